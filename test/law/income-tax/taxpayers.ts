// Households for the tests of the income tax: own contributions are given, so that only the tax is tested.

import { household } from '../../../src/household.ts';

export interface Taxpayer {
  readonly id: string;
  readonly given?: Readonly<Record<string, number | string>>;
  readonly [fact: string]: unknown;
}

/** A household in Hangzhou whose members have no contributions unless `specialDeductions` is given. */
export function taxed(
  year: number,
  persons: readonly Taxpayer[],
  more: Readonly<Record<string, unknown>> = {},
) {
  const withGiven = persons.map((person) => ({
    ...person,
    given: { specialDeductions: 0, ...person.given },
  }));
  return household({ place: 'hangzhou', year, persons: withGiven, ...more });
}

/** One member's tax of the year, all kinds of income together. */
export function taxOf(
  year: number,
  person: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): number {
  return taxed(year, [{ id: 'a', ...person }], more).of('incomeTax', 'a');
}
