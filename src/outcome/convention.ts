// A convention's incomes and weights, from the table of households.

import type { HouseholdTable } from '../engine/household-table.ts';
import type { Convention } from '../measures/convention.ts';
import type { Counted } from '../measures/headline.ts';
import type { RunOptions } from '../simulate.ts';
import type { ConceptRows } from './concept-rows.ts';
import { includedRows, taken } from './concept-rows.ts';

/** The members under 14 of a household: by them the modified scale of the OECD divides. */
const children = 'membersUpTo13';

/** The figures that a run keeps of each household for its convention. */
export function figuresOfConvention({ convention }: Pick<RunOptions, 'convention'>): string[] {
  return convention?.equivalence === 'modifiedOecd' ? [children] : [];
}

/** What a convention counts of a concept's rows. */
export function countedBy(
  convention: Convention,
  table: HouseholdTable,
  { householdIncome, householdWeight, personWeight }: ConceptRows,
): Counted {
  const at = includedRows(table);
  const size = taken(table.column('size'), at);
  const young = figuresOfConvention({ convention }).map((name) => taken(table.column(name), at));
  const members = equivalentMembers(convention, size, young[0] ?? new Float64Array());
  const weights = weightsOf(convention, table, at);
  const ofHouseholds = convention.unit === 'households';
  const { weights: by } = convention;
  const weight = ofHouseholds
    ? weights.map((one, row) => ((householdWeight[row] ?? 0) > 0 ? one : 0))
    : weights.map((one, row) => one * (size[row] ?? 0));
  const house = ofHouseholds ? householdWeight : personWeight;
  return {
    income: householdIncome.map((income, row) => income / (members[row] ?? 1)),
    weight: by === 'survey' ? house : weight,
    convention,
  };
}

/**
 * By what each household's income is divided.
 * @param young members under 14, which the modified scale of the OECD alone asks for.
 */
export function equivalentMembers(
  { equivalence }: Convention,
  size: Float64Array,
  young: Float64Array,
): Float64Array {
  if (equivalence === 'perHead') return size;
  if (equivalence === 'squareRoot') return size.map(Math.sqrt);
  // A household of children alone has a first member too.
  return size.map((members, row) => {
    const under14 = Math.min(young[row] ?? 0, members - 1);
    return 1 + 0.5 * (members - 1 - under14) + 0.3 * under14;
  });
}

/** The weight of each household, in any unit. */
function weightsOf({ weights }: Convention, table: HouseholdTable, at: Int32Array): Float64Array {
  if (weights !== 'none') return taken(table.column(weights), at);
  // Nobody lives in a record without a census weight.
  return taken(table.column('census'), at).map((one) => (one > 0 ? 1 : 0));
}
