// Counts of a population's groups by prefecture, with census weights.

import { Block } from '../../engine/block.ts';
import { collective, mountain, residence, tenure } from '../facts/household.ts';
import { born, education, father, hukou, marital, mother, sex } from '../facts/people.ts';
import { activity, industry, skill } from '../facts/work.ts';
import { livesIn } from '../places.ts';
import type { Population } from '../population.ts';
import { type Base, bases, firstOf, fitGroups } from './groups.ts';

/** Counts by group, and of those whom the groups are shares of. */
export interface Tally {
  readonly groups: Float64Array;
  readonly bases: Record<Base, number>;
}

const professional = 2;
const unemployed = 6;
const pupil = 1;

/** Whose tally: a place, its mountain counties apart. */
export const tallyKey = (place: number, isMountain: boolean): number =>
  2 * place + (isMountain ? 1 : 0);

/**
 * The tallies of each place, its mountain counties apart, by `tallyKey` of its number in the fact `place`.
 * @param year of the population.
 */
export function tallyOf(population: Population, year: number): Map<number, Tally> {
  const block = new Block(population.facts);
  const tallies = new Map<number, Tally>();
  for (let index = 0; index < population.blocks; index++) {
    population.fill(block, index);
    const weights = population.weights(block, index).census;
    const counter = new Counter(block, year);
    for (let position = 0; position < block.count; position++) {
      const key = counter.keyOf(position);
      const tally = tallies.get(key) ?? empty();
      tallies.set(key, tally);
      counter.add(tally, position, weights[position]!);
    }
  }
  return tallies;
}

function empty(): Tally {
  const none = Object.fromEntries(bases.map((base) => [base, 0])) as Record<Base, number>;
  return { groups: new Float64Array(fitGroups.length), bases: none };
}

const facts = {
  ...{ livesIn, mountain, collective, residence, tenure, born, education, father, hukou, marital },
  ...{ mother, sex, activity, industry, skill },
};
type Columns = Record<keyof typeof facts, Float64Array>;

/** Counts the households of one filled block. */
class Counter {
  readonly #block: Block;
  readonly #columns: Columns;
  readonly #december: number;

  constructor(block: Block, year: number) {
    this.#block = block;
    this.#december = year * 12 + 11;
    const columns = Object.entries(facts).map(([name, fact]) => [name, block.column(fact)]);
    this.#columns = Object.fromEntries(columns) as Columns;
  }

  keyOf(position: number): number {
    const at = this.#block.householdIndex(position);
    return tallyKey(this.#columns.livesIn[at]!, this.#columns.mountain[at] === 1);
  }

  add(tally: Tally, position: number, weight: number): void {
    const at = this.#block.householdIndex(position);
    const size = this.#block.sizeOf(position);
    const { collective: dormitory, residence: country } = this.#columns;
    if (country[at] === 0) tally.groups[firstOf.urban]! += weight * size;
    if (dormitory[at] === 1) tally.groups[firstOf.collective]! += weight * size;
    else this.#addFamily(tally, position, weight);
    for (let member = 0; member < size; member++) {
      this.#addPerson(tally, this.#block.personIndex(position, member), weight);
    }
  }

  #addFamily({ groups, bases: base }: Tally, position: number, weight: number): void {
    const size = this.#block.sizeOf(position);
    const ages = Array.from({ length: size }, (_, member) => this.#age(position, member));
    base.families += weight;
    if (size === 1) groups[firstOf.onePerson]! += weight;
    if (ages.some((age) => age >= 65)) groups[firstOf.elders]! += weight;
    groups[firstOf.generations + this.#generations(position, ages) - 1]! += weight;
    groups[firstOf.tenure + this.#columns.tenure[this.#block.householdIndex(position)]!]! += weight;
  }

  /** The longest line of parents and children; grandparents with a grandchild are told by their ages. */
  #generations(position: number, ages: readonly number[]): number {
    const { mother: mothers, father: fathers } = this.#columns;
    const depth = (member: number): number => {
      if (member < 0) return 0;
      const at = this.#block.personIndex(position, member);
      return 1 + Math.max(depth(mothers[at]!), depth(fathers[at]!));
    };
    const longest = Math.max(...ages.map((_, member) => depth(member)));
    return longest === 1 && Math.max(...ages) - Math.min(...ages) > 35 ? 2 : longest;
  }

  #age(position: number, member: number): number {
    const at = this.#block.personIndex(position, member);
    return Math.floor((this.#december - this.#columns.born[at]!) / 12);
  }

  #addPerson({ groups, bases: base }: Tally, at: number, weight: number): void {
    const columns = this.#columns;
    const age = Math.floor((this.#december - columns.born[at]!) / 12);
    const woman = columns.sex[at]!;
    base.persons += weight;
    groups[firstOf.age + woman * 18 + Math.min(17, Math.floor(age / 5))]! += weight;
    if (columns.hukou[at]! > 0) groups[firstOf.hukou + columns.hukou[at]! - 1]! += weight;
    if (age >= 6) {
      base[woman ? 'womenFrom6' : 'menFrom6'] += weight;
      const first = woman ? firstOf.educationWomen : firstOf.educationMen;
      groups[first + columns.education[at]!]! += weight;
    }
    if (age < 15) return;
    base.adults += weight;
    base[woman ? 'women' : 'men'] += weight;
    groups[(woman ? firstOf.maritalWomen : firstOf.maritalMen) + columns.marital[at]!]! += weight;
    const act = columns.activity[at]!;
    if (act <= pupil || act === unemployed) return;
    base.workers += weight;
    groups[firstOf.employed]! += weight;
    groups[firstOf.industry + columns.industry[at]! - 1]! += weight;
    if (columns.skill[at] === professional) groups[firstOf.professional]! += weight;
  }
}
