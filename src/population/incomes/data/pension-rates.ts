// Who draws which pension, how much, and what workers have paid in so far.

import type { Sourced } from './sourced.ts';

/** Persons past the age of retirement who draw a pension of the employees' schemes. */
export const employeePensioners: Sourced<{
  readonly townUrban: number;
  readonly townRural: number;
  readonly countryUrban: number;
  readonly countryRural: number;
  readonly graduates: number;
  readonly fromElsewhere: number;
  readonly womenUnder60: number;
  readonly stillEmployed: number;
}> = {
  values: {
    townUrban: 0.9,
    townRural: 0.54,
    countryUrban: 0.7,
    countryRural: 0.36,
    graduates: 0.97,
    fromElsewhere: 0.5,
    womenUnder60: 0.85,
    stillEmployed: 0.6,
  },
  unit: 'share by residence and kind of registration; the last three multiply',
  source:
    'level between the nation’s pensioners 2021 (131.57 m employees’ scheme, 9.3 % of the population; 162.13 m ' +
    'residents’, MOHRSS) and Zhejiang’s higher cover (members from requisitioned land); split chosen',
  confidence: 'L',
};

/** Pensioners of public bodies among those of the employees' schemes, by schooling. */
export const publicPensioners: Sourced<Readonly<Record<string, number>>> = {
  values: {
    none: 0.03,
    primary: 0.06,
    lowerSecondary: 0.11,
    upperSecondary: 0.26,
    juniorCollege: 0.6,
    bachelor: 0.75,
  },
  unit: 'share',
  source:
    'retirees 2017: over 17 m of public bodies, over 89 m of enterprises (MOHRSS); split chosen',
  confidence: 'D',
};

/** Residents past 60 without an employees' pension who draw the residents' one. */
export const residentPensioners: Sourced<number> = {
  values: 0.95,
  unit: 'share',
  source: 'chosen: nearly all are covered',
  confidence: 'L',
};

/** Pension in payment at the end of 2020, spread and what it varies with. */
export const pensionLevels: Sourced<{
  readonly employee: number;
  readonly public: number;
  readonly sigma: number;
  readonly ruralRegistration: number;
  readonly country: number;
  readonly perYearOfAge: number;
}> = {
  values: {
    employee: 3580,
    public: 5750,
    sigma: 0.34,
    ruralRegistration: 0.78,
    country: 0.88,
    perYearOfAge: 0.002,
  },
  unit: 'yuan/month',
  source:
    'enterprise retirees 2020: about 2,900 yuan (NBS, 14th plan report); all of the employees’ scheme 2021: 3,577 ' +
    '(spending ÷ pensioners, MOHRSS); public ÷ enterprise spending per retiree 1.87 (Fujian 2021)',
  confidence: 'D',
};

/** Rise of pensions in payment in a year. */
export const pensionIncrease: Sourced<Readonly<Record<number, number>>> = {
  values: {
    2018: 0.05,
    2019: 0.05,
    2020: 0.05,
    2021: 0.045,
    2022: 0.04,
    2023: 0.038,
    2024: 0.03,
    2025: 0.02,
  },
  unit: 'ratio',
  source: 'yearly notices of MOHRSS and the Ministry of Finance',
  confidence: 'C',
};

/** How long workers have paid: first year of cover, share of the years since the start of work. */
export const contributionHistory: Sourced<{
  readonly accountsBegan: number;
  readonly coverHere: number;
  readonly coverElsewhere: number;
  readonly coverPublic: number;
  readonly deemedShare: number;
  readonly netInterest: number;
}> = {
  values: {
    accountsBegan: 1998,
    coverHere: 0.72,
    coverElsewhere: 0.5,
    coverPublic: 0.97,
    deemedShare: 0.45,
    netInterest: -0.025,
  },
  unit: 'year; share of the years since the start of work; ratio a year',
  source:
    'personal accounts in Zhejiang from 1998-01-01 (provincial notices); interest on accounts below the growth of ' +
    'wages by 2–3 % a year; cover chosen so that new pensions are near those in payment',
  confidence: 'L',
};

/** Yearly contributions chosen in the residents' scheme, and their shares. */
export const residentTiers: Sourced<readonly (readonly [tier: number, share: number])[]> = {
  values: [
    [100, 0.3],
    [300, 0.17],
    [500, 0.22],
    [800, 0.06],
    [1000, 0.11],
    [1500, 0.04],
    [2000, 0.05],
    [3000, 0.03],
    [5000, 0.02],
  ],
  unit: 'yuan/year',
  source:
    'tiers of the province (浙政发〔2014〕28号 and later); shares chosen: most pay the lowest',
  confidence: 'L',
};
