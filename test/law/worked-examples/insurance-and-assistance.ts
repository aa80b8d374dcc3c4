// Worked examples of social insurance, the housing fund, the living allowance and benefits.

import type { Example } from './example.ts';
import { family } from './example.ts';

const limits = '浙人社发〔2025〕52号; rates of Hangzhou';
const assistance = 'reckoned from 社会救助暂行办法 art. 12';
const subsidy = 'reckoned from 育儿补贴制度实施方案 (2025-07-28)';

function employee(
  place: string,
  year: number,
  wage: string,
  more: object = {},
  facts: object = {},
) {
  return { place, year, persons: [{ id: 'a', born: '1988-05', wage, ...facts }], ...more };
}

function flexible(place: string, contributionBase: number) {
  const person = { id: 'a', born: '1988-05', activity: 'flexible', given: { contributionBase } };
  return { place, year: 2025, persons: [person] };
}

const beijing = { given: { 'contributionBase.floor': 6_326, 'contributionBase.cap': 35_283 } };

function child(born: string, year: number) {
  const persons = [
    { id: 'a', born },
    { id: 'b', born: '1990-01' },
  ];
  return { place: 'hangzhou', year, persons };
}

export const insuranceExamples: readonly Example[] = [
  {
    name: 'contributions on the floor of 2025',
    source: limits,
    document: employee('hangzhou', 2025, '4000/month'),
    amounts: {
      contributionBase: 4_986,
      ownPensionContribution: 398.88,
      ownMedicalContribution: 99.72,
      ownUnemploymentContribution: 24.93,
      ownContributions: 523.53,
    },
  },
  {
    name: 'contributions on 12,000 a month with a housing fund of 12 %',
    source: limits,
    document: employee('hangzhou', 2025, '12000/month', {}, { housingFundRate: 0.12 }),
    amounts: {
      ownPensionContribution: 960,
      ownMedicalContribution: 240,
      ownUnemploymentContribution: 60,
      ownHousingFund: 1_440,
      employerPensionContribution: 1_920,
      employerMedicalContribution: 1_140,
      employerUnemploymentContribution: 60,
      employerHousingFund: 1_440,
    },
  },
  {
    name: 'medical insurance of a flexible worker in Hangzhou',
    source: '杭医保〔2022〕41号',
    document: flexible('hangzhou', 5_000),
    amounts: { flexibleMedicalContribution: 475 },
  },
  {
    name: 'a flexible worker in Guangzhou',
    source: 'the execution log of a public pension service',
    document: flexible('guangzhou', 6_000),
    amounts: {
      flexiblePensionContribution: 1_200,
      flexibleMedicalContribution: 480,
      ownContributions: 1_680,
    },
  },
  {
    name: 'a wage below the floor of Beijing',
    source: 'limits of a public calculator for 2024',
    document: employee('beijing', 2024, '3000/month', beijing),
    amounts: { contributionBase: 6_326 },
  },
  {
    name: 'a wage above the cap of Beijing',
    source: 'limits of a public calculator for 2024',
    document: employee('beijing', 2024, '100000/month', beijing),
    amounts: { contributionBase: 35_283 },
  },
];

export const assistanceExamples: readonly Example[] = [
  {
    name: 'a gap of 2 yuan is rounded for the household, not per head',
    source: 'a remark in the code of a public calculator for a county of Heilongjiang',
    document: family(632, 3, 1_894),
    amounts: { livingAllowance: 2 },
  },
  {
    name: 'Hangzhou’s standard of 917 for three with 1,500 a month',
    source: assistance,
    document: family(917, 3, 1_500, { year: 2019 }),
    amounts: { livingAllowance: 1_251, 'year of livingAllowance': 15_012 },
    note: 'The example is of 2018; the counted income is given, so the year does not matter.',
  },
  {
    name: 'within twice the standard in Hangzhou',
    source: 'Hangzhou’s rules on families at the margin, 2 times the standard since 2022',
    document: family(1_100, 2, 4_000, { year: 2022 }),
    amounts: { lowIncomeMargin: 1, livingAllowance: 0 },
  },
  {
    name: 'above one and a half times the standard elsewhere',
    source: '民发〔2021〕57号',
    document: family(1_100, 2, 4_000, { year: 2022, place: 'ningbo' }),
    amounts: { lowIncomeMargin: 0 },
  },
  {
    name: 'the childcare subsidy is not counted',
    source: '育儿补贴制度实施方案 (2025-07-28)',
    document: {
      place: 'hangzhou',
      year: 2025,
      persons: [{ id: 'a', given: { wages: 18_000 } }, {}, { id: 'c', born: '2024-01' }],
      given: {
        'livingAllowance.standard': 800,
        ownContributions: 0,
        residentMedicalContribution: 0,
        incomeTax: 0,
      },
    },
    amounts: { countedIncome: 1_500, livingAllowance: 900 },
  },
  {
    name: 'extreme poverty in Chongqing 2021: 1.3 × 636, set at 827',
    source: 'standards of Chongqing, September 2021',
    document: { place: 'chongqing', year: 2021, persons: [{ id: 'a' }] },
    amounts: { extremePovertyStandard: 827 },
  },
  {
    name: 'six months of the old allowance after a rise of income',
    source: '民发〔2021〕57号; six months assumed',
    document: family(900, 2, 2_200, { place: 'ningbo', allowanceBefore: 1_100 }),
    amounts: { 'year of gradualExit': 6_600, livingAllowance: 0 },
  },
  {
    name: 'the most temporary assistance for three: six months of the standard each',
    source: '浙江省社会救助条例 art. 39',
    document: family(1_000, 3, 0),
    amounts: { temporaryAssistanceLimit: 18_000 },
  },
  {
    name: 'the same in special cases: twelve months',
    source: '浙江省社会救助条例 art. 39',
    document: family(1_000, 3, 0, { given: { 'temporaryAssistanceLimit.months': 12 } }),
    amounts: { temporaryAssistanceLimit: 36_000 },
  },
  ...[2025, 2026, 2027, 2028].map((year) => ({
    name: `childcare subsidy in ${year} for a child born in March 2025`,
    source: subsidy,
    document: child('2025-03', year),
    amounts: { childcareSubsidy: year < 2028 ? 3_600 : 0 },
  })),
  {
    name: 'childcare subsidy for a child born in May 2022: five months',
    source: subsidy,
    document: child('2022-05', 2025),
    amounts: { childcareSubsidy: 1_500 },
  },
  {
    name: 'unemployment benefit in Hangzhou: 90 % of 2,490, for 18 months after seven years',
    source: 'reckoned from the minimum wage of 浙政发〔2024〕3号 and 失业保险条例 art. 17',
    document: {
      place: 'hangzhou',
      year: 2024,
      persons: [
        {
          id: 'a',
          born: '1985-01',
          activity: 'unemployed',
          contributionYears: 7,
          unemployedSince: '2023-12',
        },
      ],
    },
    amounts: { unemploymentBenefit: 2_241, unemploymentBenefitLimit: 18 },
  },
];
