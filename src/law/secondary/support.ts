// Support between households 赡养和寄带: received from and paid to households outside the one looked at.
// No tax falls on it. It enters at disposable income 可支配收入.

import type { Instrument } from '../../engine/legislation.ts';
import { household } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { supportPaid, supportReceived } from '../../population/facts/property.ts';

const source = 'Civil Code 民法典 art. 26, 1067 (support of parents and children)';

export const supportIncome = rule({
  name: 'supportIncome',
  label: { en: 'support from other households', zh: '赡养及寄带收入' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source,
  flow: { from: 'otherHouseholds', to: 'households' },
  reads: { supportReceived },
  formula: ({ supportReceived }) => supportReceived,
});

export const supportPayment = rule({
  name: 'supportPayment',
  label: { en: 'support paid to other households', zh: '赡养及寄带支出' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source,
  flow: { from: 'households', to: 'otherHouseholds' },
  reads: { supportPaid },
  formula: ({ supportPaid }) => supportPaid,
});

export const supportInstrument: Instrument = {
  name: 'support',
  label: { en: 'Support between households', zh: '住户间赡养和寄带' },
  stage: 'secondary',
  about: {
    en: 'Money that relatives and others outside the household send or receive.',
    zh: '住户与其他住户之间的赡养、寄带往来。',
  },
  rules: [supportIncome, supportPayment],
};
