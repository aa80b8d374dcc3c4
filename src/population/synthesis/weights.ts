// Weights of households: integers of 1/1,000 household. Household k of a cell weighs floor((k + 1)·w) − floor(k·w),
// where w is the households of the cell in the area by its records in the population: the weights of a cell sum to its
// households, whatever is rounded.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock } from '../../engine/block.ts';
import type { BlockWeights } from '../population.ts';
import type { Model } from './model.ts';
import { bitsPerRound, placesPerRound } from './sequence.ts';
import type { Setting } from './setting.ts';
import { sumOf } from './solving.ts';

const perHousehold = 1000;

export class Weights {
  readonly #census: Float64Array<ArrayBuffer>;
  readonly #survey: Float64Array<ArrayBuffer>;
  readonly #weigh;

  /**
   * @param records in the population.
   * @param factors from census weights to the survey's, by cell.
   */
  constructor(setting: Setting, records: number, factors: Float64Array) {
    const { memory, model } = setting;
    const perRecord = weightsOfCells(model, records);
    this.#census = memory.take(Float64Array, householdsPerBlock);
    this.#survey = memory.take(Float64Array, householdsPerBlock);
    this.#weigh = weighingLoop(setting, {
      censusOfCell: memory.copy(perRecord),
      surveyOfCell: memory.copy(perRecord.map((weight, cell) => weight * factors[cell]!)),
      census: this.#census,
      survey: this.#survey,
    });
  }

  /** The weights of a block, by place in file order. */
  of(block: Block, index: number): BlockWeights {
    const { count } = block;
    this.#weigh(block, { start: index * householdsPerBlock, count });
    return { census: this.#census.slice(0, count), survey: this.#survey.slice(0, count) };
  }
}

/** Thousandths of a household for each record of a cell, by the census. */
function weightsOfCells(model: Model, records: number): Float64Array<ArrayBuffer> {
  const counts = model.places.countFirst(records);
  const present = model.households.filter((_, cell) => counts[cell]! > 0);
  // cells too small to have a record in a small population leave their households to the others
  const whole = sumOf(model.households) / sumOf(present);
  return counts.map((count, cell) =>
    count === 0 ? 0 : (whole * perHousehold * model.households[cell]!) / count,
  );
}

type Arrays = Readonly<
  Record<'censusOfCell' | 'surveyOfCell' | 'census' | 'survey', Float64Array<ArrayBuffer>>
>;

function weighingLoop({ loops, shared }: Setting, arrays: Arrays) {
  return loops.add(
    ['start', 'count'],
    { ...shared, ...arrays, stepOf, bits: bitsPerRound, last: placesPerRound - 1 },
    ({ start, count }, its, { stepOf }) => {
      for (let i = 0; i < count; i++) {
        const place = (start + i) & its.last;
        const cell = its.cellOf[place]!;
        const k = ((start + i) >>> its.bits) * its.perRound[cell]! + its.before[place]!;
        its.census[i] = stepOf(k, its.censusOfCell[cell]!);
        its.survey[i] = stepOf(k, its.surveyOfCell[cell]!);
      }
    },
  );
}

/** What number k of a cell weighs. */
function stepOf(k: number, weight: number): number {
  return Math.floor((k + 1) * weight) - Math.floor(k * weight);
}
