// The document of a decomposition between two years: `olive/decompose@1`.

import { type IndexKind, moneyIndex } from '../law/money-index.ts';
import type { Table } from '../report/table.ts';
import { toJson } from '../report/table.ts';
import type { Outcome } from '../simulate.ts';
import type { DecomposedFigure, FourOf } from './decomposition.ts';
import type { Document, RunFacts } from './documents.ts';
import { scenarioOf, signed } from './documents.ts';

/** The document; its digest is made as for a run. */
export function decompositionDocument(
  { start, end }: FourOf<Outcome>,
  index: IndexKind,
  figures: readonly DecomposedFigure[],
  tables: readonly Table[],
  facts: RunFacts,
): Document {
  const factor = moneyIndex(index, start.scenario.lawYear, end.scenario.year);
  const rows = figures.map(({ figure, start: was, end: is, policy, people }) => {
    const change = was === null || is === null ? null : is - was;
    const { concept, measure } = figure;
    return { concept, measure, start: was, end: is, change, policy, people };
  });
  const result = {
    schema: 'olive/decompose@1',
    index: { kind: index, factor },
    headlines: rows,
    tables: tables.map(toJson),
  };
  const { where: _where, ...from } = scenarioOf(start);
  const { where, ...to } = scenarioOf(end);
  return signed(result, { ...facts, start: from, end: to, where });
}
