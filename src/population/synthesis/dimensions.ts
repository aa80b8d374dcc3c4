// Which coordinate of the lattice each choice takes. A household has its own, then each of its members has a set.

import { mostMembers } from './layouts.ts';

export const householdDimension = {
  type: 0,
  registration: 1,
  tenure: 2,
  area: 3,
  hukouKind: 4,
} as const;

/** Coordinates of households, which precede those of members. */
export const householdDimensions = Object.keys(householdDimension).length;

const firstOfMembers = householdDimensions;

/** The first member's coordinate of each choice; the others follow. */
export const memberDimension = {
  age: firstOfMembers,
  education: firstOfMembers + mostMembers,
  study: firstOfMembers + 2 * mostMembers,
  work: firstOfMembers + 3 * mostMembers,
  industry: firstOfMembers + 4 * mostMembers,
  way: firstOfMembers + 5 * mostMembers,
  skill: firstOfMembers + 6 * mostMembers,
  category: firstOfMembers + 7 * mostMembers,
  /** Words of which others are made: relatives elsewhere, disability. */
  sundry: firstOfMembers + 8 * mostMembers,
} as const;

export const dimensions = firstOfMembers + 9 * mostMembers;
