// Households described by hand, for tests of what is told about them.

import { Evaluation } from '../../../src/engine/evaluate.ts';
import type { Policy } from '../../../src/engine/policy.ts';
import { documentLanguage, policyOf } from '../../../src/household.ts';
import { china } from '../../../src/law/china.ts';
import type { HouseholdInput } from '../../../src/scenario/household-document.ts';
import { readHousehold } from '../../../src/scenario/household-document.ts';
import { readPlain } from '../../../src/scenario/located.ts';

export interface Answer {
  readonly input: HouseholdInput;
  readonly policy: Policy;
  readonly evaluation: Evaluation;
}

/** Reads and computes a household document. */
export function answer(document: object): Answer {
  const input = readHousehold(readPlain(document, 'document'), documentLanguage());
  const policy = policyOf(input, china);
  return { input, policy, evaluation: new Evaluation(policy, input) };
}

/**
 * A family of three that lives on support alone, with a standard of 1,000 yuan: whatever the law's own values, they are
 * entitled to 3 × 1,000 yuan less the support by the month.
 */
export function poor(supportPerMonth = 1000) {
  return {
    place: 'hangzhou',
    year: 2025,
    persons: [
      { id: 'a', born: '1988-05', sex: 'female', spouse: 'b' },
      { id: 'b', born: '1986-02', sex: 'male' },
      { id: 'c', born: '2016-09', mother: 'a', father: 'b' },
    ],
    supportReceived: supportPerMonth * 12,
    given: { 'livingAllowance.standard': 1000, residentMedicalContribution: 0 },
  };
}

/** An employee with a child of school age, insured on the wage itself. */
export const earner = {
  place: 'hangzhou',
  year: 2025,
  persons: [
    { id: 'a', born: '1990-01', sex: 'female', wage: '12000/month' },
    { id: 'c', born: '2017-01', mother: 'a' },
  ],
};
