// Critical-illness insurance 大病保险: bought by the funds for their members, it pays a share of what a patient still bears
// within the catalogue above half of last year’s income per head. In the residents’ scheme everywhere, in Zhejiang in the
// employees’ too. What poor families get on top is in `medical-aid`, as it hangs on their income.

import { byPlace, everywhere, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { hospitalCost, outpatientCost } from '../../../population/facts/hardship.ts';
import { criticalIllnessDeductible as deductibles } from '../../places/medical-benefits.ts';
import { series, since } from '../../places/series.ts';
import { inEmployeeMedical, inResidentMedical } from './cover.ts';
import { employeeHospitalRefund, residentHospitalRefund } from './hospital.ts';
import { employeeOutpatientCover, residentOutpatientCover } from './outpatient.ts';
import { zhejiangMedical } from './sources.ts';

const scheme = '国办发〔2015〕57号 全面实施城乡居民大病保险; 医保发〔2019〕30号';

export const criticalIllnessDeductible = byPlace({
  name: 'criticalIllness.deductible',
  label: { en: 'borne first', zh: '大病保险起付标准' },
  unit: 'yuan/year',
  places: deductibles,
});

export const criticalIllnessShare = scalar({
  name: 'criticalIllness.share',
  label: { en: 'share paid above it', zh: '大病保险支付比例' },
  unit: 'share',
  values: [
    ...since('2011-01-01', 0, 'before 2012 发改社会〔2012〕2605号: no scheme', 'M'),
    ...series(scheme, 'M', [
      ['2013-01-01', 0.5],
      ['2019-01-01', 0.6],
    ]),
  ],
});

const paidAbove = helper({
  name: 'criticalIllnessPaid',
  label: { en: 'share of what is borne above the deductible', zh: '大病保险赔付' },
  source: scheme,
  formula: (borne: number, deductible: number, share: number) =>
    Math.max(0, borne - deductible) * share,
});

export const residentCriticalIllness = rule({
  name: 'residentCriticalIllness',
  label: { en: 'critical-illness insurance, residents', zh: '居民大病保险赔付' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: scheme,
  flow: { from: 'residentMedicalFund', to: 'households' },
  reads: {
    hospitalCost,
    outpatientCost,
    inResidentMedical,
    hospital: residentHospitalRefund,
    outpatient: residentOutpatientCover,
  },
  parameters: { deductible: criticalIllnessDeductible, share: criticalIllnessShare },
  helpers: { paidAbove },
  formula: (
    { hospitalCost, outpatientCost, inResidentMedical, hospital, outpatient },
    { deductible, share },
    { paidAbove },
  ) => {
    if (!inResidentMedical) return 0;
    return paidAbove(hospitalCost - hospital + outpatientCost - outpatient, deductible, share);
  },
});

export const employeeCriticalIllness = rule({
  name: 'employeeCriticalIllness',
  label: { en: 'critical-illness insurance, employees', zh: '职工大病保险赔付' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${zhejiangMedical} art. 34`,
  flow: { from: 'medicalFund', to: 'households' },
  reads: {
    hospitalCost,
    outpatientCost,
    inEmployeeMedical,
    hospital: employeeHospitalRefund,
    outpatient: employeeOutpatientCover,
  },
  parameters: {
    deductible: criticalIllnessDeductible,
    share: criticalIllnessShare,
    covered: byPlace({
      label: { en: 'covers employees (1 yes, 0 no)', zh: '是否覆盖职工（1是0否）' },
      unit: 'yes or no',
      places: {
        [everywhere]: since('2011-01-01', 0, 'the national scheme is for residents', 'M'),
        zhejiang: series('Zhejiang: all members of basic insurance (from memory)', 'M', [
          ['2011-01-01', 0],
          ['2015-01-01', 1],
        ]),
      },
    }),
  },
  helpers: { paidAbove },
  formula: (
    { hospitalCost, outpatientCost, inEmployeeMedical, hospital, outpatient },
    { deductible, share, covered },
    { paidAbove },
  ) => {
    if (!inEmployeeMedical || covered < 1) return 0;
    return paidAbove(hospitalCost - hospital + outpatientCost - outpatient, deductible, share);
  },
});
