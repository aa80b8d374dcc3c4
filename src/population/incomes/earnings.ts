// What people earn: wages and bonuses, businesses, farms. Each is the worth of the person × the level of the place ×
// a personal factor, lognormal with a Pareto tail. Part of that factor is common to the members of a household, so
// that partners' earnings correlate.

import { exp } from '../../engine/math.ts';
import { mountain } from '../facts/household.ts';
import { dividendsUnlisted } from '../facts/property.ts';
import {
  activity,
  bonus,
  businessIncome,
  farmIncome,
  industry,
  labourRemuneration,
  monthsWorked,
  skill,
  wage,
  wageLastYear,
} from '../facts/work.ts';
import { holdings, yields } from './data/assets.ts';
import { businessShape, farmShape, occasionalWork } from './data/business-shapes.ts';
import {
  flexiblePremium,
  industryPremium,
  skillPremium,
  wageLevel,
  wageResidual,
  workPattern,
} from './data/wage-premia.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { payGrowthTo } from './growth.ts';
import { factorsOf, kindNumber } from './kinds.ts';
import type { PersonColumns } from './premia.ts';
import { isSchooled, personColumns, worthOf } from './premia.ts';
import { normalFromWord, tailed } from './quantiles.ts';

const employee = kindNumber(activity, 'employee');
const flexible = kindNumber(activity, 'flexible');
const business = kindNumber(activity, 'business');
const farmer = kindNumber(activity, 'farmer');

const byIndustry = factorsOf(industry, industryPremium.values);
const bySkill = factorsOf(skill, skillPremium.values);
const flexibleFactor = exp(flexiblePremium.values);
const wageFactor = tailed(wageResidual.values);
const businessFactor = tailed(businessShape.values);
const farmFactor = tailed(farmShape.values);
const shared = Math.sqrt(wageResidual.values.sharedVariance);
const own = Math.sqrt(1 - wageResidual.values.sharedVariance);

interface Columns extends PersonColumns {
  readonly activity: Float64Array;
  readonly industry: Float64Array;
  readonly skill: Float64Array;
  readonly mountain: Float64Array;
  readonly wage: Float64Array;
  readonly bonus: Float64Array;
  readonly monthsWorked: Float64Array;
  readonly wageLastYear: Float64Array;
  readonly labour: Float64Array;
  readonly business: Float64Array;
  readonly farm: Float64Array;
  readonly unlisted: Float64Array;
}

function columnsOf(frame: Frame): Columns {
  const { block } = frame;
  return {
    ...personColumns(frame),
    activity: block.column(activity),
    industry: block.column(industry),
    skill: block.column(skill),
    mountain: block.column(mountain),
    wage: block.column(wage),
    bonus: block.column(bonus),
    monthsWorked: block.column(monthsWorked),
    wageLastYear: block.column(wageLastYear),
    labour: block.column(labourRemuneration),
    business: block.column(businessIncome),
    farm: block.column(farmIncome),
    unlisted: block.column(dividendsUnlisted),
  };
}

/** Fills wages, bonuses, months, last year's pay, business and farm incomes; adds to the households' earnings. */
export function earningsStep({ levels, year }: Setting): Step {
  const lastYear = 1 / payGrowthTo(year);
  return (frame) => {
    const { cast, latent, earnings, earners } = frame;
    const { workers } = cast;
    const columns = columnsOf(frame);
    const { words } = frame.ofWork;
    for (let i = 0; i < workers.count; i++) {
      const at = workers.at[i]!;
      const household = workers.household[i]!;
      const cell = cast.cell[household]!;
      const word = words[4 * i]!;
      const z = shared * latent[household]! + own * normalFromWord(word);
      const act = columns.activity[at]!;
      const worth = worthOf(columns, at);
      let earned = 0;
      if (act === business) {
        earned = run(columns, at, worth * levels.business[cell]!, z, words[4 * i + 1]!);
      } else if (act === farmer) {
        const hills = columns.mountain[household] === 1 ? farmShape.values.mountain : 1;
        earned = farm(columns, at, Math.sqrt(worth) * hills * levels.business[cell]!, z);
      } else {
        const drift = lastYear * (0.88 + (word & 255) * (0.24 / 255));
        earned = pay(columns, at, worth * levels.wage[cell]!, z, words[4 * i + 1]!, drift);
      }
      earnings[household] = earnings[household]! + earned;
      if (earned > 0) earners[household] = earners[household]! + 1;
    }
  };
}

/** Wage and bonus, or for some flexible workers remuneration for independent labour. */
function pay(
  columns: Columns,
  at: number,
  worth: number,
  z: number,
  word: number,
  drift: number,
): number {
  const act = columns.activity[at]!;
  const months = monthsOf(act, upperUniform(word));
  let perYear =
    wageLevel.values *
    worth *
    byIndustry[columns.industry[at]!]! *
    bySkill[columns.skill[at]!]! *
    wageFactor.at(z);
  if (act === flexible) perYear *= flexibleFactor;
  const earned = Math.round((perYear * months) / 12);
  columns.monthsWorked[at] = months;
  if (act === flexible && lowerUniform(word) < occasionalWork.values.flexibleAsLabour) {
    columns.labour[at] = earned;
    return earned;
  }
  const extra = act === employee ? bonusOf(columns.education[at]!, lowerUniform(word)) : 0;
  columns.bonus[at] = Math.round(earned * extra);
  columns.wage[at] = earned - columns.bonus[at]!;
  columns.wageLastYear[at] = columns.age[at]! > 22 ? Math.round(perYear * drift) : -1;
  return earned;
}

/** Months worked: most work all year; of the unemployed some lost their work in it. */
function monthsOf(act: number, uniform: number): number {
  const { employeeAllYear, flexibleAllYear, unemployedWorked } = workPattern.values;
  if (act !== employee && act !== flexible) {
    return uniform < unemployedWorked ? 1 + Math.floor((uniform / unemployedWorked) * 9) : 0;
  }
  const allYear = act === employee ? employeeAllYear : flexibleAllYear;
  if (uniform < allYear) return 12;
  return 2 + Math.floor(((uniform - allYear) / (1 - allYear)) * 10);
}

/** The bonus as a share of the year's pay. */
function bonusOf(education: number, uniform: number): number {
  const { bonusShareOfSchooled, bonusShareOfOthers, bonusLeast, bonusMost } = workPattern.values;
  const share = isSchooled(education) ? bonusShareOfSchooled : bonusShareOfOthers;
  return uniform < share ? bonusLeast + (bonusMost - bonusLeast) * (uniform / share) : 0;
}

/** The profit of a business, or its loss. */
function run(columns: Columns, at: number, worth: number, z: number, word: number): number {
  const { level, lossShare, largestLoss } = businessShape.values;
  const chance = upperUniform(word);
  const profit =
    chance < lossShare
      ? -Math.round(largestLoss * lowerUniform(word))
      : Math.round(level * worth * businessFactor.at(z));
  columns.business[at] = profit;
  if (profit > 0 && lowerUniform(word) < holdings.values.ownersOfFirms) {
    columns.unlisted[at] = Math.round(profit * yields.values.unlisted);
  }
  columns.monthsWorked[at] = 12;
  return profit;
}

/** The net income of a farmer. Schooling and sex count half. */
function farm(columns: Columns, at: number, worth: number, z: number): number {
  const earned = Math.round(farmShape.values.level * worth * farmFactor.at(z));
  columns.farm[at] = earned;
  columns.monthsWorked[at] = 12;
  return earned;
}
