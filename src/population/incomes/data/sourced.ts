// Figures taken from elsewhere, each with the place it was taken from and how far it is to be believed.

import type { Confidence } from '../../../engine/parameter.ts';

/** Figures of one source. Shapes that nobody publishes are marked L and say what they were chosen to reproduce. */
export interface Sourced<T> {
  readonly values: T;
  readonly unit: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: string;
}
