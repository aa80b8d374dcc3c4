// A member counted alone 单人保: in a family of the low-income margin a severely disabled or seriously ill member may apply as
// if living alone, with only the own income counted, unless the family still keeps its old allowance (gradual-exit.ts).
//
// A cliff of the statute, not of this page: art. 8 opens the way to families of the margin only, whose income lies above
// the standard. Where the standard rises past a family's income, the family draws its small gap instead of the member's
// full one, and may lose; counties soften it with additional aid (additional-aid.ts). A test holds the sum.

import { scalar } from '../../../engine/parameter.ts';
import { perMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { hospitalCost, outpatientCost } from '../../../population/facts/hardship.ts';
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

export const seriouslyIll = rule({
  name: 'seriouslyIll',
  label: { en: 'seriously ill', zh: '重特大疾病患者' },
  per: person,
  unit: 'yes/no',
  source: `${reviewMeasures} art. 8(2)`,
  note: 'Places list illnesses; the cost of treatment in the year, before any refund, stands for the list.',
  reads: { hospitalCost, outpatientCost },
  parameters: {
    costFrom: scalar({
      label: { en: 'treatment costs at least', zh: '医疗费用认定额' },
      unit: 'yuan/year',
      values: since('2011-01-01', 60000, 'assumption in place of local lists of illnesses', 'L'),
    }),
  },
  formula: ({ hospitalCost, outpatientCost }, { costFrom }) =>
    hospitalCost + outpatientCost >= costFrom,
});

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
    seriouslyIll,
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
    {
      disability,
      seriouslyIll,
      lowIncomeMargin,
      registeredElsewhere,
      gradualExit,
      standard,
      ownIncome,
      chance,
    },
    { severeUpTo, atNoGap, atFullGap },
    { takeUpProbability },
  ) => {
    const severe = seriouslyIll || (disability >= 1 && disability <= severeUpTo);
    const gap = Math.max(0, standard - Math.max(0, ownIncome));
    if (!severe || !lowIncomeMargin || registeredElsewhere || gradualExit > 0) return 0;
    if (standard <= 0) return 0;
    return chance < takeUpProbability(gap / standard, atNoGap, atFullGap) ? gap : 0;
  },
});
