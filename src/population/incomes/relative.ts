// How well off a household is: earnings and pensions per head against what is usual in the year.

import type { Setting, Step } from './frame.ts';
import { baseYear } from './growth.ts';

/** Income per head that counts as 1 in 2021, against the area’s mean. */
const usualToMean = 60000 / 57541;

/** Writes the households' relative income, at least 0. */
export function relativeStep({ growth, economy }: Setting): Step {
  const mean = economy.incomes.values[baseYear]!.all;
  const perUsual = 1 / (usualToMean * mean * growth);
  return ({ cast, relative, earnings, pensions }) => {
    const { households, size } = cast;
    for (let at = 0; at < households; at++) {
      const income = Math.max(0, earnings[at]! + pensions[at]!);
      relative[at] = (income * perUsual) / size[at]!;
    }
  };
}
