// Spending under the policy. A household's spending is a fact; with it goes the disposable income it was observed with.
// Saving rates stay: where a reform changes disposable income, all spending moves in proportion, the shares of its
// categories unchanged. A household document that does not say what income is behind its spending keeps the spending.
//
// Two kinds of income do not turn life upside down. What insurers and government pay for illness and care goes to what it is
// paid for. What comes or goes once (a prize, the tax on a home sold) is saved or drawn from savings: the change is bounded.
//
// Amounts are what is paid at the till, taxes included: a new tax leaves them as they are and takes its part of them, so
// that less is bought. Nobody is modelled to turn to other goods.

import { scalar } from '../../../engine/parameter.ts';
import { conceptOf, household, person, perYear, sumOver } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { incomeBehindSpending } from '../../../population/facts/consumption.ts';
import { since } from '../../places/series.ts';
import { careInsuranceBenefit } from '../care-insurance.ts';
import { criticalIllnessForPoor, medicalAid } from '../medical-aid.ts';
import { commercialHealthPayment } from '../medical-insurance/commercial.ts';
import {
  employeeCriticalIllness,
  residentCriticalIllness,
} from '../medical-insurance/critical-illness.ts';
import { employeeHospitalRefund, residentHospitalRefund } from '../medical-insurance/hospital.ts';

const bound = 'assumption: income that comes or goes once is saved or drawn from savings';

export const paidForIllness = rule({
  name: 'paidForIllness',
  label: { en: 'paid for illness and care', zh: '医疗及护理补偿收入' },
  per: person,
  unit: 'yuan/year',
  source: 'closure of the model: it is spent on what it is paid for',
  reads: {
    employeeHospitalRefund,
    residentHospitalRefund,
    employeeCriticalIllness,
    residentCriticalIllness,
    criticalIllnessForPoor,
    medicalAid,
    commercialHealthPayment,
    care: perYear(careInsuranceBenefit),
  },
  formula: ({
    employeeHospitalRefund,
    residentHospitalRefund,
    employeeCriticalIllness,
    residentCriticalIllness,
    criticalIllnessForPoor,
    medicalAid,
    commercialHealthPayment,
    care,
  }) => {
    const refunds = employeeHospitalRefund + residentHospitalRefund;
    const critical = employeeCriticalIllness + residentCriticalIllness + criticalIllnessForPoor;
    return refunds + critical + medicalAid + commercialHealthPayment + care;
  },
});

export const spendingFactor = rule({
  name: 'spendingFactor',
  label: { en: 'spending against the spending stated', zh: '消费支出调整系数' },
  per: household,
  unit: 'ratio',
  source: 'closure of the model: saving rates stay',
  reads: {
    disposable: conceptOf('disposable', { en: 'disposable income', zh: '可支配收入' }),
    forIllness: sumOver(household, paidForIllness),
    incomeBehindSpending,
  },
  parameters: {
    least: scalar({
      name: 'spending.leastFactor',
      label: { en: 'least spending against the spending stated', zh: '消费支出调整系数下限' },
      unit: 'ratio',
      values: since('2009-01-01', 0.5, bound, 'L'),
    }),
    most: scalar({
      name: 'spending.mostFactor',
      label: { en: 'most spending against the spending stated', zh: '消费支出调整系数上限' },
      unit: 'ratio',
      values: since('2009-01-01', 2, bound, 'L'),
    }),
  },
  formula: ({ disposable, forIllness, incomeBehindSpending }, { least, most }) =>
    incomeBehindSpending > 0
      ? Math.max(least, Math.min(most, (disposable - forIllness) / incomeBehindSpending))
      : 1,
});
