// Holding the people of an area against its census: households, persons, work, before any income.

import { synthesisedAreas } from '../../population/areas.ts';
import { fitOf } from '../../population/fit.ts';
import { structureOf } from '../../population/synthesised.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { censusRows, censusSummary, censusYear } from './census.ts';
import type { FitResult } from './check.ts';
import type { TargetRun } from './target.ts';

/** The results of a run's area against its census: the summaries first; none but in the census's year. */
export function censusResults(run: TargetRun, population: Scenario['population']): FitResult[] {
  const area = synthesisedAreas.find(({ name }) => name === run.area);
  if (run.year !== censusYear || run.top !== undefined || area === undefined) return [];
  const people = structureOf(area, { ...population, year: run.year });
  const rows = fitOf(area, people, run.year);
  return [...censusSummary(rows, run), ...censusRows(rows, run)];
}
