// What carries incomes of 2021 to other years: published means of Zhejiang by town and country, and the nation's
// change of the shares of components.

import { nationComponents, provinceMeans } from './data/published-incomes.ts';

export const components = ['wage', 'business', 'property', 'transfer'] as const;
export type Component = (typeof components)[number];

/** The year that levels are written in. */
export const baseYear = 2021;
export const firstYear = 2018;
export const lastYear = 2025;

/**
 * Growth of a component of income since 2021.
 * @throws RangeError outside 2018–2025
 */
export function growthOf(component: Component, residence: 'urban' | 'rural', year: number): number {
  const now = provinceMeans.values[year];
  const base = provinceMeans.values[baseYear];
  if (now === undefined || base === undefined || year < firstYear || year > lastYear) {
    throw new RangeError(
      `incomes are known for the years ${firstYear} to ${lastYear}, not for ${year}`,
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
export function payGrowthTo(year: number): number {
  if (year === firstYear) return 1.085;
  return growthOf('wage', 'urban', year) / growthOf('wage', 'urban', year - 1);
}
