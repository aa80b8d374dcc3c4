// Shares held by employees 员工持股: a plan by which firms pay their people a dividend beside the wage. None is in the facts;
// the lever says how much it would be, over pay. It is taxed as any dividend of an unlisted firm.

import { lever } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { activity, category } from '../../population/facts/work.ts';
import { totalPay } from './wages.ts';

export const employeeShareDividend = rule({
  name: 'employeeShareDividend',
  label: { en: 'dividend on shares held as an employee', zh: '员工持股分红' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: 'a lever; 证监会公告〔2014〕33号; 国资发改革〔2016〕133号: such plans are allowed',
  note: 'Employees of firms; staff of public bodies have none.',
  reads: { activity, category, totalPay },
  parameters: {
    share: lever({
      name: 'employeeShares.dividend',
      label: { en: 'dividend on their shares, over pay', zh: '员工持股分红占工资比例' },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ activity, category, totalPay }, { share }) =>
    activity === 'employee' && category !== 'public' ? share * totalPay : 0,
});
