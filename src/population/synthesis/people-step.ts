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
      else if (band > 0) cast.months[person] = this.#monthsWithin(cast, person, first, band, word);
      else cast.months[person] = this.#infantMonths(cast, person, first, uniformOf(word));
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
    // room for a younger brother or sister, who may be of the same five-year age
    else if (kinship.siblings[at]! > 0 && high - low === bandMonths) low += 12;
    if (band === 3 && person === first) {
      low = Math.max(low, cast.marital[person] === 0 ? workingAge : adulthood);
    }
    if (high <= low) return Math.max(0, high - 1);
    return low + Math.floor(uniformOf(word) * (high - low));
  }

  /** Months of age under five: infants are fewer than the older children where births have fallen. */
  #infantMonths(cast: Cast, person: number, first: number, uniform: number): number {
    const { infants } = this.#model.parts[cast.part[cast.household[person]!]!]!.margins.shares;
    const share = infants[0] / (infants[0] + infants[1]);
    const months =
      uniform < share
        ? Math.floor((uniform / share) * 12)
        : 12 + Math.floor(((uniform - share) / (1 - share)) * 48);
    const at = cast.kin[person]!;
    const older = this.#kinship.older[at]!;
    const high = this.#youngerThanParents(cast, at, first, bandMonths);
    const before = older < 0 ? high : cast.months[first + older]! - betweenBirths;
    return Math.max(0, Math.min(months, high - 1, before));
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
