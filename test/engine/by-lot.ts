// Households of any law by lot: every fact has some value that it may have, sense between facts is not looked for.

import seedrandom from 'seedrandom';
import type { Block } from '../../src/engine/block.ts';
import type { Fact } from '../../src/engine/fact.ts';

type Draw = () => number;

/** Sizes from 1 to the largest, the small ones more often. */
export function sizesByLot(seed: string, households: number, largest: number): number[] {
  const draw = seedrandom(`${seed} sizes`);
  return Array.from({ length: households }, () => {
    return Math.min(largest, 1 + Math.floor(draw() ** 3 * largest));
  });
}

/**
 * Fills a block with households by lot.
 * @param kinds for facts whose kinds are limited: the words that occur.
 */
export function fillByLot(
  block: Block,
  seed: string,
  sizes: readonly number[],
  kinds: Readonly<Record<string, readonly string[]>> = {},
): void {
  block.begin(sizes, sizes.length);
  const draw = seedrandom(seed);
  for (const fact of block.facts) {
    const column = block.column(fact);
    const allowed = kinds[fact.name];
    sizes.forEach((size, h) => {
      if (fact.level === 'household') column[block.householdIndex(h)] = lot(fact, draw, 0, allowed);
      else
        for (let k = 0; k < size; k++)
          column[block.personIndex(h, k)] = lot(fact, draw, k, allowed);
    });
  }
  for (const fact of block.facts) if (fact.pointsToPerson) makeMutual(block, fact, sizes);
}

function lot(
  fact: Fact,
  draw: Draw,
  member: number,
  allowed: readonly string[] | undefined,
): number {
  const upTo = (most: number) => Math.floor(draw() * (most + 1));
  const { type, unit } = fact;
  if (fact.pointsToPerson) return member < 2 ? 1 - member : upTo(1);
  if (type.is === 'yes/no') return upTo(1);
  if (type.is === 'kind') return type.kinds.indexOf(oneOf(allowed ?? type.kinds, draw));
  // A nought may be a negative one: no reading may show it.
  if (draw() < 0.35) return draw() < 0.2 ? -0 : 0;
  if (fact.isDate) return (1935 + upTo(90)) * 12 + upTo(11);
  if (unit === 'months') return upTo(12);
  if (unit === 'uniform' || unit === 'share') return draw();
  if (unit === 'ratio') return upTo(30) / 10;
  if (unit.startsWith('yuan/month')) return upTo(100_000) / 10;
  if (unit.startsWith('yuan')) return upTo(4_000_000) / 10;
  return upTo(9);
}

function oneOf(words: readonly string[], draw: Draw): string {
  return words[Math.floor(draw() * words.length)] ?? '';
}

/** Nobody points at who is not there; pointers of the first two name each other, or nobody. */
function makeMutual(block: Block, fact: Fact, sizes: readonly number[]): void {
  const column = block.column(fact);
  const isOfPair = ['spouse', 'mate'].includes(fact.name);
  sizes.forEach((size, h) => {
    for (let k = 0; k < size; k++) {
      const nobody = isOfPair ? size < 2 || k > 1 || h % 3 === 0 : k < 2;
      if (nobody) column[block.personIndex(h, k)] = -1;
    }
  });
}
