// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model
// from published means (data/published-incomes.ts). Do not edit by hand.

import type { Calibration } from './calibration.ts';

export const calibrated: Calibration = {
  cells: {
    hangzhou: {
      urban: { wage: 1.1515, business: 0.7081, property: 1.1292, transfer: 1.0731 },
      rural: { wage: 0.7156, business: 1.1332, property: 0.3773, transfer: 1.0744 },
    },
    ningbo: {
      urban: { wage: 1.1031, business: 1.2516, property: 1.2201, transfer: 1.0498 },
      rural: { wage: 0.8069, business: 1.2863, property: 0.3563, transfer: 1.1169 },
    },
    wenzhou: {
      urban: { wage: 1.1548, business: 1.1685, property: 1.4179, transfer: 1.012 },
      rural: { wage: 0.7252, business: 1.042, property: 0.396, transfer: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 1.0078, business: 1.0543, property: 1.3527, transfer: 1.0094 },
      rural: { wage: 0.8085, business: 1.3305, property: 0.3898, transfer: 1.1294 },
    },
    huzhou: {
      urban: { wage: 0.9869, business: 1.1472, property: 1.3414, transfer: 0.9846 },
      rural: { wage: 0.7798, business: 1.2332, property: 0.4162, transfer: 1.0649 },
    },
    shaoxing: {
      urban: { wage: 1.1688, business: 1.2031, property: 1.2331, transfer: 1.047 },
      rural: { wage: 0.9028, business: 1.1879, property: 0.3972, transfer: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.0906, business: 0.9861, property: 1.7098, transfer: 0.9924 },
      rural: { wage: 0.6611, business: 0.8597, property: 0.4502, transfer: 0.9736 },
    },
    quzhou: {
      urban: { wage: 0.9018, business: 0.9612, property: 1.1414, transfer: 0.89 },
      rural: { wage: 0.6521, business: 0.7716, property: 0.3423, transfer: 0.8876 },
    },
    zhoushan: {
      urban: { wage: 1.0556, business: 1.122, property: 1.047, transfer: 1.0174 },
      rural: { wage: 0.7576, business: 1.0122, property: 0.2939, transfer: 1.0459 },
    },
    taizhou: {
      urban: { wage: 1.1276, business: 1.1594, property: 1.8087, transfer: 1.0074 },
      rural: { wage: 0.7128, business: 0.9889, property: 0.4769, transfer: 0.9902 },
    },
    lishui: {
      urban: { wage: 0.9687, business: 0.8938, property: 1.4857, transfer: 0.8845 },
      rural: { wage: 0.6365, business: 0.6656, property: 0.3665, transfer: 0.8368 },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 1.007, 1.0062],
  ],
  spending: { urban: 1.0026, rural: 1.0541 },
};
