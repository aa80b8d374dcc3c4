// Households of China's law by lot, for searches: every fact may take any value that it can have, so that new facts and
// parameters are covered without a word here. Three tempers make the thresholds of poor, middling and rich be met; who
// is whose spouse, parent or child is drawn with sense, since much of the law hangs on it.

import seedrandom from 'seedrandom';
import type { Block } from '../../../src/engine/block.ts';
import { neutral } from '../../../src/engine/block.ts';
import type { Fact } from '../../../src/engine/fact.ts';

type Draw = () => number;

/** How much a household has: the largest amount a year, and how often a fact is its neutral value. */
interface Temper {
  readonly most: number;
  readonly neutral: number;
}

const tempers: readonly Temper[] = [
  { most: 20_000, neutral: 0.9 },
  { most: 60_000, neutral: 0.7 },
  { most: 200_000, neutral: 0.6 },
  { most: 3_000_000, neutral: 0.5 },
];

/** What the lots are limited to. */
export interface Lots {
  /** The places by the name of the fact that they are kinds of. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** Facts that are always drawn, and from where to where. */
  readonly within?: Readonly<Record<string, readonly [number, number]>>;
}

/** Fills a block with so many households of 1 to 4 persons in the given places, as they are in a year. */
export function fillWithLots(
  block: Block,
  seed: string,
  households: number,
  year: number,
  { places, within = {} }: Lots,
): void {
  const draw = seedrandom(seed);
  // Each fact has lots of its own, so that a new one leaves the others as they are.
  const draws = new Map(block.facts.map((fact) => [fact, seedrandom(`${seed} ${fact.name}`)]));
  const sizes = Array.from({ length: households }, (_, h) => 1 + (h % 4));
  block.begin(sizes, households);
  sizes.forEach((size, h) => {
    const temper = tempers[Math.floor(draw() * tempers.length)] ?? { most: 1, neutral: 1 };
    const couple = size > 1 && draw() < 0.7;
    for (const fact of block.facts) {
      const column = block.column(fact);
      const range = within[fact.name];
      const own = draws.get(fact) ?? draw;
      const drawn = (k: number) => {
        if (range !== undefined) return Math.floor(range[0] + own() * (range[1] - range[0]));
        return related(fact, own, k, couple, year) ?? lot(fact, own, temper, places[fact.name]);
      };
      if (fact.level === 'household') column[block.householdIndex(h)] = drawn(0);
      else for (let k = 0; k < size; k++) column[block.personIndex(h, k)] = drawn(k);
    }
  });
}

/** Birth and kin of a member: two adults or one, then children, or a parent of the first. */
function related(fact: Fact, draw: Draw, k: number, couple: boolean, year: number): number | null {
  const isAdult = k === 0 || (k === 1 && couple);
  switch (fact.name) {
    case 'born':
      if (!isAdult && draw() < 0.7) return year * 12 + 11 - Math.floor(draw() * 22 * 12);
      return (year - 17) * 12 - Math.floor(draw() * 70 * 12);
    case 'sex':
      return k % 2;
    case 'spouse':
      return couple && k < 2 ? 1 - k : -1;
    case 'mother':
      return isAdult ? -1 : couple ? 1 : draw() < 0.5 ? 0 : -1;
    case 'father':
      return isAdult ? -1 : draw() < 0.8 ? 0 : -1;
    default:
      return null;
  }
}

function lot(fact: Fact, draw: Draw, temper: Temper, allowed: readonly string[] | undefined) {
  const upTo = (most: number) => Math.floor(draw() * (most + 1));
  const { type, unit } = fact;
  if (type.is === 'kind') {
    if (allowed === undefined && draw() < 0.3) return neutral(fact);
    const kinds = allowed ?? type.kinds;
    return type.kinds.indexOf(kinds[upTo(kinds.length - 1)] ?? '');
  }
  if (fact.pointsToPerson) return -1;
  if (draw() < temper.neutral && unit !== 'uniform') return neutral(fact);
  if (type.is === 'yes/no') return upTo(1);
  if (fact.isDate) return 2005 * 12 + upTo(22 * 12);
  return number(fact, draw, temper);
}

function number({ unit, most }: Fact, draw: Draw, temper: Temper): number {
  const upTo = (largest: number) => Math.floor(draw() * (largest + 1));
  if (unit === 'months') return 1 + upTo(11);
  if (unit === 'uniform' || unit === 'share') return draw();
  if (unit === 'ratio') return upTo(30) / 10;
  if (unit === 'm2') return upTo(4000) / 10;
  if (unit === 'years') return upTo(45);
  if (unit === 'yuan/month') return upTo(temper.most * 10) / 120;
  if (unit === 'yuan/year') return upTo(temper.most * 100) / 100;
  if (unit === 'yuan') return upTo(temper.most * 100) / 20;
  return upTo(most ?? 9);
}
