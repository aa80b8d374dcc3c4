import { describe, expect, it } from 'vitest';
import { expectAgreementIn } from './in-years.ts';

describe('a second reading of the law, 2025 and 2026', () => {
  it('agrees with the compiled engine to the fen on 5,120 random households', () => {
    // Agreement on noughts would be no agreement. Maternity insurance ended in 2019.
    expect(expectAgreementIn([2025, 2026])).toEqual(['employerMaternityContribution']);
  });
});
