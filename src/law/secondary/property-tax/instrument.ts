// Property tax on homes 房产税: the pilots of Shanghai and Chongqing, and a general tax that only a scenario can bring.
// Elsewhere homes of persons that are not used for business are free (房产税暂行条例 art. 5(4)). Homes that are let bear a
// tax on the rent, a payment of its own.

import type { Instrument } from '../../../engine/legislation.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { chongqingPropertyTax, chongqingRules } from './chongqing.ts';
import { familyRules } from './family.ts';
import { generalPropertyTax, generalRules } from './general.ts';
import { homeRules } from './homes.ts';
import { rentedHomeTax } from './rented-homes.ts';
import { shanghaiPropertyTax, shanghaiRules } from './shanghai.ts';

/** All property tax of the household in the year. */
export const propertyTax = rule({
  name: 'propertyTax',
  label: { en: 'property tax on homes', zh: '个人住房房产税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: 'Property Tax Provisional Regulations 房产税暂行条例 (1986); measures of the two pilots',
  flow: { from: 'households', to: 'government' },
  reads: { shanghaiPropertyTax, chongqingPropertyTax, generalPropertyTax },
  formula: ({ shanghaiPropertyTax, chongqingPropertyTax, generalPropertyTax }) =>
    shanghaiPropertyTax + chongqingPropertyTax + generalPropertyTax,
});

export const propertyTaxInstrument: Instrument = {
  name: 'propertyTax',
  label: { en: 'Property tax on homes', zh: '个人住房房产税' },
  stage: 'secondary',
  about: {
    en: 'The pilots of Shanghai and Chongqing, the tax on homes let, and a general property tax as levers.',
    zh: '上海、重庆试点，出租住房房产税，以及作为政策工具的房地产税。',
  },
  rules: [
    ...homeRules,
    ...familyRules,
    ...shanghaiRules,
    ...chongqingRules,
    ...generalRules,
    propertyTax,
    rentedHomeTax,
  ],
};
