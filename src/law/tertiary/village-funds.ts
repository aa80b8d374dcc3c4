// Village funds and collective welfare 村级慈善基金、集体福利: what a rich village does for its own, as Fanglin 方林村 of Taizhou does:
// food for every member, a pension for the old, a refund of what illness costs, and a fund to which those who have done well
// give. Dividends are in primary distribution (collective-dividends.ts). Levers only: what villages do today no table says.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { household, lastMonth, person, sumOver } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { born } from '../../population/facts/people.ts';
import { collectiveDividend } from '../../population/facts/property.ts';
import { collectiveLaw, collectiveMember } from '../primary/collective-revenue.ts';
import { personalMarketIncome } from '../primary/personal-market-income.ts';
import { ownMedicalCost } from '../secondary/medical-insurance/own-cost.ts';

function amount(name: string, unit: string, label: Label) {
  return lever({ name: `villageWelfare.${name}`, label, unit, neutral: 0 });
}

export const villageWelfare = rule({
  name: 'villageWelfare',
  label: { en: 'welfare from the village', zh: '村集体福利' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: `${collectiveLaw} art. 42: reserves for the welfare of members`,
  note: 'In villages that pay dividends, or in all where a scenario says so.',
  flow: { from: 'village', to: 'households' },
  reads: {
    collectiveMember,
    born,
    lastMonth,
    ownMedicalCost,
    dividends: sumOver(household, collectiveDividend),
  },
  parameters: {
    food: amount('food', 'yuan/year', {
      en: 'food and goods for each member',
      zh: '每名成员的食品等实物福利',
    }),
    pension: amount('pension', 'yuan/month', {
      en: 'pension of the village from 60 on',
      zh: '60岁起的村级养老补贴',
    }),
    medicalRefund: amount('medicalRefund', 'share', {
      en: 'part of the medical cost borne that is refunded',
      zh: '自付医药费报销比例',
    }),
    everywhere: amount('everywhere', 'yes or no', {
      en: 'in all villages, not only those that pay dividends (1 yes, 0 no)',
      zh: '是否覆盖所有村（1是0否）',
    }),
  },
  formula: (
    { collectiveMember, born, lastMonth, ownMedicalCost, dividends },
    { food, pension, medicalRefund, everywhere },
  ) => {
    const old = born >= 0 && lastMonth - born >= 720;
    const welfare = food + (old ? 12 * pension : 0) + medicalRefund * ownMedicalCost;
    return collectiveMember && (everywhere > 0 || dividends > 0) ? welfare : 0;
  },
});

export const villageGifts = rule({
  name: 'villageGifts',
  label: { en: 'gifts to the village fund', zh: '对村级慈善基金的捐赠' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: 'Charity Law 慈善法 (2016, amended 2023-12-29) art. 110: giving among villagers',
  note: 'Given to the village itself, so no deduction in the income tax.',
  flow: { from: 'households', to: 'village' },
  reads: { collectiveMember, personalMarketIncome },
  parameters: {
    share: lever({
      name: 'villageFund.giftShare',
      label: {
        en: 'what members give of market income beyond the bound',
        zh: '成员超过界限的收入中捐给村级基金的比例',
      },
      unit: 'share',
      neutral: 0,
    }),
    above: lever({
      name: 'villageFund.giftsAbove',
      label: {
        en: 'market income beyond which members give',
        zh: '捐赠村级基金的收入界限',
      },
      unit: 'yuan/year',
      neutral: 0,
    }),
  },
  formula: ({ collectiveMember, personalMarketIncome }, { share, above }) =>
    share > 0 && collectiveMember ? share * Math.max(0, personalMarketIncome - above) : 0,
});

export const villageFundsInstrument: Instrument = {
  name: 'villageFunds',
  label: { en: 'Village funds and welfare', zh: '村级基金与集体福利' },
  stage: 'tertiary',
  about: {
    en: 'What a village does for its members beside dividends, and what members give to its fund. Levers only.',
    zh: '分红以外的村集体福利和成员对村级基金的捐赠。仅作情景。',
  },
  rules: [villageWelfare, villageGifts],
};
