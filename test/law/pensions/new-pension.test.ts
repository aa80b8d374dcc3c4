import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../../src/engine/policy.ts';
import { household } from '../../../src/household.ts';
import { china } from '../../../src/law/china.ts';

interface Sheet {
  readonly name: string;
  readonly place: string;
  readonly year: number;
  readonly person: object;
  readonly base: number;
  readonly parts: readonly number[];
  readonly pension: number;
}

// Approval sheets as published with a public pension calculator (养老金核定表): basic, account, transitional pension,
// adjustment, supplement.
const sheets: readonly Sheet[] = [
  {
    name: 'Zhejiang, a man in February 2025',
    place: 'zhejiang',
    year: 2025,
    person: {
      sex: 'male',
      born: '1964-12',
      contributionIndex: 0.7219,
      contributionYears: 42.83,
      accountBalance: 96678.71,
      indexBeforeAccounts: 0.9307,
      yearsBeforeAccounts: 16.25,
    },
    base: 8310,
    parts: [3064.27, 695.53, 1759.51, 572.76, 150],
    pension: 6242.1,
  },
  {
    name: 'Zhejiang, a woman in August 2025 without years before 1998',
    place: 'hangzhou',
    year: 2025,
    person: {
      sex: 'female',
      born: '1974-12',
      contributionIndex: 0.6977,
      contributionYears: 25.08,
      accountBalance: 110378.42,
    },
    base: 8310,
    parts: [1769.13, 566.04, 0, 532.49, 150],
    pension: 3017.7,
  },
  {
    name: 'Zhejiang, a man in November 2025',
    place: 'zhejiang',
    year: 2025,
    person: {
      sex: 'male',
      born: '1964-12',
      contributionIndex: 0.7668,
      contributionYears: 40.17,
      accountBalance: 96796.96,
      indexBeforeAccounts: 1.1005,
      yearsBeforeAccounts: 12.42,
    },
    base: 8433,
    parts: [2992.55, 696.38, 1613.7, 572.41, 150],
    pension: 6025.1,
  },
  {
    name: 'Hangzhou, a woman in February 2026, on the base of 2025',
    place: 'hangzhou',
    year: 2026,
    person: {
      sex: 'female',
      born: '1975-09',
      contributionIndex: 0.8794,
      contributionYears: 31.33,
      accountBalance: 78149.09,
      indexBeforeAccounts: 1.279,
      yearsBeforeAccounts: 12,
    },
    base: 8433,
    parts: [2482.74, 405.13, 1812.02, 562.65, 150],
    pension: 5412.6,
  },
  {
    name: 'Zhejiang, a flexible worker at 50 in June 2026',
    place: 'zhejiang',
    year: 2026,
    person: {
      sex: 'female',
      born: '1976-06',
      // Nine months sooner than the legal month, at 50.
      elasticMonths: -9,
      contributionIndex: 1.1222,
      contributionYears: 19.42,
      accountBalance: 149442.32,
    },
    base: 8433,
    parts: [1737.75, 766.37, 0, 545.38, 150],
    pension: 3199.5,
  },
  {
    name: 'Zhejiang, a man in January 2024, on the base of 2023; adjustment and supplement added here',
    place: 'zhejiang',
    year: 2024,
    person: {
      sex: 'male',
      born: '1964-01',
      contributionIndex: 0.9181,
      contributionYears: 43.5,
      accountBalance: 112782.97,
      indexBeforeAccounts: 1.1334,
      yearsBeforeAccounts: 17.5,
    },
    base: 8020,
    parts: [3345.84, 811.39, 2227.02, 599.81, 150],
    pension: 7134.1,
  },
  {
    name: 'Hunan 2024',
    place: 'hunan',
    year: 2024,
    person: {
      sex: 'female',
      born: '1974-06',
      contributionIndex: 0.6116,
      contributionYears: 17.75,
      accountBalance: 31915.75,
    },
    base: 7417,
    parts: [1060.85, 163.67, 0, 0, 0],
    pension: 1224.52,
  },
  {
    name: 'Chongqing 2025',
    place: 'chongqing',
    year: 2025,
    person: {
      sex: 'female',
      born: '1974-12',
      contributionIndex: 0.7756,
      contributionYears: 27.83,
      accountBalance: 89206.85,
    },
    base: 8160,
    parts: [2016.13, 457.47, 0, 0, 0],
    pension: 2473.6,
  },
  {
    name: 'Henan 2025',
    place: 'henan',
    year: 2025,
    person: {
      sex: 'female',
      born: '1974-12',
      contributionIndex: 0.6014,
      contributionYears: 28.5,
      accountBalance: 60986.73,
    },
    base: 6738,
    parts: [1537.61, 312.75, 0, 0, 0],
    pension: 1850.36,
  },
  {
    name: 'Beijing 2023, coefficient 1 %',
    place: 'beijing',
    year: 2023,
    person: {
      sex: 'female',
      born: '1973-06',
      contributionIndex: 0.4584,
      contributionYears: 25.01,
      accountBalance: 116362.74,
      indexBeforeAccounts: 0.509,
      yearsBeforeAccounts: 2.58,
    },
    base: 11761,
    parts: [2144.89, 596.73, 154.45, 0, 0],
    pension: 2896.07,
  },
];

const parts = [
  'basicPension',
  'accountPension',
  'transitionalPension',
  'pensionAdjustment',
  'pensionSupplement',
];

describe('a new employee pension', () => {
  it.each(sheets)('$name', ({ place, year, person, base, parts: expected, pension }) => {
    const answer = household({
      place,
      year,
      persons: [{ id: 'a', ...person }],
      given: { 'newPension.base': base },
    });
    expect(parts.map((name) => answer.of(name, 'a'))).toEqual(expected);
    expect(answer.of('newPension', 'a')).toBe(pension);
    expect(answer.of('employeePension', 'a')).toBe(pension);
  });

  const man = { id: 'a', sex: 'male', born: '1965-01', accountBalance: 100000 };

  it('is paid from the month after retirement', () => {
    const persons = [{ ...man, contributionYears: 30 }];
    const answer = household({ place: 'hangzhou', year: 2025, persons });
    const monthly = answer.of('employeePension', 'a');
    expect(monthly).toBeGreaterThan(3000);
    expect(answer.year('employeePension', 'a')).toBeCloseTo(10 * monthly, 6);
  });

  it('needs the least years of contributions', () => {
    const pension = (contributionYears: number) =>
      household({
        place: 'hangzhou',
        year: 2025,
        persons: [{ ...man, contributionYears }],
      }).of('employeePension', 'a');
    expect(pension(14.9)).toBe(0);
    expect(pension(15)).toBeGreaterThan(0);
  });
});

describe('the history of new pensions', () => {
  const man = {
    id: 'a',
    sex: 'male',
    born: '1955-01',
    contributionYears: 30,
    accountBalance: 60000,
  };
  const of = (place: string, year: number, name: string) =>
    household({ place, year, persons: [{ ...man, born: `${year - 60}-01` }] }).of(name, 'a');

  it('has Zhejiang’s base since 2011: 48,372 yuan a year in 2015', () => {
    expect(of('zhejiang', 2015, 'basicPension')).toBe(1209.3);
    expect(of('hangzhou', 2018, 'basicPension')).toBeCloseTo(5091.58 * 0.3, 2);
    expect(of('zhejiang', 2011, 'basicPension')).toBeGreaterThan(700);
  });

  it('takes Zhejiang’s additions before 2018 in proportion to the base, and says so', () => {
    expect(of('hunan', 2024, 'pensionAdjustment')).toBe(0);
    expect(of('zhejiang', 2018, 'pensionAdjustment')).toBe(570);
    expect(of('zhejiang', 2017, 'pensionAdjustment')).toBeCloseTo((570 * 4698.75) / 5091.58, 0);
    const fixed = parametersOf(china).get('pensionAdjustment.fixed')!.values.zhejiang!;
    for (const { from, confidence } of fixed) {
      expect(confidence).toBe(from < '2018-01-01' ? 'L' : 'C');
    }
  });

  it('does not guess the base of other provinces before 2018', () => {
    expect(of('shanghai', 2014, 'basicPension')).toBeCloseTo(5036 * 0.3, 6);
    expect(() => of('jiangsu', 2014, 'newPension')).toThrow('known from 2018-01-01 on');
  });

  it('moves to the mean wage of the nation with the lever', () => {
    const basic = (nationalShare: number) =>
      household({
        place: 'hangzhou',
        year: 2025,
        persons: [{ ...man, born: '1964-12' }],
        given: { 'newPension.base': 9000, 'newPension.nationalBase': 8000 },
        set: { 'newPension.nationalShare': nationalShare },
      }).of('basicPension', 'a');
    expect([basic(0), basic(0.5), basic(1)]).toEqual([2700, 2550, 2400]);
  });
});
