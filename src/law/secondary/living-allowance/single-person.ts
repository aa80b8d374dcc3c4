// A member counted alone 单人保: in a family of the low-income margin a severely disabled or seriously ill member may apply as
// if living alone, with only the own income counted, in the months in which the family no longer keeps its old allowance
// (gradual-exit.ts). It is an allowance like any other, of a family of one: so it is rounded up as that of a family is.
//
// A cliff of the statute, not of this page: art. 8 opens the way to families of the margin only, whose income lies above
// the standard. Where the standard rises past a family's income, the family draws its small gap instead of the member's
// full one, and may lose; counties soften it with additional aid (additional-aid.ts). A test holds the sum.

import { scalar } from '../../../engine/parameter.ts';
import { perMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { disability } from '../../../population/facts/people.ts';
import { allowanceTakeUp } from '../../../population/facts/take-up.ts';
import { since } from '../../places/series.ts';
import { incomeForAllowance } from './counted-income.ts';
import { registeredElsewhere } from './family.ts';
import { gradualExitMonths } from './gradual-exit.ts';
import { lowIncomeMargin } from './low-income-margin.ts';
import { roundedUpTo } from './rounding.ts';
import { seriouslyIll } from './seriously-ill.ts';
import { reviewMeasures } from './sources.ts';
import { allowanceStandard } from './standard.ts';
import { takeUpAtFullGap, takeUpAtNoGap, takeUpProbability } from './take-up.ts';

/** In how many months of the year: those after the gradual exit. */
const monthsCountedAlone = rule({
  name: 'monthsCountedAlone',
  label: { en: 'months in which a member may count alone', zh: '可单独申请低保的月数' },
  per: person,
  unit: 'months',
  source: `${reviewMeasures} art. 8`,
  reads: { gradualExitMonths },
  formula: ({ gradualExitMonths }) => 12 - gradualExitMonths,
});

export const singlePersonAllowance = rule({
  name: 'singlePersonAllowance',
  label: { en: 'allowance of a member counted alone', zh: '单人保' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${reviewMeasures} art. 8`,
  flow: { from: 'government', to: 'households', months: monthsCountedAlone, among: 'last' },
  rounding: roundedUpTo,
  from: '2021-07-01',
  reads: {
    disability,
    seriouslyIll,
    lowIncomeMargin,
    registeredElsewhere,
    standard: allowanceStandard,
    ownIncome: perMonth(incomeForAllowance),
    chance: allowanceTakeUp,
  },
  parameters: {
    severeUpTo: scalar({
      label: { en: 'severe disability up to level', zh: '重度残疾等级' },
      unit: 'level',
      values: since('2021-07-01', 2, `${reviewMeasures} art. 8`, 'C'),
    }),
    atNoGap: takeUpAtNoGap,
    atFullGap: takeUpAtFullGap,
  },
  helpers: { takeUpProbability },
  formula: (
    { disability, seriouslyIll, lowIncomeMargin, registeredElsewhere, standard, ownIncome, chance },
    { severeUpTo, atNoGap, atFullGap },
    { takeUpProbability },
  ) => {
    const severe = seriouslyIll || (disability >= 1 && disability <= severeUpTo);
    const gap = Math.max(0, standard - Math.max(0, ownIncome));
    if (!severe || !lowIncomeMargin || registeredElsewhere) return 0;
    if (standard <= 0) return 0;
    return chance < takeUpProbability(gap / standard, atNoGap, atFullGap) ? gap : 0;
  },
});

export const singlePersonRules = [seriouslyIll, monthsCountedAlone, singlePersonAllowance];
