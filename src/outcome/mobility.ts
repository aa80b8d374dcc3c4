// Who moves up and who down: where the people of each fifth of the baseline stand under the reform. Fifths hold equal
// numbers of persons ranked by disposable income per head, by the survey's weights. A matrix of transitions between two
// policies, not between two years of a life.

import type { HouseholdTable } from '../engine/household-table.ts';
import { groupsOf } from './winners.ts';

const fifths = 5;

/** Of the persons of each fifth of the baseline, 1 first, the shares in each fifth under the reform. */
export function transitions(baseline: HouseholdTable, reform: HouseholdTable): number[][] {
  const size = baseline.column('size');
  const survey = baseline.column('survey');
  const before = groupsOf(baseline, fifths);
  const after = groupsOf(reform, fifths);
  const persons = Array.from({ length: fifths }, () => Array.from({ length: fifths }, () => 0));
  before.forEach((from, i) => {
    const row = persons[from - 1];
    const to = (after[i] ?? 0) - 1;
    if (row === undefined || to < 0) return;
    row[to] = (row[to] ?? 0) + (survey[i] ?? 0) * (size[i] ?? 0);
  });
  return persons.map((row) => {
    const all = row.reduce((sum, weight) => sum + weight, 0);
    return row.map((weight) => (all > 0 ? weight / all : 0));
  });
}
