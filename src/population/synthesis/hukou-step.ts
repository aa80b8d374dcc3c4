// Third step of a fill: where persons are registered, and as what.

import type { Block } from '../../engine/block.ts';
import { hukou, hukouKind } from '../facts/people.ts';
import { reaches, threshold } from './choice.ts';
import { householdDimension } from './dimensions.ts';
import { registrations } from './hukou.ts';
import { hukouKinds, hukouOf } from './people.ts';
import { latticeWord } from './sequence.ts';
import type { Setting } from './setting.ts';

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
  readonly #setting: Setting;
  readonly #register;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#register = registerLoop(setting);
  }

  fill(block: Block): void {
    this.#register(block, { households: this.#setting.cast.households });
  }
}

function registerLoop({ cast, memory, loops, steps }: Setting) {
  const tables = {
    placeOf: memory.copy(placeOf),
    urban: memory.copy(urbanRegistration),
    ...{ steps, hukouKinds, ofKind: householdDimension.hukouKind },
    ...{ places: hukou, kinds: hukouKind, latticeWord, reaches },
  };
  return loops.add(
    ['households'],
    { ...cast.arrays, ...tables },
    ({ households }, its, { latticeWord, reaches }) => {
      let person = 0;
      for (let own = 0; own < households; own++) {
        const word = latticeWord(its.steps, its.row[own]! + its.ofKind, its.reversed[own]!);
        const where = its.cell[own]! >> 1;
        const registered = its.registration[own]! * 8;
        const count = its.size[own]!;
        for (let member = 0; member < count; member++) {
          const place = its.placeOf[registered + member]!;
          const kind = 1 - reaches(word, its.urban[(where & 1) * its.hukouKinds + place]!);
          its.hukouKind[person] = kind;
          its.group[person] = (where * 2 + (place >> 1)) * 2 + its.sex[person]!;
          its.places[its.at[person]!] = place;
          its.kinds[its.at[person]!] = kind;
          person += 1;
        }
      }
    },
  );
}
