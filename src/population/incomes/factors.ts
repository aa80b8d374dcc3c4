// The values of calibration: written by `benchmarks/calibration/calibrate.ts`, which solves them through the whole model
// from published means (data/published-incomes.ts). Do not edit by hand.

import type { Calibration } from './calibration.ts';

export const calibrated: Calibration = {
  cells: {
    hangzhou: {
      urban: { wage: 1.219, business: 0.7615, property: 1.1022, transfer: 1.0731 },
      rural: { wage: 0.7536, business: 1.2178, property: 0.404, transfer: 1.0744 },
    },
    ningbo: {
      urban: { wage: 1.1345, business: 1.34, property: 1.1733, transfer: 1.0498 },
      rural: { wage: 0.8421, business: 1.36, property: 0.3805, transfer: 1.1169 },
    },
    wenzhou: {
      urban: { wage: 1.2018, business: 1.2048, property: 1.4007, transfer: 1.012 },
      rural: { wage: 0.7559, business: 1.0756, property: 0.4193, transfer: 0.9902 },
    },
    jiaxing: {
      urban: { wage: 1.0454, business: 1.1705, property: 1.3317, transfer: 1.0094 },
      rural: { wage: 0.8334, business: 1.3868, property: 0.4421, transfer: 1.1294 },
    },
    huzhou: {
      urban: { wage: 1.0265, business: 1.106, property: 1.3187, transfer: 0.9846 },
      rural: { wage: 0.8101, business: 1.239, property: 0.4111, transfer: 1.0649 },
    },
    shaoxing: {
      urban: { wage: 1.214, business: 1.2112, property: 1.2058, transfer: 1.047 },
      rural: { wage: 0.929, business: 1.2252, property: 0.4232, transfer: 1.1146 },
    },
    jinhua: {
      urban: { wage: 1.1274, business: 1.034, property: 1.7346, transfer: 0.9924 },
      rural: { wage: 0.6921, business: 0.9104, property: 0.4841, transfer: 0.9736 },
    },
    quzhou: {
      urban: { wage: 0.9331, business: 0.9339, property: 1.2567, transfer: 0.89 },
      rural: { wage: 0.6899, business: 0.7678, property: 0.4054, transfer: 0.8876 },
    },
    zhoushan: {
      urban: { wage: 1.1041, business: 1.2897, property: 1.0278, transfer: 1.0174 },
      rural: { wage: 0.8298, business: 1.1551, property: 0.3036, transfer: 1.0459 },
    },
    taizhou: {
      urban: { wage: 1.1634, business: 1.2593, property: 1.7446, transfer: 1.0074 },
      rural: { wage: 0.7397, business: 1.0681, property: 0.3823, transfer: 0.9902 },
    },
    lishui: {
      urban: { wage: 1.0044, business: 0.9736, property: 1.5704, transfer: 0.8845 },
      rural: { wage: 0.6361, business: 0.735, property: 0.4368, transfer: 0.8368 },
    },
  },
  years: [
    [2021, 1, 1],
    [2025, 1.0078, 1.0038],
  ],
  spending: { urban: 1.0015, rural: 1.0498 },
};
