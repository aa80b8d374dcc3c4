// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model
// from published means (data/published-incomes.ts). Do not edit by hand.

import type { Calibration } from './calibration.ts';

export const calibrated: Calibration = {
  cells: {
    hangzhou: {
      urban: { wage: 1.2056, business: 0.7533, property: 1.0966, transfer: 1.0731 },
      rural: { wage: 0.735, business: 1.1887, property: 0.3974, transfer: 1.0744 },
    },
    ningbo: {
      urban: { wage: 1.1211, business: 1.3242, property: 1.1661, transfer: 1.0498 },
      rural: { wage: 0.8216, business: 1.328, property: 0.3756, transfer: 1.1169 },
    },
    wenzhou: {
      urban: { wage: 1.189, business: 1.1921, property: 1.3948, transfer: 1.012 },
      rural: { wage: 0.7366, business: 1.0493, property: 0.4143, transfer: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 1.0314, business: 1.1551, property: 1.3234, transfer: 1.0094 },
      rural: { wage: 0.8158, business: 1.3582, property: 0.4372, transfer: 1.1294 },
    },
    huzhou: {
      urban: { wage: 1.0121, business: 1.0906, property: 1.3103, transfer: 0.9846 },
      rural: { wage: 0.7901, business: 1.2092, property: 0.4052, transfer: 1.0649 },
    },
    shaoxing: {
      urban: { wage: 1.1979, business: 1.1953, property: 1.1987, transfer: 1.047 },
      rural: { wage: 0.9034, business: 1.192, property: 0.4199, transfer: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.1177, business: 1.0252, property: 1.7291, transfer: 0.9924 },
      rural: { wage: 0.6763, business: 0.8905, property: 0.4782, transfer: 0.9736 },
    },
    quzhou: {
      urban: { wage: 0.9097, business: 0.9108, property: 1.2402, transfer: 0.89 },
      rural: { wage: 0.6533, business: 0.7281, property: 0.3932, transfer: 0.8876 },
    },
    zhoushan: {
      urban: { wage: 1.0845, business: 1.267, property: 1.0189, transfer: 1.0174 },
      rural: { wage: 0.8029, business: 1.1183, property: 0.297, transfer: 1.0459 },
    },
    taizhou: {
      urban: { wage: 1.1483, business: 1.243, property: 1.7364, transfer: 1.0074 },
      rural: { wage: 0.7174, business: 1.0368, property: 0.3795, transfer: 0.9902 },
    },
    lishui: {
      urban: { wage: 0.9826, business: 0.9528, property: 1.5557, transfer: 0.8845 },
      rural: { wage: 0.6022, business: 0.697, property: 0.4255, transfer: 0.8368 },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 1.007, 1.0032],
  ],
  spending: { urban: 1.0083, rural: 1.0627 },
};
