// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model
// from published means (data/published-incomes.ts). Do not edit by hand.

import type { Calibration } from './calibration.ts';

export const calibrated: Calibration = {
  cells: {
    hangzhou: {
      urban: { wage: 1.2033, business: 0.7863, property: 1.0835, transfer: 1.0731 },
      rural: { wage: 0.756, business: 1.1046, property: 0.4238, transfer: 1.0744 },
    },
    ningbo: {
      urban: { wage: 1.152, business: 1.2971, property: 1.1646, transfer: 1.0498 },
      rural: { wage: 0.8386, business: 1.3948, property: 0.3983, transfer: 1.1169 },
    },
    wenzhou: {
      urban: { wage: 1.2043, business: 1.2694, property: 1.354, transfer: 1.012 },
      rural: { wage: 0.7534, business: 1.1139, property: 0.4399, transfer: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 1.0495, business: 1.1924, property: 1.3178, transfer: 1.0094 },
      rural: { wage: 0.8451, business: 1.3159, property: 0.4223, transfer: 1.1294 },
    },
    huzhou: {
      urban: { wage: 1.0368, business: 1.1632, property: 1.307, transfer: 0.9846 },
      rural: { wage: 0.7984, business: 1.2169, property: 0.4064, transfer: 1.0649 },
    },
    shaoxing: {
      urban: { wage: 1.2023, business: 1.2541, property: 1.2051, transfer: 1.047 },
      rural: { wage: 0.9337, business: 1.2491, property: 0.383, transfer: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.1357, business: 1.0351, property: 1.7179, transfer: 0.9924 },
      rural: { wage: 0.6863, business: 0.9142, property: 0.4731, transfer: 0.9736 },
    },
    quzhou: {
      urban: { wage: 0.9422, business: 0.9642, property: 1.2352, transfer: 0.89 },
      rural: { wage: 0.6672, business: 0.7552, property: 0.397, transfer: 0.8876 },
    },
    zhoushan: {
      urban: { wage: 1.1077, business: 1.2697, property: 0.9865, transfer: 1.0174 },
      rural: { wage: 0.8375, business: 1.0784, property: 0.3078, transfer: 1.0459 },
    },
    taizhou: {
      urban: { wage: 1.1774, business: 1.2513, property: 1.8018, transfer: 1.0074 },
      rural: { wage: 0.7535, business: 1.0221, property: 0.4813, transfer: 0.9902 },
    },
    lishui: {
      urban: { wage: 0.9962, business: 0.9135, property: 1.5854, transfer: 0.8845 },
      rural: { wage: 0.6577, business: 0.6429, property: 0.2757, transfer: 0.8368 },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 1.0065, 1.0086],
  ],
  spending: { urban: 1.0038, rural: 1.051 },
};
