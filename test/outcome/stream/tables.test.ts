import { beforeAll, describe, expect, it } from 'vitest';
import { ProblemsError } from '../../../src/engine/problem.ts';
import type { Comparison } from '../../../src/outcome/compare.ts';
import { compare } from '../../../src/outcome/compare.ts';
import { needsHouseholds } from '../../../src/outcome/stream/refused-tables.ts';
import { asBaseline } from '../../../src/outcome/stream/streamed-joint.ts';
import { tablesOf } from '../../../src/outcome/tables/asked.ts';
import type { ResultTable } from '../../../src/outcome/tables/result-table.ts';
import { beside, runOf } from '../tables/made.ts';

let comparison: Comparison;
beforeAll(async () => {
  const baseline = await runOf(600, [], { stream: {} });
  const against = { against: asBaseline(baseline) };
  const set = ['livingAllowance.standard=+50%'];
  comparison = compare(baseline, await runOf(600, set, { stream: against }));
});

/** Whether a table is made of a stream, or refused by name. */
async function isMade({ ofRun, ofComparison }: ResultTable): Promise<boolean> {
  try {
    if (ofRun !== undefined) await ofRun(comparison.baseline, beside);
    if (ofComparison !== undefined) await ofComparison(comparison, beside);
    return true;
  } catch (error) {
    if (error instanceof ProblemsError && error.message.includes('--exact')) return false;
    throw error;
  }
}

describe('numbered tables of a stream', () => {
  const all = [...new Set([...tablesOf('run'), ...tablesOf('compare')])];

  it.each(all.map((one) => [one.id, one] as const))(
    '%s is made or refused as the list says',
    async (_, one) => {
      expect(await isMade(one)).toBe(!needsHouseholds(one));
    },
  );
});
