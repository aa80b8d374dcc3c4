// Social insurance as a reader meets it: four instruments.

import type { Instrument } from '../../../engine/legislation.ts';
import { contributionBase } from './base.ts';
import { isInsured } from './coverage.ts';
import {
  employerContributions,
  employerInjuryContribution,
  employerMaternityContribution,
  employerMedicalContribution,
  employerPensionContribution,
  employerUnemploymentContribution,
} from './employer.ts';
import { flexibleMedicalContribution, flexiblePensionContribution } from './flexible.ts';
import {
  contributionMonths,
  insuredAsEmployee,
  insuredAsFlexible,
  monthsToRetirement,
} from './insured.ts';
import {
  ownContributions,
  ownMedicalContribution,
  ownPensionContribution,
  ownUnemploymentContribution,
} from './own.ts';
import { payForBase } from './pay-for-base.ts';
import { employerRelief } from './reliefs-2020.ts';
import {
  joinsResidentMedical,
  residentMedicalContribution,
  residentMedicalSubsidy,
} from './resident-medical.ts';

export const ownContributionsInstrument: Instrument = {
  name: 'ownSocialInsurance',
  label: { en: "Employees' social insurance, own part", zh: '职工社会保险（个人部分）' },
  stage: 'secondary',
  about: {
    en: 'What employees pay of their wage for pension, medical and unemployment insurance.',
    zh: '职工个人缴纳的养老、医疗和失业保险费。',
  },
  rules: [
    isInsured,
    contributionMonths,
    monthsToRetirement,
    insuredAsEmployee,
    payForBase,
    contributionBase,
    ownPensionContribution,
    ownMedicalContribution,
    ownUnemploymentContribution,
    ownContributions,
  ],
};

export const employerContributionsInstrument: Instrument = {
  name: 'employerSocialInsurance',
  label: { en: "Employees' social insurance, employer's part", zh: '职工社会保险（单位部分）' },
  stage: 'secondary',
  about: {
    en: 'What employers pay on top of the wage: pension, medical with maternity, unemployment, injury.',
    zh: '用人单位缴纳的养老、医疗（含生育）、失业和工伤保险费。',
  },
  rules: [
    employerRelief,
    employerPensionContribution,
    employerMedicalContribution,
    employerMaternityContribution,
    employerUnemploymentContribution,
    employerInjuryContribution,
    employerContributions,
  ],
};

export const flexibleInsuranceInstrument: Instrument = {
  name: 'flexibleSocialInsurance',
  label: { en: "Flexible workers' social insurance", zh: '灵活就业人员社会保险' },
  stage: 'secondary',
  about: {
    en: "Workers without an employer who join the employees' pension and medical schemes at their own cost.",
    zh: '灵活就业人员自愿参加职工养老和医疗保险，费用自理。',
  },
  rules: [insuredAsFlexible, flexiblePensionContribution, flexibleMedicalContribution],
};

export const residentMedicalInstrument: Instrument = {
  name: 'residentMedical',
  label: { en: "Residents' medical scheme", zh: '城乡居民基本医疗保险' },
  stage: 'secondary',
  about: {
    en: "Own contribution and government subsidy of everybody outside the employees' scheme.",
    zh: '未参加职工医保者的个人缴费和财政补助。',
  },
  rules: [joinsResidentMedical, residentMedicalContribution, residentMedicalSubsidy],
};
