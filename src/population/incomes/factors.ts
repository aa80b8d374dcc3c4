// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model
// from published means (data/published-incomes.ts). Do not edit by hand.

import type { Calibration } from './calibration.ts';

export const calibrated: Calibration = {
  cells: {
    hangzhou: {
      urban: { wage: 1.3513, business: 1.4234, property: 1.8117, transfer: 1.0731 },
      rural: { wage: 0.9341, business: 2.0376, property: 0.4015, transfer: 1.0744 },
    },
    ningbo: {
      urban: { wage: 1.3908, business: 2.5978, property: 1.7424, transfer: 1.0498 },
      rural: { wage: 1.0878, business: 2.358, property: 0.2808, transfer: 1.1169 },
    },
    wenzhou: {
      urban: { wage: 1.4942, business: 2.4413, property: 2.0421, transfer: 1.012 },
      rural: { wage: 0.993, business: 2.1251, property: 0.3142, transfer: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 1.2515, business: 2.2243, property: 1.9738, transfer: 1.0094 },
      rural: { wage: 1.097, business: 2.5478, property: 0.3494, transfer: 1.1294 },
    },
    huzhou: {
      urban: { wage: 1.2342, business: 2.4048, property: 1.9448, transfer: 0.9846 },
      rural: { wage: 1.0379, business: 2.2113, property: 0.3248, transfer: 1.0649 },
    },
    shaoxing: {
      urban: { wage: 1.4481, business: 2.3871, property: 1.8057, transfer: 1.047 },
      rural: { wage: 1.2369, business: 2.0422, property: 0.3046, transfer: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.417, business: 1.9839, property: 2.2774, transfer: 0.9924 },
      rural: { wage: 0.9034, business: 1.7815, property: 0.3183, transfer: 0.9736 },
    },
    quzhou: {
      urban: { wage: 1.1218, business: 1.9233, property: 1.6022, transfer: 0.89 },
      rural: { wage: 0.9055, business: 1.1969, property: 0.2471, transfer: 0.8876 },
    },
    zhoushan: {
      urban: { wage: 1.3199, business: 2.4142, property: 1.578, transfer: 1.0174 },
      rural: { wage: 1.048, business: 1.8004, property: 0.3007, transfer: 1.0459 },
    },
    taizhou: {
      urban: { wage: 1.4561, business: 2.4175, property: 2.3305, transfer: 1.0074 },
      rural: { wage: 0.999, business: 1.8931, property: 0.3427, transfer: 0.9902 },
    },
    lishui: {
      urban: { wage: 1.2357, business: 1.7619, property: 2.0551, transfer: 0.8845 },
      rural: { wage: 0.8364, business: 1.1563, property: 0.2536, transfer: 0.8368 },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 0.9995, 1.003],
  ],
  spending: { urban: 1.0607, rural: 1.0763 },
};
