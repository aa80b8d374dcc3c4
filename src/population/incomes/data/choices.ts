// What people choose of what the law leaves them: when to retire, and whether they bought a home before they married.

import type { Sourced } from './sourced.ts';

/** Insured workers who wish to retire as early as the law allows, or later than it asks for. */
export const retirementWishes: Sourced<{
  readonly earlier: number;
  readonly later: number;
  readonly months: readonly (readonly [months: number, share: number])[];
}> = {
  values: {
    earlier: 0.39,
    later: 0.04,
    months: [
      [12, 0.5],
      [24, 0.25],
      [36, 0.25],
    ],
  },
  unit: 'share of insured workers; share of employees; months and their shares',
  source:
    'survey of 24,000 persons in 38 cities by the Chinese Academy of Social Sciences, 2016 (Caixin, 2016-12-30): 39 % ' +
    'were against a later age, 30 % for it; later chosen: an agreement with the employer, which few find at that age',
  confidence: 'L',
  note: 'no figures of those who chose have been published; who was against is taken to retire at the age of before',
};

/** Couples with a loan on their home who each took one before they married. */
export const loansBeforeMarriage: Sourced<{ readonly both: number; readonly one: number }> = {
  values: { both: 0.04, one: 0.2 },
  unit: 'share of couples with a loan: each of the two; only one of them',
  source: 'chosen: parents often help a son to a home before the wedding, seldom both families',
  confidence: 'L',
};
