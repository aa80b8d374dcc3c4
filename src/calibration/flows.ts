// What calibration asks the model for beside the income concepts.

import { countOfHousehold } from '../engine/outputs.ts';
import type { Quantity } from '../engine/quantity.ts';
import { perYear } from '../engine/quantity.ts';
import { bonusTax } from '../law/secondary/income-tax/family-choices.ts';
import { comprehensiveReceipts, comprehensiveTax } from '../law/secondary/income-tax/settlement.ts';
import { coveredMembers } from '../law/secondary/living-allowance/family.ts';
import { singlePersonAllowance } from '../law/secondary/living-allowance/single-person.ts';
import { employeePension } from '../law/secondary/pensions/employee-pension.ts';
import { residentPension } from '../law/secondary/pensions/resident-pension.ts';

/** The flows that make up each component of market income. */
export const componentFlows = {
  wage: [
    ...['wages', 'bonuses', 'labourIncome', 'authorIncome', 'royaltyIncome'],
    ...['equityIncome', 'severanceIncome', 'earlyRetirementIncome'],
  ],
  business: ['businessProfit', 'farmProfit'],
  property: [
    ...['depositInterest', 'otherInterestIncome', 'dividendsOverYear', 'dividendsOverMonth'],
    ...['dividendsUpToMonth', 'dividendsOfUnlisted', 'rentIncome', 'imputedRentIncome'],
    'collectiveDividends',
  ],
} as const;

export type MarketComponent = keyof typeof componentFlows;
export const marketComponents = Object.keys(componentFlows) as readonly MarketComponent[];

/** Facts that make up consumption. */
export const spendingCategories = [
  ...['food', 'clothing', 'dwelling', 'householdGoods', 'transport'],
  ...['educationRecreation', 'healthCare', 'otherSpending'],
] as const;

/** Flows kept for each household beside the components. */
export const keptFlows = [
  ...['supportReceived', 'supportPaid', 'livingAllowance', 'singlePersonAllowance'],
] as const;

/** Figures kept for each household. */
export const householdFigures: Readonly<Record<string, Quantity<number, 'household'>>> = {
  /** Twelve times the members for whom a family draws the allowance. */
  allowanceMonths: perYear(coveredMembers),
  singleRecipients: countOfHousehold(singlePersonAllowance),
};

/** What is read person by person, in yuan a year. */
export const personQuantities = {
  receipts: comprehensiveReceipts,
  comprehensiveTax,
  bonusTax,
  employeePension: perYear(employeePension),
  residentPension: perYear(residentPension),
} as const;
