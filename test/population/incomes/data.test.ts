import { describe, expect, it } from 'vitest';
import { activity } from '../../../src/population/facts/work.ts';
import { Cells } from '../../../src/population/incomes/cells.ts';
import { housingFund } from '../../../src/population/incomes/data/insurance-rates.ts';
import { residentTiers } from '../../../src/population/incomes/data/pension-rates.ts';
import { kindCount, kindsOf } from '../../../src/population/incomes/kinds.ts';
import { byByte, onLine, pick } from '../../../src/population/incomes/lines.ts';
import { contributionsOn, taxOn } from '../../../src/population/incomes/rough-deductions.ts';
import { livesIn } from '../../../src/population/places.ts';
import { prefectureNames } from '../../../src/population/zhejiang/census.ts';

describe('tables', () => {
  it('by kind follow the fact and refuse misspelt kinds', () => {
    expect([...kindsOf(activity, { employee: 2, farmer: 3 })]).toEqual([0, 0, 2, 0, 0, 3, 0]);
    expect(kindCount(activity)).toBe(7);
    expect(() => kindsOf(activity, { employe: 1 })).toThrow(/employe/);
  });

  it('on lines go through the knots and stay flat beyond', () => {
    expect([0, 10, 15, 20, 30].map((x) => onLine([10, 20], [1, 3], x))).toEqual([1, 1, 2, 3, 3]);
  });

  it('by byte give every choice its share', () => {
    const chosen = byByte((uniform) => pick(uniform, housingFund.values.rates));
    for (const [rate, share] of housingFund.values.rates) {
      const found = chosen.filter((one) => one === rate).length / 256;
      expect(Math.abs(found - share)).toBeLessThan(0.01);
    }
  });

  it('of shares add up to 1', () => {
    for (const parts of [residentTiers.values, housingFund.values.rates]) {
      expect(parts.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
});

describe('cells', () => {
  const places = livesIn.type.is === 'kind' ? livesIn.type.kinds : [];
  const cells = new Cells(prefectureNames);

  it('are numbered by place, town and country', () => {
    expect(cells.count).toBe(22);
    expect(cells.byPlace[2 * places.indexOf('hangzhou')]).toBe(cells.named('hangzhou', 'urban'));
    expect(cells.byPlace[2 * places.indexOf('lishui') + 1]).toBe(21);
    expect([...new Cells(['elsewhere']).table((_, where) => (where === 'urban' ? 3 : 4))]).toEqual([
      3, 4,
    ]);
  });

  it('take a county to its prefecture', () => {
    expect(cells.byPlace[2 * places.indexOf('chunan') + 1]).toBe(cells.named('hangzhou', 'rural'));
  });
});

describe('the rough guess of deductions', () => {
  it('is nothing for low incomes and follows the schedule above', () => {
    expect(taxOn(70_000)).toBe(0);
    expect(taxOn(98_000)).toBeCloseTo(20_000 * 0.03, -2);
    expect(taxOn(278_000)).toBeCloseTo(200_000 * 0.2 - 16_920, -2);
  });

  it('takes contributions on the declared part only', () => {
    expect(contributionsOn(100_000, 0.5)).toBeCloseTo(5250, 6);
    expect(contributionsOn(1_000_000, 1)).toBeCloseTo(27_300, 6);
  });
});
