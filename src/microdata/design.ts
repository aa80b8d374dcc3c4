// The sample's design: in which stratum and in which primary sampling unit each household was drawn.

import type { Joined } from './join.ts';
import type { DesignColumns } from './mapping.ts';

/** Numbers of strata and of units within the whole sample, by household in file order. */
export interface Design {
  readonly strata: Int32Array;
  readonly psu: Int32Array;
}

/** The design that the columns say; a unit is another one in another stratum, whatever it is called. */
export function designOf(
  columns: DesignColumns | null,
  names: ReadonlyMap<string, readonly string[]>,
  { householdRow }: Joined,
): Design | null {
  if (columns === null) return null;
  const strata = columns.strata === null ? [] : (names.get(columns.strata) ?? []);
  const units = names.get(columns.psu) ?? [];
  const stratumOf = (household: number) => strata[householdRow[household] ?? 0] ?? '';
  const unitOf = (household: number) =>
    JSON.stringify([stratumOf(household), units[householdRow[household] ?? 0] ?? '']);
  return {
    strata: numbered(householdRow.length, stratumOf),
    psu: numbered(householdRow.length, unitOf),
  };
}

/** Numbers for names, in the order in which they are met. */
function numbered(length: number, nameOf: (at: number) => string): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from({ length }, (_, at) => {
    const name = nameOf(at);
    const number = known.get(name) ?? known.size;
    known.set(name, number);
    return number;
  });
}
