// Chance numbers of take-up: one uniform number for each instrument, stored, the same in baseline and reform.

import { toUniform } from '../../engine/random.ts';
import {
  allowanceTakeUp,
  charityDraw,
  childcareTakeUp,
  residentMedicalTakeUp,
  residentPensionTakeUp,
} from '../facts/take-up.ts';
import type { Step } from './frame.ts';

/** Fills the chance numbers of persons and households. */
export function chancesStep(): Step {
  return ({ block, cast, ofPerson, ofTakeUp }) => {
    const { everyone, households } = cast;
    const pension = block.column(residentPensionTakeUp);
    const medical = block.column(residentMedicalTakeUp);
    for (let i = 0; i < everyone.count; i++) {
      const at = everyone.at[i]!;
      pension[at] = toUniform(ofPerson.words[4 * i]!);
      medical[at] = toUniform(ofPerson.words[4 * i + 1]!);
    }
    const allowance = block.column(allowanceTakeUp);
    const childcare = block.column(childcareTakeUp);
    const charity = block.column(charityDraw);
    for (let i = 0; i < households.count; i++) {
      const at = households.at[i]!;
      allowance[at] = toUniform(ofTakeUp.words[4 * i]!);
      childcare[at] = toUniform(ofTakeUp.words[4 * i + 1]!);
      charity[at] = toUniform(ofTakeUp.words[4 * i + 2]!);
    }
  };
}
