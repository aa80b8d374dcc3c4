// What calibration adds to the levels of the data files: one factor for each component of income in each cell
// (prefecture × town or country), for 2021, and one for town and country in other years.
// Written by `scripts/calibrate-incomes.ts` from published means (data/published-incomes.ts); do not edit by hand.

import type { Component } from './growth.ts';

type CellFactors = Readonly<Record<'urban' | 'rural', Readonly<Record<Component, number>>>>;

const neutral = { wage: 1, business: 1, property: 1, transfer: 1 };

/** Factors of 2021 by prefecture. */
export const factors: Readonly<Record<string, CellFactors>> = {
  hangzhou: { urban: neutral, rural: neutral },
  ningbo: { urban: neutral, rural: neutral },
  wenzhou: { urban: neutral, rural: neutral },
  jiaxing: { urban: neutral, rural: neutral },
  huzhou: { urban: neutral, rural: neutral },
  shaoxing: { urban: neutral, rural: neutral },
  jinhua: { urban: neutral, rural: neutral },
  quzhou: { urban: neutral, rural: neutral },
  zhoushan: { urban: neutral, rural: neutral },
  taizhou: { urban: neutral, rural: neutral },
  lishui: { urban: neutral, rural: neutral },
};

/** What other years need on top, in town and country; between them on a straight line. */
export const yearFactors: readonly (readonly [year: number, urban: number, rural: number])[] = [
  [2021, 1, 1],
  [2025, 1, 1],
];

/** What makes consumption per head in town and country of 2021 come out as published. */
export const spendingFactors = { urban: 1, rural: 1 } as const;
