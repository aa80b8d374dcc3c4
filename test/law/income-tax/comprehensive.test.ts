import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { taxed, taxOf } from './taxpayers.ts';

describe('comprehensive income', () => {
  it('of wages and labour remuneration: PwC, sample calculation for 2023', () => {
    const answer = taxed(
      2023,
      [
        {
          id: 'a',
          wage: '35000/month',
          labourRemuneration: 50000,
          given: { specialDeductions: 60000 },
        },
        { id: 'c', born: '2012-05', father: 'a' },
      ],
      { mortgageInterest: 30000 },
    );
    expect(answer.of('comprehensiveIncome', 'a')).toBe(460000);
    expect(answer.of('additionalDeductions', 'a')).toBe(36000);
    expect(answer.of('comprehensiveTaxable', 'a')).toBe(304000);
    expect(answer.of('incomeTax', 'a')).toBe(44080);
  });

  it.each([
    ['wages of 30,000 a month, 2019: 公告2018年第61号, example', 2019, 360000, 78000, 27480],
    ['wages of 10,000 a month, 2019: 公告2018年第61号, example', 2019, 120000, 30000, 900],
    ['the lowest rate', 2024, 96000, 18000, 540],
    ['the highest rate', 2024, 1500000, 80000, 430080],
  ])('%s', (_, year, wage, specialDeductions, tax) => {
    expect(taxOf(year, { wage, given: { specialDeductions } })).toBe(tax);
  });

  it('counts labour and royalties at 80 %, an author’s remuneration at 56 %', () => {
    const one = { labourRemuneration: 100000, authorRemuneration: 50000, royalties: 20000 };
    const answer = taxed(2024, [{ id: 'a', ...one }]);
    expect(answer.of('comprehensiveIncome', 'a')).toBe(80000 + 28000 + 16000);
    expect(answer.of('comprehensiveTaxable', 'a')).toBe(64000);
    expect(answer.of('comprehensiveTaxDue', 'a')).toBe(3880);
  });

  it.each([
    [36000, 1080],
    [144000, 11880],
    [300000, 43080],
    [420000, 73080],
    [660000, 145080],
    [960000, 250080],
  ])('meets itself at the bound %d: %d', (taxable, tax) => {
    const wage = taxable + 60000;
    expect(taxOf(2025, { wage })).toBe(tax);
    expect(taxOf(2025, { wage: wage + 0.01 })).toBeCloseTo(tax, 1);
  });

  it('of less than the deductions bears no tax', () => {
    expect(taxOf(2025, { wage: 60000 })).toBe(0);
    expect(taxOf(2025, { wage: 60001 })).toBe(0.03);
  });

  it('follows a reform of the basic deduction and of the top rate', () => {
    const person = { wage: 1500000, given: { specialDeductions: 80000 } };
    const raised = { 'incomeTax.basicDeduction': { raise: '20 %' } };
    expect(taxOf(2024, person, { set: raised })).toBe(430080 - 12000 * 0.45);
    const steeper = [
      [36000, 0.03],
      [144000, 0.1],
      [300000, 0.2],
      [420000, 0.25],
      [660000, 0.3],
      [960000, 0.35],
      [null, 0.5],
    ];
    const set = { 'incomeTax.schedule': steeper };
    expect(taxOf(2024, person, { set })).toBe(430080 + 400000 * 0.05);
  });

  it('is after contributions as the law of Hangzhou has them, 2025', () => {
    const persons = [{ id: 'a', born: '1988-05', wage: '12000/month', housingFundRate: 0.12 }];
    const answer = household({ place: 'hangzhou', year: 2025, persons });
    expect(answer.of('specialDeductions', 'a')).toBe(12 * 2700);
    expect(answer.of('incomeTax', 'a')).toBe((144000 - 60000 - 32400) * 0.1 - 2520);
  });
});

describe('gifts', () => {
  it.each([
    ['in full for recipients on the list', 70000, 1, 10480],
    ['up to 30 % of taxable income otherwise', 70000, 0, 11480],
    ['whole where they are less than that', 50000, 0, 13080],
    ['half and half', 70000, 0.5, 10480],
  ])('are deducted %s', (_, intendedGiving, givingInFull, tax) => {
    expect(taxOf(2024, { wage: 260000, givingInFull, given: { intendedGiving } })).toBe(tax);
  });

  it('lessen business income by what is left', () => {
    const both = { wage: 160000, businessIncome: 100000 };
    const answer = taxed(2024, [{ id: 'a', ...both, given: { intendedGiving: 50000 } }]);
    expect(answer.of('comprehensiveTaxable', 'a')).toBe(70000);
    expect(answer.of('businessTaxable', 'a')).toBe(80000);
    const capped = taxed(2024, [{ id: 'a', ...both, given: { intendedGiving: 70000 } }]);
    expect(capped.of('businessTaxable', 'a')).toBe(70000);
  });

  it('in full can take all taxable income, never more', () => {
    const answer = taxed(2024, [
      { id: 'a', wage: 100000, givingInFull: 1, given: { intendedGiving: 90000 } },
    ]);
    expect(answer.of('comprehensiveTaxable', 'a')).toBe(0);
  });
});

describe('the personal pension', () => {
  const person = { wage: 260000, personalPensionPaid: 15000 };

  it('is deducted up to 12,000 yuan: 2,400 saved at 20 %', () => {
    expect(taxOf(2024, { wage: 260000 }) - taxOf(2024, person)).toBe(2400);
    expect(taxOf(2024, { ...person, personalPensionPaid: 5000 })).toBe(23080 - 1000);
  });

  it('was deductible in pilot cities only before 2024', () => {
    expect(taxOf(2023, person)).toBe(20680);
    expect(taxOf(2023, person, { place: 'wenzhou' })).toBe(23080);
    expect(taxOf(2021, person)).toBe(23080);
  });
});

describe('disabled persons', () => {
  it('pay less by what the province forgoes', () => {
    const person = { wage: 130000, disability: 2 };
    const given = { 'personalRelief.disabled': 3000 };
    expect(taxOf(2024, person)).toBe(4480);
    expect(taxOf(2024, person, { given })).toBe(1480);
    expect(taxOf(2024, { wage: 80000, disability: 2 }, { given })).toBe(0);
  });
});
