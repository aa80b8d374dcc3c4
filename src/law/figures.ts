// Household figures that reports need beside the flows: they move no money.

import type { Quantity } from '../engine/quantity.ts';

/** By name, each a number per household. */
export const figures: Readonly<Record<string, Quantity<number, 'household'>>> = {};
