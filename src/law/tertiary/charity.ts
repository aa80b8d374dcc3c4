// What charity does with the gifts: it bears its own costs and pays the rest to persons of low income. Nothing is
// shared out between households here: the amount per recipient is a value, solved from the totals of the baseline
// where the sector is to balance, and what charity keeps is shown as its balance.

import { scalar } from '../../engine/parameter.ts';
import { household, monthsOf, person, perYear } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { charityDraw } from '../../population/facts/take-up.ts';
import { since } from '../places/series.ts';
import { members } from '../secondary/living-allowance/family.ts';
import { livingAllowance } from '../secondary/living-allowance/living-allowance.ts';
import { lowIncomeMargin } from '../secondary/living-allowance/low-income-margin.ts';
import { gifts } from './giving.ts';

const charityLaw = 'Charity Law 慈善法 (2016, amended 2023-12-29)';

export const charityCosts = rule({
  name: 'charityCosts',
  label: { en: 'costs of charity', zh: '慈善组织管理费用' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: `${charityLaw} art. 61`,
  flow: { from: 'charity', to: 'enterprises' },
  reads: { gifts },
  parameters: {
    share: scalar({
      name: 'charity.costShare',
      label: { en: 'costs as a share of gifts', zh: '管理费用比例' },
      unit: 'share',
      values: since('2016-09-01', 0.1, `${charityLaw} art. 61: at most 10 %`, 'C'),
    }),
  },
  formula: ({ gifts }, { share }) => gifts * share,
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

const derived =
  'China Charity Alliance, gifts of persons, less costs, over the 66 million persons of low income (minister, March 2024)';

export const charityReceived = rule({
  name: 'charityReceived',
  label: { en: 'received from charity', zh: '慈善受助收入' },
  per: household,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: `${charityLaw} art. 3`,
  flow: { from: 'charity', to: 'households' },
  reads: { charityEligible, members },
  parameters: {
    perRecipient: scalar({
      name: 'charity.perRecipient',
      label: { en: 'amount per recipient', zh: '人均受助额' },
      unit: 'yuan/year per person',
      values: [
        ...since('2018-01-01', 492, derived, 'D', '36.0 bn × 0.9 / 66 m'),
        ...since('2020-01-01', 715, derived, 'D', '52.4 bn × 0.9 / 66 m'),
        ...since('2023-01-01', 462, derived, 'D', '33.9 bn (Tsinghua report) × 0.9 / 66 m'),
      ],
    }),
  },
  formula: ({ charityEligible, members }, { perRecipient }) =>
    charityEligible ? perRecipient * members : 0,
});
