// The first step: what the members of a household have in common, and how many of them are old or at school.

import { schooling } from '../facts/people.ts';
import type { Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { normalFromWord } from './quantiles.ts';

const notAtSchool = kindNumber(schooling, 'none');
const oldFrom = 60;

/** Draws the households' latent numbers and counts old members and pupils. */
export function latentStep(): Step {
  return (frame) => {
    const {
      latent,
      wealth,
      old,
      pupils,
      words: { latent: latentWords, wealth: wealthWords },
    } = frame;
    const { households, persons, householdOf, age } = frame.cast;
    for (let at = 0; at < households; at++) {
      latent[at] = normalFromWord(latentWords[at]!);
      wealth[at] = normalFromWord(wealthWords[at]!);
    }
    const inSchool = frame.block.column(schooling);
    for (let at = 0; at < persons; at++) {
      const household = householdOf[at]!;
      if (age[at]! >= oldFrom) old[household] = old[household]! + 1;
      if (inSchool[at] !== notAtSchool) pupils[household] = pupils[household]! + 1;
    }
  };
}
