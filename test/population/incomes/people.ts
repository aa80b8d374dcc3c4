// A population's persons and households as plain numbers, for tests.

import { Block } from '../../../src/engine/block.ts';
import type { Fact } from '../../../src/engine/fact.ts';
import { facts } from '../../../src/population/facts.ts';
import { synthesised } from '../../../src/population/synthesised.ts';
import { zhejiang } from '../../../src/population/zhejiang.ts';

/** The filled blocks of a population, one after the other, each with its number. */
export function* blocksOf(options: { households: number; year: number; seed: string }) {
  const population = synthesised(zhejiang, options);
  const block = new Block(Object.values(facts));
  for (let index = 0; index < population.blocks; index++) {
    population.fill(block, index);
    yield { block, index, weights: population.weights(block, index) };
  }
}

/** Values of facts for every person (household facts repeated), weighted as the census does. */
export function personsOf(
  options: { households: number; year: number; seed: string },
  asked: Readonly<Record<string, Fact>>,
): Record<string, Float64Array> {
  const rows: Record<string, number[]> = { weight: [], household: [] };
  for (const name of Object.keys(asked)) rows[name] = [];
  let before = 0;
  for (const { block, weights } of blocksOf(options)) {
    for (let position = 0; position < block.count; position++) {
      for (let member = 0; member < block.sizeOf(position); member++) {
        rows.weight!.push(weights.census[position]!);
        rows.household!.push(before + position);
        for (const [name, fact] of Object.entries(asked)) {
          const at =
            fact.level === 'person'
              ? block.personIndex(position, member)
              : block.householdIndex(position);
          rows[name]!.push(block.column(fact)[at]!);
        }
      }
    }
    before += block.count;
  }
  return Object.fromEntries(
    Object.entries(rows).map(([name, values]) => [name, Float64Array.from(values)]),
  );
}
