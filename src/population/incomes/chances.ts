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

/** Two to a word: the upper half decides on the first, the lower on the second. */
const ofAid: readonly (readonly [upper: Fact, lower: Fact])[] = [
  [temporaryAidTakeUp, educationAidTakeUp],
  [disabilityAllowanceTakeUp, oldAgeAllowanceTakeUp],
  [rentSubsidyTakeUp, careInsuranceTakeUp],
  [commercialHealthTakeUp, publicJobTakeUp],
];

/** Fills the chance numbers of persons and households. */
export function chancesStep({ recipe }: Setting): Step {
  const { urban, rural: country } = recipe.shapes.allowance;
  return (frame) => {
    const { block, cast, personWords, takeUpWords } = frame;
    const { everyone, households } = cast;
    const pension = block.column(residentPensionTakeUp);
    const medical = block.column(residentMedicalTakeUp);
    for (let i = 0; i < everyone.count; i++) {
      const at = everyone.at[i]!;
      pension[at] = toUniform(personWords[4 * i]! >>> 0);
      medical[at] = toUniform(personWords[4 * i + 1]! >>> 0);
    }
    const allowance = block.column(allowanceTakeUp);
    const childcare = block.column(childcareTakeUp);
    const charity = block.column(charityDraw);
    const inCountry = block.column(residence);
    for (let i = 0; i < households.count; i++) {
      const at = households.at[i]!;
      const reach = inCountry[at] === rural ? country : urban;
      allowance[at] = Math.min(1, toUniform(takeUpWords[4 * i]! >>> 0) / reach);
      childcare[at] = toUniform(takeUpWords[4 * i + 1]! >>> 0);
      charity[at] = toUniform(takeUpWords[4 * i + 2]! >>> 0);
    }
    civic(frame);
    ofAid.forEach((pair, word) => {
      fillPair(frame, pair, word);
    });
  };
}

/** Beginning to give, volunteering. */
function civic({ block, cast, civicWords }: Frame): void {
  const { everyone } = cast;
  const giving = block.column(givingDraw);
  const volunteering = block.column(volunteerDraw);
  for (let i = 0; i < everyone.count; i++) {
    const at = everyone.at[i]!;
    giving[at] = toUniform(civicWords[2 * i]! >>> 0);
    volunteering[at] = toUniform(civicWords[2 * i + 1]! >>> 0);
  }
}

function fillPair({ block, cast, aidWords }: Frame, [one, two]: readonly [Fact, Fact], k: number) {
  const { households } = cast;
  const upper = block.column(one);
  const lower = block.column(two);
  for (let i = 0; i < households.count; i++) {
    const at = households.at[i]!;
    upper[at] = upperUniform(aidWords[4 * i + k]!);
    lower[at] = lowerUniform(aidWords[4 * i + k]!);
  }
}
