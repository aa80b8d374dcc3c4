// Weights calibrated by us and by R's package `survey`: the numbers of oracle.json were made by oracle.R, run with R 4.2.2
// and survey 4.1-1 itself. Beside it classical proportional fitting, written here, and what must hold of any answer.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../../src/engine/problem.ts';
import type { Target } from '../../../src/population/reweight/calibrate.ts';
import { calibrate } from '../../../src/population/reweight/calibrate.ts';
import type { Bounds, Method } from '../../../src/population/reweight/distance.ts';
import { distanceOf } from '../../../src/population/reweight/distance.ts';
import { factorsOf, qualityOf } from '../../../src/population/reweight/quality.ts';
import { SparseBuilder } from '../../../src/population/reweight/sparse.ts';

interface Oracle {
  readonly data: {
    readonly weight: number[];
    readonly region: string[];
    readonly class: string[];
    readonly persons: number[];
    readonly income: number[];
  };
  readonly targets: {
    readonly households: number;
    readonly region: Record<string, number>;
    readonly class: Record<string, number>;
    readonly persons: number;
    readonly income: number;
  };
  readonly weights: Record<string, number[]>;
  readonly designEffect: Record<string, number>;
}

const oracle = JSON.parse(readFileSync(join(import.meta.dirname, 'oracle.json'), 'utf8')) as Oracle;
const { data, targets } = oracle;
const prior = Float64Array.from(data.weight);

/** A target with its column. */
interface Asked {
  readonly name: string;
  readonly column: readonly number[];
  readonly total: number;
  readonly tolerance?: number;
}

const asked = ({ name, total, tolerance = 1e-9 }: Asked): Target => ({
  name,
  where: `targets.${name}`,
  total,
  scale: Math.abs(total) || 1,
  tolerance,
});

/** The matrix of columns. */
function sparse(columns: readonly (readonly number[])[], records: number) {
  const builder = new SparseBuilder(records, columns.length);
  columns.forEach((column, target) => {
    column.forEach((amount, record) => {
      builder.add(record, target, amount);
    });
  });
  return builder.build();
}

function weigh(
  list: readonly Asked[],
  method: Method,
  bounds: Bounds | null = null,
  weights: ArrayLike<number> = prior,
) {
  return calibrate({
    prior: Float64Array.from(weights),
    matrix: sparse(
      list.map((one) => one.column),
      weights.length,
    ),
    targets: list.map(asked),
    method,
    bounds,
  });
}

const counted = (of: readonly string[], kind: string) => of.map((one) => (one === kind ? 1 : 0));
const margin = (key: 'region' | 'class', times = 1): Asked[] =>
  Object.entries(targets[key]).map(([kind, total]) => {
    return { name: `${key} ${kind}`, column: counted(data[key], kind), total: total * times };
  });
const persons: Asked = { name: 'persons', column: data.persons, total: targets.persons };
const income: Asked = { name: 'income', column: data.income, total: targets.income };
const all = [...margin('region'), ...margin('class'), persons, income];

/** The largest relative difference of two lists. */
const apart = (found: ArrayLike<number>, expected: readonly number[]) =>
  Math.max(...expected.map((one, i) => Math.abs(found[i]! / one - 1)));

describe("R's survey", () => {
  const bounds = { least: 0.7, most: 1.6 };
  it.each<[string, readonly Asked[], Method, Bounds | null]>([
    ['postStratify', margin('region'), 'raking', null],
    ['postStratify', margin('region'), 'linear', null],
    ['rake', [...margin('region'), ...margin('class')], 'raking', null],
    ['linear', all, 'linear', null],
    ['linearBounded', all, 'linear', bounds],
    ['raking', all, 'raking', null],
    ['rakingBounded', all, 'raking', bounds],
    ['logit', all, 'logit', bounds],
    // Told neither the sum of weights nor the last region, which follow.
    ['entropy', [...margin('region', 1 / 1.04).slice(1), income], 'entropy', null],
  ])('%s: the same weights to 1e-8, of those asked 1e-6', (name, list, method, within) => {
    const found = weigh(list, method, within);
    expect(found.isMet).toBe(true);
    expect(apart(found.weights, oracle.weights[name]!)).toBeLessThan(1e-8);
    expect(qualityOf(found.weights).designEffect).toBeCloseTo(oracle.designEffect[name]!, 9);
  });

  it('gives bounded weights that do reach the bounds', () => {
    const { weights } = weigh(all, 'raking', bounds);
    const { atLeast, atMost, quantiles } = factorsOf(prior, weights, bounds, 3);
    expect(atLeast).toBeGreaterThan(5);
    expect(atMost).toBeGreaterThan(0);
    expect(quantiles[0]!.factor).toBeCloseTo(0.7, 12);
    expect(quantiles.at(-1)!.factor).toBeCloseTo(1.6, 12);
  });
});

describe('raking', () => {
  /** Classical iterative proportional fitting: margin by margin, in turn. */
  function fitted(rounds: number): number[] {
    let weights = [...data.weight];
    for (let round = 0; round < rounds; round++) {
      for (const key of ['region', 'class'] as const) {
        const sums = new Map<string, number>();
        weights.forEach((weight, i) => {
          sums.set(data[key][i]!, (sums.get(data[key][i]!) ?? 0) + weight);
        });
        weights = weights.map(
          (weight, i) => (weight * targets[key][data[key][i]!]!) / sums.get(data[key][i]!)!,
        );
      }
    }
    return weights;
  }

  it('is where proportional fitting ends', () => {
    const { weights } = weigh([...margin('region'), ...margin('class')], 'raking');
    expect(apart(weights, fitted(60))).toBeLessThan(1e-10);
    expect(apart(weights, fitted(1))).toBeGreaterThan(1e-3);
  });

  it('leaves weights that meet their targets already, and those of 0', () => {
    const own = data.weight.map((weight, i) => (i % 9 === 0 ? 0 : weight));
    const total = own.reduce((sum, weight, i) => sum + weight * data.persons[i]!, 0);
    const { weights, steps } = weigh([{ ...persons, total }], 'raking', null, own);
    expect([...weights]).toEqual(own);
    expect(steps).toBe(0);
    const moved = weigh([{ ...persons, total: total * 1.1 }], 'raking', null, own).weights;
    expect([...moved].filter((weight) => weight === 0)).toHaveLength(27);
  });
});

describe('any method', () => {
  const lists = fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 60 }),
      kind: fc.integer({ min: 0, max: 2 }),
      amount: fc.integer({ min: 0, max: 900 }),
      pull: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
    }),
    { minLength: 12, maxLength: 60 },
  );
  const methods = fc.constantFrom<[Method, Bounds | null]>(
    ['raking', null],
    ['linear', null],
    ['logit', { least: 0.5, most: 2 }],
    ['raking', { least: 0.5, most: 2 }],
    ['linear', { least: 0.5, most: 2 }],
    ['entropy', { least: 0.5, most: 2 }],
  );

  it('meets totals that some weights within the bounds have', () => {
    fc.assert(
      fc.property(lists, methods, (records, [method, bounds]) => {
        // Whose pulls average 1, so that entropy balancing keeps their sum too.
        const pulled = records.map((one) => one.weight * one.pull);
        const scale =
          records.reduce((sum, one) => sum + one.weight, 0) / pulled.reduce((a, b) => a + b, 0);
        const columns: number[][] = [0, 1, 2].map((kind) =>
          records.map((one) => (one.kind === kind ? 1 : 0)),
        );
        columns.push(records.map((one) => one.amount));
        const list = columns.flatMap((column, i): Asked[] => {
          const total = column.reduce((sum, one, k) => sum + one * pulled[k]! * scale, 0);
          return total === 0 ? [] : [{ name: String(i), column, total, tolerance: 1e-7 }];
        });
        const weights = records.map((one) => one.weight);
        const found = weigh(list, method, bounds, weights);
        expect(found.isMet).toBe(true);
        const factors = weights.map((weight, i) => found.weights[i]! / weight);
        if (bounds !== null) {
          expect(Math.min(...factors)).toBeGreaterThanOrEqual(bounds.least - 1e-12);
          expect(Math.max(...factors)).toBeLessThanOrEqual(bounds.most + 1e-12);
        }
        expect(weigh(list, method, bounds, weights).weights).toEqual(found.weights);
      }),
      { numRuns: 150 },
    );
  });

  it('has a slope that is the slope of its factor, and an integral whose slope is the factor', () => {
    const bounds = { least: 0.4, most: 2.5 };
    const distances = [
      distanceOf('linear', null),
      distanceOf('linear', bounds),
      distanceOf('raking', null),
      distanceOf('raking', bounds),
      distanceOf('logit', bounds),
    ];
    const h = 1e-6;
    for (const distance of distances) {
      expect(distance.factor(0)).toBeCloseTo(1, 14);
      expect(distance.slope(0)).toBeCloseTo(1, 14);
      for (const score of [-3, -1.1, -0.31, 0.2, 0.7, 1.9, 4]) {
        const slope = (of: (score: number) => number) => (of(score + h) - of(score - h)) / (2 * h);
        expect(distance.slope(score)).toBeCloseTo(slope(distance.factor), 7);
        expect(distance.factor(score)).toBeCloseTo(slope(distance.integral), 7);
      }
    }
    const steep = distanceOf('logit', bounds);
    expect(steep.factor(-1e6)).toBeCloseTo(0.4, 14);
    expect(steep.factor(1e6)).toBeCloseTo(2.5, 14);
  });
});

describe('what cannot be met', () => {
  const faultsOf = (list: readonly Asked[], method: Method = 'raking', bounds?: Bounds) => {
    try {
      weigh(list, method, bounds ?? null);
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems;
    }
    return [];
  };

  it('is refused where targets contradict each other, with those that do', () => {
    const classes = margin('class', 1.01);
    const [fault, ...others] = faultsOf([...margin('region'), ...classes]);
    expect(others).toEqual([]);
    expect(fault?.where).toBe('targets.class c4');
    expect(fault?.message).toMatch(
      /^class c4 is \d+.*, and by region east, region west, region north, class c1 and 2 more it comes to \d+/,
    );
    const forgiving = classes.map((one) => ({ ...one, tolerance: 0.02 }));
    const { isMet, standings } = weigh([...margin('region', 1), ...forgiving], 'raking');
    expect(isMet).toBe(false);
    // The regions, asked to the ninth digit, are nearly met; the classes are missed by what they are too much.
    expect(Math.max(...standings.slice(0, 3).map((one) => Math.abs(one.miss)))).toBeLessThan(1e-4);
    for (const { miss } of standings.slice(3)) {
      expect(miss).toBeLessThan(-0.004);
      expect(miss).toBeGreaterThan(-0.016);
    }
    const both = [...margin('region').map((one) => ({ ...one, tolerance: 1e-4 })), ...forgiving];
    expect(weigh(both, 'raking').isMet).toBe(true);
  });

  it('is refused where nobody is in a group, and where weights above 0 never come to it', () => {
    const nobody = { name: 'islands', column: data.weight.map(() => 0), total: 5000 };
    const none = { ...margin('region')[0]!, total: 0 };
    const below = { ...persons, total: -3 };
    expect(faultsOf([nobody, none, below]).map((one) => one.message)).toEqual([
      'islands: nobody in the data is in it, and 5000 is asked',
      'region east: 0 is asked of a group that the data have; leave those records out, or do not ask',
      expect.stringContaining('persons: -3 is asked, and weights above 0 give more than 0'),
    ]);
    expect(weigh([{ ...nobody, total: 0 }, persons], 'raking').isMet).toBe(true);
    expect(weigh([none, persons], 'linear').isMet).toBe(true);
  });

  it('is refused where a number is none', () => {
    const infinite = { ...persons, total: Number.POSITIVE_INFINITY };
    expect(faultsOf([infinite])[0]?.message).toContain('persons is Infinity');
    const broken = { ...income, column: data.income.map((one, i) => (i === 7 ? Number.NaN : one)) };
    expect(faultsOf([broken])[0]?.message).toContain('income: an amount in the data is NaN');
    expect(faultsOf([persons], 'logit')[0]?.message).toContain('needs bounds');
    expect(faultsOf([persons], 'raking', { least: 1.2, most: 3 })[0]?.message).toContain('1.2:3');
    expect(() => weigh([persons], 'raking', null, [-1, ...data.weight.slice(1)])).toThrow(
      'record 1 has the weight -1',
    );
  });

  it('is met as nearly as may be where the bounds are too narrow', () => {
    const bounds = { least: 0.95, most: 1.05 };
    const { isMet, standings, weights } = weigh([persons, income], 'logit', bounds);
    expect(isMet).toBe(false);
    const [ofPersons, ofIncome] = standings;
    expect(ofIncome?.reach.most).toBeLessThan(targets.income);
    expect(ofIncome!.after).toBeGreaterThan(0.99 * ofIncome!.reach.most);
    expect(Math.abs(ofPersons!.miss)).toBeLessThan(0.03);
    expect(Math.max(...weights.map((one, i) => one / prior[i]!))).toBeLessThanOrEqual(1.05);
  });
});

describe('the quality of weights', () => {
  it("is Kish's design effect", () => {
    // Half of the records with three times the weight: 1 + cv² = 1 + (1/2)² = 1.25.
    const { designEffect, effectiveRecords, overFiveMedians } = qualityOf(
      Float64Array.of(1, 1, 1, 1, 3, 3, 3, 3),
    );
    expect(designEffect).toBeCloseTo(1.25, 14);
    expect(effectiveRecords).toBeCloseTo(6.4, 14);
    expect(overFiveMedians).toBe(0);
    const extreme = qualityOf(Float64Array.of(1, 1, 1, 6, -1));
    expect(extreme).toMatchObject({ overFiveMedians: 1, belowZero: 1, least: -1, most: 6 });
  });

  it('names those moved furthest, up or down', () => {
    const before = Float64Array.of(10, 10, 10, 0, 10);
    const { furthest, quantiles } = factorsOf(before, Float64Array.of(10, 2, 40, 0, 11), null, 2);
    expect(furthest).toEqual([1, 2]);
    expect(quantiles.map(({ factor }) => factor)).toEqual([
      0.2,
      expect.closeTo(0.224, 12),
      expect.closeTo(0.32, 12),
      1.05,
      expect.closeTo(3.565, 12),
      expect.closeTo(3.913, 12),
      4,
    ]);
  });
});
