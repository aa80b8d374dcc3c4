// The areas that can be synthesised, and the years there are people of.

import { placesOf } from './census/people.ts';
import { china } from './china.ts';
import type { Population } from './population.ts';
import { type SynthesisOptions, type SyntheticArea, synthesised } from './synthesised.ts';
import { zhejiang } from './zhejiang.ts';

export interface Area {
  readonly years: readonly number[];
  /** Places that occur in it. */
  readonly places: readonly string[];
  make(options: SynthesisOptions): Population;
}

const years = [2021, 2022, 2023, 2024, 2025, 2026];

function areaOf(area: SyntheticArea): Area {
  return {
    years,
    places: placesOf(area.people),
    make: (options) => synthesised(area, options),
  };
}

/** What they are made from. */
export const synthesisedAreas: readonly SyntheticArea[] = [zhejiang, china];

export const areas: Readonly<Record<string, Area>> = Object.fromEntries(
  synthesisedAreas.map((area) => [area.name, areaOf(area)]),
);
