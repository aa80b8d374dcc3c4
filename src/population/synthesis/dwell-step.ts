// First step of a fill: which households a block holds and where they live; a later one: their homes.

import type { Block } from '../../engine/block.ts';
import { home1, homeLands } from '../facts/homes.ts';
import { collective, mountain, residence, tenure } from '../facts/household.ts';
import { livesIn } from '../places.ts';
import { among6, partOf, reaches } from './choice.ts';
import { householdDimension } from './dimensions.ts';
import { homeTenures, largest, sizeAreas, smallest, tenureFactors } from './homes.ts';
import { firstFamily, registrations, rowsPerCell } from './hukou.ts';
import { longChoiceLoop } from './long-choice.ts';
import { ageBands } from './patterns.ts';
import { hukouKinds, hukouOf } from './people.ts';
import { livingOfRecord, recordLength, sizeOfRecord } from './records.ts';
import { bitsPerRound, latticeWord, placesPerRound, reverseBits } from './sequence.ts';
import type { Setting } from './setting.ts';
import { bandOf } from './types.ts';

/** In the order of the fact `tenure`. */
const tenures = { owned: 0, rented: 1, other: 2 };
const tenureOf = Uint8Array.from(Object.keys(homeTenures), (name) =>
  name === 'rented' ? tenures.rented : name === 'other' ? tenures.other : tenures.owned,
);
const urbanLand = homeLands.indexOf('urban');
const homestead = homeLands.indexOf('homestead');
/** Where the first member is registered, by registration of the household. */
const headOf = Uint8Array.from(Object.values(registrations), (one) => hukouOf(one, false));

/** Chooses the households of a block before it is laid out: their cells, types and sizes. */
export class HouseholdsStep {
  readonly #setting: Setting;
  readonly #chooseCells;
  readonly #chooseTypes;
  readonly #readSizes;

  constructor(setting: Setting) {
    const { shared, memory, loops, model } = setting;
    const { chosenCell: rows, typeWords: words, chosenType: classes, searched } = shared;
    const drawn = { rows, words, classes, searched };
    this.#setting = setting;
    this.#chooseCells = cellsLoop(setting);
    this.#chooseTypes = longChoiceLoop(loops, memory, model.typeChoice, drawn);
    this.#readSizes = sizesLoop(setting);
  }

  /** @param start the number of the first in the population. */
  fill(block: Block, start: number, count: number): void {
    this.#setting.cast.households = count;
    this.#chooseCells(block, { start, count });
    this.#chooseTypes(block, { count });
    this.#readSizes(block, { count });
  }
}

function cellsLoop({ shared, loops, model }: Setting) {
  const tables = {
    ...{ bits: bitsPerRound, last: placesPerRound - 1 },
    ...{ dimensions: model.lattice.dimensions, ofType: householdDimension.type },
  };
  return loops.add(
    ['start', 'count'],
    { ...shared, ...tables, reverseBits, latticeWord },
    ({ start, count }, its, { reverseBits, latticeWord }) => {
      for (let i = 0; i < count; i++) {
        const number = start + i;
        const cell = its.cellOf[number & its.last]!;
        const inCell = (number >>> its.bits) * its.perRound[cell]! + its.before[number & its.last]!;
        const reversed = reverseBits(inCell);
        its.chosenCell[i] = cell;
        its.chosenReversed[i] = reversed;
        its.typeWords[i] = latticeWord(its.steps, cell * its.dimensions + its.ofType, reversed);
      }
    },
  );
}

function sizesLoop({ shared, loops, model }: Setting) {
  const tables = { firstCollective: model.firstCollective, recordLength, sizeOfRecord };
  return loops.add(['count'], { ...shared, ...tables }, ({ count }, its, { sizeOfRecord }) => {
    for (let i = 0; i < count; i++) {
      // families and persons of collective households are numbered one after the other
      const type = its.chosenType[i]! + (its.chosenCell[i]! & 1) * its.firstCollective;
      its.chosenType[i] = type;
      its.chosenSize[i] = sizeOfRecord(its.records[type * its.recordLength]!);
    }
  });
}

/** Writes where households live, and the homes of families. */
export class DwellStep {
  readonly written = [livesIn, residence, mountain, collective, tenure, home1.area, home1.land];
  readonly facts = this.written;
  readonly #setting: Setting;
  readonly #arrange;
  readonly #register;
  readonly #writePlaces;
  readonly #writeHomes;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#arrange = arrangementLoop(setting);
    this.#register = registrationLoop(setting);
    this.#writePlaces = placesLoop(setting);
    this.#writeHomes = homesLoop(setting);
  }

  fill(block: Block): void {
    const { cast } = this.#setting;
    cast.turnTo(block);
    const { classes, households: count } = cast;
    this.#arrange(block, { count });
    this.#register(block, { rows: block.householdLength });
    this.#writePlaces(block, { classes });
    this.#writeHomes(block, { classes });
  }
}

/** Brings what was chosen from file order to that of the columns. */
function arrangementLoop({ shared, loops }: Setting) {
  return loops.add(['count'], shared, ({ count }, its) => {
    for (let i = 0; i < count; i++) {
      const own = its.householdIndex[i]!;
      its.cell[own] = its.chosenCell[i]!;
      its.reversed[own] = its.chosenReversed[i]!;
      its.type[own] = its.chosenType[i]!;
    }
  });
}

function registrationLoop({ shared, memory, loops, model }: Setting) {
  const tables = {
    thresholds: memory.copy(model.registration.thresholds),
    ...{ rowsPerCell, ageBands, recordLength, dimensions: model.lattice.dimensions },
    ...{ ofRegistration: householdDimension.registration, livingOfRecord, bandOf },
    ...{ latticeWord, among6, reaches },
  };
  return loops.add(
    ['rows'],
    { ...shared, ...tables },
    ({ rows }, its, { latticeWord, among6, livingOfRecord, bandOf }) => {
      for (let own = 0; own < rows; own++) {
        const cell = its.cell[own]!;
        const record = its.type[own]! * its.recordLength;
        const lives = livingOfRecord(its.records[record]!) * its.ageBands;
        const chances = (cell >> 1) * its.rowsPerCell + lives + bandOf(its.records[record + 1]!);
        const coordinate = cell * its.dimensions + its.ofRegistration;
        const word = latticeWord(its.steps, coordinate, its.reversed[own]!);
        its.registration[own] = among6(its.thresholds, chances, word);
      }
    },
  );
}

function placesLoop({ shared, memory, loops, model }: Setting) {
  const tables = {
    placeOf: memory.copy(Uint8Array.from(model.parts, ({ place }) => place)),
    mountainOf: memory.copy(Uint8Array.from(model.parts, (part) => Number(part.mountain))),
    ...{ livesIn, residence, mountain, collective },
  };
  return loops.add(['classes'], { ...shared, ...tables }, ({ classes }, its) => {
    for (let one = 0; one < classes; one++) {
      const from = its.householdStart[one]!;
      const end = from + its.classCount[one]!;
      for (let own = from; own < end; own++) {
        const cell = its.cell[own]!;
        its.livesIn[own] = its.placeOf[cell >> 2]!;
        its.mountain[own] = its.mountainOf[cell >> 2]!;
        its.residence[own] = (cell >> 1) & 1;
        its.collective[own] = cell & 1;
        its.plane[own] = its.classStride[one]!;
      }
    }
  });
}

function tablesOfHomes({ memory, model }: Setting) {
  const { homes } = model;
  return {
    headOf: memory.copy(headOf),
    thresholds: memory.copy(homes.tenures.thresholds),
    tenureOf: memory.copy(tenureOf),
    level: memory.copy(homes.level),
    spread: memory.copy(homes.spread),
    sizeAreas: memory.copy(sizeAreas),
    tenureFactors: memory.copy(tenureFactors),
    ...{ hukouKinds, smallest, largest, urbanLand, recordLength, firstFamily },
    ...{ dimensions: model.lattice.dimensions, kinds: Object.keys(homeTenures).length },
    ...{ ofTenure: householdDimension.tenure, ofArea: householdDimension.area },
    ...{ other: homeTenures.other, inherited: homeTenures.inherited },
    ...{ selfBuilt: homeTenures.selfBuilt, owned: tenures.owned },
    ...{ toHomestead: homestead - urbanLand, tenure, area: home1.area, land: home1.land },
    ...{ latticeWord, among6, reaches, partOf, livingOfRecord },
  };
}

function homesLoop(setting: Setting) {
  return setting.loops.add(
    ['classes'],
    { ...setting.shared, ...tablesOfHomes(setting) },
    ({ classes }, its, { latticeWord, among6, partOf, livingOfRecord }) => {
      for (let one = 0; one < classes; one++) {
        const from = its.householdStart[one]!;
        const end = from + its.classCount[one]!;
        const usual = its.sizeAreas[its.classSize[one]!]!;
        for (let own = from; own < end; own++) {
          const cell = its.cell[own]!;
          const country = (cell >> 1) & 1;
          const row = cell * its.dimensions;
          const head = its.headOf[its.registration[own]!]!;
          const living = livingOfRecord(its.records[its.type[own]! * its.recordLength]!);
          const isFamily = Number(living >= its.firstFamily);
          const chances = ((cell >> 1) * its.hukouKinds + head) * 2 + isFamily;
          const word = latticeWord(its.steps, row + its.ofTenure, its.reversed[own]!);
          const drawn = among6(its.thresholds, chances, word);
          const kind = (cell & 1) * its.other + (1 - (cell & 1)) * drawn;
          its.tenure[own] = its.tenureOf[kind]!;
          // all have a floor area: whether it is their own no processor could guess
          const factor = its.tenureFactors[country * its.kinds + kind]!;
          const median = its.level[cell >> 2]! * usual * factor;
          const part = partOf(latticeWord(its.steps, row + its.ofArea, its.reversed[own]!));
          const metres = Math.round(median * its.spread[part]!);
          const isOwned = Number(its.tenureOf[kind]! === its.owned);
          const onHomestead =
            Number(kind === its.selfBuilt) + Number(kind === its.inherited) * country;
          its.area[own] = isOwned * Math.max(its.smallest, Math.min(its.largest, metres));
          its.land[own] = isOwned * (its.urbanLand + onHomestead * its.toHomestead);
        }
      }
    },
  );
}
