// Temporary aid 临时救助: once, for families whom a fire, an accident, an illness or another emergency throws into hardship.
// It covers a part of what the emergency forces them to spend, up to some months of the standard for each member.
// Anybody may ask where the emergency is; here the income limit is what offices usually apply.

import type { Instrument } from '../../engine/legislation.ts';
import { scalar } from '../../engine/parameter.ts';
import { household, perYear } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { emergencyCost } from '../../population/facts/hardship.ts';
import { temporaryAidTakeUp } from '../../population/facts/take-up.ts';
import { since } from '../places/series.ts';
import { countedIncome } from './living-allowance/counted-income.ts';
import { members } from './living-allowance/family.ts';
import { interimMeasures, zhejiangRegulations } from './living-allowance/sources.ts';
import { allowanceStandard } from './living-allowance/standard.ts';
import { takeUpProbability } from './living-allowance/take-up.ts';

const circular = '国发〔2014〕47号 全面建立临时救助制度';

const limitMonths = scalar({
  name: 'temporaryAssistanceLimit.months',
  label: { en: 'months of the standard per person', zh: '人均低保标准月数' },
  unit: 'months',
  values: since('2014-11-01', 6, `${zhejiangRegulations} art. 39`, 'C', '12 in special cases'),
});

export const temporaryAssistanceLimit = rule({
  name: 'temporaryAssistanceLimit',
  label: { en: 'most that temporary assistance pays, once', zh: '临时救助限额' },
  per: household,
  unit: 'yuan',
  period: 'month',
  source: `${zhejiangRegulations} art. 39`,
  from: '2014-11-01',
  reads: { standard: allowanceStandard, members },
  parameters: { months: limitMonths },
  formula: ({ standard, members }, { months }) => months * standard * members,
});

const chosen =
  'practice, chosen to come near 1,328 yuan a person-time in the nation (Ministry of Civil Affairs, January to September 2023)';

function taken(key: string, en: string, zh: string, unit: string, value: number) {
  const name = `temporaryAid.${key}`;
  return scalar({ name, label: { en, zh }, unit, values: since('2014-11-01', value, chosen, 'L') });
}

export const temporaryAidDue = rule({
  name: 'temporaryAidDue',
  label: { en: 'temporary aid the family may ask for', zh: '可申请临时救助金' },
  per: household,
  unit: 'yuan/year',
  source: `${circular}; ${zhejiangRegulations} art. 37–39`,
  from: '2014-11-01',
  reads: {
    emergencyCost,
    income: perYear(countedIncome),
    standard: perYear(allowanceStandard),
    members,
  },
  parameters: {
    months: limitMonths,
    share: taken('share', 'share of the spending covered', '救助比例', 'share', 0.3),
    incomeUpTo: taken(
      'incomeUpTo',
      'income up to so many standards',
      '收入上限（低保标准倍数）',
      'ratio',
      2,
    ),
  },
  formula: ({ emergencyCost, income, standard, members }, { months, share, incomeUpTo }) =>
    income < incomeUpTo * standard * members
      ? Math.min((months * standard * members) / 12, share * emergencyCost)
      : 0,
});

export const temporaryAid = rule({
  name: 'temporaryAid',
  label: { en: 'temporary aid', zh: '临时救助金' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${interimMeasures} art. 47–50; ${circular}; ${zhejiangRegulations} art. 37–39`,
  from: '2014-11-01',
  flow: { from: 'government', to: 'households' },
  reads: {
    temporaryAidDue,
    standard: perYear(allowanceStandard),
    members,
    chance: temporaryAidTakeUp,
  },
  parameters: {
    months: limitMonths,
    atNoGap: taken(
      'atNoGap',
      'take-up where the emergency costs next to nothing',
      '支出很少时的申请率',
      'share',
      0.2,
    ),
    atFullGap: taken(
      'atFullGap',
      'take-up where it costs the most that is paid',
      '支出达限额时的申请率',
      'share',
      0.9,
    ),
  },
  helpers: { takeUpProbability },
  formula: (
    { temporaryAidDue, standard, members, chance },
    { months, atNoGap, atFullGap },
    { takeUpProbability },
  ) => {
    const limit = (months * standard * members) / 12;
    if (temporaryAidDue <= 0 || limit <= 0) return 0;
    const asks = chance < takeUpProbability(temporaryAidDue / limit, atNoGap, atFullGap);
    return asks ? temporaryAidDue : 0;
  },
});

export const temporaryAidInstrument: Instrument = {
  name: 'temporaryAid',
  label: { en: 'Temporary aid', zh: '临时救助' },
  stage: 'secondary',
  about: {
    en: 'Paid once to poor families whom an emergency forces to spend.',
    zh: '对遭遇突发困难的低收入家庭给予一次性救助。',
  },
  rules: [temporaryAssistanceLimit, temporaryAidDue, temporaryAid],
};
