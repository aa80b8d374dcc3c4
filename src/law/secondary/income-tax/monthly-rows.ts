// The monthly rates of the law of 2018: on wages from October 2018, since 2019 on the bonus taxed apart and on annuities.

/** Up to which amount, rate, quick deduction. */
export const monthlyRows = [
  [3000, 0.03, 0],
  [12000, 0.1, 210],
  [25000, 0.2, 1410],
  [35000, 0.25, 2660],
  [55000, 0.3, 4410],
  [80000, 0.35, 7160],
  [null, 0.45, 15160],
] as const;
