// Outpatient treatment 门诊统筹: settled at the counter, so that the patient never sees the fund’s part. It is therefore no
// money income: it enters at final income, like other services in kind (the income survey hardly records it either: refunds
// of 526 yuan a head in the towns of Jilin in 2021, provincial yearbook, are about what stays in hospital bring).
// What members pay from their accounts in the employees’ scheme 个人账户 is theirs and not told apart.

import { byPlace } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { outpatientCost } from '../../../population/facts/hardship.ts';
import { employeeOutpatient, residentOutpatient } from '../../places/medical-benefits.ts';
import { drawsEmployeePension } from '../pensions/employee-pension.ts';
import { inEmployeeMedical, inResidentMedical, ownShareCut, refundOf } from './cover.ts';
import { insuranceLaw } from './sources.ts';

export const employeeOutpatientCover = rule({
  name: 'employeeOutpatientCover',
  label: { en: 'outpatient treatment paid, employees’ scheme', zh: '职工医保门诊统筹支付' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${insuranceLaw}; 国办发〔2021〕14号`,
  flow: { from: 'medicalFund', to: 'households' },
  reads: { outpatientCost, inEmployeeMedical, drawsEmployeePension },
  parameters: {
    deductible: byPlace({
      label: { en: 'deductible of the year', zh: '门诊起付标准' },
      unit: 'yuan/year',
      places: employeeOutpatient.deductible,
    }),
    shareWorking: byPlace({
      label: { en: 'share paid, working members', zh: '在职门诊支付比例' },
      unit: 'share',
      places: employeeOutpatient.shareWorking,
    }),
    sharePensioner: byPlace({
      label: { en: 'share paid, pensioners', zh: '退休门诊支付比例' },
      unit: 'share',
      places: employeeOutpatient.sharePensioner,
    }),
    cap: byPlace({
      label: { en: 'most paid in the year', zh: '门诊支付限额' },
      unit: 'yuan/year',
      places: employeeOutpatient.cap,
    }),
    ownShareCut,
  },
  helpers: { refundOf },
  formula: (
    { outpatientCost, inEmployeeMedical, drawsEmployeePension },
    { deductible, shareWorking, sharePensioner, cap, ownShareCut },
    { refundOf },
  ) => {
    if (!inEmployeeMedical || outpatientCost <= 0) return 0;
    const share = drawsEmployeePension ? sharePensioner : shareWorking;
    return refundOf(outpatientCost, deductible, share, cap, ownShareCut);
  },
});

export const residentOutpatientCover = rule({
  name: 'residentOutpatientCover',
  label: { en: 'outpatient treatment paid, residents’ scheme', zh: '居民医保门诊统筹支付' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${insuranceLaw}; 医保发〔2019〕30号`,
  flow: { from: 'residentMedicalFund', to: 'households' },
  reads: { outpatientCost, inResidentMedical },
  parameters: {
    deductible: byPlace({
      label: { en: 'deductible of the year', zh: '门诊起付标准' },
      unit: 'yuan/year',
      places: residentOutpatient.deductible,
    }),
    share: byPlace({
      label: { en: 'share paid', zh: '门诊支付比例' },
      unit: 'share',
      places: residentOutpatient.share,
    }),
    cap: byPlace({
      label: { en: 'most paid in the year', zh: '门诊支付限额' },
      unit: 'yuan/year',
      places: residentOutpatient.cap,
    }),
    ownShareCut,
  },
  helpers: { refundOf },
  formula: (
    { outpatientCost, inResidentMedical },
    { deductible, share, cap, ownShareCut },
    { refundOf },
  ) =>
    inResidentMedical && outpatientCost > 0
      ? refundOf(outpatientCost, deductible, share, cap, ownShareCut)
      : 0,
});
