// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: {
        wage: 1.0362,
        business: 0.6484,
        property: 1.0072,
        transfer: 12,
        pension: 1.0731,
      },
      rural: {
        wage: 0.7472,
        business: 1.2917,
        property: 0.2995,
        transfer: 1.8974,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 0.9963,
        business: 1.1842,
        property: 1.128,
        transfer: 9.7488,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8349,
        business: 1.3752,
        property: 0.3,
        transfer: 2.914,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: {
        wage: 1.0608,
        business: 1.094,
        property: 1.3226,
        transfer: 9.3624,
        pension: 1.012,
      },
      rural: {
        wage: 0.768,
        business: 1.0721,
        property: 0.3697,
        transfer: 1.2167,
        pension: 0.9902,
      },
    },
    jiaxing: {
      urban: {
        wage: 0.9014,
        business: 1.0626,
        property: 1.2264,
        transfer: 9.3038,
        pension: 1.0094,
      },
      rural: {
        wage: 0.7963,
        business: 1.4099,
        property: 0.3726,
        transfer: 4.4331,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 0.8842,
        business: 0.9723,
        property: 1.2588,
        transfer: 8.6689,
        pension: 0.9846,
      },
      rural: {
        wage: 0.7992,
        business: 1.2573,
        property: 0.3581,
        transfer: 2.5683,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: {
        wage: 1.1013,
        business: 1.1205,
        property: 1.1884,
        transfer: 8.276,
        pension: 1.047,
      },
      rural: {
        wage: 0.9533,
        business: 1.2522,
        property: 0.3687,
        transfer: 1.3376,
        pension: 1.1146,
      },
    },
    jinhua: {
      urban: {
        wage: 0.9417,
        business: 0.8906,
        property: 1.5591,
        transfer: 9.511,
        pension: 0.9924,
      },
      rural: {
        wage: 0.692,
        business: 0.9211,
        property: 0.3973,
        transfer: 2.0213,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: {
        wage: 0.9357,
        business: 0.9546,
        property: 1.2351,
        transfer: 2.9539,
        pension: 0.89,
      },
      rural: {
        wage: 0.7622,
        business: 0.9052,
        property: 0.4223,
        transfer: 0.2,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0676,
        business: 1.2119,
        property: 0.9668,
        transfer: 6.0047,
        pension: 1.0174,
      },
      rural: {
        wage: 0.9165,
        business: 1.1931,
        property: 0.2638,
        transfer: 0.6463,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.0239,
        business: 1.1143,
        property: 1.6665,
        transfer: 8.9859,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7607,
        business: 1.1125,
        property: 0.4724,
        transfer: 1.0289,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.9352,
        business: 0.9418,
        property: 1.507,
        transfer: 3.9738,
        pension: 0.8845,
      },
      rural: {
        wage: 0.7005,
        business: 0.815,
        property: 0.4147,
        transfer: 0.2,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 1.0058, 0.9943],
    [2023, 1.0104, 0.9994],
    [2024, 1.0161, 1.0009],
    [2025, 1.0257, 0.999],
    [2026, 1.0379, 1.0104],
  ],
  spending: { urban: 1.0084, rural: 1.0684 },
  shapes: {
    prosperity: {
      urban: [-0.0675, 0.0836, -0.1158, -0.151],
      rural: [-0.0159, 0.1334, 0.184, -0.2392],
    },
    pay: { sigma: 0.1, tailFrom: 0.9813, tailIndex: 1.15, tailTo: 200 },
    business: { spread: 0.524 },
    pensions: { cover: 0.2901, level: 1.0008 },
    allowance: { urban: 1.7055, rural: 4.8918 },
    wealth: {
      deposits: 1,
      homes: 1,
      homesByIncome: 0.6,
      homesSpread: 1.8747,
      homesElsewhere: 0.829,
    },
  },
  top: { from: 1.6, slope: 2.0708 },
};
