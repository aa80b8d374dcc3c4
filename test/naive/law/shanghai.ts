// Shanghai's pilot (沪府发〔2011〕3号; notice of 2025-09 for families from elsewhere, effective 2025-01-01).

import type { Fen } from './money.ts';
import { halfUp, sum } from './money.ts';
import type { Home, Household } from './people.ts';
import { month } from './people.ts';
import {
  countedForFreeArea,
  homesByPurchase,
  monthsOwned,
  ownersFamily,
  priceOf,
} from './property.ts';
import type { Values } from './values.ts';

export function shanghaiPropertyTax(household: Household, values: Values): Fen {
  const homes = homesByPurchase(household);
  return halfUp(
    sum(
      homes.map((home, i) => taxOn(home, taxableArea(household, homes, i), values, household.year)),
    ),
  );
}

function taxOn(home: Home, area: number, { shanghaiThreshold }: Values, year: number): number {
  const unitPrice = priceOf(home) / home.area;
  const rate = unitPrice <= shanghaiThreshold ? 0.004 : 0.006;
  return (100 * area * unitPrice * 0.7 * rate * monthsOwned(home, year)) / 12;
}

/** Homes are in the order of purchase. */
function taxableArea(household: Household, homes: readonly Home[], i: number): number {
  const home = homes[i];
  if (home === undefined || home.land !== 'urban' || home.bought < month(2011, 2)) return 0;
  // The only home of a grown-up child's family (sect. 6(3)); of a highly qualified permit holder (sect. 6(4)).
  if (home.relief === 'childsOnlyHome') return 0;
  if (home.relief === 'talentsOnlyHome' && i === 0) return 0;
  const family = ownersFamily(household);
  const local = family.some(({ hukou }) => hukou !== 'elsewhere');
  const settled = family.some(({ permitYears }) => permitYears >= 3);
  if (!local && !settled) return home.area;
  if (i === 0) return 0;
  if (!local && household.year < 2025) return home.area;
  // Above 60 m² a head, counted on all homes together; what earlier homes are taxed on is not counted again.
  const before = sum(homes.slice(0, i).map(({ area }) => area));
  const free = 60 * countedForFreeArea(household).length;
  return Math.min(home.area, Math.max(0, before + home.area - Math.max(free, before)));
}
