import { describe, expect, it } from 'vitest';
import {
  computeIndicators,
  indicatorOf,
  indicators,
} from '../../../src/measures/indicators/registry.ts';
import { isRefusal } from '../../../src/measures/problem.ts';
import { makeSample } from '../../../src/measures/sample.ts';
import { readReferences } from '../fixtures/reference.ts';

describe('the registry', () => {
  it('lists every key once, with both names and a convention', () => {
    const keys = indicators.map((indicator) => indicator.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { label, convention } of indicators) {
      expect(label.en).not.toBe('');
      expect(label.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(convention).not.toBe('');
    }
  });

  it('lists every key of one variable that the reference has', () => {
    const listed = new Set(indicators.map((indicator) => indicator.key));
    const wanted = readReferences()
      .filter(({ variable }) => variable === 'x')
      .map(({ indicator }) => indicator)
      .filter((key) => !/_by_g$|_g=/.test(key));
    expect([...new Set(wanted)].filter((key) => !listed.has(key))).toEqual([]);
  });

  it('computes members of families that are not listed', () => {
    const sample = makeSample([10, 20, 30, 40]);
    expect(indicatorOf('quantile_0.6').compute(sample)).toBe(30);
    expect(indicatorOf('middle_0.4_1.2').compute(sample)).toBe(0.75);
    expect(indicatorOf('arpr90').compute(sample)).toBe(0.5);
    expect(indicatorOf('arpr90').convention).toContain('90 %');
    expect(indicatorOf('quantile_0.6').label).toEqual({
      en: 'Quantile (0.6)',
      zh: '分位数（0.6）',
    });
  });

  it.each(['ginny', 'quantile_', 'quantile_x', 'middle_0.5', 'quantile_0.1_0.2', 'der_1e5'])(
    'does not know %s',
    (key) => {
      expect(() => indicatorOf(key)).toThrow(`no indicator «${key}»`);
    },
  );
});

describe('computing indicators', () => {
  it('gives those asked for, in their order', () => {
    const found = computeIndicators([1, 3], [1, 1], { keys: ['olive', 'gini', 'mean'] });
    expect(Object.entries(found)).toEqual([
      ['olive', (1 / 2 + 2 / 3) / 2],
      ['gini', 0.25],
      ['mean', 2],
    ]);
  });

  it('adds decompositions under the name of the grouping', () => {
    const groups = { name: 'place', labels: ['x', 'y', 'x', 'y'] };
    const found = computeIndicators([1, 2, 3, 4], undefined, { keys: ['olive'], groups });
    expect(Object.keys(found)).toContain('gini_decomp_gini_overlap_by_place');
    expect(found['olive_group_place=x']).toBeCloseTo((1 / 2.5 + 2.5 / 3) / 2, 14);
    const within = Number(found.olive_loss_within_by_place);
    const between = Number(found.olive_loss_between_by_place);
    expect(within + between).toBeCloseTo(1 - Number(found.olive), 14);
  });

  it('of incomes of zero has a refusal wherever there is no meaning', () => {
    const found = computeIndicators([0, 0], undefined, { groups: { name: 'g', labels: [1, 2] } });
    const defined = Object.keys(found).filter((key) => !isRefusal(found[key]));
    expect(defined).toEqual([
      'n',
      'n_zero_or_negative',
      'n_negative',
      'sum_weights',
      'mean',
      'median',
      'arpt60',
      ...['0.1', '0.2', '0.25', '0.5', '0.75', '0.8', '0.9'].map((p) => `quantile_${p}`),
      ...['40', '50', '60', '70'].map((percent) => `arpr${percent}`),
      ...['0.5_1.5', '0.6_2', '0.67_2', '0.75_1.25', '0.75_2'].map((band) => `middle_${band}`),
    ]);
    expect(found.gini).toEqual({
      refused: 'zero-total',
      message: 'Gini: the incomes add up to zero.',
    });
  });

  it('of one income is defined but for what needs two, or poor people', () => {
    const found = computeIndicators([500]);
    const refused = Object.keys(found).filter((key) => isRefusal(found[key]));
    expect(refused).toEqual(['gini_corrected', 's80s20', 'rmpg']);
    expect(found).toMatchObject({ olive: 1, gini: 0, wolfson: 0, p90p10: 1, fgt0: 0, sen: 0 });
  });

  it('refuses incomes too far apart to compute with', () => {
    const found = computeIndicators([5e-324, 1e300], undefined, { keys: ['atkinson_2', 'p90p10'] });
    expect(found.p90p10).toMatchObject({ refused: 'not-finite' });
  });
});
