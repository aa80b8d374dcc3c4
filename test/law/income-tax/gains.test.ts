import { describe, expect, it } from 'vitest';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';
import { taxed, taxOf } from './taxpayers.ts';

describe('gains from shares', () => {
  it.each([
    // 个人所得税法 art. 3(3); 财税字〔1998〕61号.
    ['unlisted or restricted', { shareGain: 100000 }, 20000],
    ['unlisted, at a loss', { shareGain: -100000 }, 0],
    ['listed', { listedShareGain: 100000 }, 0],
  ])('%s', (_, facts, tax) => {
    expect(taxOf(2024, facts)).toBe(tax);
  });

  it('of listed shares are taxed by a reform, losses apart', () => {
    const set = { 'incomeTax.listedShareRate': 0.2 };
    expect(taxOf(2024, { listedShareGain: 100000 }, { set })).toBe(20000);
    expect(taxOf(2024, { listedShareGain: -1, shareGain: 100 }, { set })).toBe(20);
  });

  it('are no income, the tax on them is paid out of it', () => {
    const { evaluation } = taxed(2024, [{ id: 'a', shareGain: 100000 }]);
    const { market, netMarket } = totalsOf(statementOf(evaluation));
    expect(market).toBe(0);
    expect(netMarket).toBeLessThanOrEqual(-20000);
  });
});

describe('a home given by others than relatives', () => {
  // 财税〔2009〕78号, art. 4: 20 % of the value less the taxes paid by who receives it, here 3 % deed tax on a million;
  // 公告2019年第74号, art. 2: the same as incidental income.
  it.each([2018, 2019, 2024])('in %i', (year) => {
    expect(taxOf(year, { windfall: 1000000 - 30000 })).toBe(194000);
  });
});

describe('prizes and windfalls', () => {
  it.each([
    // 国税发〔1994〕127号: up to 10,000 free, above it taxed whole.
    ['a prize of 10,000', { lotteryPrize: 10000 }, 0],
    ['a prize of 10,001', { lotteryPrize: 10001 }, 2000.2],
    ['a prize of a million', { lotteryPrize: 1000000 }, 200000],
    ['another windfall', { windfall: 5000 }, 1000],
  ])('%s', (_, facts, tax) => {
    expect(taxOf(2024, facts)).toBeCloseTo(tax, 8);
  });
});
