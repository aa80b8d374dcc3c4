// What a stream keeps of its households: integers that grow with the bins of income that are met, never with households.
// Any number of summaries merge to the same bits in any order, so neither threads nor chunks can matter.

import type { Legislation } from '../../engine/legislation.ts';
import { Bins } from '../../measures/stream/bins.ts';
import type { HistogramPart } from '../../measures/stream/histogram.ts';
import { Histogram } from '../../measures/stream/histogram.ts';
import { fixed } from '../../measures/stream/limbs.ts';
import { limitsPerHead, limitsPerHousehold } from './limits.ts';
import { PlaceSums } from './place-sums.ts';
import type { Records } from './records.ts';
import { personsOf } from './records.ts';

/** A summary as plain columns, to be sent between threads. */
export interface SummaryPart {
  readonly histograms: readonly HistogramPart[];
  readonly counts: Float64Array;
  readonly places: Float64Array;
}

/** Weight at, below and above limits of a household's own income. */
export interface LimitCounts {
  readonly households: readonly number[];
  readonly persons: readonly number[];
}

export class Summary {
  /** The incomes that records have, in this order. */
  readonly concepts: readonly string[];
  /** Limits of the household's own income, in yuan. */
  readonly limits: readonly number[];
  readonly places: PlaceSums;
  /** Incomes that a flow tells from the one before, by place in `concepts`. */
  readonly #own: readonly number[];
  /** Where each income is kept: its own place among those, or that of the one before. */
  readonly #keptAt = new Map<string, number>();
  readonly #histograms: readonly Histogram[];
  /** The number of records, and by own income: weights below, at and above each limit, households and then persons; persons below the allowance line. */
  readonly #counts: Float64Array;
  readonly #cells: number;
  readonly #perConcept: number;

  /** @param pricesSince2018 prices of the incomes over those of 2018, in which the bureau states its band. */
  constructor(legislation: Legislation, pricesSince2018: number) {
    this.concepts = legislation.concepts.map(({ key }) => key);
    const own: number[] = [];
    legislation.concepts.forEach(({ key, before, adds, takes }, place) => {
      if (before === null || adds.length + takes.length > 0) own.push(place);
      this.#keptAt.set(key, own.length - 1);
    });
    this.#own = own;
    this.limits = limitsPerHousehold(pricesSince2018);
    const { type } = legislation.placeFact;
    this.places = new PlaceSums(this.concepts, type.is === 'kind' ? type.kinds.length : 1);
    const bins = new Bins(limitsPerHead(pricesSince2018));
    this.#histograms = this.#own.map(() => new Histogram(bins));
    this.#cells = 2 * this.limits.length + 1;
    this.#perConcept = 2 * this.#cells + 1;
    this.#counts = new Float64Array(1 + this.#own.length * this.#perConcept);
  }

  /** Adds the households of a block that are included. */
  add(records: Records, count: number): void {
    for (let row = 0; row < count; row++) {
      if (records.included[row] !== 1) continue;
      this.#counts[0]! += 1;
      this.places.add(records, row);
      // Nobody weighs nothing in a measure.
      if (records.survey[row] === 0) continue;
      for (let i = 0; i < this.#own.length; i++) this.#addIncome(records, row, i);
    }
  }

  #addIncome(records: Records, row: number, i: number): void {
    const fen = records.concepts[this.#own[i]!]![row]!;
    const weight = records.survey[row]!;
    const size = records.size[row]!;
    const persons = personsOf(weight, size);
    const households = records.collective[row] === 1 ? 0 : fixed(weight);
    // As every measure of a table has it, to the bit.
    const income = fen / 100;
    const perHead = income / size;
    this.#histograms[i]!.add(perHead, fen, weight, households, persons);
    const from = 1 + i * this.#perConcept;
    const cell = this.#cellOf(income);
    this.#counts[from + cell]! += households;
    this.#counts[from + this.#cells + cell]! += persons;
    if (perHead < records.allowanceLine[row]!) this.#counts[from + 2 * this.#cells]! += persons;
  }

  /** 0 below the first limit, 1 at it, 2 above it and below the next … */
  #cellOf(income: number): number {
    let cell = 0;
    for (const limit of this.limits) {
      if (income < limit) break;
      cell += income === limit ? 1 : 2;
    }
    return cell;
  }

  /** What was added, in one form. */
  part(): SummaryPart {
    return {
      histograms: this.#histograms.map((one) => one.part()),
      counts: this.#counts.slice(),
      places: this.places.part(),
    };
  }

  merge(part: SummaryPart): void {
    part.histograms.forEach((one, i) => {
      this.#histograms[i]!.merge(one);
    });
    part.counts.forEach((weight, i) => {
      this.#counts[i]! += weight;
    });
    this.places.merge(part.places);
  }

  /** Forgets everything. */
  clear(): void {
    for (const histogram of this.#histograms) histogram.clear();
    this.#counts.fill(0);
    this.places.clear();
  }

  /** Records that were added. */
  get records(): number {
    return this.#counts[0]!;
  }

  /** The histogram of a concept's income per head. @throws RangeError for an unknown concept. */
  histogram(concept: string): Histogram {
    return this.#histograms[this.#placeOf(concept)]!;
  }

  /** Weights below, at and above each of `limits`: of households and of persons, by the household's own income. */
  byLimits(concept: string): LimitCounts {
    const from = 1 + this.#placeOf(concept) * this.#perConcept;
    const cells = (start: number) => [...this.#counts.subarray(start, start + this.#cells)];
    return { households: cells(from), persons: cells(from + this.#cells) };
  }

  /** Weight of the persons whose income per head is below the local allowance line. */
  belowAllowanceLine(concept: string): number {
    return this.#counts[1 + this.#placeOf(concept) * this.#perConcept + 2 * this.#cells]!;
  }

  #placeOf(concept: string): number {
    const place = this.#keptAt.get(concept);
    if (place === undefined) throw new RangeError(`a stream keeps no income "${concept}"`);
    return place;
  }
}
