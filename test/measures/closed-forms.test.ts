// Inequality and polarisation of distributions for which the values are known.
import { describe, expect, it } from 'vitest';
import { duclosEstebanRay } from '../../src/measures/density-polarisation.ts';
import { coefficientOfVariation, hoover } from '../../src/measures/dispersion.ts';
import {
  atkinson,
  generalisedEntropy,
  meanLogDeviation,
  theil,
} from '../../src/measures/entropy.ts';
import { gini, giniCorrected } from '../../src/measures/gini.ts';
import { lorenz, lorenzPoints, palma, topShare } from '../../src/measures/lorenz.ts';
import { wangTsui, wolfson } from '../../src/measures/polarisation.ts';
import { makeSample } from '../../src/measures/sample.ts';
import { zenga, zengaLorenz } from '../../src/measures/zenga.ts';
import { atQuantiles, exponential, lognormal, pareto, uniform } from './fixtures/distributions.ts';

const size = 100_000;

describe('a lognormal distribution', () => {
  const sigma = 0.6;
  const sample = lognormal(sigma, size);
  const variance = sigma * sigma;

  it('has Theil = MLD = σ²/2', () => {
    expect(theil(sample)).toBeCloseTo(variance / 2, 9);
    expect(meanLogDeviation(sample)).toBeCloseTo(variance / 2, 9);
  });

  it('has a Gini of 2 Φ(σ/√2) − 1', () => {
    expect(gini(sample)).toBeCloseTo(0.328627, 6);
  });

  it.each([0.5, 1, 1.5, 2])('has an Atkinson index of 1 − exp(−ε σ²/2) at ε = %d', (aversion) => {
    expect(atkinson(sample, aversion)).toBeCloseTo(1 - Math.exp((-aversion * variance) / 2), 9);
  });

  it.each([-1, 0.5, 2, 3])('has GE(%d) = (exp(α(α−1) σ²/2) − 1) / (α(α−1))', (alpha) => {
    const product = alpha * (alpha - 1);
    const expected = (Math.exp((product * variance) / 2) - 1) / product;
    expect(generalisedEntropy(sample, alpha)).toBeCloseTo(expected, 8);
  });
});

describe('an exponential distribution', () => {
  const sample = atQuantiles(size, exponential);

  it('has a Gini of one half and a Hoover index of 1/e', () => {
    expect(gini(sample)).toBeCloseTo(0.5, 4);
    expect(hoover(sample)).toBeCloseTo(1 / Math.E, 4);
  });

  it('has L(p) = p + (1 − p) ln(1 − p)', () => {
    for (const { p, share } of lorenzPoints(sample, 10)) {
      const expected = p === 1 ? 1 : p + (1 - p) * Math.log(1 - p);
      expect(share).toBeCloseTo(expected, 4);
    }
    expect(topShare(sample, 0.1)).toBeCloseTo(0.1 - 0.1 * Math.log(0.1), 4);
  });

  it('has a Foster–Wolfson index of 2 (2T − ½) / ln 2, T = ½ − L(½)', () => {
    const gap = 0.5 - (0.5 + 0.5 * Math.log(0.5));
    expect(wolfson(sample)).toBeCloseTo((2 * (2 * gap - 0.5)) / Math.LN2, 4);
  });
});

describe('other distributions', () => {
  it('Pareto 3 has a Gini of 1 / (2α − 1)', () => {
    expect(gini(atQuantiles(size, pareto(3)))).toBeCloseTo(0.2, 3);
  });

  it('uniform has a Gini of a third, CV of 1/√3, Wang–Tsui of 1 / (1 + r)', () => {
    const sample = atQuantiles(size, uniform);
    expect(gini(sample)).toBeCloseTo(1 / 3, 8);
    expect(coefficientOfVariation(sample)).toBeCloseTo(1 / Math.sqrt(3), 8);
    expect(wangTsui(sample, 0.5)).toBeCloseTo(2 / 3, 5);
    expect(palma(sample)).toBeCloseTo(0.19 / 0.16, 8);
  });

  it('uniform has a DER of 2/3 · 2^(−α) on the scale of its mean, but for the kernel', () => {
    const sample = atQuantiles(size, uniform);
    expect(duclosEstebanRay(sample, 0.5)).toBeCloseTo((2 / 3) * Math.SQRT1_2, 2);
    expect(duclosEstebanRay(sample, 0)).toBeCloseTo(2 / 3, 8);
  });

  it('Zenga’s two estimators meet in a large sample', () => {
    const sample = atQuantiles(size, exponential);
    expect(zenga(sample)).toBeCloseTo(zengaLorenz(sample), 3);
  });
});

describe('equal incomes', () => {
  const equal = makeSample([0.1, 0.1, 0.1, 0.1], [1, 0.3, 0.7, 2]);

  it.each([
    ['gini', gini],
    ['corrected gini', giniCorrected],
    ['hoover', hoover],
    ['theil', theil],
    ['mld', meanLogDeviation],
    ['GE(2)', (s: typeof equal) => generalisedEntropy(s, 2)],
    ['atkinson 1', (s: typeof equal) => atkinson(s, 1)],
    ['cv', coefficientOfVariation],
    ['zenga', zengaLorenz],
    ['der', (s: typeof equal) => duclosEstebanRay(s, 0.5)],
    ['wang-tsui', (s: typeof equal) => wangTsui(s, 0.5)],
  ])('have exactly no inequality: %s', (_, measure) => {
    expect(Math.abs(measure(equal))).toBe(0);
  });

  it('have the diagonal for a Lorenz curve', () => {
    expect(lorenz(equal, 0.37)).toBeCloseTo(0.37, 14);
    expect(wolfson(equal)).toBeCloseTo(0, 14);
  });
});

describe('refusals', () => {
  const nothing = makeSample([0, 0]);
  const debts = makeSample([-3, 1]);
  const fine = makeSample([1, 2, 3]);

  it.each([
    ['Gini: the incomes add up to zero', () => gini(nothing)],
    ['Gini: the incomes add up to less than zero', () => gini(debts)],
    ['Hoover index: the incomes add up to zero', () => hoover(nothing)],
    ['Lorenz curve: the incomes add up to zero', () => lorenz(nothing, 0.5)],
    ['No value is above zero', () => theil(nothing)],
    ['Wolfson index: the median is 0', () => wolfson(makeSample([0, 0, 6]))],
    ['Wang–Tsui index: the median is 0', () => wangTsui(makeSample([0, 0, 6]), 0.5)],
    ['Wang–Tsui', () => wangTsui(fine, 1)],
    ['Palma ratio: the denominator is zero', () => palma(makeSample([0, 0, 0, 0, 0, 6]))],
    ['needs two rows', () => giniCorrected(makeSample([5]))],
    ['ε is above 0', () => atkinson(fine, 0)],
    ['α is 0 to 1', () => duclosEstebanRay(fine, 1.2)],
    ['A share is 0 to 1', () => lorenz(fine, -0.1)],
  ])('%s', (message, measure) => {
    expect(measure).toThrow(message);
  });
});
