// Gifts of persons to charity 个人捐赠. What a person means to give is a share of the own market income; the income tax reads
// it, since gifts are deductible, and it is paid in the tertiary stage, out of income after tax.
// Enterprises give too, in China three quarters of the total, but that money never passes through a household: it is
// not part of this model and reaches it only as what charity can pay out (see recipients.ts).

import { lever } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { givingShare } from '../../population/facts/take-up.ts';
import { personalMarketIncome } from '../primary/personal-market-income.ts';

const charityLaw = 'Charity Law 慈善法 (2016, amended 2023-12-29) art. 34';

export const intendedGiving = rule({
  name: 'intendedGiving',
  label: { en: 'gifts the person means to make', zh: '捐赠意愿额' },
  per: person,
  unit: 'yuan/year',
  source: `${charityLaw}: of one's own free will`,
  reads: { givingShare, personalMarketIncome },
  parameters: {
    factor: lever({
      name: 'gifts.factor',
      label: { en: 'factor on what people give', zh: '捐赠倍数' },
      unit: 'ratio',
      neutral: 1,
    }),
  },
  formula: ({ givingShare, personalMarketIncome }, { factor }) =>
    factor * givingShare * Math.max(0, personalMarketIncome),
});

export const gifts = rule({
  name: 'gifts',
  label: { en: 'gifts to charity', zh: '慈善捐赠' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: charityLaw,
  flow: { from: 'households', to: 'charity' },
  reads: { intendedGiving },
  formula: ({ intendedGiving }) => intendedGiving,
});
