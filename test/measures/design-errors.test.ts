// Standard errors by the sample's design: closed forms, derivatives taken by hand, the jackknife over sampling units.

import { describe, expect, it } from 'vitest';
import type { Design } from '../../src/measures/design-errors.ts';
import {
  designError,
  giniScores,
  meanScores,
  medianError,
  oliveScores,
  shareBelowScores,
  unitsOf,
} from '../../src/measures/design-errors.ts';
import { gini } from '../../src/measures/gini.ts';
import { oliveIndex } from '../../src/measures/olive.ts';
import { headcount } from '../../src/measures/poverty.ts';
import type { Sample } from '../../src/measures/sample.ts';
import { makeSample } from '../../src/measures/sample.ts';

/** Numbers in [0, 1) in a fixed order. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const draw = lots(7);
const rows = 400;
const values = Float64Array.from({ length: rows }, () => 1000 + 60_000 * draw() ** 3);
const weights = Float64Array.from({ length: rows }, () => 0.5 + 3 * draw());
const everyRow: Design = {
  strata: new Int32Array(rows),
  psu: Int32Array.from({ length: rows }, (_, row) => row),
};
/** 40 units of ten rows in four strata. */
const clusters: Design = {
  strata: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 100)),
  psu: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / 10)),
};
const sample = makeSample(values, weights);
const line = 9000;

const measures: readonly {
  readonly name: string;
  readonly of: (sample: Sample) => number;
  readonly scores: (sample: Sample, rows: number) => Float64Array;
}[] = [
  { name: 'mean', of: (one) => one.mean, scores: meanScores },
  { name: 'Gini', of: gini, scores: giniScores },
  { name: 'olive', of: (one) => oliveIndex(one).olive, scores: oliveScores },
  {
    name: 'share below a line',
    of: (one) => headcount(one, line),
    scores: (one, length) => shareBelowScores(one, line, length),
  },
];

describe('scores', () => {
  it.each(measures)('of the $name are the derivatives by each weight', ({ of, scores }) => {
    const own = scores(sample, rows);
    for (const row of [0, 17, 99, 250, 399]) {
      const step = 1e-4;
      const [up, down] = [step, -step].map((by) =>
        of(
          makeSample(
            values,
            weights.map((weight, i) => (i === row ? weight + by : weight)),
          ),
        ),
      );
      const slope = ((up ?? 0) - (down ?? 0)) / (2 * step);
      const expected = (weights[row] ?? 0) * slope;
      expect(Math.abs((own[row] ?? 0) - expected)).toBeLessThan(1e-6 * Math.abs(expected) + 1e-9);
    }
  });

  it.each(measures)(
    'of the $name add up to nothing: weights of twice the size say the same',
    ({ scores }) => {
      const own = scores(sample, rows);
      const size = own.reduce((sum, one) => sum + Math.abs(one), 0);
      expect(Math.abs(own.reduce((sum, one) => sum + one, 0))).toBeLessThan(1e-10 * size);
    },
  );
});

describe('standard errors', () => {
  it('of a mean of equal weights are s / √n', () => {
    const plain = makeSample(values);
    const sum = values.reduce((all, one) => all + (one - plain.mean) ** 2, 0);
    const expected = Math.sqrt(sum / (rows - 1) / rows);
    const units = unitsOf(everyRow);
    expect(designError(meanScores(plain, rows), units)).toBeCloseTo(expected, 8);
  });

  it('of a total of two units in each of two strata are those of the textbook', () => {
    // Var = Σ over strata of (z1 − z2)², for two units each.
    const scores = Float64Array.from([1, 2, 10, 4, 7, 20]);
    const units = unitsOf({ strata: [0, 0, 0, 1, 1, 1], psu: [0, 0, 1, 2, 2, 3] });
    expect(designError(scores, units)).toBeCloseTo(Math.sqrt((3 - 10) ** 2 + (11 - 20) ** 2), 12);
  });

  it('set a stratum with one unit against the mean of all', () => {
    const scores = Float64Array.from([3, 5, 13]);
    const units = unitsOf({ strata: [0, 0, 1], psu: [0, 1, 2] });
    expect(units.lonely).toBe(1);
    expect(designError(scores, units)).toBeCloseTo(Math.sqrt((3 - 5) ** 2 + (13 - 7) ** 2), 12);
  });

  it('are not known of one unit', () => {
    expect(designError(Float64Array.of(1, 2), unitsOf({ strata: [0, 0], psu: [0, 0] }))).toBeNull();
  });

  it.each(measures)('of the $name are near those of the jackknife over units', ({ of, scores }) => {
    const units = unitsOf(clusters);
    const linear = designError(scores(sample, rows), units) ?? 0;
    let variance = 0;
    const all = of(sample);
    for (let unit = 0; unit < units.units; unit++) {
      const stratum = units.stratumOf[unit];
      const left = weights.map((weight, row) => {
        if (clusters.psu[row] === unit) return 0;
        return clusters.strata[row] === stratum ? (weight * 10) / 9 : weight;
      });
      variance += (9 / 10) * (of(makeSample(values, left)) - all) ** 2;
    }
    const jackknife = Math.sqrt(variance);
    expect(linear / jackknife).toBeGreaterThan(0.95);
    expect(linear / jackknife).toBeLessThan(1.05);
  });

  it('of a part of the sample count the units without members of the part', () => {
    const part = weights.map((weight, row) => (row % 3 === 0 ? weight : 0));
    const units = unitsOf(clusters);
    const error = designError(meanScores(makeSample(values, part), rows), units) ?? 0;
    const whole = designError(meanScores(sample, rows), units) ?? 0;
    expect(error).toBeGreaterThan(whole);
  });

  it('of the median are 1 / (2 f √n), f the density there', () => {
    // A triangle over 0 to 1, whose density at the median is 2.
    const many = 4000;
    const triangle = Float64Array.from({ length: many }, (_, i) => {
      const share = (i + 0.5) / many;
      return share < 0.5 ? Math.sqrt(share / 2) : 1 - Math.sqrt((1 - share) / 2);
    });
    const units = unitsOf({
      strata: new Int32Array(many),
      psu: Int32Array.from({ length: many }, (_, row) => row),
    });
    // Density 2 at the median: standard error 1 / (2 · 2 · √n).
    expect(medianError(makeSample(triangle), units)).toBeCloseTo(1 / (4 * Math.sqrt(many)), 4);
  });
});

describe('standard errors of R’s survey package 4.1, by fixtures/design-errors.R', () => {
  const many = 60;
  const each = (make: (i: number) => number) =>
    Float64Array.from({ length: many }, (_, i) => make(i));
  const amounts = each((i) => 500 + ((i * i * 31 + i * 17) % 997));
  const weight = each((i) => 1 + ((i * 37) % 11) / 5);
  const psu = each((i) => Math.floor(i / 4));
  const strata = each((i) => Math.floor(i / 20));
  const units = unitsOf({ strata, psu });
  const all = makeSample(amounts, weight);

  it('of mean, total, share, and of a part', () => {
    expect(all.mean).toBeCloseTo(1008.5413153457, 9);
    expect(designError(meanScores(all, many), units)).toBeCloseTo(28.7806119540883, 9);
    const total = amounts.map((amount, i) => amount * (weight[i] ?? 0));
    expect(designError(total, units)).toBeCloseTo(5123.42840488671, 8);
    const below = designError(shareBelowScores(all, 800, many), units);
    expect(below).toBeCloseTo(0.049352518517172, 12);
    const part = makeSample(
      amounts,
      weight.map((one, i) => (i % 3 === 0 ? one : 0)),
    );
    expect(designError(meanScores(part, many), units)).toBeCloseTo(68.5754153772454, 9);
  });

  it('of a stratum with one unit, set against the mean of all', () => {
    const lonely = unitsOf({ strata: strata.map((one, i) => (i >= 56 ? 3 : one)), psu });
    expect(designError(meanScores(all, many), lonely)).toBeCloseTo(29.4658503689147, 9);
  });
});
