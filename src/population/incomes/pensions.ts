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
import { born, education, hukou, hukouKind, sex } from '../facts/people.ts';
import { activity, category } from '../facts/work.ts';
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
import { isSchooled, kindNumber, kindsOf } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { retirementAgeBefore2025 } from './retirement.ts';
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

const publicShare = kindsOf(education, publicPensioners.values);
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

interface Columns {
  readonly age: Int32Array;
  readonly born: Float64Array;
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
    born: block.column(born),
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
  return (frame) => {
    const {
      cast,
      pensions,
      words: { pension: pensionWords, paidIn: paidInWords },
      prosperity,
    } = frame;
    const { persons, householdOf, age, cell } = cast;
    const columns = columnsOf(frame);
    for (let at = 0; at < persons; at++) {
      if (age[at]! < 50 || columns.born[at]! > bornUntil(columns, at, year)) continue;
      const household = householdOf[at]!;
      const word = pensionWords[at]!;
      const second = paidInWords[at]!;
      const share = reached(employeeShare(columns, at, household), odds.cover);
      columns.scheme[at] = schemeOf(columns, at, share, word);
      if (columns.scheme[at] === 0) continue;
      if (columns.scheme[at] === inResidentScheme) {
        const paidIn = lowerUniform(second);
        columns.residentAccount[at] = 200 * Math.floor(60 * paidIn * paidIn);
        columns.residentYears[at] = Math.max(0, year - residentsBegan - (age[at]! - 60));
        pensions[household] = pensions[household]! + 12 * residentGuess * index;
        continue;
      }
      const place =
        levels.pension[cell[household]!]! * odds.level * index * Math.sqrt(prosperity[household]!);
      const perMonth = usualPension(columns, at, household) * place;
      const amount = perMonth * spread.at(normalFromHalf(second & 0xffff));
      columns.pension[at] = whole(amount * 10) / 10;
      columns.years[at] = 15 + Math.floor(25 * upperUniform(second));
      pensions[household] = pensions[household]! + 12 * amount;
    }
  };
}

/** The last month of birth with which one has retired by the end of the year before. */
function bornUntil(columns: Columns, at: number, year: number): number {
  return (year - retirementAgeBefore2025(columns.sex[at]!, columns.category[at]!)) * 12 - 1;
}

/** A share whose odds are so many times as high. */
function reached(share: number, factor: number): number {
  return (share * factor) / (1 - share + share * factor);
}

/** The scheme that pays, or 0 for none. @param share chance of the employees’ schemes. */
function schemeOf(columns: Columns, at: number, share: number, word: number): number {
  const uniform = upperUniform(word);
  if (uniform < share) {
    const publicChance =
      columns.category[at] === worker ? publicShare[columns.education[at]!]! : publicAmongCadres;
    return lowerUniform(word) < publicChance ? inPublicScheme : inEmployeeScheme;
  }
  if (columns.age[at]! < 60) return 0;
  return uniform < share + (1 - share) * residentPensioners.values ? inResidentScheme : 0;
}

function employeeShare(columns: Columns, at: number, household: number): number {
  const values = employeePensioners.values;
  const isRural = columns.hukouKind[at] === registeredRural;
  let share = isRural ? values.townRural : values.townUrban;
  if (columns.residence[household] === rural) {
    share = isRural ? values.countryRural : values.countryUrban;
  }
  if (isSchooled(columns.education[at]!)) share = values.graduates;
  if (columns.hukou[at] === fromElsewhere) share *= values.fromElsewhere;
  if (columns.sex[at] === female && columns.age[at]! < 60) share *= values.womenUnder60;
  return columns.activity[at] === employee ? share * values.stillEmployed : share;
}

/** The usual pension of a month at the end of 2020, before the level of place and year. */
function usualPension(columns: Columns, at: number, household: number): number {
  const values = pensionLevels.values;
  const isPublic = columns.scheme[at] === inPublicScheme;
  let amount = isPublic ? values.public : values.employee;
  if (!isPublic && columns.hukouKind[at] === registeredRural) amount *= values.ruralRegistration;
  if (!isPublic && columns.residence[household] === rural) amount *= values.country;
  const older = 1 + values.perYearOfAge * (columns.age[at]! - 65);
  return amount * bySchooling[columns.education[at]!]! * older;
}
