import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

function one(facts: object, year = 2025, more: object = {}) {
  return household({
    place: 'hangzhou',
    year,
    persons: [{ id: 'a', born: '1985-01', ...facts }],
    ...more,
  });
}

describe('the occupational annuity of public staff (国办发〔2015〕18号)', () => {
  const staff = { wage: '20000/month', category: 'public', annuityMember: true };

  it('takes 8 % from the employer and 4 % of the own pay', () => {
    const answer = one(staff);
    expect(answer.of('employerAnnuityContribution', 'a')).toBe(1600);
    expect(answer.of('ownAnnuityContribution', 'a')).toBe(800);
    expect(answer.year('ownAnnuityContribution', 'a')).toBe(9600);
  });

  it('is deducted from taxable income (财税〔2013〕103号)', () => {
    const taxable = (annuityMember: boolean) =>
      one({ ...staff, annuityMember }).of('comprehensiveTaxable', 'a');
    expect(taxable(false) - taxable(true)).toBeCloseTo(9600, 6);
  });

  it('began in October 2014, on the base of the pension, up to its cap', () => {
    const contributions = (year: number) => one(staff, year).year('ownAnnuityContribution', 'a');
    expect(contributions(2018)).toBeCloseTo(12 * 0.04 * 15274.75, 6);
    expect([contributions(2015), contributions(2014), contributions(2013)]).toEqual([
      5_804.64, 1_335.39, 0,
    ]);
  });

  it('is not paid by who says nothing of it', () => {
    expect(one({ ...staff, annuityMember: false }).of('ownAnnuityContribution', 'a')).toBe(0);
  });
});

describe('the enterprise annuity (企业年金办法)', () => {
  const member = { wage: '10000/month', annuityMember: true };

  it('is paid at the rates agreed, the employer’s up to 8 %, both up to 12 %', () => {
    const rates = (annuityEmployerRate: number, annuityOwnRate: number) => {
      const answer = one({ ...member, annuityEmployerRate, annuityOwnRate });
      return [
        answer.of('employerAnnuityContribution', 'a'),
        answer.of('ownAnnuityContribution', 'a'),
      ];
    };
    expect(rates(0.05, 0.02)).toEqual([500, 200]);
    expect(rates(0.2, 0.02)).toEqual([800, 200]);
    expect(rates(0.04, 0.2)).toEqual([400, 800]);
  });

  it('stands on the mean pay of the year before, not on the declared base or its floor (财税〔2013〕103号 art. 1(4))', () => {
    const own = (facts: object) =>
      one({ annuityMember: true, annuityOwnRate: 0.04, ...facts }).year(
        'ownAnnuityContribution',
        'a',
      );
    expect(own({ wage: '3000/month' })).toBe(12 * 120);
    expect(own({ wage: '20000/month', declaredShare: 0.5 })).toBe(12 * 800);
    expect(own({ wage: '20000/month', wageLastYear: '12000/month' })).toBe(12 * 480);
  });

  it('stands on pay up to three times the average wage (Zhejiang 2025: 25,299 a month)', () => {
    const answer = one({ wage: '90000/month', annuityMember: true, annuityOwnRate: 0.04 });
    expect(answer.of('ownAnnuityContribution', 'a')).toBe(1011.96);
  });

  it('is deducted up to 4 % of the base', () => {
    const answer = one({ ...member, annuityEmployerRate: 0.04, annuityOwnRate: 0.06 });
    expect(answer.of('ownAnnuityContribution', 'a')).toBe(600);
    expect(answer.of('annuityDeducted', 'a')).toBe(400);
  });

  it('widens with the lever, by the chance number', () => {
    const enrolled = (annuityTakeUp: number) =>
      one({ wage: '10000/month', annuityTakeUp }, 2025, { set: { 'annuity.coverage': 0.3 } }).of(
        'inAnnuity',
        'a',
      );
    expect([enrolled(0.29), enrolled(0.3)]).toEqual([1, 0]);
  });
});

describe('an annuity drawn by the month (财税〔2018〕164号 art. 4)', () => {
  const pensioner = {
    sex: 'male',
    born: '1955-03',
    pensionScheme: 'public',
    pensionInPayment: 6000,
  };

  it('is taxed whole by the monthly rates, apart from other income', () => {
    const tax = (annuityInPayment: number) =>
      one({ ...pensioner, annuityInPayment }).of('annuityTax', 'a');
    expect(tax(1000)).toBe(30);
    expect(tax(3000)).toBe(90);
    expect(tax(5000)).toBe(290);
    const answer = one({ ...pensioner, annuityInPayment: 5000 });
    expect(answer.year('annuityPension', 'a')).toBe(60000);
    expect(answer.of('incomeTax', 'a')).toBe(12 * 290);
  });

  it('was taxed by the rates of wages before 2019, without the deduction', () => {
    expect(one({ ...pensioner, annuityInPayment: 5000 }, 2018).of('annuityTax', 'a')).toBe(290);
    const answer = one({ ...pensioner, annuityInPayment: 5000 }, 2017);
    expect(answer.of('annuityTax', 'a')).toBe(5000 * 0.2 - 555);
  });
});

describe('the personal pension (公告2022年第34号, 2024年第21号)', () => {
  const saver = { wage: '30000/month', personalPensionPaid: 15000 };

  it('takes 12,000 yuan a year at most, and deducts them', () => {
    const answer = one(saver);
    expect(answer.of('personalPensionPayment', 'a')).toBe(12000);
    const without = one({ ...saver, personalPensionPaid: 0 });
    expect(
      without.of('comprehensiveTaxable', 'a') - answer.of('comprehensiveTaxable', 'a'),
    ).toBeCloseTo(12000, 6);
  });

  it('was a pilot in some cities in 2022 and 2023', () => {
    const paid = (place: string, year: number) =>
      household({ place, year, persons: [{ id: 'a', ...saver }] }).of(
        'personalPensionPayment',
        'a',
      );
    expect([paid('ningbo', 2022), paid('wenzhou', 2023), paid('wenzhou', 2024)]).toEqual([
      12000, 0, 12000,
    ]);
    expect(paid('hangzhou', 2021)).toBe(0);
  });

  it('saves 2,400 yuan on the way in and costs 360 on the way out, of 12,000 at 20 %', () => {
    const saved =
      one({ wage: 260000 }, 2024, { given: { specialDeductions: 0 } }).of('incomeTax', 'a') -
      one({ wage: 260000, personalPensionPaid: 12000 }, 2024, {
        given: { specialDeductions: 0 },
      }).of('incomeTax', 'a');
    expect(saved).toBe(2400);
    const drawn = one({ born: '1960-01', personalPensionDrawn: 12000 }, 2024);
    expect(drawn.of('personalPensionTax', 'a')).toBe(360);
    expect(drawn.of('incomeTax', 'a')).toBe(360);
  });
});
