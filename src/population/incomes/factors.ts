// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model
// from published means (data/published-incomes.ts). Do not edit by hand.

import type { Calibration } from './calibration.ts';

export const calibrated: Calibration = {
  cells: {
    hangzhou: {
      urban: { wage: 1.1258, business: 0.7418, property: 1.8245, transfer: 1.0731 },
      rural: { wage: 0.729, business: 1.0002, property: 0.4128, transfer: 1.0744 },
    },
    ningbo: {
      urban: { wage: 1.0953, business: 1.3033, property: 1.749, transfer: 1.0498 },
      rural: { wage: 0.8062, business: 1.316, property: 0.3367, transfer: 1.1169 },
    },
    wenzhou: {
      urban: { wage: 1.1647, business: 1.1302, property: 2.0188, transfer: 1.012 },
      rural: { wage: 0.7376, business: 1.0975, property: 0.2973, transfer: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 0.9891, business: 1.0668, property: 1.9461, transfer: 1.0094 },
      rural: { wage: 0.8262, business: 1.3309, property: 0.3172, transfer: 1.1294 },
    },
    huzhou: {
      urban: { wage: 0.9943, business: 1.1673, property: 1.9104, transfer: 0.9846 },
      rural: { wage: 0.7784, business: 1.2281, property: 0.2927, transfer: 1.0649 },
    },
    shaoxing: {
      urban: { wage: 1.1624, business: 1.1936, property: 1.7923, transfer: 1.047 },
      rural: { wage: 0.9477, business: 1.1183, property: 0.2981, transfer: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.0815, business: 0.987, property: 2.2714, transfer: 0.9924 },
      rural: { wage: 0.6815, business: 0.8769, property: 0.3143, transfer: 0.9736 },
    },
    quzhou: {
      urban: { wage: 0.9006, business: 1.0082, property: 1.6677, transfer: 0.89 },
      rural: { wage: 0.6607, business: 0.7264, property: 0.2102, transfer: 0.8876 },
    },
    zhoushan: {
      urban: { wage: 1.0606, business: 1.1229, property: 1.5986, transfer: 1.0174 },
      rural: { wage: 0.7796, business: 1.0081, property: 0.2414, transfer: 1.0459 },
    },
    taizhou: {
      urban: { wage: 1.1194, business: 1.1942, property: 2.3056, transfer: 1.0074 },
      rural: { wage: 0.7214, business: 1.096, property: 0.3147, transfer: 0.9902 },
    },
    lishui: {
      urban: { wage: 0.9901, business: 0.9237, property: 2.1098, transfer: 0.8845 },
      rural: { wage: 0.6627, business: 0.6773, property: 0.2336, transfer: 0.8368 },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 1.004, 1.0001],
  ],
  spending: { urban: 1.0446, rural: 1.0614 },
};
