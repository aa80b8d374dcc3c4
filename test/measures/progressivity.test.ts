import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from '../../src/measures/concentration.ts';
import { gini } from '../../src/measures/gini.ts';
import { isRefusal, type Measured } from '../../src/measures/problem.ts';
import { kakwani, redistribution, suits } from '../../src/measures/progressivity.ts';
import { makeSample } from '../../src/measures/sample.ts';
import { decomposeBySource } from '../../src/measures/sources.ts';

function value(found: Measured): number {
  if (isRefusal(found)) throw new Error(found.message);
  return found;
}

const person = fc.tuple(
  fc.integer({ min: 0, max: 8 }).map((step) => 1000 * step),
  fc.integer({ min: 1, max: 900 }),
  fc.integer({ min: 1, max: 4 }),
);
const people = fc
  .array(person, { minLength: 2, maxLength: 30 })
  .filter((of) => new Set(of.map(([pre]) => pre)).size > 1);

describe('concentration', () => {
  it('of a variable ranked by itself is its Gini', () => {
    fc.assert(
      fc.property(people, (of) => {
        const pre = of.map(([income]) => income);
        const sample = makeSample(
          pre,
          of.map(([, , weight]) => weight),
        );
        expect(concentration(pre, sample)).toBeCloseTo(gini(sample), 12);
      }),
    );
  });

  it('does not depend on the order of those who rank equally', () => {
    const ranking = makeSample([0, 0, 0, 5]);
    const [one, other] = [
      concentration([9, 0, 0, 3], ranking),
      concentration([0, 0, 9, 3], ranking),
    ];
    expect(one).toBe(other);
    expect(concentration([2, 2, 2, 2], ranking)).toBe(0);
  });

  it('of what adds up to zero is refused', () => {
    expect(() => concentration([1, -1], makeSample([1, 2]))).toThrow('adds up to zero');
  });
});

describe('redistribution', () => {
  it('holds its two identities', () => {
    fc.assert(
      fc.property(people, (of) => {
        const pre = of.map(([income]) => income + 1000);
        const post = of.map(([income, tax]) => income + 1000 - tax);
        const found = redistribution(
          pre,
          post,
          of.map(([, , weight]) => weight),
        );
        const vertical = found.reynoldsSmolensky;
        expect(found.redistributiveEffect).toBeCloseTo(vertical - found.reranking, 12);
        expect(value(found.reynoldsSmolenskyFromKakwani)).toBeCloseTo(vertical, 10);
        expect(found.reranking).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('of a proportional tax is none', () => {
    const found = redistribution([10, 20, 70], [8, 16, 56]);
    expect(found.averageRate).toBeCloseTo(0.2, 14);
    expect(value(found.kakwani)).toBeCloseTo(0, 14);
    expect(found.redistributiveEffect).toBeCloseTo(0, 14);
  });

  it('without any tax has no Kakwani index, and says so', () => {
    const found = redistribution([10, 20], [10, 20]);
    expect(found).toMatchObject({ redistributiveEffect: 0, averageRate: 0, reranking: 0 });
    expect(found.kakwani).toMatchObject({ refused: 'zero-total' });
    expect(found.reynoldsSmolenskyFromKakwani).toMatchObject({ refused: 'zero-total' });
  });
});

describe('one tax', () => {
  const income = makeSample([10, 20, 30, 40]);

  it('paid by the richest alone is most progressive by Suits', () => {
    expect(suits([0, 0, 0, 4], income)).toBeCloseTo(1 - 0.4, 14);
    expect(suits([4, 0, 0, 0], income)).toBeCloseTo(1 - 2 * (0.05 + 0.9), 14);
  });

  it('in proportion to income is neutral by Suits and by Kakwani', () => {
    expect(suits([1, 2, 3, 4], income)).toBeCloseTo(0, 14);
    expect(kakwani([1, 2, 3, 4], income)).toBeCloseTo(0, 14);
    expect(kakwani([1, 1, 1, 1], income)).toBeCloseTo(-gini(income), 14);
  });
});

describe('sources of income', () => {
  it('add up to the whole by Lerman–Yitzhaki and by Shorrocks', () => {
    fc.assert(
      fc.property(people, (of) => {
        const wage = of.map(([income]) => income);
        const tax = of.map(([, amount]) => -amount / 10);
        const rent = of.map(([, amount]) => amount);
        const total = wage.map((amount, row) => amount + tax[row]! + rent[row]!);
        const parts = Object.values(decomposeBySource(total, { wage, tax, rent }));
        const sum = (key: 'share' | 'contribution' | 'shorrocksShare') =>
          parts.reduce((running, part) => running + value(part[key]), 0);
        expect(sum('share')).toBeCloseTo(1, 12);
        expect(sum('contribution')).toBeCloseTo(1, 10);
        expect(sum('shorrocksShare')).toBeCloseTo(1, 10);
      }),
    );
  });

  it('that nobody has refuse what has no meaning', () => {
    const { none } = decomposeBySource([1, 2], { all: [1, 2], none: [0, 0] });
    expect(none).toMatchObject({ share: 0, shorrocksShare: 0, gini: { refused: 'zero-total' } });
  });
});
