// Household figures that reports need beside the flows: they move no money.

import type { Quantity } from '../engine/quantity.ts';
import { perYear } from '../engine/quantity.ts';
import { allowanceStandard } from './secondary/living-allowance/standard.ts';

/** By name, each a number per household. */
export const figures: Readonly<Record<string, Quantity<number, 'household'>>> = {
  /** The local living-allowance standard, yuan per person and year. */
  allowanceLine: perYear(allowanceStandard),
};
