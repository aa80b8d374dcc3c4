// A uniform basic pension 统一的国民基础养老金: government pays everybody from sixty on the same amount a month, former
// employee or not. It is the first part of every pension: what a person drew from the schemes is paid as far as it is
// more. So nobody loses, whoever drew less is brought up to it, and the funds are relieved of what government pays.
//
// In the means test of the living allowance it counts as any pension does.

import type { Instrument, StructuralReform } from 'olive-microsim';
import {
  asEnacted,
  inPlaceOf,
  lastMonth,
  lever,
  person,
  perYear,
  rule,
  scalar,
} from 'olive-microsim';
import { pensionsForAllowance } from 'olive-microsim/law/secondary/living-allowance/counted-income';
import { employeePension } from 'olive-microsim/law/secondary/pensions/employee-pension';
import { residentBasicPension } from 'olive-microsim/law/secondary/pensions/resident-pension';
import { monthsRetired } from 'olive-microsim/law/secondary/pensions/retirement';
import { born } from 'olive-microsim/population/facts/people';

const source = 'reform: the same basic pension for everybody from sixty on';

const amount = lever({
  name: 'uniformPension.amount',
  label: { en: 'uniform basic pension', zh: '统一基础养老金标准' },
  unit: 'yuan/month',
  neutral: 1000,
});

const uniformPensionMonths = rule({
  name: 'uniformPensionMonths',
  label: { en: 'months of the uniform pension', zh: '统一基础养老金领取月数' },
  per: person,
  unit: 'months',
  stage: 'secondary',
  source,
  reads: { born, lastMonth },
  parameters: {
    age: scalar({
      name: 'uniformPension.age',
      label: { en: 'age from which it is paid', zh: '领取年龄' },
      unit: 'months',
      values: [{ from: '2009-09-01', value: 720, source, confidence: 'C' }],
    }),
  },
  formula: ({ born, lastMonth }, { age }) =>
    born < 0 ? 0 : Math.max(0, Math.min(12, lastMonth - born - age)),
});

const uniformPension = rule({
  name: 'uniformPension',
  label: { en: 'uniform basic pension', zh: '统一基础养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source,
  flow: { from: 'government', to: 'households', months: uniformPensionMonths },
  reads: { uniformPensionMonths },
  parameters: { amount },
  formula: ({ uniformPensionMonths }, { amount }) => (uniformPensionMonths > 0 ? amount : 0),
});

// ---- what is left of the others

const employeePensionAsEnacted = asEnacted(employeePension, 'employeePensionAsEnacted', {
  en: 'employee pension as enacted',
  zh: '现行职工养老金',
});
const basicPensionAsEnacted = asEnacted(residentBasicPension, 'basicPensionAsEnacted', {
  en: 'residents’ basic pension as enacted',
  zh: '现行居民基础养老金',
});
const countedAsEnacted = asEnacted(pensionsForAllowance, 'pensionsCountedAsEnacted', {
  en: 'pensions that count, without the uniform pension',
  zh: '计入家庭收入的养老金（不含统一基础养老金）',
});

const employeePensionAbove = inPlaceOf(employeePension, {
  source,
  reads: { employeePensionAsEnacted, uniformPension, uniformPensionMonths, monthsRetired },
  formula: ({ employeePensionAsEnacted, uniformPension, uniformPensionMonths, monthsRetired }) => {
    // Whoever retired before sixty draws the whole pension in the months before.
    const share = monthsRetired > 0 ? Math.min(1, uniformPensionMonths / monthsRetired) : 0;
    return Math.max(0, employeePensionAsEnacted - uniformPension * share);
  },
});

const basicPensionAbove = inPlaceOf(residentBasicPension, {
  source,
  reads: { basicPensionAsEnacted, uniformPension },
  formula: ({ basicPensionAsEnacted, uniformPension }) =>
    Math.max(0, basicPensionAsEnacted - uniformPension),
});

const pensionsCounted = inPlaceOf(pensionsForAllowance, {
  source,
  reads: { countedAsEnacted, uniformPension: perYear(uniformPension) },
  formula: ({ countedAsEnacted, uniformPension }) => countedAsEnacted + uniformPension,
});

const instrument: Instrument = {
  name: 'uniformPension',
  label: { en: 'Uniform basic pension', zh: '统一基础养老金' },
  stage: 'secondary',
  about: {
    en: 'The same amount a month for everybody from sixty on; other pensions are paid as far as they are more.',
    zh: '年满60岁者均按统一标准领取；其他养老金只发高出部分。',
  },
  rules: [
    uniformPensionMonths,
    uniformPension,
    employeePensionAsEnacted,
    basicPensionAsEnacted,
    countedAsEnacted,
  ],
};

export const reform: StructuralReform = {
  name: 'uniformBasicPension',
  label: { en: 'Uniform basic pension', zh: '统一基础养老金' },
  add: [instrument],
  replace: [employeePensionAbove, basicPensionAbove, pensionsCounted],
  concepts: { disposable: { adds: [uniformPension] } },
  centralShares: [
    {
      flows: [uniformPension],
      share: lever({
        name: 'centralShare.uniformPension',
        label: { en: 'uniform pension: share of the centre', zh: '统一基础养老金中央分担比例' },
        unit: 'share',
        neutral: 1,
      }),
    },
  ],
};
