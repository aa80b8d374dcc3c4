// What a stream keeps of households that stand under two policies at once: winners and losers by tenth of the baseline,
// who is below the baseline's line, and where each fifth of the baseline stands under the reform.

import type { Bins } from '../../measures/stream/bins.ts';
import type { HistogramPart } from '../../measures/stream/histogram.ts';
import { Histogram } from '../../measures/stream/histogram.ts';
import { addLimbs, addProduct, carry, fixed, valueAt } from '../../measures/stream/limbs.ts';
import { distributions } from '../compare.ts';
import type { ChangeBin, ChangeSums } from '../winners.ts';
import { binOf, changeBins } from '../winners.ts';
import type { Records } from './records.ts';
import { personsOf } from './records.ts';
import { groupOf } from './tenths.ts';

/** Incomes whose winners are told, disposable income first. */
export const winnersOf = ['disposable', 'afterGiving', 'final'] as const;

/** The incomes that records of a pair have, in this order. */
export const pairConcepts: readonly string[] = [...new Set([...winnersOf, ...distributions])];

/** The sums as plain columns, to be sent between threads. */
export interface PairPart {
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly fifths: readonly HistogramPart[];
}

const tenths = 10;
const fifths = 5;
/** Of a tenth: persons by bin of change, households that gain, that lose. */
const countsPerTenth = changeBins.length + 2;
/** Of a tenth, in fen by survey weight: income before, change, gains, losses; two limbs each. */
const sumsPerTenth = 8;

export class PairSums {
  readonly #thresholds: readonly number[];
  readonly #counts = new Float64Array(winnersOf.length * tenths * countsPerTenth);
  readonly #below = new Float64Array(distributions.length);
  readonly #sums = new Float64Array(winnersOf.length * tenths * sumsPerTenth);
  /** Disposable income under the reform, by fifth of the baseline. */
  readonly #fifths: readonly Histogram[];

  /** @param thresholds where each tenth of the baseline but the first begins, in yuan per head. */
  constructor(bins: Bins, thresholds: readonly number[]) {
    this.#thresholds = thresholds;
    this.#fifths = Array.from({ length: fifths }, () => new Histogram(bins));
  }

  /** Adds the households of a block under the baseline and under the reform; incomes by `pairConcepts`. */
  add(before: Records, after: Records, count: number): void {
    const of = (records: Records, concepts: readonly string[]) =>
      concepts.map((key) => records.concepts[pairConcepts.indexOf(key)]!);
    const [was, is] = [of(before, winnersOf), of(after, winnersOf)];
    const reached = of(after, distributions);
    for (let row = 0; row < count; row++) {
      if (before.included[row] !== 1 || before.survey[row] === 0) continue;
      const tenth = this.#tenthOf(before, was[0]!, row);
      for (let i = 0; i < was.length; i++)
        this.#addChange(before, i * tenths + tenth - 1, was[i]![row]!, is[i]![row]!, row);
      this.#addBelow(before, reached, row);
      this.#addFifth(before, Math.floor((tenth - 1) / 2), is[0]![row]!, row);
    }
  }

  #addBelow(records: Records, reached: readonly Float64Array[], row: number): void {
    const size = records.size[row]!;
    for (let i = 0; i < reached.length; i++) {
      const perHead = reached[i]![row]! / 100 / size;
      if (perHead < records.allowanceLine[row]!)
        this.#below[i]! += personsOf(records.survey[row]!, size);
    }
  }

  #tenthOf({ size }: Records, disposable: Float64Array, row: number): number {
    return groupOf(disposable[row]! / 100 / size[row]!, this.#thresholds);
  }

  #addChange(records: Records, place: number, was: number, is: number, row: number): void {
    const weight = records.survey[row]!;
    const change = is - was;
    const bin = binOf(was, change);
    const counts = place * countsPerTenth;
    const sums = place * sumsPerTenth;
    this.#counts[counts + changeBins.indexOf(bin)]! += personsOf(weight, records.size[row]!);
    addProduct(this.#sums, sums, weight, was);
    addProduct(this.#sums, sums + 2, weight, change);
    if (bin === 'none') return;
    const side = change > 0 ? 0 : 1;
    this.#counts[counts + changeBins.length + side]! += fixed(weight);
    addProduct(this.#sums, sums + 4 + 2 * side, weight, change);
  }

  #addFifth({ survey, size }: Records, fifth: number, fen: number, row: number): void {
    const weight = survey[row]!;
    const persons = size[row]!;
    const people = personsOf(weight, persons);
    this.#fifths[fifth]!.add(fen / 100 / persons, fen, weight, fixed(weight), people);
  }

  /** What was added, in one form. */
  part(): PairPart {
    for (let at = 0; at < this.#sums.length; at += 2) carry(this.#sums, at);
    return {
      counts: Float64Array.of(...this.#counts, ...this.#below),
      sums: this.#sums.slice(),
      fifths: this.#fifths.map((one) => one.part()),
    };
  }

  merge(part: PairPart): void {
    const own = this.#counts.length;
    part.counts.forEach((weight, i) => {
      if (i < own) this.#counts[i]! += weight;
      else this.#below[i - own]! += weight;
    });
    for (let at = 0; at < part.sums.length; at += 2)
      addLimbs(this.#sums, at, part.sums[at]!, part.sums[at + 1]!);
    part.fifths.forEach((one, i) => {
      this.#fifths[i]!.merge(one);
    });
  }

  /** Forgets everything. */
  clear(): void {
    this.#counts.fill(0);
    this.#below.fill(0);
    this.#sums.fill(0);
    for (const fifth of this.#fifths) fifth.clear();
  }

  /** What a tenth of the baseline, 1 … 10, has won and lost. */
  changes(concept: (typeof winnersOf)[number], tenth: number): ChangeSums {
    const place = winnersOf.indexOf(concept) * tenths + tenth - 1;
    const count = (i: number) => this.#counts[place * countsPerTenth + i]!;
    const sum = (i: number) => valueAt(this.#sums, place * sumsPerTenth + 2 * i);
    const bins = Object.fromEntries(changeBins.map((bin, i) => [bin, count(i)]));
    const at = changeBins.length;
    return {
      bins: bins as Record<ChangeBin, number>,
      before: sum(0),
      change: sum(1),
      gain: { fen: sum(2), households: count(at) },
      loss: { fen: sum(3), households: count(at + 1) },
    };
  }

  /** Weight of the persons below the baseline's line under the reform. */
  belowBaselineLine(concept: (typeof distributions)[number]): number {
    return this.#below[distributions.indexOf(concept)]!;
  }

  /** The disposable income of a fifth of the baseline, 1 … 5, under the reform. */
  fifth(which: number): Histogram {
    return this.#fifths[which - 1]!;
  }
}
