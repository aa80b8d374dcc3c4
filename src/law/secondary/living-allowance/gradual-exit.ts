// Gradual exit 渐退期: a family whose income has risen above the standard, but not above the low-income margin, keeps the
// allowance it drew before for some months, so that work pays from the first day. The income of a year is level, so it
// rose as the year began: the months are the first of it, in 2021 those that fall after June.

import { scalar } from '../../../engine/parameter.ts';
import { household, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { allowanceBefore } from '../../../population/facts/household.ts';
import { since } from '../../places/series.ts';
import { lowIncomeMargin } from './low-income-margin.ts';
import { reviewMeasures } from './sources.ts';

export const gradualExitMonths = rule({
  name: 'gradualExitMonths',
  label: { en: 'months the old allowance is kept', zh: '渐退月数' },
  per: household,
  unit: 'months',
  source: reviewMeasures,
  reads: { allowanceBefore: perYear(allowanceBefore) },
  parameters: {
    months: scalar({
      name: 'gradualExit.months',
      label: { en: 'months, set locally', zh: '渐退期月数' },
      unit: 'months',
      values: since('2021-07-01', 6, 'local rules, 3 to 12 months', 'L'),
    }),
  },
  from: '2021-07-01',
  formula: ({ allowanceBefore }, { months }) => (allowanceBefore > 0 ? Math.min(12, months) : 0),
});

export const gradualExit = rule({
  name: 'gradualExit',
  label: { en: 'allowance kept in the gradual exit', zh: '渐退期低保金' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: reviewMeasures,
  from: '2021-07-01',
  flow: {
    from: 'government',
    to: 'households',
    months: gradualExitMonths,
    among: gradualExitMonths,
  },
  reads: { allowanceBefore, lowIncomeMargin },
  formula: ({ allowanceBefore, lowIncomeMargin }) => (lowIncomeMargin ? allowanceBefore : 0),
});

export const gradualExitRules = [gradualExitMonths, gradualExit];
