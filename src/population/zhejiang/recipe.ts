// What calibration has solved for Zhejiang. Written by `olive population calibrate`; do not edit by hand.
// Solved from published statistics alone; under the licence of the project.

import type { Recipe } from '../incomes/recipe.ts';

export const recipeOfZhejiang: Recipe = {
  cells: {
    hangzhou: {
      urban: {
        wage: 1.0343,
        business: 0.6501,
        property: 1.0175,
        transfer: 12,
        pension: 1.0731,
      },
      rural: {
        wage: 0.7628,
        business: 1.1886,
        property: 0.3585,
        transfer: 1.728,
        pension: 1.0744,
      },
    },
    ningbo: {
      urban: {
        wage: 1.0292,
        business: 1.1838,
        property: 1.1244,
        transfer: 9.4449,
        pension: 1.0498,
      },
      rural: {
        wage: 0.8321,
        business: 1.3617,
        property: 0.3075,
        transfer: 2.9483,
        pension: 1.1169,
      },
    },
    wenzhou: {
      urban: {
        wage: 1.056,
        business: 1.0854,
        property: 1.308,
        transfer: 9.3978,
        pension: 1.012,
      },
      rural: {
        wage: 0.7592,
        business: 1.0753,
        property: 0.3784,
        transfer: 1.2478,
        pension: 0.9902,
      },
    },
    jiaxing: {
      urban: {
        wage: 0.9225,
        business: 1.0447,
        property: 1.2164,
        transfer: 9.2221,
        pension: 1.0094,
      },
      rural: {
        wage: 0.8034,
        business: 1.3144,
        property: 0.3427,
        transfer: 4.7034,
        pension: 1.1294,
      },
    },
    huzhou: {
      urban: {
        wage: 0.9107,
        business: 1.0222,
        property: 1.2179,
        transfer: 8.0797,
        pension: 0.9846,
      },
      rural: {
        wage: 0.8033,
        business: 1.2374,
        property: 0.3083,
        transfer: 2.4378,
        pension: 1.0649,
      },
    },
    shaoxing: {
      urban: {
        wage: 1.1057,
        business: 1.1292,
        property: 1.1761,
        transfer: 8.0765,
        pension: 1.047,
      },
      rural: {
        wage: 0.9493,
        business: 1.2774,
        property: 0.3418,
        transfer: 1.4696,
        pension: 1.1146,
      },
    },
    jinhua: {
      urban: {
        wage: 0.9799,
        business: 0.9215,
        property: 1.6486,
        transfer: 9.2056,
        pension: 0.9924,
      },
      rural: {
        wage: 0.6929,
        business: 0.9051,
        property: 0.3903,
        transfer: 1.8471,
        pension: 0.9736,
      },
    },
    quzhou: {
      urban: {
        wage: 0.9283,
        business: 0.9396,
        property: 1.2136,
        transfer: 2.7108,
        pension: 0.89,
      },
      rural: {
        wage: 0.7642,
        business: 0.8721,
        property: 0.3697,
        transfer: 0.2,
        pension: 0.8876,
      },
    },
    zhoushan: {
      urban: {
        wage: 1.0489,
        business: 1.1936,
        property: 0.675,
        transfer: 5.908,
        pension: 1.0174,
      },
      rural: {
        wage: 0.8984,
        business: 1.2124,
        property: 0.2628,
        transfer: 0.4952,
        pension: 1.0459,
      },
    },
    taizhou: {
      urban: {
        wage: 1.0406,
        business: 1.1292,
        property: 1.7038,
        transfer: 8.9594,
        pension: 1.0074,
      },
      rural: {
        wage: 0.7555,
        business: 1.0863,
        property: 0.3844,
        transfer: 1.1704,
        pension: 0.9902,
      },
    },
    lishui: {
      urban: {
        wage: 0.9623,
        business: 0.9115,
        property: 1.5152,
        transfer: 3.791,
        pension: 0.8845,
      },
      rural: {
        wage: 0.7152,
        business: 0.8046,
        property: 0.4087,
        transfer: 0.2,
        pension: 0.8368,
      },
    },
  },
  years: [
    [2021, 1, 1],
    [2022, 1.0048, 0.9979],
    [2023, 1.0066, 1.0037],
    [2024, 1.0134, 1.0076],
    [2025, 1.0219, 1.007],
    [2026, 1.0309, 1.0142],
  ],
  spending: { urban: 1.0087, rural: 1.0692 },
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
