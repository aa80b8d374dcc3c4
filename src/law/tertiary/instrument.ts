// Tertiary distribution 三次分配: gifts of persons, the costs of charity, what reaches people of low income.

import type { Instrument } from '../../engine/legislation.ts';
import { personalMarketIncome } from '../primary/personal-market-income.ts';
import { charityCosts, charityEligible, charityReceived } from './charity.ts';
import { gifts, intendedGiving } from './giving.ts';

export const giftsInstrument: Instrument = {
  name: 'gifts',
  label: { en: 'Gifts to charity', zh: '个人慈善捐赠' },
  stage: 'tertiary',
  about: {
    en: 'What persons give to charity out of their market income, deductible in the income tax.',
    zh: '个人从市场收入中自愿捐赠，可在个人所得税前扣除。',
  },
  rules: [personalMarketIncome, intendedGiving, gifts],
};

export const charityInstrument: Instrument = {
  name: 'charity',
  label: { en: 'Charity', zh: '慈善救助' },
  stage: 'tertiary',
  about: {
    en: 'The costs of charity and what it pays to families of low income.',
    zh: '慈善组织的管理费用和对低收入家庭的救助。',
  },
  rules: [charityCosts, charityEligible, charityReceived],
};
