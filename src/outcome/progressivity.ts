// How progressive each instrument is: what the income it stands in would be without it, and what it is with it, person by
// person. Taxes and cash benefits are set against disposable income, gifts, taxes in prices and services in kind against
// the income in whose step they stand, so that the last income of a step is the same for all of its instruments.

import type { Label } from '../engine/quantity.ts';
import type { Measured } from '../measures/problem.ts';
import { attempt } from '../measures/problem.ts';
import type { Redistribution } from '../measures/progressivity.ts';
import { redistribution, suits } from '../measures/progressivity.ts';
import { makeSample } from '../measures/sample.ts';
import type { Outcome } from '../simulate.ts';
import { groupColumns, groupEffect, instrumentGroups } from './instrument-groups.ts';

/** What a run keeps for it: names for `RunOptions.kept`. */
export const progressivityKept: readonly string[] = groupColumns;

/** One instrument, or all of a step. */
export interface Progressivity {
  readonly key: string;
  readonly label: Label;
  /** The income with it. */
  readonly concept: string;
  /** Persons in households that it moves anything for, share by survey weights. */
  readonly concerned: number;
  /** Null where it moves nothing for anybody, or where incomes are not such that these are defined. */
  readonly found: Redistribution | null;
  readonly suits: Measured | null;
  /**
   * What it takes from some and gives to others nearly cancels: on balance less than a quarter of all that it moves is
   * left. Kakwani and Suits divide by that balance and are then of any size and sign, though defined.
   */
  readonly cancels: boolean;
}

/** The part of all amounts that must be left on balance. */
const leftOnBalance = 0.25;

interface Instrument {
  readonly key: string;
  readonly label: Label;
  readonly concept: string;
  readonly effect: () => Float64Array;
}

/** Every group of instruments, and all of each kind together. */
export function progressivityOf(outcome: Outcome): Progressivity[] {
  const { table } = outcome;
  const [size, survey, included] = ['size', 'survey', 'included'].map((name) => table.column(name));
  const persons = Float64Array.from({ length: table.length }, (_, i) =>
    included?.[i] === 1 ? (survey?.[i] ?? 0) * (size?.[i] ?? 0) : 0,
  );
  const perHead = (fen: Float64Array) => fen.map((one, i) => one / 100 / (size?.[i] ?? 1));
  return instruments(outcome).map(({ effect, ...one }) => {
    const withIt = table.column(one.concept);
    const moved = effect();
    // Less in fen, so that incomes that are the same without it are so exactly.
    const without = withIt.map((fen, i) => fen - (moved[i] ?? 0));
    return measured(one, perHead(without), perHead(withIt), perHead(moved), persons);
  });
}

function measured(
  one: Omit<Instrument, 'effect'>,
  pre: Float64Array,
  post: Float64Array,
  effect: Float64Array,
  weights: Float64Array,
): Progressivity {
  let [all, moved, balance, amounts] = [0, 0, 0, 0];
  for (let i = 0; i < weights.length; i++) {
    const amount = (weights[i] ?? 0) * (effect[i] ?? 0);
    all += weights[i] ?? 0;
    if (effect[i] !== 0) moved += weights[i] ?? 0;
    balance += amount;
    amounts += Math.abs(amount);
  }
  const concerned = all > 0 ? moved / all : 0;
  const cancels = Math.abs(balance) < leftOnBalance * amounts;
  if (concerned === 0) return { ...one, concerned, found: null, suits: null, cancels };
  const found = attempt(() => redistribution(pre, post, weights));
  const tax = effect.map((amount) => 0 - amount);
  return {
    ...one,
    concerned,
    cancels,
    found: 'refused' in found ? null : found,
    suits: attempt(() => suits(tax, makeSample(pre, weights))),
  };
}

/** Taxes and cash benefits both end in disposable income. */
function conceptOf(step: string): string {
  return step === 'netMarket' ? 'disposable' : step;
}

function instruments(outcome: Outcome): Instrument[] {
  const groups = instrumentGroups(outcome.policy.legislation).map((group): Instrument => {
    const { key, label, step } = group;
    return { key, label, concept: conceptOf(step), effect: () => groupEffect(outcome, group) };
  });
  const between = (key: string, label: Label, from: string, to: string): Instrument => ({
    key,
    label,
    concept: conceptOf(to),
    effect: () => {
      const before = outcome.table.column(from);
      return outcome.table.column(to).map((fen, i) => fen - (before[i] ?? 0));
    },
  });
  return [
    ...groups,
    between(
      'directTaxes',
      { en: 'all direct taxes and contributions', zh: '全部直接税和社保缴费' },
      ...(['market', 'netMarket'] as const),
    ),
    between(
      'transfers',
      { en: 'all transfers', zh: '全部转移收入' },
      ...(['netMarket', 'disposable'] as const),
    ),
    between(
      'secondDistribution',
      { en: 'taxes and transfers', zh: '税费和转移收入合计' },
      ...(['market', 'disposable'] as const),
    ),
    between(
      'indirectTaxes',
      { en: 'all indirect taxes', zh: '全部间接税' },
      ...(['afterGiving', 'consumable'] as const),
    ),
    between(
      'services',
      { en: 'all services in kind', zh: '全部实物公共服务' },
      ...(['consumable', 'final'] as const),
    ),
  ];
}
