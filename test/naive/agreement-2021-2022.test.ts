import { describe, expect, it } from 'vitest';
import { expectAgreementIn } from './in-years.ts';

describe('a second reading of the law, 2021 and 2022', () => {
  it('agrees with the compiled engine to the fen on 5,120 random households', () => {
    // Agreement on noughts would be no agreement. Maternity insurance ended in 2019, the subsidy began in 2025.
    expect(expectAgreementIn([2021, 2022])).toEqual([
      'employerMaternityContribution',
      'childcareSubsidy',
    ]);
  });
});
