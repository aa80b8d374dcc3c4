// In whose medical scheme a person is 参保: employees and flexible workers who pay, their pensioners, and those on the
// unemployment benefit, whose contributions the fund pays, in the employees'; the others, if they joined, in the residents'.

import { lever } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { drawsEmployeePension } from '../pensions/employee-pension.ts';
import { contributionMonths } from '../social-insurance/insured.ts';
import { joinsResidentMedical } from '../social-insurance/resident-medical.ts';
import { unemploymentBenefitMonths } from '../unemployment/duration.ts';
import { insuranceLaw } from './sources.ts';

export const inEmployeeMedical = rule({
  name: 'inEmployeeMedical',
  label: { en: "covered by the employees' medical scheme", zh: '享受职工医保待遇' },
  per: person,
  unit: 'yes/no',
  source: `${insuranceLaw}; 社会保险法 art. 23, 27, 48`,
  note: 'The years of contributions that free a pensioner (20 in Zhejiang) are taken as fulfilled.',
  reads: { contributionMonths, drawsEmployeePension, unemploymentBenefitMonths },
  formula: ({ contributionMonths, drawsEmployeePension, unemploymentBenefitMonths }) =>
    contributionMonths > 0 || drawsEmployeePension || unemploymentBenefitMonths > 0,
});

export const inResidentMedical = rule({
  name: 'inResidentMedical',
  label: { en: "covered by the residents' medical scheme", zh: '享受居民医保待遇' },
  per: person,
  unit: 'yes/no',
  source: `${insuranceLaw}; 社会保险法 art. 25`,
  reads: { inEmployeeMedical, joinsResidentMedical },
  formula: ({ inEmployeeMedical, joinsResidentMedical }) =>
    joinsResidentMedical && !inEmployeeMedical,
});

/** How far a reform lowers what members of both schemes bear themselves (个人负担比例). */
export const ownShareCut = lever({
  name: 'medicalInsurance.ownShareCut',
  label: {
    en: 'part of the own share that the funds take over',
    zh: '个人负担比例降低幅度',
  },
  unit: 'share',
  neutral: 0,
});

export const refundOf = helper({
  name: 'refundOf',
  label: { en: 'refund of medical cost', zh: '报销额' },
  source:
    'the share of the cost above the deductible, up to the cap; the own share may be cut by a reform',
  formula: (cost: number, deductible: number, share: number, cap: number, cut: number) =>
    Math.min(cap, Math.max(0, cost - deductible) * (share + (1 - share) * cut)),
});
