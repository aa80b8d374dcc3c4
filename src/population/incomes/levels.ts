// Levels of a year by cell: factor of calibration × growth since 2021.

import { cellCount, cellNamed, cellPrefectures } from './cells.ts';
import { factors, yearFactors } from './factors.ts';
import type { Component } from './growth.ts';
import { components, growthOf } from './growth.ts';

/**
 * Pensions in payment rise by notices of their own and interest follows wealth and rates: `pension` and `yield` are the
 * factors of transfers and property without growth.
 */
export type Levels = Readonly<Record<Component | 'pension' | 'yield', Float64Array>>;

/** What the levels of 2021 in the data files are multiplied by, for each component and cell. */
export function levelsOf(year: number): Levels {
  const cells = () => new Float64Array(cellCount);
  const levels = {
    wage: cells(),
    business: cells(),
    property: cells(),
    transfer: cells(),
    pension: cells(),
    yield: cells(),
  };
  for (const prefecture of cellPrefectures) {
    for (const residence of ['urban', 'rural'] as const) {
      const cell = cellNamed(prefecture, residence);
      for (const component of components) {
        const factor = factors[prefecture]?.[residence][component] ?? 1;
        levels[component][cell] =
          factor * growthOf(component, residence, year) * yearFactor(residence, year);
      }
      levels.pension[cell] = factors[prefecture]?.[residence].transfer ?? 1;
      levels.yield[cell] = factors[prefecture]?.[residence].property ?? 1;
    }
  }
  return levels;
}

/** The straight line between the years of `yearFactors`; beyond them the nearest. */
function yearFactor(residence: 'urban' | 'rural', year: number): number {
  const at = (row: (typeof yearFactors)[number]) => (residence === 'urban' ? row[1] : row[2]);
  const after = yearFactors.find(([one]) => one >= year) ?? yearFactors.at(-1);
  const before = yearFactors.findLast(([one]) => one <= year) ?? yearFactors[0];
  if (after === undefined || before === undefined) return 1;
  if (after[0] === before[0]) return at(after);
  return at(before) + ((at(after) - at(before)) * (year - before[0])) / (after[0] - before[0]);
}
