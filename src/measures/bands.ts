/**
 * The named middle-income bands, and the share of China's households and people inside them.
 *
 * The bands in yuan are stated for a household. Zhejiang's published shares (72.4 % and 30.6 % in
 * 2021) fit only one reading: income per head × 3, the typical three-person household. With actual
 * households they would be near 48 % and 20 %. Both readings are computed and named, with
 * households and with persons as the unit, because the plans' wording leaves it open.
 */

import { type BandShares, bandShares } from './middle.ts';
import { MeasureError } from './problem.ts';
import { checkColumns, type Sample } from './sample.ts';
import type { Column } from './sort.ts';

/** What a band's limits are multiples of. */
export type BandUnit =
  | 'yuan per household'
  | 'median'
  | 'mean'
  | 'median of Europe'
  | 'PPP dollars per head and day';

/** A published definition of the middle. */
export interface Band {
  readonly label: { readonly en: string; readonly zh: string };
  readonly unit: BandUnit;
  readonly lower: number;
  readonly upper: number;
  /** Year of the prices in which limits in money are stated. */
  readonly priceYear?: number;
  readonly source: string;
}

/** The bands, by key. Limits belong to the band. */
export const bands = {
  nbs: {
    label: { en: 'NBS middle-income group', zh: '国家统计局中等收入群体' },
    unit: 'yuan per household',
    lower: 100_000,
    upper: 500_000,
    priceYear: 2018,
    source: 'National Bureau of Statistics: typical three-person household, 2018 prices',
  },
  zhejiang10to50: {
    label: { en: 'Zhejiang, 100–500 thousand yuan', zh: '浙江家庭年可支配收入10–50万元群体' },
    unit: 'yuan per household',
    lower: 100_000,
    upper: 500_000,
    source: 'Zhejiang implementation plan for common prosperity 2021–2025: 80 % by 2025',
  },
  zhejiang20to60: {
    label: { en: 'Zhejiang, 200–600 thousand yuan', zh: '浙江家庭年可支配收入20–60万元群体' },
    unit: 'yuan per household',
    lower: 200_000,
    upper: 600_000,
    source: 'Zhejiang implementation plan for common prosperity 2021–2025: 45 % by 2025',
  },
  worldBank: {
    label: { en: 'World Bank, 10–50 dollars a day', zh: '世界银行标准（每人每日10–50美元）' },
    unit: 'PPP dollars per head and day',
    lower: 10,
    upper: 50,
    source: 'World Bank',
  },
  oecd: {
    label: { en: 'OECD, 75–200 % of the median', zh: '经合组织标准（中位数的75%–200%）' },
    unit: 'median',
    lower: 0.75,
    upper: 2,
    source: 'OECD 2019, Under Pressure: The Squeezed Middle Class',
  },
  pew: {
    label: { en: 'Pew, two thirds to double the median', zh: '皮尤标准（中位数的三分之二至两倍）' },
    unit: 'median',
    lower: 2 / 3,
    upper: 2,
    source: 'Pew Research Center',
  },
  ownMedian: {
    label: { en: '60–200 % of the median', zh: '中位数的60%–200%' },
    unit: 'median',
    lower: 0.6,
    upper: 2,
    source: 'Chinese Household Income Project, relative definition on the own median',
  },
  chip: {
    label: { en: '60–200 % of Europe’s median', zh: '欧洲中位数的60%–200%' },
    unit: 'median of Europe',
    lower: 0.6,
    upper: 2,
    source:
      'Gustafsson, Sicular & Yang 2020, Catching Up with the West, The China Journal 84: at purchasing power parity',
  },
  halfToDouble: {
    label: { en: 'Half to double the mean', zh: '平均数的二分之一至两倍' },
    unit: 'mean',
    lower: 0.5,
    upper: 2,
    source: 'olive: closeness of at least one half',
  },
} as const satisfies Record<string, Band>;

/** Key of a named band. */
export type BandId = keyof typeof bands;

/** Persons of the typical household for which the bands in yuan are stated. */
export const typicalHouseholdSize = 3;

/** What turns a band's limits into yuan per head and year. */
export interface BandContext {
  readonly mean: number;
  readonly median: number;
  /** Prices of the incomes over prices of the band's price year; 1 if left out. */
  readonly priceFactor?: number;
  /** Yuan per PPP dollar, needed by the World Bank's band alone. */
  readonly yuanPerPppDollar?: number;
  /** Europe’s median income per head and year in yuan at purchasing power parity, needed by that band alone. */
  readonly medianOfEurope?: number;
}

/**
 * A band's limits in yuan per head and year (a household's limits are shared by three).
 * @throws MeasureError missing-input for a band in dollars, or by Europe’s median, without a conversion
 */
export function bandLimits(band: Band, context: BandContext): [lower: number, upper: number] {
  const factor = limitFactor(band, context);
  return [band.lower * factor, band.upper * factor];
}

function limitFactor({ unit, label }: Band, context: BandContext): number {
  if (unit === 'median') return context.median;
  if (unit === 'mean') return context.mean;
  if (unit === 'yuan per household') return (context.priceFactor ?? 1) / typicalHouseholdSize;
  if (unit === 'median of Europe') {
    if (context.medianOfEurope !== undefined) return context.medianOfEurope;
    throw new MeasureError('missing-input', `${label.en}: Europe’s median in yuan is needed.`);
  }
  if (context.yuanPerPppDollar === undefined) {
    throw new MeasureError('missing-input', `${label.en}: yuan per PPP dollar is needed.`);
  }
  return context.yuanPerPppDollar * 365;
}

/** One band's shares with households and with persons as the unit. */
export interface BandByUnit {
  readonly households: BandShares;
  readonly persons: BandShares;
}

/** One band's shares in both readings of «household income». */
export interface BandReadings {
  /** Income per head × 3: the typical three-person household. Zhejiang's targets fit this one. */
  readonly threePersons: BandByUnit;
  /** The household's own income, whatever its size. */
  readonly literal: BandByUnit;
}

/** Households as columns: the sorted incomes per head, and the households' own incomes. */
export interface HouseholdIncomes {
  /** Income per head, weighted by households and by persons. */
  readonly perHeadByHousehold: Sample;
  readonly perHeadByPerson: Sample;
  readonly income: Column;
  readonly householdWeight: Column;
  readonly personWeight: Column;
}

/** Shares below, inside and above a band in yuan per household, in both readings and both units. */
export function bandReadings(band: Band, of: HouseholdIncomes, priceFactor = 1): BandReadings {
  if (band.unit !== 'yuan per household') {
    throw new MeasureError('parameter-out-of-range', `${band.label.en}: not a household's band.`);
  }
  const lower = band.lower * priceFactor;
  const upper = band.upper * priceFactor;
  const perHead = [lower / typicalHouseholdSize, upper / typicalHouseholdSize] as const;
  return {
    threePersons: {
      households: bandShares(of.perHeadByHousehold, ...perHead),
      persons: bandShares(of.perHeadByPerson, ...perHead),
    },
    literal: {
      households: unsortedShares(of.income, of.householdWeight, lower, upper),
      persons: unsortedShares(of.income, of.personWeight, lower, upper),
    },
  };
}

/** `bandShares` of columns as they are: one pass is cheaper than sorting for one band. */
function unsortedShares(values: Column, weights: Column, lower: number, upper: number): BandShares {
  checkColumns(values, weights);
  let [below, inside, above] = [0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    if (values[row]! < lower) below += weights[row]!;
    else if (values[row]! > upper) above += weights[row]!;
    else inside += weights[row]!;
  }
  const total = below + inside + above;
  if (total === 0) throw new MeasureError('no-observations', 'All weights are zero.');
  return { below: below / total, inside: inside / total, above: above / total };
}
