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
import { personRoom } from './cast.ts';
import {
  activityIn,
  categoryIn,
  educationIn,
  householdIn,
  hukouIn,
  hukouKindIn,
  residenceIn,
  sexIn,
  tableByBits,
} from './codes.ts';
import {
  employeePensioners,
  pensionIncrease,
  pensionLevels,
  publicPensioners,
  residentPensioners,
} from './data/pension-rates.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import { type Frame, inTurn, type Setting, type Step } from './frame.ts';
import { baseYear } from './growth.ts';
import { isSchooled, kindNumber, kindsOf } from './kinds.ts';
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

/** By whether a pension from work is drawn, of a public body if so, and of the residents' scheme if not. */
const schemesBy = tableByBits(3, [
  0,
  inResidentScheme,
  0,
  inResidentScheme,
  inEmployeeScheme,
  inEmployeeScheme,
  inPublicScheme,
  inPublicScheme,
]);
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

/** category · 8 + schooling: of the employees' pensioners, those of public bodies. */
function makePublicShares(): Float64Array {
  const byEducation = kindsOf(education, publicPensioners.values);
  return Float64Array.from({ length: 32 }, (_, row) =>
    row >> 3 === worker ? (byEducation[row & 7] ?? 0) : publicAmongCadres,
  );
}

/** ((public · 2 + registered rural) · 2 + country) · 8 + schooling: a month at the end of 2020, at 65. */
function makeUsualPensions(): Float64Array {
  const values = pensionLevels.values;
  return Float64Array.from({ length: 64 }, (_, row) => {
    const group = row >> 3;
    const isPublic = (group & 4) > 0;
    let amount = isPublic ? values.public : values.employee;
    if (!isPublic && (group & 2) > 0) amount *= values.ruralRegistration;
    if (!isPublic && (group & 1) > 0) amount *= values.country;
    return amount * (bySchooling[row & 7] ?? 0);
  });
}

/**
 * Chances of the employees' schemes, their odds a factor times as high, by the bits of the row: registered rural,
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

/** What a month's pension at the end of 2020 is at the end of the year before `year`. */
function indexOf(year: number): number {
  let index = 1;
  for (let one = baseYear; one < year; one++) index *= 1 + (pensionIncrease.values[one] ?? 0);
  for (let one = year; one < baseYear; one++) index /= 1 + (pensionIncrease.values[one] ?? 0);
  return index;
}

/** What the passes share. */
interface Room {
  readonly year: number;
  /** Chances of the employees' schemes: see `makeChances`. */
  readonly chances: Float64Array;
  /** Levels by cell, and the guess of a residents' pension in a year. */
  readonly level: Float64Array;
  readonly ofResidents: number;
  /** Some of those past the age of retirement: their places among them, and how many. */
  readonly fromWork: Int32Array;
  readonly residents: Int32Array;
  /** By place among them, what is paid in a year. */
  readonly amounts: Float64Array;
}

/** Fills the schemes and amounts of persons past the age of retirement; adds to the households' pensions. */
export function pensionsStep({ year, levels, recipe }: Setting): Step {
  const index = indexOf(year);
  const odds = recipe.shapes.pensions;
  const room: Room = {
    year,
    chances: makeChances(odds.cover),
    level: levels.pension.map((factor) => factor * odds.level * index),
    ofResidents: 12 * residentGuess * index,
    fromWork: new Int32Array(personRoom),
    residents: new Int32Array(personRoom),
    amounts: new Float64Array(personRoom),
  };
  return inTurn(room, chooseSchemes, payFromWork, payResidents, addUp);
}

/** Writes the scheme that pays each who has reached the age of retirement. */
function chooseSchemes(
  { block, cast, codes, words: { pension: pensionWords } }: Frame,
  { chances }: Room,
): void {
  const { retired, retirees, age } = cast;
  const schemes = block.column(pensionScheme);
  for (let i = 0; i < retirees; i++) {
    const at = retired[i]!;
    const word = pensionWords[at]!;
    const code = codes[at]!;
    const isOld = Number(age[at]! >= 60);
    const isYoungWoman = Number(sexIn(code) === female) & (1 - isOld);
    // see `makeChances`
    const row =
      (Number(hukouKindIn(code) === registeredRural) << 5) |
      (Number(residenceIn(code) === rural) << 4) |
      (Number(isSchooled(educationIn(code))) << 3) |
      (Number(hukouIn(code) === fromElsewhere) << 2) |
      (isYoungWoman << 1) |
      Number(activityIn(code) === employee);
    const share = chances[row]!;
    const publicShare = publicShares[(categoryIn(code) << 3) | educationIn(code)]!;
    const isPublic = Number(lowerUniform(word) < publicShare);
    const uniform = upperUniform(word);
    const isFromWork = Number(uniform < share);
    const isCovered = Number(uniform < share + (1 - share) * residentPensioners.values);
    const place = (isFromWork << 2) | (isPublic << 1) | (isOld & isCovered);
    schemes[at] = schemesBy[place & 7]!;
  }
}

/** Writes what the employees' schemes pay. */
function payFromWork(
  { block, cast, codes, prosperity, words: { paidIn: paidInWords } }: Frame,
  { level, fromWork, amounts }: Room,
): void {
  const { retired, retirees, age, cell } = cast;
  const { perYearOfAge } = pensionLevels.values;
  const schemes = block.column(pensionScheme);
  const pension = block.column(pensionInPayment);
  const years = block.column(contributionYears);
  let count = 0;
  for (let i = 0; i < retirees; i++) {
    const at = retired[i]!;
    fromWork[count] = i;
    count += Number(schemes[at] === inEmployeeScheme) | Number(schemes[at] === inPublicScheme);
  }
  amounts.fill(0, 0, retirees);
  for (let i = 0; i < count; i++) {
    const place = fromWork[i]!;
    const at = retired[place]!;
    const code = codes[at]!;
    const word = paidInWords[at]!;
    const household = householdIn(code);
    // see `makeUsualPensions`
    const row =
      (Number(schemes[at] === inPublicScheme) << 5) |
      (Number(hukouKindIn(code) === registeredRural) << 4) |
      (Number(residenceIn(code) === rural) << 3) |
      educationIn(code);
    const usual = usualPensions[row]! * (1 + perYearOfAge * (age[at]! - 65));
    const perMonth = usual * (level[cell[household]!]! * Math.sqrt(prosperity[household]!));
    const amount = perMonth * spread.at(normalFromHalf(word & 0xffff));
    pension[at] = whole(amount * 10) / 10;
    years[at] = 15 + Math.floor(25 * upperUniform(word));
    amounts[place] = 12 * amount;
  }
}

/** Writes what came together in the residents' scheme, and guesses what it pays. */
function payResidents(
  { block, cast, words: { paidIn: paidInWords } }: Frame,
  { year, residents, amounts, ofResidents }: Room,
): void {
  const { retired, retirees, age } = cast;
  const schemes = block.column(pensionScheme);
  const accounts = block.column(residentAccount);
  const years = block.column(residentContributionYears);
  let count = 0;
  for (let i = 0; i < retirees; i++) {
    residents[count] = i;
    count += Number(schemes[retired[i]!] === inResidentScheme);
  }
  for (let i = 0; i < count; i++) {
    const place = residents[i]!;
    const at = retired[place]!;
    const paidIn = lowerUniform(paidInWords[at]!);
    accounts[at] = 200 * Math.floor(60 * paidIn * paidIn);
    years[at] = Math.max(0, year - residentsBegan - (age[at]! - 60));
    amounts[place] = ofResidents;
  }
}

function addUp({ cast, codes, pensions }: Frame, { amounts }: Room): void {
  const { retired, retirees } = cast;
  for (let i = 0; i < retirees; i++) {
    const household = householdIn(codes[retired[i]!]!);
    pensions[household] = pensions[household]! + amounts[i]!;
  }
}
