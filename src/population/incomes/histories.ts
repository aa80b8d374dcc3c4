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
import { type Frame, inTurn, type Setting, type Step } from './frame.ts';
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
/** One may pay from this age, and up to this one. */
const workingAge = 16;
const lastAge = 60;

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

/** What the passes share. */
interface Room {
  readonly year: number;
  /** A year's mean wage. */
  readonly average: number;
  /** Of those who had reached the age of retirement before it: see `retiredBirths`. */
  readonly births: Float64Array;
  /** By age, the years that can have been paid for in the residents' scheme. */
  readonly residentYears: Float64Array;
  /** Who pays: places in person columns. */
  readonly list: Int32Array;
  /** By place in the list, years paid for since there are accounts. */
  readonly withAccount: Float64Array;
}

/**
 * Fills the contribution histories of insured workers and the residents' accounts of the others, of working age and above
 * and without a pension. Pensioners' histories are closed: see `pensions.ts`.
 */
export function historiesStep({ year, economy }: Setting): Step {
  const room: Room = {
    year,
    average: economy.averageWage.values[year - 1]! * 12,
    births: retiredBirths(year - 1),
    residentYears: Float64Array.from({ length: 128 }, (_, age) => residentYearsAt(age, year)),
    list: new Int32Array(personRoom),
    withAccount: new Float64Array(personRoom),
  };
  return inTurn(room, payIn, payAsResidents);
}

function residentYearsAt(age: number, year: number): number {
  const toThisYear = year - schemeBegan;
  return Math.max(0, Math.min(toThisYear, age - workingAge, lastAge - age + toThisYear));
}

/** What the insured have paid into the employees' scheme since they began to work. */
function payIn(frame: Frame, room: Room): void {
  const { block, cast, codes } = frame;
  const { list } = room;
  const { workers, age } = cast;
  const scheme = block.column(pensionScheme);
  const isIn = block.column(insured);
  let count = 0;
  for (let i = 0; i < workers.count; i++) {
    const at = workers.at[i]!;
    list[count] = at;
    const began = startOfWork[educationIn(codes[at]!)]!;
    count += Number(age[at]! > began) & Number(scheme[at] === 0) & Number(isIn[at] === 1);
  }
  countYears(frame, room, count);
  fillAccounts(frame, room, count);
}

/** The years paid for, and those of them before there were accounts. */
function countYears(
  { block, cast, codes, words: { paidIn: words } }: Frame,
  { year, births, list, withAccount }: Room,
  count: number,
): void {
  const { age } = cast;
  const birth = block.column(born);
  const all = block.column(contributionYears);
  const before = block.column(yearsBeforeAccounts);
  const withAccounts = year - accountsBegan;
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const word = words[at]!;
    const code = codes[at]!;
    const since = age[at]! - startOfWork[educationIn(code)]!;
    // past the age of retirement and without a pension: the years are not enough yet
    const isPast = birth[at]! <= births[retiredRow(sexIn(code), categoryIn(code))]!;
    const most = isPast ? tooFewYears : since;
    const share = cover[(categoryIn(code) << 2) | hukouIn(code)]!;
    const years = lesser(most, since * share * (0.6 + 0.8 * upperUniform(word)));
    const isDeemed = Number(hukouKindIn(code) === urban) & Number(lowerUniform(word) < deemedShare);
    const deemed = isDeemed * lesser(greater(0, since - withAccounts), years);
    const others = lesser(lesser(years, withAccounts + 1), since - deemed);
    all[at] = whole((deemed + others) * 100) / 100;
    before[at] = whole(deemed * 100) / 100;
    withAccount[i] = others;
  }
}

/** The index of contributions, and what has come together in the account. */
function fillAccounts({ block }: Frame, { average, list, withAccount }: Room, count: number): void {
  const lastYear = block.column(wageLastYear);
  const declared = block.column(declaredShare);
  const before = block.column(yearsBeforeAccounts);
  const indices = block.column(contributionIndex);
  const indicesBefore = block.column(indexBeforeAccounts);
  const account = block.column(accountBalance);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const base = (greater(0, lastYear[at]!) * declared[at]!) / average;
    const index = Math.min(3, greater(0.6, 0.3 + 0.7 * base));
    const stored = whole(index * 10000) / 10000;
    indices[at] = stored;
    indicesBefore[at] = stored * Number(before[at]! > 0);
    const years = withAccount[i]!;
    const full = years | 0;
    const sum = grown[full]! + (grown[full + 1]! - grown[full]!) * (years - full);
    account[at] = whole(ownRate * average * index * sum);
  }
}

/** The tiers chosen in the residents' scheme, and what has come together in the accounts. */
function payAsResidents(
  { block, cast, words: { pension: words } }: Frame,
  { residentYears, list }: Room,
): void {
  const { persons, age } = cast;
  const scheme = block.column(pensionScheme);
  const isIn = block.column(insured);
  const tier = block.column(residentPensionTier);
  const paid = block.column(residentContributionYears);
  const account = block.column(residentAccount);
  let count = 0;
  for (let at = 0; at < persons; at++) {
    list[count] = at;
    count += Number(age[at]! >= workingAge) & Number(scheme[at] === 0) & Number(isIn[at] === 0);
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const word = words[at]!;
    const one = age[at]!;
    const chosen = tiers[word >>> 24]!;
    const years = residentYears[one & 127]!;
    tier[at] = chosen * Number(one < lastAge);
    paid[at] = years;
    account[at] = whole((chosen + usualSubsidy) * years * (0.6 + 0.6 * lowerUniform(word)));
  }
}
