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
    const { latent, wealth, old, pupils, familyWords } = frame;
    const { households, everyone, age } = frame.cast;
    for (let i = 0; i < households.count; i++) {
      const at = households.at[i]!;
      latent[at] = normalFromWord(familyWords[4 * i]!);
      wealth[at] = normalFromWord(familyWords[4 * i + 1]!);
    }
    const inSchool = frame.block.column(schooling);
    for (let i = 0; i < everyone.count; i++) {
      const at = everyone.at[i]!;
      const household = everyone.household[i]!;
      if (age[at]! >= oldFrom) old[household] = old[household]! + 1;
      if (inSchool[at] !== notAtSchool) pupils[household] = pupils[household]! + 1;
    }
  };
}
