// Minimum wage 最低工资: nobody employed full time may be paid less in a month.
// Labour Law 劳动法 art. 48; Regulations on Minimum Wages 最低工资规定 (劳社部令第21号, 2004) art. 6, 12.
// The wage itself is in `wages.ts`. A higher minimum wage costs no jobs unless a scenario says so.

import type { Instrument } from '../../engine/legislation.ts';
import { byPlace, lever } from '../../engine/parameter.ts';
import { perMonth, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { activity, monthsWorked, wage } from '../../population/facts/work.ts';
import { minimumWagesInProvinces } from '../places/minimum-wages-provinces.ts';
import { minimumWagesInZhejiang } from '../places/minimum-wages-zhejiang.ts';
import { payFactor } from './pay-levers.ts';

/** The monthly minimum wage of a place. */
export const minimumWageMonthly = byPlace({
  name: 'minimumWage.monthly',
  label: { en: 'monthly minimum wage', zh: '月最低工资标准' },
  unit: 'yuan/month',
  places: { ...minimumWagesInZhejiang, ...minimumWagesInProvinces },
});

/** How much of the gap between an offered wage and the minimum wage employers close. */
const compliance = lever({
  name: 'minimumWage.compliance',
  label: { en: 'share of the gap to the minimum wage that is closed', zh: '最低工资执行率' },
  unit: 'share',
  neutral: 1,
});

export const minimumWageDue = rule({
  name: 'minimumWageDue',
  label: { en: 'minimum wage due to an employee', zh: '应执行的最低工资' },
  per: person,
  stage: 'primary',
  unit: 'yuan/month',
  source: 'Regulations on Minimum Wages 最低工资规定 (劳社部令第21号) art. 2, 12',
  note: 'Persons with an employment relation only; hours below full time are not modelled.',
  reads: { activity },
  parameters: { monthly: minimumWageMonthly },
  formula: ({ activity }, { monthly }) => (activity === 'employee' ? monthly : 0),
});

/** What an employer adds in a month in which the wage would lie below the minimum. */
export const minimumWageTopUp = rule({
  name: 'minimumWageTopUp',
  label: { en: 'top-up to the minimum wage', zh: '最低工资补足额' },
  per: person,
  stage: 'primary',
  unit: 'yuan/month',
  source: 'Regulations on Minimum Wages 最低工资规定 (劳社部令第21号) art. 12: month by month',
  note: 'Pay is level over the months worked, which are spread evenly over the year.',
  paid: { months: monthsWorked },
  reads: { minimumWageDue, offered: perMonth(wage, monthsWorked), payFactor },
  parameters: { compliance },
  formula: ({ minimumWageDue, offered, payFactor }, { compliance }) =>
    offered > 0 ? compliance * Math.max(0, minimumWageDue - offered * payFactor) : 0,
});

export const minimumWageInstrument: Instrument = {
  name: 'minimumWage',
  label: { en: 'Minimum wage', zh: '最低工资' },
  stage: 'primary',
  about: {
    en: 'The least that an employee is paid for a month of work, by place.',
    zh: '各地用人单位应支付给劳动者的月工资下限。',
  },
  rules: [minimumWageDue, minimumWageTopUp],
};
