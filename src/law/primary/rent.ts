// Rents 租金: received for homes let, from tenants in other households; and imputed for the own home,
// which the household pays to itself 自有住房折算净租金, as the statistics bureau counts it.

import type { Instrument } from '../../engine/legislation.ts';
import { household } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { imputedRent, rentReceived } from '../../population/facts/property.ts';
import { incomeAsStated } from './income.ts';

export const rentIncome = incomeAsStated({
  name: 'rentIncome',
  label: { en: 'rent of homes let', zh: '出租住房租金收入' },
  fact: rentReceived,
  from: 'otherHouseholds',
  source:
    'Implementing Regulations of the Individual Income Tax Law 个人所得税法实施条例 art. 6(7)',
});

export const imputedRentIncome = rule({
  name: 'imputedRentIncome',
  label: { en: 'imputed rent of the own home', zh: '自有住房折算净租金' },
  per: household,
  stage: 'primary',
  unit: 'yuan/year',
  source: 'National Bureau of Statistics, definition of disposable income 居民可支配收入指标解释',
  flow: { from: 'ownUse', to: 'households' },
  reads: { imputedRent },
  formula: ({ imputedRent }) => imputedRent,
});

export const rentInstrument: Instrument = {
  name: 'rent',
  label: { en: 'Rents', zh: '租金' },
  stage: 'primary',
  about: {
    en: 'Rent of homes let, and the imputed rent of the own home.',
    zh: '出租住房租金和自有住房折算净租金。',
  },
  rules: [rentIncome, imputedRentIncome],
};
