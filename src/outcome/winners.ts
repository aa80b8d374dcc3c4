// Who gains and who loses: the same households under baseline and reform, by decile of baseline disposable income.
// Deciles hold equal numbers of persons ranked by income per head; shares are of persons, by the survey's weights.

import type { HouseholdTable } from '../engine/household-table.ts';
import { ascendingOrder } from '../measures/sort.ts';

/** From most lost to most gained. */
export const changeBins = ['loseOver5', 'loseUpTo5', 'none', 'gainUpTo5', 'gainOver5'] as const;

export type ChangeBin = (typeof changeBins)[number];

/** What counts as a change, and as a large one. */
export interface Thresholds {
  /** No change worth the name: within this share of the income, or within so many fen a year for the household. */
  readonly noChange: { readonly share: number; readonly fen: number };
  /** A large change: more than this share of the income. */
  readonly large: number;
}

/** Within 0.1 % or 60 yuan a year nothing has changed; more than 5 % is much. */
export const usualThresholds: Thresholds = {
  noChange: { share: 0.001, fen: 6_000 },
  large: 0.05,
};

export interface WinnersRow {
  /** 1 … 10 from the poorest, or the number of the group; 0 for everybody. */
  readonly decile: number;
  /** Share of all persons. */
  readonly people: number;
  /** Share of the row's persons by what happens to their household. */
  readonly shares: Readonly<Record<ChangeBin, number>>;
  /** Mean change of the households of those who gain, and of those who lose; yuan a year; 0 where nobody does. */
  readonly meanGain: number;
  readonly meanLoss: number;
  /** Mean change, yuan per head and year. */
  readonly meanChange: number;
  /** The same over the row's mean baseline income; null where that is not above 0. */
  readonly relativeChange: number | null;
}

/**
 * Winners and losers.
 * @param concept whose change is looked at; the ranking is by disposable income of the baseline.
 */
export function winnersAndLosers(
  baseline: HouseholdTable,
  reform: HouseholdTable,
  concept: string,
): WinnersRow[] {
  return winnersIn(baseline, reform, concept, { of: decilesOf(baseline), count: 10 });
}

/**
 * The same in any groups: a row for each, numbered from 1, and one for all of them together, numbered 0.
 * @param groups the group of each household, 0 where it is in none.
 */
export function winnersIn(
  baseline: HouseholdTable,
  reform: HouseholdTable,
  concept: string,
  groups: { readonly of: Uint8Array; readonly count: number },
  thresholds: Thresholds = usualThresholds,
): WinnersRow[] {
  const rows = Array.from({ length: groups.count + 1 }, () => new Sums());
  const size = baseline.column('size');
  const survey = baseline.column('survey');
  const before = baseline.column(concept);
  const after = reform.column(concept);
  groups.of.forEach((group, i) => {
    if (group === 0) return;
    const one = {
      persons: (survey[i] ?? 0) * (size[i] ?? 0),
      households: survey[i] ?? 0,
      before: before[i] ?? 0,
      change: (after[i] ?? 0) - (before[i] ?? 0),
    };
    const bin = binOf(one.before, one.change, thresholds);
    rows[group]?.add(one, bin);
    rows[0]?.add(one, bin);
  });
  const [all, ...byGroup] = rows;
  return all === undefined ? [] : rowsOf(byGroup, all);
}

/** The decile of each household, 1 … 10: where the middle of its persons stands in the ranking. 0 where it is left out. */
export function decilesOf(table: HouseholdTable): Uint8Array {
  return groupsOf(table, 10);
}

/** The same for any number of groups that hold equal numbers of persons, 1 the poorest. */
export function groupsOf(table: HouseholdTable, groups: number): Uint8Array {
  const size = table.column('size');
  const survey = table.column('survey');
  const included = table.column('included');
  const disposable = table.column('disposable');
  const perHead = disposable.map((fen, i) => fen / (size[i] ?? 1));
  const persons = survey.map((weight, i) => (included[i] === 1 ? weight * (size[i] ?? 0) : 0));
  const all = persons.reduce((sum, weight) => sum + weight, 0);
  const found = new Uint8Array(table.length);
  let below = 0;
  for (const i of ascendingOrder(perHead)) {
    const weight = persons[i] ?? 0;
    if (weight === 0) continue;
    found[i] = Math.min(groups, 1 + Math.floor((groups * (below + weight / 2)) / all));
    below += weight;
  }
  return found;
}

/** The bin of a change. Where there was no income, any change worth the name is a large one. */
export function binOf(
  beforeFen: number,
  changeFen: number,
  { noChange, large }: Thresholds = usualThresholds,
): ChangeBin {
  const income = Math.abs(beforeFen);
  if (Math.abs(changeFen) <= Math.max(noChange.share * income, noChange.fen)) return 'none';
  const isLarge = Math.abs(changeFen) > large * income;
  if (changeFen < 0) return isLarge ? 'loseOver5' : 'loseUpTo5';
  return isLarge ? 'gainOver5' : 'gainUpTo5';
}

interface Changed {
  readonly persons: number;
  readonly households: number;
  readonly before: number;
  readonly change: number;
}

/** Fen and households of those who gain, or of those who lose. */
export interface Moved {
  fen: number;
  households: number;
}

/** What a row of the table adds up, by survey weights. */
export interface ChangeSums {
  /** Persons by what happens to their household. */
  readonly bins: Readonly<Record<ChangeBin, number>>;
  /** Fen of the baseline, and of the change. */
  readonly before: number;
  readonly change: number;
  readonly gain: Readonly<Moved>;
  readonly loss: Readonly<Moved>;
}

class Sums implements ChangeSums {
  readonly bins: Record<ChangeBin, number> = {
    loseOver5: 0,
    loseUpTo5: 0,
    none: 0,
    gainUpTo5: 0,
    gainOver5: 0,
  };
  before = 0;
  change = 0;
  readonly gain: Moved = { fen: 0, households: 0 };
  readonly loss: Moved = { fen: 0, households: 0 };

  add({ persons, households, before, change }: Changed, bin: ChangeBin): void {
    this.bins[bin] += persons;
    this.before += households * before;
    this.change += households * change;
    if (bin === 'none') return;
    const side = change > 0 ? this.gain : this.loss;
    side.fen += households * change;
    side.households += households;
  }
}

/** Rows of groups from the poorest and, last, of all, from what each adds up to. */
export function rowsOf(groups: readonly ChangeSums[], all: ChangeSums): WinnersRow[] {
  const everybody = personsIn(all);
  const rows = groups.map((sums, i) => rowOf(i + 1, sums, everybody));
  return [...rows, rowOf(0, all, everybody)];
}

function personsIn({ bins }: ChangeSums): number {
  return changeBins.reduce((sum, bin) => sum + bins[bin], 0);
}

function rowOf(decile: number, sums: ChangeSums, everybody: number): WinnersRow {
  const persons = personsIn(sums);
  const mean = ({ fen, households }: Moved) => (households === 0 ? 0 : fen / 100 / households);
  const entries = changeBins.map((bin) => {
    return [bin, persons === 0 ? 0 : sums.bins[bin] / persons] as const;
  });
  return {
    decile,
    people: everybody === 0 ? 0 : persons / everybody,
    shares: Object.fromEntries(entries) as Record<ChangeBin, number>,
    meanGain: mean(sums.gain),
    meanLoss: mean(sums.loss),
    meanChange: persons === 0 ? 0 : sums.change / 100 / persons,
    relativeChange: sums.before > 0 ? sums.change / sums.before : null,
  };
}
