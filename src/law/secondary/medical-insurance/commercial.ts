// Commercial supplementary health insurance 商业补充医疗保险 such as the city schemes 惠民保: sold for a flat premium, it pays a
// share of what patients bear above a deductible. Levers only, nothing in force: how many buy, the premium and the cover
// are a scenario’s; the deductible is the usual one. Insurers keep what is left.

import { lever, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { commercialHealthTakeUp } from '../../../population/facts/take-up.ts';
import { since } from '../../places/series.ts';
import { ownMedicalCost } from './own-cost.ts';

const source = '银保监办发〔2021〕66号 规范保险公司城市定制型商业医疗保险业务 (from memory)';

export const buysCommercialHealth = rule({
  name: 'buysCommercialHealth',
  label: { en: 'buys commercial health insurance', zh: '投保商业健康保险' },
  per: person,
  unit: 'yes/no',
  source,
  reads: { chance: commercialHealthTakeUp },
  parameters: {
    members: lever({
      name: 'commercialHealth.members',
      label: { en: 'share of households insured', zh: '参保率' },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ chance }, { members }) => chance < members,
});

export const commercialHealthPremium = rule({
  name: 'commercialHealthPremium',
  label: { en: 'premium of commercial health insurance', zh: '商业健康保险保费' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source,
  flow: { from: 'households', to: 'enterprises' },
  reads: { buysCommercialHealth },
  parameters: {
    premium: lever({
      name: 'commercialHealth.premium',
      label: { en: 'premium a year', zh: '年保费' },
      unit: 'yuan/year',
      neutral: 0,
    }),
  },
  formula: ({ buysCommercialHealth }, { premium }) => (buysCommercialHealth ? premium : 0),
});

export const commercialHealthPayment = rule({
  name: 'commercialHealthPayment',
  label: { en: 'paid by commercial health insurance', zh: '商业健康保险赔付' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source,
  flow: { from: 'enterprises', to: 'households' },
  reads: { buysCommercialHealth, ownMedicalCost },
  parameters: {
    share: lever({
      name: 'commercialHealth.share',
      label: { en: 'share paid above the deductible', zh: '赔付比例' },
      unit: 'share',
      neutral: 0,
    }),
    deductible: scalar({
      name: 'commercialHealth.deductible',
      label: { en: 'deductible', zh: '免赔额' },
      unit: 'yuan/year',
      values: since(
        '2011-01-01',
        15000,
        'city schemes of Zhejiang since 2020, usual deductible',
        'L',
      ),
    }),
  },
  formula: ({ buysCommercialHealth, ownMedicalCost }, { share, deductible }) =>
    buysCommercialHealth ? share * Math.max(0, ownMedicalCost - deductible) : 0,
});
