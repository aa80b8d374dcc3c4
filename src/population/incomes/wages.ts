// Wages and bonuses: worth × level of the place × industry × skill × a personal factor, lognormal with a Pareto tail.

import { exp } from '../../engine/math.ts';
import { residence } from '../facts/household.ts';
import { education } from '../facts/people.ts';
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
import { factorsOf, isSchooled, kindNumber } from './kinds.ts';
import { byByte } from './lines.ts';
import { tailed } from './quantiles.ts';
import { whole } from './whole.ts';

const employee = kindNumber(activity, 'employee');
const flexible = kindNumber(activity, 'flexible');
const rural = kindNumber(residence, 'rural');
const byIndustry = factorsOf(industry, industryPremium.values);
const bySkill = factorsOf(skill, skillPremium.values);
const flexibleFactor = exp(flexiblePremium.values);
const asLabour = whole(256 * occasionalWork.values.flexibleAsLabour);
/** Up to this age last year's pay is not known: the worker may have begun in the year. */
const beginnersTo = 22;

const pattern = workPattern.values;
const monthsOfEmployees = byByte((u) => monthsOf(u, pattern.employeeAllYear));
const monthsOfFlexible = byByte((u) => monthsOf(u, pattern.flexibleAllYear));
const monthsOfUnemployed = byByte((u) =>
  u < pattern.unemployedWorked ? 1 + Math.floor((u / pattern.unemployedWorked) * 9) : 0,
);
const bonusOfSchooled = byByte((u) => bonusOf(u, pattern.bonusShareOfSchooled));
const bonusOfOthers = byByte((u) => bonusOf(u, pattern.bonusShareOfOthers));
/** Last year's pay against this year's beside growth: a promotion, fewer hours. */
const drift = byByte((u) => 0.88 + 0.24 * u);

function monthsOf(uniform: number, allYear: number): number {
  return uniform < allYear ? 12 : 2 + Math.floor(((uniform - allYear) / (1 - allYear)) * 10);
}

/** The bonus as a share of the year's pay. */
function bonusOf(uniform: number, share: number): number {
  const { bonusLeast, bonusMost } = pattern;
  return uniform < share ? bonusLeast + (bonusMost - bonusLeast) * (uniform / share) : 0;
}

interface Columns {
  readonly activity: Float64Array;
  readonly education: Float64Array;
  readonly industry: Float64Array;
  readonly skill: Float64Array;
  readonly wage: Float64Array;
  readonly bonus: Float64Array;
  readonly months: Float64Array;
  readonly lastYear: Float64Array;
  readonly labour: Float64Array;
}

function columnsOf({ block }: Frame): Columns {
  return {
    activity: block.column(activity),
    education: block.column(education),
    industry: block.column(industry),
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
  const lastYear = 1 / payGrowthTo(economy, year);
  const { pay } = recipe.shapes;
  const inTown = tailed({ ...wageResidual.values, ...pay });
  const tailIndex = wageResidual.values.countryTailIndex;
  const inCountry = tailed({ ...wageResidual.values, ...pay, tailIndex });
  return (frame) => {
    const {
      cast,
      worth,
      luck,
      prosperity,
      earnings,
      earners,
      words: { pay: payWords },
    } = frame;
    const { paid, cell, age, householdOf } = cast;
    const columns = columnsOf(frame);
    const where = frame.block.column(residence);
    columns.months.fill(0, 0, frame.block.personLength);
    for (let i = 0; i < paid.count; i++) {
      const at = paid.at[i]!;
      const household = householdOf[at]!;
      const word = payWords[paid.word[i]!]!;
      const perYear =
        wageLevel.values *
        levels.wage[cell[household]!]! *
        worth[at]! *
        prosperity[household]! *
        byIndustry[columns.industry[at]!]! *
        bySkill[columns.skill[at]!]! *
        (columns.activity[at] === flexible ? flexibleFactor : 1) *
        (where[household] === rural ? inCountry : inTown).at(luck[at]!);
      columns.wage[at] = perYear;
      columns.lastYear[at] =
        age[at]! > beginnersTo ? whole(perYear * lastYear * drift[word & 255]!) : -1;
      payOut(columns, at, word);
      const earned = columns.wage[at]! + columns.bonus[at]! + columns.labour[at]!;
      earnings[household] = earnings[household]! + earned;
      if (earned > 0) earners[household] = earners[household]! + 1;
    }
  };
}

/** Cuts a year's pay to the months worked and parts it into wage and bonus, or remuneration for labour. */
function payOut(columns: Columns, at: number, word: number): void {
  const act = columns.activity[at]!;
  const byte = word >>> 24;
  const other = (word >>> 16) & 255;
  let months = monthsOfUnemployed[byte]!;
  if (act === employee) months = monthsOfEmployees[byte]!;
  else if (act === flexible) months = monthsOfFlexible[byte]!;
  const earned = whole((columns.wage[at]! * months) / 12);
  columns.months[at] = months;
  if (act === flexible && other < asLabour) {
    columns.labour[at] = earned;
    columns.wage[at] = 0;
    columns.lastYear[at] = -1;
    return;
  }
  const shares = isSchooled(columns.education[at]!) ? bonusOfSchooled : bonusOfOthers;
  const extra = act === employee ? whole(earned * shares[other]!) : 0;
  columns.bonus[at] = extra;
  columns.wage[at] = earned - extra;
}
