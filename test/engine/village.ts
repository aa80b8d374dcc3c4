// A population of the River Kingdom by lot: as many households as one likes, the same for the same seed.

import type { Block } from '../../src/engine/block.ts';
import { householdsPerBlock } from '../../src/engine/block.ts';
import type { HouseholdTable } from '../../src/engine/household-table.ts';
import type { Policy } from '../../src/engine/policy.ts';
import { inLaw } from '../../src/engine/policy.ts';
import type { Households, RunRequest } from '../../src/engine/run.ts';
import { Runner, tableFor, totalsFor } from '../../src/engine/run.ts';
import type { Totals } from '../../src/engine/totals.ts';
import { addTotals } from '../../src/engine/totals.ts';
import { fillByLot, sizesByLot } from './by-lot.ts';
import { facts } from './kingdom/facts.ts';
import { riverKingdom } from './river-kingdom.ts';

type Weigh = (household: number) => number;

export class Village implements Households {
  readonly facts = Object.values(facts);
  readonly households: number;
  readonly blocks: number;
  readonly #seed: string;
  readonly #census: Weigh;

  constructor(households: number, seed = 'village', census: Weigh = () => 25_000) {
    this.households = households;
    this.blocks = Math.ceil(households / householdsPerBlock);
    this.#seed = seed;
    this.#census = census;
  }

  fill(block: Block, index: number): void {
    const count = Math.min(householdsPerBlock, this.households - index * householdsPerBlock);
    const seed = `${this.#seed} ${index}`;
    fillByLot(block, seed, sizesByLot(seed, count, 6));
  }

  weights(_: Block, index: number) {
    const first = index * householdsPerBlock;
    const census = Float64Array.from({ length: householdsPerBlock }, (_, p) =>
      this.#census(first + p),
    );
    return { census, survey: census.map((weight) => 2 * weight) };
  }
}

export function requestOf(
  policy: Policy = inLaw(riverKingdom),
  more: Partial<RunRequest> = {},
): RunRequest {
  return {
    policy,
    year: 2020,
    lawYear: 2020,
    places: ['upstream', 'delta', 'island'],
    figures: {},
    kept: [],
    where: [],
    ...more,
  };
}

export interface Ran {
  readonly table: HouseholdTable;
  readonly totals: Totals;
  readonly included: Totals;
}

/**
 * Runs a request over a village.
 * @param shares which blocks each runner takes, in its order; all on one where left out.
 */
export function run(
  request: RunRequest,
  village: Village,
  shares?: readonly (readonly number[])[],
): Ran {
  const table = tableFor(request, village.households);
  const totals = totalsFor(request);
  const included = totalsFor(request);
  const all = [Array.from({ length: village.blocks }, (_, index) => index)];
  for (const share of shares ?? all) {
    const runner = new Runner(request, village);
    for (const index of share) runner.run(index, table);
    const taken = runner.take();
    addTotals(totals, taken.totals);
    addTotals(included, taken.included);
  }
  return { table, totals, included };
}
