import { describe, expect, it } from 'vitest';
import { measureOlives } from '../../src/report/olive-shape.ts';
import { oliveBandsTable, oliveTable } from '../../src/report/olive-table.ts';
import { toText } from '../../src/report/table.ts';
import { extremes, lifted, townAndCountry } from './distributions.ts';

const olives = measureOlives([
  { concept: 'disposable', scenario: lifted, baseline: townAndCountry },
  { concept: 'afterGiving', scenario: extremes['all zero']! },
]);

describe('the table behind the chart', () => {
  it('has a row per panel and scenario with the numbers of the chart', () => {
    const { rows, columns } = oliveTable(olives);
    expect(rows).toHaveLength(3);
    const { shape } = olives.panels[0]!;
    expect(rows[0]).toMatchObject({
      mean: shape.mean,
      median: shape.median,
      olive: shape.index?.olive,
      inBand: shape.band.inside,
      shape: { en: 'onion', zh: '洋葱型' },
    });
    expect(rows[1]?.scenario).toEqual({ en: 'baseline', zh: '基准方案' });
    expect(columns.every(({ label }) => label.en !== '' && label.zh !== '')).toBe(true);
  });

  it('leaves empty what is not defined', () => {
    const row = oliveTable(olives).rows[2]!;
    expect([row.olive, row.lowerEnd, row.upperEnd, row.shape]).toEqual([null, null, null, null]);
    expect(row.offScaleBelow).toBe(1);
  });

  it('names the band, the scale and every step', () => {
    const text = toText(oliveTable(olives), 'en');
    expect(text).toContain('Middle band: 100k–500k a year for a household of three');
    expect(text).toContain('disposable income, scenario: 4.7% of people on 8,400.00 yuan');
    expect(toText(oliveTable(olives), 'zh')).toContain('可支配收入，方案：4.7%');
  });
});

describe('the table of bands', () => {
  it('adds up to everybody, and its change to nothing', () => {
    const { rows } = oliveBandsTable(olives);
    const sum = (key: string): number => rows.reduce((total, row) => total + Number(row[key]), 0);
    expect(rows).toHaveLength(7);
    expect(sum('disposable')).toBeCloseTo(1, 12);
    expect(sum('disposableBaseline')).toBeCloseTo(1, 12);
    expect(sum('disposableChange')).toBeCloseTo(0, 12);
    expect(rows[0]?.range).toEqual({ en: 'below 50k', zh: '5万以下' });
    expect(rows.at(-1)?.range).toEqual({ en: '600k and more', zh: '60万及以上' });
    expect(rows[0]?.afterGiving).toBe(1);
  });
});
