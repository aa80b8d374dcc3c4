// How people live together, by sex and age: the starting point that the margins of the census then correct.
// Source: author's approximations to the national tables of the 2020 census (marital status by age, living
// arrangements of the elderly, children by age of the mother). Confidence L: the census's own margins win wherever
// they exist; what stays of these numbers is the pattern inside the margins.
// Columns run over five-year ages: 0–4, 5–9, …, 80–84, 85 and more.

/** Five-year ages. */
export const ageBands = 18;

/** Persons of an age who never married, are married, are divorced; the rest are widowed. By sex: male, female. */
const never = [
  [1, 1, 1, 0.995, 0.91, 0.53, 0.21, 0.095, 0.055, 0.036, 0.029, 0.03, 0.031, 0.03, 0.03, 0.03],
  [1, 1, 1, 0.988, 0.81, 0.33, 0.093, 0.041, 0.021, 0.011, 0.008, 0.006, 0.005, 0.005, 0.005],
];
const divorced = [
  [0, 0, 0, 0, 0.003, 0.012, 0.03, 0.038, 0.04, 0.041, 0.037, 0.03, 0.022, 0.015, 0.01, 0.006],
  [0, 0, 0, 0, 0.005, 0.016, 0.029, 0.035, 0.038, 0.038, 0.034, 0.026, 0.018, 0.012, 0.008],
];
const widowed = [
  [0, 0, 0, 0, 0, 0, 0.001, 0.002, 0.003, 0.006, 0.01, 0.018, 0.035, 0.06, 0.1, 0.165, 0.26, 0.45],
  [0, 0, 0, 0, 0, 0, 0.001, 0.003, 0.006, 0.012, 0.025, 0.045, 0.09, 0.155, 0.26, 0.4, 0.58, 0.79],
];

const last = (column: readonly number[], band: number): number =>
  column[Math.min(band, column.length - 1)] ?? 0;

/** Marital status as numbered in types. */
export const status = { never: 0, married: 1, divorced: 2, widowed: 3 } as const;

/** The share of persons of a sex and age in each marital status, in the order of `status`. */
export function maritalShares(sex: 0 | 1, band: number): readonly [number, number, number, number] {
  const single = last(never[sex]!, band);
  const parted = single === 1 ? 0 : last(divorced[sex]!, band);
  const alone = Math.min(last(widowed[sex]!, band), 1 - single - parted);
  return [single, 1 - single - parted - alone, parted, alone];
}

/** Married men who live with their wife, by age. */
export const presence = [
  ...[0, 0, 0, 0.5, 0.62, 0.72, 0.78, 0.8, 0.8, 0.8, 0.82, 0.86, 0.9, 0.92, 0.93, 0.93, 0.9, 0.85],
];

/** Couples by how many five-year ages he is above her. */
export const ageGaps = [
  { gap: -1, share: 0.08 },
  { gap: 0, share: 0.52 },
  { gap: 1, share: 0.33 },
  { gap: 2, share: 0.07 },
];

/** Couples with none, one, two, three children at home, by the wife's age. */
export const childrenAtHome = [
  ...[[1], [1], [1], [0.6, 0.4]],
  ...[
    [0.52, 0.42, 0.06],
    [0.3, 0.51, 0.18, 0.01],
    [0.17, 0.49, 0.32, 0.02],
  ],
  ...[
    [0.16, 0.47, 0.34, 0.03],
    [0.2, 0.5, 0.28, 0.02],
    [0.34, 0.53, 0.13],
    [0.52, 0.42, 0.06],
  ],
  ...[
    [0.66, 0.32, 0.02],
    [0.77, 0.22, 0.01],
    [0.84, 0.16],
    [0.88, 0.12],
    [0.9, 0.1],
    [0.92, 0.08],
  ],
  [0.93, 0.07],
];

/** Mothers by how many five-year ages they are above a first child, and above a second counted from the first. */
export const firstBirths = [
  { gap: 4, share: 0.2 },
  { gap: 5, share: 0.47 },
  { gap: 6, share: 0.24 },
  { gap: 7, share: 0.09 },
];
export const laterBirths = [
  { gap: 0, share: 0.38 },
  { gap: 1, share: 0.47 },
  { gap: 2, share: 0.15 },
];

/** The unmarried of an age who live with a parent. */
export const livesWithParents = [
  ...[1, 1, 0.97, 0.8, 0.5, 0.33, 0.22, 0.16, 0.12, 0.1, 0.08, 0.05, 0.03, 0.01, 0, 0, 0, 0],
];

/** Couples who live with his parents, by the wife's age; who the parents are. */
export const withParents = [
  ...[0, 0, 0, 0.3, 0.28, 0.27, 0.25, 0.22, 0.19, 0.16, 0.13, 0.1, 0.07, 0.04, 0, 0, 0, 0],
];
export const parentsThere = [
  { until: 8, both: 0.55, mother: 0.33, father: 0.12 },
  { until: 10, both: 0.36, mother: 0.46, father: 0.18 },
  { until: 17, both: 0.15, mother: 0.63, father: 0.22 },
];

/** Where those live who are without a spouse at their side: of all of them, by marital status and age. */
export interface Alone {
  readonly onePerson: number;
  readonly mates: number;
  readonly withChild: number;
  readonly collective: number;
}

/** The shares of an unmarried or separated person's living arrangements. */
export function livingAlone(marital: number, band: number, sex: 0 | 1): Alone {
  const young = band <= 5;
  if (marital === status.never) {
    const collective = [0.2, 0.32, 0.17, 0.1][band - 3] ?? 0.08;
    return { onePerson: young ? 0.17 : 0.5, mates: young ? 0.06 : 0.03, withChild: 0, collective };
  }
  if (marital === status.married) {
    const working = band < 11;
    const withChild = sex === 1 && band < 10 ? 0.3 : 0.08;
    const collective = working ? 0.3 : 0.12;
    return { onePerson: working ? 0.42 : 0.6, mates: working ? 0.06 : 0.01, withChild, collective };
  }
  if (marital === status.divorced) {
    return { onePerson: 0.5, mates: 0.01, withChild: 0.3, collective: 0.12 };
  }
  return { onePerson: 0.52, mates: 0, withChild: 0.12, collective: band > 14 ? 0.06 : 0.03 };
}
