// First step of a fill: which households a block holds and where they live; a later one: their homes.

import type { Block } from '../../engine/block.ts';
import { home1, homeLands } from '../facts/homes.ts';
import { collective, mountain, residence, tenure } from '../facts/household.ts';
import { livesIn } from '../places.ts';
import { among6, partOf, reaches } from './choice.ts';
import { householdDimension } from './dimensions.ts';
import { homeTenures, largest, sizeAreas, smallest, tenureFactors } from './homes.ts';
import { registrations, rowsPerCell } from './hukou.ts';
import { layoutList } from './layouts.ts';
import { longChoiceLoop } from './long-choice.ts';
import { hukouKinds, hukouOf } from './people.ts';
import { bitsPerRound, latticeWord, placesPerRound, reverseBits } from './sequence.ts';
import type { Setting } from './setting.ts';

/** In the order of the fact `tenure`. */
const tenures = { owned: 0, rented: 1, other: 2 };
const tenureOf = Uint8Array.from(Object.keys(homeTenures), (name) =>
  name === 'rented' ? tenures.rented : name === 'other' ? tenures.other : tenures.owned,
);
const urbanLand = homeLands.indexOf('urban');
const homestead = homeLands.indexOf('homestead');
/** Where the first member is registered, by registration of the household. */
const headOf = Uint8Array.from(Object.values(registrations), (one) => hukouOf(one, false));
const layoutSizes = Uint8Array.from(layoutList, ({ size }) => size);

/** Chooses the households of a block before it is laid out: their cells, types, sizes and registrations. */
export class HouseholdsStep {
  readonly #setting: Setting;
  readonly #chooseCells;
  readonly #chooseTypes;
  readonly #register;

  constructor(setting: Setting) {
    const { cast, memory, loops, model } = setting;
    const { cell: rows, typeWords: words, type: classes, searched } = cast.arrays;
    const drawn = { rows, words, classes, searched };
    this.#setting = setting;
    this.#chooseCells = cellsLoop(setting);
    this.#chooseTypes = longChoiceLoop(loops, memory, model.typeChoice, drawn);
    this.#register = registrationLoop(setting);
  }

  /** @param start the number of the first in the population. */
  fill(block: Block, start: number, count: number): void {
    this.#setting.cast.households = count;
    this.#chooseCells(block, { start, count });
    this.#chooseTypes(block, { count });
    this.#register(block, { count });
  }
}

function cellsLoop({ cast, memory, loops, model, steps }: Setting) {
  const { cell, before, perRound } = model.places;
  const tables = {
    cellOf: memory.copy(cell),
    before: memory.copy(before),
    perRound: memory.copy(perRound),
    ...{ steps, bits: bitsPerRound, last: placesPerRound - 1 },
    ...{ dimensions: model.lattice.dimensions, ofType: householdDimension.type },
  };
  return loops.add(
    ['start', 'count'],
    { ...cast.arrays, ...tables, reverseBits, latticeWord },
    ({ start, count }, its, { reverseBits, latticeWord }) => {
      for (let i = 0; i < count; i++) {
        const number = start + i;
        const own = its.cellOf[number & its.last]!;
        const inCell = (number >>> its.bits) * its.perRound[own]! + its.before[number & its.last]!;
        const bitsOfNumber = reverseBits(inCell);
        its.cell[i] = own;
        its.row[i] = own * its.dimensions;
        its.reversed[i] = bitsOfNumber;
        its.typeWords[i] = latticeWord(its.steps, own * its.dimensions + its.ofType, bitsOfNumber);
      }
    },
  );
}

function registrationLoop({ cast, memory, loops, model, steps }: Setting) {
  const tables = {
    layout: memory.copy(model.types.layout),
    rowOf: memory.copy(model.types.row),
    layoutSizes: memory.copy(layoutSizes),
    thresholds: memory.copy(model.registration.thresholds),
    ...{ steps, rowsPerCell, firstCollective: model.firstCollective },
    ofRegistration: householdDimension.registration,
  };
  return loops.add(
    ['count'],
    { ...cast.arrays, ...tables, latticeWord, among6, reaches },
    ({ count }, its, { latticeWord, among6 }) => {
      for (let i = 0; i < count; i++) {
        const own = its.cell[i]!;
        // families and persons of collective households are numbered one after the other
        const kind = its.type[i]! + (own & 1) * its.firstCollective;
        const word = latticeWord(its.steps, its.row[i]! + its.ofRegistration, its.reversed[i]!);
        its.type[i] = kind;
        its.size[i] = its.layoutSizes[its.layout[kind]!]!;
        its.registration[i] = among6(
          its.thresholds,
          (own >> 1) * its.rowsPerCell + its.rowOf[kind]!,
          word,
        );
      }
    },
  );
}

/** Writes where households live, and the homes of families. */
export class DwellStep {
  readonly written = [livesIn, residence, mountain, collective, tenure, home1.area, home1.land];
  readonly facts = this.written;
  readonly #setting: Setting;
  readonly #writePlaces;
  readonly #writeHomes;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#writePlaces = placesLoop(setting);
    this.#writeHomes = homesLoop(setting);
  }

  fill(block: Block): void {
    const count = this.#setting.cast.households;
    this.#writePlaces(block, { count });
    this.#writeHomes(block, { count });
  }
}

function placesLoop({ cast, memory, loops, model }: Setting) {
  const tables = {
    placeOf: memory.copy(Uint8Array.from(model.parts, ({ place }) => place)),
    mountainOf: memory.copy(Uint8Array.from(model.parts, (part) => Number(part.mountain))),
    ...{ livesIn, residence, mountain, collective },
  };
  return loops.add(['count'], { ...cast.arrays, ...tables }, ({ count }, its) => {
    for (let i = 0; i < count; i++) {
      const at = its.householdAt[i]!;
      const own = its.cell[i]!;
      its.livesIn[at] = its.placeOf[own >> 2]!;
      its.mountain[at] = its.mountainOf[own >> 2]!;
      its.residence[at] = (own >> 1) & 1;
      its.collective[at] = own & 1;
    }
  });
}

function homesLoop({ cast, memory, loops, model, steps }: Setting) {
  const { homes, types } = model;
  const tables = {
    family: memory.copy(types.family),
    headOf: memory.copy(headOf),
    thresholds: memory.copy(homes.tenures.thresholds),
    tenureOf: memory.copy(tenureOf),
    level: memory.copy(homes.level),
    spread: memory.copy(homes.spread),
    sizeAreas: memory.copy(sizeAreas),
    tenureFactors: memory.copy(tenureFactors),
    ...{ steps, hukouKinds, smallest, largest, urbanLand },
    ...{ ofTenure: householdDimension.tenure, ofArea: householdDimension.area },
    ...{ other: homeTenures.other, inherited: homeTenures.inherited },
    ...{ selfBuilt: homeTenures.selfBuilt, owned: tenures.owned },
    toHomestead: homestead - urbanLand,
    kinds: Object.keys(homeTenures).length,
    ...{ tenure, area: home1.area, land: home1.land },
  };
  return loops.add(
    ['count'],
    { ...cast.arrays, ...tables, latticeWord, among6, reaches, partOf },
    ({ count }, its, { latticeWord, among6, partOf }) => {
      for (let i = 0; i < count; i++) {
        const at = its.householdAt[i]!;
        const own = its.cell[i]!;
        const country = (own >> 1) & 1;
        const head = its.headOf[its.registration[i]!]!;
        const chances = ((own >> 1) * its.hukouKinds + head) * 2 + its.family[its.type[i]!]!;
        const word = latticeWord(its.steps, its.row[i]! + its.ofTenure, its.reversed[i]!);
        const drawn = among6(its.thresholds, chances, word);
        const kind = (own & 1) * its.other + (1 - (own & 1)) * drawn;
        its.tenure[at] = its.tenureOf[kind]!;
        // all have a floor area, whether it is their own no processor could guess
        const median =
          its.level[own >> 2]! *
          its.sizeAreas[its.size[i]!]! *
          its.tenureFactors[country * its.kinds + kind]!;
        const part = partOf(latticeWord(its.steps, its.row[i]! + its.ofArea, its.reversed[i]!));
        const metres = Math.max(
          its.smallest,
          Math.min(its.largest, Math.round(median * its.spread[part]!)),
        );
        const isOwned = Number(its.tenureOf[kind]! === its.owned);
        const onHomestead =
          Number(kind === its.selfBuilt) + Number(kind === its.inherited) * country;
        its.area[at] = isOwned * metres;
        its.land[at] = isOwned * (its.urbanLand + onHomestead * its.toHomestead);
      }
    },
  );
}
