// First step of a fill: which households a block holds and where they live; the second: their homes.

import type { Block } from '../../engine/block.ts';
import { home1, homeLands } from '../facts/homes.ts';
import { collective, mountain, residence, tenure } from '../facts/household.ts';
import { livesIn } from '../places.ts';
import type { Cast } from './cast.ts';
import { householdDimension } from './dimensions.ts';
import { homeTenures } from './homes.ts';
import { rowsPerCell } from './hukou.ts';
import { layoutList } from './layouts.ts';
import type { Model } from './model.ts';
import { hukouOf } from './people.ts';
import { placesPerRound, reverseBits } from './sequence.ts';

/** In the order of the fact `tenure`. */
const tenures = { owned: 0, rented: 1, other: 2 };
const tenureOf = Object.keys(homeTenures).map((name) =>
  name === 'rented' ? tenures.rented : name === 'other' ? tenures.other : tenures.owned,
);
const urbanLand = homeLands.indexOf('urban');
const homestead = homeLands.indexOf('homestead');
const layoutSizes = Uint8Array.from(layoutList, ({ size }) => size);

/** Chooses the households from number `start` on: their cells, types and registrations. */
export function chooseHouseholds(model: Model, cast: Cast, start: number, count: number): void {
  const { places, lattice, types, typeChoice, registration } = model;
  cast.households = count;
  for (let position = 0; position < count; position++) {
    const number = start + position;
    const place = number % placesPerRound;
    const cell = places.cell[place]!;
    const rounds = (number - place) / placesPerRound;
    const reversed = reverseBits(rounds * places.perRound[cell]! + places.before[place]!);
    const shifts = lattice.rowOf(cell);
    const type = typeChoice[cell]!.pick(lattice.word(shifts, reversed, householdDimension.type));
    const table = types[cell & 1]!;
    const row = (cell >> 1) * rowsPerCell + table.row[type]!;
    const word = lattice.word(shifts, reversed, householdDimension.registration);
    cast.cell[position] = cell;
    cast.row[position] = shifts;
    cast.part[position] = cell >> 2;
    cast.residence[position] = (cell >> 1) & 1;
    cast.collective[position] = cell & 1;
    cast.reversed[position] = reversed;
    cast.type[position] = type;
    cast.size[position] = layoutSizes[table.layout[type]!]!;
    cast.registration[position] = registration.pick(row, word);
  }
}

/** Writes where households live, and the homes of families. */
export class DwellStep {
  readonly #model: Model;
  readonly facts = [livesIn, residence, mountain, collective, tenure, home1.area, home1.land];

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const place = block.column(livesIn);
    const town = block.column(residence);
    const inMountains = block.column(mountain);
    const dormitory = block.column(collective);
    const heldAs = block.column(tenure);
    const { parts } = this.#model;
    for (let position = 0; position < cast.households; position++) {
      const at = block.householdIndex(position);
      const part = parts[cast.part[position]!]!;
      place[at] = part.place;
      town[at] = cast.residence[position]!;
      inMountains[at] = part.mountain ? 1 : 0;
      dormitory[at] = cast.collective[position]!;
      heldAs[at] = tenures.other;
    }
    this.#fillHomes(block, cast, heldAs);
  }

  #fillHomes(block: Block, cast: Cast, heldAs: Float64Array): void {
    const area = block.column(home1.area);
    const land = block.column(home1.land);
    const { homes, lattice, types } = this.#model;
    for (let position = 0; position < cast.households; position++) {
      if (cast.collective[position] === 1) continue;
      const part = cast.part[position]!;
      const country = cast.residence[position]!;
      const row = cast.row[position]!;
      const reversed = cast.reversed[position]!;
      const head = hukouOf(cast.registration[position]!, false);
      const family = types[0].family[cast.type[position]!]!;
      const word = lattice.word(row, reversed, householdDimension.tenure);
      const kind = homes.pickTenure(part, country, head, family, word);
      const at = block.householdIndex(position);
      heldAs[at] = tenureOf[kind]!;
      if (tenureOf[kind] !== tenures.owned) continue;
      const size = cast.size[position]!;
      const areaWord = lattice.word(row, reversed, householdDimension.area);
      area[at] = homes.area(part, country, kind, size, areaWord);
      const own =
        kind === homeTenures.selfBuilt || (kind === homeTenures.inherited && country === 1);
      land[at] = own ? homestead : urbanLand;
    }
  }
}
