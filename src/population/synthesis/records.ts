// Types of households as a fill reads them: eight numbers to a type, which lie within one line of the cache. The first
// says how they live; then one for each member, as `types.ts` packs them and, above, whether the age is special.

import { rowsOf } from './hukou.ts';
import { specialMembers } from './kinship.ts';
import { layoutList, mostMembers } from './layouts.ts';
import { ageBands } from './patterns.ts';
import type { TypeList } from './types.ts';

/** Numbers to a type. */
export const recordLength = 1 + mostMembers;

/** Where what `specialMembers` says stands in a member's number. */
const specialShift = 8;

/** Size, layout and way of living in one number. */
export function recordsOf(types: TypeList, collective: boolean): Uint16Array {
  const rows = rowsOf(types, collective);
  const layouts = Uint8Array.from(types.layout);
  const special = specialMembers(layouts, Uint16Array.from(types.members));
  const records = new Uint16Array(types.count * recordLength);
  types.layout.forEach((layout, type) => {
    const living = Math.floor(rows[type]! / ageBands);
    const start = type * recordLength;
    records[start] = layoutList[layout]!.size | (layout << 3) | (living << 8);
    for (let k = 0; k < mostMembers; k++) {
      const at = type * mostMembers + k;
      records[start + 1 + k] = types.members[at]! | (special[at]! << specialShift);
    }
  });
  return records;
}

// of a type's first number

export const sizeOfRecord = (first: number): number => first & 7;
export const layoutOfRecord = (first: number): number => (first >> 3) & 31;
/** In the order of `livings`. */
export const livingOfRecord = (first: number): number => first >> 8;

// of a member's number

/** As `types.ts` packs it. */
export const packedOfRecord = (member: number): number => member & 255;
/** 1 if the age needs more than a look at the five-year age. */
export const isSpecial = (member: number): number => (member >> 8) & 1;
/** 1 with a parent in the household. */
export const hasParent = (member: number): number => member >> 9;
