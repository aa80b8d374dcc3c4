// Why targets are not met, and what that means for which question. The first that fits a target is told; every target has
// one, the last of its subject at least.

import type { Subject, TargetFacts } from './target.ts';

/** Why a kind of target can be missed. */
export interface Reason {
  readonly title: string;
  readonly why: string;
  /** For which question it matters, and how. */
  readonly means: string;
  readonly fits: (target: TargetFacts) => boolean;
}

const begins =
  (...starts: readonly string[]) =>
  ({ id }: TargetFacts) =>
    starts.some((start) => id.startsWith(start));
const holds = (pattern: RegExp) => (target: TargetFacts) => pattern.test(target.id);
const of = (subject: Subject) => (target: TargetFacts) => target.subject === subject;

export const reasons: readonly Reason[] = [
  {
    title: 'Prefectures against the province',
    why: 'Weighted by their residents, the prefectures’ own means of the table lie above the province’s mean of the same table, in town by 5 % and in the country by 7 %: the province’s survey weighs prefectures otherwise than their residents. The survey’s weights here are those nearest to the residents that bring all ratios to within 2.5 %: persons of Lishui count 1.9 times in means, medians and bands, those of Jiaxing and Shaoxing .77. Counts and yuan in all go by the census.',
    means:
      'Comparisons among prefectures and changes in per cent hold. Levels in yuan of a single prefecture are some 2.5 % below what its own bureau publishes; means with census weights are above the province’s by as much.',
    fits: (target) => target.subject === 'prefectures' && !target.id.endsWith('_over_hangzhou'),
  },
  {
    title: 'Relations among prefectures',
    why: 'Factors of incomes are solved at fewer households than are compared here; the smallest prefectures have the fewest records, and the few very high incomes of a cell move its mean.',
    means: 'Differences between two prefectures of a few per cent are within noise.',
    fits: of('prefectures'),
  },
  {
    title: 'Budgets of Hangzhou',
    why: 'Budget shares follow income and the members of the household; Hangzhou’s of 2017 shaped the province’s, and those of Hangzhou in 2021 follow from its higher incomes. The rents and imputed rents of the dwelling grew with prices of homes.',
    means:
      'Indirect taxes by kind of spending: food bears some percent less VAT in Hangzhou than it did in 2017.',
    fits: begins('hangzhou.2017.cons'),
  },
  {
    title: 'Bands of household income',
    why: 'The share of 2021 in 100–500 thousand is from memory, and only the reading of three persons with the income per head fits both bands. With means, town and country given, one more free shape is left for both. Zhejiang has the nation’s rates of pensions from work, for want of published ones; what its published transfers have beyond that goes to the old and to others as support.',
    means:
      'The level of the share is less sure than its change under a reform, which is what scenarios compare.',
    fits: of('bands'),
  },
  {
    title: 'A Gini that the groups do not give',
    why: 'The published Gini does not follow from the published means of groups, mean and median: a smooth distribution that meets these has some .42, the most extreme one .447. The rest is a top that surveys miss. The option `top: corrected` lifts the most prosperous until the Gini of 2021 comes out, and with it the mean above the survey’s.',
    means:
      'Levels of the Gini are lower than published; changes of it under reforms of the bottom and the middle hold. What reforms of the top do is understated without the correction.',
    fits: holds(/gini|top_corrected/),
  },
  {
    title: 'Groups of town and country',
    why: 'The yearbook’s groups by residence are remembered, not seen, the middle ones with low confidence, and nothing is calibrated to them.',
    means: 'Distribution within towns and within the country is less sure than that of all.',
    fits: holds(/inc_(urban|rural)_q/),
  },
  {
    title: 'Groups and medians of later years',
    why: 'Shapes are those of 2021; later years move means by component, in town and country. What the years did to the spread is not in the model.',
    means:
      'Trends of inequality between years are not for this model to tell; comparisons within a year are.',
    fits: (target) => target.subject === 'distribution' && target.year !== 2021,
  },
  {
    title: 'Shape of incomes in 2021',
    why: 'Town and country share one family of shapes; the mean, the median and five groups of all and the medians of both are more conditions than it has freedom. The published ones do not quite agree either: the mean of the middle fifth lies 3 % below the median, which stands in its midst; the model has the one 3 % higher and the other 1 % lower, in towns 2 %, where the heavy tail of pay that the income tax asks for lifts the mean.',
    means:
      'Shares at the very bottom and the very top: read them with the differences printed here.',
    fits: of('distribution'),
  },
  {
    title: 'Extreme poverty',
    why: 'Who has nobody is drawn among the old who live alone without earnings or a pension from work. A quarter of those supported are severely disabled adults and others, who are not drawn, and the old stand for them.',
    means: 'What support in extreme poverty costs in all; not how it is divided by age.',
    fits: holds(/tekun/),
  },
  {
    title: 'Who receives the living allowance',
    why: 'Entitlement follows income, assets and kin as far as the facts know them; take-up is solved for one year’s recipients. Recipients of other years fell with the lifting of poverty, which take-up does not know.',
    means:
      'Costs and counts of the allowance: right for the year of calibration, too low or too high elsewhere by what is printed.',
    fits: of('assistance'),
  },
  {
    title: 'Benefits of the unemployed',
    why: 'Recipients of 2022 include those with temporary subsidies of the epidemic; entitlement follows contribution years, which histories give.',
    means: 'Unemployment benefits are small in incomes; their cost is not to be relied on.',
    fits: holds(/unemployment/),
  },
  {
    title: 'Annuities and members',
    why: 'Membership follows rates by employer and pay rather than counts; contributors are those who pay in the year, members are those on the books.',
    means: 'What annuities and their contributions are worth in all; not who has one.',
    fits: holds(/annuity|contributors|members/),
  },
  {
    title: 'The residents’ pension',
    why: 'In the nation’s population nobody lives in a province: all have the mean of the basic pension, as spending over pensioners gives it, so that what provinces and cities add is paid to everybody alike.',
    means:
      'Who has a high residents’ pension: in truth those of a few rich cities. Costs of raises are the nation’s.',
    fits: holds(/pension_res(ident)?_(mean|spending)/),
  },
  {
    title: 'Pensions beyond the year of calibration',
    why: 'Pensioners and pensions are solved for 2021; later ones follow from ages, histories and the yearly notices.',
    means: 'Pension spending of later years: by what is printed.',
    fits: of('pensions'),
  },
  {
    title: 'Income tax',
    why: 'Incomes meet the household survey, which misses the top; the tax of 2024 is met by a thin, heavy tail of pay: a hundredth of those who pay bear five sixths of the tax on pay, where “more than half” is published. In truth more of it comes from pay of 300 thousand to a million yuan, which the published groups have no room for. The tax of other years follows incomes and the law: markets for shares and bonuses, which made it higher in 2021 and 2022, are not in them. Taxes on property transfers and on businesses lean on assumptions about their bases.',
    means:
      'Revenue is right for 2024 to a twelfth, too low by what is printed before. Reforms of the two top rates bring less in truth, reforms of the middle rates more, than is computed; who is in the first row or owes nothing does not hang on the tail.',
    fits: of('taxes'),
  },
  {
    title: 'Wealth',
    why: 'The survey of 2019 asked families in towns; the population has all families in towns, migrants who rent among them, and of what these own where they come from only what is assumed. Shops, firms and the housing fund are in the survey’s assets and not in the model’s.',
    means:
      'Levels of property taxes: scale them by what is printed. Who bears them depends on how homes go with incomes.',
    fits: of('wealth'),
  },
  {
    title: 'Gifts',
    why: 'No rate of giving by income is published; gifts are assumed, and 2020 was the year of the epidemic.',
    means:
      'The size of the third distribution; not what a change of deductibility does in per cent.',
    fits: of('giving'),
  },
  {
    title: 'Work and pay',
    why: 'The census asks whether somebody worked for an hour last week, on 1 November 2020; the communiqué estimates employment over the year from the labour survey and counts some 70 million more. Pay is published for units that report.',
    means:
      'Numbers of employed persons are those of the census; pay per worker is higher where fewer work for the same wages.',
    fits: of('work'),
  },
  {
    title: 'Consumption',
    why: 'Spending per head is solved for 2021 in town and country and moved by an index; budgets follow elasticities.',
    means: 'The yield of indirect taxes in later years, by what is printed.',
    fits: of('spending'),
  },
  {
    title: 'Components of income',
    why: 'Components are solved in town and country; net transfers are what pensions, benefits, taxes and contributions of the law leave, not a factor of their own.',
    means:
      'The share of transfers: pensions of the country are those of the law, other receipts between households are assumed.',
    fits: of('components'),
  },
  {
    title: 'Incomes',
    why: 'Means are solved with fewer households than are compared here, and years between the solved ones lie on a line.',
    means: 'Levels by what is printed.',
    fits: of('incomes'),
  },
  {
    title: 'People',
    why: 'Shares of the census are carried to later years for the whole area; what moved between prefectures and kinds of household since 2020 is not known.',
    means: 'Counts by prefecture and family size in later years.',
    fits: () => true,
  },
];

/** Why a target is not met. */
export function reasonFor(target: TargetFacts): Reason {
  return reasons.find(({ fits }) => fits(target))!;
}
