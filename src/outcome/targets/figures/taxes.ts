// Payers of income tax, and how much of it those above a ladder of receipts pay: the share of the top is read off it.

import { scalar } from '../../../engine/parameter.ts';
import type { Derived } from '../../../engine/quantity.ts';
import {
  authorIncome,
  labourIncome,
  royaltyIncome,
} from '../../../law/primary/independent-labour.ts';
import { totalPay } from '../../../law/primary/wages.ts';
import { hasComprehensiveIncome } from '../../../law/secondary/income-tax/comprehensive-income.ts';
import {
  additionalDeductions,
  bonusTax,
  comprehensiveTaxable,
} from '../../../law/secondary/income-tax/family-choices.ts';
import { incomeTax } from '../../../law/secondary/income-tax/income-tax.ts';
import { annualSchedule } from '../../../law/secondary/income-tax/schedule.ts';
import { comprehensiveTax } from '../../../law/secondary/income-tax/settlement.ts';
import { counted, summed } from './counting.ts';

const tax = { comprehensiveTax, bonusTax };
const receipts = { totalPay, labourIncome, authorIncome, royaltyIncome };

/** Yearly receipts of comprehensive income, yuan. */
export const ladder = [
  40_000, 60_000, 80_000, 100_000, 120_000, 140_000, 160_000, 180_000, 200_000, 240_000, 300_000,
  400_000, 600_000, 1_000_000,
] as const;

const step = (value: number) =>
  scalar({
    label: { en: 'receipts', zh: '收入' },
    unit: 'yuan/year',
    values: [{ from: '1980-01-01', value, source: 'a step of the ladder', confidence: 'C' }],
  });

function above(from: number): Record<string, Derived<number, 'household'>> {
  return {
    [`earnersFrom${from}`]: counted(`countedEarnersFrom${from}`, {
      reads: receipts,
      parameters: { from: step(from) },
      formula: ({ totalPay, labourIncome, authorIncome, royaltyIncome }, { from }) =>
        totalPay + labourIncome + authorIncome + royaltyIncome >= from,
    }),
    [`taxFrom${from}`]: summed(`summedTaxFrom${from}`, {
      reads: { ...receipts, ...tax },
      parameters: { from: step(from) },
      formula: (
        { totalPay, labourIncome, authorIncome, royaltyIncome, comprehensiveTax, bonusTax },
        { from },
      ) =>
        totalPay + labourIncome + authorIncome + royaltyIncome >= from
          ? comprehensiveTax + bonusTax
          : 0,
    }),
  };
}

export const taxFigures = {
  earners: counted('countedEarners', {
    reads: { hasComprehensiveIncome },
    formula: ({ hasComprehensiveIncome }) => hasComprehensiveIncome,
  }),
  earnersPaying: counted('countedEarnersPaying', {
    reads: tax,
    formula: ({ comprehensiveTax, bonusTax }) => comprehensiveTax + bonusTax > 0,
  }),
  /** Payers whose comprehensive income does not leave the first row of the schedule. */
  payersInFirstRow: counted('countedPayersInFirstRow', {
    reads: { ...tax, comprehensiveTaxable },
    parameters: { annualSchedule },
    formula: ({ comprehensiveTax, bonusTax, comprehensiveTaxable }, { annualSchedule }) =>
      comprehensiveTax + bonusTax > 0 && annualSchedule.quickAt(comprehensiveTaxable) <= 0,
  }),
  earnersTax: summed('summedEarnersTax', {
    reads: tax,
    formula: ({ comprehensiveTax, bonusTax }) => comprehensiveTax + bonusTax,
  }),
  payersOfIncomeTax: counted('countedPayersOfIncomeTax', {
    reads: { incomeTax },
    formula: ({ incomeTax }) => incomeTax > 0,
  }),
  usersOfAdditionalDeductions: counted('countedUsersOfAdditionalDeductions', {
    reads: { additionalDeductions, hasComprehensiveIncome },
    formula: ({ additionalDeductions, hasComprehensiveIncome }) =>
      hasComprehensiveIncome && additionalDeductions > 0,
  }),
  ...(Object.assign({}, ...ladder.map(above)) as Record<string, Derived<number, 'household'>>),
};
