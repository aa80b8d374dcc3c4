// Gifts of persons to charity 个人捐赠. What a person means to give is a share of the own market income; the income tax reads
// it, since gifts are deductible, and it is paid in the tertiary stage, out of income after tax. How many give, and how
// much of their income, is drawn with the population; levers stand for new ways of giving 探索各类新型捐赠方式, for the rich
// giving back, for honours 慈善褒奖 and for what people make of the tax they save.

import { lever } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { person } from '../../engine/quantity.ts';
import { rule, version } from '../../engine/rule.ts';
import { givingDraw, givingShare } from '../../population/facts/take-up.ts';
import { personalMarketIncome } from '../primary/personal-market-income.ts';
import { annualSchedule, basicDeduction } from '../secondary/income-tax/schedule.ts';

const charityLaw = 'Charity Law 慈善法 (2016, amended 2023-12-29) art. 34';

function share(name: string, label: Label, neutral = 0) {
  return lever({ name: `gifts.${name}`, label, unit: 'share', neutral });
}

function bound(name: string, label: Label) {
  return lever({ name: `gifts.${name}`, label, unit: 'yuan/year', neutral: 0 });
}

export const ownGivingShare = rule({
  name: 'ownGivingShare',
  label: {
    en: 'share of market income given, with those who begin',
    zh: '捐赠比例（含新增捐赠人）',
  },
  per: person,
  unit: 'share',
  source: `${charityLaw}: of one's own free will`,
  reads: { givingShare, personalMarketIncome, chance: givingDraw },
  parameters: {
    participation: share('participation', {
      en: 'part of those who earn and give nothing who begin to give',
      zh: '有收入而未捐赠者中新增捐赠的比例',
    }),
    newGiverShare: share(
      'newGiverShare',
      { en: 'what those who begin give of their income', zh: '新增捐赠人捐赠占收入比例' },
      0.0025,
    ),
  },
  formula: ({ givingShare, personalMarketIncome, chance }, { participation, newGiverShare }) => {
    const begins = participation > 0 && chance < participation && personalMarketIncome > 0;
    return givingShare === 0 && begins ? newGiverShare : givingShare;
  },
});

export const giftsBeforeResponse = rule({
  name: 'giftsBeforeResponse',
  label: {
    en: 'gifts meant, before tax and honours move them',
    zh: '捐赠意愿额（税收与褒奖影响前）',
  },
  per: person,
  unit: 'yuan/year',
  source: `${charityLaw}: of one's own free will`,
  reads: { ownGivingShare, personalMarketIncome },
  parameters: {
    factor: lever({
      name: 'gifts.factor',
      label: { en: 'factor on what people give', zh: '捐赠倍数' },
      unit: 'ratio',
      neutral: 1,
    }),
    highIncomeShare: share('highIncomeShare', {
      en: 'what people give of income beyond the bound, on top',
      zh: '高收入部分的另行捐赠比例',
    }),
    highIncomeAbove: bound('highIncomeAbove', {
      en: 'market income beyond which more is given',
      zh: '高收入界限（个人市场收入）',
    }),
  },
  formula: (
    { ownGivingShare, personalMarketIncome },
    { factor, highIncomeShare, highIncomeAbove },
  ) => {
    const beyond = Math.max(0, personalMarketIncome - highIncomeAbove);
    const ofTheRich = highIncomeShare > 0 ? highIncomeShare * beyond : 0;
    return factor * ownGivingShare * Math.max(0, personalMarketIncome) + ofTheRich;
  },
});

const honours = {
  honourRaise: lever({
    name: 'gifts.honourRaise',
    label: { en: 'raise of gifts large enough to be honoured', zh: '达到褒奖标准的捐赠增幅' },
    unit: 'share',
    neutral: 0,
  }),
  honourAbove: bound('honourAbove', {
    en: 'gifts from which on donors are honoured',
    zh: '褒奖标准（年捐赠额）',
  }),
};

const intended = {
  name: 'intendedGiving',
  label: { en: 'gifts the person means to make', zh: '捐赠意愿额' },
  per: person,
  unit: 'yuan/year',
  source: `${charityLaw}: of one's own free will; 慈善法 (2023-12-29) art. 102: honours`,
  note: 'The tax saved is reckoned at the rate on market income less the basic deduction alone.',
} as const;

export const intendedGiving = rule({
  ...intended,
  versions: [
    version(person, {
      until: '2018-12-31',
      reads: { giftsBeforeResponse },
      parameters: honours,
      formula: ({ giftsBeforeResponse }, { honourRaise, honourAbove }) =>
        honourRaise > 0 && giftsBeforeResponse >= honourAbove
          ? giftsBeforeResponse * (1 + honourRaise)
          : giftsBeforeResponse,
    }),
    version(person, {
      from: '2019-01-01',
      reads: { giftsBeforeResponse, personalMarketIncome },
      parameters: {
        ...honours,
        response: lever({
          name: 'gifts.response',
          label: {
            en: 'raise of gifts for each point of tax saved on them',
            zh: '捐赠对税收优惠的反应（每百分点）',
          },
          unit: 'ratio',
          neutral: 0,
        }),
        schedule: annualSchedule,
        basicDeduction,
      },
      formula: (
        { giftsBeforeResponse, personalMarketIncome },
        { honourRaise, honourAbove, response, schedule, basicDeduction },
      ) => {
        const honoured = honourRaise > 0 && giftsBeforeResponse >= honourAbove;
        const taxable = Math.max(0, personalMarketIncome - basicDeduction);
        const rate = response > 0 && taxable > 0 ? schedule.rateAt(taxable) : 0;
        const raised = honoured ? 1 + honourRaise : 1;
        return giftsBeforeResponse * raised * (1 + response * rate);
      },
    }),
  ],
});

export const gifts = rule({
  name: 'gifts',
  label: { en: 'gifts to charity', zh: '慈善捐赠' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: charityLaw,
  flow: { from: 'households', to: 'charity' },
  reads: { intendedGiving },
  formula: ({ intendedGiving }) => intendedGiving,
});
