// A wider scope of consumption tax: levers, not enacted. A rate on all a household spends in a category, on the price without
// this tax, and a rate on what it spends per head above a line, for a tax on luxury.

import { lever } from '../../../engine/parameter.ts';
import type { Label } from '../../../engine/quantity.ts';
import { countOver, household, perMonth } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  clothing,
  dwelling,
  educationRecreation,
  food,
  healthCare,
  householdGoods,
  otherSpending,
  transport,
} from '../../../population/facts/household.ts';
import { spendingFactor } from './spending.ts';

const source = 'levers, not enacted';

function rateOn(name: string, label: Label) {
  return lever({
    name: `consumptionTax.${name}Rate`,
    label: { en: `wider consumption tax: rate on ${label.en}`, zh: `扩围消费税：${label.zh}税率` },
    unit: 'rate',
    neutral: 0,
  });
}

const categories = {
  food: perMonth(food),
  clothing: perMonth(clothing),
  dwelling: perMonth(dwelling),
  householdGoods: perMonth(householdGoods),
  transport: perMonth(transport),
  educationRecreation: perMonth(educationRecreation),
  healthCare: perMonth(healthCare),
  otherSpending: perMonth(otherSpending),
};

export const widerExcise = rule({
  name: 'widerExcise',
  label: { en: 'wider consumption tax, by category', zh: '扩围消费税（按类别）' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source,
  reads: { ...categories, spendingFactor },
  parameters: {
    foodRate: rateOn('food', { en: 'food, tobacco and alcohol', zh: '食品烟酒' }),
    clothingRate: rateOn('clothing', { en: 'clothing', zh: '衣着' }),
    dwellingRate: rateOn('dwelling', { en: 'the dwelling', zh: '居住' }),
    goodsRate: rateOn('householdGoods', { en: 'household goods', zh: '生活用品及服务' }),
    transportRate: rateOn('transport', { en: 'transport and communication', zh: '交通通信' }),
    recreationRate: rateOn('educationRecreation', {
      en: 'education, culture and recreation',
      zh: '教育文化娱乐',
    }),
    healthRate: rateOn('healthCare', { en: 'health care', zh: '医疗保健' }),
    otherRate: rateOn('otherSpending', { en: 'other goods and services', zh: '其他用品及服务' }),
  },
  formula: (
    {
      food,
      clothing,
      dwelling,
      householdGoods,
      transport,
      educationRecreation,
      healthCare,
      otherSpending,
      spendingFactor,
    },
    {
      foodRate,
      clothingRate,
      dwellingRate,
      goodsRate,
      transportRate,
      recreationRate,
      healthRate,
      otherRate,
    },
  ) => {
    const needs =
      (food * foodRate) / (1 + foodRate) + (clothing * clothingRate) / (1 + clothingRate);
    const home = (dwelling * dwellingRate) / (1 + dwellingRate);
    const goods = (householdGoods * goodsRate) / (1 + goodsRate);
    const ways = (transport * transportRate) / (1 + transportRate);
    const leisure = (educationRecreation * recreationRate) / (1 + recreationRate);
    const health = (healthCare * healthRate) / (1 + healthRate);
    const rest = (otherSpending * otherRate) / (1 + otherRate);
    return spendingFactor * (needs + home + goods + ways + leisure + health + rest);
  },
});

export const luxuryExcise = rule({
  name: 'luxuryExcise',
  label: { en: 'consumption tax on spending above a line', zh: '高消费附加消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source,
  reads: { ...categories, spendingFactor, members: countOver(household) },
  parameters: {
    luxuryRate: lever({
      name: 'consumptionTax.luxuryRate',
      label: { en: 'rate on spending above the line', zh: '高消费附加税率' },
      unit: 'rate',
      neutral: 0,
    }),
    luxuryFrom: lever({
      name: 'consumptionTax.luxuryFrom',
      label: { en: 'line of spending per head', zh: '高消费起征线（人均月支出）' },
      unit: 'yuan/month per person',
      neutral: 0,
    }),
  },
  formula: (
    {
      food,
      clothing,
      dwelling,
      householdGoods,
      transport,
      educationRecreation,
      healthCare,
      otherSpending,
      spendingFactor,
      members,
    },
    { luxuryRate, luxuryFrom },
  ) => {
    const needs = food + clothing + dwelling + healthCare;
    const wants = householdGoods + transport + educationRecreation + otherSpending;
    const above = Math.max(0, spendingFactor * (needs + wants) - luxuryFrom * members);
    return (above * luxuryRate) / (1 + luxuryRate);
  },
});
