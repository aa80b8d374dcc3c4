import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, inverseNormal, log, normal, pow } from '../../src/engine/math.ts';

const apart = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.abs(b));
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Whether it holds for 2,000 numbers of an interval. */
const holds = (min: number, max: number, predicate: (x: number) => boolean) =>
  fc.assert(fc.property(within(min, max), predicate), { numRuns: 2000 });

describe('exp', () => {
  it('agrees with the engine', () => {
    holds(-708, 709, (x) => apart(exp(x), Math.exp(x)) < 1e-15);
  });

  it.each([
    [0, 1],
    [-746, 0],
    [710, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.NaN, Number.NaN],
    [-745, 5e-324],
    [709.78, Math.exp(709.78)],
  ])('of %d is %d', (x, expected) => {
    expect(exp(x)).toBe(expected);
  });
});

describe('log', () => {
  it('agrees with the engine', () => {
    holds(5e-324, 1.7e308, (x) => apart(log(x), Math.log(x)) < 1e-15);
    holds(0.5, 2, (x) => apart(log(x), Math.log(x)) < 1e-15);
  });

  it('undoes exp', () => {
    holds(-700, 700, (x) => Math.abs(log(exp(x)) - x) < 2e-13);
  });

  it.each([
    [1, 0],
    [0, Number.NEGATIVE_INFINITY],
    [-1, Number.NaN],
    [Number.NaN, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('of %d is %d', (x, expected) => {
    expect(log(x)).toBe(expected);
  });
});

describe('pow', () => {
  it('agrees with the engine', () => {
    fc.assert(
      fc.property(within(0.001, 1000), within(-4, 4), (x, y) => apart(pow(x, y), x ** y) < 1e-14),
      { numRuns: 2000 },
    );
  });

  it.each([
    [0, 2, 0],
    [0, -1, Number.POSITIVE_INFINITY],
    [0, 0, 1],
    [7, 0, 1],
    [1, 1e300, 1],
  ])('of %d to %d is %d', (x, y, expected) => {
    expect(pow(x, y)).toBe(expected);
  });
});

describe('the normal distribution', () => {
  // tables of the distribution function, to 15 digits (Abramowitz and Stegun 26.2; R's pnorm)
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.959963984540054, 0.025],
    [3, 0.99865010196837],
    [-5, 2.86651571879194e-7],
    [-10, 7.61985302416053e-24],
    [-40, 0],
    [40, 1],
  ])('has %d below %d', (x, expected) => {
    expect(Math.abs(normal(x) - expected)).toBeLessThan(1e-15 + expected * 1e-14);
  });

  it('has the quantiles of the published checks of AS 241', () => {
    expect(apart(inverseNormal(0.25), -0.6744897501960817)).toBeLessThan(1e-15);
    expect(apart(inverseNormal(0.001), -3.090232306167814)).toBeLessThan(1e-15);
    expect(apart(inverseNormal(1e-20), -9.262340089798409)).toBeLessThan(1e-15);
  });

  it('has quantiles that the distribution function undoes', () => {
    holds(1e-9, 1 - 1e-9, (p) => Math.abs(normal(inverseNormal(p)) - p) < 1e-14);
  });

  it('is symmetric', () => {
    holds(0, 30, (x) => Math.abs(normal(x) + normal(-x) - 1) < 1e-15);
  });

  it('has no quantile at or beyond the ends', () => {
    expect(inverseNormal(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(inverseNormal(1)).toBe(Number.POSITIVE_INFINITY);
    expect(inverseNormal(-0.1)).toBeNaN();
    expect(normal(Number.NaN)).toBeNaN();
  });
});
