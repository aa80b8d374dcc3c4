// What calibration has solved for the nation. Written by `olive population calibrate`; do not edit by hand.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfChina: Recipe = {
  cells: {
    elsewhere: {
      urban: { wage: 0.8, business: 0.6, property: 0.7, transfer: 0.8, pension: 1 },
      rural: { wage: 0.45, business: 0.6, property: 0.3, transfer: 0.6, pension: 1 },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 1, 1],
    [2023, 1, 1],
    [2024, 1, 1],
    [2025, 1, 1],
    [2026, 1, 1],
  ],
  spending: { urban: 1, rural: 1 },
  shapes: {
    prosperity: { urban: [0, 0, 0, 0], rural: [0, 0, 0, 0] },
    pay: { sigma: 0.25, tailFrom: 0.98, tailIndex: 1.8, tailTo: 40 },
    pensions: { cover: 0.3, level: 1.05 },
    allowance: { urban: 0.8, rural: 1.5 },
    wealth: { deposits: 1, homes: 2, homesByIncome: 1.2, homesSpread: 1.2, homesElsewhere: 0.75 },
  },
  top: { from: 1.6, slope: 0 },
};
