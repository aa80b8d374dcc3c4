// Household figures that reports need beside the flows: they move no money.

import type { Quantity } from '../engine/quantity.ts';
import { countOver, household, perYear, sumOver } from '../engine/quantity.ts';
import { allowanceStandard } from './secondary/living-allowance/standard.ts';
import { volunteerHours, volunteers, volunteerValue } from './tertiary/volunteering.ts';

/** By name, each a number per household. */
export const figures: Readonly<Record<string, Quantity<number, 'household'>>> = {
  /** The local living-allowance standard, yuan per person and year. */
  allowanceLine: perYear(allowanceStandard),
  volunteers: countOver(household, volunteers),
  volunteerHours: sumOver(household, volunteerHours),
  volunteerValue: sumOver(household, volunteerValue),
};
