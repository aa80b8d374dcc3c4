// The annual bonus taxed apart 全年一次性奖金单独计税: a twelfth of it picks the row of the monthly table, whose rate then
// falls on the whole bonus, less one quick deduction. So a yuan too many can cost thousands (36,000 and 36,001).
// A favour to the end of 2027; without it the bonus is comprehensive income.

import { brackets } from '../../../engine/parameter.ts';
import type { Level, Quantity } from '../../../engine/quantity.ts';
import { household, person } from '../../../engine/quantity.ts';
import type { Choice, Rule } from '../../../engine/rule.ts';
import { choice, rule } from '../../../engine/rule.ts';
import { bonuses } from '../../primary/wages.ts';
import { monthlyRows } from './monthly-rows.ts';

const source =
  '财税〔2018〕164号; 财政部 税务总局公告2021年第42号; 财政部 税务总局公告2023年第30号 (to 2027-12-31)';

/** The rates of comprehensive income by the month: for the bonus taxed apart, and for annuities drawn. */
export const monthlySchedule = brackets({
  name: 'bonusTax.schedule',
  label: { en: 'monthly rates for the annual bonus', zh: '按月换算后的综合所得税率表' },
  unit: 'rate',
  values: [
    {
      from: '2019-01-01',
      value: monthlyRows,
      source: '财税〔2018〕164号, annex',
      confidence: 'C',
    },
  ],
});

export const bonusMayBeTaxedApart = rule({
  name: 'bonusMayBeTaxedApart',
  label: { en: 'the annual bonus may be taxed apart', zh: '年终奖可单独计税' },
  per: household,
  unit: 'yes/no',
  source,
  from: '2019-01-01',
  until: '2027-12-31',
  reads: {},
  formula: () => true,
});

export const bonusTaxApart = rule({
  name: 'bonusTaxApart',
  label: { en: 'tax on the bonus, if taxed apart', zh: '年终奖单独计税税额' },
  per: person,
  unit: 'yuan/year',
  source,
  from: '2019-01-01',
  reads: { bonuses },
  parameters: {
    schedule: monthlySchedule,
  },
  formula: ({ bonuses }, { schedule }) =>
    bonuses > 0 ? bonuses * schedule.rateAt(bonuses / 12) - schedule.quickAt(bonuses / 12) : 0,
});

/**
 * The bonus that is comprehensive income, such that the tax is least. The choice is `bonusTaxedApart`.
 * @param least the tax, which is in `family-choices.ts`.
 */
export function mergedBonusLessening(least: () => Quantity<number, Level>): Rule<number, 'person'> {
  const bonusTaxedApart: Choice<'person'> = choice({
    name: 'bonusTaxedApart',
    label: { en: 'bonus merged or taxed apart', zh: '年终奖并入或单独计税' },
    unit: person,
    options: { merged: 0, apart: 1 },
    least,
    neverBelow: 0,
    source: '财政部 税务总局公告2023年第30号',
  });
  return rule({
    name: 'mergedBonus',
    label: { en: 'annual bonus in comprehensive income', zh: '并入综合所得的年终奖' },
    per: person,
    unit: 'yuan/year',
    source: '财政部 税务总局公告2023年第30号',
    from: '2019-01-01',
    reads: { bonuses, bonusMayBeTaxedApart, bonusTaxedApart },
    formula: ({ bonuses, bonusMayBeTaxedApart, bonusTaxedApart }) =>
      bonusMayBeTaxedApart && bonusTaxedApart > 0 ? 0 : bonuses,
  });
}
