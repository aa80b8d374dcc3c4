// The synthetic population of Zhejiang: who lives there (from the 2020 census, carried to the year) and what they earn,
// own and spend.

import { householdsPerBlock } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';
import { rootKey } from '../engine/random.ts';
import type { Calibration } from './incomes/calibration.ts';
import { incomesOf } from './incomes/incomes.ts';
import type { Population } from './population.ts';
import { Cast } from './synthesis/cast.ts';
import { chooseHouseholds, DwellStep } from './synthesis/dwell-step.ts';
import { HukouStep } from './synthesis/hukou-step.ts';
import { KinStep } from './synthesis/kin-step.ts';
import { cellOf, type Model } from './synthesis/model.ts';
import { PeopleStep } from './synthesis/people-step.ts';
import { SchoolStep } from './synthesis/school-step.ts';
import { sumOf } from './synthesis/solving.ts';
import { Weights } from './synthesis/weights.ts';
import { WorkStep } from './synthesis/work-step.ts';
import { type Prefecture, parts, prefectureNames } from './zhejiang/census.ts';
import { modelOf } from './zhejiang/structure.ts';
import { type Residents, type SurveyFactors, surveyFactors } from './zhejiang/survey.ts';
import { yearOf } from './zhejiang/years.ts';

export interface ZhejiangOptions {
  /** Records, families and persons in collective households together. */
  readonly households: number;
  /** The text seed. */
  readonly seed: string;
  /** Of ages, incomes and prices. */
  readonly year: number;
  /** Factors of incomes, where they are being solved for. */
  readonly calibration?: Calibration;
}

/** Counted up when the same options come to give another population. */
const version = 1;

/**
 * The population of Zhejiang in a year.
 * @throws RangeError for fewer than one household or a year for which there are no figures.
 */
export function zhejiang(options: ZhejiangOptions): Population {
  const structure = structureOf(options);
  const incomes = incomesOf(options);
  const own = new Set(structure.facts);
  return {
    ...structure,
    facts: [...structure.facts, ...incomes.facts.filter((fact) => !own.has(fact))],
    fill(block, index) {
      structure.fill(block, index);
      incomes.fill(block, index);
    },
  };
}

/** The people alone, without incomes. */
export function structureOf({ households, seed, year }: ZhejiangOptions): Population {
  if (!Number.isInteger(households) || households < 1) {
    throw new RangeError(`a population has one household or more, not ${households}`);
  }
  const root = rootKey(seed);
  const model = modelOf(year, root);
  const cast = new Cast();
  const steps = [
    new DwellStep(model),
    new PeopleStep(model, year),
    new HukouStep(model),
    new SchoolStep(model),
    new WorkStep(model),
    new KinStep(model),
  ];
  const weights = new Weights(model, households, factorsOf(model, year));
  return {
    households,
    blocks: Math.ceil(households / householdsPerBlock),
    card: { kind: 'synthetic', area: 'zhejiang', year, seed, households, version },
    facts: steps.flatMap((step): readonly Fact[] => step.facts),
    fill(block, index) {
      const start = index * householdsPerBlock;
      const count = Math.min(householdsPerBlock, households - start);
      chooseHouseholds(model, cast, start, count);
      block.begin(cast.size, count);
      cast.listMembers(block, model.types);
      for (const step of steps) step.fill(block, cast);
    },
    weights: (block, index) => weights.of(block, index),
  };
}

/** Factors from census weights to the survey's, by cell. */
function factorsOf(model: Model, year: number): Float64Array {
  const residents = Object.fromEntries(
    prefectureNames.map((name) => [name, residentsOf(model, name)]),
  ) as Record<Prefecture, Residents>;
  const factors = surveyFactors(residents, yearOf(year).surveyUrban);
  const byCell = new Float64Array(model.households.length);
  parts.forEach(({ prefecture }, part) => {
    const { urban, rural }: SurveyFactors = factors[prefecture];
    for (const collective of [0, 1]) {
      byCell[cellOf(part, 0, collective)] = urban;
      byCell[cellOf(part, 1, collective)] = rural;
    }
  });
  return byCell;
}

function residentsOf({ parts: models }: Model, prefecture: Prefecture): Residents {
  const own = models.filter((_, part) => parts[part]?.prefecture === prefecture);
  return {
    all: sumOf(own.map(({ margins }) => sumOf(margins.ages[0]) + sumOf(margins.ages[1]))),
    urban: sumOf(own.map(({ margins }) => margins.urban)),
  };
}
