// Who they are: age, sex, kin, registration, schooling, health.

import { amount, month, oneOf, pointer, statement } from '../../engine/fact.ts';
import { person } from '../../engine/quantity.ts';

export const born = month({
  name: 'born',
  label: { en: 'month of birth', zh: '出生年月' },
  of: person,
});

export const sex = oneOf({
  name: 'sex',
  label: { en: 'sex', zh: '性别' },
  of: person,
  kinds: ['male', 'female'],
});

export const spouse = pointer({
  name: 'spouse',
  label: { en: 'spouse', zh: '配偶' },
  of: person,
});

export const marital = oneOf({
  name: 'marital',
  label: { en: 'marital status', zh: '婚姻状况' },
  of: person,
  kinds: ['single', 'married', 'divorced', 'widowed'],
  note: 'married without a spouse in the household: the spouse lives elsewhere',
});

export const mother = pointer({
  name: 'mother',
  label: { en: 'mother', zh: '母亲' },
  of: person,
});

export const father = pointer({
  name: 'father',
  label: { en: 'father', zh: '父亲' },
  of: person,
});

export const hukou = oneOf({
  name: 'hukou',
  label: { en: 'place of household registration', zh: '户口登记地' },
  of: person,
  kinds: ['here', 'province', 'elsewhere'],
  note: 'here: the same county; province: another county of the province; elsewhere: another province',
});

export const hukouKind = oneOf({
  name: 'hukouKind',
  label: { en: 'kind of household registration', zh: '户口性质' },
  of: person,
  kinds: ['rural', 'urban'],
  absent: 'urban',
});

export const permitYears = amount({
  name: 'permitYears',
  label: { en: 'years of residence permit', zh: '居住证年限' },
  of: person,
  unit: 'years',
  note: 'where a rule for persons from elsewhere asks for it',
});

export const education = oneOf({
  name: 'education',
  label: { en: 'highest education', zh: '受教育程度' },
  of: person,
  kinds: ['none', 'primary', 'lowerSecondary', 'upperSecondary', 'juniorCollege', 'bachelor'],
  absent: 'lowerSecondary',
});

export const schooling = oneOf({
  name: 'schooling',
  label: { en: 'school attended', zh: '在读学段' },
  of: person,
  kinds: ['none', 'preschool', 'primary', 'lowerSecondary', 'upperSecondary', 'college'],
});

export const continuingEducation = oneOf({
  name: 'continuingEducation',
  label: { en: 'continuing education', zh: '继续教育' },
  of: person,
  kinds: ['none', 'degree', 'certificate'],
});

export const qualifiedHealthPremium = amount({
  name: 'qualifiedHealthPremium',
  label: {
    en: 'premium of a health policy that the tax administration has approved',
    zh: '税优商业健康保险保费',
  },
  of: person,
  unit: 'yuan/year',
});

export const loanBeforeMarriage = statement({
  name: 'loanBeforeMarriage',
  label: { en: 'took a first-home loan before marriage', zh: '婚前有首套住房贷款' },
  of: person,
  note: 'asked of spouses who each bought a home so: they may halve the deduction of the interest',
});

export const disability = amount({
  name: 'disability',
  label: { en: 'disability level, 0 for none, 1 the most severe to 4', zh: '残疾等级' },
  of: person,
  unit: 'level',
});

export const medicalCost = amount({
  name: 'medicalCost',
  label: {
    en: 'medical cost borne, within the insurance catalogue',
    zh: '医保目录范围内自付医药费',
  },
  of: person,
  unit: 'yuan/year',
});

export const parentsOver60 = amount({
  name: 'parentsOver60',
  label: { en: 'living parents aged 60 or more', zh: '年满60岁的健在父母人数' },
  of: person,
  unit: 'persons',
  note: 'in the household or elsewhere',
});

export const siblings = amount({
  name: 'siblings',
  label: {
    en: 'brothers and sisters who share the support of the parents',
    zh: '共同赡养父母的兄弟姐妹人数',
  },
  of: person,
  unit: 'persons',
});
