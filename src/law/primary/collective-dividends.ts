// Dividends of village collectives 农村集体经济组织收益分配: what a collective pays its members out of land and assets.
// One lever pays every member the same amount more; another says how much of new revenue (collective-revenue.ts) is paid out.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { collectiveDividend } from '../../population/facts/property.ts';
import {
  collectiveLaw,
  collectiveMember,
  collectiveRevenue,
  landGainLevy,
  landGains,
} from './collective-revenue.ts';

export const collectiveDividends = rule({
  name: 'collectiveDividends',
  label: { en: 'dividends of the village collective', zh: '集体经济分红' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: `${collectiveLaw} art. 40–42`,
  flow: { from: 'village', to: 'households' },
  reads: { collectiveDividend, collectiveMember, landGains, landGainLevy, collectiveRevenue },
  parameters: {
    perMember: lever({
      name: 'collectiveDividends.perMember',
      label: { en: 'additional dividend per member', zh: '每名成员增加的分红' },
      unit: 'yuan/year',
      neutral: 0,
    }),
    paidOut: lever({
      name: 'collective.paidOut',
      label: { en: 'part of new revenue that goes to the members', zh: '新增收入向成员分配比例' },
      unit: 'share',
      neutral: 1,
    }),
  },
  formula: (
    { collectiveDividend, collectiveMember, landGains, landGainLevy, collectiveRevenue },
    { perMember, paidOut },
  ) => {
    const newRevenue = landGains - landGainLevy + collectiveRevenue;
    return collectiveDividend + (collectiveMember ? perMember : 0) + paidOut * newRevenue;
  },
});

export const collectiveDividendsInstrument: Instrument = {
  name: 'collectiveDividends',
  label: { en: 'Revenue and dividends of village collectives', zh: '农村集体收入与分红' },
  stage: 'primary',
  about: {
    en: 'What village collectives pay their members; levers add an amount per member, or new revenue from land, shares, ecological products and parks.',
    zh: '农村集体经济组织向成员的分红；可按人增加，也可设定土地入市、入股、生态产品、飞地等新增收入。',
  },
  rules: [collectiveMember, landGains, landGainLevy, collectiveRevenue, collectiveDividends],
};
