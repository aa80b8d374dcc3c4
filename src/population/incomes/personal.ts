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
const grownUpFrom = 18;
const withDegree = courses.values.degree;
const withCourse = courses.values.degree + courses.values.certificate;

interface Columns {
  readonly activity: Float64Array;
  readonly schooling: Float64Array;
  readonly course: Float64Array;
  readonly givingShare: Float64Array;
  readonly givingInFull: Float64Array;
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
    const { persons, householdOf, age, paid } = cast;
    const columns: Columns = {
      activity: block.column(activity),
      schooling: block.column(schooling),
      course: block.column(continuingEducation),
      givingShare: block.column(givingShare),
      givingInFull: block.column(givingInFull),
    };
    weighGiving(frame, chance);
    for (let i = 0; i < paid.count; i++) {
      const at = paid.at[i]!;
      const uniform = lowerUniform(courseWords[at]!);
      if (uniform < withCourse) takeCourse(columns, at, age[at]!, uniform);
    }
    for (let at = 0; at < persons; at++) {
      const share = chance[householdOf[at]!]! * Number(age[at]! >= grownUpFrom);
      if (upperUniform(giftWords[at]!) < share) give(columns, at, share, giftWords[at]!);
    }
  };
}

/** A course in the year, for those at work who are of the age and not at school. */
function takeCourse(columns: Columns, at: number, age: number, uniform: number): void {
  const act = columns.activity[at]!;
  if (act !== employee && act !== flexible) return;
  if (age < grownUpFrom || age > studyTo || columns.schooling[at] !== notAtSchool) return;
  columns.course[at] = uniform < withDegree ? degree : certificate;
}

/** The chance that a member gives: more with income, none without. */
function weighGiving({ cast, relative }: Frame, chance: Float64Array): void {
  const { share, shareByIncome, most } = giving.values;
  for (let at = 0; at < cast.households; at++) {
    const level = relative[at]!;
    chance[at] = level > 0 ? Math.min(most, share + shareByIncome * level) : 0;
  }
}

/** Of those who give, the share of income meant to be given, and of it the part that goes to recipients with full deduction. */
function give(columns: Columns, at: number, chance: number, word: number): void {
  const { mean, cap, inFull } = giving.values;
  const meant = Math.min(cap, mean * giftFactor.at(normalFromHalf(word & 0xffff)));
  columns.givingShare[at] = whole(meant * 1e6) / 1e6;
  columns.givingInFull[at] = Number(upperUniform(word) < chance * inFull);
}
