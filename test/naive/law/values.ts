// Values of the law that differ by place. Where the sources name one it stands here, and documents do not give it;
// where they are silent, the random household brings one along and its document gives it to the model as well.

import type { Fen } from './money.ts';
import type { Month } from './people.ts';
import { month } from './people.ts';

/** A value for each month, in yuan or as a share. */
export type ByMonth = (when: Month) => number;

export interface Values {
  readonly minimumWage: ByMonth;
  readonly baseFloor: ByMonth;
  readonly baseCap: ByMonth;
  readonly pensionRate: ByMonth;
  readonly medicalRate: ByMonth;
  readonly unemploymentRate: ByMonth;
  readonly employerUnemploymentRate: ByMonth;
  readonly flexiblePensionRate: ByMonth;
  readonly flexibleMedicalRate: ByMonth;
  readonly employerPensionRate: ByMonth;
  readonly publicEmployerPensionRate: ByMonth;
  readonly employerMedicalRate: ByMonth;
  readonly maternityRate: number;
  /** Of the rates for work injury. */
  readonly injuryCut: ByMonth;
  readonly annuityEmployerUsual: number;
  readonly annuityOwnUsual: number;
  readonly fundFloor: ByMonth;
  readonly fundCap: ByMonth;
  readonly rentDeduction: number;
  readonly personalPensionLimit: number;
  readonly disabledRelief: number;
  /** Mean wage of the year before, where severance is paid. */
  readonly severanceWage: number;
  readonly assessedOnSale: number;
  /** Urban maintenance tax, on VAT. */
  readonly maintenanceTax: number;
  /** By the year of retirement. */
  readonly pensionBase: (year: number) => number;
  readonly transitionalCoefficient: number;
  readonly adjustmentFixed: number;
  readonly adjustmentPerYear: number;
  readonly supplement: number;
  readonly pensionRoundedTo: Fen;
  readonly increaseRatio: number;
  readonly meanPension: number;
  readonly fixedShare: number;
  readonly residentBasic: ByMonth;
  readonly residentMedicalOwn: number;
  readonly residentMedicalSubsidy: number;
  readonly residentSubsidyLow: number;
  readonly residentSubsidyHigh: number;
  /** Paid with the residents' pension for years of contributions, from so many on. */
  readonly residentYears: {
    readonly least: number;
    readonly amount: number;
    readonly perYear: number;
  };
  readonly childcareTakeUp: number;
  readonly allowance: AllowanceValues;
  readonly shanghaiThreshold: number;
  readonly chongqingAverage: number;
}

/** What counties and cities set for the minimum living allowance. */
export interface AllowanceValues {
  readonly standard: ByMonth;
  readonly ruralShare: number;
  readonly savingsMonths: number;
  readonly homes: number;
  readonly carValue: number;
  readonly workDeduction: number;
  readonly earningsDisregard: number;
  readonly nationalBasicPension: number;
  readonly basicPensionNotCounted: number;
  readonly additionalAid: number;
  readonly roundedUpTo: number;
  /** Of the standard: the margin of low income ends there. */
  readonly marginMultiple: number;
  /** Costs of treatment in the year from which somebody is seriously ill. */
  readonly seriousFrom: number;
  /** Months for which the old allowance is kept. */
  readonly exitMonths: number;
  /** Registration in another county of the province will do. */
  readonly withinProvince: boolean;
}

const zhejiangTier: Readonly<Record<string, 0 | 1 | 2>> = {
  hangzhou: 0,
  ningbo: 0,
  wenzhou: 0,
  jiaxing: 1,
  huzhou: 1,
  shaoxing: 1,
  jinhua: 1,
  zhoushan: 1,
  taizhou: 1,
  quzhou: 2,
  lishui: 2,
};

const municipalities = ['beijing', 'tianjin', 'shanghai', 'chongqing'];

/** Counties of Hangzhou, of which the sources know the city's values only. */
const hangzhouCounties = ['linan', 'tonglu', 'chunan', 'jiande'];

const otherProvinces = [
  ...['hebei', 'shanxi', 'innerMongolia', 'liaoning', 'jilin', 'heilongjiang', 'jiangsu'],
  ...['anhui', 'fujian', 'jiangxi', 'shandong', 'henan', 'hubei', 'hunan', 'guangdong'],
  ...['guangxi', 'hainan', 'sichuan', 'guizhou', 'yunnan', 'tibet', 'shaanxi', 'gansu'],
  ...['qinghai', 'ningxia', 'xinjiang'],
];

const cities = ['guangzhou', 'shenzhen'];

/** Places of which the sources name many values. */
export const wellKnownPlaces: readonly string[] = [
  ...Object.keys(zhejiangTier),
  ...['beijing', 'shanghai', 'chongqing'],
];

/** Places of which most values are drawn. */
export const otherPlaces: readonly string[] = [
  ...['zhejiang', 'tianjin', ...hangzhouCounties],
  ...otherProvinces,
  ...[...cities, 'elsewhere'],
];

/** Places of which none lies in another, three times: what is drawn for a place is not to hold within it. */
const apart: readonly (readonly string[])[] = [
  ['zhejiang', ...hangzhouCounties, ...cities],
  ['zhejiang', 'hangzhou', 'guangdong'],
  [...Object.keys(zhejiangTier), ...hangzhouCounties, ...cities],
].map((without) =>
  [...wellKnownPlaces, ...otherPlaces].filter((place) => !without.includes(place)),
);

/** @param n any whole number: the lists take turns. */
export function placesApart(n: number): readonly string[] {
  return apart[n % apart.length] ?? [];
}

export function inZhejiang(place: string): boolean {
  return place === 'zhejiang' || cityOf(place) in zhejiangTier;
}

function cityOf(place: string): string {
  return hangzhouCounties.includes(place) ? 'hangzhou' : place;
}

type Dated = readonly (readonly [from: Month, value: number])[];

function inForce(rows: Dated, when: Month): number {
  const found = rows.findLast(([from]) => from <= when);
  if (found === undefined) throw new RangeError(`no value in month ${when}`);
  return found[1];
}

// 浙政发〔2017〕43号, 2021〕22号, 〔2024〕3号, 〔2025〕23号: three tiers in the cities.
const minimumWageByTier: readonly (readonly [Month, readonly number[]])[] = [
  [month(2017, 12), [2010, 1800, 1660]],
  [month(2021, 8), [2280, 2070, 1840]],
  [month(2024, 1), [2490, 2260, 2010]],
  [month(2026, 1), [2660, 2430, 2180]],
];

/** The minimum wage where the sources name it for the whole year. */
export function knownMinimumWage(place: string, year: number): ByMonth | null {
  const tier = zhejiangTier[place];
  if (tier !== undefined) {
    const rows = minimumWageByTier.map(([from, tiers]) => [from, tiers[tier] ?? 0] as const);
    return (when) => inForce(rows, when);
  }
  if (place === 'chongqing' && year >= 2025) return () => 2330;
  if (place === 'beijing' && year === 2026) return () => 2540;
  return null;
}

// 浙人社发〔2024〕61号, 〔2025〕52号 and the years before.
const zhejiangLimits: Readonly<Record<number, readonly [floor: number, cap: number]>> = {
  2020: [3321.6, 17880.75],
  2021: [3957, 19783],
  2022: [3957, 22311],
  2023: [4462, 24060],
  2024: [4812, 24930],
  2025: [4986, 25299],
  2026: [4986, 25299],
};

export function knownLimits(place: string, year: number): readonly [number, number] | null {
  return inZhejiang(place) ? (zhejiangLimits[year] ?? null) : null;
}

/** Unemployment insurance is 1 % in all since 2017; half by each side in Zhejiang and the municipalities. */
export function knownUnemploymentRate(place: string): number | null {
  return inZhejiang(place) || municipalities.includes(place) ? 0.005 : null;
}

/** 2 % everywhere; Shaoxing and Taizhou have 1 %, seen for 2026 only. */
export function knownMedicalRate(place: string, year: number): number | null {
  if (place !== 'shaoxing' && place !== 'taizhou') return 0.02;
  return year === 2026 ? 0.01 : null;
}

/** 国发〔2005〕38号: 20 %. An interim rate in Zhejiang before 2023 is not confirmed. */
export function knownFlexiblePensionRate(place: string, year: number): number | null {
  return inZhejiang(place) && year < 2023 ? null : 0.2;
}

/** 杭医保〔2022〕41号. */
export function knownHangzhouMedicalRate(place: string, year: number): number | null {
  return cityOf(place) === 'hangzhou' && year >= 2023 ? 0.095 : null;
}

/** 国发〔2018〕41号 art. 17: the cities named in the first item. */
export function knownRentDeduction(place: string): number | null {
  const named = ['hangzhou', 'ningbo', 'guangzhou', 'shenzhen', ...municipalities];
  return named.includes(cityOf(place)) ? 1500 : null;
}

/** 公告2022年第34号: 36 pilot cities, Fujian as a whole; 公告2024年第21号: everywhere. */
export function personalPensionLimit(place: string, year: number): number {
  if (year >= 2024) return 12000;
  const pilots = ['hangzhou', 'ningbo', 'guangzhou', 'shenzhen', 'fujian', ...municipalities];
  return year >= 2022 && pilots.includes(cityOf(place)) ? 12000 : 0;
}

const zhejiangPensionBase: Readonly<Record<number, number>> = {
  2020: 5960,
  2021: 6594,
  2022: 7437,
  2023: 8020,
  2024: 8310,
  2025: 8433,
};

export function knownPensionBase(place: string, year: number): number | null {
  return inZhejiang(place) ? (zhejiangPensionBase[year] ?? null) : null;
}

const increases: Readonly<Record<number, number>> = {
  2019: 0.05,
  2020: 0.05,
  2021: 0.045,
  2022: 0.04,
  2023: 0.038,
  2024: 0.03,
  2025: 0.02,
};

export function knownIncrease(year: number): number | null {
  return increases[year] ?? null;
}

/** 杭公积金〔2025〕21号 and the year after: the cap changes in July. */
export function knownFundCap(place: string, year: number): ByMonth | null {
  if (cityOf(place) !== 'hangzhou' || year !== 2026) return null;
  return (when) => (when < month(2026, 7) ? 40694 : 42151);
}

/** Basic pension of residents a month in 2025. */
export function knownResidentBasic(place: string, year: number): number | null {
  if (year !== 2025) return null;
  if (inZhejiang(place)) return 220;
  return { beijing: 998, shanghai: 1555, chongqing: 165 }[place] ?? null;
}

/** The nation's least basic pension of residents, at the end of the year. */
export function knownNationalBasic(year: number): number | null {
  return { 2024: 123, 2025: 143, 2026: 163 }[year] ?? null;
}

const standards: Readonly<Record<string, Dated>> = {
  shanghai: [
    [month(2020, 7), 1240],
    [month(2021, 7), 1330],
    [month(2022, 7), 1420],
    [month(2023, 7), 1510],
    [month(2024, 7), 1595],
    [month(2025, 7), 1650],
    [month(2026, 7), 1690],
  ],
  beijing: [
    [month(2020, 7), 1170],
    [month(2021, 7), 1245],
  ],
};

/** The standard of the minimum living allowance, where it was announced for the whole year. */
export function knownStandard(place: string, year: number): ByMonth | null {
  const rows = standards[place] ?? [];
  const began = rows.some(([from]) => from <= month(year, 1));
  const goesOn = place === 'shanghai' || year === 2021;
  return began && goesOn ? (when) => inForce(rows, when) : null;
}
