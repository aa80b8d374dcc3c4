// Wages and bonuses: worth × level of the place × industry × skill × a personal factor, lognormal with a Pareto tail.

import { exp } from '../../engine/math.ts';
import {
  activity,
  bonus,
  industry,
  labourRemuneration,
  monthsWorked,
  skill,
  wage,
  wageLastYear,
} from '../facts/work.ts';
import { tablesByResidence } from './by-residence.ts';
import { chosen } from './choose.ts';
import {
  activityIn,
  educationIn,
  householdIn,
  industryIn,
  residenceIn,
  tableByBits,
} from './codes.ts';
import { occasionalWork } from './data/business-shapes.ts';
import {
  flexiblePremium,
  industryPremium,
  skillPremium,
  wageLevel,
  wageResidual,
  workPattern,
} from './data/wage-premia.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { payGrowthTo } from './growth.ts';
import { factorsOf, isSchooled, kindCount, kindNumber, kindsOf } from './kinds.ts';
import { byByte } from './lines.ts';
import { type NormalTables, tailed } from './quantiles.ts';
import { whole } from './whole.ts';

const employee = kindNumber(activity, 'employee');
const flexible = kindNumber(activity, 'flexible');
const byIndustry = tableByBits(5, factorsOf(industry, industryPremium.values));
const bySkill = factorsOf(skill, skillPremium.values);
const flexibleFactor = exp(flexiblePremium.values);
const asLabour = whole(256 * occasionalWork.values.flexibleAsLabour);
/** Up to this age last year's pay is not known: the worker may have begun in the year. */
const beginnersTo = 22;

const pattern = workPattern.values;
const byActivity = tableByBits(3, kindsOf(activity, { flexible: flexibleFactor }, 1));
const monthsWorkedBy = makeMonths();
const bonusShares = makeBonusShares();
/**
 * 0 and 1 as a column's numbers are: what is multiplied with them engines leave a number, where with a whole number they
 * make it one and test that it was.
 */
const noOrYes = tableByBits(1, [0, 1]);
/** Last year's pay against this year's beside growth: a promotion, fewer hours. */
const drift = byByte((u) => 0.88 + 0.24 * u);

/** activity · 256 + byte; of all but employees and flexible workers as of the unemployed. */
function makeMonths(): Uint8Array {
  const table = new Uint8Array(8 * 256);
  for (let act = 0; act < kindCount(activity); act++) {
    table.set(byByte(monthsOfUnemployed), act * 256);
  }
  table.set(
    byByte((u) => monthsOf(u, pattern.employeeAllYear)),
    employee * 256,
  );
  table.set(
    byByte((u) => monthsOf(u, pattern.flexibleAllYear)),
    flexible * 256,
  );
  return table;
}

/** Of employees: schooled or not · 256 + byte */
function makeBonusShares(): Float64Array {
  const table = new Float64Array(2 * 256);
  table.set(
    byByte((u) => bonusOf(u, pattern.bonusShareOfOthers)),
    0,
  );
  table.set(
    byByte((u) => bonusOf(u, pattern.bonusShareOfSchooled)),
    256,
  );
  return table;
}

function monthsOfUnemployed(uniform: number): number {
  const { unemployedWorked } = pattern;
  return uniform < unemployedWorked ? 1 + Math.floor((uniform / unemployedWorked) * 9) : 0;
}

function monthsOf(uniform: number, allYear: number): number {
  return uniform < allYear ? 12 : 2 + Math.floor(((uniform - allYear) / (1 - allYear)) * 10);
}

/** The bonus as a share of the year's pay. */
function bonusOf(uniform: number, share: number): number {
  const { bonusLeast, bonusMost } = pattern;
  return uniform < share ? bonusLeast + (bonusMost - bonusLeast) * (uniform / share) : 0;
}

interface Columns {
  readonly skill: Float64Array;
  readonly wage: Float64Array;
  readonly bonus: Float64Array;
  readonly months: Float64Array;
  readonly lastYear: Float64Array;
  readonly labour: Float64Array;
}

function columnsOf({ block }: Frame): Columns {
  return {
    skill: block.column(skill),
    wage: block.column(wage),
    bonus: block.column(bonus),
    months: block.column(monthsWorked),
    lastYear: block.column(wageLastYear),
    labour: block.column(labourRemuneration),
  };
}

/** Fills wages, bonuses, months worked and last year's pay; adds to the households' earnings. */
export function wagesStep({ levels, year, economy, recipe }: Setting): Step {
  const growth = 1 / payGrowthTo(economy, year);
  const { pay } = recipe.shapes;
  const tailIndex = wageResidual.values.countryTailIndex;
  const residuals = tablesByResidence({
    urban: tailed({ ...wageResidual.values, ...pay }),
    rural: tailed({ ...wageResidual.values, ...pay, tailIndex }),
  });
  const level = levels.wage.map((factor) => wageLevel.values * factor);
  return (frame) => {
    const columns = columnsOf(frame);
    columns.months.fill(0, 0, frame.block.personLength);
    writePay(frame, columns, level, residuals);
    payOut(frame, columns, growth);
  };
}

/** Writes what each would be paid in a whole year as the wage. */
function writePay(
  { cast, codes, worth, luck, prosperity }: Frame,
  columns: Columns,
  level: Float64Array,
  residuals: NormalTables,
): void {
  const { paid, cell } = cast;
  for (let i = 0; i < paid.count; i++) {
    const at = paid.at[i]!;
    const code = codes[at]!;
    const household = householdIn(code);
    columns.wage[at] =
      level[cell[household]!]! *
      worth[at]! *
      prosperity[household]! *
      byIndustry[industryIn(code)]! *
      bySkill[columns.skill[at]! | 0]! *
      byActivity[activityIn(code)]! *
      residuals.at(residenceIn(code), luck[at]!);
  }
}

/** Cuts a year's pay to the months worked and parts it into wage and bonus, or remuneration for labour. */
function payOut(
  { cast, codes, earnings, earners, words: { pay: payWords } }: Frame,
  columns: Columns,
  lastYear: number,
): void {
  const { paid, age } = cast;
  for (let i = 0; i < paid.count; i++) {
    const at = paid.at[i]!;
    const word = payWords[paid.word[i]!]!;
    const byte = word >>> 24;
    const other = (word >>> 16) & 255;
    const code = codes[at]!;
    const act = activityIn(code);
    const perYear = columns.wage[at]!;
    const months = monthsWorkedBy[(act << 8) | byte]!;
    const earned = whole((perYear * months) / 12);
    const isLabour = Number(act === flexible) & Number(other < asLabour);
    const share = bonusShares[(Number(isSchooled(educationIn(code))) << 8) | other]!;
    const extra = whole(earned * share * Number(act === employee));
    columns.months[at] = months;
    const ofWage = noOrYes[isLabour ^ 1]!;
    columns.labour[at] = earned * noOrYes[isLabour]!;
    columns.bonus[at] = extra;
    columns.wage[at] = earned * ofWage - extra * ofWage;
    const isKnown = Number(age[at]! > beginnersTo) & (isLabour ^ 1);
    columns.lastYear[at] = chosen(isKnown, whole(perYear * lastYear * drift[word & 255]!), -1);
    const household = householdIn(code);
    earnings[household] = earnings[household]! + earned;
    earners[household] = earners[household]! + Number(earned > 0);
  }
}
