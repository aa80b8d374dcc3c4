import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoover } from '../../src/measures/dispersion.ts';
import {
  atkinson,
  generalisedEntropy,
  meanLogDeviation,
  theil,
} from '../../src/measures/entropy.ts';
import { gini } from '../../src/measures/gini.ts';
import { decomposeEntropy, decomposeGini, decomposeOlive } from '../../src/measures/groups.ts';
import { computeIndicators } from '../../src/measures/indicators/registry.ts';
import { quantileRatio } from '../../src/measures/location.ts';
import { palma, s80s20Lorenz } from '../../src/measures/lorenz.ts';
import { oliveIndex } from '../../src/measures/olive.ts';
import { wangTsui, wolfson } from '../../src/measures/polarisation.ts';
import { isRefusal } from '../../src/measures/problem.ts';
import { makeSample, type Sample } from '../../src/measures/sample.ts';

/** Incomes in yuan, to the fen. */
const income = fc.integer({ min: 1, max: 10_000_000 }).map((fen) => fen / 100);
const weight = fc.integer({ min: 1, max: 5 });
const rows = fc.array(fc.tuple(income, weight), { minLength: 2, maxLength: 40 });
type Rows = [income: number, weight: number][];

function sampleOf(of: Rows): Sample {
  return makeSample(
    of.map(([value]) => value),
    of.map(([, times]) => times),
  );
}

const relative: [name: string, measure: (sample: Sample) => number][] = [
  ['gini', gini],
  ['olive', (sample) => oliveIndex(sample).olive],
  ['hoover', hoover],
  ['theil', theil],
  ['mean log deviation', meanLogDeviation],
  ['GE(2)', (sample) => generalisedEntropy(sample, 2)],
  ['GE(-1)', (sample) => generalisedEntropy(sample, -1)],
  ['atkinson ½', (sample) => atkinson(sample, 0.5)],
  ['atkinson 1', (sample) => atkinson(sample, 1)],
  ['atkinson 2', (sample) => atkinson(sample, 2)],
  ['wolfson', wolfson],
  ['wang-tsui', (sample) => wangTsui(sample, 0.5)],
  ['palma', palma],
  ['s80s20', s80s20Lorenz],
  ['p90p10', (sample) => quantileRatio(sample, 0.9, 0.1)],
];

function close(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected)));
}

describe.each(relative)('%s', (_, measure) => {
  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0.01, 3, 7.1, 1e6), (of, unit) => {
        const scaled: Rows = of.map(([value, times]) => [value * unit, times]);
        close(measure(sampleOf(scaled)), measure(sampleOf(of)));
      }),
    );
  });

  it('does not depend on who is who', () => {
    fc.assert(
      fc.property(rows, (of) => {
        close(measure(sampleOf(of.toReversed())), measure(sampleOf(of)));
      }),
    );
  });

  it('takes a weight as so many equal rows, and doubling everybody as nothing', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const repeated: Rows = of.flatMap(([value, times]) => Array(2 * times).fill([value, 1]));
        close(measure(sampleOf(repeated)), measure(sampleOf(of)));
      }),
    );
  });
});

/** Two different rows, and a share of half the gap between them to pass from rich to poor. */
const transfer = fc
  .tuple(rows, fc.nat(), fc.nat(), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([of, one, other, share]) => ({
    of,
    one: one % of.length,
    other: other % of.length,
    share,
  }));

function transferred(of: Rows, rich: number, poor: number, amount: number): Rows {
  const total = amount * Math.min(of[rich]![1], of[poor]![1]);
  return of.map(([value, times], row) => {
    if (row === rich) return [value - total / times, times];
    return [row === poor ? value + total / times : value, times];
  });
}

describe('a transfer from a richer to a poorer person, who does not become the richer', () => {
  it.each(relative.filter(([name]) => /gini|theil|mean log|GE|atkinson/.test(name)))(
    'lowers %s',
    (_, measure) => {
      fc.assert(
        fc.property(transfer, ({ of, one, other, share }) => {
          const [poor, rich] = of[one]![0] < of[other]![0] ? [one, other] : [other, one];
          const gap = of[rich]![0] - of[poor]![0];
          fc.pre(gap > 0);
          const after = transferred(of, rich, poor, (share * gap) / 2);
          const before = measure(sampleOf(of));
          const rounding = 1e-12 * (1 + before);
          expect(measure(sampleOf(after))).toBeLessThanOrEqual(before + rounding);
        }),
      );
    },
  );
});

describe('a transfer from above the mean to below it, neither crossing', () => {
  it('raises the olive index', () => {
    fc.assert(
      fc.property(transfer, ({ of, one, other, share }) => {
        const { mean } = sampleOf(of);
        const [poor, rich] = of[one]![0] < of[other]![0] ? [one, other] : [other, one];
        const room = Math.min(of[rich]![0] - mean, mean - of[poor]![0]);
        fc.pre(room > 1e-6 * mean);
        const after = transferred(of, rich, poor, share * room);
        expect(oliveIndex(sampleOf(after)).olive).toBeGreaterThan(oliveIndex(sampleOf(of)).olive);
      }),
    );
  });
});

describe('the olive index', () => {
  it('lies between 0 and 1, and is 1 less its two ends', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const { olive, low, high } = oliveIndex(sampleOf(of));
        expect(olive).toBeGreaterThan(0);
        expect(olive).toBeLessThanOrEqual(1);
        close(olive, 1 - low - high);
        close(low, hoover(sampleOf(of)));
      }),
    );
  });

  it('falls when everybody moves away from the mean by the same factor', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (of, closer) => {
        const { mean } = sampleOf(of);
        const squeezed: Rows = of.map(([value, times]) => [mean + closer * (value - mean), times]);
        const nearer = oliveIndex(sampleOf(squeezed)).olive;
        expect(nearer).toBeGreaterThanOrEqual(oliveIndex(sampleOf(of)).olive - 1e-12);
      }),
    );
  });
});

describe('a decomposition by groups', () => {
  const grouped = fc.array(fc.tuple(income, weight, fc.constantFrom('a', 'b', 'c')), {
    minLength: 2,
    maxLength: 40,
  });

  it('adds up to the whole', () => {
    fc.assert(
      fc.property(grouped, (of) => {
        const sample = sampleOf(of.map(([value, times]) => [value, times]));
        const labels = of.map(([, , label]) => label);
        for (const alpha of [0, 1, 2] as const) {
          const parts = decomposeEntropy(sample, labels, alpha);
          close(parts.within + parts.between, generalisedEntropy(sample, alpha));
        }
        const { total, within, between, overlap } = decomposeGini(sample, labels);
        close(within + between + overlap, gini(sample));
        expect(total).toBe(gini(sample));
        expect(overlap).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('of the olive index is a mean over the groups', () => {
    fc.assert(
      fc.property(grouped, (of) => {
        const sample = sampleOf(of.map(([value, times]) => [value, times]));
        const parts = decomposeOlive(
          sample,
          of.map(([, , label]) => label),
        );
        const groups = Object.values(parts.groups);
        close(
          groups.reduce((sum, group) => sum + group.share * group.olive, 0),
          oliveIndex(sample).olive,
        );
        close(parts.within + parts.between, 1 - parts.total);
      }),
    );
  });
});

describe('any sample whatever', () => {
  const anyIncome = fc.oneof(
    fc.constantFrom(0, -0, 1, -5, 1e-9, 1e12),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const anyWeight = fc.oneof(
    fc.constantFrom(0, 1),
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
  );

  it('has a finite value or a refusal for every measure, never NaN', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyIncome, anyWeight), { maxLength: 12 }), (of) => {
        fc.pre(of.some(([, times]) => times > 0));
        const found = computeIndicators(
          of.map(([value]) => value),
          of.map(([, times]) => times),
          { groups: { name: 'row', labels: of.map((_, row) => row % 3) } },
        );
        const undefinedOnes = Object.entries(found).filter(
          ([, value]) => !isRefusal(value) && !Number.isFinite(value),
        );
        expect(undefinedOnes).toEqual([]);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
