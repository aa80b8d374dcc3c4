// What calibration has solved for the nation. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfChina: Recipe = {
  cells: {
    nationalAverage: {
      urban: {
        wage: 0.9461,
        business: 0.6049,
        property: 0.5785,
        transfer: 5.1111,
        pension: 1,
      },
      rural: {
        wage: 0.4048,
        business: 0.7949,
        property: 0.1419,
        transfer: 0.8847,
        pension: 1,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 0.9872, 0.9986],
    [2023, 0.9825, 0.9956],
    [2024, 0.9725, 0.9987],
    [2025, 0.9833, 0.9913],
    [2026, 0.9843, 0.996],
  ],
  spending: { urban: 1.0504, rural: 1.0691 },
  shapes: {
    prosperity: {
      urban: [0.182, 0.3, -0.0364, 0.1732],
      rural: [-3, -0.3723, -0.0863, -0.2741],
    },
    pay: { sigma: 0.1656, tailFrom: 0.9839, tailIndex: 1.15, tailTo: 199.4464 },
    business: { spread: 0.7136 },
    pensions: { cover: 0.2911, level: 1.0052 },
    allowance: { urban: 1.4914, rural: 6.165 },
    wealth: {
      deposits: 2.5935,
      homes: 2.9293,
      homesByIncome: 0.6,
      homesSpread: 1.8642,
      homesElsewhere: 0.829,
    },
  },
  top: { from: 1.6, slope: 2.2212 },
};
