// Gifts to charity (Individual Income Tax Law art. 6; 财政部 税务总局公告2019年第99号): some count in full, the others up to
// 30 % of what is taxable before any gift. What one kind of income cannot take goes to the other, in the order that the
// taxpayer chooses. (Bonuses taxed apart and capital income could take gifts too, in the month of the gift, which is not
// known.)

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

/** Comprehensive income first, or business income. */
export type Order = 'comprehensive' | 'business';

/** What remains taxable, and the gifts that it could not take. */
function lessGifts(taxable: number, gifts: Gifts): { taxable: number; left: Gifts } {
  const limited = Math.min(gifts.limited, 0.3 * taxable);
  const inFull = Math.min(gifts.inFull, taxable - limited);
  return {
    taxable: taxable - limited - inFull,
    left: { inFull: gifts.inFull - inFull, limited: gifts.limited - limited },
  };
}

/** Taxable comprehensive and business income after gifts. */
export function afterGifts(comprehensive: number, business: number, gifts: Gifts, order: Order) {
  if (order === 'comprehensive') {
    const first = lessGifts(comprehensive, gifts);
    return {
      comprehensive: first.taxable,
      business: lessGifts(business, first.left).taxable,
    };
  }
  const first = lessGifts(business, gifts);
  return {
    comprehensive: lessGifts(comprehensive, first.left).taxable,
    business: first.taxable,
  };
}
