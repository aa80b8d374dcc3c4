// What they do and what they are paid for it.

import { amount, oneOf, statement } from '../../engine/fact.ts';
import { person } from '../../engine/quantity.ts';

export const activity = oneOf({
  name: 'activity',
  label: { en: 'activity', zh: '就业状态' },
  of: person,
  kinds: ['inactive', 'pupil', 'employee', 'flexible', 'business', 'farmer', 'unemployed'],
  absent: 'inactive',
  note: 'who is retired follows from the law, not from here',
});

export const category = oneOf({
  name: 'category',
  label: { en: 'category of staff', zh: '人员类别' },
  of: person,
  kinds: ['worker', 'cadre', 'public'],
  note: 'decides the age of retirement of women and the pension scheme',
});

export const industry = oneOf({
  name: 'industry',
  label: { en: 'industry', zh: '行业' },
  of: person,
  kinds: [
    'none',
    'agriculture',
    'mining',
    'manufacturing',
    'utilities',
    'construction',
    'trade',
    'transport',
    'hotelFood',
    'ict',
    'finance',
    'realEstate',
    'businessServices',
    'science',
    'waterEnvironment',
    'residentServices',
    'education',
    'health',
    'cultureSport',
    'publicAdministration',
  ],
});

export const employerSize = oneOf({
  name: 'employerSize',
  label: { en: 'size of the employer', zh: '用人单位规模' },
  of: person,
  kinds: ['unknown', 'small', 'large'],
  note: 'small: small and middle-sized firms (工信部联企业〔2011〕300号); decides the reliefs of 2020',
});

export const skill = oneOf({
  name: 'skill',
  label: { en: 'skill', zh: '技能等级' },
  of: person,
  kinds: ['unskilled', 'skilled', 'professional'],
});

export const monthsWorked = amount({
  name: 'monthsWorked',
  label: { en: 'months worked in the year', zh: '全年工作月数' },
  of: person,
  unit: 'months',
  absent: 12,
});

export const wage = amount({
  name: 'wage',
  label: { en: 'wage offered, without the annual bonus', zh: '工资（不含年终奖）' },
  of: person,
  unit: 'yuan/year',
  note: 'before the minimum wage is applied; a document may say it month by month',
});

export const wageLastYear = amount({
  name: 'wageLastYear',
  label: { en: 'wage and bonus of the year before', zh: '上年工资总额' },
  of: person,
  unit: 'yuan/year',
  absent: -1,
  note: '-1: as this year',
});

export const declaredShare = amount({
  name: 'declaredShare',
  label: {
    en: 'share of the wage that the employer declares for insurance',
    zh: '缴费基数申报比例',
  },
  of: person,
  unit: 'share',
  absent: 1,
  // Flexible workers choose a multiple of the least base.
  most: 10,
});

export const insured = statement({
  name: 'insured',
  label: { en: 'insured as employee or flexible worker', zh: '参加职工社会保险' },
  of: person,
  absent: true,
});

export const housingFundRate = amount({
  name: 'housingFundRate',
  label: { en: 'rate of the housing provident fund, each side', zh: '住房公积金缴存比例' },
  of: person,
  unit: 'share',
  absent: 0,
  note: '0: no account, which is what a document means that says nothing',
});

export const bonus = amount({
  name: 'bonus',
  label: { en: 'annual bonus', zh: '全年一次性奖金' },
  of: person,
  unit: 'yuan/year',
});

export const labourRemuneration = amount({
  name: 'labourRemuneration',
  label: { en: 'remuneration for independent labour', zh: '劳务报酬' },
  of: person,
  unit: 'yuan/year',
});

export const authorRemuneration = amount({
  name: 'authorRemuneration',
  label: { en: "author's remuneration", zh: '稿酬' },
  of: person,
  unit: 'yuan/year',
});

export const royalties = amount({
  name: 'royalties',
  label: { en: 'royalties', zh: '特许权使用费' },
  of: person,
  unit: 'yuan/year',
});

export const businessIncome = amount({
  name: 'businessIncome',
  label: { en: 'net income of an own business', zh: '经营净收入（非农）' },
  of: person,
  unit: 'yuan/year',
  mayBeNegative: true,
  note: 'profit before tax; may be negative',
});

export const farmIncome = amount({
  name: 'farmIncome',
  label: { en: 'net income from farming', zh: '农业经营净收入' },
  of: person,
  unit: 'yuan/year',
  mayBeNegative: true,
});
