import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrom } from '../../src/engine/compile/fused/code-from-text.ts';
import { byPlace } from '../../src/engine/parameter.ts';
import { household, perYear } from '../../src/engine/quantity.ts';
import type { Multiple } from '../../src/engine/rounding.ts';
import { rounded, roundingText, roundToFen } from '../../src/engine/rounding.ts';
import { rule } from '../../src/engine/rule.ts';
import { barns, named, since, source } from './kingdom/facts.ts';
import { amountOf, computed, lawOf } from './laboratory.ts';

const directions = ['up', 'down', 'half up'] as const;

/** The exact multiple in integers: `x` in ten-thousandths of a yuan, `to` likewise. */
function exactly(x: bigint, to: bigint, direction: Multiple['direction']): bigint {
  const floor = (a: bigint, b: bigint) => a / b - (a % b < 0n ? 1n : 0n);
  if (direction === 'down') return floor(x, to) * to;
  if (direction === 'up') return -floor(-x, to) * to;
  return floor(2n * x + to, 2n * to) * to;
}

describe('the snap', () => {
  it('keeps a hair of binary fractions from costing a yuan', () => {
    // 3 × 910.1 − 1,000.3 is 1,730 to a person, 1730.0000000000002 to a machine.
    expect(Math.ceil(3 * 910.1 - 1000.3)).toBe(1731);
    expect(rounded(3 * 910.1 - 1000.3, { to: 1, direction: 'up' })).toBe(1730);
  });

  it('is right for every standard, size and income of one decimal', () => {
    const tenths = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(tenths, fc.integer({ min: 1, max: 30 }), tenths, (standard, members, income) => {
        const need = (standard / 10) * members - income / 10;
        const exact = exactly(BigInt(standard * members - income) * 1000n, 10_000n, 'up');
        expect(rounded(need, { to: 1, direction: 'up' })).toBe(Number(exact) / 10_000);
      }),
      { numRuns: 300 },
    );
  });

  it('takes halves of a fen as written, not as stored', () => {
    // 1.005 is stored a hair below, 333.335 a hair above or below: both mean a half.
    expect([1.005, 333.335, 8.345, 0.615].map(roundToFen)).toEqual([1.01, 333.34, 8.35, 0.62]);
  });

  it('leaves alone what is truly below the half or the step', () => {
    expect(roundToFen(1.00499)).toBe(1);
    expect(rounded(1.0001, { to: 0.01, direction: 'up' })).toBe(1.01);
    expect(rounded(1730.001, { to: 1, direction: 'up' })).toBe(1731);
    expect(rounded(1729.999, { to: 1, direction: 'down' })).toBe(1729);
  });
});

describe('a rounding', () => {
  it.each([
    [12.341, 0.01, 'up', 12.35],
    [12.349, 0.01, 'down', 12.34],
    [12.345, 0.01, 'half up', 12.35],
    [-12.345, 0.01, 'half up', -12.34],
    [-12.341, 0.01, 'up', -12.34],
    [-12.341, 0.01, 'down', -12.35],
    [12.34, 0.1, 'up', 12.4],
    [12.34, 0.1, 'down', 12.3],
    [12.35, 0.1, 'half up', 12.4],
    [12.5, 1, 'half up', 13],
    [12.49, 1, 'half up', 12],
    [1234, 10, 'up', 1240],
    [1235, 10, 'half up', 1240],
    [1239, 10, 'down', 1230],
    [0.12345, 0.0001, 'half up', 0.1235],
    [0.12341, 0.0001, 'up', 0.1235],
  ] as const)('of %d to %d %s is %d', (x, to, direction, expected) => {
    expect(rounded(x, { to, direction })).toBeCloseTo(expected, 12);
  });

  it('agrees with integers, and with its text, for any amount and multiple', () => {
    const amount = fc.integer({ min: -50_000_000, max: 50_000_000 });
    const multiple = fc.constantFrom(0.01, 0.1, 0.5, 1, 5, 10, 100);
    fc.assert(
      fc.property(amount, multiple, fc.constantFrom(...directions), (parts, to, direction) => {
        const x = parts / 1000;
        const exact = exactly(BigInt(parts) * 10n, BigInt(to * 10_000), direction);
        const text = roundingText({ to, direction }, 'x');
        const result = rounded(x, { to, direction }) + 0;
        expect(result).toBe(Number(exact) / 10_000);
        expect(codeFrom<(x: number) => number>(`(x) => ${text}`, {})(x) + 0).toBe(result);
      }),
      { numRuns: 500 },
    );
  });

  it('is to the fen, half up, where a flow declares none', () => {
    const flow = { from: 'crown', to: 'households' };
    expect(amountOf(third({ flow }), { own: { barns: 2 }, persons: [{}] })).toEqual([0.67]);
  });

  it('is none for a step on the way', () => {
    expect(amountOf(third({}), { own: { barns: 2 }, persons: [{}] })).toEqual([2 / 3]);
  });

  it('happens at every payment, before the year is summed', () => {
    const monthly = third({ unit: 'yuan/month', flow: { from: 'crown', to: 'households' } });
    const values = amountOf(
      perYear(monthly),
      { own: { barns: 2 }, persons: [{}] },
      lawOf([monthly]),
    );
    expect(values).toEqual([8.04]);
  });

  it('stores −0 as 0', () => {
    const flow = { from: 'crown', to: 'households' };
    const down = rule({
      name: 'nought',
      label: named('nought'),
      per: household,
      unit: 'yuan/year',
      source,
      flow,
      rounding: { to: 1, direction: 'up', source },
      reads: { barns },
      formula: ({ barns }) => -barns / 4,
    });
    for (const reading of ['called', 'fused', 'vector'] as const) {
      const [value] = amountOf(down, { own: { barns: 1 }, persons: [{}] }, lawOf([down]), {
        reading,
      });
      expect(Object.is(value, 0)).toBe(true);
    }
  });

  it('may differ by place', () => {
    const multiple = byPlace({
      name: 'third.multiple',
      unit: 'yuan',
      places: {
        everywhere: since(['2000-01-01', 5]),
        delta: since(['2000-01-01', 1], ['2021-06-01', 0.1]),
        island: since(['2000-01-01', 0.01]),
      },
    });
    const rounding = { to: multiple, direction: 'up', source } as const;
    const one = third({ rounding });
    const households = ['upstream', 'delta', 'island'].map((town) => ({
      own: { town, barns: 31 },
      persons: [{}],
    }));
    for (const reading of ['called', 'fused', 'vector'] as const) {
      const { it } = computed(lawOf([one]), { it: one }, households, { reading });
      expect(it).toEqual([[15], [10.4], [10.34]]);
      const before = computed(lawOf([one]), { it: one }, households, { reading, year: 2020 });
      expect(before.it).toEqual([[15], [11], [10.34]]);
    }
  });
});

function third(more: object) {
  return rule({
    name: 'third',
    label: named('third'),
    per: household,
    unit: 'yuan/year',
    source,
    reads: { barns },
    formula: ({ barns }) => barns / 3,
    ...more,
  });
}
