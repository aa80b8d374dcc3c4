// What the pension schemes hold and pay.

import { amount, oneOf, statement } from '../../engine/fact.ts';
import { person } from '../../engine/quantity.ts';

export const pensionScheme = oneOf({
  name: 'pensionScheme',
  label: { en: 'scheme of the pension in payment', zh: '领取养老金的制度' },
  of: person,
  kinds: ['none', 'employee', 'public', 'resident'],
});

export const pensionInPayment = amount({
  name: 'pensionInPayment',
  label: {
    en: 'employee pension in payment, at the end of the year before',
    zh: '在发职工养老金（上年末）',
  },
  of: person,
  unit: 'yuan/month',
});

export const contributionYears = amount({
  name: 'contributionYears',
  label: { en: 'years of contributions, deemed years included', zh: '缴费年限（含视同缴费）' },
  of: person,
  unit: 'years',
});

export const yearsBeforeAccounts = amount({
  name: 'yearsBeforeAccounts',
  label: { en: 'years before personal accounts began', zh: '建立个人账户前年限' },
  of: person,
  unit: 'years',
});

export const contributionIndex = amount({
  name: 'contributionIndex',
  label: { en: 'mean contribution index', zh: '平均缴费指数' },
  of: person,
  unit: 'ratio',
  absent: 1,
});

export const indexBeforeAccounts = amount({
  name: 'indexBeforeAccounts',
  label: { en: 'contribution index before personal accounts', zh: '视同缴费指数' },
  of: person,
  unit: 'ratio',
});

export const accountBalance = amount({
  name: 'accountBalance',
  label: { en: 'personal account of the employee pension', zh: '职工养老保险个人账户储存额' },
  of: person,
  unit: 'yuan',
});

export const residentAccount = amount({
  name: 'residentAccount',
  label: { en: "personal account of the residents' pension", zh: '城乡居民养老保险个人账户储存额' },
  of: person,
  unit: 'yuan',
});

export const residentPensionTier = amount({
  name: 'residentPensionTier',
  label: { en: "residents' pension: yearly contribution chosen", zh: '城乡居民养老保险缴费档次' },
  of: person,
  unit: 'yuan/year',
});

export const personalPensionPaid = amount({
  name: 'personalPensionPaid',
  label: { en: 'paid into the personal pension account', zh: '个人养老金缴费' },
  of: person,
  unit: 'yuan/year',
});

export const personalPensionDrawn = amount({
  name: 'personalPensionDrawn',
  label: { en: 'drawn from the personal pension account', zh: '个人养老金领取额' },
  of: person,
  unit: 'yuan/year',
});

export const annuityMember = statement({
  name: 'annuityMember',
  label: { en: 'member of an occupational or enterprise annuity', zh: '参加职业年金或企业年金' },
  of: person,
  note: 'no is what a document means that says nothing; public staff are members by law',
});

export const annuityEmployerRate = amount({
  name: 'annuityEmployerRate',
  label: { en: "employer's rate of the enterprise annuity", zh: '企业年金单位缴费比例' },
  of: person,
  unit: 'share',
  absent: -1,
  note: '-1: the usual rate; public staff have the rate of the law',
});

export const annuityOwnRate = amount({
  name: 'annuityOwnRate',
  label: { en: 'own rate of the enterprise annuity', zh: '企业年金个人缴费比例' },
  of: person,
  unit: 'share',
  absent: -1,
  note: '-1: the usual rate; public staff have the rate of the law',
});

export const annuityInPayment = amount({
  name: 'annuityInPayment',
  label: { en: 'annuity drawn in retirement', zh: '按月领取的年金' },
  of: person,
  unit: 'yuan/month',
});

export const residentContributionYears = amount({
  name: 'residentContributionYears',
  label: { en: "years of contributions to the residents' pension", zh: '城乡居民养老保险缴费年限' },
  of: person,
  unit: 'years',
});

export const elasticMonths = amount({
  name: 'elasticMonths',
  label: { en: 'months by which retirement is wished later, or earlier', zh: '弹性退休选择月数' },
  of: person,
  unit: 'months',
  mayBeNegative: true,
  most: 36,
  note: 'later than the legal age, agreed with the employer; below 0: earlier',
});
