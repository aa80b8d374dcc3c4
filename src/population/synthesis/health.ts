// Disability: whether a person holds a certificate, and its level.

import { Choice, threshold } from './choice.ts';

/**
 * Holders of a disability certificate by five-year age, and the shares of levels 1 (most severe) to 4 among them.
 * Source: China Disabled Persons' Federation, statistical communique 2020 (37.8 million holders, 2.7 % of persons;
 * levels 1 and 2 near 45 %); spread over ages by the author; confidence M.
 */
const holders = [
  ...[0.003, 0.006, 0.007, 0.008, 0.008, 0.009, 0.01, 0.013, 0.018, 0.024],
  ...[0.03, 0.036, 0.046, 0.056, 0.066, 0.074, 0.08, 0.085],
];
const levels = [0.13, 0.32, 0.27, 0.28];

/** Words below: holds a certificate, by five-year age. */
export const holderThresholds = Int32Array.from(holders, threshold);

/** The level of a holder, less one. */
export const holderLevels = new Choice(levels.length, Float64Array.from(levels));
