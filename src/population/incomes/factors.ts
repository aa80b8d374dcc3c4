// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model
// from published means (data/published-incomes.ts). Do not edit by hand.

import type { Calibration } from './calibration.ts';

export const calibrated: Calibration = {
  cells: {
    hangzhou: {
      urban: { wage: 1.1553, business: 0.7253, property: 1.1543, transfer: 1.0731 },
      rural: { wage: 0.7183, business: 1.0659, property: 0.3466, transfer: 1.0744 },
    },
    ningbo: {
      urban: { wage: 1.0933, business: 1.2475, property: 1.2467, transfer: 1.0498 },
      rural: { wage: 0.8463, business: 1.1544, property: 0.3484, transfer: 1.1169 },
    },
    wenzhou: {
      urban: { wage: 1.165, business: 1.1234, property: 1.4119, transfer: 1.012 },
      rural: { wage: 0.7215, business: 1.1088, property: 0.3931, transfer: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 0.9909, business: 1.1655, property: 1.3068, transfer: 1.0094 },
      rural: { wage: 0.7975, business: 1.2847, property: 0.4358, transfer: 1.1294 },
    },
    huzhou: {
      urban: { wage: 0.9874, business: 1.1711, property: 1.3134, transfer: 0.9846 },
      rural: { wage: 0.7539, business: 1.2228, property: 0.3834, transfer: 1.0649 },
    },
    shaoxing: {
      urban: { wage: 1.1978, business: 0.7934, property: 1.2311, transfer: 1.047 },
      rural: { wage: 0.8933, business: 1.2507, property: 0.4015, transfer: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.0753, business: 0.9717, property: 1.7487, transfer: 0.9924 },
      rural: { wage: 0.6628, business: 0.8437, property: 0.5126, transfer: 0.9736 },
    },
    quzhou: {
      urban: { wage: 0.905, business: 0.9808, property: 1.2342, transfer: 0.89 },
      rural: { wage: 0.6475, business: 0.733, property: 0.3448, transfer: 0.8876 },
    },
    zhoushan: {
      urban: { wage: 1.0705, business: 1.1713, property: 1.019, transfer: 1.0174 },
      rural: { wage: 0.8103, business: 1.0368, property: 0.2823, transfer: 1.0459 },
    },
    taizhou: {
      urban: { wage: 1.1333, business: 1.2356, property: 1.8032, transfer: 1.0074 },
      rural: { wage: 0.7271, business: 1.0281, property: 0.5022, transfer: 0.9902 },
    },
    lishui: {
      urban: { wage: 0.9666, business: 0.9247, property: 1.5265, transfer: 0.8845 },
      rural: { wage: 0.6348, business: 0.6955, property: 0.1912, transfer: 0.8368 },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 1.0118, 1.0016],
  ],
  spending: { urban: 0.9971, rural: 1.0532 },
};
