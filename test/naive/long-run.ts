// A long run of the comparison with the second reading of the law, block by block through the compiled engine:
//
//   node test/naive/long-run.ts FILE [HOUSEHOLDS] [SEED]      writes its result to FILE as it goes
//
// A file of the same seed is gone on with: block n of a seed is the same households whenever it is computed.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Count, Tally } from './many.ts';
import { compareLot, noTally } from './many.ts';
import { firstYear, lastYear } from './random-households.ts';

const perBlock = 1024;
const blocksPerWriting = 16;

interface Result {
  readonly seed: number;
  readonly commit: string;
  readonly ended: string;
  readonly blocks: number;
  readonly households: number;
  readonly amounts: number;
  readonly parted: readonly string[];
  readonly open: { readonly households: number; readonly taxMoreThanLeastInYuan: number };
  readonly quantities: Readonly<Record<string, Count>>;
}

const [file, households = '1000000', seed = '1'] = process.argv.slice(2);
if (file === undefined) throw new RangeError('name the file to write');
const blocks = Math.ceil(Number(households) / perBlock);
const before = resumed(file, Number(seed));
const tally = tallyOf(before);
for (let block = before?.blocks ?? 0; block < blocks; block++) {
  const years = lastYear - firstYear + 1;
  const year = firstYear + (block % years);
  compareLot({ year, seed: Number(seed) * 1_000_000 + block, households: perBlock }, tally);
  const isLast = block === blocks - 1;
  if (!isLast && (block + 1) % blocksPerWriting > 0) continue;
  writeFileSync(file, `${JSON.stringify(resultOf(block + 1, tally), null, 2)}\n`);
  process.stderr.write(
    `\r${block + 1} of ${blocks} blocks, ${tally.parted.length} with differences`,
  );
}
process.stderr.write('\n');

function resumed(from: string, ofSeed: number): Result | null {
  if (!existsSync(from)) return null;
  const found: Result = JSON.parse(readFileSync(from, 'utf8'));
  return found.seed === ofSeed ? found : null;
}

function tallyOf(result: Result | null): Tally {
  if (result === null) return noTally();
  return {
    households: result.households,
    quantities: new Map(Object.entries(result.quantities)),
    open: result.open.households,
    openCost: 100 * result.open.taxMoreThanLeastInYuan,
    parted: [...result.parted],
  };
}

function resultOf(
  done: number,
  { households: compared, quantities, parted, ...open }: Tally,
): Result {
  return {
    seed: Number(seed),
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    ended: new Date().toISOString(),
    blocks: done,
    households: compared,
    amounts: [...quantities.values()].reduce((sum, one) => sum + one.compared, 0),
    parted,
    open: { households: open.open, taxMoreThanLeastInYuan: Math.round(open.openCost) / 100 },
    quantities: Object.fromEntries(quantities),
  };
}
