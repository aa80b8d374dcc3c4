// The margin of low income (民发〔2021〕57号 art. 8: income per head from the standard to 1.5 times it, or more where the county
// says so; within the asset test; no allowance) and what it brings of the allowance: members counted alone, and the old
// allowance kept for a time when income has risen above the standard.

import {
  coveredMembers,
  isRegistered,
  isSeriouslyIll,
  livingAllowance,
  passesAssetTest,
  standardOf,
} from './allowance.ts';
import type { Purse } from './counted-income.ts';
import { countedOf } from './counted-income.ts';
import type { Fen } from './money.ts';
import { fen, upTo } from './money.ts';
import type { Household, Month } from './people.ts';
import { month } from './people.ts';
import type { AllowanceValues } from './values.ts';

const start = month(2021, 7);

function inMargin(
  household: Household,
  income: number,
  values: AllowanceValues,
  when: Month,
): boolean {
  const { persons } = household;
  const standard = standardOf(household, values, when) * persons.length;
  return (
    coveredMembers(household, values, when).length > 0 &&
    passesAssetTest(household, values, when) &&
    livingAllowance(household, income, values, when) === 0 &&
    income < values.marginMultiple * standard
  );
}

/** Severely disabled or seriously ill members of the margin are families of one (art. 8(1), (2)): paid in a month. */
export function allowanceAlone(
  household: Household,
  purse: Purse,
  income: number,
  values: AllowanceValues,
  when: Month,
): Fen {
  const { person } = purse;
  const isSeverelyDisabled = person.disability === 1 || person.disability === 2;
  if (!isSeverelyDisabled && !isSeriouslyIll(person, values)) return 0;
  if (when < start || !isRegistered(person, values)) return 0;
  if (!inMargin(household, income, values, when)) return 0;
  if (keptAllowance(household, income, values, when) > 0) return 0;
  const own = Math.max(0, countedOf(purse, values)) / 12;
  const gap = Math.max(0, standardOf(household, values, when) - own);
  return upTo(fen(values.roundedUpTo), gap);
}

/** The old allowance in the months in which it is kept: income is level in the year, so it rose as the year began. */
export function keptAllowance(
  household: Household,
  income: number,
  values: AllowanceValues,
  when: Month,
): Fen {
  if (when < start || household.allowanceBefore === 0) return 0;
  if (when >= month(household.year, 1) + values.exitMonths) return 0;
  return inMargin(household, income, values, when) ? fen(household.allowanceBefore) : 0;
}
