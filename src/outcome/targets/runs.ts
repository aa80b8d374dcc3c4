// Which runs targets need: each area and year once, all people, the law of the year as it stands.

import { areas } from '../../population/areas.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { TargetFacts, TargetRun } from './target.ts';

/** The runs of targets, by area and year; what no population is there for is left out. */
export function runsOf(targets: readonly TargetFacts[]): TargetRun[] {
  return Object.entries(areas).flatMap(([area, { years }]) =>
    years
      .flatMap((year): TargetRun[] => [
        { area, year },
        { area, year, top: 'corrected' },
      ])
      .filter((run) => targets.some(({ of }) => isSameRun(of, run))),
  );
}

/** Whether two are of the same people. */
export function isSameRun(one: TargetRun, other: TargetRun): boolean {
  return one.area === other.area && one.year === other.year && one.top === other.top;
}

/** A run’s name. */
export function runName({ area, year, top }: TargetRun): string {
  return `${area} ${year}${top === undefined ? '' : ', top corrected'}`;
}

/** The scenario of a run. */
export function scenarioOf(run: TargetRun, population: Scenario['population']): Scenario {
  const { area, year, top } = run;
  return {
    name: runName(run),
    question: { en: 'How near is the model to what is published?', zh: '模型与公布数据相差多少？' },
    area,
    year,
    lawYear: year,
    index: 'none',
    population: top === undefined ? population : { ...population, top },
    changes: [],
    off: [],
    on: [],
    shifts: [],
    files: [],
  };
}
