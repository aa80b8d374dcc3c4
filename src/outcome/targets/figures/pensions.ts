// Pensioners and members of the schemes of social insurance.

import { overYear } from '../../../engine/outputs.ts';
import { ownAnnuityContribution } from '../../../law/secondary/pensions/annuities.ts';
import {
  drawsEmployeePension,
  employeePension,
} from '../../../law/secondary/pensions/employee-pension.ts';
import {
  residentPension,
  residentPensionContribution,
} from '../../../law/secondary/pensions/resident-pension.ts';
import {
  flexibleMedicalContribution,
  flexiblePensionContribution,
} from '../../../law/secondary/social-insurance/flexible.ts';
import {
  ownMedicalContribution,
  ownPensionContribution,
} from '../../../law/secondary/social-insurance/own.ts';
import { residentMedicalContribution } from '../../../law/secondary/social-insurance/resident-medical.ts';
import { pensionScheme } from '../../../population/facts/pensions.ts';
import { category } from '../../../population/facts/work.ts';
import { counted, summed } from './counting.ts';

const employee = overYear(employeePension);
const resident = overYear(residentPension);

export const pensionFigures = {
  employeePensioners: counted('countedEmployeePensioners', {
    reads: { employee },
    formula: ({ employee }) => employee > 0,
  }),
  employeePensions: summed('summedEmployeePensions', {
    reads: { employee },
    formula: ({ employee }) => employee,
  }),
  enterprisePensioners: counted('countedEnterprisePensioners', {
    reads: { employee, pensionScheme, category },
    formula: ({ employee, pensionScheme, category }) =>
      employee > 0 && pensionScheme !== 'public' && category !== 'public',
  }),
  enterprisePensions: summed('summedEnterprisePensions', {
    reads: { employee, pensionScheme, category },
    formula: ({ employee, pensionScheme, category }) =>
      pensionScheme !== 'public' && category !== 'public' ? employee : 0,
  }),
  residentPensioners: counted('countedResidentPensioners', {
    reads: { resident },
    formula: ({ resident }) => resident > 0,
  }),
  residentPensions: summed('summedResidentPensions', {
    reads: { resident },
    formula: ({ resident }) => resident,
  }),
  employeeContributors: counted('countedEmployeeContributors', {
    reads: {
      own: overYear(ownPensionContribution),
      flexible: overYear(flexiblePensionContribution),
    },
    formula: ({ own, flexible }) => own + flexible > 0,
  }),
  residentContributors: counted('countedResidentContributors', {
    reads: { own: overYear(residentPensionContribution) },
    formula: ({ own }) => own > 0,
  }),
  enterpriseAnnuityMembers: counted('countedEnterpriseAnnuityMembers', {
    reads: { own: overYear(ownAnnuityContribution), category },
    formula: ({ own, category }) => own > 0 && category !== 'public',
  }),
  medicalMembers: counted('countedMedicalMembers', {
    reads: {
      own: overYear(ownMedicalContribution),
      flexible: overYear(flexibleMedicalContribution),
      resident: overYear(residentMedicalContribution),
      drawsEmployeePension,
    },
    formula: ({ own, flexible, resident, drawsEmployeePension }) =>
      own + flexible + resident > 0 || drawsEmployeePension,
  }),
};
