// Who is insured, on what base, and with what housing-fund rate.

import type { Sourced } from './sourced.ts';

/** Employees of an industry who are in the employees' schemes. */
export const insuredEmployees: Sourced<Readonly<Record<string, number>>> = {
  values: {
    none: 0.5,
    agriculture: 0.4,
    mining: 0.9,
    manufacturing: 0.9,
    utilities: 0.97,
    construction: 0.66,
    trade: 0.78,
    transport: 0.82,
    hotelFood: 0.68,
    ict: 0.95,
    finance: 0.98,
    realEstate: 0.88,
    businessServices: 0.88,
    science: 0.95,
    waterEnvironment: 0.8,
    residentServices: 0.68,
    education: 0.95,
    health: 0.95,
    cultureSport: 0.88,
    publicAdministration: 1,
  },
  unit: 'share of employees',
  source:
    'ranking by industry from labour-force surveys; level: Zhejiang had 14.8 m contributors to the employees’ pension in ' +
    '2010 (China Statistical Yearbook 2011) and some 22–24 m in 2021, a third of its residents; nation 2021: 349.17 m ' +
    'of 746.52 m employed (MOHRSS, NBS)',
  confidence: 'L',
};

/** Others who join on their own account, and corrections of the shares above. */
export const insuredOthers: Sourced<{
  readonly flexible: number;
  readonly business: number;
  readonly unemployed: number;
  readonly fromElsewhere: number;
  readonly ruralResidence: number;
  readonly uninsuredAmongGraduates: number;
}> = {
  values: {
    flexible: 0.5,
    business: 0.4,
    unemployed: 0.5,
    fromElsewhere: 0.92,
    ruralResidence: 0.85,
    uninsuredAmongGraduates: 0.35,
  },
  unit: 'share; the last three multiply',
  source:
    'flexible workers in the employees’ medical scheme 2021: 48.53 m of about 200 m in the nation (trade unions); Zhejiang taken twice as high; the rest chosen',
  confidence: 'L',
};

/** How much of the wage employers declare. */
export const declaredWages: Sourced<{
  readonly inFull: number;
  readonly atFloor: number;
  readonly floorShare: number;
  readonly least: number;
  readonly most: number;
}> = {
  values: { inFull: 0.3, atFloor: 0.25, floorShare: 0.3, least: 0.45, most: 0.95 },
  unit: 'share of insured employees outside public bodies, finance, ICT, science and utilities',
  source:
    'white papers on enterprises’ social insurance 2021–2022: 28–30 % declare in full, 23–28 % at the lowest base',
  confidence: 'M',
};

/** What flexible workers insure, as a multiple of the lowest base. */
export const flexibleBases: Sourced<readonly (readonly [multiple: number, share: number])[]> = {
  values: [
    [1, 0.76],
    [1.33, 0.11],
    [1.67, 0.09],
    [3, 0.04],
  ],
  unit: 'multiple of the lowest base; share of insured flexible workers',
  source: 'chosen: most take the lowest base (60 % of the mean wage), some 80 % or 100 % of it',
  confidence: 'L',
};

/** Members of the housing fund among insured employees, and the rate of each side. */
export const housingFund: Sourced<{
  readonly members: Readonly<Record<string, number>>;
  readonly rates: readonly (readonly [rate: number, share: number])[];
}> = {
  values: {
    members: {
      none: 0.1,
      primary: 0.15,
      lowerSecondary: 0.28,
      upperSecondary: 0.48,
      juniorCollege: 0.72,
      bachelor: 0.92,
    },
    rates: [
      [0.05, 0.35],
      [0.08, 0.22],
      [0.1, 0.15],
      [0.12, 0.28],
    ],
  },
  unit: 'share',
  source:
    'members who paid in 2021: 164.36 m in the nation (Ministry of Housing), about 47 % of pension contributors; shape by schooling chosen',
  confidence: 'L',
};
