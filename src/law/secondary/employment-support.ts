// What the unemployment fund does for those in work 就业补助: it gives firms that lay nobody off a part of the year's contributions
// back 稳岗返还, and pays employees who earn a certificate of skill 技能提升补贴. Both are spent from the fund, not from the budget.

import type { Instrument } from '../../engine/legislation.ts';
import { scalar } from '../../engine/parameter.ts';
import { person, perYear } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { continuingEducation } from '../../population/facts/people.ts';
import { series, since } from '../places/series.ts';
import { employerUnemploymentContribution } from './social-insurance/employer.ts';
import { contributionMonths, insuredAsEmployee } from './social-insurance/insured.ts';
import { ownUnemploymentContribution } from './social-insurance/own.ts';

const refunds =
  'notices on 失业保险稳岗返还: a mean of small and large firms, some of which do not apply';

export const jobKeepingRefund = rule({
  name: 'jobKeepingRefund',
  label: { en: 'refund to firms that keep their people', zh: '失业保险稳岗返还' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '国发〔2018〕39号; 人社部发〔2021〕29号; 人社部发〔2022〕23号; 人社部发〔2024〕40号',
  note: 'Of this year’s contributions, where the law takes those of the year before. Firms are not told by size.',
  flow: { from: 'unemploymentFund', to: 'enterprises' },
  reads: {
    own: perYear(ownUnemploymentContribution, contributionMonths),
    employers: perYear(employerUnemploymentContribution, contributionMonths),
  },
  parameters: {
    share: scalar({
      label: { en: 'part of contributions refunded', zh: '返还比例' },
      unit: 'share',
      values: [
        ...since('2011-01-01', 0, 'no general refund', 'M'),
        ...series(refunds, 'L', [
          ['2015-01-01', 0.2, 'half of the contributions, to firms that qualify'],
          ['2020-01-01', 0.5, 'up to all of it for small firms in the epidemic'],
          ['2021-01-01', 0.3, '60 % small firms, 30 % large ones'],
          ['2022-01-01', 0.5, '90 % small firms, 50 % large ones'],
          ['2023-01-01', 0.3, '60 % small firms, 30 % large ones'],
        ]),
      ],
    }),
  },
  formula: ({ own, employers }, { share }) => (own + employers) * share,
});

export const skillSubsidy = rule({
  name: 'skillSubsidy',
  label: { en: 'subsidy for a certificate of skill', zh: '技能提升补贴' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '人社部发〔2017〕40号 (up to 1,000, 1,500 and 2,000 yuan by level)',
  note: 'For employees who earn a certificate in the year; the years of contributions asked for are not tested.',
  flow: { from: 'unemploymentFund', to: 'households' },
  reads: { insuredAsEmployee, continuingEducation },
  parameters: {
    amount: scalar({
      label: { en: 'subsidy for each certificate', zh: '每证补贴标准' },
      unit: 'yuan/year',
      values: [
        ...since('2011-01-01', 0, 'no such subsidy before 2017', 'M'),
        ...since('2017-05-15', 1500, '人社部发〔2017〕40号: the middle level', 'M'),
      ],
    }),
  },
  formula: ({ insuredAsEmployee, continuingEducation }, { amount }) =>
    insuredAsEmployee && continuingEducation === 'certificate' ? amount : 0,
});

export const employmentSupportInstrument: Instrument = {
  name: 'employmentSupport',
  label: { en: 'Refunds and subsidies for work and skills', zh: '稳岗返还与技能提升补贴' },
  stage: 'secondary',
  about: {
    en: 'What the unemployment fund gives back to firms that keep their people, and to employees who earn a certificate.',
    zh: '失业保险基金对稳岗企业的返还和对取得证书职工的补贴。',
  },
  rules: [jobKeepingRefund, skillSubsidy],
};
