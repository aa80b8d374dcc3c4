// Pensions in payment: which scheme pays whom who is past the age of retirement, and how much.
// Who retires in the year itself is decided by the law, from the histories of contributions.

import { residence } from '../facts/household.ts';
import {
  contributionYears,
  pensionInPayment,
  pensionScheme,
  residentAccount,
  residentContributionYears,
} from '../facts/pensions.ts';
import { education, hukou, hukouKind, sex } from '../facts/people.ts';
import { activity, category } from '../facts/work.ts';
import { chosen } from './choose.ts';
import {
  employeePensioners,
  pensionIncrease,
  pensionLevels,
  publicPensioners,
  residentPensioners,
} from './data/pension-rates.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { baseYear } from './growth.ts';
import { isSchooled, kindCount, kindNumber, kindsOf } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const inEmployeeScheme = kindNumber(pensionScheme, 'employee');
const inPublicScheme = kindNumber(pensionScheme, 'public');
const inResidentScheme = kindNumber(pensionScheme, 'resident');
const employee = kindNumber(activity, 'employee');
const worker = kindNumber(category, 'worker');
const fromElsewhere = kindNumber(hukou, 'elsewhere');
const female = kindNumber(sex, 'female');
const rural = kindNumber(residence, 'rural');
const registeredRural = kindNumber(hukouKind, 'rural');

const schoolings = kindCount(education);
const spread = lognormal(pensionLevels.values.sigma);

/** What a residents' pension comes to a month; only to guess what a household has to spend. */
const residentGuess = 230;

/** The first full year of the residents' scheme. */
const residentsBegan = 2010;

/** Cadres’ pensions are mostly public bodies’. */
const publicAmongCadres = 0.5;

/** Pension by schooling within a scheme. */
const bySchooling = kindsOf(education, {
  none: 0.86,
  primary: 0.9,
  lowerSecondary: 0.96,
  upperSecondary: 1.05,
  juniorCollege: 1.2,
  bachelor: 1.35,
});

const publicShares = makePublicShares();
const usualPensions = makeUsualPensions();

/** category · schoolings + schooling: of the employees' pensioners, those of public bodies. */
function makePublicShares(): Float64Array {
  const byEducation = kindsOf(education, publicPensioners.values);
  return Float64Array.from({ length: kindCount(category) * schoolings }, (_, row) =>
    Math.floor(row / schoolings) === worker ? byEducation[row % schoolings]! : publicAmongCadres,
  );
}

/** ((public · 2 + registered rural) · 2 + country) · schoolings + schooling: a month at the end of 2020, at 65. */
function makeUsualPensions(): Float64Array {
  const values = pensionLevels.values;
  return Float64Array.from({ length: 8 * schoolings }, (_, row) => {
    const group = Math.floor(row / schoolings);
    const isPublic = (group & 4) > 0;
    let amount = isPublic ? values.public : values.employee;
    if (!isPublic && (group & 2) > 0) amount *= values.ruralRegistration;
    if (!isPublic && (group & 1) > 0) amount *= values.country;
    return amount * bySchooling[row % schoolings]!;
  });
}

/**
 * Chances of the employees' schemes, their odds a factor times as high, by the bits of `chanceRow`: registered rural,
 * living in the country, schooled, from elsewhere, woman under 60, still employed.
 */
function makeChances(factor: number): Float64Array {
  const values = employeePensioners.values;
  return Float64Array.from({ length: 64 }, (_, row) => {
    const isRural = (row & 32) > 0;
    let share = isRural ? values.townRural : values.townUrban;
    if ((row & 16) > 0) share = isRural ? values.countryRural : values.countryUrban;
    if ((row & 8) > 0) share = values.graduates;
    if ((row & 4) > 0) share *= values.fromElsewhere;
    if ((row & 2) > 0) share *= values.womenUnder60;
    if ((row & 1) > 0) share *= values.stillEmployed;
    return reached(share, factor);
  });
}

/** A share whose odds are so many times as high. */
function reached(share: number, factor: number): number {
  return (share * factor) / (1 - share + share * factor);
}

interface Columns {
  readonly age: Int32Array;
  readonly sex: Float64Array;
  readonly education: Float64Array;
  readonly hukou: Float64Array;
  readonly hukouKind: Float64Array;
  readonly residence: Float64Array;
  readonly activity: Float64Array;
  readonly category: Float64Array;
  readonly scheme: Float64Array;
  readonly pension: Float64Array;
  readonly years: Float64Array;
  readonly residentAccount: Float64Array;
  readonly residentYears: Float64Array;
}

function columnsOf({ block, cast }: Frame): Columns {
  return {
    age: cast.age,
    sex: block.column(sex),
    education: block.column(education),
    hukou: block.column(hukou),
    hukouKind: block.column(hukouKind),
    residence: block.column(residence),
    activity: block.column(activity),
    category: block.column(category),
    scheme: block.column(pensionScheme),
    pension: block.column(pensionInPayment),
    years: block.column(contributionYears),
    residentAccount: block.column(residentAccount),
    residentYears: block.column(residentContributionYears),
  };
}

/** What a month's pension at the end of 2020 is at the end of the year before `year`. */
function indexOf(year: number): number {
  let index = 1;
  for (let one = baseYear; one < year; one++) index *= 1 + (pensionIncrease.values[one] ?? 0);
  for (let one = year; one < baseYear; one++) index /= 1 + (pensionIncrease.values[one] ?? 0);
  return index;
}

/** Fills the schemes and amounts of persons past the age of retirement; adds to the households' pensions. */
export function pensionsStep({ year, levels, recipe }: Setting): Step {
  const index = indexOf(year);
  const odds = recipe.shapes.pensions;
  const chances = makeChances(odds.cover);
  const level = levels.pension.map((factor) => factor * odds.level * index);
  return (frame) => {
    const columns = columnsOf(frame);
    chooseSchemes(frame, columns, chances);
    pay(frame, columns, { year, level, ofResidents: 12 * residentGuess * index });
  };
}

/** Writes the scheme that pays each who has reached the age of retirement. */
function chooseSchemes(
  { cast, words: { pension: pensionWords } }: Frame,
  columns: Columns,
  chances: Float64Array,
): void {
  const { retired, retirees, householdOf } = cast;
  for (let i = 0; i < retirees; i++) {
    const at = retired[i]!;
    const word = pensionWords[at]!;
    const share = chances[chanceRow(columns, at, householdOf[at]!)]!;
    const schooling = columns.education[at]! | 0;
    const publicShare = publicShares[(columns.category[at]! | 0) * schoolings + schooling]!;
    const isPublic = Number(lowerUniform(word) < publicShare);
    const uniform = upperUniform(word);
    const isOld = Number(columns.age[at]! >= 60);
    const asResident =
      isOld * Number(uniform < share + (1 - share) * residentPensioners.values) * inResidentScheme;
    const fromWork = chosen(isPublic, inPublicScheme, inEmployeeScheme);
    columns.scheme[at] = chosen(Number(uniform < share), fromWork, asResident);
  }
}

/** Where a person's chance stands: see `makeChances`. */
function chanceRow(columns: Columns, at: number, household: number): number {
  const isWoman = Number(columns.sex[at] === female);
  return (
    Number(columns.hukouKind[at] === registeredRural) * 32 +
    Number(columns.residence[household] === rural) * 16 +
    Number(isSchooled(columns.education[at]!)) * 8 +
    Number(columns.hukou[at] === fromElsewhere) * 4 +
    isWoman * Number(columns.age[at]! < 60) * 2 +
    Number(columns.activity[at] === employee)
  );
}

/** What pensions are paid by: the levels by cell, and the guess of a residents' pension in a year. */
interface Paid {
  readonly year: number;
  readonly level: Float64Array;
  readonly ofResidents: number;
}

/** Writes what is paid. */
function pay(
  { cast, pensions, prosperity, words: { paidIn: paidInWords } }: Frame,
  columns: Columns,
  { year, level, ofResidents }: Paid,
): void {
  const { retired, retirees, householdOf, age, cell } = cast;
  const { perYearOfAge } = pensionLevels.values;
  for (let i = 0; i < retirees; i++) {
    const at = retired[i]!;
    const scheme = columns.scheme[at]!;
    if (scheme === 0) continue;
    const household = householdOf[at]!;
    const word = paidInWords[at]!;
    if (scheme === inResidentScheme) {
      const paidIn = lowerUniform(word);
      columns.residentAccount[at] = 200 * Math.floor(60 * paidIn * paidIn);
      columns.residentYears[at] = Math.max(0, year - residentsBegan - (age[at]! - 60));
      pensions[household] = pensions[household]! + ofResidents;
      continue;
    }
    const older = 1 + perYearOfAge * (age[at]! - 65);
    const usual = usualPensions[usualRow(columns, at, household)]! * older;
    const perMonth = usual * (level[cell[household]!]! * Math.sqrt(prosperity[household]!));
    const amount = perMonth * spread.at(normalFromHalf(word & 0xffff));
    columns.pension[at] = whole(amount * 10) / 10;
    columns.years[at] = 15 + Math.floor(25 * upperUniform(word));
    pensions[household] = pensions[household]! + 12 * amount;
  }
}

/** Where a person's usual pension stands: see `makeUsualPensions`. */
function usualRow(columns: Columns, at: number, household: number): number {
  const group =
    Number(columns.scheme[at] === inPublicScheme) * 4 +
    Number(columns.hukouKind[at] === registeredRural) * 2 +
    Number(columns.residence[household] === rural);
  return group * schoolings + (columns.education[at]! | 0);
}
