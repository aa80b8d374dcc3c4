// Last step of a fill: relatives elsewhere, and disability.

import type { Block } from '../../engine/block.ts';
import { disability, parentsOver60, siblings } from '../facts/people.ts';
import type { Cast } from './cast.ts';
import { memberDimension } from './dimensions.ts';
import { Kinship } from './kinship.ts';
import type { Model } from './model.ts';

const sixty = 60 * 12;

export class KinStep {
  readonly facts = [parentsOver60, siblings, disability];
  readonly #model: Model;
  readonly #kinship = new Kinship();

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const parents = block.column(parentsOver60);
    const brothers = block.column(siblings);
    const disabled = block.column(disability);
    const { kin, lattice, disability: levels } = this.#model;
    for (let person = 0; person < cast.persons; person++) {
      const household = cast.household[person]!;
      const row = cast.row[household]!;
      const reversed = cast.reversed[household]!;
      const member = cast.member[person]!;
      const at = cast.at[person]!;
      const band = cast.band[person]!;
      parents[at] = this.#parentsOver60(cast, person, row, reversed);
      const word = lattice.word(row, reversed, memberDimension.siblings + member);
      const drawn = kin.siblings(band, cast.hukouKind[person]!, word);
      brothers[at] = Math.max(drawn, this.#kinship.siblings[cast.kin[person]!]!);
      const levelWord = lattice.word(row, reversed, memberDimension.disability + member);
      disabled[at] = levels.pick(band, levelWord);
    }
  }

  /** Parents in the household are known; those elsewhere are drawn. */
  #parentsOver60(cast: Cast, person: number, row: number, reversed: number): number {
    const { kin, lattice } = this.#model;
    const member = cast.member[person]!;
    const band = cast.band[person]!;
    const mother = this.#kinship.mother[cast.kin[person]!]!;
    const father = this.#kinship.father[cast.kin[person]!]!;
    const first = person - member;
    let over60 = 0;
    if (mother >= 0) over60 += cast.months[first + mother]! >= sixty ? 1 : 0;
    else {
      const word = lattice.word(row, reversed, memberDimension.mother + member);
      over60 += kin.motherElsewhere(band, word);
    }
    if (father >= 0) over60 += cast.months[first + father]! >= sixty ? 1 : 0;
    else {
      const word = lattice.word(row, reversed, memberDimension.father + member);
      over60 += kin.fatherElsewhere(band, word);
    }
    return over60;
  }
}
