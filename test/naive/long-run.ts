// A long run of the comparison with the second reading of the law, lot by lot through the compiled engine:
//
//   node test/naive/long-run.ts FILE [HOUSEHOLDS] [SEED]      writes its result to FILE as it goes
//
// The file keeps one result for each seed. What stands there is gone on with: lot n of a seed is the same households
// whenever it is computed.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Count, Tally } from './many.ts';
import { compareLot, noTally } from './many.ts';
import { firstYear, lastYear } from './random-households.ts';

/** Four blocks of the engine under one law for each place. */
const perLot = 4096;
const lotsPerWriting = 4;

interface Result {
  readonly commit: string;
  readonly ended: string;
  readonly lots: number;
  readonly households: number;
  readonly amounts: number;
  readonly parted: readonly string[];
  readonly quantities: Readonly<Record<string, Count>>;
}

const [file, households = '1000000', seed = '1'] = process.argv.slice(2);
if (file === undefined) throw new RangeError('name the file to write');
const lots = Math.ceil(Number(households) / perLot);
const before = resultsIn(file)[seed] ?? null;
const tally = tallyOf(before);
for (let lot = before?.lots ?? 0; lot < lots; lot++) {
  const years = lastYear - firstYear + 1;
  const year = firstYear + (lot % years);
  compareLot({ year, seed: Number(seed) * 1_000_000 + lot, households: perLot }, tally);
  const isLast = lot === lots - 1;
  if (!isLast && (lot + 1) % lotsPerWriting > 0) continue;
  const results = { ...resultsIn(file), [seed]: resultOf(lot + 1, tally) };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  process.stderr.write(`\r${lot + 1} of ${lots} lots, ${tally.parted.length} with differences`);
}
process.stderr.write('\n');

/** By seed. */
function resultsIn(from: string): Readonly<Record<string, Result>> {
  return existsSync(from) ? JSON.parse(readFileSync(from, 'utf8')) : {};
}

function tallyOf(result: Result | null): Tally {
  if (result === null) return noTally();
  return {
    households: result.households,
    quantities: new Map(Object.entries(result.quantities)),
    parted: [...result.parted],
  };
}

function resultOf(done: number, tally: Tally): Result {
  const { households: compared, quantities, parted } = tally;
  return {
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    ended: new Date().toISOString(),
    lots: done,
    households: compared,
    amounts: [...quantities.values()].reduce((sum, one) => sum + one.compared, 0),
    parted,
    quantities: Object.fromEntries(quantities),
  };
}
