// Figures that the numbered tables count, beside those of published statistics: persons by age, and what families
// are entitled to.

import type { Quantity } from '../engine/quantity.ts';
import { lastMonth, perYear } from '../engine/quantity.ts';
import { allowanceEntitlement } from '../law/secondary/living-allowance/living-allowance.ts';
import { born } from '../population/facts/people.ts';
import { counted } from './targets/figures/counting.ts';

/** By name, each a number per household. */
export const tableFigures: Readonly<Record<string, Quantity<number, 'household'>>> = {
  /** Members below fourteen at the end of the year: the OECD's modified scale counts them for 0.3. */
  membersUpTo13: counted('countedUpTo13', {
    reads: { born, lastMonth },
    formula: ({ born, lastMonth }) => lastMonth - born < 168,
  }),
  /** What the living allowance would be if every family that is entitled asked for it, yuan a year. */
  allowanceEntitled: perYear(allowanceEntitlement),
};
