// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: {
        wage: 1.0329,
        business: 0.6467,
        property: 0.8495,
        transfer: 12,
        pension: 1.0731,
      },
      rural: {
        wage: 0.7458,
        business: 1.2818,
        property: 0.3042,
        transfer: 1.7214,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 1.0047,
        business: 1.1888,
        property: 0.9145,
        transfer: 9.195,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8385,
        business: 1.3839,
        property: 0.2915,
        transfer: 2.8785,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: {
        wage: 1.0623,
        business: 1.0921,
        property: 1.004,
        transfer: 8.9072,
        pension: 1.012,
      },
      rural: {
        wage: 0.7692,
        business: 1.0728,
        property: 0.3323,
        transfer: 1.2587,
        pension: 0.9902,
      },
    },
    jiaxing: {
      urban: {
        wage: 0.913,
        business: 1.0595,
        property: 0.9733,
        transfer: 8.6948,
        pension: 1.0094,
      },
      rural: {
        wage: 0.7965,
        business: 1.4027,
        property: 0.3392,
        transfer: 4.2128,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 0.9206,
        business: 0.9719,
        property: 0.9742,
        transfer: 7.7736,
        pension: 0.9846,
      },
      rural: {
        wage: 0.8002,
        business: 1.2444,
        property: 0.3216,
        transfer: 2.5497,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: {
        wage: 1.1134,
        business: 1.1185,
        property: 0.9459,
        transfer: 7.6009,
        pension: 1.047,
      },
      rural: {
        wage: 0.9549,
        business: 1.2508,
        property: 0.3347,
        transfer: 1.408,
        pension: 1.1146,
      },
    },
    jinhua: {
      urban: {
        wage: 0.9772,
        business: 0.8884,
        property: 1.1785,
        transfer: 8.7677,
        pension: 0.9924,
      },
      rural: {
        wage: 0.6896,
        business: 0.9196,
        property: 0.3638,
        transfer: 1.7748,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: {
        wage: 0.9254,
        business: 0.9594,
        property: 0.9691,
        transfer: 2.6671,
        pension: 0.89,
      },
      rural: {
        wage: 0.7623,
        business: 0.9038,
        property: 0.3447,
        transfer: 0.2,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0488,
        business: 1.2163,
        property: 0.7961,
        transfer: 5.6865,
        pension: 1.0174,
      },
      rural: {
        wage: 0.914,
        business: 1.1858,
        property: 0.2586,
        transfer: 0.6737,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.0376,
        business: 1.1098,
        property: 1.2095,
        transfer: 8.3404,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7603,
        business: 1.1129,
        property: 0.3788,
        transfer: 1.0729,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.9562,
        business: 0.9447,
        property: 1.1509,
        transfer: 3.3021,
        pension: 0.8845,
      },
      rural: {
        wage: 0.701,
        business: 0.8142,
        property: 0.3294,
        transfer: 0.2,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 1.002, 0.9959],
    [2023, 1.0036, 1.001],
    [2024, 1.0101, 1.0039],
    [2025, 1.0213, 1.0035],
    [2026, 1.032, 1.0144],
  ],
  spending: { urban: 1.0228, rural: 1.0653 },
  shapes: {
    prosperity: {
      urban: [-0.0256, 0.0349, -0.0384, 0.0062],
      rural: [-0.0155, -0.0431, -0.0397, 0.0087],
    },
    pay: { sigma: 0.1281, tailFrom: 0.9786, tailIndex: 1.5, tailTo: 73.6292 },
    pensions: { cover: 0.2926, level: 0.993 },
    allowance: { urban: 1.2122, rural: 3.4733 },
    wealth: {
      deposits: 2.0251,
      homes: 1,
      homesByIncome: 0.6,
      homesSpread: 1.7991,
      homesElsewhere: 0.8139,
    },
    business: { spread: 0.6015 },
  },
  top: { from: 1.6, slope: 2.0278 },
};
