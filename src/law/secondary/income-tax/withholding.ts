// Withholding 预扣预缴, the year's sum in closed form. Employers withhold on what has been paid since January with the
// deductions due so far, so after the last month of work the sum is the tax on all of it. Whoever pays remuneration
// withholds at rates of its own, payment by payment. Illness and gifts wait for the settlement.
//
// With `monthsWorked` set to 1, 2, 3, … and the wage of so many months, `wagesWithheld` is what an employer has
// withheld up to January, February, March, …

import { brackets, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { monthsWorked } from '../../../population/facts/work.ts';
import { authorIncome, labourIncome, royaltyIncome } from '../../primary/independent-labour.ts';
import { wages } from '../../primary/wages.ts';
import { mergedCapitalIncome } from './capital-income.ts';
import { capitalRate } from './capital-tax.ts';
import { additionalDeductions, claimedIllness, mergedBonus } from './family-choices.ts';
import { paymentsPerYear } from './levers.ts';
import { annualSchedule, basicDeduction } from './schedule.ts';
import { withholdingRules } from './sources.ts';
import { otherDeductions, specialDeductions } from './special-deductions.ts';

export const wagesWithheld = rule({
  name: 'wagesWithheld',
  label: { en: 'tax withheld on wages', zh: '工资薪金预扣税额' },
  per: person,
  unit: 'yuan/year',
  source: `${withholdingRules}, art. 6`,
  note: 'One employer, level pay, deductions due in the months worked. What first jobs (公告2020年第13号) and low pay (公告2020年第19号) deduct ahead moves the withholding, not the tax.',
  from: '2019-01-01',
  reads: {
    wages,
    mergedBonus,
    monthsWorked,
    specialDeductions,
    otherDeductions,
    additionalDeductions,
    claimedIllness,
  },
  parameters: { basicDeduction, annualSchedule },
  formula: (
    {
      wages,
      mergedBonus,
      monthsWorked,
      specialDeductions,
      otherDeductions,
      additionalDeductions,
      claimedIllness,
    },
    { basicDeduction, annualSchedule },
  ) => {
    const basic = (basicDeduction * monthsWorked) / 12;
    const additional = additionalDeductions - claimedIllness;
    const deductions = basic + specialDeductions + otherDeductions + additional;
    return annualSchedule.taxOn(wages + mergedBonus - deductions);
  },
});

const art8 = `${withholdingRules}, art. 8`;

/** Income of a payment for withholding: less 800 up to 4,000 yuan, less 20 % above. */
const paymentCounted = helper({
  name: 'paymentCounted',
  label: { en: 'payment less expenses', zh: '每次收入额' },
  source: art8,
  formula: (payment: number, small: number, expense: number, share: number) =>
    payment <= small ? Math.max(0, payment - expense) : payment * (1 - share),
});

function constant(en: string, zh: string, unit: string, value: number) {
  return scalar({
    label: { en, zh },
    unit,
    values: [
      {
        from: '1994-01-01',
        value,
        source: `${art8}; before 2019: 个人所得税法 (2011-06-30), art. 6(4)`,
        confidence: 'M',
      },
    ],
  });
}

export const remunerationWithheld = rule({
  name: 'remunerationWithheld',
  label: {
    en: 'tax withheld on remuneration and royalties',
    zh: '劳务报酬、稿酬、特许权使用费预扣税额',
  },
  per: person,
  unit: 'yuan/year',
  source: art8,
  note: 'Final until 2018. In how many payments it comes is not known: one of each kind, unless the lever says otherwise.',
  reads: { labourIncome, authorIncome, royaltyIncome },
  parameters: {
    paymentsPerYear,
    smallPayment: constant('small payment', '每次收入分界', 'yuan per payment', 4000),
    expense: constant('expense of a small payment', '每次减除费用', 'yuan per payment', 800),
    expenseShare: constant('expense of a larger payment', '减除费用比例', 'share', 0.2),
    authorShare: constant('author’s remuneration counted', '稿酬减按比例', 'share', 0.7),
    rate: constant('rate on authors and royalties', '稿酬、特许权使用费预扣率', 'rate', 0.2),
    labourSchedule: brackets({
      label: { en: 'withholding rates on labour remuneration', zh: '劳务报酬预扣率表' },
      unit: 'rate',
      values: [
        {
          from: '1994-01-01',
          value: [
            [20000, 0.2, 0],
            [50000, 0.3, 2000],
            [null, 0.4, 7000],
          ],
          source: `${withholdingRules}, annex 2, table 2; before 2019: 个人所得税法 (2011-06-30), art. 3(4)`,
          confidence: 'M',
        },
      ],
    }),
  },
  helpers: { paymentCounted },
  formula: (
    { labourIncome, authorIncome, royaltyIncome },
    { paymentsPerYear, smallPayment, expense, expenseShare, authorShare, rate, labourSchedule },
    { paymentCounted },
  ) => {
    const payments = Math.max(1, paymentsPerYear);
    const labour = paymentCounted(labourIncome / payments, smallPayment, expense, expenseShare);
    const author = paymentCounted(authorIncome / payments, smallPayment, expense, expenseShare);
    const royalty = paymentCounted(royaltyIncome / payments, smallPayment, expense, expenseShare);
    return payments * (labourSchedule.taxOn(labour) + rate * (author * authorShare + royalty));
  },
});

export const taxWithheld = rule({
  name: 'taxWithheld',
  label: { en: 'tax withheld in the year', zh: '已预缴税额' },
  per: person,
  unit: 'yuan/year',
  source: withholdingRules,
  note: 'Capital income that a reform merges is taken to be withheld at the rate it bears today.',
  from: '2019-01-01',
  rounding: { to: 0.01, direction: 'half up', source: 'tax is reckoned to the fen' },
  reads: { wagesWithheld, remunerationWithheld, mergedCapitalIncome },
  parameters: { capitalRate },
  formula: ({ wagesWithheld, remunerationWithheld, mergedCapitalIncome }, { capitalRate }) =>
    wagesWithheld + remunerationWithheld + mergedCapitalIncome * capitalRate,
});
