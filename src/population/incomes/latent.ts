// The first step: what the members of a household have in common, and who they are by number.

import { schooling } from '../facts/people.ts';
import type { Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { normalFromWord } from './quantiles.ts';

const notAtSchool = kindNumber(schooling, 'none');

/** Draws the households' latent numbers and counts old members and pupils. */
export function latentStep(): Step {
  return (frame) => {
    const { cast, latent, wealth, old, pupils } = frame;
    const { households, everyone } = cast;
    const { words } = frame.ofHousehold;
    for (let i = 0; i < households.count; i++) {
      const at = households.at[i]!;
      latent[at] = normalFromWord(words[4 * i]!);
      wealth[at] = normalFromWord(words[4 * i + 1]!);
    }
    const inSchool = frame.block.column(schooling);
    for (let i = 0; i < everyone.count; i++) {
      const at = everyone.at[i]!;
      const household = everyone.household[i]!;
      if (cast.age[at]! >= 60) old[household] = old[household]! + 1;
      if (inSchool[at] !== notAtSchool) pupils[household] = pupils[household]! + 1;
    }
  };
}
