// Levels of a year by cell: factor of calibration × growth since 2021.

import type { Calibration, TownOrCountry } from './calibration.ts';
import { cellCount, cellNamed, cellPrefectures } from './cells.ts';
import type { Component } from './growth.ts';
import { components, growthOf } from './growth.ts';
import { onLine } from './lines.ts';

/**
 * Pensions in payment rise by notices of their own and interest follows wealth and rates: `pension` and `yield` are the
 * factors of transfers and property without growth.
 */
export type Levels = Readonly<Record<Component | 'pension' | 'yield', Float64Array>>;

/** What the levels of 2021 in the data files are multiplied by, for each component and cell. */
export function levelsOf(year: number, calibration: Calibration): Levels {
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
        const factor = calibration.cells[prefecture]?.[residence][component] ?? 1;
        levels[component][cell] =
          factor * growthOf(component, residence, year) * yearFactor(calibration, residence, year);
      }
      levels.pension[cell] = calibration.cells[prefecture]?.[residence].transfer ?? 1;
      levels.yield[cell] = calibration.cells[prefecture]?.[residence].property ?? 1;
    }
  }
  return levels;
}

/** The straight line between the calibrated years; beyond them the nearest. */
function yearFactor({ years }: Calibration, residence: TownOrCountry, year: number): number {
  const values = years.map(([, urban, rural]) => (residence === 'urban' ? urban : rural));
  return onLine(
    years.map(([one]) => one),
    values,
    year,
  );
}
