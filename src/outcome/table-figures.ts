// Figures that the numbered tables count, beside those of published statistics: persons by age, what families are
// entitled to, who stands close to a bound of the income tax.

import { scalar } from '../engine/parameter.ts';
import type { Quantity } from '../engine/quantity.ts';
import { lastMonth, perYear } from '../engine/quantity.ts';
import { comprehensiveTaxable } from '../law/secondary/income-tax/family-choices.ts';
import { allowanceEntitlement } from '../law/secondary/living-allowance/living-allowance.ts';
import { born } from '../population/facts/people.ts';
import { bonus } from '../population/facts/work.ts';
import { counted } from './targets/figures/counting.ts';

/** Bounds of the yearly schedule of comprehensive income since 2019 (Individual Income Tax Law, schedule 1), yuan. */
export const taxBounds = [36_000, 144_000, 300_000, 420_000, 660_000, 960_000] as const;

/** How close to a bound somebody is who is close to it. */
export const closeToBound = 0.05;

function limit(value: number) {
  return scalar({
    label: { en: 'limit', zh: '界限' },
    unit: 'yuan/year',
    values: [{ from: '1980-01-01', value, source: 'what is counted', confidence: 'C' }],
  });
}

/** Persons whose taxable comprehensive income, or whose bonus, lies close to a bound. */
function closeTo(bound: number): Record<string, Quantity<number, 'household'>> {
  const lower = limit(bound * (1 - closeToBound));
  const at = limit(bound);
  const upper = limit(bound * (1 + closeToBound));
  return {
    [`taxableBelow${bound}`]: counted(`countedTaxableBelow${bound}`, {
      reads: { comprehensiveTaxable },
      parameters: { lower, at },
      formula: ({ comprehensiveTaxable }, { lower, at }) =>
        comprehensiveTaxable > lower && comprehensiveTaxable <= at,
    }),
    [`taxableAbove${bound}`]: counted(`countedTaxableAbove${bound}`, {
      reads: { comprehensiveTaxable },
      parameters: { at, upper },
      formula: ({ comprehensiveTaxable }, { at, upper }) =>
        comprehensiveTaxable > at && comprehensiveTaxable <= upper,
    }),
    [`bonusAbove${bound}`]: counted(`countedBonusAbove${bound}`, {
      reads: { bonus },
      parameters: { at, upper },
      formula: ({ bonus }, { at, upper }) => bonus > at && bonus <= upper,
    }),
  };
}

/** The figures of the bounds. */
export const boundFigures: readonly string[] = taxBounds.flatMap((bound) =>
  Object.keys(closeTo(bound)),
);

/** By name, each a number per household. */
export const tableFigures: Readonly<Record<string, Quantity<number, 'household'>>> = {
  /** Members below fourteen at the end of the year: the OECD's modified scale counts them for 0.3. */
  membersUpTo13: counted('countedUpTo13', {
    reads: { born, lastMonth },
    formula: ({ born, lastMonth }) => lastMonth - born < 168,
  }),
  ...Object.fromEntries(taxBounds.flatMap((bound) => Object.entries(closeTo(bound)))),
  /** What the living allowance would be if every family that is entitled asked for it, yuan a year. */
  allowanceEntitled: perYear(allowanceEntitlement),
};
