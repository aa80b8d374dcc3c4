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
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';

const rural = kindNumber(residence, 'rural');

/** Fills the chance numbers of persons and households. */
export function chancesStep({ recipe }: Setting): Step {
  const { urban, rural: country } = recipe.shapes.allowance;
  return (frame) => {
    const {
      block,
      cast,
      words: {
        residentPension: residentPensionWords,
        residentMedical: residentMedicalWords,
        allowance: allowanceWords,
        childcare: childcareWords,
        charity: charityWords,
      },
    } = frame;
    const { persons, households } = cast;
    const pension = block.column(residentPensionTakeUp);
    const medical = block.column(residentMedicalTakeUp);
    for (let at = 0; at < persons; at++) {
      pension[at] = toUniform(residentPensionWords[at]! >>> 0);
      medical[at] = toUniform(residentMedicalWords[at]! >>> 0);
    }
    const allowance = block.column(allowanceTakeUp);
    const childcare = block.column(childcareTakeUp);
    const charity = block.column(charityDraw);
    const inCountry = block.column(residence);
    for (let at = 0; at < households; at++) {
      const reach = inCountry[at] === rural ? country : urban;
      allowance[at] = Math.min(1, toUniform(allowanceWords[at]! >>> 0) / reach);
      childcare[at] = toUniform(childcareWords[at]! >>> 0);
      charity[at] = toUniform(charityWords[at]! >>> 0);
    }
    civic(frame);
    const { firstAid, secondAid, thirdAid, fourthAid } = frame.words;
    fillPair(frame, firstAid, temporaryAidTakeUp, educationAidTakeUp);
    fillPair(frame, secondAid, disabilityAllowanceTakeUp, oldAgeAllowanceTakeUp);
    fillPair(frame, thirdAid, rentSubsidyTakeUp, careInsuranceTakeUp);
    fillPair(frame, fourthAid, commercialHealthTakeUp, publicJobTakeUp);
  };
}

/** Beginning to give, volunteering. */
function civic({
  block,
  cast,
  words: { giving: givingWords, volunteering: volunteeringWords },
}: Frame): void {
  const { persons } = cast;
  const giving = block.column(givingDraw);
  const volunteering = block.column(volunteerDraw);
  for (let at = 0; at < persons; at++) {
    giving[at] = toUniform(givingWords[at]! >>> 0);
    volunteering[at] = toUniform(volunteeringWords[at]! >>> 0);
  }
}

/** Two to a word: the upper half decides on the first, the lower on the second. */
function fillPair({ block, cast }: Frame, words: Int32Array, one: Fact, two: Fact): void {
  const { households } = cast;
  const upper = block.column(one);
  const lower = block.column(two);
  for (let at = 0; at < households; at++) {
    const word = words[at]!;
    upper[at] = upperUniform(word);
    lower[at] = lowerUniform(word);
  }
}
