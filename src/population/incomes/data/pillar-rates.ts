// Who works for a small firm, who is in an annuity, who pays into a personal pension, and how much of it there is.

import type { Sourced } from './sourced.ts';

/** Employees of enterprises who work for small and middle-sized ones. */
export const smallFirms: Sourced<number> = {
  values: 0.794,
  unit: 'share',
  source: 'Fourth National Economic Census, 2018: 79.4 % of the employees of enterprises (NBS)',
  confidence: 'M',
};

/** Insured employees outside public bodies who are in an enterprise annuity, by industry. */
export const annuityMembers: Sourced<Readonly<Record<string, number>>> = {
  values: {
    none: 0.03,
    agriculture: 0.03,
    mining: 0.6,
    manufacturing: 0.085,
    utilities: 0.7,
    construction: 0.1,
    trade: 0.05,
    transport: 0.33,
    hotelFood: 0.02,
    ict: 0.2,
    finance: 0.65,
    realEstate: 0.04,
    businessServices: 0.05,
    science: 0.2,
    waterEnvironment: 0.1,
    residentServices: 0.02,
    education: 0.05,
    health: 0.08,
    cultureSport: 0.1,
    publicAdministration: 0.16,
  },
  unit: 'share',
  source:
    'level: 32.42 m members in 2024 (NBS) of some 330 m insured employees, fewer in Zhejiang; by industry chosen: state ' +
    'firms of finance, power, mines and transport have most',
  confidence: 'L',
};

/** Annuities in payment against the pension. */
export const annuitiesInPayment: Sourced<{
  readonly publicPerYear: number;
  readonly enterpriseShare: number;
  readonly enterpriseOfPension: number;
}> = {
  values: { publicPerYear: 0.013, enterpriseShare: 0.022, enterpriseOfPension: 0.55 },
  unit: 'ratio to the pension for each year since October 2014; share of pensioners; ratio to the pension',
  source:
    'public staff: 12 % of pay a year over 139 months, pension 80 % of pay; enterprises: about 2.6 m draw some 2,000 ' +
    'yuan a month (MOHRSS annuity bulletin 2021, from memory)',
  confidence: 'L',
};

/** Insured persons who pay into a personal pension, in the places where it exists, by year. */
export const personalPensionPayers: Sourced<Readonly<Record<number, number>>> = {
  values: { 2022: 0.03, 2023: 0.05, 2024: 0.05, 2025: 0.06, 2026: 0.07 },
  unit: 'share of insured workers',
  source:
    'end of 2022: 6.13 m paid in (MOHRSS) in 36 cities; end of November 2024: 72.8 m accounts, about a fifth of them ' +
    'paid into (MOHRSS, press)',
  confidence: 'L',
};

/** How many times as often people of a wage pay in: below 60,000 yuan a year there is no tax to save. */
export const payersByWage: Sourced<readonly (readonly [below: number, times: number])[]> = {
  values: [
    [60_000, 0.5],
    [150_000, 1],
    [Number.MAX_SAFE_INTEGER, 2.5],
  ],
  unit: 'times',
  source: 'chosen',
  confidence: 'L',
};

/** What they pay in a year, and their shares. */
export const personalPensionAmounts: Sourced<
  readonly (readonly [amount: number, share: number])[]
> = {
  values: [
    [100, 0.3],
    [500, 0.2],
    [1000, 0.2],
    [3000, 0.15],
    [12_000, 0.15],
  ],
  unit: 'yuan/year',
  source: 'mean of 2,317 yuan in 2022: 14.2 bn yuan of 6.13 m payers (MOHRSS); spread chosen',
  confidence: 'L',
};
