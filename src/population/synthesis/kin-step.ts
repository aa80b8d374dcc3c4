// Last step of a fill: relatives elsewhere, and disability. Their words are all made from one of each person.

import type { Block } from '../../engine/block.ts';
import { disability, parentsOver60, siblings } from '../facts/people.ts';
import { among6, otherWord, partOf, reaches } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { holderLevels, holderThresholds } from './health.ts';
import { parentThresholds, siblingTable } from './kin.ts';
import { Kinship } from './kinship.ts';
import { ageBands } from './patterns.ts';
import { latticeWord } from './sequence.ts';
import type { Setting } from './setting.ts';

const sixty = 60 * 12;
/** Odd numbers that make the other words. */
const factors = {
  ofFather: 0x2c9277b5,
  ofSiblings: 0x5f356495,
  ofDisability: 0x35fbe861,
  ofLevel: 0x6b5fca6b,
} as const;

export class KinStep {
  readonly facts = [parentsOver60, siblings, disability];
  readonly written = [parentsOver60, siblings];
  readonly #setting: Setting;
  readonly #drawKin;
  readonly #correctParents;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#drawKin = kinLoop(setting);
    this.#correctParents = parentsLoop(setting);
  }

  fill(block: Block): void {
    const { classes, withParents } = this.#setting.cast;
    this.#drawKin(block, { classes });
    this.#correctParents(block, { withParents });
  }
}

/** Draws parents as if all lived elsewhere; brothers and sisters; disability. */
function kinLoop({ shared, memory, loops }: Setting) {
  const tables = {
    parentLimits: memory.copy(parentThresholds),
    siblingTable: memory.copy(siblingTable),
    siblingsHere: memory.copy(new Kinship().siblings),
    holders: memory.copy(holderThresholds),
    levels: memory.copy(holderLevels.thresholds),
    ...{ ageBands, sundry: memberDimension.sundry, ...factors },
    ...{ parentsOver60, siblings, disability },
    ...{ latticeWord, reaches, otherWord, partOf, among6 },
  };
  return loops.add(
    ['classes'],
    { ...shared, ...tables },
    ({ classes }, its, { latticeWord, reaches, otherWord, partOf, among6 }) => {
      for (let one = 0; one < classes; one++) {
        for (let member = 0; member < its.classSize[one]!; member++) {
          const from = its.personStart[one]! + member * its.classStride[one]!;
          const end = from + its.classCount[one]!;
          for (let person = from; person < end; person++) {
            const age = its.band[person]!;
            const row = its.rowOfMember[person]! + its.sundry;
            const word = latticeWord(its.steps, row, its.reversedOf[person]!);
            const his = otherWord(word, its.ofFather);
            const part = partOf(otherWord(word, its.ofSiblings));
            const drawn = its.siblingTable[(age * 2 + its.hukouKind[person]!) * 256 + part]!;
            const hers = reaches(word, its.parentLimits[age]!);
            its.parentsOver60[person] =
              2 - hers - reaches(his, its.parentLimits[age + its.ageBands]!);
            its.siblings[person] = Math.max(drawn, its.siblingsHere[its.kin[person]!]!);
            if (otherWord(word, its.ofDisability) < its.holders[age]!) {
              its.disability[person] = 1 + among6(its.levels, 0, otherWord(word, its.ofLevel));
            }
          }
        }
      }
    },
  );
}

/** Parents in the household are known: 60 or more by their age, those elsewhere by chance. */
function parentsLoop({ shared, memory, loops }: Setting) {
  const kinship = new Kinship();
  const tables = {
    motherOf: memory.copy(kinship.mother),
    fatherOf: memory.copy(kinship.father),
    parentLimits: memory.copy(parentThresholds),
    ...{ ageBands, sixty, sundry: memberDimension.sundry, ofFather: factors.ofFather },
    ...{ parentsOver60, latticeWord, reaches, otherWord },
  };
  return loops.add(
    ['withParents'],
    { ...shared, ...tables },
    ({ withParents }, its, { latticeWord, reaches, otherWord }) => {
      for (let i = 0; i < withParents; i++) {
        const person = its.withParent[i]!;
        const age = its.band[person]!;
        const plane = its.plane[its.household[person]!]!;
        const first = person - its.member[person]! * plane;
        const mother = its.motherOf[its.kin[person]!]!;
        const father = its.fatherOf[its.kin[person]!]!;
        const word = latticeWord(
          its.steps,
          its.rowOfMember[person]! + its.sundry,
          its.reversedOf[person]!,
        );
        const his = otherWord(word, its.ofFather);
        const ofMother =
          mother < 0
            ? 1 - reaches(word, its.parentLimits[age]!)
            : Number(its.months[first + mother * plane]! >= its.sixty);
        const fathers =
          father < 0
            ? 1 - reaches(his, its.parentLimits[age + its.ageBands]!)
            : Number(its.months[first + father * plane]! >= its.sixty);
        its.parentsOver60[person] = ofMother + fathers;
      }
    },
  );
}
