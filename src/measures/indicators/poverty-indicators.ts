/** Poverty by relative lines, and polarisation. */
import { wolfson } from '../polarisation.ts';
import { medianGap, relativeLine, sen, senShorrocksThon, watts } from '../poverty.ts';
import type { Sample } from '../sample.ts';
import { type Indicator, positiveOnly } from './indicator.ts';

const upperLine = 'line = 0.6 × median, the upper value at an exact step';

function riskLine(sample: Sample): number {
  return relativeLine(sample, 0.6, 'upper');
}

export const povertyIndicators: readonly Indicator[] = [
  {
    key: 'arpt60',
    label: { en: 'At-risk-of-poverty line', zh: '相对贫困线' },
    convention: '0.6 × median of type 2',
    compute: (sample) => relativeLine(sample, 0.6),
  },
  {
    key: 'rmpg',
    label: { en: 'Relative median poverty gap', zh: '相对贫困中位差距' },
    convention: `(line − median of the poor) / line; ${upperLine}, likewise the poor's median`,
    compute: (sample) => medianGap(sample, riskLine(sample), 'upper'),
  },
  {
    key: 'sen',
    label: { en: 'Sen index', zh: '森贫困指数' },
    convention: `H (I + (1 − I) G), G the Gini of the poor; ${upperLine}`,
    compute: (sample) => sen(sample, riskLine(sample)),
  },
  {
    key: 'sst',
    label: { en: 'Sen–Shorrocks–Thon index', zh: '森–肖罗克斯–索恩贫困指数' },
    convention: `mean gap × (1 + Gini of the gaps); ${upperLine}`,
    compute: (sample) => senShorrocksThon(sample, riskLine(sample)),
  },
  {
    key: 'watts',
    label: { en: 'Watts index', zh: '沃茨贫困指数' },
    convention: `mean of ln(line / x) over the poor, 0 for others; ${positiveOnly}; ${upperLine}`,
    compute: (sample) => watts(sample, riskLine(sample)),
  },
];

export const polarisationIndicators: readonly Indicator[] = [
  {
    key: 'wolfson',
    label: { en: 'Foster–Wolfson polarisation', zh: '沃尔夫森极化指数' },
    convention: '2 (2 (½ − L(½)) − G) μ/m; L interpolated, median m of type 2',
    compute: wolfson,
  },
];
