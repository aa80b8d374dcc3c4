/**
 * Measures with a parameter in their key. Listed members are what tables show; any other member
 * may be asked for by its key.
 *
 * Two medians are in use beside each other: type 2 for the median itself and the lines of FGT, the
 * upper value at an exact step (laeken, Eurostat's tools) for at-risk-of-poverty rates and the
 * groups defined with them. The conventions say which.
 */
import { duclosEstebanRay } from '../density-polarisation.ts';
import { atkinson } from '../entropy.ts';
import { type AtStep, median, quantile } from '../location.ts';
import { lorenz } from '../lorenz.ts';
import { middleIncomeShare, middleShare } from '../middle.ts';
import { bandOlive, oliveIndex } from '../olive.ts';
import { estebanRay, wangTsui } from '../polarisation.ts';
import { fosterGreerThorbecke, headcount, relativeLine } from '../poverty.ts';
import { type IndicatorFamily, positiveOnly } from './indicator.ts';

const upperMedian = 'median: the upper value at an exact step';
const typeTwoMedian = 'median of type 2';

/** Bands whose population share goes with the at-risk-of-poverty tools' median. */
const upperMedianBands: readonly string[] = ['0.5_1.5', '0.6_2'];
const listedBands = ['0.5_1.5', '0.6_2', '0.67_2', '0.75_1.25', '0.75_2'] as const;

function bandMedian(written: string): AtStep {
  return upperMedianBands.includes(written) ? 'upper' : 'average';
}

const distribution: readonly IndicatorFamily[] = [
  {
    prefix: 'quantile_',
    parameters: 1,
    listed: ['0.1', '0.2', '0.25', '0.5', '0.75', '0.8', '0.9'],
    label: { en: 'Quantile', zh: '分位数' },
    convention: () => 'type 2: the mean of both neighbours at an exact step',
    compute: (sample, p) => quantile(sample, p),
  },
  {
    prefix: 'lorenz_',
    parameters: 1,
    listed: ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9'],
    label: { en: 'Lorenz curve', zh: '洛伦兹曲线' },
    convention: () => 'interpolated; zeros and negative incomes kept',
    compute: lorenz,
  },
  {
    prefix: 'atkinson_',
    parameters: 1,
    listed: ['0.5', '1', '2'],
    label: { en: 'Atkinson index', zh: '阿特金森指数' },
    convention: () => positiveOnly,
    compute: atkinson,
  },
];

const poor: readonly IndicatorFamily[] = [
  {
    prefix: 'arpr',
    parameters: 1,
    listed: ['40', '50', '60', '70'],
    label: { en: 'At-risk-of-poverty rate, per cent of median', zh: '相对贫困率，占中位数百分比' },
    convention: (percent) => `share with x < ${percent} % of the median; ${upperMedian}`,
    compute: (sample, percent) => headcount(sample, relativeLine(sample, percent / 100, 'upper')),
  },
  {
    prefix: 'fgt',
    parameters: 1,
    listed: ['0', '1', '2'],
    label: { en: 'Foster–Greer–Thorbecke index', zh: 'FGT贫困指数' },
    convention: () => `poor if x < line strictly; line = 0.6 × ${typeTwoMedian}`,
    compute: (sample, order) => fosterGreerThorbecke(sample, relativeLine(sample, 0.6), order),
  },
];

const middle: readonly IndicatorFamily[] = [
  {
    prefix: 'middle_',
    parameters: 2,
    listed: listedBands,
    label: { en: 'Middle, share of people', zh: '中等收入群体人口比重' },
    convention: (band) =>
      `multiples of the median, both ends included; ${bandMedian(band) === 'upper' ? upperMedian : typeTwoMedian}`,
    compute: (sample, lower, upper) => {
      const centre = median(sample, bandMedian(`${lower}_${upper}`));
      return middleShare(sample, lower * centre, upper * centre);
    },
  },
  {
    prefix: 'middle_income_share_',
    parameters: 2,
    listed: listedBands,
    label: { en: 'Middle, share of income', zh: '中等收入群体收入比重' },
    convention: () => `multiples of the median, both ends included; ${upperMedian}`,
    compute: (sample, lower, upper) => {
      const centre = median(sample, 'upper');
      return middleIncomeShare(sample, lower * centre, upper * centre);
    },
  },
];

const softMiddle: readonly IndicatorFamily[] = [
  {
    prefix: 'olive_band_',
    parameters: 2,
    listed: ['0.5_2', '0.75_1.25'],
    label: { en: 'Olive index of a band', zh: '收入带橄榄指数' },
    convention: () =>
      'O¹[a, b] = 1 − E[(1 − x/a)₊] − E[(1 − b/x)₊], a and b multiples of the mean; incomes below 0 count as 0, also in the mean',
    compute: (sample, lower, upper) => {
      const { centre } = oliveIndex(sample);
      return bandOlive(sample, lower * centre, upper * centre).olive;
    },
  },
];

const poles: readonly IndicatorFamily[] = [
  {
    prefix: 'wang_tsui_',
    parameters: 1,
    listed: ['0.5'],
    label: { en: 'Wang–Tsui polarisation, r', zh: '王–崔极化指数，r' },
    convention: () => `mean of |(x − m)/m|^r; ${typeTwoMedian}`,
    compute: wangTsui,
  },
  {
    prefix: 'esteban_ray_',
    parameters: 1,
    listed: ['1.0', '1.3', '1.6'],
    label: { en: 'Esteban–Ray polarisation, α', zh: '埃斯特班–雷极化指数，α' },
    convention: () =>
      `three groups: below ¾ of the median, to twice, above; K = 1/mean; ${upperMedian}`,
    compute: (sample, alpha) => estebanRay(sample, alpha, 'upper'),
  },
  {
    prefix: 'der_',
    parameters: 1,
    listed: ['0', '0.25', '0.5', '0.75', '1.0'],
    label: { en: 'Duclos–Esteban–Ray polarisation, α', zh: 'DER极化指数，α' },
    convention: () =>
      'on x/mean; Gaussian kernel, h = 4.7 n^−½ σ α^0.1, n rows; not halved: 2 × Gini at α = 0',
    compute: duclosEstebanRay,
  },
];

/** All families, in the order in which tables show them. */
export const families: readonly IndicatorFamily[] = [
  ...distribution,
  ...poor,
  ...middle,
  ...softMiddle,
  ...poles,
];
