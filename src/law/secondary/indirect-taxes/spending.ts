// Spending under the policy. A household's spending is a fact; with it goes the disposable income it was observed with.
// Saving rates stay: where a reform changes disposable income, all spending moves in proportion, the shares of its
// categories unchanged. A household document that does not say what income is behind its spending keeps the spending.
// Amounts are what is paid at the till, taxes included: a new tax leaves them as they are and takes its part of them, so
// that less is bought. Nobody is modelled to turn to other goods.

import { conceptOf, household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { incomeBehindSpending } from '../../../population/facts/consumption.ts';

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
  formula: ({ disposable, incomeBehindSpending }) =>
    incomeBehindSpending > 0 ? Math.max(0, disposable) / incomeBehindSpending : 1,
});
