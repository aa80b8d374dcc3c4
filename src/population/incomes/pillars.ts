// The size of the employer, annuities and the personal pension, and the chance numbers of wider cover. One stream of
// its own: two words for persons, householdOf, whose halves serve one draw each.

import {
  annuityInPayment,
  annuityMember,
  pensionInPayment,
  pensionScheme,
  personalPensionPaid,
} from '../facts/pensions.ts';
import { born } from '../facts/people.ts';
import { annuityTakeUp, coverageTakeUp } from '../facts/take-up.ts';
import {
  activity,
  category,
  employerSize,
  industry,
  insured,
  wageLastYear,
} from '../facts/work.ts';
import { activityIn, categoryIn, industryIn, sexIn, tableByBits } from './codes.ts';
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
const members = tableByBits(5, kindsOf(industry, annuityMembers.values));
const { publicPerYear, enterpriseShare, enterpriseOfPension } = annuitiesInPayment.values;
/** Nobody pays in more often than this many times the usual share. */
const mostTimes = Math.max(...payersByWage.values.map(([, times]) => times));

/** The occupational annuity began in October 2014. */
const annuityBegan = 2014 * 12 + 9;

/** Fills employers' sizes, annuities and personal pensions: a short loop for each, which engines compile whole. */
export function pillarsStep({ year }: Setting): Step {
  const payers = personalPensionPayers.values[year] ?? 0;
  return (frame) => {
    drawChances(frame);
    payAnnuities(frame);
    employ(frame);
    if (payers > 0) payIn(frame, payers);
  };
}

function drawChances({ block, cast, words }: Frame): void {
  const { annuity, personalPension } = words;
  const memberChance = block.column(annuityTakeUp);
  const coverChance = block.column(coverageTakeUp);
  for (let at = 0; at < cast.persons; at++) {
    memberChance[at] = upperUniform(annuity[at]!);
    coverChance[at] = upperUniform(personalPension[at]!);
  }
}

/**
 * Of an insured employee the size of the employer, and whether there is an annuity. Public bodies have no size and all an
 * annuity. Without branches: see `choose.ts`.
 */
function employ({ block, cast, codes, words }: Frame): void {
  const { workers } = cast;
  const { annuity } = words;
  const isInsured = block.column(insured);
  const sizes = block.column(employerSize);
  const member = block.column(annuityMember);
  for (let i = 0; i < workers.count; i++) {
    const at = workers.at[i]!;
    const code = codes[at]!;
    const word = annuity[at]!;
    const isEmployed = Number(isInsured[at] === 1) & Number(activityIn(code) === employee);
    const isPublic = Number(categoryIn(code) === publicStaff);
    const isSmall = Number(lowerUniform(word) < smallFirms.values);
    const joins = Number(upperUniform(word) < members[industryIn(code)]!) | isPublic;
    sizes[at] = (isEmployed & (1 - isPublic)) * (large + (small - large) * isSmall);
    member[at] = isEmployed & joins;
  }
}

/** The personal pensions of the insured. */
function payIn({ block, cast, words }: Frame, payers: number): void {
  const { workers } = cast;
  const { personalPension } = words;
  const isInsured = block.column(insured);
  const wages = block.column(wageLastYear);
  const paid = block.column(personalPensionPaid);
  for (let i = 0; i < workers.count; i++) {
    const at = workers.at[i]!;
    const uniform = lowerUniform(personalPension[at]!);
    if (uniform < payers * mostTimes && isInsured[at] === 1)
      paid[at] = saved(wages[at]!, payers, uniform);
  }
}

/** What is paid into the personal pension in the year. */
function saved(wage: number, payers: number, uniform: number): number {
  const [, times = 1] = payersByWage.values.find(([below]) => wage < below) ?? [];
  const share = payers * times;
  return uniform < share ? pick(uniform / share, personalPensionAmounts.values) : 0;
}

/** The annuities of pensioners, a month. */
function payAnnuities({ block, cast, codes }: Frame): void {
  const { retired, retirees } = cast;
  const pensions = block.column(pensionInPayment);
  const scheme = block.column(pensionScheme);
  const chance = block.column(annuityTakeUp);
  const birth = block.column(born);
  const drawn = block.column(annuityInPayment);
  for (let i = 0; i < retirees; i++) {
    const at = retired[i]!;
    const pension = pensions[at]!;
    if (pension === 0) continue;
    if (scheme[at] !== publicScheme) {
      drawn[at] = whole(pension * enterpriseOfPension * Number(chance[at]! < enterpriseShare));
      continue;
    }
    const code = codes[at]!;
    const age = retirementAgeBefore2025(sexIn(code), categoryIn(code));
    const months = Math.max(0, birth[at]! + 12 * age - annuityBegan);
    drawn[at] = whole((pension * publicPerYear * months) / 12);
  }
}
