// What a wage depends on: premia in logarithms against a man of 40 with upper-secondary schooling, registered where
// he lives, a skilled worker in manufacturing.

import type { Sourced } from './sourced.ts';

/** Yearly pay, bonus included, of the man against whom premia are measured, before calibration. */
export const wageLevel: Sourced<number> = {
  values: 115000,
  unit: 'yuan/year, 2021',
  source:
    'mean wage of all urban units in Zhejiang 2021: 7,436.67 yuan a month (HRSS notices), and somewhat more for men ' +
    'of 40 registered where they live',
  confidence: 'D',
};

/** By schooling, beyond what industry and skill explain. */
export const educationPremium: Sourced<Readonly<Record<string, number>>> = {
  values: {
    none: -0.28,
    primary: -0.18,
    lowerSecondary: -0.08,
    upperSecondary: 0,
    juniorCollege: 0.12,
    bachelor: 0.31,
  },
  unit: 'log points',
  source:
    'returns to schooling in urban China of 7–10 % a year (literature); pay of five kinds of posts in enterprises ' +
    'above designated size 2024: professionals 148,046, production 78,561 yuan (NBS)',
  confidence: 'L',
};

/** By age: knots, straight lines between them. Graduates rise longer and fall less. */
export const agePremium: Sourced<{
  readonly ages: readonly number[];
  readonly schooled: readonly number[];
  readonly others: readonly number[];
}> = {
  values: {
    ages: [16, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 75],
    schooled: [-0.55, -0.45, -0.22, -0.06, 0, 0, -0.02, -0.03, -0.05, -0.3, -0.6, -0.9],
    others: [-0.4, -0.25, -0.08, 0.02, 0.03, 0, -0.05, -0.12, -0.2, -0.42, -0.7, -1],
  },
  unit: 'log points',
  source: 'age profiles of wages in Chinese household surveys, rounded (literature)',
  confidence: 'L',
};

/** Women against men of the same schooling, age, industry and skill. */
export const womenPremium: Sourced<{ readonly schooled: number; readonly others: number }> = {
  values: { schooled: -0.18, others: -0.28 },
  unit: 'log points',
  source: 'adjusted pay gap between women and men in Chinese surveys of about 20–25 % (literature)',
  confidence: 'L',
};

/** Living without a partner against living with one, at the same age. */
export const alonePremium: Sourced<number> = {
  values: -0.14,
  unit: 'log points',
  source: 'marriage premium of wages of about a tenth to a fifth in surveys (literature)',
  confidence: 'L',
};

/** By place of registration, and for rural registration wherever it is. */
export const hukouPremium: Sourced<{
  readonly here: number;
  readonly province: number;
  readonly elsewhere: number;
  readonly rural: number;
}> = {
  values: { here: 0, province: 0.02, elsewhere: -0.06, rural: -0.06 },
  unit: 'log points',
  source: 'wage gaps by registration after schooling and industry (literature)',
  confidence: 'L',
};

/** By industry, after schooling. */
export const industryPremium: Sourced<Readonly<Record<string, number>>> = {
  values: {
    none: 0,
    agriculture: -0.22,
    mining: 0.06,
    manufacturing: 0,
    utilities: 0.21,
    construction: -0.03,
    trade: -0.04,
    transport: 0.04,
    hotelFood: -0.17,
    ict: 0.29,
    finance: 0.26,
    realEstate: 0,
    businessServices: 0.01,
    science: 0.18,
    waterEnvironment: -0.12,
    residentServices: -0.15,
    education: 0.06,
    health: 0.11,
    cultureSport: 0.03,
    publicAdministration: 0.09,
  },
  unit: 'log points',
  source:
    'mean wages of urban non-private units by sector 2024: ICT 238,966, finance about 200,000, science 175,425, ' +
    'manufacturing 107,000, construction 87,000, hotels and catering 59,000 yuan (NBS); about half of each gap left to schooling',
  confidence: 'M',
};

/** By skill, after schooling and industry. */
export const skillPremium: Sourced<Readonly<Record<string, number>>> = {
  values: { unskilled: -0.06, skilled: 0.02, professional: 0.1 },
  unit: 'log points',
  source:
    'pay of five kinds of posts in enterprises above designated size 2024 (NBS), after schooling',
  confidence: 'L',
};

/** Work without a lasting contract, against an employee. */
export const flexiblePremium: Sourced<number> = {
  values: -0.14,
  unit: 'log points',
  source: 'pay of flexible workers below that of employees (literature)',
  confidence: 'L',
};

/** What is left to the person: lognormal, with a Pareto tail, and the part shared within a household. */
export const wageResidual: Sourced<{
  readonly sigma: number;
  readonly tailFrom: number;
  readonly tailIndex: number;
  readonly tailTo: number;
  readonly countryTailIndex: number;
  readonly sharedVariance: number;
}> = {
  values: {
    sigma: 0.25,
    tailFrom: 0.97,
    tailIndex: 2,
    tailTo: 20,
    countryTailIndex: 4,
    sharedVariance: 0.25,
  },
  unit: 'ratio',
  source:
    'chosen so that bands of household income 2021 (72.4 % in 100–500 thousand, 30.6 % in 200–600 thousand) come out; ' +
    'the partners’ correlation of wages is about .3–.4 in Chinese surveys (literature)',
  confidence: 'L',
};

/** Months worked in the year and the annual bonus. */
export const workPattern: Sourced<{
  readonly employeeAllYear: number;
  readonly flexibleAllYear: number;
  readonly unemployedWorked: number;
  readonly bonusShareOfSchooled: number;
  readonly bonusShareOfOthers: number;
  readonly bonusLeast: number;
  readonly bonusMost: number;
}> = {
  values: {
    employeeAllYear: 0.9,
    flexibleAllYear: 0.7,
    unemployedWorked: 0.45,
    bonusShareOfSchooled: 0.6,
    bonusShareOfOthers: 0.35,
    bonusLeast: 0.03,
    bonusMost: 0.17,
  },
  unit: 'share',
  source:
    'recruiters’ surveys: about half of employees get a year-end bonus, of about a month’s pay',
  confidence: 'L',
};
