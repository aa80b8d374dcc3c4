import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

function answerOf(facts: object, more: object = {}) {
  return household({
    place: 'hangzhou',
    year: 2025,
    persons: [{ id: 'a', born: '1988-05', ...facts }],
    ...more,
  });
}

describe('flexible workers', () => {
  it('pay 9.5 % for medical insurance in Hangzhou (杭医保〔2022〕41号)', () => {
    const answer = answerOf({ activity: 'flexible', given: { contributionBase: 5000 } });
    expect(answer.of('flexibleMedicalContribution', 'a')).toBe(475);
  });

  it('pay 20 % and 8 % in Guangzhou', () => {
    const answer = answerOf(
      { activity: 'flexible', given: { contributionBase: 6000 } },
      { place: 'guangzhou' },
    );
    expect(answer.of('flexiblePensionContribution', 'a')).toBe(1200);
    expect(answer.of('flexibleMedicalContribution', 'a')).toBe(480);
    expect(answer.of('ownContributions', 'a')).toBe(1680);
  });

  it('are on the floor unless they choose a multiple of it, and never above the cap', () => {
    const base = (declaredShare: number) =>
      answerOf({ activity: 'flexible', declaredShare }).of('contributionBase', 'a');
    expect([base(1), base(2), base(10)]).toEqual([4986, 9972, 25299]);
  });

  it('paid 892.40 yuan on the floor of 2023', () => {
    const answer = answerOf({ activity: 'flexible' }, { year: 2023 });
    expect(answer.of('flexiblePensionContribution', 'a')).toBe(892.4);
  });

  it('have no employer and no unemployment insurance', () => {
    const answer = answerOf({ activity: 'flexible' });
    expect(answer.of('employerContributions', 'a')).toBe(0);
    expect(answer.of('ownUnemploymentContribution', 'a')).toBe(0);
  });
});

describe("the residents' medical scheme", () => {
  it('is joined by who is covered by no employees’ scheme', () => {
    const joins = (facts: object) => answerOf(facts).of('joinsResidentMedical', 'a');
    expect(joins({})).toBe(1);
    expect(joins({ born: '2015-03' })).toBe(1);
    expect(joins({ wage: 60000 })).toBe(0);
    expect(joins({ activity: 'flexible' })).toBe(0);
    expect(joins({ born: '1950-01', pensionScheme: 'employee', pensionInPayment: 3000 })).toBe(0);
    expect(joins({ born: '1950-01', pensionScheme: 'resident' })).toBe(1);
  });

  it('is left out by who draws a high chance number', () => {
    const answer = answerOf({ residentMedicalTakeUp: 0.97 });
    expect(answer.of('joinsResidentMedical', 'a')).toBe(0);
    const all = answerOf(
      { residentMedicalTakeUp: 0.97 },
      { set: { 'residentMedical.takeUpShare': 1 } },
    );
    expect(all.of('joinsResidentMedical', 'a')).toBe(1);
  });

  it('costs the national minimum outside Zhejiang: 400 own and 700 subsidy in 2025', () => {
    const answer = answerOf({}, { place: 'hunan' });
    expect(answer.of('residentMedicalContribution', 'a')).toBe(400);
    expect(answer.of('residentMedicalSubsidy', 'a')).toBe(700);
  });

  it('costs 2.5 % of the mean income of the year before in Zhejiang, a third of it own', () => {
    const answer = answerOf({});
    expect(answer.of('residentMedicalContribution', 'a')).toBe(558);
    expect(answer.of('residentMedicalSubsidy', 'a')).toBe(1117);
  });
});

describe('the housing fund', () => {
  const fund = (facts: object, more: object = {}) =>
    answerOf({ wage: '10000/month', ...facts }, more).of('ownHousingFund', 'a');

  it('takes the agreed rate, held between 5 and 12 %', () => {
    expect(fund({ housingFundRate: 0.08 })).toBe(800);
    expect(fund({ housingFundRate: 0.02 })).toBe(500);
    expect(fund({ housingFundRate: 0.2 })).toBe(1200);
  });

  it('is not paid without an account', () => {
    expect(fund({ housingFundRate: 0 })).toBe(0);
  });

  it('is capped (杭公积金〔2025〕21号: 40,694 yuan; 2026 from July 42,151)', () => {
    expect(fund({ housingFundRate: 0.12, wage: '90000/month' })).toBe(4883.28);
    const in2026 = answerOf({ housingFundRate: 0.12, wage: '90000/month' }, { year: 2026 });
    expect(in2026.year('ownHousingFund', 'a')).toBeCloseTo(6 * 4883.28 + 6 * 5058.12, 6);
  });
});

describe('wider cover', () => {
  const insuredIn = (facts: object, set: object) =>
    answerOf({ insured: false, wage: '8000/month', coverageTakeUp: 0.4, ...facts }, { set }).of(
      'contributionMonths',
      'a',
    );

  it('brings in employees and flexible workers by their chance numbers', () => {
    expect(insuredIn({}, {})).toBe(0);
    expect(insuredIn({}, { 'coverage.ofEmployees': 0.5 })).toBe(12);
    expect(insuredIn({}, { 'coverage.ofEmployees': 0.4 })).toBe(0);
    const flexible = { activity: 'flexible' };
    expect(insuredIn(flexible, { 'coverage.ofEmployees': 1 })).toBe(0);
    expect(insuredIn(flexible, { 'coverage.ofFlexible': 0.5 })).toBe(12);
  });

  it('leaves who is insured as they are', () => {
    expect(insuredIn({ insured: true }, { 'coverage.ofEmployees': 0 })).toBe(12);
  });
});
