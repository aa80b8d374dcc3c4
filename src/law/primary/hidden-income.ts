// Income that neither the tax office nor a survey sees 隐性收入: from power, from administrative monopoly, from fraud and insider
// trading. By its nature no fact has it, so two levers say how large it is thought to be: a part of what a person's known
// income is beyond a bound. Nobody taxes it or counts it. A third says how much is found out and taken back.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { personalMarketIncome } from './personal-market-income.ts';

export const hiddenIncome = rule({
  name: 'hiddenIncome',
  label: { en: 'hidden income', zh: '隐性收入' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: 'an assumption, set by a scenario',
  flow: { from: 'enterprises', to: 'households' },
  reads: { personalMarketIncome },
  parameters: {
    share: lever({
      label: {
        en: 'hidden income over known income beyond the bound',
        zh: '隐性收入占超额收入比例',
      },
      unit: 'ratio',
      neutral: 0,
    }),
    above: lever({
      label: { en: 'known income beyond which some is hidden', zh: '隐性收入起点（已知收入）' },
      unit: 'yuan/year',
      neutral: 0,
    }),
  },
  formula: ({ personalMarketIncome }, { share, above }) =>
    share > 0 ? share * Math.max(0, personalMarketIncome - above) : 0,
});

export const hiddenIncomeRecovered = rule({
  name: 'hiddenIncomeRecovered',
  label: { en: 'hidden income taken back', zh: '隐性收入罚没追缴' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: 'Criminal Law 刑法 art. 64: what was gained illegally is taken back',
  flow: { from: 'households', to: 'government' },
  reads: { hiddenIncome },
  parameters: {
    recovered: lever({
      name: 'hiddenIncome.recovered',
      label: { en: 'part that is found out and taken back', zh: '查处追缴比例' },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ hiddenIncome }, { recovered }) => hiddenIncome * recovered,
});

export const hiddenIncomeInstrument: Instrument = {
  name: 'hiddenIncome',
  label: { en: 'Hidden income', zh: '隐性收入' },
  stage: 'primary',
  about: {
    en: 'Untaxed income that no survey sees, as a scenario supposes it, and what is taken back of it.',
    zh: '未被统计和征税的收入（按情景假定）及其追缴。',
  },
  rules: [hiddenIncome, hiddenIncomeRecovered],
};
