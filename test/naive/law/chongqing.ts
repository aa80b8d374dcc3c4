// Chongqing's pilot (渝府令〔2011〕247号; amendments of 2017, 2023-09-20 and 2025): detached homes, new high-end homes, and
// ordinary homes of families without registration, business or employment in the city.

import type { Fen } from './money.ts';
import { halfUp, sum } from './money.ts';
import type { Home, Household } from './people.ts';
import { month } from './people.ts';
import { homesByPurchase, monthsOwned, ownersFamily, priceOf } from './property.ts';
import type { Values } from './values.ts';

const start = month(2011, 2);

export function chongqingPropertyTax(household: Household, values: Values): Fen {
  const average = values.chongqingAverage;
  const taxed = homesByPurchase(household)
    .map((home, i) => ({ home, rate: rateOn(home, i, household, average) }))
    .filter(({ home, rate }) => home.land === 'urban' && rate > 0);
  // One home of a family has an area free, the first that is taxable; outsiders' homes have none (sect. 6).
  const rooted = isRootedFamily(household);
  const first = rooted ? taxed.find(({ home }) => isSpecial(home, average))?.home : undefined;
  const taxes = taxed.map(({ home, rate }) => {
    const area = Math.max(0, home.area - (home === first ? exemptArea(home, household.year) : 0));
    const unitPrice = priceOf(home) / home.area;
    return (100 * area * unitPrice * rate * monthsOwned(home, household.year)) / 12;
  });
  return halfUp(sum(taxes));
}

/** Detached whenever bought, or high-end and new. */
function isSpecial(home: Home, average: number): boolean {
  if (home.kind === 'detached') return true;
  return home.bought >= start && multipleOf(home, average) >= 2;
}

function multipleOf(home: Home, average: number): number {
  return priceOf(home) / home.area / average;
}

function rateOn(home: Home, i: number, household: Household, average: number): number {
  if (isSpecial(home, average)) {
    const multiple = multipleOf(home, average);
    if (multiple >= 4) return 0.012;
    return multiple >= 3 ? 0.01 : 0.005;
  }
  return home.bought >= start && outsidersPay(i, household) ? 0.005 : 0;
}

/** Second and later ordinary homes; from 2017 the first as well; from 2023-09-20 as before; from 2025 none. */
function outsidersPay(i: number, household: Household): boolean {
  const { year } = household;
  if (year >= 2025 || isRootedFamily(household)) return false;
  return year >= 2023 ? i >= 1 : true;
}

/** Somebody of the family is registered in the city, has a business or a job there. */
function isRootedFamily(household: Household): boolean {
  return ownersFamily(household).some(
    ({ hukou, activity }) =>
      hukou !== 'elsewhere' || ['employee', 'business', 'flexible'].includes(activity),
  );
}

function exemptArea(home: Home, year: number): number {
  if (home.bought < start) return 180;
  return year >= 2025 ? 180 : 100;
}
