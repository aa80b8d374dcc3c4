// What is drawn for every person beside work: continuing education, gifts to charity.

import { continuingEducation, schooling } from '../facts/people.ts';
import { givingInFull, givingShare } from '../facts/take-up.ts';
import { activity } from '../facts/work.ts';
import { householdRoom } from './cast.ts';
import { courses, giving } from './data/support-and-giving.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const employee = kindNumber(activity, 'employee');
const flexible = kindNumber(activity, 'flexible');
const degree = kindNumber(continuingEducation, 'degree');
const certificate = kindNumber(continuingEducation, 'certificate');
const notAtSchool = kindNumber(schooling, 'none');
const giftFactor = lognormal(giving.values.sigma);

/** Up to this age some study beside their work. */
const studyTo = 50;

interface Columns {
  readonly activity: Float64Array;
  readonly schooling: Float64Array;
  readonly course: Float64Array;
  readonly givingShare: Float64Array;
  readonly givingInFull: Float64Array;
  /** Whether a member gives: by household. */
  readonly chance: Float64Array;
}

/** Fills continuing education and giving. */
export function personalStep(): Step {
  const chance = new Float64Array(householdRoom);
  return (frame) => {
    const {
      block,
      cast,
      words: { course: courseWords, gift: giftWords },
    } = frame;
    const { persons, householdOf, age } = cast;
    const columns: Columns = {
      activity: block.column(activity),
      schooling: block.column(schooling),
      course: block.column(continuingEducation),
      givingShare: block.column(givingShare),
      givingInFull: block.column(givingInFull),
      chance,
    };
    weighGiving(frame, chance);
    for (let at = 0; at < persons; at++) {
      if (age[at]! < 18) continue;
      if (age[at]! <= studyTo) columns.course[at] = courseOf(columns, at, courseWords[at]!);
      give(columns, at, householdOf[at]!, giftWords[at]!);
    }
  };
}

/** A course in the year. */
function courseOf(columns: Columns, at: number, word: number): number {
  const act = columns.activity[at]!;
  if ((act !== employee && act !== flexible) || columns.schooling[at] !== notAtSchool) return 0;
  const uniform = lowerUniform(word);
  if (uniform < courses.values.degree) return degree;
  return uniform < courses.values.degree + courses.values.certificate ? certificate : 0;
}

/** The chance that a member gives: more with income, none without. */
function weighGiving({ cast, relative }: Frame, chance: Float64Array): void {
  const { share, shareByIncome, most } = giving.values;
  for (let at = 0; at < cast.households; at++) {
    const level = relative[at]!;
    chance[at] = level > 0 ? Math.min(most, share + shareByIncome * level) : 0;
  }
}

/** The share of income meant to be given, and of it the part that goes to recipients with full deduction. */
function give(columns: Columns, at: number, household: number, word: number): void {
  const { mean, cap, inFull } = giving.values;
  const chance = columns.chance[household]!;
  const uniform = upperUniform(word);
  if (uniform >= chance) return;
  const meant = Math.min(cap, mean * giftFactor.at(normalFromHalf(word & 0xffff)));
  columns.givingShare[at] = whole(meant * 1e6) / 1e6;
  columns.givingInFull[at] = uniform < chance * inFull ? 1 : 0;
}
