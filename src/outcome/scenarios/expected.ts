// What the scenarios of this project come to on a small population, kept beside them: a test runs them again, and their
// pages tell it. A reform is held against the outermost scenario that it extends; what is a baseline itself, or has other
// people than the one it extends, is told by its own figures.

import type { Scenario } from '../../scenario/scenario.ts';
import type { Execute, Outcome } from '../../simulate.ts';
import { executeHere, simulate } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import { compare, onSamePeople } from '../compare.ts';
import type { Figures } from '../headlines.ts';
import { figuresOf } from '../headlines.ts';
import type { LeagueIncome, LeagueRow } from '../league/league.ts';
import { leagueIncomes, leagueRow } from '../league/league.ts';
import { cellOf } from '../tables/shown.ts';

/** How many households, which are they. */
export const expectedPopulation = { households: 5000, seed: 'olive' } as const;

/** Figures of one income that a reform changes. */
export type IncomeChanges = Omit<LeagueRow, 'reform' | 'cost'> & { readonly mean: number | null };

/** Changes of the mean, O and the Gini. */
export type EarlierChanges = Readonly<Record<'mean' | 'olive' | 'gini', number | null>>;

/** What a reform comes to. Fen as whole numbers in digits, so that a file can hold them. */
export interface ExpectedReform {
  readonly name: string;
  readonly against: string;
  readonly costFen: Readonly<Record<'total' | 'centre' | 'provinceAndBelow' | 'funds', string>>;
  readonly incomes: Readonly<Record<LeagueIncome, IncomeChanges>>;
  /** Of incomes before taxes and transfers. */
  readonly earlier: Readonly<Record<'primary' | 'market', EarlierChanges>>;
  /** Every flow that moves, in fen. */
  readonly flowsFen: Readonly<Record<string, string>>;
}

/** What a baseline comes to. */
export interface ExpectedLevels {
  readonly name: string;
  readonly figures: Figures;
}

export interface Expected {
  readonly population: { readonly households: number; readonly seed: string };
  readonly levels: readonly ExpectedLevels[];
  readonly reforms: readonly ExpectedReform[];
}

/** The scenario that a reform is held against; null for one that stands by itself. */
export function baseOf(scenario: Scenario, all: readonly Scenario[]): Scenario | null {
  const base = all.find(({ name }) => name === scenario.files[0]);
  if (base === undefined || base === scenario) return null;
  return base.population.top === scenario.population.top ? base : null;
}

/**
 * Runs scenarios, each baseline once before what is held against it.
 * @param onDone told each name when it is done.
 */
export async function expectedOf(
  scenarios: readonly Scenario[],
  onDone: (name: string) => void = () => undefined,
  execute: Execute = executeHere,
): Promise<Expected> {
  const levels: ExpectedLevels[] = [];
  const reforms: ExpectedReform[] = [];
  for (const one of scenarios.filter((each) => baseOf(each, scenarios) === null)) {
    const baseline = await simulate(one, {}, execute);
    levels.push({ name: one.name, figures: finite(figuresOf(baseline)) });
    onDone(one.name);
    for (const reform of scenarios.filter((each) => baseOf(each, scenarios) === one)) {
      const outcome = await simulate(onSamePeople(one, reform), {}, execute);
      reforms.push(expectedReform(compare(baseline, outcome)));
      onDone(reform.name);
    }
  }
  return { population: expectedPopulation, levels, reforms: reforms.sort(byName) };
}

const byName = (a: ExpectedReform, b: ExpectedReform): number => (a.name < b.name ? -1 : 1);

function expectedReform(comparison: Comparison): ExpectedReform {
  const { baseline, reform, flows } = comparison;
  const { cost } = leagueRow(comparison, 'afterGiving');
  const moved = flows.filter(({ fen }) => fen !== 0n);
  const ofIncome = (income: LeagueIncome): IncomeChanges => {
    const { reform: _name, cost: _cost, ...row } = leagueRow(comparison, income);
    return { mean: changeOf(baseline, reform, income, 'mean'), ...row };
  };
  const earlier = (concept: string): EarlierChanges => ({
    mean: changeOf(baseline, reform, concept, 'mean'),
    olive: changeOf(baseline, reform, concept, 'olive'),
    gini: changeOf(baseline, reform, concept, 'gini'),
  });
  return {
    name: reform.scenario.name,
    against: baseline.scenario.name,
    costFen: {
      total: String(cost.total),
      centre: String(cost.centre),
      provinceAndBelow: String(cost.provinceAndBelow),
      funds: String(cost.funds),
    },
    incomes: Object.fromEntries(
      leagueIncomes.map((income) => [income, ofIncome(income)]),
    ) as ExpectedReform['incomes'],
    earlier: { primary: earlier('primary'), market: earlier('market') },
    flowsFen: Object.fromEntries(moved.map(({ flow, fen }) => [flow, String(fen)])),
  };
}

function changeOf(
  baseline: Outcome,
  reform: Outcome,
  concept: string,
  measure: 'mean' | 'olive' | 'gini',
): number | null {
  const [was, is] = [baseline, reform].map(({ measures }) => cellOf(measures[concept]?.[measure]));
  return was === null || was === undefined || is === null || is === undefined ? null : is - was;
}

/** As a file holds it: what is no number is none. */
function finite(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      value !== null && Number.isFinite(value) ? value : null,
    ]),
  );
}
