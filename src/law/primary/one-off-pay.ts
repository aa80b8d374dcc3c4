// Pay that comes once: shares and options from a listed employer, severance pay, the subsidy for retiring early. It is
// pay for work, so primary income, but neither the base of contributions nor part of a year's wage.

import type { Instrument } from '../../engine/legislation.ts';
import {
  earlyRetirementPay,
  equityIncentive,
  severance,
} from '../../population/facts/occasional.ts';
import { incomeAsStated } from './income.ts';

const from = 'enterprises';

export const equityIncome = incomeAsStated({
  name: 'equityIncome',
  label: { en: 'shares and options from the employer', zh: '股权激励收入' },
  fact: equityIncentive,
  from,
  source: '上市公司股权激励管理办法 (证监会令第126号)',
});

export const severanceIncome = incomeAsStated({
  name: 'severanceIncome',
  label: { en: 'severance pay', zh: '解除劳动关系经济补偿' },
  fact: severance,
  from,
  source: 'Labour Contract Law 劳动合同法 art. 46 and 47',
});

export const earlyRetirementIncome = incomeAsStated({
  name: 'earlyRetirementIncome',
  label: { en: 'subsidy for retiring early', zh: '提前退休一次性补贴收入' },
  fact: earlyRetirementPay,
  from,
  source: '国家税务总局公告2011年第6号: paid by offices that retire staff early',
});

export const oneOffPayInstrument: Instrument = {
  name: 'oneOffPay',
  label: { en: 'One-off pay', zh: '一次性收入' },
  stage: 'primary',
  about: {
    en: 'Equity from listed employers, severance pay and the subsidy for retiring early, before tax.',
    zh: '税前股权激励、解除劳动关系补偿和提前退休补贴。',
  },
  rules: [equityIncome, severanceIncome, earlyRetirementIncome],
};
