// Husband and wife. Everyone is taxed alone; a couple only chooses who claims what.

import { at, household, orderIn, person, unit } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { father, mother, spouse } from '../../../population/facts/people.ts';
import { hasIncomeToDeductFrom } from './comprehensive-income.ts';
import { additionalDeductionRules } from './sources.ts';

/** Spouses carry the place of the first of them; everyone else their own place. */
export const coupleKey = rule({
  name: 'coupleKey',
  label: { en: 'number of the couple', zh: '夫妻编号' },
  per: person,
  unit: 'key',
  source: `${additionalDeductionRules}, art. 6, 12, 15 and 18: what spouses may agree on`,
  note: 'Two members are a couple where each names the other.',
  reads: { place: orderIn(household), spouse, namedBySpouse: at(spouse, spouse) },
  formula: ({ place, spouse, namedBySpouse }) =>
    spouse >= 0 && namedBySpouse === place ? Math.min(place, spouse) : place,
});

export const couple = unit('couple', { en: 'couple', zh: '夫妻' }, () => coupleKey);

/** The parent through whose couple a child's deductions are claimed: for spouses it is the same whoever it is. */
export const claimingParent = rule({
  name: 'claimingParent',
  label: { en: 'parent who claims for the child', zh: '扣除子女支出的父母' },
  per: person,
  unit: 'member',
  source: `${additionalDeductionRules}, art. 6 and 29: parents, step-parents, adoptive parents`,
  note: 'Unmarried parents who live together may agree; the mother is taken to claim unless only the father has income to deduct from.',
  reads: {
    mother,
    father,
    mothersIncome: at(mother, hasIncomeToDeductFrom),
    fathersIncome: at(father, hasIncomeToDeductFrom),
  },
  formula: ({ mother, father, mothersIncome, fathersIncome }) => {
    if (mother < 0 || father < 0) return Math.max(mother, father);
    return fathersIncome && !mothersIncome ? father : mother;
  },
});
