// Families for the tests of the living allowance: standard and income are given, so that only the allowance is tested.

import { household } from '../../../src/household.ts';

/** A family of so many members with this counted income a month, under this standard. */
export function family(
  standard: number,
  members: number,
  countedIncome: number,
  more: Readonly<Record<string, unknown>> = {},
) {
  const persons = Array.from({ length: members }, () => ({}));
  const { given, ...facts } = more;
  return household({
    place: 'hangzhou',
    year: 2024,
    persons,
    ...facts,
    given: { 'livingAllowance.standard': standard, countedIncome, ...(given ?? {}) },
  });
}
