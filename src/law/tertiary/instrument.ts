// Tertiary distribution 三次分配: gifts of persons and enterprises, the costs and programmes of charity, what reaches people of
// low income, trusts. Village funds and volunteering are in files of their own.

import type { Instrument } from '../../engine/legislation.ts';
import { personalMarketIncome } from '../primary/personal-market-income.ts';
import {
  charityCosts,
  charityEligible,
  charityForNeeds,
  charityProgrammes,
  charityReceived,
} from './charity.ts';
import { enterpriseGifts } from './enterprise-gifts.ts';
import { gifts, giftsBeforeResponse, intendedGiving, ownGivingShare } from './giving.ts';
import { trustPayout } from './trusts.ts';

export const giftsInstrument: Instrument = {
  name: 'gifts',
  label: { en: 'Gifts to charity', zh: '慈善捐赠' },
  stage: 'tertiary',
  about: {
    en: 'What persons give to charity out of their market income, deductible in the income tax, and what enterprises give.',
    zh: '个人从市场收入中自愿捐赠（可在个人所得税前扣除），以及企业捐赠。',
  },
  rules: [
    personalMarketIncome,
    ownGivingShare,
    giftsBeforeResponse,
    intendedGiving,
    gifts,
    enterpriseGifts,
  ],
};

export const charityInstrument: Instrument = {
  name: 'charity',
  label: { en: 'Charity', zh: '慈善救助' },
  stage: 'tertiary',
  about: {
    en: 'The costs and programmes of charity, and what it and charitable trusts pay to families of low income.',
    zh: '慈善组织的管理费用、项目支出，以及慈善组织和慈善信托对低收入家庭的救助。',
  },
  rules: [
    charityCosts,
    charityProgrammes,
    charityEligible,
    charityForNeeds,
    charityReceived,
    trustPayout,
  ],
};
