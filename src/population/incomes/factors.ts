// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model
// from published means (data/published-incomes.ts). Do not edit by hand.

import type { Calibration } from './calibration.ts';

export const calibrated: Calibration = {
  cells: {
    hangzhou: {
      urban: { wage: 1.2161, business: 0.7671, property: 1.0836, transfer: 1.0731 },
      rural: { wage: 0.7528, business: 1.1289, property: 0.4094, transfer: 1.0744 },
    },
    ningbo: {
      urban: { wage: 1.141, business: 1.3277, property: 1.1869, transfer: 1.0498 },
      rural: { wage: 0.8453, business: 1.3476, property: 0.3816, transfer: 1.1169 },
    },
    wenzhou: {
      urban: { wage: 1.2024, business: 1.211, property: 1.3615, transfer: 1.012 },
      rural: { wage: 0.7456, business: 1.0577, property: 0.4328, transfer: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 1.0451, business: 1.1773, property: 1.3302, transfer: 1.0094 },
      rural: { wage: 0.8396, business: 1.3701, property: 0.4226, transfer: 1.1294 },
    },
    huzhou: {
      urban: { wage: 1.0368, business: 1.1165, property: 1.321, transfer: 0.9846 },
      rural: { wage: 0.7939, business: 1.2327, property: 0.3806, transfer: 1.0649 },
    },
    shaoxing: {
      urban: { wage: 1.205, business: 1.2129, property: 1.2035, transfer: 1.047 },
      rural: { wage: 0.9296, business: 1.2648, property: 0.4078, transfer: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.1309, business: 1.0195, property: 1.7403, transfer: 0.9924 },
      rural: { wage: 0.6892, business: 0.9021, property: 0.4639, transfer: 0.9736 },
    },
    quzhou: {
      urban: { wage: 0.9298, business: 0.9666, property: 1.2195, transfer: 0.89 },
      rural: { wage: 0.6736, business: 0.7728, property: 0.4047, transfer: 0.8876 },
    },
    zhoushan: {
      urban: { wage: 1.107, business: 1.2454, property: 0.9969, transfer: 1.0174 },
      rural: { wage: 0.8325, business: 1.1105, property: 0.3079, transfer: 1.0459 },
    },
    taizhou: {
      urban: { wage: 1.1687, business: 1.2598, property: 1.7871, transfer: 1.0074 },
      rural: { wage: 0.7426, business: 1.0714, property: 0.4266, transfer: 0.9902 },
    },
    lishui: {
      urban: { wage: 1.0012, business: 0.9539, property: 1.5866, transfer: 0.8845 },
      rural: { wage: 0.6371, business: 0.6873, property: 0.4029, transfer: 0.8368 },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 1.0062, 1.0081],
  ],
  spending: { urban: 1.0029, rural: 1.0505 },
};
