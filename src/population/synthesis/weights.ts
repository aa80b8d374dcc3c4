// Weights of households: integers of 1/1,000 household. Household k of a cell weighs floor((k + 1)·w) − floor(k·w),
// where w is the households of the cell in the area by its records in the population: the weights of a cell sum to its
// households, whatever is rounded.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock } from '../../engine/block.ts';
import type { BlockWeights } from '../population.ts';
import type { Model } from './model.ts';
import { placeOf, roundOf } from './sequence.ts';
import { sumOf } from './solving.ts';

const perHousehold = 1000;

export class Weights {
  readonly #model: Model;
  /** Thousandths of a household for each record of a cell, by the census and the survey. */
  readonly #census: Float64Array;
  readonly #survey: Float64Array;

  /**
   * @param records in the population.
   * @param factors from census weights to the survey's, by cell.
   */
  constructor(model: Model, records: number, factors: Float64Array) {
    const counts = model.places.countFirst(records);
    this.#model = model;
    const present = model.households.filter((_, cell) => counts[cell]! > 0);
    // cells too small to have a record in a small population leave their households to the others
    const whole = sumOf(model.households) / sumOf(present);
    this.#census = counts.map((count, cell) =>
      count === 0 ? 0 : (whole * perHousehold * model.households[cell]!) / count,
    );
    this.#survey = this.#census.map((weight, cell) => weight * factors[cell]!);
  }

  /** The weights of a block, by place in file order. */
  of(block: Block, index: number): BlockWeights {
    const census = new Float64Array(block.count);
    const survey = new Float64Array(block.count);
    const { cell, before, perRound } = this.#model.places;
    const ofCensus = this.#census;
    const ofSurvey = this.#survey;
    for (let position = 0; position < block.count; position++) {
      const number = index * householdsPerBlock + position;
      const place = placeOf(number);
      const own = cell[place]!;
      const k = roundOf(number) * perRound[own]! + before[place]!;
      census[position] = step(k, ofCensus[own]!);
      survey[position] = step(k, ofSurvey[own]!);
    }
    return { census, survey };
  }
}

const step = (k: number, weight: number): number =>
  Math.floor((k + 1) * weight) - Math.floor(k * weight);
