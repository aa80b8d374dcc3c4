// Third step of a fill: where persons are registered, and as what.

import type { Block } from '../../engine/block.ts';
import { hukou, hukouKind } from '../facts/people.ts';
import type { Cast } from './cast.ts';
import { reaches, threshold } from './choice.ts';
import { householdDimension } from './dimensions.ts';
import { registrations } from './hukou.ts';
import type { Model } from './model.ts';
import { hukouKinds, hukouOf } from './people.ts';

/**
 * Chances of an urban registration in town and country, of those registered here, in the province, elsewhere.
 * Source: share of urban registrations among the registered of Zhejiang about 2020 (0.53) and of China (0.454),
 * divided by the author; confidence L.
 */
const urbanRegistration = Int32Array.from([0.72, 0.5, 0.18, 0.08, 0.15, 0.08], threshold);

/** The fact `hukou` by registration of the household and place in it: the second may be a wife, the others not. */
const placeOf = Uint8Array.from(
  Object.values(registrations).flatMap((registration) =>
    Array.from({ length: 8 }, (_, member) =>
      hukouOf(registration, registration !== registrations.here && member === 1),
    ),
  ),
);

export class HukouStep {
  readonly facts = [hukou, hukouKind];
  readonly written = this.facts;
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const places = block.column(hukou);
    const kinds = block.column(hukouKind);
    const { words, household, at, hukouKind: kindOf, group, sex } = cast;
    const dimension = householdDimension.hukouKind;
    this.#model.lattice.householdWords(cast, cast.households, dimension, words);
    for (let person = 0; person < cast.persons; person++) {
      const own = household[person]!;
      const place = placeOf[cast.registration[own]! * 8 + cast.member[person]!]!;
      const limit = urbanRegistration[cast.residence[own]! * hukouKinds + place]!;
      const kind = 1 - reaches(words[own]!, limit);
      kindOf[person] = kind;
      group[person] = ((cast.cell[own]! & ~1) + (place >> 1)) * 2 + sex[person]!;
      places[at[person]!] = place;
      kinds[at[person]!] = kind;
    }
  }
}
