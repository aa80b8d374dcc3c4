// Transfers between places 转移支付: what the province, or other places, give to a place for its people. Today's grants are in the
// services that every place offers already; here are levers on top, by group of places and per head:
//   levelling of spending per head            26 mountain counties, and any city by `places:`          (province pays)
//   people, land and money linked 人地钱挂钩    for every resident registered elsewhere                  (province pays)
//   ecological compensation 生态补偿           for rural residents of the mountain counties, in cash     (province pays)
//   contributions of the places that give     per head, by `places:`; their people have less services
// A grant is spent on services for the residents, at cost, or in part paid out in cash. What one place gives another
// passes through government, and the books show what is left with it.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { mountain, residence } from '../../population/facts/household.ts';
import { hukou } from '../../population/facts/people.ts';

function perHead(name: string, label: Label) {
  return lever({ name: `regionalTransfers.${name}`, label, unit: 'yuan/year', neutral: 0 });
}

const source =
  '国发〔2014〕71号: transfers between governments; 国发〔2016〕44号 (people and money)';

export const regionalGrant = rule({
  name: 'regionalGrant',
  label: { en: 'grants to the place, per head', zh: '对本地转移支付（人均）' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  reads: { mountain, hukou },
  parameters: {
    everyone: perHead('perHead', {
      en: 'grant for each resident (use places)',
      zh: '每名常住人口转移支付（可按地区设定）',
    }),
    inMountains: perHead('mountain', {
      en: 'grant for each resident of the 26 mountain counties',
      zh: '山区26县每名常住人口转移支付',
    }),
    newcomer: perHead('perNewcomer', {
      en: 'grant for each resident registered elsewhere',
      zh: '每名外来常住人口转移支付（人地钱挂钩）',
    }),
  },
  formula: ({ mountain, hukou }, { everyone, inMountains, newcomer }) =>
    everyone + (mountain ? inMountains : 0) + (hukou !== 'here' ? newcomer : 0),
});

const cashShare = lever({
  name: 'regionalTransfers.cashShare',
  label: { en: 'part of grants that is paid out in cash', zh: '转移支付中现金发放比例' },
  unit: 'share',
  neutral: 0,
});

export const regionalServices = rule({
  name: 'regionalServices',
  label: { en: 'services out of grants to the place', zh: '转移支付形成的公共服务' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  note: 'In kind, at cost: from consumable to final income.',
  flow: { from: 'government', to: 'households' },
  reads: { regionalGrant },
  parameters: { cashShare },
  formula: ({ regionalGrant }, { cashShare }) => regionalGrant * (1 - cashShare),
});

export const regionalCash = rule({
  name: 'regionalCash',
  label: { en: 'cash out of grants, ecological compensation', zh: '转移支付现金补助、生态补偿' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: '国办发〔2016〕31号 (ecological compensation)',
  note: 'Not counted for the living allowance: aid by government.',
  flow: { from: 'government', to: 'households' },
  reads: { regionalGrant, mountain, residence },
  parameters: {
    cashShare,
    ecological: perHead('ecological', {
      en: 'ecological compensation for each rural resident of the mountain counties',
      zh: '山区县每名农村居民生态补偿',
    }),
  },
  formula: ({ regionalGrant, mountain, residence }, { cashShare, ecological }) =>
    regionalGrant * cashShare + (mountain && residence === 'rural' ? ecological : 0),
});

export const regionalContribution = rule({
  name: 'regionalContribution',
  label: { en: 'services given up for other places', zh: '对其他地区横向转移支付（服务减少）' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: '山海协作 and counterpart support; by agreement between places',
  note: 'The mountain counties contribute nothing.',
  flow: { from: 'households', to: 'government' },
  reads: { mountain },
  parameters: {
    contribution: perHead('contribution', {
      en: 'contribution of places that give, per resident (use places)',
      zh: '支援地每名常住人口出资（可按地区设定）',
    }),
  },
  formula: ({ mountain }, { contribution }) => (mountain ? 0 : contribution),
});

export const regionalTransfersInstrument: Instrument = {
  name: 'regionalTransfers',
  label: { en: 'Transfers between places', zh: '区域间转移支付' },
  stage: 'secondary',
  about: {
    en: 'Grants per head to cities, mountain counties and newcomers, ecological compensation, contributions of places that give. Levers on top of what is in force.',
    zh: '对各市、山区县和外来人口的人均转移支付、生态补偿及支援地出资。在现行转移支付之外的情景。',
  },
  rules: [regionalGrant, regionalServices, regionalCash, regionalContribution],
};
