// What befalls people: illness, need of care, loss of a job or of parents, emergencies.

import { amount, month, oneOf, statement } from '../../engine/fact.ts';
import { household, person } from '../../engine/quantity.ts';

export const hospitalCost = amount({
  name: 'hospitalCost',
  label: {
    en: 'cost of stays in hospital within the insurance catalogue, before any refund',
    zh: '医保目录范围内住院费用（报销前）',
  },
  of: person,
  unit: 'yuan/year',
});

export const outpatientCost = amount({
  name: 'outpatientCost',
  label: {
    en: 'cost of outpatient treatment within the insurance catalogue, before any refund',
    zh: '医保目录范围内门诊费用（报销前）',
  },
  of: person,
  unit: 'yuan/year',
});

export const careNeed = oneOf({
  name: 'careNeed',
  label: { en: 'need of care', zh: '生活自理能力' },
  of: person,
  kinds: ['none', 'partial', 'full'],
  note: 'none: cares for oneself; partial: moderately dependent; full: severely dependent, as assessed',
});

export const withoutSupporter = statement({
  name: 'withoutSupporter',
  label: {
    en: 'no relative able to support the person',
    zh: '无法定赡养、抚养、扶养义务人或其无能力',
  },
  of: person,
  note: 'relatives who owe support by law are missing or unable to give it',
});

export const orphanhood = oneOf({
  name: 'orphanhood',
  label: { en: 'child without parents’ care', zh: '孤儿和事实无人抚养儿童' },
  of: person,
  kinds: ['none', 'orphan', 'withoutCare'],
  note: 'withoutCare: the parents live but cannot care for the child (prison, severe disability, missing)',
});

export const unemployedSince = month({
  name: 'unemployedSince',
  label: { en: 'registered unemployed, not of own will, since', zh: '非自愿失业登记月' },
  of: person,
  note: 'the month in which the job was lost and registered; none for those who left by themselves',
});

export const emergencyCost = amount({
  name: 'emergencyCost',
  label: {
    en: 'necessary spending forced by an emergency, after insurance and indemnities',
    zh: '突发困难必需支出（扣除保险和赔偿）',
  },
  of: household,
  unit: 'yuan/year',
});
