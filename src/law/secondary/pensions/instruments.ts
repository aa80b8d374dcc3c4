// Pensions as a reader meets them: three instruments.

import type { Instrument } from '../../../engine/legislation.ts';
import * as annuities from './annuities.ts';
import { residentConvergence } from './convergence.ts';
import { elasticRetirement } from './elastic-retirement.ts';
import { drawsEmployeePension, employeePension } from './employee-pension.ts';
import { legalRetirementMonth } from './legal-retirement.ts';
import { newPensionRules } from './new-pension.ts';
import { paymentMonths } from './payment-months.ts';
import { pensionIncrease, timesForOld } from './pension-increase.ts';
import * as personal from './personal-pension.ts';
import {
  joinsResidentPension,
  residentAccountPension,
  residentBasicPension,
  residentPension,
  residentPensionContribution,
  residentPensionMonths,
  residentPensionSubsidy,
  residentYearsPension,
} from './resident-pension.ts';
import { monthsRetired, pensionedBefore, retired, retirementMonth } from './retirement.ts';
import { retirementDelay } from './retirement-delay.ts';

export const retirementInstrument: Instrument = {
  name: 'retirement',
  label: { en: 'Age of retirement', zh: '法定退休年龄' },
  stage: 'secondary',
  about: {
    en: 'When a person retires, by sex, kind of staff and month of birth; rising since 2025.',
    zh: '按性别、人员类别和出生年月确定退休时间，2025年起渐进延迟。',
  },
  rules: [
    retirementDelay,
    legalRetirementMonth,
    elasticRetirement,
    retirementMonth,
    pensionedBefore,
    monthsRetired,
    retired,
  ],
};

export const employeePensionInstrument: Instrument = {
  name: 'employeePension',
  label: { en: 'Employee pension', zh: '城镇职工基本养老金' },
  stage: 'secondary',
  about: {
    en: 'Pensions of former employees and public staff: in payment, raised each year, and new ones by formula.',
    zh: '企业和机关事业单位退休人员的基本养老金：在发调整和新核定。',
  },
  rules: [
    paymentMonths,
    ...newPensionRules,
    timesForOld,
    pensionIncrease,
    employeePension,
    drawsEmployeePension,
  ],
};

export const residentPensionInstrument: Instrument = {
  name: 'residentPension',
  label: { en: "Residents' pension", zh: '城乡居民基本养老保险' },
  stage: 'secondary',
  about: {
    en: 'Contributions, subsidy, basic pension and account of residents outside the employees’ scheme.',
    zh: '城乡居民的缴费、补贴、基础养老金和个人账户养老金。',
  },
  rules: [
    joinsResidentPension,
    residentPensionContribution,
    residentPensionSubsidy,
    residentPensionMonths,
    residentBasicPension,
    residentAccountPension,
    residentYearsPension,
    residentPension,
    residentConvergence,
  ],
};

export const annuityInstrument: Instrument = {
  name: 'annuity',
  label: { en: 'Occupational and enterprise annuities', zh: '职业年金和企业年金' },
  stage: 'secondary',
  about: {
    en: 'The second pillar: employer and employee pay into an account from which a pension is drawn; taxed when drawn.',
    zh: '第二支柱：单位和个人缴费计入个人账户，退休后领取时纳税。',
  },
  rules: [
    annuities.inAnnuity,
    annuities.annuityBase,
    annuities.annuityEmployerShare,
    annuities.annuityOwnShare,
    annuities.employerAnnuityContribution,
    annuities.ownAnnuityContribution,
    annuities.annuityDeducted,
    annuities.annuityPension,
  ],
};

export const personalPensionInstrument: Instrument = {
  name: 'personalPension',
  label: { en: 'Personal pension', zh: '个人养老金' },
  stage: 'secondary',
  about: {
    en: 'The third pillar: an account of one’s own, payments deducted up to 12,000 yuan a year, drawings taxed at 3 %.',
    zh: '第三支柱：个人账户，每年12000元以内缴费税前扣除，领取时按3%纳税。',
  },
  rules: [
    personal.personalPensionPayment,
    personal.personalPensionDrawing,
    personal.personalPensionTax,
  ],
};
