// Support between households, gifts to charity, and courses.

import type { Sourced } from './sourced.ts';

/** Support received: by whom, how much; support paid: by whom, what share of earnings. */
export const support: Sourced<{
  readonly elders: number;
  readonly eldersByLevel: number;
  readonly mostElders: number;
  readonly eldersLevel: number;
  readonly usualLevel: number;
  readonly studentsAlone: number;
  readonly studentsLevel: number;
  readonly withoutEarnings: number;
  readonly withoutEarningsLevel: number;
  readonly othersWithOld: number;
  readonly others: number;
  readonly mostOthers: number;
  readonly othersLevel: number;
  readonly country: number;
  readonly pensionSpares: number;
  readonly sigma: number;
  readonly payersElsewhere: number;
  readonly payersParents: number;
  readonly payersLeast: number;
  readonly payersMost: number;
}> = {
  values: {
    elders: 0.52,
    eldersByLevel: 0.11,
    mostElders: 0.99,
    eldersLevel: 20000,
    usualLevel: 4.5,
    studentsAlone: 0.95,
    studentsLevel: 21000,
    withoutEarnings: 0.95,
    withoutEarningsLevel: 38000,
    othersWithOld: 0.25,
    others: 0.08,
    mostOthers: 0.95,
    othersLevel: 6000,
    country: 0.7,
    pensionSpares: 36000,
    sigma: 0.3,
    payersElsewhere: 0.35,
    payersParents: 0.3,
    payersLeast: 0.02,
    payersMost: 0.1,
  },
  unit: 'share of households or persons; yuan a year per head, 2021; share of earnings',
  source:
    'chosen: old persons who live without working members and students in dormitories are mostly kept by relatives; where ' +
    'published transfers ask for more than in the nation’s towns, more of the old, and better; ' +
    'what members send home who work elsewhere reaches others too; ' +
    'transfers between households are some 4–6 % of disposable income in Chinese surveys (literature)',
  confidence: 'L',
};

/** Gifts to charity by persons. */
export const giving: Sourced<{
  readonly share: number;
  readonly shareByIncome: number;
  readonly most: number;
  readonly mean: number;
  readonly sigma: number;
  readonly cap: number;
  readonly inFull: number;
}> = {
  values: {
    share: 0.22,
    shareByIncome: 0.08,
    most: 0.7,
    mean: 0.0034,
    sigma: 1.3,
    cap: 0.3,
    inFull: 0.25,
  },
  unit: 'share of adults with income; per unit of income relative to the mean; share of market income; share of givers',
  source:
    'gifts of persons 2020: 52.4 bn yuan, 37 yuan per head; 2021 about a quarter of 144.9 bn (China Charity Alliance); ' +
    'participation chosen',
  confidence: 'D',
};

/** Continuing education: shares of employees and flexible workers of 18 to 50 in the year. */
export const courses: Sourced<{
  readonly degree: number;
  readonly certificate: number;
}> = {
  values: { degree: 0.02, certificate: 0.015 },
  unit: 'share',
  source: 'chosen',
  confidence: 'L',
};
