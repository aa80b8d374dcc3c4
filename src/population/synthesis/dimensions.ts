// Which coordinate of the lattice each choice takes. A household has its own, then each of its members has a set.

import { mostMembers } from './layouts.ts';

export const householdDimension = {
  type: 0,
  registration: 1,
  tenure: 2,
  area: 3,
  hukouKind: 4,
  education: 5,
} as const;

const firstOfMembers = Object.keys(householdDimension).length;

/** The first member's coordinate of each choice; the others follow. */
export const memberDimension = {
  age: firstOfMembers,
  education: firstOfMembers + mostMembers,
  likeFamily: firstOfMembers + 2 * mostMembers,
  study: firstOfMembers + 3 * mostMembers,
  work: firstOfMembers + 4 * mostMembers,
  industry: firstOfMembers + 5 * mostMembers,
  way: firstOfMembers + 6 * mostMembers,
  skill: firstOfMembers + 7 * mostMembers,
  category: firstOfMembers + 8 * mostMembers,
  mother: firstOfMembers + 9 * mostMembers,
  siblings: firstOfMembers + 10 * mostMembers,
  disability: firstOfMembers + 11 * mostMembers,
  father: firstOfMembers + 12 * mostMembers,
} as const;

export const dimensions = firstOfMembers + 13 * mostMembers;
