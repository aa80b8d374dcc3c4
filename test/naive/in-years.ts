// What the tests of single years share: some thousand households a year, in lots of different laws.

import { expect } from 'vitest';
import { compareLot, noTally } from './many.ts';

const lotsPerYear = 2;
const households = 1280;

/**
 * Compares 2,560 households a year.
 * @returns the quantities that were nought throughout.
 */
export function expectAgreementIn(years: readonly number[]): string[] {
  const tally = noTally();
  for (const year of years) {
    for (let lot = 0; lot < lotsPerYear; lot++) {
      compareLot({ year, seed: 100 * year + lot, households }, tally);
    }
  }
  expect(tally.parted.slice(0, 1)).toEqual([]);
  expect(tally.households).toBe(years.length * lotsPerYear * households);
  return [...tally.quantities].flatMap(([name, { notNought }]) => (notNought === 0 ? [name] : []));
}
