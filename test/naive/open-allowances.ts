// Where the model and the statute are known to part in the allowances: what the model makes of them, to the fen. See
// open-points.ts.
//
// 1. Of what comes once (equity, severance, pay for retiring early, gains from shares, prizes) nothing is counted, and all
//    taxes on it are taken off other income; so is the tax on a home sold. 民发〔2021〕57号 art. 12, 13: income of every kind
//    counts, less taxes.
// 2. The property tax on homes let is not taken off. Art. 13(4): taxes paid are.
// 3. The seriously ill get no additional aid. 社会救助暂行办法 art. 12, second paragraph: the old, minors, the severely disabled
//    and the seriously ill.
// 4. A member counted alone gets nothing in a year in which the family tells an old allowance, whether it is kept in the
//    month or not, for no months even; and the amount is not rounded up as that of a family is. 民发〔2021〕57号 art. 8: an
//    application of its own, as a family of one.

import type { Allowances, Answers } from './law/answers.ts';
import { allowances } from './law/answers.ts';
import { rentedHomeTax } from './law/capital.ts';
import type { Purse } from './law/counted-income.ts';
import { gapAlone } from './law/margin.ts';
import type { Fen } from './law/money.ts';
import { halfUp } from './law/money.ts';
import type { Household, Month } from './law/people.ts';
import type { AllowanceValues, Values } from './law/values.ts';

/** The allowances of the year as the model has them. */
export function allowancesAtOpenPoints(
  household: Household,
  values: Values,
  purses: readonly Purse[],
  { homeSale, propertyTax }: Answers,
): Allowances {
  const counted = purses.map((purse, i) => asCounted(purse, i === 0 ? homeSale.incomeTax : 0));
  const allowance = { ...values.allowance, seriousFrom: Number.POSITIVE_INFINITY };
  const { living, kept } = allowances(household, { ...values, allowance }, counted, propertyTax);
  const { alone } = allowances(household, values, counted, propertyTax, paidAlone);
  return { living, kept, alone };
}

function asCounted(purse: Purse, onHomeSold: Fen): Purse {
  return { ...purse, once: 0, taxes: purse.taxes - rentedHomeTax(purse.person) + onHomeSold };
}

function paidAlone(
  household: Household,
  purse: Purse,
  income: number,
  values: AllowanceValues,
  when: Month,
): Fen {
  if (household.allowanceBefore > 0) return 0;
  return halfUp(gapAlone(household, purse, income, values, when));
}
