// On what pay contributions and the housing fund stand: a twelfth of last year's wage and bonus; for new employees, who
// had none, the wage of the first month, and from the next year on last year's.

import { perMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { monthsWorked, wageLastYear } from '../../../population/facts/work.ts';
import { totalPay, wages } from '../../primary/wages.ts';

export const payForBase = rule({
  name: 'payForBase',
  label: { en: 'monthly pay on which contributions stand', zh: '核定缴费基数的月工资' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: '劳社险中心函〔2006〕60号 art. 1, 2; 住房公积金管理条例 art. 16–18',
  note: "Last year's pay: 0 for a new employee, -1 where it is not known: then this year's, with bonus. Pay is level over the months worked.",
  reads: {
    lastYear: perMonth(wageLastYear),
    wage: perMonth(wages, monthsWorked),
    thisYear: perMonth(totalPay, monthsWorked),
  },
  formula: ({ lastYear, wage, thisYear }) => {
    if (lastYear > 0) return lastYear;
    return lastYear === 0 ? wage : thisYear;
  },
});
