// Random households by the block: compared through the compiled engine, counted by quantity, and what differs shrunk to the
// simplest household that still does.

import fc from 'fast-check';
import { householdsPerBlock } from '../../src/engine/block.ts';
import { BlockModel } from './blocks.ts';
import type { Compared } from './comparison.ts';
import { disagreements } from './comparison.ts';
import { placesApart } from './law/values.ts';
import type { Case } from './random-households.ts';
import { casesIn, placeAmong } from './random-households.ts';
import type { LawByLot } from './random-values.ts';
import { lawByLot } from './random-values.ts';

/** So many households of a year, each place under one law by lot. Places within others take turns with them. */
export interface Lot {
  readonly year: number;
  readonly seed: number;
  readonly households: number;
}

/** How often a quantity was compared, was not nought, and parted. */
export interface Count {
  compared: number;
  notNought: number;
  parted: number;
}

export interface Tally {
  households: number;
  readonly quantities: Map<string, Count>;
  /** The simplest household of each lot that parts, as text. */
  readonly parted: string[];
}

export function noTally(): Tally {
  return { households: 0, quantities: new Map(), parted: [] };
}

/** Compares a lot and adds what it finds to a tally. */
export function compareLot(lot: Lot, tally: Tally): void {
  const laws = lawsOf(lot);
  const drawn = casesUnder(laws, lot.year);
  const cases = fc.sample(drawn, { numRuns: lot.households, seed: lot.seed });
  const model = new BlockModel(lot.year, laws);
  const compared = inBlocks(cases).flatMap((block) => model.compare(block));
  tally.households += cases.length;
  const parted = compared.flatMap((amounts, i) => {
    for (const amount of amounts) count(tally, amount);
    return disagreements(amounts).length > 0 ? [i] : [];
  });
  const [first] = parted;
  if (first === undefined) return;
  for (const i of parted) countParted(tally, compared[i] ?? []);
  tally.parted.push(`${parted.length} of ${textOf(lot)}, such as ${simplest(lot, first)}`);
}

function inBlocks(cases: readonly Case[]): (readonly Case[])[] {
  const blocks = Math.ceil(cases.length / householdsPerBlock);
  return Array.from({ length: blocks }, (_, i) =>
    cases.slice(i * householdsPerBlock, (i + 1) * householdsPerBlock),
  );
}

function textOf({ year, seed, households }: Lot): string {
  return `${households} households of ${year} (seed ${seed})`;
}

/** One law for each place, the same for the same seed. */
function lawsOf({ year, seed }: Lot): ReadonlyMap<string, LawByLot> {
  const places = placesApart(seed);
  const all = fc.tuple(...places.map((place) => fc.noBias(lawByLot(place, year))));
  const [drawn] = fc.sample(all, { numRuns: 1, seed });
  return new Map(
    places.flatMap((place, i) => {
      const law = drawn?.[i];
      return law === undefined ? [] : [[place, law] as const];
    }),
  );
}

function casesUnder(laws: ReadonlyMap<string, LawByLot>, year: number): fc.Arbitrary<Case> {
  const one = placeAmong([...laws.keys()]).chain((place) => {
    const law = laws.get(place);
    if (law === undefined) throw new RangeError(`${place} has no law`);
    return casesIn(place, year, fc.constant(law));
  });
  return fc.noBias(one);
}

function count({ quantities }: Tally, { name, second }: Compared): void {
  const found = quantities.get(name) ?? { compared: 0, notNought: 0, parted: 0 };
  found.compared += 1;
  if (second !== 0) found.notNought += 1;
  quantities.set(name, found);
}

function countParted({ quantities }: Tally, compared: readonly Compared[]): void {
  for (const { name } of disagreements(compared)) {
    const found = quantities.get(name);
    if (found !== undefined) found.parted += 1;
  }
}

/** Shrinks the i-th household of a lot as long as the two readings part. */
function simplest(lot: Lot, i: number): string {
  const laws = lawsOf(lot);
  const model = new BlockModel(lot.year, laws);
  const parted = (one: Case) => disagreements(model.compare([one])[0] ?? []);
  const agree = (one: Case) => parted(one).length === 0;
  const found = fc.check(fc.property(casesUnder(laws, lot.year), agree), {
    seed: lot.seed,
    path: `${i}`,
    numRuns: lot.households,
  });
  const one = found.counterexample?.[0];
  if (one === undefined) return `the household at ${i}, which agrees when it is alone`;
  const { household, law } = one;
  const { given, set } = law;
  return JSON.stringify({ parted: parted(one), household, given, set });
}
