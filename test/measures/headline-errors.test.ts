// Standard errors of headlines: against the jackknife over households, and by hand.

import { describe, expect, it } from 'vitest';
import { houseConvention } from '../../src/measures/convention.ts';
import type { HeadlineInput } from '../../src/measures/headline.ts';
import { headline, headlineSamples } from '../../src/measures/headline.ts';
import {
  headlineScores,
  independentError,
  scoredHeadlines,
  shareScores,
} from '../../src/measures/headline-errors.ts';
import { effectiveRows, quantileInfluence } from '../../src/measures/influence.ts';
import { oliveIndex } from '../../src/measures/olive.ts';
import { oliveInfluence, oliveStandardError } from '../../src/measures/olive-influence.ts';
import { makeSample } from '../../src/measures/sample.ts';

/** Numbers in [0, 1) in a fixed order. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const draw = lots(11);
const rows = 300;
const perHead = Float64Array.from({ length: rows }, () => 4000 + 180_000 * draw() ** 3);
const persons = Float64Array.from({ length: rows }, () => 1 + Math.floor(4 * draw()));
const weight = Float64Array.from({ length: rows }, () => 0.5 + draw());
const town = Float64Array.from({ length: rows }, () => Math.floor(2 * draw()));
const input: HeadlineInput = {
  incomePerHead: perHead,
  householdIncome: perHead.map((one, row) => one * persons[row]!),
  householdWeight: weight,
  personWeight: weight.map((one, row) => one * persons[row]!),
  urban: town,
};

const shown = (of: ReturnType<typeof headline>) =>
  ({
    ...of,
    band10to50: of.bands.zhejiang10to50.threePersons.households.inside,
    band20to60: of.bands.zhejiang20to60.threePersons.households.inside,
  }) as unknown as Record<string, number>;

/** The derivative by a household's weight, times the weight, by a small change of it. */
function slopes(of: HeadlineInput, key: string): number[] {
  const step = 1e-4;
  return Array.from({ length: 40 }, (_, row) => {
    const at = (by: number) => {
      const change = (column: ArrayLike<number>) =>
        Float64Array.from(column, (one, i) => (i === row ? one * (1 + by) : one));
      const { householdWeight, personWeight, counted } = of;
      const moved = {
        ...of,
        householdWeight: change(householdWeight),
        personWeight: change(personWeight),
        ...(counted && { counted: { ...counted, weight: change(counted.weight) } }),
      };
      return shown(headline(moved))[key]!;
    };
    return (at(step) - at(-step)) / (2 * step);
  });
}

const smooth = ['mean', 'olive', 'oliveLow', 'oliveHigh', 'gini', 'band10to50', 'urbanRuralRatio'];

describe('scores of headlines', () => {
  const scores = headlineScores(input, headlineSamples(input));

  it.each(smooth)('of %s are its slopes by the weights', (key) => {
    const found = scores[key as 'mean']()!;
    const magnitude = Math.max(...found.map(Math.abs));
    slopes(input, key).forEach((slope, row) => {
      expect(Math.abs(found[row]! - slope)).toBeLessThan(1e-6 * magnitude);
    });
  });

  it.each(scoredHeadlines)('of %s add up to nothing: all weights alike change nothing', (key) => {
    const found = scores[key]()!;
    const magnitude = found.reduce((sum, one) => sum + Math.abs(one), 0);
    expect(Math.abs(found.reduce((sum, one) => sum + one, 0))).toBeLessThan(0.01 * magnitude);
  });

  it('of O about the median take the median’s own error with them', () => {
    const of = makeSample(perHead, input.personWeight);
    const [fixed, moving] = [oliveIndex(of, 'median').centre, 'median'] as const;
    expect(oliveStandardError(of, moving)).not.toBeCloseTo(oliveStandardError(of, fixed), 4);
    const { olive, low, high } = oliveInfluence(of, 'median');
    for (const place of [0, 120, 299])
      expect(olive(place)).toBeCloseTo(-low(place) - high(place), 12);
  });

  it('are nothing where there is no headline', () => {
    const nobody = { ...input, incomePerHead: new Float64Array(rows) };
    const none = headlineScores(nobody, headlineSamples(nobody));
    expect(none.olive()).toBeNull();
    expect(none.gini()).toBeNull();
    expect(none.p90p10()).toBeNull();
    const { urban: _, ...unknown } = input;
    expect(headlineScores(unknown, headlineSamples(unknown)).urbanRuralRatio()).toBeNull();
  });
});

describe('the standard error', () => {
  it('of a mean of equal weights is the standard deviation over the root of their number', () => {
    const three = makeSample([1, 2, 6]);
    const of = Float64Array.from([1, 2, 6], (one) => (one - three.mean) / 3);
    expect(independentError(of)).toBeCloseTo(Math.sqrt(14 / 9), 12);
    expect(independentError(Float64Array.of(0))).toBeNull();
    expect(independentError(null)).toBeNull();
  });

  it('of a share is that of lots', () => {
    const weights = new Float64Array(400).fill(2);
    const scores = shareScores(weights, (row) => row < 100);
    expect(independentError(scores)).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 400), 12);
  });

  it('of a quantile of evenly spread incomes is that of lots over the density', () => {
    const even = makeSample(Float64Array.from({ length: 2000 }, (_, i) => i / 2000));
    const influence = quantileInfluence(even, 0.25);
    const scores = Float64Array.from({ length: 2000 }, (_, place) => influence(place) / 2000);
    // To a step of the sample: one of 76 between the quantiles that tell the density.
    const expected = Math.sqrt((0.25 * 0.75) / 2000);
    expect(Math.abs(independentError(scores)! / expected - 1)).toBeLessThan(1.5 / 76);
    expect(effectiveRows(even)).toBeCloseTo(2000, 6);
    expect(effectiveRows(makeSample([1, 2], [1, 3]))).toBeCloseTo(16 / 10, 12);
  });

  it('of a median in a bunch of equal incomes is nothing', () => {
    const bunch = makeSample([0, 5, 5, 5, 5, 5, 5, 5, 5, 9]);
    expect(quantileInfluence(bunch, 0.5)(0)).toBeCloseTo(0, 12);
  });
});

describe('a convention', () => {
  const counted = {
    income: perHead.map((one, row) => one * Math.sqrt(persons[row]!)),
    weight,
    convention: { ...houseConvention, centre: 'median', quantile: 'upper' },
  } as const;

  it('counts other incomes in the headline lines, and leaves the bands and the bureau’s median', () => {
    const own = headline({ ...input, counted });
    const house = headline(input);
    expect(own.mean).toBe(makeSample(counted.income, weight).mean);
    expect(own.olive).toBe(oliveIndex(makeSample(counted.income, weight), 'median').olive);
    expect(own.bands).toEqual(house.bands);
    expect(own.medianHousehold).toBe(house.medianHousehold);
    expect(own.gini).not.toBe(house.gini);
  });

  it('has scores of what it counts', () => {
    const of = { ...input, counted };
    const scores = headlineScores(of, headlineSamples(of));
    const found = scores.gini()!;
    for (const [row, slope] of slopes(of, 'gini').entries())
      expect(found[row]).toBeCloseTo(slope, 9);
  });

  it('of the house gives the house’s numbers', () => {
    const same = { income: perHead, weight: input.personWeight, convention: houseConvention };
    expect(headline({ ...input, counted: same })).toEqual(headline(input));
  });

  it('drops negative incomes or counts them as nothing in every line, and says how many there were', () => {
    const debts = perHead.map((one, row) => (row < 30 ? -one : one));
    const by = (negatives: 'kept' | 'zero' | 'dropped') =>
      headline({
        ...input,
        counted: {
          income: debts,
          weight,
          convention: { ...houseConvention, negatives },
        },
      });
    expect(by('dropped')).toMatchObject({ rows: 270, negative: { rows: 30 } });
    expect(by('zero')).toMatchObject({ rows: 300, negative: { rows: 30 } });
    expect(by('kept').mean).toBeLessThan(by('zero').mean);
    expect(by('zero').mean).toBeLessThan(by('dropped').mean);
    expect(by('zero').olive).toBeCloseTo(Number(by('kept').olive), 12);
  });
});
