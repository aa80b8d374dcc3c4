import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { family } from '../living-allowance/families.ts';

describe('the allowances of the disabled', () => {
  const persons = [{ id: 'a', disability: 1 }, { id: 'b', disability: 3 }, { id: 'c' }];
  const paid = (income: number, more = {}) => {
    const answer = family(1000, 3, income, { persons, ...more });
    return ['a', 'b', 'c'].map((id) => [
      answer.of('disabilityLivingSubsidy', id),
      answer.of('disabilityNursingSubsidy', id),
    ]);
  };

  it('are 30 % of the standard in poor families of Zhejiang, and care for the severe', () => {
    expect(paid(1000)).toEqual([
      [300, 500],
      [300, 0],
      [0, 0],
    ]);
  });

  it('reach the low-income margin, and care everybody', () => {
    expect(paid(4000)[1]).toEqual([300, 0]);
    expect(paid(20000)[0]).toEqual([0, 500]);
  });

  it('need a registration, and not everybody asks', () => {
    expect(paid(1000, { disabilityAllowanceTakeUp: 0.95 })[0]).toEqual([0, 0]);
    const elsewhere = persons.map((person) => ({ ...person, hukou: 'elsewhere' }));
    expect(paid(1000, { persons: elsewhere })[0]).toEqual([0, 0]);
  });

  it('do not count for the living allowance', () => {
    expect(family(1000, 3, 1000, { persons }).of('livingAllowance')).toBe(2000);
    const open = household({
      place: 'hangzhou',
      year: 2024,
      persons: [{ id: 'a', disability: 1 }],
    });
    expect(open.of('disabilityNursingSubsidy', 'a')).toBe(500);
    expect(open.of('countedIncome')).toBe(0);
  });

  it.each([
    ['shanghai', 2025, 450, 350],
    ['chongqing', 2026, 100, 110],
  ])('in %s in %i are amounts: %i and %i', (place, year, living, nursing) => {
    const answer = family(1000, 3, 1000, { persons, place, year });
    expect(answer.of('disabilityLivingSubsidy', 'a')).toBe(living);
    expect(answer.of('disabilityNursingSubsidy', 'a')).toBe(nursing);
  });
});

describe('children without parents', () => {
  const paid = (year: number, facts: object) =>
    household({ place: 'hangzhou', year, persons: [{ id: 'c', born: '2010-06', ...facts }] }).year(
      'childWithoutParentsAllowance',
      'c',
    );

  it('are paid alike since 2020, orphans more before', () => {
    expect(paid(2024, { orphanhood: 'orphan' })).toBe(12 * 2000);
    expect(paid(2024, { orphanhood: 'withoutCare' })).toBe(12 * 2000);
    expect(paid(2019, { orphanhood: 'withoutCare' })).toBeCloseTo(0.8 * 12 * 1200, 6);
  });

  it('are minors registered in the province', () => {
    expect(paid(2024, {})).toBe(0);
    expect(paid(2029, { orphanhood: 'orphan' })).toBe(0);
    expect(paid(2024, { orphanhood: 'orphan', hukou: 'elsewhere' })).toBe(0);
  });
});

describe('the old-age allowance', () => {
  const paid = (born: string, place = 'hangzhou', more = {}) =>
    household({ place, year: 2024, persons: [{ id: 'a', born, ...more }] }).of(
      'oldAgeAllowance',
      'a',
    );

  it.each([
    ['1944-01', 12 * 50],
    ['1944-07', 6 * 50],
    ['1945-01', 0],
    ['1930-01', 12 * 100],
    ['1934-12', 11 * 50 + 100],
    ['1920-01', 12 * 500],
  ])('by age, from the month it is reached: born %s, %i', (born, amount) => {
    expect(paid(born)).toBe(amount);
  });

  it('begins at 65 in Shanghai, and is not for those registered elsewhere', () => {
    expect(paid('1955-01', 'shanghai')).toBe(12 * 75);
    expect(paid('1944-01', 'hangzhou', { hukou: 'elsewhere' })).toBe(0);
  });
});

describe('education aid', () => {
  const pupils = [
    { id: 'a', schooling: 'upperSecondary' },
    { id: 'b', schooling: 'lowerSecondary' },
    { id: 'c', schooling: 'college' },
  ];

  it('goes to pupils of poor families', () => {
    const poor = family(1000, 3, 1000, { persons: pupils, year: 2025 });
    expect(['a', 'b', 'c'].map((id) => poor.of('educationAid', id))).toEqual([2300, 625, 3700]);
    const rich = family(1000, 3, 20000, { persons: pupils });
    expect(['a', 'b', 'c'].map((id) => rich.of('educationAid', id))).toEqual([0, 0, 0]);
  });

  it('goes to the disabled and orphans whatever the income', () => {
    const persons = [
      { id: 'a', schooling: 'college', disability: 3 },
      { id: 'b', schooling: 'college', orphanhood: 'withoutCare' },
    ];
    const rich = family(1000, 2, 20000, { persons, year: 2023 });
    expect(['a', 'b'].map((id) => rich.of('educationAid', id))).toEqual([3300, 3300]);
  });
});

describe('contributions paid by government', () => {
  const given = { residentMedicalContribution: 500, residentPensionContribution: 300 };
  const persons = [
    { id: 'a', given },
    { id: 'd', disability: 2, given },
  ];
  const aid = (income: number, more = {}) => {
    const answer = family(1000, 2, income, { persons, ...more });
    return ['a', 'd'].map((id) => [
      answer.of('medicalPremiumAid', id),
      answer.of('pensionPremiumAid', id),
    ]);
  };

  it('are the medical ones of poor families and the lowest tier of the pension', () => {
    expect(aid(500)).toEqual([
      [500, 100],
      [500, 100],
    ]);
  });

  it('are the medical ones in the margin, and the pension’s of the severely disabled', () => {
    expect(aid(2500)).toEqual([
      [500, 0],
      [500, 100],
    ]);
    expect(aid(2500, { allowanceTakeUp: 0.5 })[0]).toEqual([0, 0]);
    expect(aid(2500, { place: 'hunan' })[0]).toEqual([250, 0]);
    expect(aid(20000)[0]).toEqual([0, 0]);
  });
});

describe('the rent subsidy', () => {
  const renting = { tenure: 'rented', rentPaid: '4000/month' };
  const paid = (income: number, more = {}) =>
    family(1000, 2, income, { ...renting, ...more }).of('rentSubsidy');

  it.each([
    ['in full up to the standard', 1000, 900],
    ['in full at the standard', 2000, 900],
    ['less above it', 3000, 600],
    ['less still', 4000, 300],
    ['nothing at two and a half standards', 5000, 0],
  ])('covers the rent of 15 m² a head at 30 yuan, %s', (_, income, amount) => {
    expect(paid(income)).toBeCloseTo(amount, 9);
  });

  it('covers no more than the rent, and no second home', () => {
    expect(paid(1000, { rentPaid: '500/month' })).toBe(500);
    expect(paid(1000, { homes: [{ area: 40 }] })).toBe(0);
    expect(paid(1000, { tenure: 'owned' })).toBe(0);
    expect(paid(1000, { residence: 'rural' })).toBe(0);
  });

  it('is asked for the more, the more it covers', () => {
    expect(paid(1000, { rentSubsidyTakeUp: 0.5 })).toBe(900);
    expect(paid(3500, { rentSubsidyTakeUp: 0.5 })).toBe(0);
  });
});

describe('the flat benefit for low incomes', () => {
  const paid = (income: number, set: Readonly<Record<string, number>>) =>
    family(1000, 2, income, { set }).of('lowIncomeBenefit');
  const flat = { 'lowIncomeBenefit.perPerson': 200 };

  it('is nothing until it is set', () => {
    expect(paid(0, {})).toBe(0);
  });

  it('is flat up to a multiple of the standard', () => {
    expect(paid(0, flat)).toBe(400);
    expect(paid(3999, flat)).toBe(400);
    expect(paid(4000, flat)).toBe(0);
  });

  it('may fall with income instead of ending at once', () => {
    const gradual = {
      ...flat,
      'lowIncomeBenefit.fullUpTo': 1,
      'lowIncomeBenefit.withdrawal': 0.5,
    };
    expect(paid(2000, gradual)).toBe(400);
    expect(paid(2500, gradual)).toBe(150);
    expect(paid(2800, gradual)).toBe(0);
  });
});
