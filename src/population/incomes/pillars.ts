// The size of the employer, annuities and the personal pension, and the chance numbers of wider cover. One stream of
// its own: two words for persons, householdOf, whose halves serve one draw each.

import {
  annuityInPayment,
  annuityMember,
  pensionInPayment,
  pensionScheme,
  personalPensionPaid,
} from '../facts/pensions.ts';
import { born, sex } from '../facts/people.ts';
import { annuityTakeUp, coverageTakeUp } from '../facts/take-up.ts';
import {
  activity,
  category,
  employerSize,
  industry,
  insured,
  wageLastYear,
} from '../facts/work.ts';
import { chosen } from './choose.ts';
import {
  annuitiesInPayment,
  annuityMembers,
  payersByWage,
  personalPensionAmounts,
  personalPensionPayers,
  smallFirms,
} from './data/pillar-rates.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber, kindsOf } from './kinds.ts';
import { pick } from './lines.ts';
import { retirementAgeBefore2025 } from './retirement.ts';
import { whole } from './whole.ts';

const employee = kindNumber(activity, 'employee');
const publicStaff = kindNumber(category, 'public');
const publicScheme = kindNumber(pensionScheme, 'public');
const small = kindNumber(employerSize, 'small');
const large = kindNumber(employerSize, 'large');
const members = kindsOf(industry, annuityMembers.values);
const { publicPerYear, enterpriseShare, enterpriseOfPension } = annuitiesInPayment.values;
/** Nobody pays in more often than this many times the usual share. */
const mostTimes = Math.max(...payersByWage.values.map(([, times]) => times));

/** The occupational annuity began in October 2014. */
const annuityBegan = 2014 * 12 + 9;

interface Columns {
  readonly activity: Float64Array;
  readonly category: Float64Array;
  readonly industry: Float64Array;
  readonly insured: Float64Array;
  readonly wage: Float64Array;
  readonly size: Float64Array;
  readonly member: Float64Array;
  readonly memberChance: Float64Array;
  readonly coverChance: Float64Array;
  readonly paid: Float64Array;
  readonly born: Float64Array;
  readonly sex: Float64Array;
  readonly scheme: Float64Array;
  readonly pension: Float64Array;
  readonly drawn: Float64Array;
}

function columnsOf({ block }: Frame): Columns {
  return {
    activity: block.column(activity),
    category: block.column(category),
    industry: block.column(industry),
    insured: block.column(insured),
    wage: block.column(wageLastYear),
    size: block.column(employerSize),
    member: block.column(annuityMember),
    memberChance: block.column(annuityTakeUp),
    coverChance: block.column(coverageTakeUp),
    paid: block.column(personalPensionPaid),
    born: block.column(born),
    sex: block.column(sex),
    scheme: block.column(pensionScheme),
    pension: block.column(pensionInPayment),
    drawn: block.column(annuityInPayment),
  };
}

/** Fills employers' sizes, annuities and personal pensions. */
export function pillarsStep({ year }: Setting): Step {
  const payers = personalPensionPayers.values[year] ?? 0;
  return (frame) => {
    const { persons, workers, retired, retirees } = frame.cast;
    const {
      words: { annuity: annuityWords, personalPension: personalPensionWords },
    } = frame;
    const columns = columnsOf(frame);
    for (let at = 0; at < persons; at++) {
      columns.memberChance[at] = upperUniform(annuityWords[at]!);
      columns.coverChance[at] = upperUniform(personalPensionWords[at]!);
    }
    for (let i = 0; i < retirees; i++) {
      const at = retired[i]!;
      if (columns.pension[at]! > 0) columns.drawn[at] = annuityOf(columns, at);
    }
    for (let i = 0; i < workers.count; i++) {
      const at = workers.at[i]!;
      employ(columns, at, annuityWords[at]!);
      const uniform = lowerUniform(personalPensionWords[at]!);
      if (uniform < payers * mostTimes && columns.insured[at] === 1)
        columns.paid[at] = saved(columns.wage[at]!, payers, uniform);
    }
  };
}

/**
 * Of an insured employee the size of the employer, and whether there is an annuity. Public bodies have no size and all an
 * annuity. Without branches: see `choose.ts`.
 */
function employ(columns: Columns, at: number, word: number): void {
  const isEmployed = Number(columns.insured[at] === 1) * Number(columns.activity[at] === employee);
  const isPublic = Number(columns.category[at] === publicStaff);
  const size = chosen(Number(lowerUniform(word) < smallFirms.values), small, large);
  const joins = Number(columns.memberChance[at]! < members[columns.industry[at]! | 0]!);
  columns.size[at] = isEmployed * (1 - isPublic) * size;
  columns.member[at] = isEmployed * chosen(isPublic, 1, joins);
}

/** What is paid into the personal pension in the year. */
function saved(wage: number, payers: number, uniform: number): number {
  const [, times = 1] = payersByWage.values.find(([below]) => wage < below) ?? [];
  const share = payers * times;
  return uniform < share ? pick(uniform / share, personalPensionAmounts.values) : 0;
}

/** The annuity of a pensioner, a month. */
function annuityOf(columns: Columns, at: number): number {
  const pension = columns.pension[at]!;
  if (columns.scheme[at] !== publicScheme)
    return columns.memberChance[at]! < enterpriseShare ? whole(pension * enterpriseOfPension) : 0;
  const age = retirementAgeBefore2025(columns.sex[at]!, columns.category[at]!);
  const months = Math.max(0, columns.born[at]! + 12 * age - annuityBegan);
  return whole((pension * publicPerYear * months) / 12);
}
