// The first step: what the members of a household have in common, and how many of them are grown men, old or at school.

import { schooling, sex } from '../facts/people.ts';
import { householdRoom } from './cast.ts';
import { householdIn, schoolingIn, sexIn, tableByBits } from './codes.ts';
import { type Frame, inTurn, type Step } from './frame.ts';
import { kindsOf } from './kinds.ts';
import { normalsFromWords } from './quantiles.ts';

const oldFrom = 60;
const grownUp = 18;
const isMan = tableByBits(1, kindsOf(sex, { male: 1 }));
const isPupil = tableByBits(3, kindsOf(schooling, { none: 0 }, 1));

/** Draws the households' latent numbers and counts members. */
export function latentStep(): Step {
  return inTurn(new Int32Array(householdRoom), draw, count, tell);
}

function draw({ cast, latent, wealth, words }: Frame): void {
  normalsFromWords(words.latent, cast.households, latent);
  normalsFromWords(words.wealth, cast.households, wealth);
}

/**
 * Adds up who is a man, old or at school; by sums, since who is no processor could predict, and by the three bytes of one
 * number: a household has at most thirty members.
 */
function count({ cast, codes }: Frame, counts: Int32Array): void {
  const { persons, age } = cast;
  counts.fill(0, 0, cast.households);
  for (let at = 0; at < persons; at++) {
    const code = codes[at]!;
    const years = age[at]!;
    const man = isMan[sexIn(code)]! & reached(years, grownUp);
    const other = (reached(years, oldFrom) << 8) | (isPupil[schoolingIn(code)]! << 16);
    const household = householdIn(code);
    counts[household] = (counts[household]! + (man | other)) | 0;
  }
}

/** Writes the counts of the households. */
function tell({ cast, men, old, pupils }: Frame, counts: Int32Array): void {
  for (let at = 0; at < cast.households; at++) {
    const members = counts[at]!;
    men[at] = members & 255;
    old[at] = (members >>> 8) & 255;
    pupils[at] = members >>> 16;
  }
}

/** 1 from an age on, 0 below. */
function reached(age: number, from: number): number {
  return (from - 1 - age) >>> 31;
}
