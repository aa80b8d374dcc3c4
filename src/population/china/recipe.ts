// What calibration has solved for the nation. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfChina: Recipe = {
  cells: {
    elsewhere: {
      urban: {
        wage: 0.9452,
        business: 0.6023,
        property: 0.5745,
        transfer: 5.083,
        pension: 1,
      },
      rural: {
        wage: 0.4082,
        business: 0.8015,
        property: 0.1391,
        transfer: 0.8871,
        pension: 1,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 0.9813, 0.9941],
    [2023, 0.981, 0.987],
    [2024, 0.9612, 0.9943],
    [2025, 0.9816, 0.9906],
    [2026, 0.9867, 0.9952],
  ],
  spending: { urban: 1.0493, rural: 1.0609 },
  shapes: {
    prosperity: {
      urban: [0.1708, 0.1438, 0.1785, 0.3157],
      rural: [-2.902, -0.3775, -0.3, -0.3],
    },
    pay: { sigma: 0.153, tailFrom: 0.9808, tailIndex: 1.15, tailTo: 200 },
    business: { spread: 0.9233 },
    pensions: { cover: 0.2914, level: 0.9998 },
    allowance: { urban: 1.6443, rural: 5.32 },
    wealth: {
      deposits: 2.5297,
      homes: 2.9947,
      homesByIncome: 0.6,
      homesSpread: 1.8794,
      homesElsewhere: 0.8293,
    },
  },
  top: { from: 1.6, slope: 2.0894 },
};
