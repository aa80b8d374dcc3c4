// Second step of a fill: the members of each household, their ages, kin and registration.
//
// Ages are drawn within the five-year age of the type, and within what kinship allows: a parent is at least 18 years
// older than a child, a younger brother or sister at least eleven months younger.

import type { Block } from '../../engine/block.ts';
import { exp, log } from '../../engine/math.ts';
import { born, father, hukou, hukouKind, marital, mother, sex, spouse } from '../facts/people.ts';
import type { Cast } from './cast.ts';
import { householdDimension, memberDimension } from './dimensions.ts';
import { registrations } from './hukou.ts';
import { type Layout, layoutList, mostMembers } from './layouts.ts';
import type { Model } from './model.ts';
import { hukouOf } from './people.ts';
import { bandOf, sexOf, statusOf } from './types.ts';

const adulthood = 18 * 12;
const betweenBirths = 11;
const bandMonths = 60;
const oldestBand = 17;
const workingAge = 16 * 12;

/**
 * Chances of an urban registration in town and country, of those registered here, in the province, elsewhere.
 * Source: share of urban registrations among the registered of Zhejiang about 2020 (0.53) and of China (0.454),
 * divided by the author; confidence L.
 */
const urbanRegistration = [
  [0.72, 0.5, 0.18],
  [0.08, 0.15, 0.08],
].map((row) => row.map((share) => share * 2 ** 32));

/** Pointers and bounds of ages of every layout, `mostMembers` places to a layout; -1 nobody. */
class Kinship {
  readonly spouse = table(({ spouse: pointers }) => pointers);
  readonly mother = table(({ mother: pointers }) => pointers);
  readonly father = table(({ father: pointers }) => pointers);
  /** An earlier member who is this one's child. */
  readonly child = table((layout) =>
    layout.spouse.map((_, member) => earlierChild(layout, member)),
  );
  /** The member before, if of the same mother or father. */
  readonly older = table((layout) =>
    layout.spouse.map((_, member) => olderSibling(layout, member)),
  );
}

function table(of: (layout: Layout) => readonly number[]): Int8Array {
  const all = new Int8Array(layoutList.length * mostMembers).fill(-1);
  layoutList.forEach((layout, number) => {
    all.set(of(layout), number * mostMembers);
  });
  return all;
}

function earlierChild({ mother: mothers, father: fathers }: Layout, member: number): number {
  const child = mothers.findIndex((of, at) => of === member || fathers[at] === member);
  return child < member ? child : -1;
}

function olderSibling({ mother: mothers, father: fathers }: Layout, member: number): number {
  if (member === 0) return -1;
  const same = (pointers: readonly number[]) =>
    pointers[member]! >= 0 && pointers[member] === pointers[member - 1];
  return same(mothers) || same(fathers) ? member - 1 : -1;
}

export class PeopleStep {
  readonly facts = [born, sex, spouse, marital, mother, father, hukou, hukouKind];
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
    this.#writeKin(block, cast);
    this.#writeRegistration(block, cast);
    const birth = block.column(born);
    const sexes = block.column(sex);
    for (let person = 0; person < cast.persons; person++) {
      birth[cast.at[person]!] = this.#december - cast.months[person]!;
      sexes[cast.at[person]!] = cast.sex[person]!;
    }
  }

  #drawAges(cast: Cast): void {
    const { types, lattice, parts } = this.#model;
    for (let person = 0; person < cast.persons; person++) {
      const household = cast.household[person]!;
      const member = cast.member[person]!;
      const cell = cast.cell[household]!;
      const start = cast.type[household]! * mostMembers;
      const { members } = types[cell & 1]!;
      const packed = members[start + member]!;
      const next = member + 1 < cast.size[household]! ? bandOf(members[start + member + 1]!) : -1;
      const dimension = memberDimension.age + member;
      const word = lattice.word(cell, cast.reversed[household]!, dimension);
      const band = bandOf(packed);
      cast.sex[person] = sexOf(packed);
      cast.band[person] = band;
      if (band === oldestBand) cast.months[person] = this.#agesOf85[word >>> 24]!;
      else if (band === 0) {
        const months = infantMonths(
          word * 2 ** -32,
          parts[cast.part[household]!]!.margins.shares.infants,
        );
        cast.months[person] = Math.min(months, this.#youngerThanParents(cast, person, 60) - 1);
      } else
        cast.months[person] = this.#monthsWithin(cast, person, band, statusOf(packed), next, word);
    }
  }

  /** Months of age within a five-year age and what kinship allows. */
  #monthsWithin(
    cast: Cast,
    person: number,
    band: number,
    status: number,
    next: number,
    word: number,
  ): number {
    const at = this.#kinAt(cast, person);
    const member = cast.member[person]!;
    const first = person - member;
    let low = band * bandMonths;
    let high = this.#youngerThanParents(cast, person, low + bandMonths);
    const child = this.#kinship.child[at]!;
    if (child >= 0) low = Math.max(low, cast.months[first + child]! + adulthood);
    const older = this.#kinship.older[at]!;
    if (older >= 0) high = Math.min(high, cast.months[first + older]! - betweenBirths);
    // room for a younger brother or sister of the same five-year age
    else if (next === band && this.#kinship.older[at + 1] === member) low += 24;
    if (band === 3 && member === 0) low = Math.max(low, status === 0 ? workingAge : adulthood);
    if (high <= low) return Math.max(0, high - 1);
    return low + Math.floor(word * 2 ** -32 * (high - low));
  }

  /** The lower of a bound and 18 years less than the parents in the household. */
  #youngerThanParents(cast: Cast, person: number, bound: number): number {
    const at = this.#kinAt(cast, person);
    const member = cast.member[person]!;
    const first = person - member;
    const mothers = this.#kinship.mother[at]!;
    const fathers = this.#kinship.father[at]!;
    let high = bound;
    if (mothers >= 0 && mothers < member) {
      high = Math.min(high, cast.months[first + mothers]! - adulthood);
    }
    if (fathers >= 0 && fathers < member) {
      high = Math.min(high, cast.months[first + fathers]! - adulthood);
    }
    return high;
  }

  #kinAt(cast: Cast, person: number): number {
    const household = cast.household[person]!;
    const { layout } = this.#model.types[cast.collective[household]!]!;
    return layout[cast.type[household]!]! * mostMembers + cast.member[person]!;
  }

  #writeKin(block: Block, cast: Cast): void {
    const spouses = block.column(spouse);
    const mothers = block.column(mother);
    const fathers = block.column(father);
    const status = block.column(marital);
    const { types } = this.#model;
    for (let person = 0; person < cast.persons; person++) {
      const at = cast.at[person]!;
      const kin = this.#kinAt(cast, person);
      const household = cast.household[person]!;
      const { members } = types[cast.collective[household]!]!;
      spouses[at] = this.#kinship.spouse[kin]!;
      mothers[at] = this.#kinship.mother[kin]!;
      fathers[at] = this.#kinship.father[kin]!;
      status[at] = statusOf(members[cast.type[household]! * mostMembers + cast.member[person]!]!);
    }
  }

  #writeRegistration(block: Block, cast: Cast): void {
    const places = block.column(hukou);
    const kinds = block.column(hukouKind);
    const { lattice } = this.#model;
    for (let person = 0; person < cast.persons; person++) {
      const household = cast.household[person]!;
      const cell = cast.cell[household]!;
      const registration = cast.registration[household]!;
      // only couples have a registration in which the wife, who is listed second, differs
      const differs = registration === registrations.here ? false : cast.member[person] === 1;
      const place = hukouOf(registration, differs);
      const country = cast.residence[household]!;
      const word = lattice.word(cell, cast.reversed[household]!, householdDimension.hukouKind);
      const kind = word < urbanRegistration[country]![place]! ? 1 : 0;
      cast.hukou[person] = place;
      cast.hukouKind[person] = kind;
      cast.group[person] = (cell >> 1) * 2 + (place === 2 ? 1 : 0);
      places[cast.at[person]!] = place;
      kinds[cast.at[person]!] = kind;
    }
  }
}

/** Months of age under five: infants are fewer than the older children where births have fallen. */
function infantMonths(uniform: number, [infants, others]: readonly [number, number]): number {
  const share = infants / (infants + others);
  if (uniform < share) return Math.floor((uniform / share) * 12);
  return 12 + Math.floor(((uniform - share) / (1 - share)) * 48);
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
