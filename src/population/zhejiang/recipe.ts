// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: {
        wage: 1.0408,
        business: 0.6568,
        property: 1.0251,
        transfer: 12,
        pension: 1.0731,
      },
      rural: {
        wage: 0.7561,
        business: 1.2554,
        property: 0.3334,
        transfer: 1.7992,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 1.01,
        business: 1.1987,
        property: 1.1066,
        transfer: 9.6403,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8362,
        business: 1.368,
        property: 0.3128,
        transfer: 3.031,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: {
        wage: 1.051,
        business: 1.082,
        property: 1.3117,
        transfer: 9.6445,
        pension: 1.012,
      },
      rural: {
        wage: 0.7692,
        business: 1.0992,
        property: 0.3711,
        transfer: 1.2475,
        pension: 0.9902,
      },
    },
    jiaxing: {
      urban: {
        wage: 0.9003,
        business: 1.055,
        property: 1.2287,
        transfer: 9.3504,
        pension: 1.0094,
      },
      rural: {
        wage: 0.7976,
        business: 1.3788,
        property: 0.362,
        transfer: 4.6791,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 0.9032,
        business: 1.02,
        property: 1.2918,
        transfer: 8.3394,
        pension: 0.9846,
      },
      rural: {
        wage: 0.8042,
        business: 1.2376,
        property: 0.36,
        transfer: 2.5905,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: {
        wage: 1.0821,
        business: 1.122,
        property: 1.1726,
        transfer: 8.4169,
        pension: 1.047,
      },
      rural: {
        wage: 0.952,
        business: 1.2191,
        property: 0.3688,
        transfer: 1.4686,
        pension: 1.1146,
      },
    },
    jinhua: {
      urban: {
        wage: 0.9748,
        business: 0.9104,
        property: 1.6115,
        transfer: 9.1577,
        pension: 0.9924,
      },
      rural: {
        wage: 0.6862,
        business: 0.9253,
        property: 0.4182,
        transfer: 1.9718,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: {
        wage: 0.9255,
        business: 0.927,
        property: 1.239,
        transfer: 3.0835,
        pension: 0.89,
      },
      rural: {
        wage: 0.7619,
        business: 0.8972,
        property: 0.3922,
        transfer: 0.2,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0759,
        business: 1.2254,
        property: 0.9819,
        transfer: 5.7021,
        pension: 1.0174,
      },
      rural: {
        wage: 0.8998,
        business: 1.1978,
        property: 0.2676,
        transfer: 0.6624,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.0466,
        business: 1.1195,
        property: 1.714,
        transfer: 8.7248,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7514,
        business: 1.093,
        property: 0.3498,
        transfer: 1.2522,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.9625,
        business: 0.9801,
        property: 1.512,
        transfer: 3.9159,
        pension: 0.8845,
      },
      rural: {
        wage: 0.7159,
        business: 0.8156,
        property: 0.4287,
        transfer: 0.2,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 1.0062, 0.9968],
    [2023, 1.009, 1.0008],
    [2024, 1.0146, 1.0025],
    [2025, 1.0228, 1.0004],
    [2026, 1.0335, 1.0101],
  ],
  spending: { urban: 1.0074, rural: 1.0707 },
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
