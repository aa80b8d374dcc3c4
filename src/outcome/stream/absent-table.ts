// The table of households that a stream does not keep: whoever asks for a column is told why there is none, and what to do.

import { HouseholdTable } from '../../engine/household-table.ts';
import { ProblemsError } from '../../engine/problem.ts';

/** Runs of more households than these stream, unless they are told to keep their table. */
export const mostKept = 2_000_000;

export class AbsentTable extends HouseholdTable {
  constructor() {
    super([], 0);
  }

  /** @throws ProblemsError always. */
  override column(name: string): Float64Array {
    const message = `a stream keeps no column "${name}" by household, which this needs; run with --exact, or on at most ${mostKept.toLocaleString('en')} households`;
    throw new ProblemsError([{ code: 'conflict', where: 'stream', message }]);
  }
}
