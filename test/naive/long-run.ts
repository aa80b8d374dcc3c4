// A long run of the comparison with the second reading of the law, in one line:
//
//   node test/naive/long-run.ts 20000 3      households and seed

import fc from 'fast-check';
import { compare, disagreements } from './comparison.ts';
import { besideOpenPoints } from './open-points.ts';
import type { Case } from './random-households.ts';
import { anyCase } from './random-households.ts';

const [households = 2000, seed = 1] = process.argv.slice(2).map(Number);

function run(cases: Iterable<Case>): string {
  const quantities = new Set<string>();
  let [compared, open, agreed] = [0, 0, 0];
  let amounts = 0;
  for (const any of cases) {
    const one = besideOpenPoints(any);
    if (one === null) {
      open += 1;
      continue;
    }
    const all = compare(one);
    const parted = disagreements(all);
    compared += 1;
    amounts += all.length;
    for (const { name } of all) quantities.add(name);
    if (parted.length === 0) agreed += 1;
    else console.error(JSON.stringify({ parted, household: one.household }));
  }
  return [
    `${agreed} of ${compared} random households (seed ${seed}) agree to the fen`,
    `in ${quantities.size} quantities, ${amounts} amounts`,
    `${open} with a known open point passed over`,
  ].join('; ');
}

const sample = fc.sample(fc.noBias(anyCase), { numRuns: households, seed });
console.log(run(sample));
