import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../../src/measures/indicators/registry.ts';
import { clampedMean } from '../../../src/measures/olive.ts';
import { oliveStandardError } from '../../../src/measures/olive-influence.ts';
import { headcount } from '../../../src/measures/poverty.ts';
import { isRefusal, measured } from '../../../src/measures/problem.ts';
import { binned, binnedSample } from '../../../src/measures/stream/binned.ts';
import { Bins } from '../../../src/measures/stream/bins.ts';
import { giniBound, oliveBounds, shareBound } from '../../../src/measures/stream/bounds.ts';
import { boundedIndicators } from '../../../src/measures/stream/indicator-bounds.ts';
import { oliveError } from '../../../src/measures/stream/olive-error.ts';
import type { Drawn } from './records.ts';
import { drawn, drawnAboveZero, drawnAlike, histogramOf, personsOf } from './records.ts';

const bins = new Bins();
const persons = (records: readonly Drawn[]) =>
  binnedSample(binned(histogramOf(records, bins)), 'persons');

/** What stands beside every bound: the rounding of sums. */
const rounding = (value: number) => 1e-11 * Math.max(1, Math.abs(value));

describe('measures of bins', () => {
  it.each([
    ['alike', drawnAlike],
    ['far apart', drawnAboveZero],
    ['with debts', drawn],
  ])('are within their bounds of those of the records: incomes %s', (_, drawing) => {
    fc.assert(
      fc.property(fc.array(drawing, { minLength: 1, maxLength: 60 }), (all) => {
        const exact = personsOf(all);
        for (const { key, value, bound } of boundedIndicators(persons(all))) {
          const own = measured(() => indicatorOf(key).compute(exact));
          if (bound === null || isRefusal(own)) continue;
          expect(isRefusal(value), key).toBe(false);
          const out = Math.abs(Number(value) - own);
          expect(out, key).toBeLessThanOrEqual(bound + rounding(own));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('have bounds that say something: below a thousandth for incomes as they are', () => {
    const all = Array.from({ length: 3000 }, (_, i) => ({
      fen: Math.floor(100_000 * 1.002 ** i),
      weight: 1000 + (i % 7),
      size: 1 + (i % 4),
      isFamily: true,
    }));
    for (const { key, value, bound } of boundedIndicators(persons(all))) {
      expect(bound, key).toBeLessThanOrEqual(1e-3 * Math.max(1, Number(value)));
      expect(bound, key).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('bounds', () => {
  it('are nought where every bin holds one income: all equal, one observation, all zero', () => {
    const one = { fen: 5_432_100, weight: 7, size: 3, isFamily: true };
    for (const all of [[one], [one, one, one], [one, { ...one, fen: 2 * one.fen }]]) {
      for (const { key, value, bound } of boundedIndicators(persons(all))) {
        const exact = measured(() => indicatorOf(key).compute(personsOf(all)));
        if (isRefusal(exact)) {
          expect(value, key).toEqual(exact);
          continue;
        }
        expect(bound, key).toBe(0);
        expect(value, key).toBeCloseTo(exact, 12);
      }
    }
    const nothing = persons([{ ...one, fen: 0 }]);
    expect(giniBound(nothing)).toBeNaN();
    expect(() => oliveBounds(nothing, 0)).toThrow('not above 0');
  });

  it('are named refusals where the measure is one', () => {
    const nothing = persons([{ fen: 0, weight: 7, size: 3, isFamily: true }]);
    const found = boundedIndicators(nothing, ['gini', 'theil_t', 'olive', 'p90p10']);
    expect(found.map(({ value }) => isRefusal(value) && value.refused)).toEqual([
      'zero-total',
      'no-positive-values',
      'centre-not-positive',
      'zero-denominator',
    ]);
    expect(found.map(({ bound }) => bound)).toEqual([null, null, null, null]);
  });

  it('hold at the worst that a bin allows, so they are not too small', () => {
    // half the persons at either end of one bin
    const ends = [6_400_000, 6_401_500].map((fen) => ({
      fen,
      weight: 10,
      size: 1,
      isFamily: true,
    }));
    const of = persons(ends);
    expect(of.sample.rows).toBe(1);
    expect(giniBound(of)).toBeCloseTo(15 / 4 / 64_007.5, 12);
    const [gini] = boundedIndicators(of, ['gini']);
    expect(gini?.value).toBe(0);
    expect(indicatorOf('gini').compute(personsOf(ends))).toBeCloseTo(giniBound(of), 12);
  });

  it('of shares below a line that is not sure hold for every line it may be', () => {
    fc.assert(
      fc.property(
        fc.array(drawnAlike, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 1000, max: 100_000, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (all, line, lineBound, place) => {
          const of = persons(all);
          const exact = headcount(personsOf(all), line + place * lineBound);
          const out = Math.abs(headcount(of.sample, line) - exact);
          expect(out).toBeLessThanOrEqual(shareBound(of, line, lineBound) + 1e-15);
        },
      ),
    );
  });

  it('of the standard error of the olive index hold', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 60 }), (all) => {
        const exact = personsOf(all);
        if (!(clampedMean(exact) > 0)) return;
        const found = oliveError(binned(histogramOf(all, bins)));
        const out = Math.abs(found.value - oliveStandardError(exact));
        expect(out).toBeLessThanOrEqual(found.bound + 1e-10);
      }),
    );
  });
});
