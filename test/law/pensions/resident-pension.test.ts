import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

function resident(facts: object, more: object = {}) {
  return household({
    place: 'zhejiang',
    year: 2025,
    persons: [{ id: 'a', born: '1955-04', ...facts }],
    ...more,
  });
}

describe("the residents' pension", () => {
  it('is the basic pension and the account over 139 months', () => {
    const small = resident({ residentAccount: 50000 }, { given: { 'residentPension.basic': 123 } });
    expect(small.of('residentAccountPension', 'a')).toBe(359.71);
    expect(small.of('residentPension', 'a')).toBe(482.71);
    const large = resident(
      { residentAccount: 52922.9 },
      { given: { 'residentPension.basic': 163 } },
    );
    expect(large.of('residentAccountPension', 'a')).toBe(380.74);
    expect(large.of('residentPension', 'a')).toBe(543.74);
  });

  it('has a basic part by place: 220 yuan in Zhejiang, 1,555 in Shanghai in 2025', () => {
    const basic = (place: string) =>
      resident({ pensionScheme: 'resident' }, { place }).of('residentBasicPension', 'a');
    expect([basic('lishui'), basic('shanghai'), basic('elsewhere')]).toEqual([220, 1555, 143]);
  });

  it('begins in the month after the sixtieth birthday', () => {
    const answer = resident({ born: '1965-09', residentAccount: 13900 });
    expect(answer.of('residentPensionMonths', 'a')).toBe(3);
    expect(answer.year('residentAccountPension', 'a')).toBe(300);
    expect(answer.year('residentBasicPension', 'a')).toBe(660);
  });

  it('is drawn by members only, and not beside an employee pension', () => {
    const months = (facts: object) => resident(facts).of('residentPensionMonths', 'a');
    expect(months({})).toBe(0);
    expect(months({ pensionScheme: 'resident' })).toBe(12);
    expect(
      months({ residentAccount: 5000, pensionScheme: 'employee', pensionInPayment: 3000 }),
    ).toBe(0);
  });
});

describe("contributions to the residents' pension", () => {
  const pays = (facts: object) =>
    resident({ born: '1985-01', activity: 'inactive', residentPensionTier: 500, ...facts }).of(
      'residentPensionContribution',
      'a',
    );

  it('are the amount chosen', () => {
    expect(pays({})).toBe(500);
    expect(pays({ residentPensionTier: 0 })).toBe(0);
  });

  it('are paid from 16 to 59, by who is neither a pupil nor in an employees’ scheme', () => {
    expect(pays({ born: '2009-12' })).toBe(500);
    expect(pays({ born: '2010-01' })).toBe(0);
    expect(pays({ born: '1965-02' })).toBe(500);
    expect(pays({ born: '1965-01' })).toBe(0);
    expect(pays({ activity: 'pupil' })).toBe(0);
    expect(pays({ activity: 'employee', wage: 60000 })).toBe(0);
    expect(pays({ activity: 'employee', wage: 60000, insured: false })).toBe(500);
  });

  it('depend on the chance number', () => {
    expect(pays({ residentPensionTakeUp: 0.9 })).toBe(0);
    expect(pays({ residentPensionTakeUp: 0.8 })).toBe(500);
  });

  it('are subsidised: 30 and 60 yuan in the nation (国发〔2014〕8号), 80 in Zhejiang from 500 on', () => {
    const subsidy = (place: string, residentPensionTier: number) =>
      resident({ born: '1985-01', residentPensionTier }, { place }).of(
        'residentPensionSubsidy',
        'a',
      );
    expect(subsidy('hunan', 100)).toBe(30);
    expect(subsidy('hunan', 500)).toBe(60);
    expect(subsidy('zhejiang', 500)).toBe(80);
    expect(subsidy('hunan', 0)).toBe(0);
  });
});
