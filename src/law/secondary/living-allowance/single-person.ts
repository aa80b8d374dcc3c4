// A member counted alone 单人保: in a family of the low-income margin a severely disabled member may apply as if living
// alone, with only the own income counted, unless the family still keeps its old allowance (gradual-exit.ts). The
// seriously ill may too; the facts do not tell who they are.

import { scalar } from '../../../engine/parameter.ts';
import { perMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { disability } from '../../../population/facts/people.ts';
import { allowanceTakeUp } from '../../../population/facts/take-up.ts';
import { since } from '../../places/series.ts';
import { incomeForAllowance } from './counted-income.ts';
import { registeredElsewhere } from './family.ts';
import { gradualExit } from './gradual-exit.ts';
import { lowIncomeMargin } from './low-income-margin.ts';
import { reviewMeasures } from './sources.ts';
import { allowanceStandard } from './standard.ts';
import { takeUpAtFullGap, takeUpAtNoGap, takeUpProbability } from './take-up.ts';

export const singlePersonAllowance = rule({
  name: 'singlePersonAllowance',
  label: { en: 'allowance of a member counted alone', zh: '单人保' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${reviewMeasures} art. 8`,
  flow: { from: 'government', to: 'households' },
  from: '2021-07-01',
  reads: {
    disability,
    lowIncomeMargin,
    registeredElsewhere,
    gradualExit,
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
    { disability, lowIncomeMargin, registeredElsewhere, gradualExit, standard, ownIncome, chance },
    { severeUpTo, atNoGap, atFullGap },
    { takeUpProbability },
  ) => {
    const severe = disability >= 1 && disability <= severeUpTo;
    const gap = Math.max(0, standard - Math.max(0, ownIncome));
    if (!severe || !lowIncomeMargin || registeredElsewhere || gradualExit > 0) return 0;
    if (standard <= 0) return 0;
    return chance < takeUpProbability(gap / standard, atNoGap, atFullGap) ? gap : 0;
  },
});
