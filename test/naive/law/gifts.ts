// Gifts to charity (Individual Income Tax Law art. 6; 财政部 税务总局公告2019年第99号): some count in full, the others up to
// 30 % of what is taxable before any gift. What one kind of income cannot take goes to the other, in the order that the
// taxpayer chooses; here from comprehensive income first.

import { fen } from './money.ts';
import type { Person } from './people.ts';

export interface Gifts {
  readonly inFull: number;
  readonly limited: number;
}

export function giftsOf({ gifts, givingInFull }: Person): Gifts {
  const inFull = fen(gifts) * givingInFull;
  return { inFull, limited: fen(gifts) - inFull };
}

/** What remains taxable, and the gifts that it could not take. */
export function lessGifts(taxable: number, gifts: Gifts): { taxable: number; left: Gifts } {
  const limited = Math.min(gifts.limited, 0.3 * taxable);
  const inFull = Math.min(gifts.inFull, taxable - limited);
  return {
    taxable: taxable - limited - inFull,
    left: { inFull: gifts.inFull - inFull, limited: gifts.limited - limited },
  };
}
