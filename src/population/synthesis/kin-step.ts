// Last step of a fill: relatives elsewhere, and disability. Their words are all made from one of each person.

import type { Block } from '../../engine/block.ts';
import { disability, parentsOver60, siblings } from '../facts/people.ts';
import type { Cast } from './cast.ts';
import { otherWord, partOf, reaches } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { holderThresholds, levelOf } from './health.ts';
import { parentThresholds, siblingTable } from './kin.ts';
import { Kinship } from './kinship.ts';
import type { Model } from './model.ts';
import { ageBands } from './patterns.ts';

const sixty = 60 * 12;
/** Odd numbers that make the other words. */
const factors = {
  father: 0x2c9277b5,
  siblings: 0x5f356495,
  disability: 0x35fbe861,
  level: 0x6b5fca6b,
} as const;

export class KinStep {
  readonly facts = [parentsOver60, siblings, disability];
  readonly written = [parentsOver60, siblings];
  readonly #model: Model;
  readonly #kinship = new Kinship();

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const { everyone, persons, words } = cast;
    this.#model.lattice.memberWords(cast, everyone, persons, memberDimension.sundry, words);
    const parents = block.column(parentsOver60);
    this.#writeParents(cast, parents);
    this.#correctParents(cast, parents);
    this.#writeSiblings(cast, block.column(siblings));
    this.#writeDisability(cast, block.column(disability));
  }

  /** Draws parents as if all lived elsewhere. */
  #writeParents({ persons, words, band, at }: Cast, column: Float64Array): void {
    for (let person = 0; person < persons; person++) {
      const word = words[person]!;
      const age = band[person]!;
      const his = otherWord(word, factors.father);
      const without =
        reaches(word, parentThresholds[age]!) + reaches(his, parentThresholds[ageBands + age]!);
      column[at[person]!] = 2 - without;
    }
  }

  /** Parents in the household are known. */
  #correctParents(cast: Cast, column: Float64Array): void {
    const { mother, father } = this.#kinship;
    for (let i = 0; i < cast.withParents; i++) {
      const person = cast.withParent[i]!;
      const kin = cast.kin[person]!;
      const band = cast.band[person]!;
      const word = cast.words[person]!;
      const his = otherWord(word, factors.father);
      column[cast.at[person]!] =
        parentOver60(cast, person, mother[kin]!, band, word) +
        parentOver60(cast, person, father[kin]!, ageBands + band, his);
    }
  }

  #writeSiblings({ persons, words, band, hukouKind, kin, at }: Cast, column: Float64Array): void {
    const { siblings: here } = this.#kinship;
    for (let person = 0; person < persons; person++) {
      const part = partOf(otherWord(words[person]!, factors.siblings));
      const drawn = siblingTable[(band[person]! * 2 + hukouKind[person]!) * 256 + part]!;
      column[at[person]!] = Math.max(drawn, here[kin[person]!]!);
    }
  }

  #writeDisability({ persons, words, band, at }: Cast, column: Float64Array): void {
    for (let person = 0; person < persons; person++) {
      const word = otherWord(words[person]!, factors.disability);
      if (word >= holderThresholds[band[person]!]!) continue;
      column[at[person]!] = levelOf(otherWord(words[person]!, factors.level));
    }
  }
}

/** 1 if a parent is 60 or more: by age if in the household, else by chance. */
function parentOver60(
  cast: Cast,
  person: number,
  pointer: number,
  row: number,
  word: number,
): number {
  if (pointer < 0) return 1 - reaches(word, parentThresholds[row]!);
  return cast.months[person - cast.member[person]! + pointer]! >= sixty ? 1 : 0;
}
