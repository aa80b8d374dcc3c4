// What calibration has solved for the nation. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfChina: Recipe = {
  cells: {
    elsewhere: {
      urban: {
        wage: 0.952,
        business: 0.6076,
        property: 0.5815,
        transfer: 4.9551,
        pension: 1,
      },
      rural: {
        wage: 0.4046,
        business: 0.7967,
        property: 0.1402,
        transfer: 0.8819,
        pension: 1,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 0.9867, 0.9995],
    [2023, 0.9817, 0.9994],
    [2024, 0.9757, 1.0037],
    [2025, 0.9806, 0.9985],
    [2026, 0.9842, 1.0052],
  ],
  spending: { urban: 1.0487, rural: 1.0644 },
  shapes: {
    prosperity: {
      urban: [0.2189, 0.1888, 0.251, 0.3541],
      rural: [-2.9557, -0.5816, -0.3, -0.2097],
    },
    pay: { sigma: 0.1179, tailFrom: 0.9813, tailIndex: 1.15, tailTo: 200 },
    business: { spread: 0.8953 },
    pensions: { cover: 0.2901, level: 1.0008 },
    allowance: { urban: 1.7055, rural: 4.8918 },
    wealth: {
      deposits: 2.5102,
      homes: 2.9729,
      homesByIncome: 0.6,
      homesSpread: 1.8747,
      homesElsewhere: 0.829,
    },
  },
  top: { from: 1.6, slope: 2.0708 },
};
