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
    this.#register(block, { classes: this.#setting.cast.classes });
  }
}

function registerLoop({ shared, memory, loops, model }: Setting) {
  const tables = {
    placeOf: memory.copy(placeOf),
    urban: memory.copy(urbanRegistration),
    ...{ hukouKinds, ofKind: householdDimension.hukouKind },
    ...{ dimensions: model.lattice.dimensions },
    ...{ places: hukou, kinds: hukouKind, latticeWord, reaches },
  };
  return loops.add(
    ['classes'],
    { ...shared, ...tables },
    ({ classes }, its, { latticeWord, reaches }) => {
      for (let one = 0; one < classes; one++) {
        const first = its.householdStart[one]!;
        const count = its.classCount[one]!;
        for (let member = 0; member < its.classSize[one]!; member++) {
          const from = its.personStart[one]! + member * its.classStride[one]!;
          for (let i = 0; i < count; i++) {
            const person = from + i;
            const cell = its.cell[first + i]!;
            const row = cell * its.dimensions + its.ofKind;
            const word = latticeWord(its.steps, row, its.reversed[first + i]!);
            const place = its.placeOf[its.registration[first + i]! * 8 + member]!;
            const limit = its.urban[((cell >> 1) & 1) * its.hukouKinds + place]!;
            const kind = 1 - reaches(word, limit);
            its.hukouKind[person] = kind;
            its.group[person] = ((cell >> 1) * 2 + (place >> 1)) * 2 + its.sex[person]!;
            its.places[person] = place;
            its.kinds[person] = kind;
          }
        }
      }
    },
  );
}
