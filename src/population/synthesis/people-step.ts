// Second step of a fill: the members of each household, their ages and kin.
//
// Ages are drawn within the five-year age of the type, and within what kinship allows: a parent is at least 18 years
// older than a child, a younger brother or sister at least eleven months younger.

import type { Block } from '../../engine/block.ts';
import { exp, log } from '../../engine/math.ts';
import { born, father, marital, mother, sex, spouse } from '../facts/people.ts';
import { partOf, uniformOf } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { Kinship } from './kinship.ts';
import { mostMembers } from './layouts.ts';
import {
  hasParent,
  isSpecial,
  layoutOfRecord,
  packedOfRecord,
  recordLength,
  sizeOfRecord,
} from './records.ts';
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
  readonly #drawMembers;
  readonly #listMembers;
  readonly #drawSpecialAges;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#drawMembers = membersLoop(setting);
    this.#listMembers = listsLoop(setting);
    this.#drawSpecialAges = specialAgesLoop(setting);
  }

  fill(block: Block): void {
    const { cast } = this.#setting;
    const { classes } = cast;
    this.#drawMembers(block, { classes });
    cast.withParents = this.#listMembers(block, { classes });
    this.#drawSpecialAges(block, { specials: cast.arrays.counted[0]! });
  }
}

function tablesOfMembers({ memory, model, year }: Setting) {
  const kinship = new Kinship();
  return {
    spouseOf: memory.copy(kinship.spouse),
    motherOf: memory.copy(kinship.mother),
    fatherOf: memory.copy(kinship.father),
    ...{ mostMembers, recordLength, dimensions: model.lattice.dimensions },
    ...{ ofAge: memberDimension.age, december: year * 12 + 11, bandMonths: ages.bandMonths },
    ...{ born, sexes: sex, status: marital, spouse, mother, father },
    ...{ latticeWord, uniformOf, bandOf, sexOf, statusOf, layoutOfRecord, packedOfRecord },
  };
}

/** Writes who the members are; draws ages as if kinship did not limit them. */
function membersLoop(setting: Setting) {
  return setting.loops.add(
    ['classes'],
    { ...setting.shared, ...tablesOfMembers(setting) },
    (
      { classes },
      its,
      { latticeWord, uniformOf, bandOf, sexOf, statusOf, layoutOfRecord, packedOfRecord },
    ) => {
      for (let one = 0; one < classes; one++) {
        const first = its.householdStart[one]!;
        const count = its.classCount[one]!;
        for (let member = 0; member < its.classSize[one]!; member++) {
          const from = its.personStart[one]! + member * its.classStride[one]!;
          for (let i = 0; i < count; i++) {
            const person = from + i;
            const own = first + i;
            const record = its.type[own]! * its.recordLength;
            const packed = packedOfRecord(its.records[record + member + 1]!);
            const relation = layoutOfRecord(its.records[record]!) * its.mostMembers + member;
            const row = its.cell[own]! * its.dimensions + member;
            const reversed = its.reversed[own]!;
            const uniform = uniformOf(latticeWord(its.steps, row + its.ofAge, reversed));
            const months =
              bandOf(packed) * its.bandMonths + (Math.floor(uniform * its.bandMonths) | 0);
            its.household[person] = own;
            its.member[person] = member;
            its.rowOfMember[person] = row;
            its.reversedOf[person] = reversed;
            its.kin[person] = relation;
            its.band[person] = bandOf(packed);
            its.sex[person] = sexOf(packed);
            its.months[person] = months;
            its.born[person] = its.december - months;
            its.sexes[person] = sexOf(packed);
            its.status[person] = statusOf(packed);
            its.spouse[person] = its.spouseOf[relation]!;
            its.mother[person] = its.motherOf[relation]!;
            its.father[person] = its.fatherOf[relation]!;
          }
        }
      }
    },
  );
}

/** Lists those whose age is special, and those with a parent in the household: of a household, the first member first. */
function listsLoop({ shared, loops }: Setting) {
  return loops.add(
    ['classes'],
    { ...shared, recordLength, isSpecial, hasParent },
    ({ classes }, its, { isSpecial, hasParent }) => {
      let specials = 0;
      let withParents = 0;
      for (let one = 0; one < classes; one++) {
        const first = its.householdStart[one]!;
        const count = its.classCount[one]!;
        for (let member = 0; member < its.classSize[one]!; member++) {
          const from = its.personStart[one]! + member * its.classStride[one]!;
          for (let i = 0; i < count; i++) {
            const how = its.records[its.type[first + i]! * its.recordLength + member + 1]!;
            // everyone is listed, and whoever does not belong is written over: no branch to guess
            its.special[specials] = from + i;
            specials += isSpecial(how);
            its.withParent[withParents] = from + i;
            withParents += hasParent(how);
          }
        }
      }
      its.counted[0] = specials;
      return withParents;
    },
  );
}

function tablesOfAges({ memory, model, year }: Setting) {
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
    ...{ ...ages, recordLength, ofAge: memberDimension.age, december: year * 12 + 11, born },
    ...{ latticeWord, uniformOf, partOf, statusOf, packedOfRecord, sizeOfRecord },
  };
}

/** Draws the ages of those whom kinship limits, of infants, of the young without parents, of the oldest. */
function specialAgesLoop(setting: Setting) {
  return setting.loops.add(
    ['specials'],
    { ...setting.shared, ...tablesOfAges(setting) },
    (
      { specials },
      its,
      { latticeWord, uniformOf, partOf, statusOf, packedOfRecord, sizeOfRecord },
    ) => {
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
        const plane = its.plane[own]!;
        const first = person - member * plane;
        const record = its.type[own]! * its.recordLength;
        const child = its.childOf[relation]!;
        let low = child < 0 ? 0 : its.months[first + child * plane]! + its.adulthood;
        let high = (band + 1) * its.bandMonths;
        if (band === its.oldestBand) {
          low = Math.max(low, its.agesOf85[partOf(word)]!);
          high = low + 1;
        } else {
          low = Math.max(low, band * its.bandMonths);
          const mother = its.motherOf[relation]!;
          if (mother >= 0 && mother < member) {
            high = Math.min(high, its.months[first + mother * plane]! - its.adulthood);
          }
          const father = its.fatherOf[relation]!;
          if (father >= 0 && father < member) {
            high = Math.min(high, its.months[first + father * plane]! - its.adulthood);
          }
          const older = its.olderOf[relation]!;
          if (older >= 0)
            high = Math.min(high, its.months[first + older * plane]! - its.betweenBirths);
          // the next member may be a brother or sister of the same five-year age
          if (
            its.siblingsOf[relation]! > 0 &&
            member + 1 < sizeOfRecord(its.records[record]!) &&
            its.olderOf[relation + 1]! === member &&
            its.band[person + plane]! === band
          ) {
            low += its.roomForYounger;
          }
          // the youngest at which one marries, or heads a household
          if (band === its.teens) {
            const status = statusOf(packedOfRecord(its.records[record + member + 1]!));
            if (status > 0) low = Math.max(low, its.adulthood);
            else if (member === 0 && (its.cell[own]! & 1) === 0)
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
        its.born[person] = its.december - age;
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
