// What each group of instruments, and each instrument, does to the olive index and the Gini on the way from market to final
// income: with less without it, as its Shapley value, and at the margin for each yuan.
//
// The survey's weights, persons by income per head, as in every headline. With less without: everything else in place. The
// Shapley values of the groups add up to the whole way. At the margin: all amounts of an instrument a little larger,
// measured at final income; that is additive over instruments.

import type { Label } from '../../engine/quantity.ts';
import { giniScores, oliveScores } from '../../measures/design-errors.ts';
import { gini } from '../../measures/gini.ts';
import { oliveIndex } from '../../measures/olive.ts';
import { giniEffect, oliveEffect } from '../../measures/olive-effect.ts';
import type { Measured } from '../../measures/problem.ts';
import { attempt, measured } from '../../measures/problem.ts';
import type { Sample } from '../../measures/sample.ts';
import { makeSample } from '../../measures/sample.ts';
import { allOf, isOf, shapleyCoefficient } from '../../measures/shapley.ts';
import type { Outcome } from '../../simulate.ts';
import type { ConceptRows } from '../concept-rows.ts';
import { conceptRows, includedRows } from '../concept-rows.ts';
import type { InstrumentPart } from './groups.ts';
import {
  contributionGroups,
  contributionsFrom,
  contributionsTo,
  instrumentParts,
} from './groups.ts';

/** What one measure owes to an instrument. */
export interface Contribution {
  /** The measure with everything, less the measure without this. */
  readonly withLessWithout: Measured;
  /** By how much the measure moves, to first order, if all amounts double. */
  readonly atTheMargin: Measured;
}

/** The same of a group, with its part in the whole way and that part's standard error. */
export interface GroupContribution extends Contribution {
  readonly shapley: Measured;
  readonly shapleyError: Measured;
}

/** The money of an instrument, in fen by census weights: what households get of it and what they pay. */
export interface Moved {
  readonly label: Label;
  readonly receivedFen: bigint;
  readonly paidFen: bigint;
}

export interface GroupRow extends Moved {
  readonly key: string;
  readonly olive: GroupContribution;
  readonly gini: GroupContribution;
}

export interface PartRow extends Moved {
  readonly group: Label;
  readonly olive: Contribution;
  readonly gini: Contribution;
}

export interface Contributions {
  readonly groups: readonly GroupRow[];
  /** Instruments that move anything. */
  readonly instruments: readonly PartRow[];
  /** At the first and the last income. */
  readonly from: Readonly<Record<'olive' | 'gini', Measured>>;
  readonly to: Readonly<Record<'olive' | 'gini', Measured>>;
}

/** A measure, and its scores for a sampling error. */
interface Kind {
  readonly of: (sample: Sample) => number;
  readonly scores: (sample: Sample, rows: number) => Float64Array;
  readonly effect: (sample: Sample, amounts: Float64Array) => number;
}

const kinds: Readonly<Record<'olive' | 'gini', Kind>> = {
  olive: { of: (sample) => oliveIndex(sample).olive, scores: oliveScores, effect: oliveEffect },
  gini: { of: gini, scores: giniScores, effect: giniEffect },
};

/** The contributions of a run that has kept its instruments (`contributionColumns`). */
export function contributionsOf(outcome: Outcome): Contributions {
  const parts = instrumentParts(outcome.policy.legislation);
  const people = new People(outcome, parts);
  const groups = contributionGroups.map(({ key, label }) => {
    const own = parts.filter(({ group }) => group.key === key);
    return { key, label, ...movedBy(outcome, own), amounts: people.together(own) };
  });
  const shares = shapleyOf(
    people,
    groups.map(({ amounts }) => amounts),
  );
  const measures = (of: Float64Array) => ({
    olive: measured(() => kinds.olive.of(people.sample(of))),
    gini: measured(() => kinds.gini.of(people.sample(of))),
  });
  return {
    groups: groups.map(({ amounts, ...row }, place) => ({
      ...row,
      olive: { ...people.contribution('olive', amounts), ...shares.olive(place) },
      gini: { ...people.contribution('gini', amounts), ...shares.gini(place) },
    })),
    instruments: parts.flatMap((part): PartRow[] => {
      const moved = movedBy(outcome, [part]);
      if (moved.receivedFen === 0n && moved.paidFen === 0n) return [];
      const amounts = people.together([part]);
      const [olive, gini] = (['olive', 'gini'] as const).map((kind) =>
        people.contribution(kind, amounts),
      );
      if (olive === undefined || gini === undefined) return [];
      return [{ label: part.label, group: part.group.label, ...moved, olive, gini }];
    }),
    from: measures(people.first),
    to: measures(people.last),
  };
}

/** The persons of a run's households, and what instruments give and take of each, yuan per head. */
class People {
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly #rows: ConceptRows;
  readonly #amounts: ReadonlyMap<string, Float64Array>;
  readonly #whole: Sample;

  constructor(outcome: Outcome, parts: readonly InstrumentPart[]) {
    const { table } = outcome;
    const at = includedRows(table);
    const size = table.column('size');
    this.#rows = conceptRows(table, contributionsTo);
    this.first = conceptRows(table, contributionsFrom).incomePerHead;
    this.last = this.#rows.incomePerHead;
    this.#amounts = new Map(
      parts.map(({ column }) => {
        const fen = table.column(column);
        return [column, Float64Array.from(at, (row) => fen[row]! / 100 / size[row]!)];
      }),
    );
    this.#whole = this.sample(this.last);
  }

  sample(perHead: Float64Array): Sample {
    return makeSample(perHead, this.#rows.personWeight);
  }

  /** What some instruments come to together. */
  together(parts: readonly InstrumentPart[]): Float64Array {
    const sum = new Float64Array(this.last.length);
    for (const { column } of parts) addTo(sum, this.#amounts.get(column)!, 1);
    return sum;
  }

  contribution(kind: 'olive' | 'gini', amounts: Float64Array): Contribution {
    const { of, effect } = kinds[kind];
    const without = this.last.map((income, row) => income - amounts[row]!);
    return {
      withLessWithout: measured(() => of(this.#whole) - of(this.sample(without))),
      atTheMargin: measured(() => effect(this.#whole, amounts)),
    };
  }
}

type Share = Pick<GroupContribution, 'shapley' | 'shapleyError'>;

/** The Shapley values of amounts on the way from the first income. Every coalition is measured once for both kinds. */
function shapleyOf(
  people: People,
  amounts: readonly Float64Array[],
): Record<'olive' | 'gini', (player: number) => Share> {
  const players = amounts.length;
  const rows = people.first.length;
  const sums = { olive: new Sums(players, rows), gini: new Sums(players, rows) };
  for (let coalition = 0; coalition <= allOf(players); coalition++) {
    const incomes = people.first.slice();
    for (const [player, own] of amounts.entries())
      if (isOf(coalition, player)) addTo(incomes, own, 1);
    const sample = people.sample(incomes);
    for (const kind of ['olive', 'gini'] as const) sums[kind].add(kinds[kind], coalition, sample);
  }
  return {
    olive: (player) => sums.olive.share(player),
    gini: (player) => sums.gini.share(player),
  };
}

/** Shapley values being added up, with the scores of each: a value is linear in the measures of coalitions. */
class Sums {
  readonly #values: number[];
  readonly #scores: readonly Float64Array[];
  #refusal: Measured | null = null;

  constructor(players: number, rows: number) {
    this.#values = Array.from({ length: players }, () => 0);
    this.#scores = this.#values.map(() => new Float64Array(rows));
  }

  add({ of, scores }: Kind, coalition: number, sample: Sample): void {
    const rows = this.#scores[0]?.length ?? 0;
    const found = attempt(() => ({ value: of(sample), scores: scores(sample, rows) }));
    if (!('value' in found)) {
      this.#refusal ??= found;
      return;
    }
    for (const [player, own] of this.#scores.entries()) {
      const by = shapleyCoefficient(this.#values.length, coalition, player);
      this.#values[player]! += by * found.value;
      addTo(own, found.scores, by);
    }
  }

  share(player: number): Share {
    if (this.#refusal !== null) return { shapley: this.#refusal, shapleyError: this.#refusal };
    const squares = this.#scores[player]!.reduce((sum, one) => sum + one * one, 0);
    return { shapley: this.#values[player]!, shapleyError: Math.sqrt(squares) };
  }
}

function addTo(sum: Float64Array, what: Float64Array, times: number): void {
  for (let row = 0; row < sum.length; row++) sum[row]! += times * what[row]!;
}

/** What households get and pay of some instruments, from the books of the run. */
function movedBy({ instruments }: Outcome, parts: readonly InstrumentPart[]) {
  const fenOf = (name: string) => instruments.find(({ flow }) => flow === name)?.fen ?? 0n;
  const sum = (side: 'adds' | 'takes') =>
    parts.flatMap((part) => part[side]).reduce((all, { name }) => all + fenOf(name), 0n);
  return { receivedFen: sum('adds'), paidFen: sum('takes') };
}
