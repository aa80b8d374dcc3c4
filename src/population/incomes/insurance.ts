// Who is in the employees' schemes, how much of the wage is declared, the housing fund; occasional remuneration beside
// the main work; and a rough guess of what contributions and tax will take.

import { residence } from '../facts/household.ts';
import { education, hukou } from '../facts/people.ts';
import {
  activity,
  authorRemuneration,
  bonus,
  businessIncome,
  category,
  declaredShare,
  housingFundRate,
  industry,
  insured,
  labourRemuneration,
  monthsWorked,
  royalties,
  wage,
} from '../facts/work.ts';
import { occasionalWork } from './data/business-shapes.ts';
import {
  declaredWages,
  housingFund,
  insuredEmployees,
  insuredOthers,
} from './data/insurance-rates.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber, kindsOf } from './kinds.ts';
import { isSchooled } from './premia.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { roughDeductions } from './rough-deductions.ts';

const employee = kindNumber(activity, 'employee');
const flexible = kindNumber(activity, 'flexible');
const business = kindNumber(activity, 'business');
const farmer = kindNumber(activity, 'farmer');
const fromElsewhere = kindNumber(hukou, 'elsewhere');
const rural = kindNumber(residence, 'rural');
const worker = kindNumber(category, 'worker');
const bachelor = kindNumber(education, 'bachelor');

const byIndustry = kindsOf(industry, insuredEmployees.values);
const members = kindsOf(education, housingFund.values.members);
/** Industries that declare wages in full: where nearly everyone is insured. */
const declaresInFull = byIndustry.map((share) => (share >= 0.95 ? 1 : 0));
const occasionalFactor = lognormal(occasionalWork.values.sigma);

interface Columns {
  readonly activity: Float64Array;
  readonly industry: Float64Array;
  readonly category: Float64Array;
  readonly education: Float64Array;
  readonly hukou: Float64Array;
  readonly residence: Float64Array;
  readonly monthsWorked: Float64Array;
  readonly wage: Float64Array;
  readonly bonus: Float64Array;
  readonly business: Float64Array;
  readonly insured: Float64Array;
  readonly declaredShare: Float64Array;
  readonly housingFundRate: Float64Array;
  readonly labour: Float64Array;
  readonly author: Float64Array;
  readonly royalties: Float64Array;
}

function columnsOf({ block }: Frame): Columns {
  return {
    activity: block.column(activity),
    industry: block.column(industry),
    category: block.column(category),
    education: block.column(education),
    hukou: block.column(hukou),
    residence: block.column(residence),
    monthsWorked: block.column(monthsWorked),
    wage: block.column(wage),
    bonus: block.column(bonus),
    business: block.column(businessIncome),
    insured: block.column(insured),
    declaredShare: block.column(declaredShare),
    housingFundRate: block.column(housingFundRate),
    labour: block.column(labourRemuneration),
    author: block.column(authorRemuneration),
    royalties: block.column(royalties),
  };
}

/** Fills cover and declared shares of workers and their occasional remuneration. */
export function insuranceStep({ levels }: Setting): Step {
  return (frame) => {
    const { cast, earnings, deductions } = frame;
    const { workers } = cast;
    const columns = columnsOf(frame);
    const { words } = frame.ofWork;
    for (let i = 0; i < workers.count; i++) {
      const at = workers.at[i]!;
      const household = workers.household[i]!;
      cover(columns, at, household, words[4 * i + 2]!);
      const word = words[4 * i + 3]!;
      if (columns.activity[at] === employee && columns.insured[at] === 1) {
        columns.housingFundRate[at] = fundRate(columns.education[at]!, upperUniform(word));
      }
      const level = levels.wage[cast.cell[household]!]!;
      const extra = occasional(columns, at, level, word & 0xffff);
      earnings[household] = earnings[household]! + extra;
      deductions[household] = deductions[household]! + taken(columns, at);
    }
  };
}

function cover(columns: Columns, at: number, household: number, word: number): void {
  const covered = upperUniform(word) < coverChance(columns, at, household);
  columns.insured[at] = covered ? 1 : 0;
  const full = declaresInFull[columns.industry[at]!] === 1 || columns.category[at] !== worker;
  columns.declaredShare[at] = full && columns.activity[at] === employee ? 1 : declared(word);
}

/** The probability of being in the employees' schemes. */
function coverChance(columns: Columns, at: number, household: number): number {
  const act = columns.activity[at]!;
  const others = insuredOthers.values;
  if (act === farmer) return 0;
  if (act === business) return others.business;
  if (act === flexible) return others.flexible;
  let chance = act === employee ? byIndustry[columns.industry[at]!]! : others.unemployed;
  if (columns.hukou[at] === fromElsewhere) chance *= others.fromElsewhere;
  if (columns.residence[household] === rural) chance *= others.ruralResidence;
  if (isSchooled(columns.education[at]!)) {
    return 1 - (1 - chance) * others.uninsuredAmongGraduates;
  }
  return chance;
}

/** The share of the wage that is declared: all, the lowest base, or something between. */
function declared(word: number): number {
  const { inFull, atFloor, floorShare, least, most } = declaredWages.values;
  const uniform = lowerUniform(word);
  if (uniform < inFull) return 1;
  if (uniform < inFull + atFloor) return floorShare;
  const share = (uniform - inFull - atFloor) / (1 - inFull - atFloor);
  return Math.round((least + (most - least) * share) * 100) / 100;
}

/** The rate of the housing fund, 0 for no account. Members with more schooling tend to higher rates. */
function fundRate(education: number, uniform: number): number {
  const share = members[education]!;
  if (uniform >= share) return 0;
  let rest = education === bachelor ? 0.25 + 0.75 * (uniform / share) : uniform / share;
  for (const [rate, part] of housingFund.values.rates) {
    if (rest < part) return rate;
    rest -= part;
  }
  return 0.12;
}

/** Remuneration beside the main work; the sum is returned. */
function occasional(columns: Columns, at: number, level: number, half: number): number {
  const { graduatesWithLabour, labourLevel, authors, authorLevel, licensors, royaltyLevel } =
    occasionalWork.values;
  if (columns.education[at] !== bachelor || columns.activity[at] !== employee) return 0;
  const uniform = (half + 0.5) * 2 ** -16;
  const factor = (share: number) =>
    level * occasionalFactor.at(normalFromHalf(Math.floor((share % 1) * 65536)));
  if (uniform < graduatesWithLabour) {
    columns.labour[at] = Math.round(labourLevel * factor(uniform / graduatesWithLabour));
    return columns.labour[at]!;
  }
  if (uniform < graduatesWithLabour + authors) {
    const share = (uniform - graduatesWithLabour) / authors;
    columns.author[at] = Math.round(authorLevel * factor(share));
    return columns.author[at]!;
  }
  if (uniform > 1 - licensors) {
    columns.royalties[at] = Math.round(royaltyLevel * factor((1 - uniform) / licensors));
    return columns.royalties[at]!;
  }
  return 0;
}

function taken(columns: Columns, at: number): number {
  const pay = columns.wage[at]! + columns.bonus[at]! + columns.labour[at]!;
  const base = columns.insured[at] === 1 ? columns.declaredShare[at]! : 0;
  return roughDeductions(pay, Math.max(0, columns.business[at]!), base);
}
