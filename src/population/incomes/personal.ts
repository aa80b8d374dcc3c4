// What is drawn for every person beside work: continuing education, gifts to charity.

import { continuingEducation, schooling } from '../facts/people.ts';
import { givingInFull, givingShare } from '../facts/take-up.ts';
import { activity } from '../facts/work.ts';
import { householdRoom, personRoom } from './cast.ts';
import { activityIn, householdIn, schoolingIn } from './codes.ts';
import { courses, giving } from './data/support-and-giving.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import { type Frame, inTurn, type Step } from './frame.ts';
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

/** What the passes share: by household column the chance that a member gives, and persons by their places. */
interface Room {
  readonly chance: Float64Array;
  readonly list: Int32Array;
}

/** Fills continuing education and giving. */
export function personalStep(): Step {
  const chance = new Float64Array(householdRoom);
  const room: Room = { chance, list: new Int32Array(personRoom) };
  return inTurn(room, takeCourses, weighGiving, give);
}

/** Courses in the year, of some at work who are of the age and not at school. */
function takeCourses({ block, cast, codes, words }: Frame, { list }: Room): void {
  const { paid, age } = cast;
  const { course: courseWords } = words;
  const courses = block.column(continuingEducation);
  let count = 0;
  for (let i = 0; i < paid.count; i++) {
    const at = paid.at[i]!;
    list[count] = at;
    count += Number(lowerUniform(courseWords[at]!) < withCourse);
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const act = activityIn(codes[at]!);
    if (act !== employee && act !== flexible) continue;
    if (age[at]! < grownUpFrom || age[at]! > studyTo) continue;
    if (schoolingIn(codes[at]!) !== notAtSchool) continue;
    courses[at] = lowerUniform(courseWords[at]!) < withDegree ? degree : certificate;
  }
}

/** The chance that a member gives: more with income, none without. */
function weighGiving({ cast, relative }: Frame, { chance }: Room): void {
  const { share, shareByIncome, most } = giving.values;
  for (let at = 0; at < cast.households; at++) {
    const level = relative[at]!;
    chance[at] = level > 0 ? Math.min(most, share + shareByIncome * level) : 0;
  }
}

/** Of those who give, the share of income meant to be given, and of it the part that goes to recipients with full deduction. */
function give({ block, cast, codes, words }: Frame, { chance, list }: Room): void {
  const { persons, age } = cast;
  const { gift: giftWords } = words;
  const { mean, cap, inFull } = giving.values;
  const shares = block.column(givingShare);
  const full = block.column(givingInFull);
  let count = 0;
  for (let at = 0; at < persons; at++) {
    list[count] = at;
    const gives = Number(upperUniform(giftWords[at]!) < chance[householdIn(codes[at]!)]!);
    count += gives & Number(age[at]! >= grownUpFrom);
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const word = giftWords[at]!;
    const meant = Math.min(cap, mean * giftFactor.at(normalFromHalf(word & 0xffff)));
    shares[at] = whole(meant * 1e6) / 1e6;
    full[at] = Number(upperUniform(word) < chance[householdIn(codes[at]!)]! * inFull);
  }
}
