// What charity does with gifts of persons and enterprises: it bears its own costs, helps persons of low income, and spends
// the rest on schools, hospitals, culture, nature. Nothing is shared out between households here: the amount per recipient
// is a value, from the nation's totals, and what charity keeps, or passes on to other provinces, is its balance.

import { lever, scalar } from '../../engine/parameter.ts';
import { household, lastMonth, monthsOf, person, perYear, sumOver } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { born, disability } from '../../population/facts/people.ts';
import { charityDraw } from '../../population/facts/take-up.ts';
import { series, since } from '../places/series.ts';
import { members } from '../secondary/living-allowance/family.ts';
import { livingAllowance } from '../secondary/living-allowance/living-allowance.ts';
import { lowIncomeMargin } from '../secondary/living-allowance/low-income-margin.ts';
import { enterpriseGifts } from './enterprise-gifts.ts';
import { gifts } from './giving.ts';

const charityLaw = 'Charity Law 慈善法 (2016, amended 2023-12-29)';

const costShare = scalar({
  name: 'charity.costShare',
  label: { en: 'costs as a share of gifts', zh: '管理费用比例' },
  unit: 'share',
  values: since('2016-09-01', 0.1, `${charityLaw} art. 61: at most 10 %`, 'C'),
});

export const charityCosts = rule({
  name: 'charityCosts',
  label: { en: 'costs of charity', zh: '慈善组织管理费用' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: `${charityLaw} art. 61`,
  flow: { from: 'charity', to: 'enterprises' },
  reads: { gifts, enterpriseGifts },
  parameters: { costShare },
  formula: ({ gifts, enterpriseGifts }, { costShare }) => (gifts + enterpriseGifts) * costShare,
});

const byField = 'China Charity Alliance, gifts by field: 扶贫与发展 over all';

export const charityProgrammes = rule({
  name: 'charityProgrammes',
  label: { en: 'schools, health, culture and nature', zh: '教育、医疗、文化、环保等慈善项目' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: `${charityLaw} art. 3`,
  note: 'Paid to those who carry the programmes out; nobody’s income.',
  flow: { from: 'charity', to: 'enterprises' },
  reads: { gifts, enterpriseGifts },
  parameters: {
    costShare,
    reliefShare: scalar({
      name: 'charity.reliefShare',
      label: { en: 'part of gifts that is for persons of low income', zh: '扶贫济困捐赠占比' },
      unit: 'share',
      values: [
        ...series(byField, 'C', [['2018-01-01', 0.2472]]),
        ...series(byField, 'D', [
          ['2019-01-01', 0.2511, '37.902 of 150.944 bn'],
          ['2020-01-01', 0.1848, '38.558 of 208.613 bn'],
        ]),
        ...since('2021-01-01', 0.228, 'mean of 2018 to 2020', 'L'),
      ],
    }),
    endowed: lever({
      name: 'trusts.endowed',
      label: {
        en: 'part of gifts put into trusts and not spent',
        zh: '设立慈善信托而未支出的捐赠比例',
      },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ gifts, enterpriseGifts }, { costShare, reliefShare, endowed }) => {
    const spent = Math.max(0, 1 - costShare - endowed);
    return (gifts + enterpriseGifts) * spent * (1 - reliefShare);
  },
});

export const charityEligible = rule({
  name: 'charityEligible',
  label: { en: 'of low income, and reached by charity', zh: '低收入受助家庭' },
  per: household,
  unit: 'yes/no',
  source: `${charityLaw} art. 3: help to those in poverty and hardship`,
  reads: {
    allowance: perYear(livingAllowance),
    monthsInMargin: monthsOf(lowIncomeMargin),
    chance: charityDraw,
  },
  parameters: {
    reach: scalar({
      name: 'charity.reach',
      label: { en: 'share of low-income families reached', zh: '慈善救助覆盖率' },
      unit: 'share',
      values: since('2016-09-01', 1, 'assumption: spread evenly', 'L'),
    }),
  },
  formula: ({ allowance, monthsInMargin, chance }, { reach }) =>
    (allowance > 0 || monthsInMargin > 0) && chance < reach,
});

function more(name: string, en: string, zh: string) {
  return lever({ name: `charity.${name}`, label: { en, zh }, unit: 'yuan/year', neutral: 0 });
}

export const charityForNeeds = rule({
  name: 'charityForNeeds',
  label: { en: 'aimed at children and the severely disabled', zh: '面向儿童和重度残疾人的受助额' },
  per: person,
  unit: 'yuan/year',
  source: `${charityLaw} art. 3: care for children and disabled persons`,
  reads: { born, disability, lastMonth },
  parameters: {
    perChild: more('perChild', 'more for each child under 18', '每名未成年人另增受助额'),
    perDisabled: more(
      'perDisabled',
      'more for each severely disabled person',
      '每名重度残疾人另增受助额',
    ),
  },
  formula: ({ born, disability, lastMonth }, { perChild, perDisabled }) => {
    const child = born >= 0 && lastMonth - born < 216;
    const severe = disability === 1 || disability === 2;
    return (child ? perChild : 0) + (severe ? perDisabled : 0);
  },
});

const derived =
  'China Charity Alliance, gifts against poverty 扶贫与发展, less costs, over the 66 million persons of low income (minister, March 2024)';

export const charityReceived = rule({
  name: 'charityReceived',
  label: { en: 'received from charity', zh: '慈善受助收入' },
  per: household,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: `${charityLaw} art. 3`,
  flow: { from: 'charity', to: 'households' },
  reads: {
    charityEligible,
    members,
    allowance: perYear(livingAllowance),
    forNeeds: sumOver(household, charityForNeeds),
  },
  parameters: {
    perRecipient: scalar({
      name: 'charity.perRecipient',
      label: { en: 'amount per recipient', zh: '人均受助额' },
      unit: 'yuan/year per person',
      values: [
        ...since('2018-01-01', 485, derived, 'D', '35.6 bn × 0.9 / 66 m'),
        ...since('2019-01-01', 517, derived, 'D', '37.9 bn × 0.9 / 66 m'),
        ...since('2020-01-01', 526, derived, 'D', '38.6 bn × 0.9 / 66 m'),
        ...since(
          '2023-01-01',
          470,
          `${derived}; share of the field as in 2018 to 2020`,
          'L',
          '151.0 bn (Giving China 2024) × 0.228 × 0.9 / 66 m',
        ),
      ],
    }),
    marginShare: lever({
      name: 'charity.marginShare',
      label: {
        en: 'what families in the low-income margin get of it',
        zh: '低保边缘家庭所得比例',
      },
      unit: 'share',
      neutral: 1,
    }),
  },
  formula: ({ charityEligible, members, allowance, forNeeds }, { perRecipient, marginShare }) => {
    const each = allowance > 0 ? perRecipient : perRecipient * marginShare;
    return charityEligible ? each * members + forNeeds : 0;
  },
});
