/** Size, location and the olive index. */
import { mean, median } from '../location.ts';
import { oliveIndex } from '../olive.ts';
import type { Indicator } from './indicator.ts';

export const locationIndicators: readonly Indicator[] = [
  {
    key: 'n',
    label: { en: 'Rows', zh: '样本数' },
    convention: 'rows with a positive weight',
    compute: (sample) => sample.rows,
  },
  {
    key: 'n_zero_or_negative',
    label: { en: 'Rows at or below zero', zh: '零值及负值数' },
    convention: 'rows with a positive weight',
    compute: (sample) => sample.nonPositiveRows,
  },
  {
    key: 'n_negative',
    label: { en: 'Rows below zero', zh: '负值数' },
    convention: 'rows with a positive weight',
    compute: (sample) => sample.negativeRows,
  },
  {
    key: 'sum_weights',
    label: { en: 'Sum of weights', zh: '权数合计' },
    convention: 'rows count 1 each without weights',
    compute: (sample) => sample.totalWeight,
  },
  {
    key: 'mean',
    label: { en: 'Mean', zh: '平均数' },
    convention: 'weighted arithmetic mean',
    compute: mean,
  },
  {
    key: 'median',
    label: { en: 'Median', zh: '中位数' },
    convention: 'type 2: the mean of both neighbours at an exact step',
    compute: (sample) => median(sample),
  },
];

const clampedWords = 'incomes below 0 count as 0, also in the mean μ';

export const oliveIndicators: readonly Indicator[] = [
  {
    key: 'olive',
    label: { en: 'Olive index', zh: '橄榄指数' },
    convention: `mean of min(x/μ, μ/x); ${clampedWords}`,
    compute: (sample) => oliveIndex(sample).olive,
  },
  {
    key: 'olive_low',
    label: { en: 'Olive index: loss at the lower end', zh: '橄榄指数：低端损失' },
    convention: `mean of (1 − x/μ)₊, the Hoover index; ${clampedWords}`,
    compute: (sample) => oliveIndex(sample).low,
  },
  {
    key: 'olive_high',
    label: { en: 'Olive index: loss at the upper end', zh: '橄榄指数：高端损失' },
    convention: `mean of (1 − μ/x)₊, the concave affluence gap; ${clampedWords}`,
    compute: (sample) => oliveIndex(sample).high,
  },
];
