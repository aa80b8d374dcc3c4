import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../src/engine/policy.ts';
import { china } from '../../src/law/china.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { compare } from '../../src/outcome/compare.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const households = 200;
const numbers = [...parametersOf(china).values()].filter(({ shape }) => shape.is === 'scalar');

const change = fc
  .tuple(
    fc.constantFrom(...numbers.map((parameter) => parameter.name)),
    fc.constantFrom('0', '1', '+20%', '-50%', '*3', '1000', '-1000'),
  )
  .map(([name, value]) => `${name}=${value}`);
const reform = fc.record({
  set: fc.array(change, { maxLength: 3 }),
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
      fc.asyncProperty(reform, async ({ set, off }) => {
        const scenario = { ...readScenarioFile(baseline, { households, set }), off };
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
