// What workers have paid into the employees' pension so far: years, index, the personal account; and into the
// residents' scheme for those who are not in the employees' one.

import { exp } from '../../engine/math.ts';
import {
  accountBalance,
  contributionIndex,
  contributionYears,
  indexBeforeAccounts,
  pensionScheme,
  residentAccount,
  residentPensionTier,
  yearsBeforeAccounts,
} from '../facts/pensions.ts';
import { education, hukou, hukouKind } from '../facts/people.ts';
import { category, declaredShare, insured, wageLastYear } from '../facts/work.ts';
import { averageWage, contributionHistory, residentTiers } from './data/pension-rates.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber, kindsOf } from './kinds.ts';

const fromElsewhere = kindNumber(hukou, 'elsewhere');
const urban = kindNumber(hukouKind, 'urban');
const worker = kindNumber(category, 'worker');

/** Age at the start of work by schooling. */
const startOfWork = kindsOf(education, {
  none: 18,
  primary: 18,
  lowerSecondary: 18,
  upperSecondary: 19,
  juniorCollege: 22,
  bachelor: 23,
});

interface Columns {
  readonly age: Int32Array;
  readonly education: Float64Array;
  readonly hukou: Float64Array;
  readonly hukouKind: Float64Array;
  readonly category: Float64Array;
  readonly insured: Float64Array;
  readonly declaredShare: Float64Array;
  readonly wageLastYear: Float64Array;
  readonly scheme: Float64Array;
  readonly years: Float64Array;
  readonly yearsBefore: Float64Array;
  readonly index: Float64Array;
  readonly indexBefore: Float64Array;
  readonly account: Float64Array;
  readonly residentAccount: Float64Array;
  readonly tier: Float64Array;
}

function columnsOf({ block, cast }: Frame): Columns {
  return {
    age: cast.age,
    education: block.column(education),
    hukou: block.column(hukou),
    hukouKind: block.column(hukouKind),
    category: block.column(category),
    insured: block.column(insured),
    declaredShare: block.column(declaredShare),
    wageLastYear: block.column(wageLastYear),
    scheme: block.column(pensionScheme),
    years: block.column(contributionYears),
    yearsBefore: block.column(yearsBeforeAccounts),
    index: block.column(contributionIndex),
    indexBefore: block.column(indexBeforeAccounts),
    account: block.column(accountBalance),
    residentAccount: block.column(residentAccount),
    tier: block.column(residentPensionTier),
  };
}

/** Yearly contributions, and what a year of them has grown to, by whole years paid. */
function growthTable(): Float64Array {
  const table = new Float64Array(64);
  for (let years = 1; years < table.length; years++) {
    table[years] = table[years - 1]! + exp(contributionHistory.values.netInterest * (years - 0.5));
  }
  return table;
}

/**
 * Fills the contribution histories of insured workers and the residents' accounts of the others.
 * Pensioners' histories are closed: see `pensions.ts`.
 */
export function historiesStep({ year }: Setting): Step {
  const grown = growthTable();
  const average = (averageWage.values[year - 1] ?? 7000) * 12;
  return (frame) => {
    const { adults } = frame.cast;
    const columns = columnsOf(frame);
    const { words } = frame.ofPension;
    for (let i = 0; i < adults.count; i++) {
      const at = adults.at[i]!;
      columns.index[at] = 1;
      if (columns.scheme[at] !== 0) continue;
      const word = words[4 * i + 2]!;
      if (columns.insured[at] === 1) payIn(columns, at, word, year, average, grown);
      else payAsResident(columns, at, word, words[4 * i + 3]!, year);
    }
  };
}

function payIn(
  columns: Columns,
  at: number,
  word: number,
  year: number,
  average: number,
  grown: Float64Array,
): void {
  const { accountsBegan, deemedShare } = contributionHistory.values;
  const since = columns.age[at]! - startOfWork[columns.education[at]!]!;
  if (since <= 0) return;
  const cover = coverOf(columns, at);
  const years = Math.min(since, since * cover * (0.6 + 0.8 * upperUniform(word)));
  const beforeAccounts = Math.max(0, since - (year - accountsBegan));
  const deemed =
    columns.hukouKind[at] === urban && lowerUniform(word) < deemedShare
      ? Math.min(beforeAccounts, years)
      : 0;
  const withAccount = Math.min(years, year - accountsBegan + 1);
  const base = (Math.max(0, columns.wageLastYear[at]!) * columns.declaredShare[at]!) / average;
  const index = Math.min(3, Math.max(0.6, 0.3 + 0.7 * base));
  columns.years[at] = toHundredths(deemed + Math.min(withAccount, since - deemed));
  columns.yearsBefore[at] = toHundredths(deemed);
  columns.index[at] = Math.round(index * 10000) / 10000;
  columns.indexBefore[at] = deemed > 0 ? columns.index[at]! : 0;
  const whole = Math.floor(withAccount);
  const sum = grown[whole]! + (grown[whole + 1]! - grown[whole]!) * (withAccount - whole);
  columns.account[at] = toHundredths(0.08 * average * index * sum);
}

/** The share of the years since the start of work in which contributions were paid. */
function coverOf(columns: Columns, at: number): number {
  const { coverHere, coverElsewhere, coverPublic } = contributionHistory.values;
  if (columns.category[at] !== worker) return coverPublic;
  return columns.hukou[at] === fromElsewhere ? coverElsewhere : coverHere;
}

/** The tier chosen in the residents' scheme, and what it has come to since 2010. */
function payAsResident(
  columns: Columns,
  at: number,
  word: number,
  second: number,
  year: number,
): void {
  let rest = upperUniform(second);
  let chosen = 0;
  for (const [tier, share] of residentTiers.values) {
    chosen = tier;
    if (rest < share) break;
    rest -= share;
  }
  const age = columns.age[at]!;
  columns.tier[at] = age < 60 ? chosen : 0;
  const yearsPaid = Math.max(0, Math.min(year - 2010, age - 16, 60 - age + year - 2010));
  columns.residentAccount[at] = Math.round(
    (chosen + 60) * yearsPaid * (0.6 + 0.6 * lowerUniform(word)),
  );
}

function toHundredths(x: number): number {
  return Math.round(x * 100) / 100;
}
