// The upright axis of every olive chart: ln(income per head), the same range always, so that any two charts compare.

import { log } from '../../measures/elementary.ts';

/** Yuan per head and year at the two ends of the axis. */
export const lowestIncome = 2_000;
export const highestIncome = 800_000;

export const binCount = 240;

/** Standard deviation of the Gaussian kernel, in units of ln(income); never chosen by the data. */
export const bandwidth = 0.12;

export const lowestPosition = log(lowestIncome);
export const highestPosition = log(highestIncome);
export const binWidth = (highestPosition - lowestPosition) / binCount;

/** Where an income above zero lies on the axis. */
export function positionOf(income: number): number {
  return log(income);
}

/** The place of an income's bin; only for incomes on the axis. */
export function binOf(income: number): number {
  const place = Math.floor((positionOf(income) - lowestPosition) / binWidth);
  return Math.min(Math.max(place, 0), binCount - 1);
}

/** The position of the middle of a bin. */
export function binCentre(place: number): number {
  return lowestPosition + (place + 0.5) * binWidth;
}
