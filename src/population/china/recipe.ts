// What calibration has solved for the nation. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfChina: Recipe = {
  cells: {
    nationalAverage: {
      urban: {
        wage: 0.9548,
        business: 0.6156,
        property: 0.554,
        transfer: 4.7595,
        pension: 1,
      },
      rural: {
        wage: 0.4035,
        business: 0.8344,
        property: 0.1303,
        transfer: 0.9155,
        pension: 1,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 0.9871, 0.9993],
    [2023, 0.9784, 1.0031],
    [2024, 0.9773, 1.0079],
    [2025, 0.9786, 1.0019],
    [2026, 0.9802, 1.0049],
  ],
  spending: { urban: 1.0487, rural: 1.0678 },
  shapes: {
    prosperity: {
      urban: [0.2201, 0.0371, -0.5692, -0.1724],
      rural: [-2.9969, 0.1048, 0.4226, 0.3777],
    },
    pay: { sigma: 0.1002, tailFrom: 0.9803, tailIndex: 1.15, tailTo: 200 },
    business: { spread: 0.3001 },
    pensions: { cover: 0.2906, level: 1.0175 },
    allowance: { urban: 1.751, rural: 4.7607 },
    wealth: {
      deposits: 2.6056,
      homes: 2.5698,
      homesByIncome: 0.6,
      homesSpread: 1.9637,
      homesElsewhere: 0.8278,
    },
  },
  top: { from: 1.6, slope: 2.1362 },
};
