// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: {
        wage: 1.0543,
        business: 0.671,
        property: 0.9625,
        transfer: 12,
        pension: 1.0731,
      },
      rural: {
        wage: 0.7976,
        business: 1.2354,
        property: 0.3672,
        transfer: 2.6568,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 1.041,
        business: 1.194,
        property: 1.0715,
        transfer: 9.2074,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8709,
        business: 1.437,
        property: 0.3122,
        transfer: 3.5239,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: {
        wage: 1.0728,
        business: 1.1051,
        property: 1.1939,
        transfer: 9.1761,
        pension: 1.012,
      },
      rural: {
        wage: 0.8018,
        business: 1.1691,
        property: 0.3661,
        transfer: 1.9212,
        pension: 0.9902,
      },
    },
    jiaxing: {
      urban: {
        wage: 0.9505,
        business: 1.0723,
        property: 1.1971,
        transfer: 8.7672,
        pension: 1.0094,
      },
      rural: {
        wage: 0.841,
        business: 1.3975,
        property: 0.3481,
        transfer: 5.0167,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 0.9453,
        business: 1.0753,
        property: 1.2036,
        transfer: 7.5485,
        pension: 0.9846,
      },
      rural: {
        wage: 0.833,
        business: 1.3313,
        property: 0.3356,
        transfer: 2.9868,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: {
        wage: 1.1557,
        business: 1.1585,
        property: 1.1264,
        transfer: 7.635,
        pension: 1.047,
      },
      rural: {
        wage: 0.9947,
        business: 1.3901,
        property: 0.3837,
        transfer: 2.5402,
        pension: 1.1146,
      },
    },
    jinhua: {
      urban: {
        wage: 1.0327,
        business: 0.9379,
        property: 1.4984,
        transfer: 8.5816,
        pension: 0.9924,
      },
      rural: {
        wage: 0.7205,
        business: 0.9627,
        property: 0.3849,
        transfer: 2.7277,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: {
        wage: 0.9213,
        business: 0.9651,
        property: 1.0256,
        transfer: 3.5684,
        pension: 0.89,
      },
      rural: {
        wage: 0.7959,
        business: 0.9515,
        property: 0.3819,
        transfer: 0.2,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0699,
        business: 1.2082,
        property: 0.8498,
        transfer: 6.2186,
        pension: 1.0174,
      },
      rural: {
        wage: 0.9418,
        business: 1.2327,
        property: 0.2803,
        transfer: 0.8241,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.0394,
        business: 1.1423,
        property: 1.5847,
        transfer: 8.7794,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7908,
        business: 1.1546,
        property: 0.4132,
        transfer: 2.1358,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.9822,
        business: 0.9301,
        property: 1.4486,
        transfer: 4.4348,
        pension: 0.8845,
      },
      rural: {
        wage: 0.7567,
        business: 0.8569,
        property: 0.3825,
        transfer: 0.2,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 0.997, 0.9945],
    [2023, 0.9987, 0.998],
    [2024, 1.0032, 1.0024],
    [2025, 1.0077, 1.0012],
    [2026, 1.0122, 1.0043],
  ],
  spending: { urban: 1.01, rural: 1.072 },
  shapes: {
    prosperity: {
      urban: [-0.1903, -0.1109, -0.0749, -0.2023],
      rural: [-0.109, -0.0945, 0.0257, -0.2782],
    },
    pay: { sigma: 0.1002, tailFrom: 0.9801, tailIndex: 1.15, tailTo: 200 },
    business: { spread: 0.3001 },
    pensions: { cover: 0.2906, level: 1.0175 },
    allowance: { urban: 3.0867, rural: 4.2385 },
    wealth: {
      deposits: 1,
      homes: 1,
      homesByIncome: 0.6,
      homesSpread: 1.9637,
      homesElsewhere: 0.8278,
    },
  },
  top: { from: 1.6, slope: 2.1411 },
};
