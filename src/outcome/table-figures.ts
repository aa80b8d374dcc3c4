// Figures that tables by group count, beside those of published statistics: persons by who they are, and what families
// are entitled to.

import type { Quantity } from '../engine/quantity.ts';
import { perYear } from '../engine/quantity.ts';
import { allowanceEntitlement } from '../law/secondary/living-allowance/living-allowance.ts';
import { hukouKind } from '../population/facts/people.ts';
import { counted } from './targets/figures/counting.ts';

/** By name, each a number per household. */
export const tableFigures: Readonly<Record<string, Quantity<number, 'household'>>> = {
  ruralRegistration: counted('countedRuralRegistration', {
    reads: { hukouKind },
    formula: ({ hukouKind }) => hukouKind === 'rural',
  }),
  /** What the living allowance would be if every family that is entitled asked for it, yuan a year. */
  allowanceEntitled: perYear(allowanceEntitlement),
};
