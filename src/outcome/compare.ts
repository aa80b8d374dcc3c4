// A reform against a baseline, on the same people, household by household.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import { isRefusal } from '../measures/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome } from '../simulate.ts';
import type { ConceptMeasures } from './concept-measures.ts';
import type { Difference } from './difference.ts';
import { difference } from './difference.ts';
import type { Joint, WinnersConcept } from './joint.ts';
import { jointOf } from './joint.ts';
import { publicBalance } from './public-purse.ts';
import type { WinnersRow } from './winners.ts';

/** What an instrument's flow moves more or less of. */
export interface FlowChange {
  readonly flow: string;
  readonly fen: bigint;
  /** Null where nobody is counted: primary incomes. */
  readonly persons: bigint | null;
}

/** Incomes after the first, the second and the third distribution. */
export const distributions = ['primary', 'disposable', 'afterGiving'] as const;

export type Distribution = (typeof distributions)[number];

/** What a reform changes. */
export interface Comparison {
  readonly baseline: Outcome;
  readonly reform: Outcome;
  readonly measures: Readonly<Record<string, Difference<ConceptMeasures>>>;
  /** Share of persons below the baseline's allowance line under the reform, by distribution. */
  readonly belowBaselineLine: Readonly<Record<Distribution, number>>;
  readonly flows: readonly FlowChange[];
  /** Change of each sector's balance, in fen. */
  readonly balances: Readonly<Record<string, bigint>>;
  /** What government and the funds pay more or take less, in fen; below zero where they gain. */
  readonly publicCostFen: bigint;
  /** Points of O (hundredths) after giving for each billion yuan of public cost; null where the reform costs nothing. */
  readonly pointsPerBillion: number | null;
  /** By change of disposable income, of income after giving, and of final income. */
  readonly winners: Readonly<Record<WinnersConcept, readonly WinnersRow[]>>;
  /** What is known with both policies at hand. */
  readonly joint: Joint;
}

/**
 * Checks that a reform speaks of the baseline's people.
 * @throws ProblemsError for another area or year.
 */
export function checkComparable(baseline: Scenario, reform: Scenario): void {
  const problems = (['area', 'year'] as const).flatMap((key): Problem[] => {
    if (baseline[key] === reform[key]) return [];
    const message = `its ${key} is ${reform[key]}, that of ${baseline.name} ${baseline[key]}: a comparison is on the same people`;
    return [{ code: 'conflict', where: reform.name, message }];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** The reform on the people of the baseline. */
export function onSamePeople(baseline: Scenario, reform: Scenario): Scenario {
  checkComparable(baseline, reform);
  return { ...reform, population: baseline.population };
}

/** Reform less baseline. Both must be of the same people. */
export function compare(baseline: Outcome, reform: Outcome): Comparison {
  checkComparable(baseline.scenario, reform.scenario);
  const balances = changes(baseline.ledger.balances, reform.ledger.balances);
  const publicCostFen = -publicBalance(balances);
  const joint = jointOf(baseline, reform);
  return {
    baseline,
    reform,
    measures: difference(baseline.measures, reform.measures) as Comparison['measures'],
    belowBaselineLine: {
      primary: joint.belowBaselineLine('primary'),
      disposable: joint.belowBaselineLine('disposable'),
      afterGiving: joint.belowBaselineLine('afterGiving'),
    },
    flows: flowChanges(baseline, reform),
    balances,
    publicCostFen,
    pointsPerBillion: pointsPerBillion(baseline, reform, publicCostFen),
    joint,
    winners: {
      disposable: joint.winners('disposable'),
      afterGiving: joint.winners('afterGiving'),
      final: joint.winners('final'),
    },
  };
}

/** Whether nothing moved but taxes on consumption and services in kind, so that it is final income that tells who gains. */
export function onlyBeyond({ winners, flows }: Comparison): boolean {
  const stays = (rows: readonly WinnersRow[]) => rows.every((row) => row.meanChange === 0);
  const still = stays(winners.disposable) && stays(winners.afterGiving);
  return still && flows.some((one) => one.fen !== 0n);
}

function changes(
  baseline: Readonly<Record<string, bigint>>,
  reform: Readonly<Record<string, bigint>>,
): Record<string, bigint> {
  const names = new Set([...Object.keys(baseline), ...Object.keys(reform)]);
  return Object.fromEntries(
    [...names].map((name) => [name, (reform[name] ?? 0n) - (baseline[name] ?? 0n)]),
  );
}

function flowChanges(baseline: Outcome, reform: Outcome): FlowChange[] {
  const known = baseline.instruments.map(({ flow, fen, persons }) => {
    const now = reform.instruments.find((row) => row.flow === flow);
    const change = persons === null ? null : (now?.persons ?? 0n) - persons;
    return { flow, fen: (now?.fen ?? 0n) - fen, persons: change };
  });
  const before = new Set(known.map(({ flow }) => flow));
  // What a structural reform adds.
  const added = reform.instruments.filter(({ flow }) => !before.has(flow));
  return [...known, ...added.map(({ flow, fen, persons }) => ({ flow, fen, persons }))];
}

function pointsPerBillion(baseline: Outcome, reform: Outcome, costFen: bigint): number | null {
  const before = baseline.measures.afterGiving?.olive;
  const after = reform.measures.afterGiving?.olive;
  if (costFen <= 0n || before === undefined || after === undefined) return null;
  if (isRefusal(before) || isRefusal(after)) return null;
  return (100 * (after - before)) / (Number(costFen) / 1e11);
}
