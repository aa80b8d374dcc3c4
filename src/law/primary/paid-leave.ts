// Paid leave 带薪年休假: for a day of leave that an employee cannot take, the employer pays three times the day's pay, one of
// them the pay itself. How many days go untaken is no fact of a household, so a lever says it for all employees.

import { lever, scalar } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { activity } from '../../population/facts/work.ts';
import { since } from '../places/series.ts';

const regulations = '职工带薪年休假条例 (国务院令第514号) art. 5';

export const unusedLeavePay = rule({
  name: 'unusedLeavePay',
  label: { en: 'pay for leave not taken, over pay', zh: '未休年休假工资报酬占工资比例' },
  per: person,
  stage: 'primary',
  unit: 'share',
  source: regulations,
  reads: { activity },
  parameters: {
    unusedDays: lever({
      name: 'paidLeave.unusedDays',
      label: { en: 'days of leave not taken and paid for', zh: '应休未休并支付报酬的年假天数' },
      unit: 'days/employee',
      neutral: 0,
    }),
    extra: scalar({
      name: 'paidLeave.extra',
      label: {
        en: 'days of pay for each such day, on top of its own',
        zh: '每个未休日另付的日工资倍数',
      },
      unit: 'ratio',
      values: since(
        '2008-01-01',
        2,
        `${regulations}: 300 %, of which 100 % is the pay itself`,
        'M',
      ),
    }),
    paidDays: scalar({
      name: 'paidLeave.paidDays',
      label: { en: 'paid days of a year', zh: '全年计薪天数' },
      unit: 'days/employee',
      values: since('2008-01-03', 261, '劳社部发〔2008〕3号: 21.75 paid days a month', 'M'),
    }),
  },
  formula: ({ activity }, { unusedDays, extra, paidDays }) =>
    activity === 'employee' && unusedDays > 0 ? (unusedDays * extra) / paidDays : 0,
});
