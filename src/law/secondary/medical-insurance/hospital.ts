// Refunds of stays in hospital 住院报销: what the scheme pays of the cost within the catalogue above the deductible, up to a
// cap. Deductible and cap are taken once a year. The survey of incomes counts them as received 报销医疗费.

import { byPlace } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { hospitalCost } from '../../../population/facts/hardship.ts';
import { employeeHospital, residentHospital } from '../../places/medical-benefits.ts';
import { drawsEmployeePension } from '../pensions/employee-pension.ts';
import { inEmployeeMedical, inResidentMedical, ownShareCut, refundOf } from './cover.ts';
import { insuranceLaw } from './sources.ts';

export const employeeHospitalRefund = rule({
  name: 'employeeHospitalRefund',
  label: { en: 'hospital cost refunded, employees’ scheme', zh: '职工医保住院报销' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${insuranceLaw}; 国发〔1998〕44号 art. 3`,
  flow: { from: 'medicalFund', to: 'households' },
  reads: { hospitalCost, inEmployeeMedical, drawsEmployeePension },
  parameters: {
    deductible: byPlace({
      label: { en: 'deductible of the year', zh: '起付标准' },
      unit: 'yuan/year',
      places: employeeHospital.deductible,
    }),
    shareWorking: byPlace({
      label: { en: 'share paid, working members', zh: '在职支付比例' },
      unit: 'share',
      places: employeeHospital.shareWorking,
    }),
    sharePensioner: byPlace({
      label: { en: 'share paid, pensioners', zh: '退休支付比例' },
      unit: 'share',
      places: employeeHospital.sharePensioner,
    }),
    cap: byPlace({
      label: { en: 'most paid in the year', zh: '最高支付限额' },
      unit: 'yuan/year',
      places: employeeHospital.cap,
    }),
    ownShareCut,
  },
  helpers: { refundOf },
  formula: (
    { hospitalCost, inEmployeeMedical, drawsEmployeePension },
    { deductible, shareWorking, sharePensioner, cap, ownShareCut },
    { refundOf },
  ) => {
    if (!inEmployeeMedical || hospitalCost <= 0) return 0;
    const share = drawsEmployeePension ? sharePensioner : shareWorking;
    return refundOf(hospitalCost, deductible, share, cap, ownShareCut);
  },
});

export const residentHospitalRefund = rule({
  name: 'residentHospitalRefund',
  label: { en: 'hospital cost refunded, residents’ scheme', zh: '居民医保住院报销' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${insuranceLaw}; 国发〔2016〕3号 art. 2(3)`,
  flow: { from: 'residentMedicalFund', to: 'households' },
  reads: { hospitalCost, inResidentMedical },
  parameters: {
    deductible: byPlace({
      label: { en: 'deductible of the year', zh: '起付标准' },
      unit: 'yuan/year',
      places: residentHospital.deductible,
    }),
    share: byPlace({
      label: { en: 'share paid', zh: '支付比例' },
      unit: 'share',
      places: residentHospital.share,
    }),
    cap: byPlace({
      label: { en: 'most paid in the year', zh: '最高支付限额' },
      unit: 'yuan/year',
      places: residentHospital.cap,
    }),
    ownShareCut,
  },
  helpers: { refundOf },
  formula: (
    { hospitalCost, inResidentMedical },
    { deductible, share, cap, ownShareCut },
    { refundOf },
  ) =>
    inResidentMedical && hospitalCost > 0
      ? refundOf(hospitalCost, deductible, share, cap, ownShareCut)
      : 0,
});
