import { describe, expect, it } from 'vitest';
import { expectAgreementIn } from './in-years.ts';

describe('a second reading of the law, 2019 and 2020', () => {
  it('agrees with the compiled engine to the fen on 5,120 random households', () => {
    // Agreement on noughts would be no agreement. These began later.
    expect(expectAgreementIn([2019, 2020])).toEqual([
      'childcareSubsidy',
      'personalPensionTax',
      'gradualExit',
      'singlePersonAllowance',
    ]);
  });
});
