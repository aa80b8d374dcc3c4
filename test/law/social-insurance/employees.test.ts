import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

function employee(facts: object, more: object = {}) {
  return household({
    place: 'hangzhou',
    year: 2025,
    persons: [{ id: 'a', born: '1988-05', ...facts }],
    ...more,
  });
}

describe("employees' contributions", () => {
  it('are paid on the floor where the wage is below it (浙人社发〔2025〕52号)', () => {
    const answer = employee({ wage: '4000/month' });
    expect(answer.of('contributionBase', 'a')).toBe(4986);
    expect(answer.of('ownPensionContribution', 'a')).toBe(398.88);
    expect(answer.of('ownMedicalContribution', 'a')).toBe(99.72);
    expect(answer.of('ownUnemploymentContribution', 'a')).toBe(24.93);
    expect(answer.of('ownContributions', 'a')).toBeCloseTo(523.53, 9);
  });

  it('are shares of a middle wage, own and employer’s (Hangzhou 2025)', () => {
    const answer = employee({ wage: '12000/month', housingFundRate: 0.12 });
    const of = (name: string) => answer.of(name, 'a');
    expect(of('ownPensionContribution')).toBe(960);
    expect(of('ownMedicalContribution')).toBe(240);
    expect(of('ownUnemploymentContribution')).toBe(60);
    expect(of('ownHousingFund')).toBe(1440);
    expect(of('ownContributions') + of('ownHousingFund')).toBe(2700);
    expect(of('employerPensionContribution')).toBe(1920);
    expect(of('employerMedicalContribution')).toBe(1140);
    expect(of('employerUnemploymentContribution')).toBe(60);
    expect(of('employerHousingFund')).toBe(1440);
  });

  it('are clamped to given limits (Beijing)', () => {
    const base = (wage: string) =>
      household({
        place: 'beijing',
        year: 2024,
        persons: [{ id: 'a', born: '1988-05', wage }],
        given: { 'contributionBase.floor': 6326, 'contributionBase.cap': 35283 },
      }).of('contributionBase', 'a');
    expect([base('3000/month'), base('100000/month')]).toEqual([6326, 35283]);
  });

  it('follow the pay of last year where it is known, as far as it is declared', () => {
    expect(
      employee({ wage: '12000/month', wageLastYear: 120000 }).of('contributionBase', 'a'),
    ).toBe(10000);
    expect(
      employee({ wage: '12000/month', bonus: 24000, declaredShare: 0.5 }).of(
        'contributionBase',
        'a',
      ),
    ).toBe(7000);
  });

  it('are paid in the months worked only', () => {
    const answer = employee({ wage: 72000, monthsWorked: 6 });
    expect(answer.of('contributionBase', 'a')).toBe(12000);
    expect(answer.year('ownPensionContribution', 'a')).toBe(6 * 960);
    expect(answer.of('contributionMonths', 'a')).toBe(6);
  });

  it('end with the month of retirement', () => {
    // Born in January 1965 a man retires in February 2025.
    const answer = employee({ born: '1965-01', wage: '12000/month' });
    expect(answer.of('contributionMonths', 'a')).toBe(2);
    expect(answer.year('employerPensionContribution', 'a')).toBe(2 * 1920);
  });

  it('are not due from who is not insured, retired or no employee', () => {
    const none = (facts: object) => employee(facts).of('ownContributions', 'a');
    expect(none({ wage: '12000/month', insured: false })).toBe(0);
    expect(none({ wage: '12000/month', born: '1955-05' })).toBe(0);
    expect(none({ activity: 'inactive' })).toBe(0);
  });

  it('differ by prefecture, by class of risk and for public staff', () => {
    const at = (place: string, facts: object, name: string) =>
      employee({ wage: '10000/month', ...facts }, { place }).of(name, 'a');
    expect(at('shaoxing', {}, 'ownMedicalContribution')).toBe(100);
    expect(at('wenzhou', {}, 'employerMedicalContribution')).toBe(920);
    expect(at('beijing', { industry: 'mining' }, 'employerInjuryContribution')).toBe(190);
    expect(at('beijing', { industry: 'finance' }, 'employerInjuryContribution')).toBe(20);
    // Cut by a fifth in Zhejiang since May 2018 (人社部发〔2018〕25号).
    expect(at('hangzhou', { industry: 'mining' }, 'employerInjuryContribution')).toBe(152);
    expect(at('henan', {}, 'ownUnemploymentContribution')).toBe(30);
    expect(at('henan', {}, 'employerUnemploymentContribution')).toBe(70);
  });

  it('followed Zhejiang’s rate of 14 %, public staff the nation’s 16 %, in 2020', () => {
    const rate = (category: string) =>
      employee({ wage: '10000/month', category }, { year: 2020 }).of(
        'employerPensionContribution',
        'a',
      );
    expect([rate('worker'), rate('public')]).toEqual([1400, 1600]);
  });

  it('fell in May 2019 where the national rate applied', () => {
    const answer = household({
      place: 'elsewhere',
      year: 2019,
      persons: [{ id: 'a', born: '1988-05', wage: '10000/month' }],
    });
    expect(answer.year('employerPensionContribution', 'a')).toBe(4 * 1900 + 8 * 1600);
  });

  it('were levied in part in 2020 (人社部发〔2020〕11号, 49号; 医保发〔2020〕6号)', () => {
    const paid = (name: string, facts: object) =>
      employee({ wage: '10000/month', ...facts }, { year: 2020 }).year(name, 'a');
    const months = (facts: object) => paid('employerPensionContribution', facts) / 1400;
    expect(months({})).toBeCloseTo(12, 9);
    // January alone; January, half of five months, July to December.
    expect(months({ employerSize: 'small' })).toBeCloseTo(1, 9);
    expect(months({ employerSize: 'large' })).toBeCloseTo(9.5, 9);
    expect(months({ employerSize: 'small', category: 'public' })).toBeCloseTo((12 * 16) / 14, 9);
    expect(paid('employerUnemploymentContribution', { employerSize: 'large' })).toBe(9.5 * 50);
    expect(paid('employerMedicalContribution', {})).toBe(9.5 * 1170);
    expect(paid('ownPensionContribution', { employerSize: 'small' })).toBe(12 * 800);
  });

  it('had maternity apart until 2019 (Hangzhou: 10.5 and 1.2 %)', () => {
    const of = (year: number, name: string) =>
      employee({ wage: '10000/month' }, { year }).year(name, 'a');
    expect(of(2019, 'employerMedicalContribution')).toBe(12 * 1050);
    expect(of(2019, 'employerMaternityContribution')).toBe(12 * 120);
    expect(of(2021, 'employerMedicalContribution')).toBe(12 * 1170);
    expect(of(2021, 'employerMaternityContribution')).toBe(0);
  });

  it('stood between 3,054.95 and 15,274.75 yuan in 2018 (Zhejiang)', () => {
    const base = (wage: string, year: number) =>
      employee({ wage }, { year }).of('contributionBase', 'a');
    expect([base('2500/month', 2018), base('50000/month', 2018)]).toEqual([3054.95, 15274.75]);
    expect([base('2000/month', 2014), base('50000/month', 2014)]).toEqual([2225.65, 11128.25]);
    expect(() => base('2500/month', 2009)).toThrow('found 2009');
  });

  it('never leave the limits, whatever the wage', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 30 }), (wages) => {
        const persons = wages
          .slice(0, 30)
          .map((wage, i) => ({ id: `p${i}`, born: '1988-05', wage: `${wage}/year` }));
        const answer = household({ place: 'hangzhou', year: 2024, persons });
        return persons.every(({ id }) => {
          const base = answer.of('contributionBase', id);
          return base >= 4812 && base <= 24930;
        });
      }),
      { numRuns: 10 },
    );
  });
});
