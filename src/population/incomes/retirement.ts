// The age of retirement that pensions in payment at the end of 2024 or before were granted at.
// Who retires in the year of a run is the law's business (it delays retirement from 2025 on).
// Source: State Council 1978, notice 104: men 60, women cadres 55, women workers 50. Confidence C.

import { sex } from '../facts/people.ts';
import { category } from '../facts/work.ts';
import { kindCount, kindNumber } from './kinds.ts';

const female = kindNumber(sex, 'female');
const worker = kindNumber(category, 'worker');
const categories = kindCount(category);

/** Age of retirement in years, from the numbers of `sex` and `category`. */
export function retirementAgeBefore2025(sexNumber: number, categoryNumber: number): number {
  if (sexNumber !== female) return 60;
  return categoryNumber === worker ? 50 : 55;
}

/** By sex · categories + category: the last month of birth with which one has reached it by the end of a year. */
export function retiredBirths(year: number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: kindCount(sex) * categories }, (_, row) => {
    const age = retirementAgeBefore2025(Math.floor(row / categories), row % categories);
    return (year + 1 - age) * 12 - 1;
  });
}

/** Where a person stands in `retiredBirths`. */
export function retiredRow(sexNumber: number, categoryNumber: number): number {
  return (sexNumber | 0) * categories + (categoryNumber | 0);
}
