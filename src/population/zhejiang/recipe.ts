// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: {
        wage: 1.0367,
        business: 0.6478,
        property: 1.0044,
        transfer: 12,
        pension: 1.0731,
      },
      rural: {
        wage: 0.7468,
        business: 1.289,
        property: 0.301,
        transfer: 1.8868,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 0.9974,
        business: 1.1873,
        property: 1.1296,
        transfer: 9.6764,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8363,
        business: 1.378,
        property: 0.2979,
        transfer: 2.9191,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: {
        wage: 1.0631,
        business: 1.0894,
        property: 1.3183,
        transfer: 9.2784,
        pension: 1.012,
      },
      rural: {
        wage: 0.7687,
        business: 1.0772,
        property: 0.3707,
        transfer: 1.1963,
        pension: 0.9902,
      },
    },
    jiaxing: {
      urban: {
        wage: 0.8998,
        business: 1.061,
        property: 1.229,
        transfer: 9.2594,
        pension: 1.0094,
      },
      rural: {
        wage: 0.7961,
        business: 1.4022,
        property: 0.3718,
        transfer: 4.4308,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 0.88,
        business: 0.976,
        property: 1.26,
        transfer: 8.5556,
        pension: 0.9846,
      },
      rural: {
        wage: 0.7996,
        business: 1.2494,
        property: 0.3605,
        transfer: 2.5573,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: {
        wage: 1.1003,
        business: 1.1199,
        property: 1.1902,
        transfer: 8.2227,
        pension: 1.047,
      },
      rural: {
        wage: 0.9524,
        business: 1.2482,
        property: 0.3744,
        transfer: 1.3415,
        pension: 1.1146,
      },
    },
    jinhua: {
      urban: {
        wage: 0.9447,
        business: 0.8884,
        property: 1.567,
        transfer: 9.4768,
        pension: 0.9924,
      },
      rural: {
        wage: 0.69,
        business: 0.9249,
        property: 0.4094,
        transfer: 1.9601,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: {
        wage: 0.9308,
        business: 0.9595,
        property: 1.2405,
        transfer: 2.9626,
        pension: 0.89,
      },
      rural: {
        wage: 0.7612,
        business: 0.9071,
        property: 0.4213,
        transfer: 0.2,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0655,
        business: 1.2198,
        property: 0.9691,
        transfer: 5.9606,
        pension: 1.0174,
      },
      rural: {
        wage: 0.9181,
        business: 1.1802,
        property: 0.2644,
        transfer: 0.6437,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.0267,
        business: 1.1041,
        property: 1.6744,
        transfer: 8.8753,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7614,
        business: 1.1139,
        property: 0.4795,
        transfer: 1.013,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.9405,
        business: 0.9448,
        property: 1.5031,
        transfer: 3.881,
        pension: 0.8845,
      },
      rural: {
        wage: 0.7026,
        business: 0.8146,
        property: 0.4108,
        transfer: 0.2,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 1.0054, 0.994],
    [2023, 1.0103, 0.9993],
    [2024, 1.0157, 1.0009],
    [2025, 1.025, 0.9992],
    [2026, 1.0374, 1.0103],
  ],
  spending: { urban: 1.0075, rural: 1.0682 },
  shapes: {
    prosperity: {
      urban: [-0.0069, -0.1756, -0.1738, -0.06],
      rural: [-0.1745, -0.0653, 0.0775, -0.2794],
    },
    pay: { sigma: 0.1, tailFrom: 0.9821, tailIndex: 1.158, tailTo: 193.0186 },
    business: { spread: 0.4318 },
    pensions: { cover: 0.2904, level: 1.0029 },
    allowance: { urban: 1.6927, rural: 5.7218 },
    wealth: {
      deposits: 1,
      homes: 1,
      homesByIncome: 0.6,
      homesSpread: 1.8436,
      homesElsewhere: 0.8265,
    },
  },
  top: { from: 1.6, slope: 2.0864 },
};
