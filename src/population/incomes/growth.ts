// What carries incomes of 2021 to other years: the area's published means by town and country, and the nation's change
// of the shares of components.

import type { TownOrCountry } from './cells.ts';
import { nationComponents } from './data/published-incomes.ts';
import type { Economy } from './economy.ts';

export const components = ['wage', 'business', 'property', 'transfer'] as const;
export type Component = (typeof components)[number];

/** The year that levels are written in. */
export const baseYear = 2021;

/** What of an economy growth needs. */
type Means = Pick<Economy, 'area' | 'incomes'>;

/**
 * Growth of a component of income since 2021.
 * @throws RangeError for years without published means
 */
export function growthOf(
  { area, incomes }: Means,
  component: Component,
  residence: TownOrCountry,
  year: number,
): number {
  const now = incomes.values[year];
  const base = incomes.values[baseYear];
  if (now === undefined || base === undefined) {
    const years = Object.keys(incomes.values);
    throw new RangeError(
      `incomes of ${area} are known for the years ${years[0]} to ${years.at(-1)}, not for ${year}`,
    );
  }
  const level = now[residence] / base[residence];
  return (level * shareOf(component, year)) / shareOf(component, baseYear);
}

/** The component's share in the nation's disposable income; between known years on a straight line. */
function shareOf(component: Component, year: number): number {
  const years = Object.keys(nationComponents.values).map(Number);
  const after = years.find((one) => one >= year) ?? years.at(-1) ?? year;
  const before = years.findLast((one) => one <= year) ?? years[0] ?? year;
  const low = shareIn(component, before);
  if (after <= before) return low;
  return low + ((shareIn(component, after) - low) * (year - before)) / (after - before);
}

function shareIn(component: Component, year: number): number {
  const row = nationComponents.values[year];
  if (row === undefined) throw new RangeError(`no components for ${year}`);
  return row[component] / (row.wage + row.business + row.property + row.transfer);
}

/** Growth of pay from the year before; 8.5 % to the first year, as in the years around it. */
export function payGrowthTo(means: Means, year: number): number {
  if (means.incomes.values[year - 1] === undefined) return 1.085;
  return growthOf(means, 'wage', 'urban', year) / growthOf(means, 'wage', 'urban', year - 1);
}
