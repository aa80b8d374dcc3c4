// Fourth step of a fill: relatives elsewhere, and disability.

import type { Block } from '../../engine/block.ts';
import { disability, father, mother, parentsOver60, siblings } from '../facts/people.ts';
import type { Cast } from './cast.ts';
import { memberDimension } from './dimensions.ts';
import type { Model } from './model.ts';

const sixty = 60 * 12;

export class KinStep {
  readonly facts = [parentsOver60, siblings, disability];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const parents = block.column(parentsOver60);
    const brothers = block.column(siblings);
    const disabled = block.column(disability);
    const mothers = block.column(mother);
    const fathers = block.column(father);
    const { kin, disability: levels } = this.#model;
    for (let person = 0; person < cast.persons; person++) {
      const at = cast.at[person]!;
      const band = cast.band[person]!;
      const herWord = this.#word(cast, person, memberDimension.mother);
      const hisWord = this.#word(cast, person, memberDimension.father);
      const herAge = ageOf(cast, person, mothers[at]!);
      const hisAge = ageOf(cast, person, fathers[at]!);
      const hers = herAge < 0 ? kin.motherElsewhere(band, herWord) : Number(herAge >= sixty);
      const his = hisAge < 0 ? kin.fatherElsewhere(band, hisWord) : Number(hisAge >= sixty);
      parents[at] = hers + his;
      const drawn = kin.siblings(
        band,
        cast.hukouKind[person]!,
        this.#word(cast, person, memberDimension.siblings),
      );
      brothers[at] = Math.max(drawn, siblingsHere(cast, person, mothers, fathers));
      disabled[at] = levels.pick(band, this.#word(cast, person, memberDimension.disability));
    }
  }

  #word(cast: Cast, person: number, dimension: number): number {
    const household = cast.household[person]!;
    const reversed = cast.reversed[household]!;
    return this.#model.lattice.word(
      cast.cell[household]!,
      reversed,
      dimension + cast.member[person]!,
    );
  }
}

/** Months of age of another member, -1 of nobody. */
function ageOf(cast: Cast, person: number, other: number): number {
  return other < 0 ? -1 : cast.months[person - cast.member[person]! + other]!;
}

/** Brothers and sisters in the household: others of the same mother or father. */
function siblingsHere(
  cast: Cast,
  person: number,
  mothers: Float64Array,
  fathers: Float64Array,
): number {
  const [itsMother, itsFather] = [mothers[cast.at[person]!]!, fathers[cast.at[person]!]!];
  if (itsMother < 0 && itsFather < 0) return 0;
  const first = person - cast.member[person]!;
  const size = cast.size[cast.household[person]!]!;
  let found = -1;
  for (let other = first; other < first + size; other++) {
    const at = cast.at[other]!;
    const sameMother = itsMother >= 0 && mothers[at] === itsMother;
    if (sameMother || (itsFather >= 0 && fathers[at] === itsFather)) found++;
  }
  return found;
}
