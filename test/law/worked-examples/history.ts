// Worked examples of the years 2011 to 2017: nothing is given, everything follows from the document.

import type { Example } from './example.ts';

const law2011 =
  'Income Tax Law 个人所得税法, amended 2011-06-30, in force 2011-09-01, art. 3 and 6';
const onPost = '浙江省职工基本养老保险条例 art. 9, average wage of the year before';
const rise2012 = '人社部, 2012-01-20: 10 % more from 1 January, 1,531 yuan a month in 2011';
const rise2014 =
  '人民网 2014-04-21: 10 % more from 1 January 2014, by amounts for all and by years';
const hangzhouStandards = 'Hangzhou Civil Affairs Bureau: 588 yuan, 660 from December 2014';

function employee(year: number, wage: string, more: object = {}) {
  const person = { id: 'a', born: '1980-05', sex: 'male', wage, ...more };
  return { place: 'hangzhou', year, persons: [person] };
}

function pensioner(year: number, more: object, place = 'hangzhou') {
  const person = { id: 'a', born: '1948-05', sex: 'male', pensionScheme: 'employee', ...more };
  return { place, year, persons: [person] };
}

export const historyExamples: readonly Example[] = [
  {
    // 5,000 − 550 = 4,450 a month. Until August 2,450 above 2,000: 2,450 × 15 % − 125 = 242.50; from September
    // 950 above 3,500: 950 × 3 % = 28.50.
    name: 'an employee of 2011, taxed by two laws',
    source: `reckoned from ${law2011}`,
    document: employee(2011, '5000/month'),
    amounts: {
      'year of ownPensionContribution': 4_800,
      'year of ownMedicalContribution': 1_200,
      'year of ownUnemploymentContribution': 600,
      wageTaxUntil2018: 28.5,
      incomeTax: 8 * 242.5 + 4 * 28.5,
    },
  },
  {
    // The floor of 2012: 60 % of 35,731 / 12. 8, 2 and 1 % of it are withheld, each to the fen, whatever less is earned.
    name: 'the floor of contributions of 2012',
    source: `reckoned from ${onPost}: 35,731 yuan`,
    document: employee(2012, '1500/month'),
    amounts: { contributionBase: 1_786.55, ownContributions: 196.52, incomeTax: 0 },
  },
  {
    // The cap of 2016: 300 % of 51,463 / 12 = 12,865.75; 8 + 2 + .5 %. 30,000 − 1,350.91 − 3,500 = 25,149.09, at
    // 25 % less 1,005.
    name: 'the cap of contributions of 2016',
    source: `reckoned from ${onPost}: 51,463 yuan; 人社部发〔2015〕24号; ${law2011}`,
    document: employee(2016, '30000/month'),
    amounts: {
      contributionBase: 12_865.75,
      ownPensionContribution: 1_029.26,
      ownMedicalContribution: 257.32,
      ownUnemploymentContribution: 64.33,
      wageTaxUntil2018: 5_282.27,
    },
  },
  {
    // Nine months without, three with 8 % of 5,000; the employer's 20 %.
    name: 'public staff join the pension scheme in October 2014',
    source: '国发〔2015〕2号, art. 3',
    document: employee(2014, '5000/month', { category: 'public' }),
    amounts: {
      'year of ownPensionContribution': 1_200,
      'year of employerPensionContribution': 3_000,
    },
  },
  {
    name: 'what an employer in Hangzhou paid in 2013',
    source:
      'rates of Hangzhou before March 2015, public list: 14, 11.5, .6 and 2 %; 劳社部发〔2003〕29号',
    document: employee(2013, '5000/month'),
    amounts: {
      employerPensionContribution: 700,
      employerMedicalContribution: 575,
      employerMaternityContribution: 30,
      employerUnemploymentContribution: 100,
      employerInjuryContribution: 25,
    },
  },
  {
    name: 'the rise of 2012, nothing told of the years',
    source: rise2012,
    document: pensioner(2012, { pensionInPayment: 1_531 }),
    amounts: { pensionIncrease: 153.1, employeePension: 1_684.1 },
  },
  {
    // 153.10 × (.45 for all + .4 × 30 / 27 years); under 70 nothing more. The own pension does not matter.
    name: 'the rise of 2012 after thirty years',
    source: `${rise2012}; division of 2014 (L)`,
    document: pensioner(2012, { pensionInPayment: 2_500, contributionYears: 30 }),
    amounts: { pensionIncrease: 136.94 },
  },
  {
    // 189.30 × (.45 + .4 + 4 × .15).
    name: 'the rise of 2014 over eighty',
    source: `${rise2014}; division (L)`,
    document: pensioner(2014, { born: '1930-05', pensionInPayment: 1_600, contributionYears: 27 }),
    amounts: { pensionIncrease: 274.49 },
  },
  {
    // 146.51 × (.3 + .25) + 4,000 × 6.5 % × .4: the first year of public staff.
    name: 'the rise of 2016 of a public pensioner',
    source: '人社部发〔2016〕37号: 6.5 %; division (L)',
    document: pensioner(2016, {
      pensionScheme: 'public',
      pensionInPayment: 4_000,
      contributionYears: 27,
    }),
    amounts: { pensionIncrease: 184.58 },
  },
  {
    name: 'a public pensioner of 2014 has no part in the rise of enterprises’',
    source: rise2014,
    document: pensioner(2014, { pensionScheme: 'public', pensionInPayment: 4_000 }),
    amounts: { pensionIncrease: 0, employeePension: 4_000 },
  },
  {
    // Basic: 44,513 / 12 × 30 %. Account: 83,400 / 139. Before accounts: 3,709.42 × 10 × 1.4 %. Zhejiang's: 349.70 + 30 ×
    // 2.19 (estimated), and 150. Rounded up to .1; six months from July.
    name: 'a new pension of 2014 in Hangzhou',
    source: '国发〔2005〕38号, art. 6; 浙人社发〔2011〕146号',
    document: {
      place: 'hangzhou',
      year: 2014,
      persons: [
        {
          id: 'a',
          sex: 'male',
          born: '1954-06',
          contributionYears: 30,
          yearsBeforeAccounts: 10,
          indexBeforeAccounts: 1,
          accountBalance: 83_400,
        },
      ],
    },
    amounts: {
      basicPension: 1_112.83,
      accountPension: 600,
      transitionalPension: 519.32,
      pensionAdjustment: 415.4,
      newPension: 2_797.6,
      'year of employeePension': 16_785.6,
    },
  },
  {
    // 400 × 1.1 = 440 of pension less 90 / 12 of contributions: 432.50. 2 × 588 − 432.50 = 743.50, in December
    // 2 × 660 − 432.50 = 887.50, both rounded up.
    name: 'an allowance of 2014 in Hangzhou',
    source: `reckoned from ${hangzhouStandards}`,
    document: {
      place: 'hangzhou',
      year: 2014,
      persons: [
        {
          id: 'a',
          born: '1945-05',
          sex: 'male',
          spouse: 'b',
          pensionScheme: 'employee',
          pensionInPayment: 400,
        },
        { id: 'b', born: '1965-02', sex: 'female', spouse: 'a' },
      ],
    },
    amounts: {
      employeePension: 440,
      countedIncome: 432.5,
      livingAllowance: 888,
      'year of livingAllowance': 11 * 744 + 888,
    },
  },
  {
    // 55 yuan and 1,390 / 139; the own part of the medical scheme was 70.
    name: 'a residents’ pension of 2013 elsewhere',
    source: '国发〔2009〕32号: 55 yuan',
    document: pensioner(2013, { pensionScheme: 'resident', residentAccount: 1_390 }, 'elsewhere'),
    amounts: { residentPension: 65, residentMedicalContribution: 70, employeePension: 0 },
  },
];
