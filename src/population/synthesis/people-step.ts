// Second step of a fill: the members of each household, their ages and kin.
//
// Ages are drawn within the five-year age of the type, and within what kinship allows: a parent is at least 18 years
// older than a child, a younger brother or sister at least eleven months younger.

import type { Block } from '../../engine/block.ts';
import { exp, log } from '../../engine/math.ts';
import { born, father, marital, mother, sex, spouse } from '../facts/people.ts';
import type { Cast } from './cast.ts';
import { partOf, uniformOf } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { Kinship } from './kinship.ts';
import { mostMembers } from './layouts.ts';
import type { Model } from './model.ts';
import { bandOf, sexOf, statusOf } from './types.ts';

const adulthood = 18 * 12;
const betweenBirths = 11;
/** Months that a child is above the beginning of a five-year age that the next child shares. */
const roomForYounger = 24;
const bandMonths = 60;
const oldestBand = 17;
const teens = 3;
const workingAge = 16 * 12;

export class PeopleStep {
  readonly facts = [born, sex, spouse, marital, mother, father];
  readonly written = this.facts;
  readonly #model: Model;
  readonly #kinship = new Kinship();
  readonly #december: number;
  readonly #agesOf85 = agesOf85();

  constructor(model: Model, year: number) {
    this.#model = model;
    this.#december = year * 12 + 11;
  }

  fill(block: Block, cast: Cast): void {
    this.#drawAges(cast);
    for (let i = 0; i < cast.specials; i++) {
      const person = cast.special[i]!;
      cast.months[person] = this.#specialMonths(cast, person);
    }
    this.#writePersons(block, cast);
    this.#writeKin(block, cast);
  }

  #drawAges(cast: Cast): void {
    const { words, packed, months, band } = cast;
    const dimension = memberDimension.age;
    this.#model.lattice.memberWords(cast, cast.everyone, cast.persons, dimension, words);
    for (let person = 0; person < cast.persons; person++) {
      const five = bandOf(packed[person]!);
      band[person] = five;
      months[person] = five * bandMonths + Math.floor(uniformOf(words[person]!) * bandMonths);
      cast.sex[person] = sexOf(packed[person]!);
      cast.marital[person] = statusOf(packed[person]!);
    }
  }

  /** Months of age of those whom kinship limits, of infants, of the young without parents, of the oldest. */
  #specialMonths(cast: Cast, person: number): number {
    const kinship = this.#kinship;
    const word = cast.words[person]!;
    const band = cast.band[person]!;
    const at = cast.kin[person]!;
    const member = cast.member[person]!;
    const first = person - member;
    const child = kinship.child[at]!;
    const ofChild = child < 0 ? 0 : cast.months[first + child]! + adulthood;
    if (band === oldestBand) return Math.max(ofChild, this.#agesOf85[partOf(word)]!);
    let low = Math.max(ofChild, band * bandMonths);
    const end = (band + 1) * bandMonths;
    let high = this.#youngerThanParents(cast, at, first, end);
    const older = kinship.older[at]!;
    if (older >= 0) high = Math.min(high, cast.months[first + older]! - betweenBirths);
    if (this.#hasYounger(cast, person, at)) low += roomForYounger;
    if (band === teens) low = Math.max(low, this.#youngest(cast, person, member));
    if (high <= low) return Math.max(0, high - 1);
    const uniform = uniformOf(word);
    const within = band === 0 ? this.#infant(cast, person, uniform) : uniform;
    return low + Math.floor(within * (high - low));
  }

  /** The youngest at which one marries, or heads a household. */
  #youngest(cast: Cast, person: number, member: number): number {
    if (cast.marital[person] !== 0) return adulthood;
    const heads = member === 0 && cast.collective[cast.household[person]!] === 0;
    return heads ? workingAge : 0;
  }

  /** Whether the next member is a brother or sister of the same five-year age. */
  #hasYounger(cast: Cast, person: number, at: number): boolean {
    if (this.#kinship.siblings[at] === 0 || person + 1 >= cast.persons) return false;
    const follows = cast.household[person + 1] === cast.household[person];
    const sibling = this.#kinship.older[at + 1] === cast.member[person];
    return follows && sibling && cast.band[person + 1] === cast.band[person];
  }

  /** A number in [0, 1) that makes infants fewer than older children, where births have fallen. */
  #infant(cast: Cast, person: number, uniform: number): number {
    const { infants } = this.#model.parts[cast.part[cast.household[person]!]!]!.margins.shares;
    const share = infants[0] / (infants[0] + infants[1]);
    return uniform < share
      ? (uniform / share) * 0.2
      : 0.2 + ((uniform - share) / (1 - share)) * 0.8;
  }

  /** The lower of a bound and 18 years less than the parents in the household. */
  #youngerThanParents(cast: Cast, at: number, first: number, bound: number): number {
    const mothers = this.#kinship.mother[at]!;
    const fathers = this.#kinship.father[at]!;
    const member = at % mostMembers;
    let high = bound;
    if (mothers >= 0 && mothers < member) {
      high = Math.min(high, cast.months[first + mothers]! - adulthood);
    }
    if (fathers >= 0 && fathers < member) {
      high = Math.min(high, cast.months[first + fathers]! - adulthood);
    }
    return high;
  }

  #writePersons(block: Block, cast: Cast): void {
    const birth = block.column(born);
    const sexes = block.column(sex);
    const status = block.column(marital);
    for (let person = 0; person < cast.persons; person++) {
      const at = cast.at[person]!;
      birth[at] = this.#december - cast.months[person]!;
      sexes[at] = cast.sex[person]!;
      status[at] = cast.marital[person]!;
    }
  }

  #writeKin(block: Block, cast: Cast): void {
    const spouses = block.column(spouse);
    const mothers = block.column(mother);
    const fathers = block.column(father);
    const kinship = this.#kinship;
    for (let person = 0; person < cast.persons; person++) {
      const at = cast.at[person]!;
      const kin = cast.kin[person]!;
      spouses[at] = kinship.spouse[kin]!;
      mothers[at] = kinship.mother[kin]!;
      fathers[at] = kinship.father[kin]!;
    }
  }
}

/** Months of age from 85 on, in 256 equal parts: a mean of nearly four years more, none above 110. */
function agesOf85(): Uint16Array {
  const mean = 46;
  const cut = 1 - exp(-300 / mean);
  return Uint16Array.from(
    { length: 256 },
    (_, part) => 85 * 12 - mean * log(1 - ((part + 0.5) / 256) * cut),
  );
}
