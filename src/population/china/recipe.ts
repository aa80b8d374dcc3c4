// What calibration has solved for the nation. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfChina: Recipe = {
  cells: {
    nationalAverage: {
      urban: {
        wage: 0.9464,
        business: 0.6036,
        property: 0.5994,
        transfer: 4.9473,
        pension: 1,
      },
      rural: {
        wage: 0.406,
        business: 0.7978,
        property: 0.142,
        transfer: 0.8501,
        pension: 1,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 0.9847, 0.9955],
    [2023, 0.98, 0.9861],
    [2024, 0.9654, 0.9892],
    [2025, 0.9824, 0.9864],
    [2026, 0.985, 0.9914],
  ],
  spending: { urban: 1.048, rural: 1.0705 },
  shapes: {
    prosperity: {
      urban: [0.1089, 0.2708, 0.3338, 0.3029],
      rural: [-3, -0.3452, -0.23, 0.1444],
    },
    pay: { sigma: 0.1262, tailFrom: 0.9821, tailIndex: 1.158, tailTo: 193.0186 },
    business: { spread: 0.9017 },
    pensions: { cover: 0.2904, level: 1.0029 },
    allowance: { urban: 1.6927, rural: 5.7218 },
    wealth: {
      deposits: 2.4435,
      homes: 2.9667,
      homesByIncome: 0.6,
      homesSpread: 1.8436,
      homesElsewhere: 0.8265,
    },
  },
  top: { from: 1.6, slope: 2.0864 },
};
