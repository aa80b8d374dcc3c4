// What differs between town and country, by the number of `residence`: looked up, for a branch would be guessed wrong.

import { residence } from '../facts/household.ts';
import type { TownOrCountry } from './cells.ts';
import { kindsOf } from './kinds.ts';
import { type NormalTable, NormalTables } from './quantiles.ts';

type Both<T> = Readonly<Record<TownOrCountry, T>>;

/** A number for each residence. */
export function byResidence(values: Both<number>): Float64Array {
  return kindsOf(residence, values);
}

/** A table for each residence. */
export function tablesByResidence(tables: Both<NormalTable>): NormalTables {
  const kinds = residence.type.is === 'kind' ? residence.type.kinds : [];
  return new NormalTables(kinds.map((kind) => (kind === 'rural' ? tables.rural : tables.urban)));
}
