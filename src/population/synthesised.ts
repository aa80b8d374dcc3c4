// A synthetic population: who lives in an area (from the census, carried to the year) and what they earn, own and spend.

import type { Block } from '../engine/block.ts';
import { householdsPerBlock } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';
import { rootKey } from '../engine/random.ts';
import { marginsIn } from './census/margins.ts';
import type { People } from './census/people.ts';
import { modelOf } from './census/structure.ts';
import { residentsIn, surveyFactors } from './census/survey.ts';
import type { Economy } from './incomes/economy.ts';
import { writtenIncomeFacts } from './incomes/facts.ts';
import { incomesOf } from './incomes/incomes.ts';
import type { Recipe } from './incomes/recipe.ts';
import type { FillStep, Population } from './population.ts';
import { DwellStep, HouseholdsStep } from './synthesis/dwell-step.ts';
import { HukouStep } from './synthesis/hukou-step.ts';
import { KinStep } from './synthesis/kin-step.ts';
import { cellOf, type Model } from './synthesis/model.ts';
import { PeopleStep } from './synthesis/people-step.ts';
import { SchoolStep } from './synthesis/school-step.ts';
import { Setting } from './synthesis/setting.ts';
import { Weights } from './synthesis/weights.ts';
import { WorkStep } from './synthesis/work-step.ts';
import type { Top } from './top.ts';

/** An area that can be synthesised. */
export interface SyntheticArea {
  /** As scenarios name it. */
  readonly name: string;
  /** Counted up when the same options come to give another population. */
  readonly version: number;
  readonly people: People;
  readonly economy: Economy;
}

export interface SynthesisOptions {
  /** Records, families and persons in collective households together. */
  readonly households: number;
  /** The text seed. */
  readonly seed: string;
  /** Of ages, incomes and prices. */
  readonly year: number;
  /** Another recipe than the area's own, where one is being solved for. */
  readonly recipe?: Recipe;
  /** The top of the distribution: as the survey has it unless asked otherwise. */
  readonly top?: Top;
}

/** A population that is made, step by step. */
export interface Synthesis extends Population {
  /** What `fill` does, in its order. */
  readonly steps: readonly FillStep[];
}

/**
 * The population of an area in a year.
 * @throws RangeError for fewer than one household or a year for which there are no figures.
 */
export function synthesised(area: SyntheticArea, options: SynthesisOptions): Synthesis {
  const structure = structureOf(area, options, writtenIncomeFacts);
  const incomes = incomesOf(area.economy, options);
  const own = new Set(structure.facts);
  return {
    ...structure,
    steps: [...structure.steps, ...incomes.steps],
    facts: [...structure.facts, ...incomes.facts.filter((fact) => !own.has(fact))],
    fill(block, index) {
      structure.fill(block, index);
      incomes.fill(block, index);
    },
  };
}

/**
 * The people alone, without incomes.
 * @param writtenLater facts that are written for every record of a block after its structure is.
 */
export function structureOf(
  { name, people, version }: SyntheticArea,
  { households, seed, year }: SynthesisOptions,
  writtenLater: readonly Fact[] = [],
): Synthesis {
  if (!Number.isInteger(households) || households < 1) {
    throw new RangeError(`a population has one household or more, not ${households}`);
  }
  const model = modelOf(people, year, rootKey(seed));
  const setting = new Setting(model, year);
  const { cast } = setting;
  const choosing = new HouseholdsStep(setting);
  const makers = {
    dwellings: new DwellStep(setting),
    people: new PeopleStep(setting),
    registration: new HukouStep(setting),
    schooling: new SchoolStep(setting),
    work: new WorkStep(setting),
    kin: new KinStep(setting),
  };
  const written = new Set([
    ...Object.values(makers).flatMap((step): readonly Fact[] => step.written),
    ...writtenLater,
  ]);
  const steps: FillStep[] = [
    {
      name: 'households',
      fill(block, index) {
        const start = index * householdsPerBlock;
        choosing.fill(block, start, Math.min(householdsPerBlock, households - start));
      },
    },
    {
      name: 'columns',
      fill: (block) => block.begin(cast.arrays.chosenSize, cast.households, written),
    },
    ...Object.entries(makers).map(([name, step]) => ({
      name,
      fill: (block: Block) => step.fill(block),
    })),
  ];
  const weights = new Weights(setting, households, factorsOf(people, model, year));
  return {
    households,
    blocks: Math.ceil(households / householdsPerBlock),
    card: { kind: 'synthetic', area: name, year, seed, households, version },
    facts: Object.values(makers).flatMap((step): readonly Fact[] => step.facts),
    steps,
    fill(block, index) {
      for (const step of steps) step.fill(block, index);
    },
    weights: (block, index) => weights.of(block, index),
  };
}

/** Factors from census weights to the survey's, by cell. */
function factorsOf(people: People, model: Model, year: number): Float64Array {
  const residents = residentsIn(people, marginsIn(people, year));
  const factors = surveyFactors(people, year, residents);
  const byCell = new Float64Array(model.households.length);
  people.parts.forEach(({ place }, part) => {
    const { urban, rural } = factors[place]!;
    for (const collective of [0, 1]) {
      byCell[cellOf(part, 0, collective)] = urban;
      byCell[cellOf(part, 1, collective)] = rural;
    }
  });
  return byCell;
}
