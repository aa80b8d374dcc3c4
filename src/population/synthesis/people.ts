// How many persons of each sex, age and registration a mix of types holds: what their other features are fitted to.

import { registrationKinds, registrations, rowsOf, rowsPerCell } from './hukou.ts';
import type { Mix, Mixes } from './mix.ts';
import { ageBands } from './patterns.ts';
import { bandOf, female, sexOf, type TypeList } from './types.ts';

/** Registered here, in the province, elsewhere: the order of the fact `hukou`. */
export const hukouKinds = 3;

/** Persons of one part and residence by registration, sex and five-year age. */
export type People = Float64Array;

/** Where persons of a registration, sex and age stand in `People`. */
export function peopleAt(hukou: number, sex: number, band: number): number {
  return (hukou * 2 + sex) * ageBands + band;
}

/** A member's registration in a household: the order of the fact `hukou`. */
export function hukouOf(registration: number, isWife: boolean): number {
  if (registration >= registrations.province) return registration - 2;
  return isWife ? registration : 0;
}

/** The persons of every part in town and country. */
export function peopleOf(mixes: Mixes, chances: Float64Array): (readonly [People, People])[] {
  const families = plan(mixes.families, false);
  const collective = plan(mixes.collective, true);
  return mixes.mixes.map((pair, part) => {
    const count = (mix: Mix, residence: number): People => {
      const tables: Tables = [new Float64Array(tableSize), new Float64Array(tableSize)];
      tabulate(tables, families, mix.families);
      tabulate(tables, collective, mix.collective);
      const start = (part * 2 + residence) * rowsPerCell * registrationKinds;
      return divide(tables, chances.subarray(start));
    };
    return [count(pair[0], 0), count(pair[1], 1)];
  });
}

const sexesAndAges = 2 * ageBands;
const tableSize = rowsPerCell * sexesAndAges;

/** Members by row of chances, sex and age: wives, and the others. */
type Tables = readonly [Float64Array, Float64Array];

/** Each member of each type: the type, where it is tabulated, whether it is a wife. */
interface Plan {
  readonly type: Uint16Array;
  readonly cell: Uint16Array;
  readonly wife: Uint8Array;
}

function plan(types: TypeList, isCollective: boolean): Plan {
  const rows = rowsOf(types, isCollective);
  const [type, cell, wife]: number[][] = [[], [], []];
  types.layout.forEach((_, number) => {
    const { size, spouse } = types.layoutOf(number);
    for (let place = 0; place < size; place++) {
      const packed = types.memberOf(number, place);
      const isWife = spouse[0] === 1 && place === 1 && sexOf(packed) === female;
      type!.push(number);
      cell!.push(rows[number]! * sexesAndAges + sexOf(packed) * ageBands + bandOf(packed));
      wife!.push(isWife ? 1 : 0);
    }
  });
  return {
    type: Uint16Array.from(type!),
    cell: Uint16Array.from(cell!),
    wife: Uint8Array.from(wife!),
  };
}

function tabulate([others, wives]: Tables, { type, cell, wife }: Plan, mix: Float64Array): void {
  for (let i = 0; i < type.length; i++) {
    const table = wife[i] === 1 ? wives : others;
    table[cell[i]!]! += mix[type[i]!]!;
  }
}

/** Divides the members by where they are registered. */
function divide([others, wives]: Tables, chances: Float64Array): People {
  const people = new Float64Array(hukouKinds * sexesAndAges);
  for (let cell = 0; cell < tableSize; cell++) {
    if (others[cell] === 0 && wives[cell] === 0) continue;
    const row = Math.floor(cell / sexesAndAges) * registrationKinds;
    const column = cell % sexesAndAges;
    for (let registration = 0; registration < registrationKinds; registration++) {
      const chance = chances[row + registration]!;
      people[hukouOf(registration, false) * sexesAndAges + column]! += others[cell]! * chance;
      people[hukouOf(registration, true) * sexesAndAges + column]! += wives[cell]! * chance;
    }
  }
  return people;
}
