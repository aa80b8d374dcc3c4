// Figures that the numbered tables count beside the flows of the law, by name.

import type { Quantity } from '../../engine/quantity.ts';
import { lastMonth } from '../../engine/quantity.ts';
import { born } from '../../population/facts/people.ts';
import { counted } from '../targets/figures/counting.ts';

export const tableFigures: Readonly<Record<string, Quantity<number, 'household'>>> = {
  /** Members below fourteen at the end of the year: the OECD's modified scale counts them for 0.3. */
  membersUpTo13: counted('countedUpTo13', {
    reads: { born, lastMonth },
    formula: ({ born, lastMonth }) => lastMonth - born < 168,
  }),
};
