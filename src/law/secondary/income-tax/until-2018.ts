// The tax before comprehensive taxation, from 2011 to December 2018, so that the reforms of 2011 and 2018 can be asked
// about: wages taxed month by month, the annual bonus once by the same table, remuneration payment by payment for good,
// business income after a fixed deduction. From September 2011 the deduction was 3,500 instead of 2,000 with seven rates
// instead of nine; from October 2018 the deduction of 5,000 and the wider rates already held.
//
// There were no special additional deductions, nothing to choose and nothing to settle. Who had more than 120,000 yuan a
// year declared it all (2011 law, art. 8; 国税发〔2006〕162号); the declaration changed no tax, so no rule needs it.

import { perMonth, person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { monthsWorked } from '../../../population/facts/work.ts';
import { businessProfit } from '../../primary/business.ts';
import { bonuses, wages } from '../../primary/wages.ts';
import { ownHousingFund } from '../housing-fund.ts';
import { annuityDeducted } from '../pensions/annuities.ts';
import { ownContributions } from '../social-insurance/own.ts';
import { businessSchedule } from './business.ts';
import { compliance } from './levers.ts';
import { specialDeductions } from './special-deductions.ts';
import { law2011, transition, wageDeduction, wageSchedule } from './wage-schedule.ts';

const until = '2018-12-31';

const monthlyPay = {
  wage: perMonth(wages, monthsWorked),
  ownContributions,
  ownHousingFund,
  annuityDeducted,
};

export const wageTaxUntil2018 = rule({
  name: 'wageTaxUntil2018',
  label: { en: 'tax on the month’s wage until 2018', zh: '工资薪金个人所得税（2018年及以前，月）' },
  per: person,
  unit: 'yuan/month',
  source: `${law2011}, art. 3(1) and 6(1)`,
  note: 'Gifts to charity are not deducted here.',
  until,
  rounding: { to: 0.01, direction: 'half up', source: 'tax is reckoned to the fen' },
  reads: monthlyPay,
  parameters: { wageDeduction, wageSchedule },
  formula: (
    { wage, ownContributions, ownHousingFund, annuityDeducted },
    { wageDeduction, wageSchedule },
  ) =>
    wageSchedule.taxOn(wage - ownContributions - ownHousingFund - annuityDeducted - wageDeduction),
});

/** What the wage of a month falls short of the deduction, which the bonus may use. */
export const shortfallUntil2018 = rule({
  name: 'shortfallUntil2018',
  label: { en: 'deduction left over by the month’s wage', zh: '当月工资低于费用扣除额的差额' },
  per: person,
  unit: 'yuan/month',
  source: '国税发〔2005〕9号, art. 2(2)',
  until,
  reads: monthlyPay,
  parameters: { wageDeduction },
  formula: ({ wage, ownContributions, ownHousingFund, annuityDeducted }, { wageDeduction }) =>
    Math.max(0, wageDeduction - (wage - ownContributions - ownHousingFund - annuityDeducted)),
});

export const bonusTaxUntil2018 = rule({
  name: 'bonusTaxUntil2018',
  label: {
    en: 'tax on the annual bonus until 2018',
    zh: '全年一次性奖金个人所得税（2018年及以前）',
  },
  per: person,
  unit: 'yuan/year',
  source: '国税发〔2005〕9号, art. 2',
  note: 'Bonuses are taken to be paid at the beginning of the year.',
  asOf: 'first day',
  until,
  reads: { bonuses, shortfall: perYear(shortfallUntil2018) },
  parameters: { wageSchedule },
  formula: ({ bonuses, shortfall }, { wageSchedule }) => {
    const taxable = Math.max(0, bonuses - shortfall / 12);
    return taxable > 0
      ? taxable * wageSchedule.rateAt(taxable / 12) - wageSchedule.quickAt(taxable / 12)
      : 0;
  },
});

export const ownerDeductionUntil2018 = rule({
  name: 'ownerDeductionUntil2018',
  label: { en: 'deduction of business owners until 2018', zh: '业主费用扣除（2018年及以前，月）' },
  per: person,
  unit: 'yuan/month',
  source: '财税〔2011〕62号; 财税〔2018〕98号, art. 2',
  until,
  reads: {},
  parameters: { wageDeduction },
  formula: (_, { wageDeduction }) => wageDeduction,
});

export const businessTaxableUntil2018 = rule({
  name: 'businessTaxableUntil2018',
  label: {
    en: 'taxable business income until 2018',
    zh: '生产经营所得应纳税所得额（2018年及以前）',
  },
  per: person,
  unit: 'yuan/year',
  source: `${law2011}, art. 6(2)`,
  until,
  reads: { businessProfit, deduction: perYear(ownerDeductionUntil2018), specialDeductions },
  parameters: { compliance },
  formula: ({ businessProfit, deduction, specialDeductions }, { compliance }) =>
    Math.max(0, compliance * businessProfit - deduction - specialDeductions),
});

/** The year's tax at the rates of a month: in 2018 nine months bear the old ones and three the new. */
export const businessTaxUntil2018 = rule({
  name: 'businessTaxUntil2018',
  label: {
    en: 'tax on business income until 2018',
    zh: '生产经营所得个人所得税（2018年及以前，月）',
  },
  per: person,
  unit: 'yuan/month',
  source: `${law2011}, art. 3(2); ${transition}, art. 2`,
  until,
  reads: { taxable: perMonth(businessTaxableUntil2018) },
  parameters: { businessSchedule },
  formula: ({ taxable }, { businessSchedule }) => businessSchedule.taxOn(12 * taxable) / 12,
});
