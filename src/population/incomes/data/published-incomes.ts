// The components of disposable income in the nation, by year.

import type { Sourced } from './sourced.ts';

/** Components in the nation: what moves their shares from year to year. */
export const nationComponents: Sourced<
  Readonly<
    Record<
      number,
      {
        readonly wage: number;
        readonly business: number;
        readonly property: number;
        readonly transfer: number;
      }
    >
  >
> = {
  values: {
    2019: { wage: 17186, business: 5247, property: 2619, transfer: 5680 },
    2021: { wage: 19629, business: 5893, property: 3076, transfer: 6531 },
    2024: { wage: 23327, business: 6908, property: 3435, transfer: 7644 },
    2025: { wage: 24555, business: 7252, property: 3490, transfer: 8080 },
  },
  unit: 'yuan per head and year',
  source: 'NBS, Residents’ income and consumption 2019, 2021, 2024, 2025',
  confidence: 'C',
};
