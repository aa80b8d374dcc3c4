import { describe, expect, it } from 'vitest';
import { taxed } from './taxpayers.ts';

const parent = { id: 'a', born: '1988-05', wage: 300000 };

/** A single parent's additional deductions with one child. */
function withChild(year: number, child: Readonly<Record<string, unknown>>): number {
  const answer = taxed(year, [parent, { id: 'c', mother: 'a', ...child }]);
  return answer.of('additionalDeductions', 'a');
}

/** One person's additional deductions. */
function alone(
  year: number,
  facts: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): number {
  return taxed(year, [{ ...parent, ...facts }], more).of('additionalDeductions', 'a');
}

describe('infants under three', () => {
  it.each([
    ['born in June 2024, seven months', 2024, '2024-06', 14000],
    ['the whole second year', 2025, '2024-06', 24000],
    ['born in December', 2025, '2025-12', 2000],
    ['1,000 a month in 2022', 2022, '2021-03', 12000],
    ['nothing before 2022', 2021, '2020-03', 0],
    ['three in May: four months as an infant, then eight in education', 2025, '2022-05', 24000],
    ['three in May 2021: education only, from May', 2021, '2018-05', 8000],
  ])('%s', (_, year, born, deduction) => {
    expect(withChild(year, { born })).toBe(deduction);
  });

  it('passes into education in the month of the third birthday', () => {
    const answer = taxed(2025, [parent, { id: 'c', born: '2022-05', mother: 'a' }]);
    expect(answer.of('claimedInfantCare', 'a')).toBe(8000);
    expect(answer.of('claimedEducation', 'a')).toBe(16000);
  });
});

describe('children’s education', () => {
  it.each([
    ['2,000 a month since 2023', 2023, { born: '2012-05' }, 24000],
    ['1,000 a month before', 2022, { born: '2012-05' }, 12000],
    ['at upper secondary school', 2025, { born: '2008-05', schooling: 'upperSecondary' }, 24000],
    ['at college', 2025, { born: '2004-05', schooling: 'college' }, 24000],
    ['at work at seventeen', 2025, { born: '2008-05', activity: 'employee' }, 0],
    ['fifteen in March, at work since', 2025, { born: '2010-03', activity: 'employee' }, 4000],
  ])('%s', (_, year, child, deduction) => {
    expect(withChild(year, child)).toBe(deduction);
  });

  it('is for each child, through the father where the mother is absent', () => {
    const answer = taxed(2024, [
      parent,
      { id: 'c', born: '2012-05', father: 'a' },
      { id: 'd', born: '2015-05', father: 'a' },
    ]);
    expect(answer.of('additionalDeductions', 'a')).toBe(48000);
  });

  it('is not claimed twice by parents who live together unmarried', () => {
    const answer = taxed(2024, [
      { ...parent, sex: 'female' },
      { id: 'b', born: '1986-01', wage: 300000 },
      { id: 'c', born: '2012-05', mother: 'a', father: 'b' },
    ]);
    expect(answer.of('claimedEducation', 'a')).toBe(24000);
    expect(answer.of('claimedEducation', 'b')).toBe(0);
  });
});

describe('support of the elderly', () => {
  it.each([
    ['an only child', 2023, { parentsOver60: 2 }, 36000],
    ['2,000 a month before 2023', 2022, { parentsOver60: 1 }, 24000],
    ['one sibling: half', 2024, { parentsOver60: 2, siblings: 1 }, 18000],
    ['one sibling in 2022', 2022, { parentsOver60: 1, siblings: 1 }, 12000],
    ['two siblings: a third', 2024, { parentsOver60: 1, siblings: 2 }, 12000],
    ['parents under sixty', 2024, { siblings: 1 }, 0],
  ])('%s', (_, year, facts, deduction) => {
    expect(alone(year, facts)).toBeCloseTo(deduction, 8);
  });

  it('begins in the month in which the parent in the household is sixty', () => {
    const persons = [
      { ...parent, mother: 'm' },
      { id: 'm', born: '1965-09' },
    ];
    expect(taxed(2025, persons).of('elderlySupport', 'a')).toBe(12000);
    expect(taxed(2024, persons).of('elderlySupport', 'a')).toBe(0);
    expect(taxed(2026, persons).of('elderlySupport', 'a')).toBe(36000);
  });

  it('is for the whole year where another parent is already sixty elsewhere', () => {
    const persons = [
      { ...parent, mother: 'm', parentsOver60: 2 },
      { id: 'm', born: '1965-09' },
    ];
    expect(taxed(2025, persons).of('elderlySupport', 'a')).toBe(36000);
  });
});

describe('continuing education', () => {
  it.each([
    ['degree', 4800],
    ['certificate', 3600],
    ['none', 0],
  ])('%s: %d', (continuingEducation, deduction) => {
    expect(alone(2024, { continuingEducation })).toBe(deduction);
  });
});

describe('serious illness', () => {
  it.each([
    [15000, 0],
    [30000, 15000],
    [95000, 80000],
    [1000000, 80000],
  ])('of %d borne, %d are deducted', (medicalCost, deduction) => {
    expect(alone(2024, { medicalCost })).toBe(deduction);
  });

  it('is reckoned for each patient alone', () => {
    const patients = [
      { ...parent, medicalCost: 20000 },
      { id: 'c', born: '2016-05', mother: 'a', medicalCost: 14000 },
      { id: 'd', born: '2010-05', mother: 'a', medicalCost: 120000 },
    ];
    expect(taxed(2024, patients).of('claimedIllness', 'a')).toBe(5000 + 80000);
  });

  it('of a grown-up child is the child’s own', () => {
    const answer = taxed(2024, [
      parent,
      { id: 'c', born: '2000-05', mother: 'a', wage: 200000, medicalCost: 40000 },
    ]);
    expect(answer.of('claimedIllness', 'a')).toBe(0);
    expect(answer.of('claimedIllness', 'c')).toBe(25000);
  });
});

describe('housing', () => {
  it.each([
    ['hangzhou', 18000],
    ['ningbo', 18000],
    ['linan', 18000],
    ['beijing', 18000],
    ['shenzhen', 18000],
    ['wenzhou', 13200],
    ['huzhou', 13200],
    ['shaoxing', 13200],
    ['taizhou', 13200],
    ['jiaxing', 9600],
    ['jinhua', 9600],
    ['quzhou', 9600],
    ['zhoushan', 9600],
    ['lishui', 9600],
  ])('rent in %s: %d', (place, deduction) => {
    expect(alone(2024, {}, { place, rentPaid: '3000/month' })).toBe(deduction);
  });

  it('interest on the loan for the first home', () => {
    expect(alone(2024, {}, { mortgageInterest: 500 })).toBe(12000);
  });

  it.each([
    ['hangzhou', 18000],
    ['lishui', 12000],
  ])('loan or rent, not both: the larger in %s', (place, deduction) => {
    const both = { place, rentPaid: '3000/month', mortgageInterest: 30000 };
    expect(alone(2024, {}, both)).toBe(deduction);
  });

  it('goes to the first listed member who earns', () => {
    const answer = taxed(
      2024,
      [
        { id: 'g', born: '1950-01' },
        { id: 'a', born: '1980-01', wage: 200000, mother: 'g' },
        { id: 'b', born: '2000-01', wage: 300000 },
      ],
      { mortgageInterest: 20000 },
    );
    expect(answer.of('claimedHousing', 'g')).toBe(0);
    expect(answer.of('claimedHousing', 'a')).toBe(12000);
    expect(answer.of('claimedHousing', 'b')).toBe(0);
  });
});

describe('loans that both took before they married', () => {
  // 国发〔2018〕41号 art. 15: one claims all of it, or each half of it for the own home. Before it, both have 42,000 to tax:
  // with halves nothing is left in the row of 10 %.
  const claims = (before: readonly [boolean, boolean], more: object = {}) => {
    const earner = { born: '1985-01', wage: 102000, given: { specialDeductions: 0 } };
    const answer = taxed(
      2024,
      [
        { id: 'a', spouse: 'b', ...earner, loanBeforeMarriage: before[0] },
        { id: 'b', spouse: 'a', ...earner, loanBeforeMarriage: before[1] },
      ],
      { mortgageInterest: 20000, ...more },
    );
    return ['a', 'b'].map((id) => answer.of('claimedHousing', id));
  };

  it('may be halved', () => {
    expect(claims([true, true])).toEqual([6000, 6000]);
  });

  it('are one deduction where only one of them took a loan', () => {
    expect(claims([true, false])).toEqual([12000, 0]);
    expect(claims([false, false])).toEqual([12000, 0]);
  });

  it('say nothing of rent', () => {
    const rent = { mortgageInterest: 0, rentPaid: '3000/month', tenure: 'rented' };
    expect(claims([true, true], rent)).toEqual([18000, 0]);
  });
});

describe('all together', () => {
  it('one infant, one pupil, a sibling, rent in Hangzhou, 2022: 10,680 yuan of tax', () => {
    const answer = taxed(
      2022,
      [
        { ...parent, parentsOver60: 1, siblings: 1, given: { specialDeductions: 54000 } },
        { id: 'c', born: '2020-12', mother: 'a' },
        { id: 'd', born: '2012-05', mother: 'a' },
      ],
      { rentPaid: '4000/month' },
    );
    expect(answer.of('additionalDeductions', 'a')).toBe(54000);
    expect(answer.of('comprehensiveTaxable', 'a')).toBe(132000);
    expect(answer.of('incomeTax', 'a')).toBe(10680);
  });
});

describe('rent and an own home (art. 17)', () => {
  const rent = (more: object) => alone(2025, {}, { rentPaid: '3000/month', ...more });

  it('is deducted by who pays rent and owns no home in the city', () => {
    expect([rent({}), rent({ tenure: 'rented' }), rent({ tenure: 'other' })]).toEqual([
      18000, 18000, 18000,
    ]);
  });

  it('is not deducted by who owns one', () => {
    expect(rent({ tenure: 'owned' })).toBe(0);
    expect(rent({ tenure: 'rented', homes: [{ area: 80 }] })).toBe(0);
    expect(rent({ homes: [{ value: 2000000 }] })).toBe(0);
  });
});

describe('parents who are not married to each other', () => {
  const of = (mothersWage: number, fathersWage: number) => {
    const answer = taxed(2025, [
      { id: 'a', born: '1988-05', sex: 'female', wage: mothersWage },
      { id: 'b', born: '1988-05', wage: fathersWage },
      { id: 'c', born: '2015-05', mother: 'a', father: 'b' },
    ]);
    return [answer.of('claimedEducation', 'a'), answer.of('claimedEducation', 'b')];
  };

  it('claim for a child once: the mother, or the father where only he has an income', () => {
    expect(of(100000, 100000)).toEqual([24000, 0]);
    expect(of(0, 100000)).toEqual([0, 24000]);
  });
});
