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
const categories = kindCount(category);
const declaredInFull = makeInFull();
const declaredShares = makeDeclaredShares();
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

/** activity · 256 + byte */
function makeDeclaredShares(): Float64Array {
  const ofEmployees = byByte(declared);
  const ofOthers = byByte((uniform) => pick(uniform, flexibleBases.values));
  const table = new Float64Array(kindCount(activity) * 256);
  for (let act = 0; act < kindCount(activity); act++) {
    table.set(act === employee ? ofEmployees : ofOthers, act * 256);
  }
  return table;
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

/** Whether wages are declared in full: (activity · industries + industry) · categories + category. */
function makeInFull(): Uint8Array {
  return Uint8Array.from({ length: kindCount(activity) * industries * categories }, (_, row) => {
    const work = Math.floor(row / categories);
    if (Math.floor(work / industries) !== employee) return 0;
    return declaresInFull[work % industries] === 1 || row % categories !== worker ? 1 : 0;
  });
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
      const act = columns.activity[at]! | 0;
      const work = act * industries + (columns.industry[at]! | 0);
      const schooling = columns.education[at]! | 0;
      const row = rowOf(work, columns.hukou[at]!, columns.residence[householdOf[at]!]!, schooling);
      const covered = Number(upperUniform(word) < chances[row]!);
      const isEmployee = Number(act === employee);
      const inFull = declaredInFull[work * categories + (columns.category[at]! | 0)]!;
      columns.insured[at] = covered;
      columns.declaredShare[at] = chosen(inFull, 1, declaredShares[act * 256 + (word & 255)]!);
      columns.housingFundRate[at] =
        covered * isEmployee * fundRates[schooling * 256 + ((word >>> 8) & 255)]!;
    }
  };
}

function rowOf(work: number, registered: number, where: number, schooling: number): number {
  const elsewhere = Number(registered === fromElsewhere);
  const country = Number(where === rural);
  return work * 8 + elsewhere * 4 + country * 2 + Number(isSchooled(schooling));
}
