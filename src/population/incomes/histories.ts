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
import { born, education, hukou, hukouKind } from '../facts/people.ts';
import { category, declaredShare, insured, wageLastYear } from '../facts/work.ts';
import { personRoom } from './cast.ts';
import { greater, lesser } from './choose.ts';
import { categoryIn, educationIn, hukouIn, hukouKindIn, sexIn, tableByBits } from './codes.ts';
import { contributionHistory, residentTiers } from './data/pension-rates.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber, kindsOf } from './kinds.ts';
import { byByte, pick } from './lines.ts';
import { retiredBirths, retiredRow } from './retirement.ts';
import { whole } from './whole.ts';

const fromElsewhere = kindNumber(hukou, 'elsewhere');
const urban = kindNumber(hukouKind, 'urban');
const worker = kindNumber(category, 'worker');
const { accountsBegan, deemedShare } = contributionHistory.values;

/** Below the fifteen years that a pension takes. */
const tooFewYears = 14;
/** Own contributions to the pension go to the personal account. */
const ownRate = 0.08;
/** The residents' scheme: its first full year, and the subsidy a year. */
const schemeBegan = 2010;
const usualSubsidy = 60;

/** Age at the start of work by schooling. */
const startOfWork = tableByBits(
  3,
  kindsOf(education, {
    none: 18,
    primary: 18,
    lowerSecondary: 18,
    upperSecondary: 19,
    juniorCollege: 22,
    bachelor: 23,
  }),
);

interface Columns {
  readonly year: number;
  /** A year's mean wage. */
  readonly average: number;
  /** Of those who had reached the age of retirement before it: see `retiredBirths`. */
  readonly births: Float64Array;
  readonly age: Int32Array;
  readonly born: Float64Array;
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

function columnsOf(
  { block, cast }: Frame,
  ofYear: Pick<Columns, 'year' | 'average' | 'births'>,
): Columns {
  return {
    ...ofYear,
    age: cast.age,
    born: block.column(born),
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

/** category · 4 + registration: the share of the years since the start of work that were paid for. */
const cover = makeCover();

function makeCover(): Float64Array {
  const { coverHere, coverElsewhere, coverPublic } = contributionHistory.values;
  return Float64Array.from({ length: 16 }, (_, row) => {
    if (row >> 2 !== worker) return coverPublic;
    return (row & 3) === fromElsewhere ? coverElsewhere : coverHere;
  });
}

/**
 * Fills the contribution histories of insured workers and the residents' accounts of the others.
 * Pensioners' histories are closed: see `pensions.ts`.
 */
export function historiesStep({ year, economy }: Setting): Step {
  const average = economy.averageWage.values[year - 1]! * 12;
  const births = retiredBirths(year - 1);
  const lists = new Payers();
  return (frame) => {
    const columns = columnsOf(frame, { year, average, births });
    lists.tell(columns, frame.cast.persons);
    payIn(frame, columns, lists);
    payAsResidents(columns, lists, frame.words.pension);
  };
}

/** Who pays into which scheme: persons of working age and above who draw no pension. */
class Payers {
  readonly ofInsured = new Int32Array(personRoom);
  readonly ofResidents = new Int32Array(personRoom);
  insured = 0;
  residents = 0;

  tell({ age, scheme, insured: isIn }: Columns, persons: number): void {
    const { ofInsured, ofResidents } = this;
    let [insured, residents] = [0, 0];
    for (let at = 0; at < persons; at++) {
      const pays = Number(age[at]! >= 16) * Number(scheme[at] === 0);
      const own = Number(isIn[at] === 1);
      ofInsured[insured] = at;
      ofResidents[residents] = at;
      insured += pays * own;
      residents += pays * (1 - own);
    }
    this.insured = insured;
    this.residents = residents;
  }
}

/** What the insured have paid into the employees' scheme. */
function payIn(
  { cast, codes, words: { paidIn: words } }: Frame,
  columns: Columns,
  { ofInsured, insured: count }: Payers,
): void {
  const { age } = cast;
  const { year, average, births, born: birth, lastYear, declaredShare: declared } = columns;
  const withAccounts = year - accountsBegan;
  for (let i = 0; i < count; i++) {
    const at = ofInsured[i]!;
    const word = words[at]!;
    const code = codes[at]!;
    const since = age[at]! - startOfWork[educationIn(code)]!;
    if (since <= 0) continue;
    // past the age of retirement and without a pension: the years are not enough yet
    const isPast = birth[at]! <= births[retiredRow(sexIn(code), categoryIn(code))]!;
    const most = isPast ? tooFewYears : since;
    const share = cover[(categoryIn(code) << 2) | hukouIn(code)]!;
    const years = lesser(most, since * share * (0.6 + 0.8 * upperUniform(word)));
    const isDeemed = Number(hukouKindIn(code) === urban) & Number(lowerUniform(word) < deemedShare);
    const deemed = isDeemed * lesser(greater(0, since - withAccounts), years);
    const withAccount = lesser(lesser(years, withAccounts + 1), since - deemed);
    columns.years[at] = whole((deemed + withAccount) * 100) / 100;
    columns.yearsBefore[at] = whole(deemed * 100) / 100;
    const base = (greater(0, lastYear[at]!) * declared[at]!) / average;
    const index = Math.min(3, greater(0.6, 0.3 + 0.7 * base));
    const stored = whole(index * 10000) / 10000;
    columns.index[at] = stored;
    columns.indexBefore[at] = stored * Number(deemed > 0);
    const full = withAccount | 0;
    const sum = grown[full]! + (grown[full + 1]! - grown[full]!) * (withAccount - full);
    columns.account[at] = whole(ownRate * average * index * sum);
  }
}

/** The tiers chosen in the residents' scheme, and what has come together in the accounts. */
function payAsResidents(
  { year, age: ages, tier, residentYears, residentAccount: account }: Columns,
  { ofResidents, residents: count }: Payers,
  words: Int32Array,
): void {
  const toThisYear = year - schemeBegan;
  for (let i = 0; i < count; i++) {
    const at = ofResidents[i]!;
    const word = words[at]!;
    const age = ages[at]!;
    const chosen = tiers[word >>> 24]!;
    const years = greater(0, lesser(lesser(toThisYear, age - 16), 60 - age + toThisYear));
    tier[at] = chosen * Number(age < 60);
    residentYears[at] = years;
    account[at] = whole((chosen + usualSubsidy) * years * (0.6 + 0.6 * lowerUniform(word)));
  }
}
