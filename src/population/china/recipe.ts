// What calibration has solved for the nation. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfChina: Recipe = {
  cells: {
    elsewhere: {
      urban: {
        wage: 0.9462,
        business: 0.6023,
        property: 0.5826,
        transfer: 5.0455,
        pension: 1,
      },
      rural: {
        wage: 0.4072,
        business: 0.8016,
        property: 0.1387,
        transfer: 0.9067,
        pension: 1,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 0.9818, 0.9944],
    [2023, 0.9812, 0.99],
    [2024, 0.9623, 0.9969],
    [2025, 0.982, 0.9934],
    [2026, 0.9868, 0.9983],
  ],
  spending: { urban: 1.0476, rural: 1.0632 },
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
