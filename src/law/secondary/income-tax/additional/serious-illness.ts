// Serious illness 大病医疗: what a patient pays inside the medical-insurance catalogue above a threshold, up to a limit,
// computed for each patient alone. An adult's may be claimed by either spouse, a minor's by either parent. It is
// claimed when the year is settled, never in withholding.

import { scalar } from '../../../../engine/parameter.ts';
import { firstMonth, orderIn, person, sumPointing } from '../../../../engine/quantity.ts';
import { rule } from '../../../../engine/rule.ts';
import { born } from '../../../../population/facts/people.ts';
import { ownMedicalCost } from '../../medical-insurance/own-cost.ts';
import { claimingParent, couple } from '../couple.ts';
import { additionalDeductionRules } from '../sources.ts';

const source = `${additionalDeductionRules}, art. 11`;

export const illnessOfPatient = rule({
  name: 'illnessOfPatient',
  label: { en: 'deduction for the patient’s serious illness', zh: '每位患者的大病医疗扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 11 to 13`,
  from: '2019-01-01',
  reads: { ownMedicalCost },
  parameters: {
    threshold: scalar({
      name: 'seriousIllness.threshold',
      label: { en: 'serious illness, borne before it counts', zh: '大病医疗扣除起付额' },
      unit: 'yuan/year',
      values: [{ from: '2019-01-01', value: 15000, source, confidence: 'C' }],
    }),
    limit: scalar({
      name: 'seriousIllness.limit',
      label: { en: 'serious illness, limit', zh: '大病医疗扣除限额' },
      unit: 'yuan/year',
      values: [{ from: '2019-01-01', value: 80000, source, confidence: 'C' }],
    }),
  },
  formula: ({ ownMedicalCost }, { threshold, limit }) =>
    Math.min(limit, Math.max(0, ownMedicalCost - threshold)),
});

/** Not yet eighteen when the year begins, with a parent in the household. */
export const isMinorChild = rule({
  name: 'isMinorChild',
  label: { en: 'minor child of a member', zh: '未成年子女' },
  per: person,
  unit: 'yes/no',
  source: `${additionalDeductionRules}, art. 12; Civil Code 民法典, art. 17`,
  reads: { born, claimingParent, firstMonth },
  formula: ({ born, claimingParent, firstMonth }) =>
    claimingParent >= 0 && born >= 0 && firstMonth - born < 216,
});

export const illnessOfMinor = rule({
  name: 'illnessOfMinor',
  label: { en: 'serious illness of a minor', zh: '未成年子女大病医疗扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 12`,
  reads: { illnessOfPatient, isMinorChild },
  formula: ({ illnessOfPatient, isMinorChild }) => (isMinorChild ? illnessOfPatient : 0),
});

/** An adult's own, of a single or of the spouse listed first. */
export const illnessOfFirst = rule({
  name: 'illnessOfFirst',
  label: { en: 'serious illness of the spouse listed first', zh: '夫妻首位成员大病医疗扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 12`,
  reads: { illnessOfPatient, isMinorChild, place: orderIn(couple) },
  formula: ({ illnessOfPatient, isMinorChild, place }) =>
    place === 0 && !isMinorChild ? illnessOfPatient : 0,
});

export const illnessOfSecond = rule({
  name: 'illnessOfSecond',
  label: { en: 'serious illness of the other spouse', zh: '夫妻另一方大病医疗扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 12`,
  reads: { illnessOfPatient, place: orderIn(couple) },
  formula: ({ illnessOfPatient, place }) => (place > 0 ? illnessOfPatient : 0),
});

/** What the minor children of a parent bring, all together, before the couple decides who claims it. */
export const childrenIllness = sumPointing(claimingParent, illnessOfMinor);
