// Which kind of school a pupil goes to, and the chance number that decides on a public place. One word of the household
// serves all its young members: each has it mixed with the own place in the file.

import { schooling } from '../facts/people.ts';
import { publicPlaceDraw, vocationalSchool } from '../facts/services.ts';
import { personRoom } from './cast.ts';
import { householdIn, schoolingIn } from './codes.ts';
import { vocational } from './data/habits.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Step } from './frame.ts';
import { kindNumber } from './kinds.ts';

const notAtSchool = kindNumber(schooling, 'none');
const upperSecondary = kindNumber(schooling, 'upperSecondary');
/** Children below this age may have a place in a nursery. */
const nurseryTo = 3;

/** Fills the kind of school and the chance number of pupils and of small children. */
export function schoolsStep(): Step {
  const young = new Int32Array(personRoom);
  return ({ block, cast, codes, words: { schools: schoolsWords }, places }) => {
    const { persons, age } = cast;
    const place = block.column(publicPlaceDraw);
    const kind = block.column(vocationalSchool);
    let count = 0;
    for (let at = 0; at < persons; at++) {
      young[count] = at;
      count += Number(schoolingIn(codes[at]!) !== notAtSchool) | ((age[at]! - nurseryTo) >>> 31);
    }
    for (let i = 0; i < count; i++) {
      const at = young[i]!;
      const code = codes[at]!;
      const own = mixed(schoolsWords[householdIn(code)]!, places[at]!);
      place[at] = upperUniform(own);
      const isVocational = Number(lowerUniform(own) < vocational.values.share);
      kind[at] = Number(schoolingIn(code) === upperSecondary) & isVocational;
    }
  };
}

/** The bits of a word, mixed with a number: the last steps of MurmurHash3. */
function mixed(word: number, number: number): number {
  let bits = word ^ Math.imul(number + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
