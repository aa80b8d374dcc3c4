// Which runs targets need: each area and year once, all people, the law of the year as it stands.

import { areas } from '../../population/areas.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { TargetFacts } from './target.ts';

/** An area and year that can be synthesised and has targets. */
export interface TargetRun {
  readonly area: string;
  readonly year: number;
}

/** The runs of targets, by area and year; what no population is there for is left out. */
export function runsOf(targets: readonly TargetFacts[]): TargetRun[] {
  return Object.entries(areas).flatMap(([area, { years }]) =>
    years
      .filter((year) => targets.some(({ of }) => of.area === area && of.year === year))
      .map((year) => ({ area, year })),
  );
}

/** The scenario of a run. */
export function scenarioOf(
  { area, year }: TargetRun,
  population: Scenario['population'],
): Scenario {
  return {
    name: `${area} ${year}`,
    question: { en: 'How near is the model to what is published?', zh: '模型与公布数据相差多少？' },
    area,
    year,
    lawYear: year,
    index: 'none',
    population,
    changes: [],
    off: [],
    on: [],
    shifts: [],
    files: [],
  };
}
