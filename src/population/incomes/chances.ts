// Chance numbers of take-up: one uniform number for each instrument, stored, the same in baseline and reform.

import { toUniform } from '../../engine/random.ts';
import {
  allowanceTakeUp,
  charityDraw,
  childcareTakeUp,
  givingDraw,
  residentMedicalTakeUp,
  residentPensionTakeUp,
  volunteerDraw,
} from '../facts/take-up.ts';
import type { Frame, Step } from './frame.ts';

/** Fills the chance numbers of persons and households. */
export function chancesStep(): Step {
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
    for (let i = 0; i < households.count; i++) {
      const at = households.at[i]!;
      allowance[at] = toUniform(takeUpWords[4 * i]! >>> 0);
      childcare[at] = toUniform(takeUpWords[4 * i + 1]! >>> 0);
      charity[at] = toUniform(takeUpWords[4 * i + 2]! >>> 0);
    }
    civic(frame);
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
