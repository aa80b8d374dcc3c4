import { describe, expect, it } from 'vitest';
import { bandLimits, bandReadings, bands } from '../../src/measures/bands.ts';
import { makeSample } from '../../src/measures/sample.ts';

/** A single person, a couple and a family of four. */
const incomePerHead = [90_000, 150_000, 25_000];
const income = [90_000, 300_000, 100_000];
const householdWeight = [1, 2, 1];
const personWeight = [1, 4, 4];

const households = {
  perHeadByHousehold: makeSample(incomePerHead, householdWeight),
  perHeadByPerson: makeSample(incomePerHead, personWeight),
  income,
  householdWeight,
  personWeight,
};

describe('a band in yuan per household', () => {
  it('reads the income per head for three persons, or the household’s own', () => {
    expect(bandReadings(bands.zhejiang10to50, households)).toEqual({
      threePersons: {
        // 270, 450 and 75 thousand.
        households: { below: 0.25, inside: 0.75, above: 0 },
        persons: { below: 4 / 9, inside: 5 / 9, above: 0 },
      },
      literal: {
        // 90, 300 and 100 thousand: the limits belong to the band.
        households: { below: 0.25, inside: 0.75, above: 0 },
        persons: { below: 1 / 9, inside: 8 / 9, above: 0 },
      },
    });
  });

  it('moves with prices', () => {
    const { threePersons } = bandReadings(bands.zhejiang20to60, households, 0.5);
    // 100 to 300 thousand at half the prices.
    expect(threePersons.households).toEqual({ below: 0.25, inside: 0.25, above: 0.5 });
  });

  it('is needed for households', () => {
    expect(() => bandReadings(bands.oecd, households)).toThrow('not a household');
    expect(() => bandReadings(bands.nbs, { ...households, householdWeight: [0, 0, 0] })).toThrow(
      'All weights are zero',
    );
  });
});

describe('limits per head', () => {
  const context = { mean: 40_000, median: 30_000 };

  it.each([
    ['nbs', [100_000 / 3, 500_000 / 3]],
    ['oecd', [22_500, 60_000]],
    ['pew', [20_000, 60_000]],
    ['ownMedian', [18_000, 60_000]],
    ['halfToDouble', [20_000, 80_000]],
  ] as const)('%s', (id, expected) => {
    bandLimits(bands[id], context).forEach((limit, end) => {
      expect(limit).toBeCloseTo(expected[end]!, 9);
    });
  });

  it('in dollars need a conversion', () => {
    expect(() => bandLimits(bands.worldBank, context)).toThrow('yuan per PPP dollar');
    const converted = bandLimits(bands.worldBank, { ...context, yuanPerPppDollar: 4 });
    expect(converted).toEqual([14_600, 73_000]);
  });
});
