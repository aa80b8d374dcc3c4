// Third step of a fill: where persons are registered, and as what.

import type { Block } from '../../engine/block.ts';
import { hukou, hukouKind } from '../facts/people.ts';
import type { Cast } from './cast.ts';
import { threshold } from './choice.ts';
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

export class HukouStep {
  readonly facts = [hukou, hukouKind];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const places = block.column(hukou);
    const kinds = block.column(hukouKind);
    const { lattice } = this.#model;
    lattice.householdWords(cast, cast.households, householdDimension.hukouKind, cast.words);
    for (let household = 0; household < cast.households; household++) {
      const registration = cast.registration[household]!;
      const country = cast.residence[household]!;
      const cell = cast.cell[household]! >> 1;
      const word = cast.words[household]!;
      const first = cast.first[household]!;
      const size = cast.size[household]!;
      for (let member = 0; member < size; member++) {
        // only couples have a registration in which the wife, who is listed second, differs
        const differs = registration !== registrations.here && member === 1;
        const place = hukouOf(registration, differs);
        const kind = word < urbanRegistration[country * hukouKinds + place]! ? 1 : 0;
        const person = first + member;
        cast.hukouKind[person] = kind;
        cast.group[person] = cell * 2 + (place === 2 ? 1 : 0);
        places[cast.at[person]!] = place;
        kinds[cast.at[person]!] = kind;
      }
    }
  }
}
