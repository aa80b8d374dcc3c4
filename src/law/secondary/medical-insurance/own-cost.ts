// What a patient bears within the catalogue after the schemes have paid: the base of the income tax’s deduction for serious
// illness, of medical aid and of commercial insurance. A household document may say it directly (medicalCost) or say what
// the treatment cost (hospitalCost, outpatientCost).

import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { hospitalCost, outpatientCost } from '../../../population/facts/hardship.ts';
import { medicalCost } from '../../../population/facts/people.ts';
import { employeeCriticalIllness, residentCriticalIllness } from './critical-illness.ts';
import { employeeHospitalRefund, residentHospitalRefund } from './hospital.ts';
import { employeeOutpatientCover, residentOutpatientCover } from './outpatient.ts';
import { insuranceLaw } from './sources.ts';

export const medicalRefunds = rule({
  name: 'medicalRefunds',
  label: { en: 'paid by medical insurance', zh: '医保基金支付' },
  per: person,
  unit: 'yuan/year',
  source: insuranceLaw,
  reads: {
    employeeHospitalRefund,
    residentHospitalRefund,
    employeeOutpatientCover,
    residentOutpatientCover,
    employeeCriticalIllness,
    residentCriticalIllness,
  },
  formula: ({
    employeeHospitalRefund,
    residentHospitalRefund,
    employeeOutpatientCover,
    residentOutpatientCover,
    employeeCriticalIllness,
    residentCriticalIllness,
  }) => {
    const employees = employeeHospitalRefund + employeeOutpatientCover + employeeCriticalIllness;
    return employees + residentHospitalRefund + residentOutpatientCover + residentCriticalIllness;
  },
});

export const ownMedicalCost = rule({
  name: 'ownMedicalCost',
  label: { en: 'medical cost borne after insurance', zh: '医保报销后个人负担医药费' },
  per: person,
  unit: 'yuan/year',
  source: insuranceLaw,
  reads: { medicalCost, hospitalCost, outpatientCost, medicalRefunds },
  formula: ({ medicalCost, hospitalCost, outpatientCost, medicalRefunds }) =>
    medicalCost + Math.max(0, hospitalCost + outpatientCost - medicalRefunds),
});
