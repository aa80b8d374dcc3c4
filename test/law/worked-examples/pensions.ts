// Worked examples of pensions and retirement: approval sheets (养老金核定表) published with a public pension calculator.

import type { Example } from './example.ts';
import { newPensioner } from './example.ts';

const sheet = (place: string) =>
  `approval sheet of ${place}, published with a public pension calculator`;
const decision = 'Decision on delayed retirement 关于实施渐进式延迟法定退休年龄的决定 (2024-09-13)';
const month = (year: number, of: number) => year * 12 + of - 1;

function retiring(sex: string, born: string, place = 'hangzhou') {
  return { place, year: 2025, persons: [{ id: 'a', sex, born }] };
}

function resident(residentAccount: number, basic: number) {
  const persons = [{ id: 'a', born: '1955-04', residentAccount }];
  return { place: 'zhejiang', year: 2025, persons, given: { 'residentPension.basic': basic } };
}

export const pensionExamples: readonly Example[] = [
  {
    name: 'Zhejiang, a man retired in February 2025',
    source: sheet('Zhejiang'),
    document: newPensioner('zhejiang', 2025, 8_310, {
      sex: 'male',
      born: '1964-12',
      contributionIndex: 0.7219,
      contributionYears: 42.83,
      accountBalance: 96_678.71,
      indexBeforeAccounts: 0.9307,
      yearsBeforeAccounts: 16.25,
    }),
    amounts: {
      basicPension: 3_064.27,
      accountPension: 695.53,
      transitionalPension: 1_759.51,
      pensionAdjustment: 572.76,
      pensionSupplement: 150,
      newPension: 6_242.1,
    },
  },
  {
    name: 'Zhejiang, a woman retired in August 2025',
    source: sheet('Zhejiang'),
    document: newPensioner('zhejiang', 2025, 8_310, {
      sex: 'female',
      born: '1974-12',
      contributionIndex: 0.6977,
      contributionYears: 25.08,
      accountBalance: 110_378.42,
    }),
    amounts: {
      basicPension: 1_769.13,
      accountPension: 566.04,
      transitionalPension: 0,
      pensionAdjustment: 532.49,
      newPension: 3_017.7,
    },
  },
  {
    name: 'Zhejiang, a man retired in November 2025',
    source: sheet('Zhejiang'),
    document: newPensioner('zhejiang', 2025, 8_433, {
      sex: 'male',
      born: '1964-12',
      contributionIndex: 0.7668,
      contributionYears: 40.17,
      accountBalance: 96_796.96,
      indexBeforeAccounts: 1.1005,
      yearsBeforeAccounts: 12.42,
    }),
    amounts: {
      basicPension: 2_992.55,
      accountPension: 696.38,
      transitionalPension: 1_613.7,
      pensionAdjustment: 572.41,
      newPension: 6_025.1,
    },
  },
  {
    name: 'Hunan, a woman retired in July 2024',
    source: sheet('Hunan'),
    document: newPensioner('hunan', 2024, 7_417, {
      sex: 'female',
      born: '1974-06',
      contributionIndex: 0.6116,
      contributionYears: 17.75,
      accountBalance: 31_915.75,
    }),
    amounts: { basicPension: 1_060.85, accountPension: 163.67, newPension: 1_224.52 },
  },
  {
    name: 'Chongqing 2025',
    source: sheet('Chongqing'),
    document: newPensioner('chongqing', 2025, 8_160, {
      sex: 'female',
      born: '1974-12',
      contributionIndex: 0.7756,
      contributionYears: 27.83,
      accountBalance: 89_206.85,
    }),
    amounts: { basicPension: 2_016.13, accountPension: 457.47, newPension: 2_473.6 },
  },
  {
    name: 'Henan 2025',
    source: sheet('Henan'),
    document: newPensioner('henan', 2025, 6_738, {
      sex: 'female',
      born: '1974-12',
      contributionIndex: 0.6014,
      contributionYears: 28.5,
      accountBalance: 60_986.73,
    }),
    amounts: { basicPension: 1_537.61, accountPension: 312.75, newPension: 1_850.36 },
  },
  {
    name: 'Beijing 2023, with a transitional part at 1 %',
    source: sheet('Beijing'),
    document: newPensioner('beijing', 2023, 11_761, {
      sex: 'female',
      born: '1973-06',
      contributionIndex: 0.4584,
      contributionYears: 25.01,
      accountBalance: 116_362.74,
      indexBeforeAccounts: 0.509,
      yearsBeforeAccounts: 2.58,
    }),
    amounts: {
      basicPension: 2_144.89,
      accountPension: 596.73,
      transitionalPension: 154.45,
      newPension: 2_896.07,
    },
  },
  {
    name: 'a pension of 3,500 rises by 2 % in 2025',
    source: '人社部发〔2025〕37号',
    document: {
      place: 'hangzhou',
      year: 2025,
      persons: [
        {
          id: 'a',
          sex: 'male',
          born: '1955-03',
          pensionScheme: 'employee',
          pensionInPayment: 3_500,
        },
      ],
    },
    amounts: { pensionIncrease: 70 },
  },
  ...(
    [
      ['a man of January 1965', 'male', '1965-01', 1, month(2025, 2), 138.4],
      ['a man of October 1965', 'male', '1965-10', 3, month(2026, 1), 137.3],
      ['a woman of February 1975', 'female', '1975-02', 1, month(2025, 3), 194.6],
      ['a woman of May 1975', 'female', '1975-05', 3, month(2025, 8), 193.8],
    ] as const
  ).map(([name, sex, born, retirementDelay, retirementMonth, paymentMonths]) => ({
    name: `retirement of ${name}`,
    source: `${sheet('another province')}; ${decision}`,
    document: retiring(sex, born),
    amounts: { retirementDelay, retirementMonth, paymentMonths },
  })),
  {
    name: 'retirement of a man of September 1976, delayed in full',
    source: `reckoned from the annex of the ${decision}`,
    document: retiring('male', '1976-09'),
    amounts: { retirementDelay: 36, retirementMonth: month(2039, 9) },
  },
  {
    name: 'residents’ pension on an account of 50,000',
    source: 'a public test case of a pension planner',
    document: resident(50_000, 123),
    amounts: { residentAccountPension: 359.71, residentPension: 482.71 },
  },
  {
    name: 'residents’ pension after 30 years at 1,080 a year and 3 %',
    source: 'the same; the account of 52,922.90 is given',
    document: resident(52_922.9, 163),
    amounts: { residentAccountPension: 380.74, residentPension: 543.74 },
  },
];
