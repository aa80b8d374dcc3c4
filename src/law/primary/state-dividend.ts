// A dividend of state capital 国有资本收益全民分享: state firms hand a part of their profit to the budget, and the budget pays the same
// amount to every resident. Not enacted: today what is handed in (国有资本经营预算) is spent on firms, and some of it goes to
// the general budget and, as shares, to the pension funds.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { hukou } from '../../population/facts/people.ts';

export const stateDividend = rule({
  name: 'stateDividend',
  label: { en: 'dividend of state capital', zh: '国有资本全民分红' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source:
    'a lever; 企业国有资产法 (2008) art. 58–62: the budget of state capital, but no dividend to persons',
  note: 'Property income of everyone; neither taxed nor counted for the living allowance.',
  flow: { from: 'enterprises', via: 'government', to: 'households' },
  reads: { hukou },
  parameters: {
    perPerson: lever({
      name: 'stateDividend.perPerson',
      label: { en: 'dividend of state capital for each resident', zh: '每名居民的国有资本分红' },
      unit: 'yuan/year',
      neutral: 0,
    }),
    newcomers: lever({
      name: 'stateDividend.newcomers',
      label: {
        en: 'part of it that residents registered in other provinces get',
        zh: '外省户籍常住人口所得比例',
      },
      unit: 'share',
      neutral: 1,
    }),
  },
  formula: ({ hukou }, { perPerson, newcomers }) =>
    hukou === 'elsewhere' ? perPerson * newcomers : perPerson,
});

export const stateDividendInstrument: Instrument = {
  name: 'stateDividend',
  label: { en: 'Dividend of state capital', zh: '国有资本全民分红' },
  stage: 'primary',
  about: {
    en: 'Profit of state firms paid out to residents through the budget. Not enacted: a lever.',
    zh: '国有企业利润经预算向居民分红。尚未立法，仅作情景。',
  },
  rules: [stateDividend],
};
