// The third pillar: the personal pension 个人养老金 (国办发〔2022〕7号), an account of one's own into which up to 12,000 yuan a year
// may be paid. Pilot from November 2022 in 36 cities, tax favour for all of 2022; the whole nation from 2024-12-15
// (人社部发〔2024〕87号), tax favour for all of 2024. What is paid in is deducted, what is drawn is taxed at 3 %, apart from other
// income. The account is the member's own: payments and drawings stand below disposable income.

import { byPlace, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { personalPensionDrawn, personalPensionPaid } from '../../../population/facts/pensions.ts';
import { since } from '../../places/series.ts';

const pilot = '财政部 税务总局公告2022年第34号';
const nationwide = '财政部 税务总局公告2024年第21号';

const pilotCity = [
  { from: '2022-01-01', value: 12000, source: `${pilot}, art. 1`, confidence: 'M' },
  { from: '2024-01-01', value: 12000, source: `${nationwide}, art. 1`, confidence: 'C' },
] as const;

export const personalPensionPayment = rule({
  name: 'personalPensionPayment',
  label: { en: 'payment into the personal pension account', zh: '个人养老金缴费' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: '国办发〔2022〕7号, art. 3',
  flow: { from: 'households', to: 'housingAccounts' },
  from: '2022-01-01',
  reads: { personalPensionPaid },
  parameters: {
    limit: byPlace({
      name: 'personalPension.limit',
      label: { en: 'personal pension, limit', zh: '个人养老金缴费和扣除限额' },
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
          { from: '2022-01-01', value: 0, source: `${pilot}: pilot cities only`, confidence: 'M' },
          { from: '2024-01-01', value: 12000, source: `${nationwide}, art. 1`, confidence: 'C' },
        ],
      },
    }),
  },
  formula: ({ personalPensionPaid }, { limit }) => Math.min(personalPensionPaid, limit),
});

export const personalPensionDrawing = rule({
  name: 'personalPensionDrawing',
  label: { en: 'drawn from the personal pension account', zh: '领取个人养老金' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: '国办发〔2022〕7号, art. 5',
  flow: { from: 'housingAccounts', to: 'households' },
  from: '2022-01-01',
  reads: { personalPensionDrawn },
  formula: ({ personalPensionDrawn }) => personalPensionDrawn,
});

export const personalPensionTax = rule({
  name: 'personalPensionTax',
  label: { en: 'income tax on the personal pension', zh: '领取个人养老金个人所得税' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: `${pilot}, art. 1; ${nationwide}, art. 1`,
  flow: { from: 'households', to: 'government' },
  from: '2022-01-01',
  reads: { personalPensionDrawing },
  parameters: {
    rate: scalar({
      label: { en: 'rate on drawings', zh: '个人养老金领取税率' },
      unit: 'rate',
      values: [
        ...since('2022-01-01', 0.03, `${pilot}, art. 1`, 'M'),
        ...since('2024-01-01', 0.03, `${nationwide}, art. 1`, 'C'),
      ],
    }),
  },
  formula: ({ personalPensionDrawing }, { rate }) => personalPensionDrawing * rate,
});
