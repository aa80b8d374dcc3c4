import { describe, expect, it } from 'vitest';
import { taxed, taxOf } from './taxpayers.ts';

describe('withholding on wages', () => {
  // 公告2018年第61号, explanatory examples: the sums after one, two and three months.
  it.each([
    ['30,000 a month', 30000, 4500, 2000, [555, 1180, 3030]],
    ['10,000 a month', 10000, 1500, 1000, [75, 150, 225]],
  ])('%s', (_, wage, own, additional, sums) => {
    const withheld = [1, 2, 3].map((monthsWorked) =>
      taxed(2019, [
        {
          id: 'a',
          wage: `${wage}/month`,
          monthsWorked,
          given: {
            specialDeductions: own * monthsWorked,
            additionalDeductions: additional * monthsWorked,
          },
        },
      ]).of('wagesWithheld', 'a'),
    );
    expect(withheld.map((sum) => Math.round(sum * 100) / 100)).toEqual(sums);
  });

  it('over the year is the tax due, bonus merged or not', () => {
    for (const bonus of [0, 20000, 50000]) {
      const answer = taxed(2025, [{ id: 'a', wage: 90000, bonus, parentsOver60: 1 }]);
      expect(answer.of('taxWithheld', 'a')).toBe(answer.of('comprehensiveTaxDue', 'a'));
    }
  });

  it('of part of a year is too much, and refunded', () => {
    const answer = taxed(2025, [{ id: 'a', wage: 60000, monthsWorked: 4 }]);
    expect(answer.of('taxWithheld', 'a')).toBe(40000 * 0.1 - 2520);
    expect(answer.of('taxRefund', 'a')).toBe(1480);
    expect(answer.of('incomeTax', 'a')).toBe(0);
  });
});

describe('withholding on remuneration', () => {
  const withheld = (facts: Readonly<Record<string, number>>, set = {}) =>
    taxed(2025, [{ id: 'a', ...facts }], { set }).of('remunerationWithheld', 'a');

  it.each([
    ['a small payment, less 800', { labourRemuneration: 2000 }, 240],
    ['20 %', { labourRemuneration: 20000 }, 3200],
    ['30 %', { labourRemuneration: 50000 }, 10000],
    ['40 %', { labourRemuneration: 100000 }, 25000],
    ['too little to withhold', { labourRemuneration: 700 }, 0],
    ['an author’s', { authorRemuneration: 30000 }, 3360],
    ['royalties', { royalties: 30000 }, 4800],
    [
      'all three',
      { labourRemuneration: 50000, authorRemuneration: 30000, royalties: 30000 },
      18160,
    ],
  ])('%s', (_, facts, tax) => {
    expect(withheld(facts)).toBeCloseTo(tax, 8);
  });

  it('is less where the same sum comes in twelve payments', () => {
    const twelve = { 'incomeTax.paymentsPerYear': 12 };
    expect(withheld({ labourRemuneration: 48000 }, twelve)).toBeCloseTo(12 * 640, 8);
  });
});

describe('settlement', () => {
  const answerTo = (year: number, given: Readonly<Record<string, number>>) =>
    taxed(year, [{ id: 'a', wage: 150000, given }]);

  it.each([
    ['receipts of 118,000: 900 waived', 118000, 900, 0],
    ['receipts of 120,000', 120000, 2000, 0],
    ['receipts above and 401 due', 120001, 401, 401],
    ['receipts above and 400 due', 500000, 400, 0],
  ])('%s', (_, comprehensiveReceipts, topUp, due) => {
    const answer = answerTo(2024, { comprehensiveReceipts, taxTopUp: topUp });
    expect(answer.of('taxTopUp', 'a') - answer.of('taxTopUpWaived', 'a')).toBe(due);
  });

  it('waives nothing from 2028', () => {
    expect(
      answerTo(2028, { comprehensiveReceipts: 100000, taxTopUp: 900 }).of('taxTopUpWaived', 'a'),
    ).toBe(0);
  });

  it('takes what was withheld where the top-up is waived', () => {
    const wage = 112000;
    const answer = taxed(2025, [{ id: 'a', wage, labourRemuneration: 1200 }]);
    const due = (wage + 960 - 60000) * 0.1 - 2520;
    expect(answer.of('comprehensiveTaxDue', 'a')).toBeCloseTo(due, 2);
    expect(answer.of('taxWithheld', 'a')).toBe(2680 + 80);
    expect(answer.of('taxTopUpWaived', 'a')).toBe(16);
    expect(answer.of('incomeTax', 'a')).toBe(2760);
  });

  it('asks for the top-up of those with more', () => {
    const answer = taxed(2025, [{ id: 'a', wage: 600000, royalties: 100000 }]);
    expect(answer.of('taxTopUpWaived', 'a')).toBe(0);
    expect(answer.of('incomeTax', 'a')).toBe(620000 * 0.3 - 52920);
  });

  it('gives illness back, which withholding does not know', () => {
    const person = { wage: 260000, medicalCost: 65000 };
    const answer = taxed(2025, [{ id: 'a', ...person }]);
    expect(answer.of('taxRefund', 'a')).toBe(23080 - 13080);
    expect(taxOf(2025, person)).toBe(13080);
  });
});
