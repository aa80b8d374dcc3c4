// Worked examples of the individual income tax.

import type { Example } from './example.ts';
import { worker } from './example.ts';

const notice61 = 'SAT 公告2018年第61号, explanatory example';
const bonusExamples = 'a public bonus calculator, with the schedule of 财税〔2018〕164号';
const law = 'reckoned from the Individual Income Tax Law 个人所得税法 art. 3 and 6';

const highPaid = (bonus: number) => worker(2024, 0, { wage: 2_000_000, bonus });

/** The first months of a year: one who works no longer than that. */
function months(wage: number, own: number, additional: number, monthsWorked: number) {
  const given = { additionalDeductions: additional * monthsWorked };
  return worker(2019, own * monthsWorked, { wage: `${wage}/month`, monthsWorked, given });
}

const noContributions = { ownContributions: 0, ownHousingFund: 0 };

function before2019(year: number, given: Readonly<Record<string, number>>) {
  const person = { id: 'a', activity: 'employee', given: { ...noContributions, ...given } };
  return { place: 'hangzhou', year, persons: [person] };
}

export const incomeTaxExamples: readonly Example[] = [
  ...([1_800, 5_000] as const).map((qualifiedHealthPremium) => ({
    name: `approved health policy for ${qualifiedHealthPremium} yuan: at most 2,400 are deducted`,
    source: '财税〔2017〕39号, art. 1',
    document: worker(2024, 0, { wage: 90_000, qualifiedHealthPremium }),
    amounts: {
      comprehensiveTaxable: qualifiedHealthPremium === 1_800 ? 28_200 : 27_600,
      incomeTax: qualifiedHealthPremium === 1_800 ? 846 : 828,
    },
  })),
  {
    name: 'wages and labour remuneration, a child at school and a home loan',
    source: 'PwC Worldwide Tax Summaries, sample calculation for 2023 (reviewed 2024-06-28)',
    document: {
      place: 'hangzhou',
      year: 2023,
      mortgageInterest: 30_000,
      persons: [
        {
          id: 'a',
          born: '1985-01',
          wage: '35000/month',
          labourRemuneration: 50_000,
          given: { specialDeductions: 60_000 },
        },
        { id: 'c', born: '2012-05', father: 'a' },
      ],
    },
    amounts: {
      comprehensiveIncome: 460_000,
      additionalDeductions: 36_000,
      comprehensiveTaxable: 304_000,
      incomeTax: 44_080,
    },
  },
  {
    name: '30,000 a month: withheld in January',
    source: notice61,
    document: months(30_000, 4_500, 2_000, 1),
    amounts: { wagesWithheld: 555 },
  },
  {
    name: '30,000 a month: withheld up to February, 555 + 625',
    source: notice61,
    document: months(30_000, 4_500, 2_000, 2),
    amounts: { wagesWithheld: 1_180 },
  },
  {
    name: '30,000 a month: withheld up to March, 1,850 more',
    source: notice61,
    document: months(30_000, 4_500, 2_000, 3),
    amounts: { wagesWithheld: 3_030 },
  },
  {
    name: '30,000 a month over the year',
    source: notice61,
    document: worker(2019, 54_000, { wage: 360_000, given: { additionalDeductions: 24_000 } }),
    amounts: { comprehensiveTaxable: 222_000, incomeTax: 27_480 },
  },
  ...[75, 150, 225].map((wagesWithheld, i) => ({
    name: `10,000 a month: withheld up to month ${i + 1}`,
    source: notice61,
    document: months(10_000, 1_500, 1_000, i + 1),
    amounts: { wagesWithheld },
  })),
  {
    name: '10,000 a month over the year',
    source: notice61,
    document: worker(2019, 18_000, { wage: 120_000, given: { additionalDeductions: 12_000 } }),
    amounts: { comprehensiveTaxable: 30_000, incomeTax: 900 },
  },
  ...[
    [15_000, 0],
    [30_000, 15_000],
    [95_000, 80_000],
    [1_000_000, 80_000],
  ].map(([medicalCost = 0, claimedIllness = 0]) => ({
    name: `serious illness, ${medicalCost} borne`,
    source: bonusExamples,
    document: worker(2024, 0, { wage: 300_000, medicalCost }),
    amounts: { claimedIllness },
  })),
  {
    name: 'the lowest rate',
    source: law,
    document: worker(2024, 18_000, { wage: 96_000 }),
    amounts: { comprehensiveTaxable: 18_000, incomeTax: 540 },
  },
  {
    name: 'an infant, a pupil, a sibling and a rented home under the amounts of 2022',
    source: `${law}; 国发〔2018〕41号, 国发〔2022〕8号`,
    document: {
      place: 'hangzhou',
      year: 2022,
      rentPaid: '4000/month',
      persons: [
        {
          id: 'a',
          born: '1988-05',
          wage: 300_000,
          parentsOver60: 1,
          siblings: 1,
          given: { specialDeductions: 54_000 },
        },
        { id: 'c', born: '2020-12', mother: 'a' },
        { id: 'd', born: '2012-05', mother: 'a' },
      ],
    },
    amounts: { additionalDeductions: 54_000, comprehensiveTaxable: 132_000, incomeTax: 10_680 },
  },
  {
    name: 'the highest rate',
    source: law,
    document: worker(2024, 80_000, { wage: 1_500_000 }),
    amounts: { comprehensiveTaxable: 1_360_000, incomeTax: 430_080 },
  },
  {
    name: 'a gift deducted in full',
    source: `${law}; 财税〔2000〕30号 (Red Cross)`,
    document: worker(2024, 0, {
      wage: 260_000,
      givingInFull: 1,
      given: { intendedGiving: 70_000 },
    }),
    amounts: { comprehensiveTaxable: 130_000, incomeTax: 10_480 },
  },
  {
    name: 'the same without a gift',
    source: law,
    document: worker(2024, 0, { wage: 260_000 }),
    amounts: { comprehensiveTaxable: 200_000, incomeTax: 23_080 },
  },
  {
    name: '12,000 paid into a personal pension',
    source: '财政部 税务总局公告2024年第21号',
    document: worker(2024, 0, { wage: 260_000, personalPensionPaid: 12_000 }),
    amounts: { comprehensiveTaxable: 188_000, incomeTax: 20_680 },
  },
  {
    name: 'a top-up of 900 on receipts of 118,000 is waived',
    source: '财政部 税务总局公告2023年第32号',
    document: worker(2024, 0, {
      wage: 150_000,
      given: { comprehensiveReceipts: 118_000, taxTopUp: 900 },
    }),
    amounts: { taxTopUpWaived: 900 },
  },
  ...[
    [36_000, 1_080],
    [120_000, 11_790],
    [1_000_000, 434_840],
  ].map(([bonus = 0, bonusTax = 0]) => ({
    name: `a bonus of ${bonus} taxed apart`,
    source: bonusExamples,
    document: highPaid(bonus),
    amounts: { bonusTax },
  })),
  {
    name: 'a bonus of 20,000 is better merged where wages leave deductions over',
    source: bonusExamples,
    document: worker(2024, 12 * 1_423.35, { wage: '5500/month', bonus: 20_000 }),
    amounts: { bonusTaxApart: 600, comprehensiveTaxable: 8_919.8, incomeTax: 267.59 },
  },
  {
    name: 'a month’s wage in 2015',
    source: 'reckoned from the law of 2011 (主席令第48号), schedule 1',
    document: before2019(2015, { wages: 120_000, bonuses: 0, ownContributions: 2_000 }),
    amounts: { wageTaxUntil2018: 345, incomeTax: 12 * 345 },
  },
  {
    name: 'business income without relief',
    source: 'a test of a public calculator of business income',
    document: worker(2019, 0, { businessIncome: 1, given: { businessTaxable: 90_000 } }),
    amounts: { businessTax: 7_500 },
  },
  {
    name: 'business income with another relief: half of the rest',
    source: 'SAT 公告2023年第12号, explanatory example',
    document: worker(2023, 0, {
      businessIncome: 1,
      given: { businessTaxable: 80_000, personalRelief: 2_000 },
    }),
    amounts: { businessTax: 2_250 },
  },
  {
    name: 'an owner without wages',
    source: '个人所得税法实施条例 art. 15; SAT 公告2023年第12号',
    document: {
      place: 'hangzhou',
      year: 2024,
      persons: [
        {
          id: 'a',
          born: '1985-01',
          businessIncome: 200_000,
          given: { specialDeductions: 20_000, additionalDeductions: 24_000 },
        },
      ],
    },
    amounts: { businessTaxable: 96_000, businessTax: 4_350 },
  },
  {
    name: 'business income of 100,000 less 42,000 in 2015',
    source: 'reckoned from the law of 2011 (主席令第48号), schedule 2',
    document: before2019(2015, { businessProfit: 100_000 }),
    amounts: { incomeTax: 7_850 },
  },
  {
    name: 'a dividend of an unlisted company',
    source: law,
    document: worker(2024, 0, { dividendsUnlisted: 10_000 }),
    amounts: { dividendTax: 2_000 },
  },
  {
    name: 'interest on deposits of 2024',
    source: '财税〔2008〕132号',
    document: worker(2024, 0, { interest: 1_000 }),
    amounts: { interestTax: 0 },
    note: 'The 20 % of 2007 and the 5 % of January 2008 lie before the years that are computed.',
  },
];
