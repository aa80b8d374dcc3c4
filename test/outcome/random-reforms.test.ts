import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueChange } from '../../src/engine/policy.ts';
import { parametersOf } from '../../src/engine/policy.ts';
import { china } from '../../src/law/china.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { compare } from '../../src/outcome/compare.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const households = 200;
const numbers = [...parametersOf(china).values()].filter(({ shape }) => shape.is === 'scalar');

/** Beyond what a scenario file may say, too: the books close whatever a program sets. */
const change: fc.Arbitrary<ValueChange> = fc
  .record({
    parameter: fc.constantFrom(...numbers.map((parameter) => parameter.name)),
    to: fc.oneof(
      fc.constantFrom(0, 1, 1000, -1000).map((value) => ({ is: 'value' as const, value })),
      fc.constantFrom(1.2, 0.5, 3).map((factor) => ({ is: 'times' as const, factor })),
    ),
  })
  .map((one) => ({ ...one, from: null, places: null, where: one.parameter, given: false }));
const reform = fc.record({
  changes: fc.array(change, { maxLength: 3 }),
  off: fc.uniqueArray(fc.constantFrom(...china.instruments.map((one) => one.name)), {
    maxLength: 3,
  }),
});

const balanceOf = ({ ledger }: Outcome): bigint =>
  Object.values(ledger.balances).reduce((sum, balance) => sum + balance, 0n);

describe('after any reform', () => {
  it('the books balance to the fen, and so do its changes', async () => {
    const law = await simulate(readScenarioFile(baseline, { households }));
    await fc.assert(
      fc.asyncProperty(reform, async ({ changes, off }) => {
        const scenario = { ...readScenarioFile(baseline, { households }), changes, off };
        const outcome = await simulate(scenario);
        expect(outcome.ledger.imbalance).toBe(0n);
        expect(balanceOf(outcome)).toBe(0n);
        const { balances } = compare(law, outcome);
        expect(Object.values(balances).reduce((sum, one) => sum + one, 0n)).toBe(0n);
      }),
      { numRuns: 12 },
    );
  });
});
