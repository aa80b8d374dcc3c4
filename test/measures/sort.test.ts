import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascendingOrder } from '../../src/measures/sort.ts';

describe('the ascending order', () => {
  it('is that of a stable comparison, for any finite doubles', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -3, max: 3 }),
      fc.constantFrom(0, -0, 5e-324, -5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 100 }), (values) => {
        const expected = values
          .map((_, row) => row)
          .sort((a, b) => values[a]! - values[b]! || a - b);
        expect([...ascendingOrder(values)]).toEqual(expected);
      }),
    );
  });

  it('counts -0 as 0, so that equal values keep their order', () => {
    expect([...ascendingOrder([0, -0, -1, -0, 0])]).toEqual([2, 0, 1, 3, 4]);
  });

  it('takes any column and leaves it as it is', () => {
    const column = Int32Array.of(3, -7, 3, 0);
    expect([...ascendingOrder(column)]).toEqual([1, 3, 0, 2]);
    expect([...column]).toEqual([3, -7, 3, 0]);
    expect(ascendingOrder([])).toHaveLength(0);
  });
});
