// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: {
        wage: 1.0359,
        business: 0.6488,
        property: 0.7614,
        transfer: 12,
        pension: 1.0731,
      },
      rural: {
        wage: 0.7477,
        business: 1.292,
        property: 0.2393,
        transfer: 1.9579,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 0.9957,
        business: 1.1828,
        property: 0.8002,
        transfer: 9.733,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8356,
        business: 1.3787,
        property: 0.2059,
        transfer: 2.9476,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: {
        wage: 1.0612,
        business: 1.0945,
        property: 0.8831,
        transfer: 9.34,
        pension: 1.012,
      },
      rural: {
        wage: 0.7687,
        business: 1.0777,
        property: 0.2467,
        transfer: 1.2855,
        pension: 0.9902,
      },
    },
    jiaxing: {
      urban: {
        wage: 0.9008,
        business: 1.0628,
        property: 0.8331,
        transfer: 9.2954,
        pension: 1.0094,
      },
      rural: {
        wage: 0.7963,
        business: 1.4065,
        property: 0.2517,
        transfer: 4.3798,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 0.8837,
        business: 0.9734,
        property: 0.8459,
        transfer: 8.6707,
        pension: 0.9846,
      },
      rural: {
        wage: 0.799,
        business: 1.2499,
        property: 0.2338,
        transfer: 2.6326,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: {
        wage: 1.0999,
        business: 1.1208,
        property: 0.829,
        transfer: 8.2585,
        pension: 1.047,
      },
      rural: {
        wage: 0.9522,
        business: 1.2507,
        property: 0.2402,
        transfer: 1.4598,
        pension: 1.1146,
      },
    },
    jinhua: {
      urban: {
        wage: 0.9409,
        business: 0.8916,
        property: 0.9528,
        transfer: 9.4747,
        pension: 0.9924,
      },
      rural: {
        wage: 0.6909,
        business: 0.9253,
        property: 0.2474,
        transfer: 2.0318,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: {
        wage: 0.9353,
        business: 0.954,
        property: 0.858,
        transfer: 2.9028,
        pension: 0.89,
      },
      rural: {
        wage: 0.7617,
        business: 0.9059,
        property: 0.2774,
        transfer: 0.2,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0679,
        business: 1.2119,
        property: 0.6975,
        transfer: 5.9562,
        pension: 1.0174,
      },
      rural: {
        wage: 0.9191,
        business: 1.1855,
        property: 0.1928,
        transfer: 0.6943,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.0233,
        business: 1.115,
        property: 1.0241,
        transfer: 8.9559,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7614,
        business: 1.1138,
        property: 0.2819,
        transfer: 1.1523,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.9346,
        business: 0.9391,
        property: 0.995,
        transfer: 3.9252,
        pension: 0.8845,
      },
      rural: {
        wage: 0.7021,
        business: 0.8153,
        property: 0.2576,
        transfer: 0.2,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 1.0044, 0.9954],
    [2023, 1.0068, 1.0011],
    [2024, 1.0129, 1.0031],
    [2025, 1.0254, 1.0018],
    [2026, 1.0395, 1.0132],
  ],
  spending: { urban: 1.0397, rural: 1.0668 },
  shapes: {
    prosperity: {
      urban: [-0.0216, 0.1218, -0.0545, -0.1559],
      rural: [-0.1344, -0.0086, 0.1686, -0.2668],
    },
    pay: { sigma: 0.1, tailFrom: 0.9808, tailIndex: 1.15, tailTo: 200 },
    business: { spread: 0.4643 },
    pensions: { cover: 0.2914, level: 0.9998 },
    allowance: { urban: 1.6443, rural: 5.32 },
    wealth: {
      deposits: 2.5297,
      homes: 1,
      homesByIncome: 0.6,
      homesSpread: 1.8794,
      homesElsewhere: 0.8293,
    },
  },
  top: { from: 1.6, slope: 2.0894 },
};
