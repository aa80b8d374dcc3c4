// The people that are made must stay the same to the last bit when only the way of making them changes. Of every fact a
// digest is kept over blocks of both areas in several years and seeds, so that a difference names the facts it is in.
// Where people are meant to change (a recipe, a published figure, a further draw), keep the digests anew:
//
//   npx vitest run test/population/same-people.test.ts -u

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import type { Fact } from '../../src/engine/fact.ts';
import { china } from '../../src/population/china.ts';
import type { Population } from '../../src/population/population.ts';
import { type SyntheticArea, synthesised } from '../../src/population/synthesised.ts';
import type { Top } from '../../src/population/top.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';

const samples: readonly (readonly [SyntheticArea, number, string, Top])[] = [
  [zhejiang, 2021, 'olive', 'surveyed'],
  [zhejiang, 2024, 'another seed', 'surveyed'],
  [zhejiang, 2026, 'olive', 'corrected'],
  [china, 2021, 'olive', 'corrected'],
  [china, 2023, 'another seed', 'surveyed'],
  [china, 2026, 'third', 'surveyed'],
];
/** In this order, so that a block is filled after a later one and after a shorter one. The last is short. */
const order = [40, 3, 0];
const households = 40 * 1024 + 333;

type Hash = ReturnType<typeof sha256.create>;

/** A fact's values by household and member, in file order: what stands in the padding is nobody's. */
function valuesOf(block: Block, fact: Fact): Float64Array {
  const column = block.column(fact);
  const values: number[] = [];
  for (let position = 0; position < block.count; position++) {
    if (fact.level === 'household') values.push(column[block.householdIndex(position)]!);
    else {
      for (let member = 0; member < block.sizeOf(position); member++) {
        values.push(column[block.personIndex(position, member)]!);
      }
    }
  }
  return Float64Array.from(values);
}

function addTo(hashes: Map<string, Hash>, name: string, values: Float64Array): void {
  const hash = hashes.get(name) ?? sha256.create();
  hash.update(new Uint8Array(values.buffer));
  hashes.set(name, hash);
}

function addPopulation(hashes: Map<string, Hash>, population: Population): void {
  const block = new Block(population.facts);
  for (const index of order) {
    population.fill(block, index);
    for (const fact of population.facts) addTo(hashes, fact.name, valuesOf(block, fact));
    const { census, survey } = population.weights(block, index);
    addTo(hashes, 'census weight', census.slice());
    addTo(hashes, 'survey weight', survey.slice());
  }
}

describe('the people that are made', () => {
  it('are those that were made before, fact by fact and bit by bit', async () => {
    const hashes = new Map<string, Hash>();
    for (const [area, year, seed, top] of samples) {
      addPopulation(hashes, synthesised(area, { households, seed, year, top }));
    }
    const lines = [...hashes].map(([name, hash]) => `${name} ${shortOf(hash)}\n`);
    await expect(lines.sort().join('')).toMatchFileSnapshot('same-people.txt');
  });
});

describe('without WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('the same people are made', () => {
    const digests = (): string[] => {
      const hashes = new Map<string, Hash>();
      addPopulation(hashes, synthesised(zhejiang, { households, seed: 'olive', year: 2021 }));
      return [...hashes].map(([name, hash]) => `${name} ${shortOf(hash)}`);
    };
    const compiled = digests();
    vi.stubGlobal('WebAssembly', undefined);
    expect(digests()).toEqual(compiled);
  });
});

const shortOf = (hash: Hash): string => bytesToHex(hash.digest()).slice(0, 16);
