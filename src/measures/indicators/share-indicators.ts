/** Ratios of quantiles and shares of income. */
import { quantileRatio } from '../location.ts';
import { palma, s80s20, s80s20Lorenz, topShare } from '../lorenz.ts';
import type { Indicator } from './indicator.ts';

export const shareIndicators: readonly Indicator[] = [
  {
    key: 'p90p10',
    label: { en: 'P90/P10', zh: '九一分位比' },
    convention: 'quantiles of type 2',
    compute: (sample) => quantileRatio(sample, 0.9, 0.1),
  },
  {
    key: 'p75p25',
    label: { en: 'P75/P25', zh: '四分位比' },
    convention: 'quantiles: the upper value at an exact step',
    compute: (sample) => quantileRatio(sample, 0.75, 0.25, 'upper'),
  },
  {
    key: 's80s20',
    label: { en: 'S80/S20', zh: '五等分高低收入比' },
    convention: 'income above the 80 % quantile over income at or below the 20 % quantile',
    compute: s80s20,
  },
  {
    key: 's80s20_lorenz',
    label: { en: 'S80/S20 (Lorenz)', zh: '五等分高低收入比（洛伦兹）' },
    convention: '(1 − L(0.8)) / L(0.2), interpolated Lorenz curve',
    compute: s80s20Lorenz,
  },
  {
    key: 'palma',
    label: { en: 'Palma ratio', zh: '帕尔马比值' },
    convention: '(1 − L(0.9)) / L(0.4), interpolated Lorenz curve',
    compute: palma,
  },
  {
    key: 'top10_share',
    label: { en: 'Income share of the top 10 %', zh: '最高10%人群收入份额' },
    convention: '1 − L(0.9), interpolated Lorenz curve',
    compute: (sample) => topShare(sample, 0.1),
  },
  {
    key: 'top1_share',
    label: { en: 'Income share of the top 1 %', zh: '最高1%人群收入份额' },
    convention: '1 − L(0.99), interpolated Lorenz curve',
    compute: (sample) => topShare(sample, 0.01),
  },
];
