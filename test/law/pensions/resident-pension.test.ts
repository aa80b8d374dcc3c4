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

describe('what Zhejiang adds for years of contributions (浙政发〔2014〕28号)', () => {
  const added = (residentContributionYears: number, place = 'zhejiang') =>
    resident({ pensionScheme: 'resident', residentContributionYears }, { place }).of(
      'residentYearsPension',
      'a',
    );

  it('is 30 yuan for 15 years and 5 for each further one', () => {
    expect([added(14.9), added(15), added(16.5), added(20)]).toEqual([0, 30, 35, 55]);
    expect(added(20, 'hunan')).toBe(0);
  });
});

describe("residents' pensions on the way to the employees' formula", () => {
  const converged = (share: number, facts: object = {}, more: object = {}) =>
    resident(
      { pensionScheme: 'resident', ...facts },
      {
        set: { 'residentConvergence.share': share },
        given: { 'residentConvergence.base': 8000, 'residentPension.basic': 200 },
        ...more,
      },
    ).of('residentConvergence', 'a');

  it('gain a share of the difference: 15 years of half the average wage are 600 yuan', () => {
    expect([converged(0), converged(0.5), converged(1)]).toEqual([0, 200, 400]);
    expect(converged(1, { residentContributionYears: 30 })).toBe(1000);
    expect(converged(1, { pensionScheme: 'none' })).toBe(0);
  });

  it('never make a pension unknown where no base is', () => {
    const answer = household({
      place: 'hunan',
      year: 2014,
      persons: [{ id: 'a', born: '1945-01', pensionScheme: 'resident' }],
    });
    expect(answer.of('residentConvergence', 'a')).toBe(0);
    expect(answer.of('residentPension', 'a')).toBe(70);
  });
});

describe('the history of the basic pension', () => {
  it('begins with 55 yuan in the nation and 60 in Zhejiang', () => {
    const basic = (place: string, year: number) =>
      resident({ born: '1940-01', pensionScheme: 'resident' }, { place, year }).of(
        'residentBasicPension',
        'a',
      );
    expect([basic('hunan', 2011), basic('hunan', 2018), basic('elsewhere', 2026)]).toEqual([
      55, 88, 163,
    ]);
    expect([basic('zhejiang', 2011), basic('ningbo', 2018)]).toEqual([60, 155]);
    expect(() => basic('hunan', 2008)).toThrow('the law is known from 2011 on');
  });
});
