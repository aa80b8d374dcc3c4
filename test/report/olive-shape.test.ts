import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { area } from '../../src/report/olive/silhouette.ts';
import {
  bureauBand,
  type Distribution,
  measureOlives,
  type OliveShape,
  oliveShape,
  tableLimits,
} from '../../src/report/olive-shape.ts';
import {
  beforePolicy,
  extremes,
  lifted,
  lognormal,
  mixture,
  repeated,
  townAndCountry,
} from './distributions.ts';

function wholeArea(shape: OliveShape, of: 'outline' | 'flesh'): number {
  const part = of === 'outline' ? 'share' : 'flesh';
  return area(shape.points, of) + shape.below[part] + shape.above[part];
}

const ordinary: Readonly<Record<string, Distribution>> = {
  'lognormal .4': mixture([lognormal(0.4, 30_000), 1]),
  'lognormal .6': mixture([lognormal(0.6, 30_000), 1]),
  'lognormal .9': mixture([lognormal(0.9, 20_000), 1]),
  'town and country': townAndCountry,
  'before policy': beforePolicy,
  'lifted to a line': lifted,
  'beyond both ends': extremes['beyond both ends']!,
  'two points': extremes['two points']!,
  'all equal': extremes['all equal']!,
};

describe('the flesh is the index', () => {
  it.each(Object.entries(ordinary))('%s: flesh ÷ outline = O', (_, distribution) => {
    const shape = oliveShape(distribution);
    expect(wholeArea(shape, 'outline')).toBeCloseTo(1, 10);
    expect(wholeArea(shape, 'flesh') / wholeArea(shape, 'outline')).toBeCloseTo(
      shape.index?.olive ?? -1,
      10,
    );
  });

  it('holds on the axis alone but for those off it', () => {
    const shape = oliveShape(townAndCountry);
    const ratio = area(shape.points, 'flesh') / area(shape.points, 'outline');
    const offScale = shape.below.share + shape.above.share;
    expect(offScale).toBeLessThan(1e-3);
    expect(Math.abs(ratio - (shape.index?.olive ?? -1))).toBeLessThan(1e-3);
  });

  it('holds for any people, and the flesh never leaves the outline', () => {
    const record = fc.tuple(
      fc.double({ min: -1e4, max: 2e6, noNaN: true }),
      fc.integer({ min: 1, max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 60 }), (records) => {
        const shape = oliveShape({
          incomesPerHead: Float64Array.from(records, ([income]) => income),
          personWeights: Float64Array.from(records, ([, weight]) => weight),
        });
        fc.pre(shape.index !== null);
        const { olive, low, high } = shape.index!;
        const slack = 1e-9;
        return (
          Math.abs(wholeArea(shape, 'flesh') - olive) < slack &&
          Math.abs(wholeArea(shape, 'outline') - 1) < slack &&
          Math.abs(1 - low - high - olive) < slack &&
          shape.points.every(({ outline, flesh }) => flesh <= outline + slack)
        );
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the closed form of the lognormal', () => {
    const shape = oliveShape(ordinary['lognormal .6']!);
    expect(shape.index?.olive).toBeCloseTo(0.645907, 3);
  });
});

describe('atoms', () => {
  it('are steps of exactly their share, from one per cent of people', () => {
    const share = 0.03;
    const shape = oliveShape(
      mixture([lognormal(0.5, 40_000), 1 - share], [repeated(9_600, 3), share]),
    );
    expect(shape.atoms).toHaveLength(1);
    expect(shape.atoms[0]?.income).toBe(9_600);
    expect(shape.atoms[0]?.share).toBeCloseTo(share, 12);
    const jump = shape.points.find(
      (point, place) => point.position === shape.points[place + 1]?.position,
    );
    expect(jump).toBeDefined();
  });

  it('are not made of less, nor of a single record', () => {
    const little = mixture([lognormal(0.5, 40_000), 0.991], [repeated(9_600, 3), 0.009]);
    expect(oliveShape(little).atoms).toEqual([]);
    expect(oliveShape(extremes['one household']!).atoms).toEqual([]);
  });

  it('gather what differs by less than a fen', () => {
    const incomes = [9_600, 9_600 + 1e-9, 9_600 - 1e-9];
    const shape = oliveShape(mixture([lognormal(0.5, 40_000), 0.9], [incomes, 0.1]));
    expect(shape.atoms.map(({ income }) => income)).toEqual([9_600]);
  });
});

describe('people off the axis', () => {
  it('are counted at each end', () => {
    const shape = oliveShape(extremes['beyond both ends']!);
    expect(shape.above.share).toBeGreaterThan(0.15);
    expect(shape.below.share).toBeGreaterThan(0.05);
    expect(shape.clamped).toBeCloseTo(0.05, 12);
  });

  it('does not count those at the very ends', () => {
    const shape = oliveShape(extremes['at the very ends']!);
    expect(shape.below.share + shape.above.share).toBe(0);
    expect(area(shape.points, 'outline')).toBeCloseTo(1, 12);
  });

  it('has no index where nobody has income, and still an outline', () => {
    for (const name of ['all zero', 'all below zero']) {
      const shape = oliveShape(extremes[name]!);
      expect(shape.index).toBeNull();
      expect(shape.name).toBeNull();
      expect(shape.below).toEqual({ share: 1, flesh: 0 });
    }
  });
});

describe('shares', () => {
  it('are those of the records, ends of the band included', () => {
    const incomes = [33_000, 100_000 / 3, 500_000 / 3, 170_000];
    const shape = oliveShape(mixture([incomes, 1]), bureauBand);
    expect(shape.band).toEqual({ below: 0.25, inside: 0.5, above: 0.25 });
    expect(shape.byLimits).toHaveLength(tableLimits.length + 1);
    expect(shape.byLimits.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
    expect(shape.byLimits[1]).toBeCloseTo(0.25, 12);
    expect(shape.byLimits[2]).toBeCloseTo(0.25, 12);
  });
});

describe('the name of the shape', () => {
  it('is that of the measures', () => {
    expect(oliveShape(ordinary['lognormal .6']!).name).toBe('olive');
    expect(oliveShape(townAndCountry).name).toBe('onion');
    expect(oliveShape(beforePolicy).name).toBe('pyramid');
    expect(oliveShape(extremes['two points']!).name).toBe('dumbbell');
  });
});

describe('measureOlives', () => {
  it('refuses a chart without panels and columns that do not fit', () => {
    expect(() => measureOlives([])).toThrow(RangeError);
    const torn = { incomesPerHead: new Float64Array(3), personWeights: new Float64Array(2) };
    expect(() => measureOlives([{ concept: 'primary', scenario: torn }])).toThrow(/3.*2/);
  });
});
