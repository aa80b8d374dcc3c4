// From which income an owner with wages takes the basic, special, additional and other deductions: from comprehensive or from
// business income, all of them from one, never twice. Before the settlement of 2021 they went against comprehensive
// income, and business income bore them only where there was none (个人所得税法实施条例 art. 15).

import type { Level, Quantity } from '../../../engine/quantity.ts';
import { person } from '../../../engine/quantity.ts';
import type { Choice, Rule } from '../../../engine/rule.ts';
import { choice, rule } from '../../../engine/rule.ts';
import { businessProfit } from '../../primary/business.ts';
import { hasComprehensiveIncome } from './comprehensive-income.ts';

const source = '国家税务总局公告2022年第1号, art. 4, and the notices of later settlements';
const from = '2021-01-01';

export const mayMoveDeductions = rule({
  name: 'mayMoveDeductions',
  label: { en: 'has comprehensive and business income', zh: '同时取得综合所得和经营所得' },
  per: person,
  unit: 'yes/no',
  source,
  from,
  reads: { businessProfit, hasComprehensiveIncome },
  formula: ({ businessProfit, hasComprehensiveIncome }) =>
    businessProfit > 0 && hasComprehensiveIncome,
});

/**
 * Whether business income bears the deductions, such that the tax is least. The choice is `deductionsFrom`.
 * @param least the tax, which is in `family-choices.ts`.
 */
export function deductionsLessening(least: () => Quantity<number, Level>): Rule<boolean, 'person'> {
  const deductionsFrom: Choice<'person'> = choice({
    name: 'deductionsFrom',
    label: { en: 'which income bears the deductions', zh: '扣除项目申报所得' },
    unit: person,
    options: { comprehensive: 0, business: 1 },
    least,
    neverBelow: 0,
    source,
  });
  return rule({
    name: 'businessBearsDeductions',
    label: { en: 'deductions are taken from business income', zh: '在经营所得中申报扣除' },
    per: person,
    unit: 'yes/no',
    source,
    from,
    reads: { mayMoveDeductions, deductionsFrom },
    formula: ({ mayMoveDeductions, deductionsFrom }) => mayMoveDeductions && deductionsFrom > 0,
  });
}
