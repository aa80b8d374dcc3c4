// What targets are measured on: one run of all people of an area and year, under the law of the year as it stands.
// Columns are added up once by cell (place × town or country); means of any part are sums over cells.

import { gini } from '../../measures/gini.ts';
import { householdGroupMeans } from '../../measures/household-groups.ts';
import { median } from '../../measures/location.ts';
import { topShare } from '../../measures/lorenz.ts';
import { makeSample, type Sample } from '../../measures/sample.ts';
import { livesIn } from '../../population/places.ts';
import type { Outcome, RunOptions } from '../../simulate.ts';
import { figureTotal } from '../figures.ts';
import type { InstrumentRow } from '../instruments.ts';
import { householdFigures } from './figures/households.ts';
import { targetFigures } from './figures.ts';

/** The eight kinds of consumption, as facts of the household. */
export const spendingKinds = [
  'food',
  'clothing',
  'dwelling',
  'householdGoods',
  'transport',
  'educationRecreation',
  'healthCare',
  'otherSpending',
] as const;
export type SpendingKind = (typeof spendingKinds)[number];

/** What a run must keep and total for the targets to be measured on it. */
export const evidenceOptions: RunOptions = {
  figures: Object.keys(targetFigures),
  kept: [...Object.keys(householdFigures), ...spendingKinds, 'debts'],
};

/** A part of the area: a place, town or country. */
export interface PartOf {
  readonly place?: string;
  readonly residence?: 'urban' | 'rural';
}

export type Weight = 'survey' | 'census';

const fenPerYuan = 100;
const perThousand = 1000;
const places = livesIn.type.is === 'kind' ? livesIn.type.kinds : [];

/** The evidence of one run. */
export class Evidence {
  readonly outcome: Outcome;
  readonly #sums = new Map<string, Float64Array>();
  readonly #samples = new Map<string, Sample>();

  constructor(outcome: Outcome) {
    this.outcome = outcome;
  }

  /** The total of a figure, of all persons, with census weights. */
  total(figure: string): number {
    return figureTotal(this.outcome, figure);
  }

  /** Yuan that flows move in a year. */
  yuan(...flows: readonly string[]): number {
    const fen = flows.reduce((sum, flow) => sum + this.#rowOf(flow).fen, 0n);
    return Number(fen) / fenPerYuan;
  }

  /** Yuan that the flows of an instrument move in a year. */
  yuanOf(instrument: string): number {
    const rows = this.outcome.instruments.filter((row) => row.instrument === instrument);
    if (rows.length === 0) throw new RangeError(`there is no instrument "${instrument}"`);
    return Number(rows.reduce((sum, { fen }) => sum + fen, 0n)) / fenPerYuan;
  }

  /** Persons who pay or receive a flow, all members of the household where it is a household’s. */
  persons(flow: string): number {
    return Number(this.#rowOf(flow).persons ?? 0n);
  }

  #rowOf(flow: string): InstrumentRow {
    const row = this.outcome.instruments.find((one) => one.flow === flow);
    if (row === undefined) throw new RangeError(`there is no flow "${flow}"`);
    return row;
  }

  /** Residents of a part. */
  residents(part: PartOf = {}, weight: Weight = 'census'): number {
    return this.#sum('size', weight, part) / perThousand;
  }

  /** The mean per head of a column of amounts in yuan, an income concept included. */
  mean(column: string, part: PartOf = {}, weight: Weight = 'survey'): number {
    return (
      this.#sum(column, weight, part) /
      (this.residents(part, weight) * perThousand) /
      this.#per(column)
    );
  }

  /** Disposable income per head: the sample of households of a part, weighted by persons. */
  incomesOfPersons(part: PartOf = {}): Sample {
    return this.#sample('persons', part, (row) => this.#at('size', row));
  }

  /**
   * The same weighted by households, which the bureau ranks: its survey has those who live as a family and those who live
   * collectively, each of these one of its own (the bureau’s explanation of its indicators).
   */
  incomesOfHouseholds(part: PartOf = {}): Sample {
    return this.#sample('households', part, () => 1);
  }

  /** Income of the middle household ranked by income per head: the bureau’s median. */
  medianIncome(part: PartOf = {}): number {
    return median(this.incomesOfHouseholds(part));
  }

  /** Means of the bureau’s five groups of households. */
  groupMeans(part: PartOf = {}): number[] {
    return householdGroupMeans(this.incomesOfHouseholds(part), this.membersOf(part));
  }

  /** Members of each household of a part, in the order that the samples of the part count their rows in. */
  membersOf(part: PartOf = {}): Float64Array {
    return this.#rowsOf(part).map((row) => this.#at('size', row));
  }

  giniOfIncomes(part: PartOf = {}): number {
    return gini(this.incomesOfPersons(part));
  }

  /** Family households in towns by a column of their wealth, with census weights, in yuan. */
  townHouseholds(column: string): Sample {
    const key = `town ${column}`;
    const known = this.#samples.get(key);
    if (known !== undefined) return known;
    const rows = this.#rowsOf({ residence: 'urban' });
    const values = rows.map((row) => this.#at(column, row));
    const weights = rows.map((row) => this.#at('census', row) * (1 - this.#at('collective', row)));
    const sample = makeSample(values, weights);
    this.#samples.set(key, sample);
    return sample;
  }

  /** The part of town families for whom a column lies in a range, both ends included. */
  shareOfTownHouseholds(column: string, from: number, to = Number.POSITIVE_INFINITY): number {
    const { values, weights, totalWeight } = this.townHouseholds(column);
    return (
      weights.reduce((sum, weight, i) => {
        return values[i]! >= from && values[i]! <= to ? sum + weight : sum;
      }, 0) / totalWeight
    );
  }

  /** The part of a column’s total that the richest town families by the same column have. */
  topShareOfTownHouseholds(column: string, part: number): number {
    return topShare(this.townHouseholds(column), part);
  }

  /** Family households of so many persons as a part of all, with census weights. */
  shareOfFamilies(from: number, to: number, part: PartOf = {}): number {
    let [all, within] = [0, 0];
    for (const row of this.#rowsOf(part)) {
      const weight = this.#at('census', row) * (1 - this.#at('collective', row));
      const size = this.#at('size', row);
      all += weight;
      if (size >= from && size <= to) within += weight;
    }
    return within / all;
  }

  /** Persons in family households over these, with census weights. */
  familySize(part: PartOf = {}): number {
    let [families, members] = [0, 0];
    for (const row of this.#rowsOf(part)) {
      const weight = this.#at('census', row) * (1 - this.#at('collective', row));
      families += weight;
      members += weight * this.#at('size', row);
    }
    return members / families;
  }

  #at(column: string, row: number): number {
    return this.outcome.table.column(column)[row]!;
  }

  /** Concepts are in fen, what is kept in yuan. */
  #per(column: string): number {
    const { concepts } = this.outcome.policy.legislation;
    return concepts.some(({ key }) => key === column) ? fenPerYuan : 1;
  }

  #sample(of: string, part: PartOf, weight: (row: number) => number): Sample {
    const key = `${of} ${part.place ?? ''} ${part.residence ?? ''}`;
    const known = this.#samples.get(key);
    if (known !== undefined) return known;
    const rows = this.#rowsOf(part);
    const incomes = rows.map(
      (row) => this.#at('disposable', row) / fenPerYuan / this.#at('size', row),
    );
    const sample = makeSample(
      incomes,
      rows.map((row) => this.#at('survey', row) * weight(row)),
    );
    this.#samples.set(key, sample);
    return sample;
  }

  /** The rows of a part in their order. */
  #rowsOf({ place, residence }: PartOf): Float64Array {
    const { table } = this.outcome;
    const [livesAt, residences] = [table.column('place'), table.column('residence')];
    const at = place === undefined ? -1 : places.indexOf(place);
    const rows = new Float64Array(table.length);
    let count = 0;
    for (let row = 0; row < table.length; row++) {
      if (at >= 0 && livesAt[row] !== at) continue;
      if (residence !== undefined && (residences[row] === 0) !== (residence === 'urban')) continue;
      rows[count] = row;
      count += 1;
    }
    return rows.subarray(0, count);
  }

  /** The weighted sum of a column over a part. */
  #sum(column: string, weight: Weight, { place, residence }: PartOf): number {
    const cells = this.#cellSums(column, weight);
    let sum = 0;
    for (let cell = 0; cell < cells.length; cell++) {
      if (place !== undefined && places[cell >> 1] !== place) continue;
      if (residence !== undefined && (cell & 1) !== (residence === 'urban' ? 0 : 1)) continue;
      sum += cells[cell]!;
    }
    return sum;
  }

  #cellSums(column: string, weight: Weight): Float64Array {
    const key = `${weight} ${column}`;
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const { table } = this.outcome;
    const [values, weights] = [table.column(column), table.column(weight)];
    const [livesAt, residences] = [table.column('place'), table.column('residence')];
    const sums = new Float64Array(places.length * 2);
    for (let row = 0; row < table.length; row++) {
      sums[2 * livesAt[row]! + residences[row]!]! += weights[row]! * values[row]!;
    }
    this.#sums.set(key, sums);
    return sums;
  }
}
