// First step of a fill: which households a block holds and where they live; the second: their homes.

import type { Block } from '../../engine/block.ts';
import { home1, homeLands } from '../facts/homes.ts';
import { collective, mountain, residence, tenure } from '../facts/household.ts';
import { livesIn } from '../places.ts';
import type { Cast } from './cast.ts';
import { householdDimension } from './dimensions.ts';
import { homeTenures } from './homes.ts';
import { registrations, rowsPerCell } from './hukou.ts';
import { layoutList } from './layouts.ts';
import type { Model } from './model.ts';
import { hukouKinds, hukouOf } from './people.ts';
import { placeOf, reverseBits, roundOf } from './sequence.ts';

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

/** Chooses the households from number `start` on: their cells, types and registrations. */
export function chooseHouseholds(model: Model, cast: Cast, start: number, count: number): void {
  cast.households = count;
  chooseCells(model, cast, start, count);
  chooseTypes(model, cast, count);
  chooseRegistrations(model, cast, count);
}

// One short loop for each choice: engines compile them whole, where they would leave calls in a long one.

function chooseCells({ places, lattice }: Model, cast: Cast, start: number, count: number): void {
  const { cell: cellOf, before, perRound } = places;
  const { cell: cells, row, reversed, part, residence: where, collective: dormitory } = cast;
  for (let position = 0; position < count; position++) {
    const number = start + position;
    const place = placeOf(number);
    const cell = cellOf[place]!;
    cells[position] = cell;
    row[position] = lattice.rowOf(cell);
    reversed[position] = reverseBits(roundOf(number) * perRound[cell]! + before[place]!);
    part[position] = cell >> 2;
    where[position] = (cell >> 1) & 1;
    dormitory[position] = cell & 1;
  }
}

function chooseTypes(model: Model, cast: Cast, count: number): void {
  const { lattice, typeChoice, firstCollective } = model;
  const { layout } = model.types;
  const { words, cell, type } = cast;
  lattice.householdWords(cast, count, householdDimension.type, words);
  typeChoice.pickMany(cell, words, count, type);
  const { size, collective: dormitory } = cast;
  for (let position = 0; position < count; position++) {
    const own = type[position]! + dormitory[position]! * firstCollective;
    type[position] = own;
    size[position] = layoutSizes[layout[own]!]!;
  }
}

function chooseRegistrations(
  { lattice, registration, types }: Model,
  cast: Cast,
  count: number,
): void {
  const { words, cell, type, rows } = cast;
  lattice.householdWords(cast, count, householdDimension.registration, words);
  const { row } = types;
  for (let position = 0; position < count; position++) {
    rows[position] = (cell[position]! >> 1) * rowsPerCell + row[type[position]!]!;
  }
  registration.pickMany(cast.rows, words, count, cast.registration);
}

/** Writes where households live, and the homes of families. */
export class DwellStep {
  readonly #model: Model;
  readonly #placeOf: Uint8Array;
  readonly #mountainOf: Uint8Array;
  /** Written for every record; the others only for those they are true of. */
  readonly written = [livesIn, residence, mountain, collective, tenure];
  readonly facts = [...this.written, home1.area, home1.land];

  constructor(model: Model) {
    this.#model = model;
    this.#placeOf = Uint8Array.from(model.parts, ({ place }) => place);
    this.#mountainOf = Uint8Array.from(model.parts, (part) => Number(part.mountain));
  }

  fill(block: Block, cast: Cast): void {
    const homes: HomeColumns = {
      tenure: block.column(tenure),
      area: block.column(home1.area),
      land: block.column(home1.land),
    };
    this.#writePlaces(block, cast);
    this.#writeTenure(homes.tenure, cast);
    this.#writeHomes(homes, cast);
  }

  #writePlaces(block: Block, cast: Cast): void {
    const place = block.column(livesIn);
    const country = block.column(residence);
    const inMountains = block.column(mountain);
    const dormitory = block.column(collective);
    for (let position = 0; position < cast.households; position++) {
      const at = block.householdIndex(position);
      cast.householdAt[position] = at;
      place[at] = this.#placeOf[cast.part[position]!]!;
      inMountains[at] = this.#mountainOf[cast.part[position]!]!;
      country[at] = cast.residence[position]!;
      dormitory[at] = cast.collective[position]!;
    }
  }

  #writeTenure(column: Float64Array, cast: Cast): void {
    const { homes, lattice, types } = this.#model;
    const { family } = types;
    const { rows, words, cell, type, registration, tenure: kinds, householdAt } = cast;
    for (let position = 0; position < cast.households; position++) {
      const head = headOf[registration[position]!]!;
      const isFamily = family[type[position]!]!;
      rows[position] = ((cell[position]! >> 1) * hukouKinds + head) * 2 + isFamily;
    }
    lattice.householdWords(cast, cast.households, householdDimension.tenure, words);
    homes.pickTenures(rows, words, cast.households, kinds);
    for (let position = 0; position < cast.households; position++) {
      const apart = cast.collective[position]!;
      const kind = apart * homeTenures.other + (1 - apart) * kinds[position]!;
      kinds[position] = kind;
      column[householdAt[position]!] = tenureOf[kind]!;
    }
  }

  #writeHomes({ area, land }: HomeColumns, cast: Cast): void {
    const { homes, lattice } = this.#model;
    lattice.householdWords(cast, cast.households, householdDimension.area, cast.words);
    for (let position = 0; position < cast.households; position++) {
      const kind = cast.tenure[position]!;
      if (tenureOf[kind] !== tenures.owned) continue;
      const at = cast.householdAt[position]!;
      const country = cast.residence[position]!;
      const size = cast.size[position]!;
      const word = cast.words[position]!;
      const onHomestead =
        Number(kind === homeTenures.selfBuilt) + Number(kind === homeTenures.inherited) * country;
      area[at] = homes.area(cast.part[position]!, country, kind, size, word);
      land[at] = urbanLand + onHomestead * (homestead - urbanLand);
    }
  }
}

type HomeColumns = Readonly<Record<'tenure' | 'area' | 'land', Float64Array>>;
