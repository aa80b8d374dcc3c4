// Special deductions 专项扣除: the employee's own contributions to pension, medical and unemployment insurance, and the
// own payment into the housing provident fund. And the deduction for the personal pension 个人养老金, one of the
// "other deductions determined by law".

import { byPlace } from '../../../engine/parameter.ts';
import { person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { personalPensionPaid } from '../../../population/facts/pensions.ts';
import { ownHousingFund } from '../housing-fund.ts';
import { ownContributions } from '../social-insurance/own.ts';
import { taxLaw } from './sources.ts';

export const specialDeductions = rule({
  name: 'specialDeductions',
  label: { en: 'special deductions', zh: '专项扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(1) and last paragraph`,
  reads: {
    contributions: perYear(ownContributions),
    housingFund: perYear(ownHousingFund),
  },
  formula: ({ contributions, housingFund }) => contributions + housingFund,
});

const pilot = '财政部 税务总局公告2022年第34号';
const nationwide = '财政部 税务总局公告2024年第21号';

const pilotCity = [
  { from: '2019-01-01', value: 0, source: `${pilot}: not before`, confidence: 'M' },
  { from: '2022-01-01', value: 12000, source: `${pilot}, art. 1`, confidence: 'M' },
  { from: '2024-01-01', value: 12000, source: `${nationwide}, art. 1`, confidence: 'C' },
] as const;

export const personalPensionDeduction = rule({
  name: 'personalPensionDeduction',
  label: { en: 'paid into the personal pension', zh: '个人养老金扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${nationwide}, art. 1`,
  from: '2019-01-01',
  reads: { personalPensionPaid },
  parameters: {
    limit: byPlace({
      name: 'personalPension.limit',
      label: { en: 'personal pension, limit', zh: '个人养老金扣除限额' },
      unit: 'yuan/year',
      places: {
        hangzhou: pilotCity,
        ningbo: pilotCity,
        beijing: pilotCity,
        shanghai: pilotCity,
        tianjin: pilotCity,
        chongqing: pilotCity,
        guangzhou: pilotCity,
        shenzhen: pilotCity,
        fujian: pilotCity,
        everywhere: [
          { from: '2019-01-01', value: 0, source: `${pilot}: pilot cities only`, confidence: 'M' },
          { from: '2024-01-01', value: 12000, source: `${nationwide}, art. 1`, confidence: 'C' },
        ],
      },
    }),
  },
  formula: ({ personalPensionPaid }, { limit }) => Math.min(personalPensionPaid, limit),
});
