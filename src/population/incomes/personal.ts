// What is drawn for every person beside work: medical cost, continuing education, gifts to charity.

import { continuingEducation, medicalCost, schooling } from '../facts/people.ts';
import { givingInFull, givingShare } from '../facts/take-up.ts';
import { activity } from '../facts/work.ts';
import { courses, giving, medicalCosts } from './data/support-and-giving.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { relativeIncome } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { onLine } from './premia.ts';
import { lognormal, normalFromHalf, normalFromWord } from './quantiles.ts';

const employee = kindNumber(activity, 'employee');
const flexible = kindNumber(activity, 'flexible');
const degree = kindNumber(continuingEducation, 'degree');
const certificate = kindNumber(continuingEducation, 'certificate');
const notAtSchool = kindNumber(schooling, 'none');
const costFactor = lognormal(medicalCosts.values.sigma);
const giftFactor = lognormal(giving.values.sigma);
const costByAge = Float64Array.from({ length: 128 }, (_, age) =>
  onLine(medicalCosts.values.ages, medicalCosts.values.means, age),
);

interface Columns {
  readonly activity: Float64Array;
  readonly schooling: Float64Array;
  readonly course: Float64Array;
  readonly medical: Float64Array;
  readonly givingShare: Float64Array;
  readonly givingInFull: Float64Array;
}

/** Fills medical cost, continuing education and giving. */
export function personalStep(setting: Setting): Step {
  return (frame) => {
    const { block, cast } = frame;
    const columns: Columns = {
      activity: block.column(activity),
      schooling: block.column(schooling),
      course: block.column(continuingEducation),
      medical: block.column(medicalCost),
      givingShare: block.column(givingShare),
      givingInFull: block.column(givingInFull),
    };
    const { words } = frame.ofPerson;
    for (let i = 0; i < cast.everyone.count; i++) {
      const at = cast.everyone.at[i]!;
      const age = cast.age[at]!;
      const word = words[4 * i + 2]!;
      const cost = costByAge[age]! * setting.growth * costFactor.at(normalFromWord(word));
      columns.medical[at] = Math.round(cost);
      if (age < 18) continue;
      const second = words[4 * i + 3]!;
      if (age <= 50) columns.course[at] = courseOf(columns, at, word);
      give(columns, frame, at, cast.everyone.household[i]!, setting, second);
    }
  };
}

/** A course in the year; the low bits of the word hardly tell anything of the cost it was drawn for. */
function courseOf(columns: Columns, at: number, word: number): number {
  const act = columns.activity[at]!;
  if ((act !== employee && act !== flexible) || columns.schooling[at] !== notAtSchool) return 0;
  const uniform = lowerUniform(word);
  if (uniform < courses.values.degree) return degree;
  return uniform < courses.values.degree + courses.values.certificate ? certificate : 0;
}

/** The share of income meant to be given, and of it the part that goes to recipients with full deduction. */
function give(
  columns: Columns,
  frame: Frame,
  at: number,
  household: number,
  setting: Setting,
  word: number,
): void {
  const { share, shareByIncome, most, mean, cap, inFull } = giving.values;
  const relative = relativeIncome(frame, household, setting);
  const chance = relative > 0 ? Math.min(most, share + shareByIncome * relative) : 0;
  const uniform = upperUniform(word);
  if (uniform >= chance) return;
  const meant = mean * giftFactor.at(normalFromHalf(word & 0xffff));
  columns.givingShare[at] = Math.round(Math.min(cap, meant) * 1e6) / 1e6;
  columns.givingInFull[at] = uniform < chance * inFull ? 1 : 0;
}
