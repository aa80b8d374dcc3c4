// The first step: what the members of a household have in common, and how many of them are grown men, old or at school.

import { schooling, sex } from '../facts/people.ts';
import type { Frame, Step } from './frame.ts';
import { kindsOf } from './kinds.ts';
import { normalsFromWords } from './quantiles.ts';

const oldFrom = 60;
const grownUp = 18;
const isMan = kindsOf(sex, { male: 1 });
const isPupil = kindsOf(schooling, { none: 0 }, 1);

/** Draws the households' latent numbers and counts members. */
export function latentStep(): Step {
  return (frame) => {
    const {
      latent,
      wealth,
      words: { latent: latentWords, wealth: wealthWords },
    } = frame;
    const { households } = frame.cast;
    normalsFromWords(latentWords, households, latent);
    normalsFromWords(wealthWords, households, wealth);
    count(frame);
  };
}

/** Adds up who is a man, old or at school; by sums, since who is no processor could predict. */
function count({ block, cast, men, old, pupils }: Frame): void {
  const { persons, householdOf, age } = cast;
  const inSchool = block.column(schooling);
  const sexes = block.column(sex);
  for (let at = 0; at < persons; at++) {
    const household = householdOf[at]!;
    const years = age[at]!;
    men[household] = men[household]! + isMan[sexes[at]! | 0]! * reached(years, grownUp);
    old[household] = old[household]! + reached(years, oldFrom);
    pupils[household] = pupils[household]! + isPupil[inSchool[at]! | 0]!;
  }
}

/** 1 from an age on, 0 below. */
function reached(age: number, from: number): number {
  return (from - 1 - age) >>> 31;
}
