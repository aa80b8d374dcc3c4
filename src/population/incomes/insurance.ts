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
import {
  declaredWages,
  flexibleBases,
  housingFund,
  insuredEmployees,
  insuredOthers,
} from './data/insurance-rates.ts';
import { upperUniform } from './draws.ts';
import type { Frame, Step } from './frame.ts';
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
const industries = kindCount(industry);

const byIndustry = kindsOf(industry, insuredEmployees.values);
/** Industries that declare wages in full: where nearly persons, householdOf is insured. */
const declaresInFull = byIndustry.map((share) => (share >= 0.95 ? 1 : 0));
const declaredShares = byByte(declared);
const flexibleShares = byByte((uniform) => pick(uniform, flexibleBases.values));
const chances = makeChances();
const fundRates = makeFundRates();

/** (((activity · industries + industry) · 2 + from elsewhere) · 2 + country) · 2 + schooled */
function makeChances(): Float64Array {
  const table = new Float64Array(kindCount(activity) * industries * 8);
  for (let row = 0; row < table.length; row++) {
    const place = row >> 3;
    const act = Math.floor(place / industries);
    table[row] = chanceOf(act, place % industries, (row & 4) > 0, (row & 2) > 0, (row & 1) > 0);
  }
  return table;
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

/** education · 256 + byte */
function makeFundRates(): Float64Array {
  const members = kindsOf(education, housingFund.values.members);
  const table = new Float64Array(members.length * 256);
  members.forEach((share, schooling) => {
    table.set(
      byByte((uniform) => (uniform < share ? fundRate(schooling, uniform / share) : 0)),
      schooling * 256,
    );
  });
  return table;
}

/** The rate of the housing fund of a member. Graduates tend to higher ones. */
function fundRate(schooling: number, uniform: number): number {
  return pick(schooling === bachelor ? 0.25 + 0.75 * uniform : uniform, housingFund.values.rates);
}

interface Columns {
  readonly activity: Float64Array;
  readonly industry: Float64Array;
  readonly category: Float64Array;
  readonly education: Float64Array;
  readonly hukou: Float64Array;
  readonly residence: Float64Array;
  readonly insured: Float64Array;
  readonly declaredShare: Float64Array;
  readonly housingFundRate: Float64Array;
}

function columnsOf({ block }: Frame): Columns {
  return {
    activity: block.column(activity),
    industry: block.column(industry),
    category: block.column(category),
    education: block.column(education),
    hukou: block.column(hukou),
    residence: block.column(residence),
    insured: block.column(insured),
    declaredShare: block.column(declaredShare),
    housingFundRate: block.column(housingFundRate),
  };
}

/** Fills cover, declared shares and housing-fund rates of workers. */
export function insuranceStep(): Step {
  return (frame) => {
    const { workers, householdOf } = frame.cast;
    const {
      words: { insurance: insuranceWords },
    } = frame;
    const columns = columnsOf(frame);
    for (const column of [columns.insured, columns.housingFundRate]) {
      column.fill(0, 0, frame.block.personLength);
    }
    for (let i = 0; i < workers.count; i++) {
      const at = workers.at[i]!;
      const word = insuranceWords[i]!;
      const chance = chances[rowOf(columns, at, householdOf[at]!)]!;
      const covered = upperUniform(word) < chance;
      const isEmployee = columns.activity[at] === employee;
      const full =
        isEmployee &&
        (declaresInFull[columns.industry[at]!] === 1 || columns.category[at] !== worker);
      columns.insured[at] = covered ? 1 : 0;
      const shares = isEmployee ? declaredShares : flexibleShares;
      columns.declaredShare[at] = full ? 1 : shares[word & 255]!;
      columns.housingFundRate[at] =
        covered && isEmployee ? fundRates[columns.education[at]! * 256 + ((word >>> 8) & 255)]! : 0;
    }
  };
}

function rowOf(columns: Columns, at: number, household: number): number {
  const work = columns.activity[at]! * industries + columns.industry[at]!;
  const elsewhere = columns.hukou[at] === fromElsewhere ? 4 : 0;
  const country = columns.residence[household] === rural ? 2 : 0;
  return work * 8 + elsewhere + country + (isSchooled(columns.education[at]!) ? 1 : 0);
}
