// What steps ask of every person again and again, in one whole number of 32 bits: whose household it is, work, schooling,
// registration, sex. To read a part is a shift and a mask, where a column of numbers takes a load of its own, a conversion
// and the test of it, and sixteen times the room in the cache. The mask also tells engines how large the part can be:
// tables of that length are looked up without testing bounds.
//
//   bits   0–10  household   11–13 activity   14–18 industry   19–21 education   22–23 category
//         24–25  hukou       26 hukouKind     27 sex           28 residence      29–31 schooling

import { residence } from '../facts/household.ts';
import { education, hukou, hukouKind, schooling, sex } from '../facts/people.ts';
import { activity, category, industry } from '../facts/work.ts';
import type { Step } from './frame.ts';

/** Writes the codes of all persons. Sums of numbers, so that there is one conversion for several parts. */
export function codesStep(): Step {
  return ({ block, cast, codes }) => {
    const { persons, householdOf } = cast;
    const act = block.column(activity);
    const work = block.column(industry);
    const schooled = block.column(education);
    const staff = block.column(category);
    const registered = block.column(hukou);
    const kind = block.column(hukouKind);
    const gender = block.column(sex);
    const where = block.column(residence);
    const school = block.column(schooling);
    for (let at = 0; at < persons; at++) {
      const household = householdOf[at]!;
      const ofWork = act[at]! + 8 * (work[at]! + 32 * (schooled[at]! + 8 * staff[at]!));
      const ofPerson = gender[at]! + 2 * (where[household]! + 2 * school[at]!);
      const others = registered[at]! + 4 * (kind[at]! + 2 * ofPerson);
      codes[at] = household | (ofWork << 11) | (others << 24);
    }
  };
}

/**
 * A table by a part of some bits, with nothing where no kind is. It lies in a buffer of its own: engines keep short tables
 * on their heap, where they move, but know the place of this one when they compile.
 */
export function tableByBits(bits: number, values: ArrayLike<number>): Float64Array {
  const table = new Float64Array(new ArrayBuffer(8 << bits));
  table.set(values);
  return table;
}

/** The household's place in household columns. */
export function householdIn(code: number): number {
  return code & 2047;
}

export function activityIn(code: number): number {
  return (code >>> 11) & 7;
}

export function industryIn(code: number): number {
  return (code >>> 14) & 31;
}

/** Activity and industry together: activity · 32 + industry. */
export function workIn(code: number): number {
  return (((code >>> 11) & 7) << 5) | ((code >>> 14) & 31);
}

export function educationIn(code: number): number {
  return (code >>> 19) & 7;
}

export function categoryIn(code: number): number {
  return (code >>> 22) & 3;
}

export function hukouIn(code: number): number {
  return (code >>> 24) & 3;
}

export function hukouKindIn(code: number): number {
  return (code >>> 26) & 1;
}

export function sexIn(code: number): number {
  return (code >>> 27) & 1;
}

export function residenceIn(code: number): number {
  return (code >>> 28) & 1;
}

export function schoolingIn(code: number): number {
  return code >>> 29;
}
