// Tax on an annuity drawn by the month 领取年金: on the whole amount, without any deduction and apart from other income; since
// 2019 by the monthly rates of comprehensive income (财税〔2018〕164号 art. 4), before by those of wages (财税〔2013〕103号 art. 3).
// What was drawn of payments made and taxed before 2014 is free; that is left out.

import { person } from '../../../engine/quantity.ts';
import { rule, version } from '../../../engine/rule.ts';
import { annuityPension } from '../pensions/annuities.ts';
import { monthsRetired } from '../pensions/retirement.ts';
import { monthlySchedule } from './bonus.ts';
import { wageSchedule } from './wage-schedule.ts';

export const annuityTax = rule({
  name: 'annuityTax',
  label: { en: 'income tax on the annuity drawn', zh: '领取年金个人所得税' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: '财税〔2018〕164号, art. 4; 财税〔2013〕103号, art. 3',
  flow: { from: 'households', to: 'government', months: monthsRetired, among: 'last' },
  versions: [
    version(person, {
      from: '2014-01-01',
      until: '2018-12-31',
      reads: { annuityPension },
      parameters: { wageSchedule },
      formula: ({ annuityPension }, { wageSchedule }) => wageSchedule.taxOn(annuityPension),
    }),
    version(person, {
      from: '2019-01-01',
      reads: { annuityPension },
      parameters: { monthlySchedule },
      formula: ({ annuityPension }, { monthlySchedule }) => monthlySchedule.taxOn(annuityPension),
    }),
  ],
});
