// Which numbered tables a stream cannot give: they group single households in ways that were not added up.

import type { ResultTable, TableId } from '../tables/result-table.ts';

/** Tables that need every household. A test makes all others of a stream. */
export const needHouseholds: readonly TableId[] = [
  ...(['T3', 'T6', 'T6b', 'T7', 'T8', 'T9', 'T10', 'T11'] as const),
  ...(['T12', 'T13', 'T15', 'T16', 'T17'] as const),
];

/** Those of the tables that a stream refuses: these, and the headline by group. */
export function refusedOf(tables: readonly ResultTable[]): ResultTable['id'][] {
  const needed = new Set<ResultTable['id']>(needHouseholds);
  return tables.map(({ id }) => id).filter((id) => needed.has(id) || id.startsWith('by-'));
}
