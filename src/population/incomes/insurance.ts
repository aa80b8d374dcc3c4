// Who is in the employees' schemes, how much of the wage is declared, and the housing fund. All by tables: the
// probability by activity, industry, registration, residence and schooling, the rest by a random byte.

import { residence } from '../facts/household.ts';
import { education, hukou } from '../facts/people.ts';
import {
  activity,
  category,
  declaredShare,
  housingFundRate,
  industry,
  insured,
} from '../facts/work.ts';
import { chosen } from './choose.ts';
import {
  activityIn,
  categoryIn,
  educationIn,
  hukouIn,
  residenceIn,
  tableByBits,
  workIn,
} from './codes.ts';
import {
  declaredWages,
  flexibleBases,
  housingFund,
  insuredEmployees,
  insuredOthers,
} from './data/insurance-rates.ts';
import { upperUniform } from './draws.ts';
import type { Step } from './frame.ts';
import { isSchooled, kindCount, kindNumber, kindsOf } from './kinds.ts';
import { byByte, pick } from './lines.ts';
import { whole } from './whole.ts';

const employee = kindNumber(activity, 'employee');
const flexible = kindNumber(activity, 'flexible');
const fromElsewhere = kindNumber(hukou, 'elsewhere');
const business = kindNumber(activity, 'business');
const rural = kindNumber(residence, 'rural');
const worker = kindNumber(category, 'worker');
const bachelor = kindNumber(education, 'bachelor');
/** Numbers that `workIn` can be. */
const works = 256;

const byIndustry = kindsOf(industry, insuredEmployees.values);
/** Industries that declare wages in full: where nearly persons, householdOf is insured. */
const declaresInFull = byIndustry.map((share) => (share >= 0.95 ? 1 : 0));
const declaredInFull = makeInFull();
const declaredShares = makeDeclaredShares();
const chances = makeChances();
/** None, and the rates of the housing fund. */
const ratesOfFund = tableByBits(4, [0, ...housingFund.values.rates.map(([rate]) => rate)]);
const fundRates = makeFundRates();

/** By `workIn`, from elsewhere, country, schooled. */
function makeChances(): Float64Array {
  return Float64Array.from({ length: works * 8 }, (_, row) => {
    const work = row >> 3;
    if (!isWork(work)) return 0;
    return chanceOf(work >> 5, work & 31, (row & 4) > 0, (row & 2) > 0, (row & 1) > 0);
  });
}

function chanceOf(
  act: number,
  work: number,
  elsewhere: boolean,
  country: boolean,
  schooled: boolean,
): number {
  const others = insuredOthers.values;
  const bare = kindsOf(activity, {
    employee: byIndustry[work]!,
    flexible: others.flexible,
    business: others.business,
    unemployed: others.unemployed,
  });
  let chance = bare[act]!;
  if (act === flexible || act === business) return chance;
  if (elsewhere) chance *= others.fromElsewhere;
  if (country) chance *= others.ruralResidence;
  return schooled && chance > 0 ? 1 - (1 - chance) * others.uninsuredAmongGraduates : chance;
}

/** The share of the wage that is declared: all, the lowest base, or something between. */
function declared(uniform: number): number {
  const { inFull, atFloor, floorShare, least, most } = declaredWages.values;
  if (uniform < inFull) return 1;
  if (uniform < inFull + atFloor) return floorShare;
  const share = (uniform - inFull - atFloor) / (1 - inFull - atFloor);
  return whole((least + (most - least) * share) * 100) / 100;
}

/** employee or not · 256 + byte */
function makeDeclaredShares(): Float64Array {
  const table = new Float64Array(2 * 256);
  table.set(
    byByte((uniform) => pick(uniform, flexibleBases.values)),
    0,
  );
  table.set(byByte(declared), 256);
  return table;
}

/** Where the rate stands among `ratesOfFund`: education · 256 + byte. Bytes, so that it stays in the cache. */
function makeFundRates(): Uint8Array {
  const members = kindsOf(education, housingFund.values.members);
  const table = new Uint8Array(8 * 256);
  members.forEach((share, schooling) => {
    const rates = byByte((uniform) => (uniform < share ? fundRate(schooling, uniform / share) : 0));
    table.set(
      rates.map((rate) => ratesOfFund.indexOf(rate)),
      schooling * 256,
    );
  });
  return table;
}

/** The rate of the housing fund of a member. Graduates tend to higher ones. */
function fundRate(schooling: number, uniform: number): number {
  return pick(schooling === bachelor ? 0.25 + 0.75 * uniform : uniform, housingFund.values.rates);
}

/** Whether wages are declared in full: by `workIn` and category. */
function makeInFull(): Uint8Array {
  return Uint8Array.from({ length: works * 4 }, (_, row) => {
    const work = row >> 2;
    if (!isWork(work) || work >> 5 !== employee) return 0;
    return declaresInFull[work & 31] === 1 || (row & 3) !== worker ? 1 : 0;
  });
}

/** Whether there is an activity and an industry of these numbers. */
function isWork(work: number): boolean {
  return work >> 5 < kindCount(activity) && (work & 31) < kindCount(industry);
}

/** Fills cover, declared shares and housing-fund rates of workers. Who is in the fund is in the schemes as well. */
export function insuranceStep(): Step {
  return ({ block, cast, codes, words }) => {
    const { workers } = cast;
    const { insurance } = words;
    const covered = block.column(insured);
    const rates = block.column(housingFundRate);
    const share = block.column(declaredShare);
    for (const column of [covered, rates]) column.fill(0, 0, block.personLength);
    for (let i = 0; i < workers.count; i++) {
      const at = workers.at[i]!;
      const code = codes[at]!;
      const word = insurance[i]!;
      const work = workIn(code);
      const elsewhere = Number(hukouIn(code) === fromElsewhere);
      const country = Number(residenceIn(code) === rural);
      const schooled = Number(isSchooled(educationIn(code)));
      const row = (work << 3) | (elsewhere << 2) | (country << 1) | schooled;
      const isIn = Number(upperUniform(word) < chances[row]!);
      const isEmployee = Number(activityIn(code) === employee);
      const rate = fundRates[(educationIn(code) << 8) | ((word >>> 8) & 255)]!;
      const inFull = declaredInFull[(work << 2) | categoryIn(code)]!;
      const byWord = declaredShares[(isEmployee << 8) | (word & 255)]!;
      covered[at] = isIn;
      rates[at] = ratesOfFund[(rate * (isIn & isEmployee)) & 15]!;
      share[at] = chosen(inFull, 1, byWord);
    }
  };
}
