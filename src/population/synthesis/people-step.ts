// Second step of a fill: the members of each household, their ages and kin.
//
// Ages are drawn within the five-year age of the type, and within what kinship allows: a parent is at least 18 years
// older than a child, a younger brother or sister at least eleven months younger.

import type { Block } from '../../engine/block.ts';
import { largestHousehold } from '../../engine/block.ts';
import { exp, log } from '../../engine/math.ts';
import { born, father, marital, mother, sex, spouse } from '../facts/people.ts';
import { partOf, uniformOf } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { Kinship } from './kinship.ts';
import { mostMembers } from './layouts.ts';
import { latticeWord } from './sequence.ts';
import type { Setting } from './setting.ts';
import { bandOf, sexOf, statusOf } from './types.ts';

const ages = {
  adulthood: 18 * 12,
  betweenBirths: 11,
  /** Months that a child is above the beginning of a five-year age that the next child shares. */
  roomForYounger: 24,
  bandMonths: 60,
  oldestBand: 17,
  teens: 3,
  workingAge: 16 * 12,
};

export class PeopleStep {
  readonly facts = [born, sex, spouse, marital, mother, father];
  readonly written = this.facts;
  readonly #setting: Setting;
  readonly #places;
  readonly #listMembers;
  readonly #drawSpecialAges;

  constructor(setting: Setting) {
    const { memory } = setting;
    this.#setting = setting;
    this.#places = {
      nextHousehold: memory.take(Uint16Array, largestHousehold + 1),
      nextPerson: memory.take(Uint16Array, largestHousehold + 1),
      stride: memory.take(Uint16Array, largestHousehold + 1),
    };
    this.#listMembers = membersLoop(setting, this.#places);
    this.#drawSpecialAges = specialAgesLoop(setting);
  }

  fill(block: Block): void {
    const { cast } = this.#setting;
    const { nextHousehold, nextPerson, stride } = this.#places;
    for (const one of block.classes) {
      nextHousehold[one.size] = one.householdStart;
      nextPerson[one.size] = one.personStart;
      stride[one.size] = one.stride;
    }
    cast.persons = this.#listMembers(block, { households: cast.households });
    const { persons } = cast;
    cast.withParents = cast.arrays.counted[0]!;
    this.#drawSpecialAges(block, { specials: cast.arrays.counted[1]!, persons });
  }
}

type Places = Readonly<Record<'nextHousehold' | 'nextPerson' | 'stride', Uint16Array<ArrayBuffer>>>;

function tablesOfMembers({ memory, model, steps, year }: Setting) {
  const kinship = new Kinship();
  return {
    layout: memory.copy(model.types.layout),
    members: memory.copy(model.types.members),
    how: memory.copy(model.types.special),
    spouseOf: memory.copy(kinship.spouse),
    motherOf: memory.copy(kinship.mother),
    fatherOf: memory.copy(kinship.father),
    ...{ steps, mostMembers, ofAge: memberDimension.age, december: year * 12 + 11 },
    ...{ bandMonths: ages.bandMonths, born, sexes: sex, status: marital },
    ...{ spouse, mother, father, latticeWord, uniformOf, bandOf, sexOf, statusOf },
  };
}

/** Lists the members, household by household, and writes who they are; draws ages as if kinship did not limit them. */
function membersLoop(setting: Setting, places: Places) {
  const tables = tablesOfMembers(setting);
  return setting.loops.add(
    ['households'],
    { ...setting.cast.arrays, ...tables, ...places },
    ({ households }, its, { latticeWord, uniformOf, bandOf, sexOf, statusOf }) => {
      let person = 0;
      let specials = 0;
      let withParents = 0;
      for (let own = 0; own < households; own++) {
        const count = its.size[own]!;
        const kind = its.type[own]!;
        const firstAt = its.nextPerson[count]!;
        const distance = its.stride[count]!;
        its.householdAt[own] = its.nextHousehold[count]!;
        its.nextHousehold[count] = its.nextHousehold[count]! + 1;
        its.nextPerson[count] = firstAt + 1;
        for (let k = 0; k < count; k++) {
          const place = firstAt + k * distance;
          const relation = its.layout[kind]! * its.mostMembers + k;
          const packed = its.members[kind * its.mostMembers + k]!;
          const lattice = its.row[own]! + k;
          const uniform = uniformOf(
            latticeWord(its.steps, lattice + its.ofAge, its.reversed[own]!),
          );
          const five = bandOf(packed);
          const age = five * its.bandMonths + (Math.floor(uniform * its.bandMonths) | 0);
          its.at[person] = place;
          its.household[person] = own;
          its.member[person] = k;
          its.rowOfMember[person] = lattice;
          its.reversedOf[person] = its.reversed[own]!;
          its.kin[person] = relation;
          its.band[person] = five;
          its.sex[person] = sexOf(packed);
          its.marital[person] = statusOf(packed);
          its.months[person] = age;
          its.born[place] = its.december - age;
          its.sexes[place] = sexOf(packed);
          its.status[place] = statusOf(packed);
          its.spouse[place] = its.spouseOf[relation]!;
          its.mother[place] = its.motherOf[relation]!;
          its.father[place] = its.fatherOf[relation]!;
          // everyone is listed, and whoever does not belong is written over: no branch to guess
          const belongs = its.how[kind * its.mostMembers + k]!;
          its.special[specials] = person;
          specials += belongs & 1;
          its.withParent[withParents] = person;
          withParents += belongs >> 1;
          person += 1;
        }
      }
      its.counted[0] = withParents;
      its.counted[1] = specials;
      return person;
    },
  );
}

function tablesOfAges({ memory, model, steps, year }: Setting) {
  const kinship = new Kinship();
  const infantShares = model.parts.map(({ margins }) => margins.shares.infants);
  return {
    childOf: memory.copy(kinship.child),
    olderOf: memory.copy(kinship.older),
    siblingsOf: memory.copy(kinship.siblings),
    motherOf: memory.copy(kinship.mother),
    fatherOf: memory.copy(kinship.father),
    agesOf85: memory.copy(agesOf85()),
    // infants are fewer than older children where births have fallen
    infants: memory.copy(
      Float64Array.from(infantShares, ([first, second]) => first / (first + second)),
    ),
    ...{ ...ages, steps, ofAge: memberDimension.age, december: year * 12 + 11, born },
    ...{ latticeWord, uniformOf, partOf },
  };
}

/** Draws the ages of those whom kinship limits, of infants, of the young without parents, of the oldest. */
function specialAgesLoop(setting: Setting) {
  const tables = tablesOfAges(setting);
  return setting.loops.add(
    ['specials', 'persons'],
    { ...setting.cast.arrays, ...tables },
    ({ specials, persons }, its, { latticeWord, uniformOf, partOf }) => {
      for (let i = 0; i < specials; i++) {
        const person = its.special[i]!;
        const word = latticeWord(
          its.steps,
          its.rowOfMember[person]! + its.ofAge,
          its.reversedOf[person]!,
        );
        const band = its.band[person]!;
        const relation = its.kin[person]!;
        const member = its.member[person]!;
        const own = its.household[person]!;
        const first = person - member;
        const child = its.childOf[relation]!;
        let low = child < 0 ? 0 : its.months[first + child]! + its.adulthood;
        let high = (band + 1) * its.bandMonths;
        if (band === its.oldestBand) {
          low = Math.max(low, its.agesOf85[partOf(word)]!);
          high = low + 1;
        } else {
          low = Math.max(low, band * its.bandMonths);
          const mother = its.motherOf[relation]!;
          if (mother >= 0 && mother < member) {
            high = Math.min(high, its.months[first + mother]! - its.adulthood);
          }
          const father = its.fatherOf[relation]!;
          if (father >= 0 && father < member) {
            high = Math.min(high, its.months[first + father]! - its.adulthood);
          }
          const older = its.olderOf[relation]!;
          if (older >= 0) high = Math.min(high, its.months[first + older]! - its.betweenBirths);
          // the next member may be a brother or sister of the same five-year age
          if (
            its.siblingsOf[relation]! > 0 &&
            person + 1 < persons &&
            its.household[person + 1]! === own &&
            its.olderOf[relation + 1]! === member &&
            its.band[person + 1]! === band
          ) {
            low += its.roomForYounger;
          }
          // the youngest at which one marries, or heads a household
          if (band === its.teens && its.marital[person]! > 0) low = Math.max(low, its.adulthood);
          else if (band === its.teens && member === 0 && (its.cell[own]! & 1) === 0) {
            low = Math.max(low, its.workingAge);
          }
        }
        let age = Math.max(0, high - 1);
        if (high > low) {
          const uniform = uniformOf(word);
          const share = its.infants[its.cell[own]! >> 2]!;
          const ofInfants =
            uniform < share
              ? (uniform / share) * 0.2
              : 0.2 + ((uniform - share) / (1 - share)) * 0.8;
          const within = band === 0 ? ofInfants : uniform;
          age = low + (Math.floor(within * (high - low)) | 0);
        }
        its.months[person] = age;
        its.born[its.at[person]!] = its.december - age;
      }
    },
  );
}

/** Months of age from 85 on, in 256 equal parts: a mean of nearly four years more, none above 110. */
function agesOf85(): Uint16Array<ArrayBuffer> {
  const mean = 46;
  const cut = 1 - exp(-300 / mean);
  return Uint16Array.from(
    { length: 256 },
    (_, part) => 85 * 12 - mean * log(1 - ((part + 0.5) / 256) * cut),
  );
}
