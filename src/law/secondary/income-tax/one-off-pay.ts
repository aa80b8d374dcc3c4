// Pay that is taxed apart from the year's wage, since it was earned over more than a year or pays for what ends:
//   equity incentives of listed employers 上市公司股权激励: by the annual schedule, whole
//   severance pay 解除劳动关系一次性补偿: free up to three average wages, the rest by the annual schedule
//   the subsidy for retiring early 提前退休一次性补贴: spread evenly over the years to the legal age
// Until 2018 each was spread over months or years and taxed by the monthly table of wages.
//
// Equity is taxed apart to the end of 2027, which is carried forward. Pay of those retired within the house 内部退养, taxed
// with the wage of the month, is not told apart from wages.

import { byPlace, scalar } from '../../../engine/parameter.ts';
import { perMonth, person, perYear } from '../../../engine/quantity.ts';
import { rule, version } from '../../../engine/rule.ts';
import { earlyRetirementYears, severanceYears } from '../../../population/facts/occasional.ts';
import { lastYearsAverageWage } from '../../places/average-wages.ts';
import { earlyRetirementIncome, equityIncome, severanceIncome } from '../../primary/one-off-pay.ts';
import { annualSchedule, basicDeduction } from './schedule.ts';
import { wageDeduction, wageSchedule } from './wage-schedule.ts';

const notice2018 = '财税〔2018〕164号';
const equityNotices = `${notice2018}, art. 2; 财政部 税务总局公告2021年第42号; 财政部 税务总局公告2023年第2号; 财政部 税务总局公告2023年第25号 (to 2027-12-31)`;
const until = '2018-12-31';
const from = '2019-01-01';

// ---- equity incentives

export const equityTaxUntil2018 = rule({
  name: 'equityTaxUntil2018',
  label: {
    en: 'tax on equity incentives until 2018, month',
    zh: '股权激励税额（2018年及以前，月）',
  },
  per: person,
  unit: 'yuan/month',
  source: '财税〔2005〕35号, art. 4: spread over at most twelve months',
  note: 'Taken to be earned over a year or more.',
  until,
  reads: { income: perMonth(equityIncome) },
  parameters: { wageSchedule },
  formula: ({ income }, { wageSchedule }) => wageSchedule.taxOn(income),
});

export const equityTax = rule({
  name: 'equityTax',
  label: { en: 'income tax on equity incentives', zh: '股权激励个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: equityNotices,
  flow: { from: 'households', to: 'government' },
  versions: [
    version(person, {
      until,
      source: '财税〔2005〕35号, art. 4',
      reads: { tax: perYear(equityTaxUntil2018) },
      formula: ({ tax }) => tax,
    }),
    version(person, {
      from,
      reads: { equityIncome },
      parameters: { annualSchedule },
      formula: ({ equityIncome }, { annualSchedule }) => annualSchedule.taxOn(equityIncome),
    }),
  ],
});

// ---- severance pay

/** Last year's average wage here: three of them are free. */
const averageWage = byPlace({
  name: 'severanceTax.averageWage',
  label: { en: 'average wage of the year before', zh: '当地上年职工平均工资' },
  unit: 'yuan/year',
  places: lastYearsAverageWage,
});

const wagesFree = scalar({
  name: 'severanceTax.wagesFree',
  label: { en: 'average wages up to which severance is free', zh: '免税倍数' },
  unit: 'average wages',
  values: [
    { from: '2001-10-01', value: 3, source: '财税〔2001〕157号, art. 1', confidence: 'C' },
    { from, value: 3, source: `${notice2018}, art. 5(1)`, confidence: 'C' },
  ],
});

export const taxableSeverance = rule({
  name: 'taxableSeverance',
  label: { en: 'taxable severance pay', zh: '一次性补偿应纳税所得额' },
  per: person,
  unit: 'yuan/year',
  source: `${notice2018}, art. 5(1); 财税〔2001〕157号, art. 1`,
  reads: { severanceIncome },
  parameters: { averageWage, wagesFree },
  formula: ({ severanceIncome }, { averageWage, wagesFree }) =>
    Math.max(0, severanceIncome - wagesFree * averageWage),
});

export const severanceTaxUntil2018 = rule({
  name: 'severanceTaxUntil2018',
  label: { en: 'tax on severance until 2018, month', zh: '一次性补偿税额（2018年及以前，月）' },
  per: person,
  unit: 'yuan/month',
  source: '国税发〔1999〕178号, art. 2: spread over the years of service, at most twelve',
  note: 'One month of the tax for each year of service; a twelfth of it by the table of each month.',
  until,
  reads: { taxable: perMonth(taxableSeverance), severanceYears },
  parameters: {
    wageSchedule,
    wageDeduction,
    mostYears: scalar({
      label: { en: 'most years that severance is spread over', zh: '最多分摊年数' },
      unit: 'years',
      values: [
        { from: '1999-10-01', value: 12, source: '国税发〔1999〕178号, art. 2', confidence: 'M' },
      ],
    }),
  },
  formula: ({ taxable, severanceYears }, { wageSchedule, wageDeduction, mostYears }) => {
    const years = Math.max(1, Math.min(mostYears, severanceYears));
    return (years * wageSchedule.taxOn((12 * taxable) / years - wageDeduction)) / 12;
  },
});

export const severanceTax = rule({
  name: 'severanceTax',
  label: { en: 'income tax on severance pay', zh: '解除劳动关系补偿个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${notice2018}, art. 5(1)`,
  flow: { from: 'households', to: 'government' },
  versions: [
    version(person, {
      until,
      source: '国税发〔1999〕178号, art. 2',
      reads: { tax: perYear(severanceTaxUntil2018) },
      formula: ({ tax }) => tax,
    }),
    version(person, {
      from,
      reads: { taxableSeverance },
      parameters: { annualSchedule },
      formula: ({ taxableSeverance }, { annualSchedule }) => annualSchedule.taxOn(taxableSeverance),
    }),
  ],
});

// ---- retiring early

export const earlyRetirementTaxUntil2018 = rule({
  name: 'earlyRetirementTaxUntil2018',
  label: {
    en: 'tax on the subsidy for retiring early until 2018, month',
    zh: '提前退休补贴税额（2018年及以前，月）',
  },
  per: person,
  unit: 'yuan/month',
  source: '国家税务总局公告2011年第6号, art. 2: spread over the months to the legal age',
  note: 'A twelfth of the tax by the table of each month.',
  until,
  reads: { income: perMonth(earlyRetirementIncome), earlyRetirementYears },
  parameters: { wageSchedule, wageDeduction },
  formula: ({ income, earlyRetirementYears }, { wageSchedule, wageDeduction }) =>
    earlyRetirementYears > 0
      ? earlyRetirementYears * wageSchedule.taxOn(income / earlyRetirementYears - wageDeduction)
      : 0,
});

export const earlyRetirementTax = rule({
  name: 'earlyRetirementTax',
  label: {
    en: 'income tax on the subsidy for retiring early',
    zh: '提前退休一次性补贴个人所得税',
  },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${notice2018}, art. 5(2)`,
  flow: { from: 'households', to: 'government' },
  versions: [
    version(person, {
      until,
      source: '国家税务总局公告2011年第6号',
      reads: { tax: perYear(earlyRetirementTaxUntil2018) },
      formula: ({ tax }) => tax,
    }),
    version(person, {
      from,
      reads: { earlyRetirementIncome, earlyRetirementYears },
      parameters: { annualSchedule, basicDeduction },
      formula: (
        { earlyRetirementIncome, earlyRetirementYears },
        { annualSchedule, basicDeduction },
      ) =>
        earlyRetirementYears > 0
          ? earlyRetirementYears *
            annualSchedule.taxOn(earlyRetirementIncome / earlyRetirementYears - basicDeduction)
          : 0,
    }),
  ],
});

export const oneOffPayRules = [
  equityTaxUntil2018,
  equityTax,
  taxableSeverance,
  severanceTaxUntil2018,
  severanceTax,
  earlyRetirementTaxUntil2018,
  earlyRetirementTax,
];
