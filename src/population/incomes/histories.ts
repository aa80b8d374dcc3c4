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
  residentContributionYears,
  residentPensionTier,
  yearsBeforeAccounts,
} from '../facts/pensions.ts';
import { born, education, hukou, hukouKind, sex } from '../facts/people.ts';
import { category, declaredShare, insured, wageLastYear } from '../facts/work.ts';
import { contributionHistory, residentTiers } from './data/pension-rates.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber, kindsOf } from './kinds.ts';
import { byByte, pick } from './lines.ts';
import { retirementAgeBefore2025 } from './retirement.ts';
import { whole } from './whole.ts';

const fromElsewhere = kindNumber(hukou, 'elsewhere');
const urban = kindNumber(hukouKind, 'urban');
const worker = kindNumber(category, 'worker');

/** Below the fifteen years that a pension takes. */
const tooFewYears = 14;
/** Own contributions to the pension go to the personal account. */
const ownRate = 0.08;
/** The residents' scheme: its first full year, and the subsidy a year. */
const schemeBegan = 2010;
const usualSubsidy = 60;

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
  readonly year: number;
  /** A year's mean wage. */
  readonly average: number;
  readonly age: Int32Array;
  readonly born: Float64Array;
  readonly sex: Float64Array;
  readonly education: Float64Array;
  readonly hukou: Float64Array;
  readonly hukouKind: Float64Array;
  readonly category: Float64Array;
  readonly insured: Float64Array;
  readonly declaredShare: Float64Array;
  readonly lastYear: Float64Array;
  readonly scheme: Float64Array;
  readonly years: Float64Array;
  readonly yearsBefore: Float64Array;
  readonly index: Float64Array;
  readonly indexBefore: Float64Array;
  readonly account: Float64Array;
  readonly residentAccount: Float64Array;
  readonly residentYears: Float64Array;
  readonly tier: Float64Array;
}

function columnsOf({ block, cast }: Frame, year: number, average: number): Columns {
  return {
    year,
    average,
    age: cast.age,
    born: block.column(born),
    sex: block.column(sex),
    education: block.column(education),
    hukou: block.column(hukou),
    hukouKind: block.column(hukouKind),
    category: block.column(category),
    insured: block.column(insured),
    declaredShare: block.column(declaredShare),
    lastYear: block.column(wageLastYear),
    scheme: block.column(pensionScheme),
    years: block.column(contributionYears),
    yearsBefore: block.column(yearsBeforeAccounts),
    index: block.column(contributionIndex),
    indexBefore: block.column(indexBeforeAccounts),
    account: block.column(accountBalance),
    residentAccount: block.column(residentAccount),
    residentYears: block.column(residentContributionYears),
    tier: block.column(residentPensionTier),
  };
}

/** What yearly contributions of 1 have grown to against wages, by whole years paid. */
const grown = makeGrown();

function makeGrown(): Float64Array {
  const { netInterest } = contributionHistory.values;
  const table = new Float64Array(80);
  for (let years = 1; years < table.length; years++) {
    table[years] = table[years - 1]! + exp(netInterest * (years - 0.5));
  }
  return table;
}

/** The tier of the residents' scheme by byte. */
const tiers = byByte((uniform) => pick(uniform, residentTiers.values));

/**
 * Fills the contribution histories of insured workers and the residents' accounts of the others.
 * Pensioners' histories are closed: see `pensions.ts`.
 */
export function historiesStep({ year, economy }: Setting): Step {
  const average = economy.averageWage.values[year - 1]! * 12;
  return (frame) => {
    const { persons } = frame.cast;
    const {
      words: { paidIn: paidInWords, pension: pensionWords },
    } = frame;
    const columns = columnsOf(frame, year, average);
    for (let at = 0; at < persons; at++) {
      if (columns.age[at]! < 16 || columns.scheme[at] !== 0) continue;
      if (columns.insured[at] === 1) payIn(columns, at, paidInWords[at]!);
      else payAsResident(columns, at, pensionWords[at]!);
    }
  };
}

function payIn(columns: Columns, at: number, word: number): void {
  const { year, average } = columns;
  const { accountsBegan, deemedShare } = contributionHistory.values;
  const since = columns.age[at]! - startOfWork[columns.education[at]!]!;
  if (since <= 0) return;
  // past the age of retirement and without a pension: the years are not enough yet
  const most = isPastRetirement(columns, at) ? tooFewYears : since;
  const years = Math.min(most, since * coverOf(columns, at) * (0.6 + 0.8 * upperUniform(word)));
  const beforeAccounts = Math.max(0, since - (year - accountsBegan));
  const isDeemed = columns.hukouKind[at] === urban && lowerUniform(word) < deemedShare;
  const deemed = isDeemed ? Math.min(beforeAccounts, years) : 0;
  const withAccount = Math.min(years, year - accountsBegan + 1, since - deemed);
  const base = (Math.max(0, columns.lastYear[at]!) * columns.declaredShare[at]!) / average;
  const index = Math.min(3, Math.max(0.6, 0.3 + 0.7 * base));
  columns.years[at] = whole((deemed + withAccount) * 100) / 100;
  columns.yearsBefore[at] = whole(deemed * 100) / 100;
  columns.index[at] = whole(index * 10000) / 10000;
  columns.indexBefore[at] = deemed > 0 ? columns.index[at]! : 0;
  const full = Math.floor(withAccount);
  const sum = grown[full]! + (grown[full + 1]! - grown[full]!) * (withAccount - full);
  columns.account[at] = whole(ownRate * average * index * sum);
}

function isPastRetirement(columns: Columns, at: number): boolean {
  const age = retirementAgeBefore2025(columns.sex[at]!, columns.category[at]!);
  return columns.born[at]! < (columns.year - age) * 12;
}

/** The share of the years since the start of work in which contributions were paid. */
function coverOf(columns: Columns, at: number): number {
  const { coverHere, coverElsewhere, coverPublic } = contributionHistory.values;
  if (columns.category[at] !== worker) return coverPublic;
  return columns.hukou[at] === fromElsewhere ? coverElsewhere : coverHere;
}

/** The tier chosen in the residents' scheme, and what has come together in the account. */
function payAsResident(columns: Columns, at: number, word: number): void {
  const chosen = tiers[word >>> 24]!;
  const age = columns.age[at]!;
  const toThisYear = columns.year - schemeBegan;
  const years = Math.max(0, Math.min(toThisYear, age - 16, 60 - age + toThisYear));
  columns.tier[at] = age < 60 ? chosen : 0;
  columns.residentYears[at] = years;
  columns.residentAccount[at] = whole(
    (chosen + usualSubsidy) * years * (0.6 + 0.6 * lowerUniform(word)),
  );
}
