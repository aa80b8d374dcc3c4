// Holding the people of an area against its census: households, persons, work, before any income.

import { fitOf } from '../../population/fit.ts';
import { structureOf } from '../../population/zhejiang.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { censusRows, censusSummary, censusYear } from './census.ts';
import type { FitResult } from './check.ts';
import type { TargetRun } from './runs.ts';

/** The results of a run's area against its census: the summaries first; none but in the census's year. */
export function censusResults(run: TargetRun, population: Scenario['population']): FitResult[] {
  if (run.year !== censusYear) return [];
  const rows = fitOf(structureOf({ ...population, year: run.year }), run.year);
  return [...censusSummary(rows, run), ...censusRows(rows, run)];
}
