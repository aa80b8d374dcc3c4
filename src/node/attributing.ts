// Runs the parts of packages in every combination, and divides among them what each package does.

import type { Label } from '../engine/quantity.ts';
import type { Comparison } from '../outcome/compare.ts';
import { compare, onSamePeople } from '../outcome/compare.ts';
import { attribute } from '../outcome/league/attribution.ts';
import type { LeagueIncome, LeagueRow } from '../outcome/league/league.ts';
import { leagueRow } from '../outcome/league/league.ts';
import type { Parts } from '../outcome/league/shapley.ts';
import { allParts, has, setsToTry } from '../outcome/league/shapley.ts';
import { ofSelection } from '../outcome/selection.ts';
import { attributionTable } from '../outcome/tables/attribution.ts';
import type { Table } from '../report/table.ts';
import type { ScenarioFlags } from './flags.ts';
import { readAsked } from './flags.ts';
import type { Package } from './packages.ts';
import type { Running } from './running.ts';
import { runScenario } from './running.ts';
import type { Session } from './session.ts';

/** How packages are run. */
export type Attributing = Running &
  Omit<ScenarioFlags, 'where'> & { readonly income: LeagueIncome };

/**
 * A table for each package.
 * @param comparisons of all reforms, the packages among them by name.
 * @param names of the reforms, as tables are called after them.
 */
export async function attributionsIn(
  session: Session,
  comparisons: readonly Comparison[],
  packages: readonly Package[],
  how: Attributing,
  names: readonly string[],
): Promise<Table[]> {
  const tables: Table[] = [];
  for (const one of packages) {
    const i = comparisons.findIndex(({ reform }) => reform.scenario.name === one.name);
    const whole = comparisons[i];
    if (whole === undefined) continue;
    const rows = await rowsOf(session, one, whole, how);
    const found = attribute(one.parts, rows);
    const id = `attribution.${names[i] ?? ''}`;
    const shown = attributionTable(id, one.name, incomeLabel(whole, how.income), found);
    tables.push(ofSelection(whole.baseline, shown));
  }
  return tables;
}

/** A line for every set of parts that an attribution needs; their runs are let go of one by one. */
async function rowsOf(
  session: Session,
  one: Package,
  whole: Comparison,
  how: Attributing,
): Promise<Map<Parts, LeagueRow>> {
  const count = one.parts.length;
  const sets = setsToTry(count).filter((set) => set !== allParts(count));
  // Read first: that two parts conflict is told before any of them runs.
  const { where: _conditions, ...flags } = how;
  const { scenarios } = readAsked(sets.map(one.of), flags);
  const rows = new Map([[allParts(count), leagueRow(whole, how.income)]]);
  for (const [i, set] of sets.entries()) {
    const scenario = scenarios[i];
    if (scenario === undefined) continue;
    const reform = onSamePeople(whole.baseline.scenario, scenario);
    const title = one.parts.filter((_, part) => has(set, part));
    const named = { ...reform, name: title.map(({ en }) => en).join(' + ') };
    const outcome = await runScenario(session, named, { ...how, beside: whole.baseline });
    rows.set(set, leagueRow(compare(whole.baseline, outcome), how.income));
  }
  return rows;
}

function incomeLabel({ baseline }: Comparison, income: LeagueIncome): Label {
  const { concepts } = baseline.policy.legislation;
  return concepts.find(({ key }) => key === income)?.label ?? { en: income, zh: income };
}
