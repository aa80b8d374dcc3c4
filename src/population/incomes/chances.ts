// Chance numbers of take-up: one uniform number for each instrument, stored, the same in baseline and reform.

import type { Fact } from '../../engine/fact.ts';
import { toUniform } from '../../engine/random.ts';
import { residence } from '../facts/household.ts';
import {
  allowanceTakeUp,
  careInsuranceTakeUp,
  charityDraw,
  childcareTakeUp,
  commercialHealthTakeUp,
  disabilityAllowanceTakeUp,
  educationAidTakeUp,
  givingDraw,
  oldAgeAllowanceTakeUp,
  publicJobTakeUp,
  rentSubsidyTakeUp,
  residentMedicalTakeUp,
  residentPensionTakeUp,
  temporaryAidTakeUp,
  volunteerDraw,
} from '../facts/take-up.ts';
import { byResidence } from './by-residence.ts';
import { lowerUniform, upperUniform, type Words } from './draws.ts';
import { type Frame, inTurn, type Setting, type Step } from './frame.ts';

/** Fills the chance numbers of persons and households. */
export function chancesStep({ recipe }: Setting): Step {
  return inTurn(
    byResidence(recipe.shapes.allowance),
    byPerson,
    byHousehold,
    pair('firstAid', temporaryAidTakeUp, educationAidTakeUp),
    pair('secondAid', disabilityAllowanceTakeUp, oldAgeAllowanceTakeUp),
    pair('thirdAid', rentSubsidyTakeUp, careInsuranceTakeUp),
    pair('fourthAid', commercialHealthTakeUp, publicJobTakeUp),
  );
}

function byPerson({ block, cast, words }: Frame): void {
  const { persons } = cast;
  const { residentPension, residentMedical, giving, volunteering } = words;
  const pension = block.column(residentPensionTakeUp);
  const medical = block.column(residentMedicalTakeUp);
  const beginning = block.column(givingDraw);
  const volunteers = block.column(volunteerDraw);
  for (let at = 0; at < persons; at++) {
    pension[at] = toUniform(residentPension[at]! >>> 0);
    medical[at] = toUniform(residentMedical[at]! >>> 0);
  }
  for (let at = 0; at < persons; at++) {
    beginning[at] = toUniform(giving[at]! >>> 0);
    volunteers[at] = toUniform(volunteering[at]! >>> 0);
  }
}

/** @param reach by residence, whom the allowance reaches: the numbers are stretched by it. */
function byHousehold({ block, cast, words }: Frame, reach: Float64Array): void {
  const { households } = cast;
  const { allowance: allowanceWords, childcare: childcareWords, charity: charityWords } = words;
  const allowance = block.column(allowanceTakeUp);
  const childcare = block.column(childcareTakeUp);
  const charity = block.column(charityDraw);
  const where = block.column(residence);
  for (let at = 0; at < households; at++) {
    const stretched = toUniform(allowanceWords[at]! >>> 0) / reach[where[at]! | 0]!;
    allowance[at] = Math.min(1, stretched);
    childcare[at] = toUniform(childcareWords[at]! >>> 0);
    charity[at] = toUniform(charityWords[at]! >>> 0);
  }
}

/** Two to a word: the upper half decides on the first, the lower on the second. */
function pair(purpose: keyof Words, one: Fact, two: Fact) {
  return ({ block, cast, words }: Frame): void => {
    const { households } = cast;
    const aid = words[purpose];
    const upper = block.column(one);
    const lower = block.column(two);
    for (let at = 0; at < households; at++) {
      upper[at] = upperUniform(aid[at]!);
      lower[at] = lowerUniform(aid[at]!);
    }
  };
}
