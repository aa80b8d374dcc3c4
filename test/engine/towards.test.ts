import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketsOf, tableOf } from '../../src/engine/compile/schedules.ts';
import { inForce } from '../../src/engine/in-force.ts';
import type { Parameter, ParameterValue } from '../../src/engine/parameter.ts';
import { brackets, scalar } from '../../src/engine/parameter.ts';
import type { ValueChange } from '../../src/engine/policy.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import { withQuickDeductions } from '../../src/engine/quick-deductions.ts';
import { towards } from '../../src/engine/towards.ts';
import { since } from './kingdom/facts.ts';
import { lawOf, problemsOf } from './laboratory.ts';

type Rows = Parameters<typeof bracketsOf>[0];

const law = withQuickDeductions([
  [36_000, 0.03],
  [144_000, 0.1],
  [null, 0.25],
]);
const steeper = withQuickDeductions([
  [50_000, 0.03],
  [144_000, 0.2],
  [300_000, 0.3],
  [null, 0.5],
]);

describe('part of the way from one value to another', () => {
  it('is either at its ends, as it stands', () => {
    expect(towards({ is: 'scalar' }, 917, 1379, 0)).toBe(917);
    expect(towards({ is: 'scalar' }, 917, 1379, 1)).toBe(1379);
    expect(towards({ is: 'brackets' }, law, steeper, 1)).toBe(steeper);
    expect(towards({ is: 'scalar' }, 0.2, 0.6, 0.25)).toBeCloseTo(0.3, 12);
  });

  it('of schedules is the schedule whose tax lies in proportion at every income', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 900_000 }),
        (share, income) => {
          const tax = (rows: ParameterValue | null) => bracketsOf(rows as Rows).taxOn(income);
          const mixed = tax(towards({ is: 'brackets' }, law, steeper, share));
          // quick deductions are to the fen, one for each row
          const expected = (1 - share) * tax(law) + share * tax(steeper);
          expect(Math.abs(mixed - expected)).toBeLessThan(0.05);
        },
      ),
    );
  });

  it('of tables is the table that gives values in proportion', () => {
    const from = [
      [0, 10],
      [10, 30],
    ] as const;
    const to = [
      [5, 20],
      [20, 0],
    ] as const;
    for (const mode of ['step', 'linear'] as const) {
      const mixed = towards({ is: 'table', mode }, from, to, 0.5) as readonly [number, number][];
      for (const x of [-1, 0, 3, 5, 7, 10, 15, 20, 30])
        expect(tableOf(mixed, mode).at(x)).toBeCloseTo(
          (tableOf(from, mode).at(x) + tableOf(to, mode).at(x)) / 2,
          12,
        );
    }
  });

  it('is nothing between yes and no, and nothing between a number and a schedule', () => {
    expect(towards({ is: 'scalar' }, false, true, 0.5)).toBeNull();
    expect(towards({ is: 'scalar' }, 1, law, 0.5)).toBeNull();
    expect(towards({ is: 'brackets' }, law, 2, 0.5)).toBeNull();
  });
});

describe('a change that goes part of the way', () => {
  const p = scalar({ name: 'p', unit: 'yuan', values: since(['2010-01-01', 100]) });
  const change = (value: ParameterValue, share: number): ValueChange => ({
    ...{ parameter: 'p', from: null, places: null, where: 'reform.yaml:3:5', given: false },
    to: { is: 'towards', value, share },
  });
  const at = (one: Parameter, ...changes: ValueChange[]) =>
    inForce(reformed(inLaw(lawOf([])), { changes }), one, '2020-01-01', 'everywhere');

  it('starts from what is in force, other changes of the reform among it', () => {
    expect(at(p, change(200, 0.25))).toMatchObject({ value: 125, how: 'reform', restsOn: 'C' });
    expect(at(p, change(200, 0.5), change(50, 0.5))).toMatchObject({ value: 100 });
  });

  it('is refused where there is nothing between', () => {
    const schedule = brackets({ name: 'p', unit: 'yuan', values: since(['2010-01-01', law]) });
    expect(problemsOf(() => at(schedule, change(3, 0.5)))).toEqual([
      'reform.yaml:3:5: p has no value part of the way: it is set in full or not at all',
    ]);
  });
});
