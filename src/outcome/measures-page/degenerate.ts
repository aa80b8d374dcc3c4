// What every indicator gives where incomes are odd: computed here, so that the page says what the code does.

import { indicators } from '../../measures/indicators/registry.ts';
import type { Measured } from '../../measures/problem.ts';
import { isRefusal, measured } from '../../measures/problem.ts';
import { makeSample } from '../../measures/sample.ts';

/** Odd samples, each small enough to be written out. */
export const oddSamples = [
  { name: 'one row: 7', values: [7] },
  { name: 'all equal: 3, 3, 3', values: [3, 3, 3] },
  { name: 'all zero: 0, 0', values: [0, 0] },
  { name: 'a zero: 0, 1, 3', values: [0, 1, 3] },
  { name: 'a debt: −1, 1, 6', values: [-1, 1, 6] },
  { name: 'more debts than income: −5, 1, 2', values: [-5, 1, 2] },
] as const;

/** Every indicator on every odd sample. */
export function oddResults(): { readonly key: string; readonly found: readonly Measured[] }[] {
  const samples = oddSamples.map(({ values }) => makeSample([...values]));
  return indicators.map(({ key, compute }) => ({
    key,
    found: samples.map((sample) => measured(() => compute(sample))),
  }));
}

/** A number of six digits at most, or the name of the refusal. */
export function oddText(found: Measured): string {
  if (isRefusal(found)) return `_${found.refused}_`;
  return String(Number(found.toPrecision(4)));
}
