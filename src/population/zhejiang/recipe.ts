// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: { wage: 1.2074, business: 0.7578, property: 1.102, transfer: 1.0731, pension: 1.0731 },
      rural: {
        wage: 0.7347,
        business: 1.1919,
        property: 0.3984,
        transfer: 1.0744,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 1.1226,
        business: 1.3294,
        property: 1.1696,
        transfer: 1.0498,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8205,
        business: 1.3284,
        property: 0.3759,
        transfer: 1.1169,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: { wage: 1.1898, business: 1.1963, property: 1.3987, transfer: 1.012, pension: 1.012 },
      rural: { wage: 0.7341, business: 1.0495, property: 0.415, transfer: 0.9902, pension: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 1.0315, business: 1.159, property: 1.3274, transfer: 1.0094, pension: 1.0094 },
      rural: {
        wage: 0.8155,
        business: 1.3592,
        property: 0.4376,
        transfer: 1.1294,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 1.0133,
        business: 1.0944,
        property: 1.3137,
        transfer: 0.9846,
        pension: 0.9846,
      },
      rural: {
        wage: 0.7893,
        business: 1.2103,
        property: 0.4057,
        transfer: 1.0649,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: { wage: 1.1976, business: 1.1999, property: 1.2029, transfer: 1.047, pension: 1.047 },
      rural: { wage: 0.9016, business: 1.192, property: 0.4202, transfer: 1.1146, pension: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.1183, business: 1.0288, property: 1.734, transfer: 0.9924, pension: 0.9924 },
      rural: {
        wage: 0.6769,
        business: 0.8929,
        property: 0.4793,
        transfer: 0.9736,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: { wage: 0.9099, business: 0.9147, property: 1.2445, transfer: 0.89, pension: 0.89 },
      rural: {
        wage: 0.6512,
        business: 0.7269,
        property: 0.3934,
        transfer: 0.8876,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0882,
        business: 1.2742,
        property: 1.0229,
        transfer: 1.0174,
        pension: 1.0174,
      },
      rural: {
        wage: 0.8019,
        business: 1.1189,
        property: 0.2973,
        transfer: 1.0459,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.1486,
        business: 1.2469,
        property: 1.7408,
        transfer: 1.0074,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7155,
        business: 1.0363,
        property: 0.3796,
        transfer: 0.9902,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.9837,
        business: 0.9567,
        property: 1.5599,
        transfer: 0.8845,
        pension: 0.8845,
      },
      rural: {
        wage: 0.5987,
        business: 0.6955,
        property: 0.4252,
        transfer: 0.8368,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 1.0055, 1.0023],
  ],
  spending: { urban: 1.007, rural: 1.0631 },
  shapes: {
    prosperity: { urban: [0, 0, 0, 0], rural: [0, 0, 0, 0] },
    pay: { sigma: 0.25, tailFrom: 0.97, tailIndex: 2, tailTo: 20 },
    pensions: { cover: 1, level: 1 },
    allowance: { urban: 1, rural: 1 },
    wealth: { deposits: 1, homes: 1, homesByIncome: 1, homesSpread: 1, homesElsewhere: 0 },
  },
  top: { from: 1.6, slope: 0 },
};
