/** Inequality: Gini and the entropy family, dispersion. */
import { coefficientOfVariation, hoover } from '../dispersion.ts';
import { generalisedEntropy, jDivergence, meanLogDeviation, theil } from '../entropy.ts';
import { gini, giniCorrected } from '../gini.ts';
import { zenga, zengaLorenz } from '../zenga.ts';
import { type Indicator, positiveOnly } from './indicator.ts';

export const inequalityIndicators: readonly Indicator[] = [
  {
    key: 'gini',
    label: { en: 'Gini coefficient', zh: '基尼系数' },
    convention: 'population, trapezoids under the Lorenz curve; zeros and negative incomes kept',
    compute: gini,
  },
  {
    key: 'gini_corrected',
    label: { en: 'Gini coefficient, corrected', zh: '基尼系数（小样本修正）' },
    convention: 'Gini × n / (n − 1), n rows',
    compute: giniCorrected,
  },
  {
    key: 'hoover',
    label: { en: 'Hoover index', zh: '胡佛指数' },
    convention: 'Σ w |x − μ| / (2 W μ), all incomes',
    compute: hoover,
  },
  {
    key: 'ricci_schutz_hoover',
    label: { en: 'Ricci–Schutz index', zh: '里奇–舒茨指数' },
    convention: 'the Hoover index by its other name',
    compute: hoover,
  },
  {
    key: 'theil_t',
    label: { en: 'Theil index (T)', zh: '泰尔指数' },
    convention: positiveOnly,
    compute: theil,
  },
  {
    key: 'mld',
    label: { en: 'Mean log deviation', zh: '平均对数离差' },
    convention: positiveOnly,
    compute: meanLogDeviation,
  },
  {
    key: 'ge2',
    label: { en: 'Generalised entropy, α = 2', zh: '广义熵指数（α = 2）' },
    convention: `half the squared coefficient of variation; ${positiveOnly}`,
    compute: (sample) => generalisedEntropy(sample, 2),
  },
  {
    key: 'jdiv',
    label: { en: 'J-divergence', zh: 'J散度' },
    convention: `Theil's T plus mean log deviation; ${positiveOnly}`,
    compute: jDivergence,
  },
  {
    key: 'cv',
    label: { en: 'Coefficient of variation', zh: '变异系数' },
    convention: 'standard deviation (divisor n) over the mean, all incomes',
    compute: coefficientOfVariation,
  },
  {
    key: 'zenga',
    label: { en: 'Zenga index (2007)', zh: '岑加指数' },
    convention: `at the sample's steps, as convey; ${positiveOnly}`,
    compute: zenga,
  },
  {
    key: 'zenga_lorenz',
    label: { en: 'Zenga index (2007), Lorenz', zh: '岑加指数（洛伦兹）' },
    convention: `along the interpolated Lorenz curve; ${positiveOnly}`,
    compute: zengaLorenz,
  },
];
