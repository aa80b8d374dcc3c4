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
const workingAge = 16 * 12;

export class PeopleStep {
  readonly facts = [born, sex, spouse, marital, mother, father];
  readonly #model: Model;
  readonly #kinship = new Kinship();
  readonly #december: number;
  readonly #agesOf85 = agesOf85();

  constructor(model: Model, year: number) {
    this.#model = model;
    this.#december = year * 12 + 11;
  }

  fill(block: Block, cast: Cast): void {
    const { lattice, types } = this.#model;
    lattice.memberWords(cast, cast.everyone, cast.persons, memberDimension.age, cast.words);
    for (let household = 0; household < cast.households; household++) {
      const { layout, members } = types[cast.collective[household]!]!;
      const type = cast.type[household]!;
      this.#drawAges(cast, household, members, type * mostMembers, layout[type]! * mostMembers);
    }
    const birth = block.column(born);
    const sexes = block.column(sex);
    const status = block.column(marital);
    for (let person = 0; person < cast.persons; person++) {
      const at = cast.at[person]!;
      birth[at] = this.#december - cast.months[person]!;
      sexes[at] = cast.sex[person]!;
      status[at] = cast.marital[person]!;
    }
    this.#writeKin(block, cast);
  }

  #drawAges(cast: Cast, household: number, members: Uint16Array, start: number, kin: number): void {
    const first = cast.first[household]!;
    const size = cast.size[household]!;
    for (let member = 0; member < size; member++) {
      const packed = members[start + member]!;
      const band = bandOf(packed);
      const person = first + member;
      cast.sex[person] = sexOf(packed);
      cast.marital[person] = statusOf(packed);
      cast.band[person] = band;
      cast.kin[person] = kin + member;
      const word = cast.words[person]!;
      const isLimited = this.#kinship.isLimited[kin + member] === 1;
      if (band > 3 && band < oldestBand && !isLimited) {
        cast.months[person] = band * bandMonths + Math.floor(uniformOf(word) * bandMonths);
      } else if (band === oldestBand) cast.months[person] = this.#agesOf85[partOf(word)]!;
      else cast.months[person] = this.#monthsWithin(cast, person, first, band, word);
    }
  }

  /** Months of age within a five-year age and what kinship allows. */
  #monthsWithin(cast: Cast, person: number, first: number, band: number, word: number): number {
    const kinship = this.#kinship;
    const at = cast.kin[person]!;
    let low = band * bandMonths;
    let high = this.#youngerThanParents(cast, at, first, low + bandMonths);
    const child = kinship.child[at]!;
    if (child >= 0) low = Math.max(low, cast.months[first + child]! + adulthood);
    const older = kinship.older[at]!;
    if (older >= 0) high = Math.min(high, cast.months[first + older]! - betweenBirths);
    if (this.#hasYounger(cast, person, at, band)) low += roomForYounger;
    if (band === 3 && person === first) {
      low = Math.max(low, cast.marital[person] === 0 ? workingAge : adulthood);
    }
    if (high <= low) return Math.max(0, high - 1);
    const uniform = uniformOf(word);
    return (
      low + Math.floor((band === 0 ? this.#infant(cast, person, uniform) : uniform) * (high - low))
    );
  }

  /** Whether the next member is a brother or sister of the same five-year age. */
  #hasYounger(cast: Cast, person: number, at: number, band: number): boolean {
    if (this.#kinship.siblings[at] === 0) return false;
    const household = cast.household[person]!;
    const member = cast.member[person]!;
    if (member + 1 >= cast.size[household]!) return false;
    const { members } = this.#model.types[cast.collective[household]!]!;
    const next = members[cast.type[household]! * mostMembers + member + 1]!;
    return this.#kinship.older[at + 1] === member && bandOf(next) === band;
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
