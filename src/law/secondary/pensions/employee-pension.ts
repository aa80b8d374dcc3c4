// Pensions of former employees and public staff 城镇职工基本养老金. A pension in payment rises each year from 1 January
// (`pension-increase.ts`); who retires in the year gets a new one (`new-pension.ts`).

import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { pensionInPayment } from '../../../population/facts/pensions.ts';
import { claimsNewPension, newPension } from './new-pension.ts';
import { pensionIncrease } from './pension-increase.ts';
import { monthsRetired, pensionedBefore } from './retirement.ts';

export const employeePension = rule({
  name: 'employeePension',
  label: { en: 'employee pension', zh: '职工基本养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 15, 16, 18',
  note: 'Paid in the months of retirement; a new pension from the month after retirement.',
  flow: { from: 'pensionFund', to: 'households', months: monthsRetired, among: 'last' },
  reads: { pensionedBefore, pensionInPayment, pensionIncrease, newPension },
  formula: ({ pensionedBefore, pensionInPayment, pensionIncrease, newPension }) =>
    pensionedBefore ? pensionInPayment + pensionIncrease : newPension,
});

/** Covered as a former employee: pays nothing for medical insurance and has no residents' pension. */
export const drawsEmployeePension = rule({
  name: 'drawsEmployeePension',
  label: { en: 'draws an employee pension', zh: '领取职工养老金' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 16, 27',
  reads: { pensionedBefore, claimsNewPension },
  formula: ({ pensionedBefore, claimsNewPension }) => pensionedBefore || claimsNewPension,
});
