// A league of reforms: what each comes to in one line, all against the same baseline on the same people. Costs are what
// is left after every other instrument has answered; all other figures are changes of one income concept.

import { isRefusal, type Measured } from '../../measures/problem.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import type { ConceptMeasures } from '../concept-measures.ts';
import { governmentLevels } from '../government-levels.ts';
import { isDistribution } from '../headlines.ts';
import { isPublic } from '../public-purse.ts';
import { cellOf, ratioCell } from '../tables/shown.ts';
import type { WinnersRow } from '../winners.ts';

/** The incomes that a league may be of. */
export const leagueIncomes = ['disposable', 'afterGiving', 'final'] as const;

export type LeagueIncome = (typeof leagueIncomes)[number];

/** What the public purse pays more or takes less, by who bears it; fen a year, below zero where it gains. */
export interface PublicCost {
  readonly total: bigint;
  readonly centre: bigint;
  readonly provinceAndBelow: bigint;
  /** The social insurance funds. */
  readonly funds: bigint;
}

/** A reform in one line. Changes are reform less baseline; null where there is no such number. */
export interface LeagueRow {
  readonly reform: string;
  readonly cost: PublicCost;
  readonly olive: number | null;
  readonly oliveLow: number | null;
  readonly oliveHigh: number | null;
  /** Shares of households, income per head × 3. */
  readonly bandNbs: number | null;
  readonly band10to50: number | null;
  readonly band20to60: number | null;
  readonly gini: number | null;
  /** Share of persons below the baseline’s allowance line; null for final income, which counts services in kind. */
  readonly belowLine: number | null;
  readonly urbanRuralRatio: number | null;
  /** Shares of persons whose household gains or loses. */
  readonly winners: number | null;
  readonly losers: number | null;
  /** Points of O (hundredths) for each billion yuan of public cost; null where the reform costs nothing. */
  readonly pointsPerBillion: number | null;
}

/** The line of a reform. */
export function leagueRow(comparison: Comparison, income: LeagueIncome): LeagueRow {
  const { baseline, reform } = comparison;
  const [before, after] = [baseline.measures[income], reform.measures[income]];
  const change = (of: (measures: ConceptMeasures) => Measured) => minus(before, after, of);
  const cost = publicCostOf(comparison);
  const olive = change((m) => m.olive);
  return {
    reform: reform.scenario.name,
    cost,
    olive,
    oliveLow: change((m) => m.oliveLow),
    oliveHigh: change((m) => m.oliveHigh),
    bandNbs: change((m) => m.bands.nbs.threePersons.households.inside),
    band10to50: change((m) => m.bands.zhejiang10to50.threePersons.households.inside),
    band20to60: change((m) => m.bands.zhejiang20to60.threePersons.households.inside),
    gini: change((m) => m.gini),
    belowLine: belowLineOf(comparison, income),
    urbanRuralRatio: ratioChange(before, after),
    ...winnersOf(comparison.winners[income]),
    pointsPerBillion: pointsPerBillion(olive, cost.total),
  };
}

/** What a reform costs the public purse, by level of government. The parts add up to the total to the fen. */
export function publicCostOf({ baseline, reform, publicCostFen }: Comparison): PublicCost {
  const [before, after] = [governmentLevels(baseline), governmentLevels(reform)];
  return {
    total: publicCostFen,
    centre: before.centre - after.centre,
    provinceAndBelow: before.provinceAndBelow - after.provinceAndBelow,
    funds: fundsOf(baseline) - fundsOf(reform),
  };
}

function fundsOf({ ledger }: Outcome): bigint {
  return Object.entries(ledger.balances)
    .filter(([sector]) => isPublic(sector) && sector !== 'government')
    .reduce((sum, [, fen]) => sum + fen, 0n);
}

type Of = (measures: ConceptMeasures) => Measured;

function minus(
  before: ConceptMeasures | undefined,
  after: ConceptMeasures | undefined,
  of: Of,
): number | null {
  if (before === undefined || after === undefined) return null;
  const [was, is] = [cellOf(of(before)), cellOf(of(after))];
  return was === null || is === null ? null : is - was;
}

function ratioChange(
  before: ConceptMeasures | undefined,
  after: ConceptMeasures | undefined,
): number | null {
  const [was, is] = [ratioCell(before?.urbanRuralRatio), ratioCell(after?.urbanRuralRatio)];
  return was === null || is === null ? null : is - was;
}

function belowLineOf(comparison: Comparison, income: LeagueIncome): number | null {
  if (!isDistribution(income)) return null;
  const was = comparison.baseline.measures[income]?.belowAllowanceLine;
  return was === undefined ? null : comparison.belowBaselineLine[income] - was;
}

function winnersOf(rows: readonly WinnersRow[]): Pick<LeagueRow, 'winners' | 'losers'> {
  const shares = rows.find(({ decile }) => decile === 0)?.shares;
  if (shares === undefined) return { winners: null, losers: null };
  return {
    winners: shares.gainUpTo5 + shares.gainOver5,
    losers: shares.loseUpTo5 + shares.loseOver5,
  };
}

function pointsPerBillion(olive: number | null, costFen: bigint): number | null {
  return olive === null || costFen <= 0n ? null : (100 * olive) / (Number(costFen) / 1e11);
}

/** Where a result stands on the plane of shape and level. */
export interface PlanePoint {
  readonly olive: number;
  /** Share of households in the bureau’s band. */
  readonly band: number;
}

/** Shape and level of a result’s income; null where there is no O. */
export function planePoint({ measures }: Outcome, income: LeagueIncome): PlanePoint | null {
  const found = measures[income];
  if (found === undefined || isRefusal(found.olive)) return null;
  return { olive: found.olive, band: found.bands.nbs.threePersons.households.inside };
}
