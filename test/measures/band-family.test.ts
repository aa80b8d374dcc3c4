import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandFamily, contextOf } from '../../src/measures/band-family.ts';
import { bandLimits, bands } from '../../src/measures/bands.ts';
import { middleShare } from '../../src/measures/middle.ts';
import { bandOlive, oliveIndex } from '../../src/measures/olive.ts';
import { makeSample } from '../../src/measures/sample.ts';

const incomes = fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 2, maxLength: 40 });
const positive = incomes.filter((rows) => rows.some((one) => one > 0));

describe('the middle by every named band', () => {
  it('is the crisp share at order 0, and closeness at order 1, which is never less', () => {
    fc.assert(
      fc.property(positive, (rows) => {
        const sample = makeSample(rows);
        for (const { limits, crisp, soft, low, high } of bandFamily(sample)) {
          if (limits === null || typeof crisp !== 'number') continue;
          expect(crisp).toBeCloseTo(middleShare(sample, ...limits), 12);
          expect(Number(soft)).toBeGreaterThanOrEqual(crisp - 1e-12);
          expect(Number(soft)).toBeCloseTo(1 - Number(low) - Number(high), 12);
        }
      }),
    );
  });

  it('is O itself where both limits are the mean', () => {
    fc.assert(
      fc.property(positive, (rows) => {
        const sample = makeSample(rows);
        const { mean } = contextOf(sample);
        expect(bandOlive(sample, mean, mean).olive).toBe(oliveIndex(sample).olive);
      }),
    );
  });

  it('by hand: 20, 40, 90 thousand of a mean of 50 thousand', () => {
    const found = bandFamily(makeSample([20_000, 40_000, 90_000]));
    const of = (band: string) => found.find((one) => one.band === band)!;
    expect(of('halfToDouble')).toMatchObject({
      limits: [25_000, 100_000],
      crisp: 2 / 3,
      low: expect.closeTo(0.2 / 3, 12),
    });
    expect(of('halfToDouble').soft).toBeCloseTo((0.8 + 1 + 1) / 3, 12);
    // 33,333 to 166,667 yuan a head; the poorest is at 0.6 of the lower limit.
    expect(of('zhejiang10to50').soft).toBeCloseTo((0.6 + 2) / 3, 12);
    expect(of('worldBank')).toMatchObject({ limits: null, crisp: { refused: 'missing-input' } });
    expect(of('chip')).toMatchObject({ limits: null, crisp: { refused: 'missing-input' } });
  });

  it('has the bands in other people’s money once their price is known', () => {
    const context = { mean: 1, median: 1, yuanPerPppDollar: 4, medianOfEurope: 70_000 };
    expect(bandLimits(bands.worldBank, context)).toEqual([14_600, 73_000]);
    expect(bandLimits(bands.chip, context)).toEqual([42_000, 140_000]);
  });

  it('moves with prices where the band is stated in prices of a year, and only there', () => {
    const sample = makeSample([20_000, 40_000, 90_000]);
    const found = bandFamily(sample, contextOf(sample, { priceFactor: 1.05 }));
    const of = (band: string) => found.find((one) => one.band === band)!.limits!;
    expect(of('nbs')[0]).toBeCloseTo(35_000, 6);
    expect(of('zhejiang10to50')[0]).toBeCloseTo(100_000 / 3, 6);
  });

  it('anchored stays where the baseline puts it: everybody twice as rich leaves floating bands as they are', () => {
    const before = makeSample([20_000, 40_000, 90_000]);
    const after = makeSample([40_000, 80_000, 180_000]);
    const floats = bandFamily(after).find(({ band }) => band === 'oecd')!;
    const stays = bandFamily(after, contextOf(before)).find(({ band }) => band === 'oecd')!;
    expect(floats.crisp).toBe(bandFamily(before).find(({ band }) => band === 'oecd')!.crisp);
    expect(stays.crisp).toBe(2 / 3);
    expect(stays.limits).toEqual([30_000, 80_000]);
  });

  it('of nobody with an income has what is stated in yuan, and refusals for the rest', () => {
    const found = bandFamily(makeSample([0, 0]));
    expect(found.find(({ band }) => band === 'nbs')).toMatchObject({ crisp: 0, soft: 0, low: 1 });
    expect(found.find(({ band }) => band === 'oecd')).toMatchObject({
      crisp: { refused: 'parameter-out-of-range' },
    });
  });
});
