// The model's figures of a check, kept as plain data: pages are made from them without running anything, and a later run is
// held against them.

import type { Scenario } from '../../scenario/scenario.ts';
import { targets } from './all.ts';
import { censusTarget } from './census.ts';
import type { FitResult } from './check.ts';
import { resultOf } from './check.ts';
import { runName } from './runs.ts';
import type { TargetRun } from './target.ts';

const schema = 'olive/kept-figures@1';

export interface KeptFigures {
  readonly schema: typeof schema;
  readonly population: Scenario['population'];
  readonly runs: readonly (TargetRun & {
    /** By target; null where the model has no figure. */
    readonly figures: Readonly<Record<string, number | null>>;
  })[];
}

/** Digits that are kept of a figure. */
const digits = 7;

/** The figures of results, run by run. */
export function keptFigures(
  results: readonly FitResult[],
  population: Scenario['population'],
): KeptFigures {
  const runs = new Map<string, FitResult[]>();
  for (const one of results) {
    const key = runName(one.of);
    runs.set(key, [...(runs.get(key) ?? []), one]);
  }
  return {
    schema,
    population,
    runs: [...runs.values()].map((own) => ({
      ...own[0]!.of,
      figures: Object.fromEntries(own.map(({ id, model }) => [id, shortened(model)])),
    })),
  };
}

function shortened(model: number | null): number | null {
  return model === null ? null : Number(model.toPrecision(digits));
}

/** As a file has them. */
export function keptText(kept: KeptFigures): string {
  return `${JSON.stringify(kept, null, 2)}\n`;
}

/**
 * Kept figures beside the targets as they are now.
 * @throws RangeError for a figure whose target is gone: the figures have to be made again.
 */
export function resultsKept({ runs }: KeptFigures): FitResult[] {
  const byId = new Map(targets.map((one) => [one.id, one]));
  return runs.flatMap(({ figures, ...run }) =>
    Object.entries(figures).map(([id, model]) => {
      const target = byId.get(id) ?? censusTarget(id, run);
      if (target === null) throw new RangeError(`there is no target "${id}" for a kept figure`);
      return resultOf(target, model);
    }),
  );
}
