// The figures of a point of a search: what conditions may speak of, against a baseline on the same people.

import { belowLineOf } from '../outcome/concept-measures.ts';
import { governmentLevels } from '../outcome/government-levels.ts';
import type { Figures } from '../outcome/headlines.ts';
import { headlines } from '../outcome/headlines.ts';
import { isPublic } from '../outcome/public-purse.ts';
import { winnersAndLosers } from '../outcome/winners.ts';
import type { Outcome } from '../simulate.ts';
import type { BudgetOf, SearchIncome } from './quantities.ts';
import { budgets } from './quantities.ts';

/** The figures of a run against its baseline, by the keys of `quantities.ts`. The incomes must have been measured. */
export function pointFigures(
  baseline: Outcome,
  outcome: Outcome,
  incomes: readonly SearchIncome[],
): Figures {
  const [before, after] = [balancesOf(baseline), balancesOf(outcome)];
  const changes = budgets.map((of) => [`budget.${of}`, Number(after[of] - before[of]) / 100]);
  return {
    ...Object.fromEntries(changes),
    ...Object.fromEntries(incomes.flatMap((income) => figuresOf(baseline, outcome, income))),
  };
}

function figuresOf(
  baseline: Outcome,
  outcome: Outcome,
  income: SearchIncome,
): (readonly [string, number | null])[] {
  const measures = outcome.measures[income];
  const all = winnersAndLosers(baseline.table, outcome.table, income).find(
    ({ decile }) => decile === 0,
  );
  const { loseOver5 = 0, loseUpTo5 = 0, gainUpTo5 = 0, gainOver5 = 0 } = all?.shares ?? {};
  return [
    ...headlines.map(
      ({ key, of }) => [`${income}.${key}`, measures === undefined ? null : of(measures)] as const,
    ),
    [`${income}.belowBaselineLine`, belowLineOf(baseline.table, outcome.table, income)],
    [`${income}.winners`, gainUpTo5 + gainOver5],
    [`${income}.losers`, loseOver5 + loseUpTo5],
  ];
}

/** What each part of the public purse received less what it paid, in fen. */
function balancesOf(outcome: Outcome): Record<BudgetOf, bigint> {
  const { balances } = outcome.ledger;
  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + (balances[name] ?? 0n), 0n);
  const purse = Object.keys(balances).filter(isPublic);
  const { centre, provinceAndBelow } = governmentLevels(outcome);
  return {
    public: sum(purse),
    government: sum(purse.filter((name) => name === 'government')),
    funds: sum(purse.filter((name) => name !== 'government')),
    centre,
    province: provinceAndBelow,
  };
}
