// What calibration has solved for the nation. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfChina: Recipe = {
  cells: {
    elsewhere: {
      urban: {
        wage: 0.9471,
        business: 0.596,
        property: 0.6601,
        transfer: 4.7624,
        pension: 1,
      },
      rural: {
        wage: 0.4106,
        business: 0.8044,
        property: 0.2085,
        transfer: 0.8892,
        pension: 1,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 0.9863, 0.9901],
    [2023, 0.9823, 0.9891],
    [2024, 0.9721, 0.9972],
    [2025, 0.985, 0.9879],
    [2026, 0.9842, 0.9937],
  ],
  spending: { urban: 1.0437, rural: 1.0591 },
  shapes: {
    prosperity: {
      urban: [0.0372, 0.1683, 0.0928, 0.197],
      rural: [-1.5081, -0.2946, 0.1331, 0.3276],
    },
    pay: { sigma: 0.2981, tailFrom: 0.9786, tailIndex: 1.5, tailTo: 73.6292 },
    business: { spread: 1 },
    pensions: { cover: 0.2926, level: 0.993 },
    allowance: { urban: 1.2122, rural: 3.4733 },
    wealth: {
      deposits: 2.0251,
      homes: 3.0785,
      homesByIncome: 0.6,
      homesSpread: 1.7991,
      homesElsewhere: 0.8139,
    },
  },
  top: { from: 1.6, slope: 2.0278 },
};
