// Spending under the policy. A household's spending is a fact; with it goes the disposable income it was observed with.
// Saving rates stay: where a reform changes disposable income, all spending moves in proportion, the shares of its
// categories unchanged. A household document that does not say what income is behind its spending keeps the spending. What
// comes or goes once (a prize, the tax on a home sold) does not turn life upside down: the change is bounded.
//
// Amounts are what is paid at the till, taxes included: a new tax leaves them as they are and takes its part of them, so
// that less is bought. Nobody is modelled to turn to other goods.

import { scalar } from '../../../engine/parameter.ts';
import { conceptOf, household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { incomeBehindSpending } from '../../../population/facts/consumption.ts';
import { since } from '../../places/series.ts';

const bound = 'assumption: income that comes or goes once is saved or drawn from savings';

export const spendingFactor = rule({
  name: 'spendingFactor',
  label: { en: 'spending against the spending stated', zh: '消费支出调整系数' },
  per: household,
  unit: 'ratio',
  source: 'closure of the model: saving rates stay',
  reads: {
    disposable: conceptOf('disposable', { en: 'disposable income', zh: '可支配收入' }),
    incomeBehindSpending,
  },
  parameters: {
    least: scalar({
      name: 'spending.leastFactor',
      label: { en: 'least spending against the spending stated', zh: '消费支出调整系数下限' },
      unit: 'ratio',
      values: since('2009-01-01', 0.5, bound, 'L'),
    }),
    most: scalar({
      name: 'spending.mostFactor',
      label: { en: 'most spending against the spending stated', zh: '消费支出调整系数上限' },
      unit: 'ratio',
      values: since('2009-01-01', 2, bound, 'L'),
    }),
  },
  formula: ({ disposable, incomeBehindSpending }, { least, most }) =>
    incomeBehindSpending > 0
      ? Math.max(least, Math.min(most, disposable / incomeBehindSpending))
      : 1,
});
