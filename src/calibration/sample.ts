// One run of the model over a population made with a recipe: the table of households and columns by person.

import type { HouseholdTable } from '../engine/household-table.ts';
import { inLaw } from '../engine/policy.ts';
import { Runner, type RunRequest, tableFor } from '../engine/run.ts';
import { china } from '../law/china.ts';
import { figures } from '../law/figures.ts';
import { placesOf } from '../population/census/people.ts';
import {
  type SynthesisOptions,
  type SyntheticArea,
  synthesised,
} from '../population/synthesised.ts';
import {
  componentFlows,
  householdFigures,
  keptFlows,
  personQuantities,
  spendingCategories,
} from './flows.ts';
import { PersonRows, type Persons } from './persons.ts';

export interface Sample {
  readonly area: SyntheticArea;
  readonly year: number;
  readonly table: HouseholdTable;
  readonly persons: Persons;
}

/** Facts of households that readings need. */
const keptFacts = [
  ...['place', 'residence', 'collective', 'tenure', 'deposits', 'securities', 'debts', 'carValue'],
  ...['home1Value', 'home2Value', 'home3Value', 'homeElsewhere'],
];

/** Runs the law of the year over a population of the area. */
export function sampleOf(area: SyntheticArea, options: SynthesisOptions): Sample {
  const population = synthesised(area, options);
  const { year } = options;
  const request: RunRequest = {
    policy: inLaw(china),
    year,
    lawYear: year,
    places: placesOf(area.people),
    figures: { ...figures, ...householdFigures },
    kept: [
      ...keptFacts,
      ...Object.values(componentFlows).flat(),
      ...spendingCategories,
      ...keptFlows,
      ...Object.keys(householdFigures),
    ],
    outputs: personQuantities,
    where: [],
  };
  const runner = new Runner(request, population);
  const table = tableFor(request, population.households);
  const rows = new PersonRows();
  for (let index = 0; index < population.blocks; index++) {
    runner.run(index, table);
    rows.add(runner, population.weights(runner.block, index).census);
  }
  return { area, year, table, persons: rows.taken() };
}
