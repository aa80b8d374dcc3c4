// Medical insurance, what it pays 医疗保险待遇. Where to read what:
//
//   cover.ts             in whose scheme a person is; how a refund is reckoned
//   hospital.ts          stays in hospital; outpatient.ts treatment settled at the counter
//   critical-illness.ts  what is paid on top of both
//   own-cost.ts          what the patient still bears; commercial.ts who may insure that

import type { Instrument } from '../../../engine/legislation.ts';
import {
  buysCommercialHealth,
  commercialHealthPayment,
  commercialHealthPremium,
} from './commercial.ts';
import { inEmployeeMedical, inResidentMedical } from './cover.ts';
import { employeeCriticalIllness, residentCriticalIllness } from './critical-illness.ts';
import { employeeHospitalRefund, residentHospitalRefund } from './hospital.ts';
import { employeeOutpatientCover, residentOutpatientCover } from './outpatient.ts';
import { medicalRefunds, ownMedicalCost } from './own-cost.ts';

export const medicalInsuranceInstrument: Instrument = {
  name: 'medicalInsurance',
  label: { en: 'Medical insurance, benefits', zh: '医疗保险待遇' },
  stage: 'secondary',
  about: {
    en: 'What the medical funds pay of the cost of stays, of treatment and of critical illness.',
    zh: '职工和居民医保基金对住院、门诊费用的支付及大病保险赔付。',
  },
  rules: [
    inEmployeeMedical,
    inResidentMedical,
    employeeHospitalRefund,
    residentHospitalRefund,
    employeeOutpatientCover,
    residentOutpatientCover,
    employeeCriticalIllness,
    residentCriticalIllness,
    medicalRefunds,
    ownMedicalCost,
  ],
};

export const commercialHealthInstrument: Instrument = {
  name: 'commercialHealth',
  label: { en: 'Commercial health insurance', zh: '商业健康保险' },
  stage: 'secondary',
  about: {
    en: 'A flat premium for a share of what patients bear; nothing until a scenario sets it.',
    zh: '统一保费，按比例赔付个人负担；情景设定前为零。',
  },
  rules: [buysCommercialHealth, commercialHealthPremium, commercialHealthPayment],
};
