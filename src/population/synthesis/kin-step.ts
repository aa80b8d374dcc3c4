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
    this.#writeParents(cast, block.column(parentsOver60));
    this.#writeSiblings(cast, block.column(siblings));
    this.#writeDisability(cast, block.column(disability));
  }

  /** Parents in the household are known; those elsewhere are drawn. */
  #writeParents(cast: Cast, column: Float64Array): void {
    const { kin, lattice } = this.#model;
    const { mother, father } = this.#kinship;
    const { persons, words, others, months } = cast;
    lattice.memberWords(cast, cast.everyone, persons, memberDimension.mother, words);
    lattice.memberWords(cast, cast.everyone, persons, memberDimension.father, others);
    for (let person = 0; person < persons; person++) {
      const first = person - cast.member[person]!;
      const band = cast.band[person]!;
      const hers = mother[cast.kin[person]!]!;
      const his = father[cast.kin[person]!]!;
      let over60 = kin.motherElsewhere(band, words[person]!);
      if (hers >= 0) over60 = isOver60(months[first + hers]!);
      if (his >= 0) over60 += isOver60(months[first + his]!);
      else over60 += kin.fatherElsewhere(band, others[person]!);
      column[cast.at[person]!] = over60;
    }
  }

  #writeSiblings(cast: Cast, column: Float64Array): void {
    const { kin, lattice } = this.#model;
    const { siblings: here } = this.#kinship;
    const { words } = cast;
    lattice.memberWords(cast, cast.everyone, cast.persons, memberDimension.siblings, words);
    for (let person = 0; person < cast.persons; person++) {
      const drawn = kin.siblings(cast.band[person]!, cast.hukouKind[person]!, words[person]!);
      column[cast.at[person]!] = Math.max(drawn, here[cast.kin[person]!]!);
    }
  }

  #writeDisability(cast: Cast, column: Float64Array): void {
    const { disability: levels, lattice } = this.#model;
    const { words } = cast;
    lattice.memberWords(cast, cast.everyone, cast.persons, memberDimension.disability, words);
    for (let person = 0; person < cast.persons; person++) {
      const word = words[person]!;
      if (levels.isFirst(cast.band[person]!, word)) continue;
      column[cast.at[person]!] = levels.pick(cast.band[person]!, word);
    }
  }
}

const isOver60 = (months: number): number => (months >= sixty ? 1 : 0);
