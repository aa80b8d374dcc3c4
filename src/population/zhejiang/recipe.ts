// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: {
        wage: 1.0365,
        business: 0.6457,
        property: 1.0032,
        transfer: 12,
        pension: 1.0731,
      },
      rural: {
        wage: 0.7422,
        business: 1.2769,
        property: 0.3022,
        transfer: 1.9656,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 0.9975,
        business: 1.1902,
        property: 1.1279,
        transfer: 9.753,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8379,
        business: 1.3811,
        property: 0.2944,
        transfer: 3.0348,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: {
        wage: 1.0624,
        business: 1.0903,
        property: 1.3151,
        transfer: 9.3579,
        pension: 1.012,
      },
      rural: {
        wage: 0.7687,
        business: 1.0716,
        property: 0.3734,
        transfer: 1.3287,
        pension: 0.9902,
      },
    },
    jiaxing: {
      urban: {
        wage: 0.9008,
        business: 1.0576,
        property: 1.2313,
        transfer: 9.287,
        pension: 1.0094,
      },
      rural: {
        wage: 0.7944,
        business: 1.3897,
        property: 0.3756,
        transfer: 4.505,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 0.8748,
        business: 0.9778,
        property: 1.2646,
        transfer: 8.6955,
        pension: 0.9846,
      },
      rural: {
        wage: 0.8043,
        business: 1.2559,
        property: 0.3611,
        transfer: 2.5418,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: {
        wage: 1.099,
        business: 1.1179,
        property: 1.1928,
        transfer: 8.3026,
        pension: 1.047,
      },
      rural: {
        wage: 0.9555,
        business: 1.2395,
        property: 0.3729,
        transfer: 1.5169,
        pension: 1.1146,
      },
    },
    jinhua: {
      urban: {
        wage: 0.9456,
        business: 0.8881,
        property: 1.5749,
        transfer: 9.5409,
        pension: 0.9924,
      },
      rural: {
        wage: 0.6866,
        business: 0.9205,
        property: 0.4069,
        transfer: 2.0745,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: {
        wage: 0.9268,
        business: 0.9629,
        property: 1.2381,
        transfer: 3.1439,
        pension: 0.89,
      },
      rural: {
        wage: 0.7592,
        business: 0.9078,
        property: 0.422,
        transfer: 0.2,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0642,
        business: 1.2224,
        property: 0.9679,
        transfer: 6.0344,
        pension: 1.0174,
      },
      rural: {
        wage: 0.9106,
        business: 1.1693,
        property: 0.265,
        transfer: 0.694,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.0298,
        business: 1.1,
        property: 1.6803,
        transfer: 8.9576,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7599,
        business: 1.1173,
        property: 0.4709,
        transfer: 1.1323,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.943,
        business: 0.9428,
        property: 1.5055,
        transfer: 4.0074,
        pension: 0.8845,
      },
      rural: {
        wage: 0.7059,
        business: 0.8147,
        property: 0.4128,
        transfer: 0.2,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 1.0053, 0.995],
    [2023, 1.0104, 0.9992],
    [2024, 1.0157, 1.0005],
    [2025, 1.0243, 0.9985],
    [2026, 1.0369, 1.0087],
  ],
  spending: { urban: 1.0082, rural: 1.0708 },
  shapes: {
    prosperity: {
      urban: [0.2158, -0.1105, -0.0686, 0.1296],
      rural: [-0.1207, -0.2033, -0.3, -0.3],
    },
    pay: { sigma: 0.119, tailFrom: 0.9839, tailIndex: 1.15, tailTo: 199.4464 },
    business: { spread: 0.4817 },
    pensions: { cover: 0.2911, level: 1.0052 },
    allowance: { urban: 1.4914, rural: 6.165 },
    wealth: {
      deposits: 1,
      homes: 1,
      homesByIncome: 0.6,
      homesSpread: 1.8642,
      homesElsewhere: 0.829,
    },
  },
  top: { from: 1.6, slope: 2.2456 },
};
