// The monthly base of contributions 月缴费基数. For employees: a twelfth of last year's wage and bonus, as far as the employer
// declares it, between a floor and a cap. For flexible workers: what they choose between the same limits, the floor
// unless the declared share names a multiple of it.

import { byPlace } from '../../../engine/parameter.ts';
import { perMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { declaredShare, monthsWorked, wageLastYear } from '../../../population/facts/work.ts';
import { capsInProvinces, floorsInProvinces } from '../../places/contribution-limits-provinces.ts';
import { capInZhejiang, floorInZhejiang } from '../../places/contribution-limits-zhejiang.ts';
import { totalPay } from '../../primary/wages.ts';
import { insuredAsEmployee, insuredAsFlexible } from './insured.ts';

export const contributionBase = rule({
  name: 'contributionBase',
  label: { en: 'base of contributions', zh: '社会保险缴费基数' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source:
    'Social Insurance Law 社会保险法 art. 12, 35; 劳社险中心函〔2006〕60号; 国办发〔2019〕13号 art. 3 (floor and cap, flexible workers)',
  note: "Where last year's pay is not known, this year's over the months worked.",
  reads: {
    insuredAsEmployee,
    insuredAsFlexible,
    declaredShare,
    lastYear: perMonth(wageLastYear),
    thisYear: perMonth(totalPay, monthsWorked),
  },
  parameters: {
    floor: byPlace({
      label: { en: 'floor of the base', zh: '缴费基数下限' },
      unit: 'yuan/month',
      places: { zhejiang: floorInZhejiang, ...floorsInProvinces },
    }),
    cap: byPlace({
      label: { en: 'cap of the base', zh: '缴费基数上限' },
      unit: 'yuan/month',
      places: { zhejiang: capInZhejiang, ...capsInProvinces },
    }),
  },
  formula: (
    { insuredAsEmployee, insuredAsFlexible, declaredShare, lastYear, thisYear },
    { floor, cap },
  ) => {
    if (insuredAsEmployee) {
      const pay = lastYear >= 0 ? lastYear : thisYear;
      return Math.min(cap, Math.max(floor, declaredShare * pay));
    }
    return insuredAsFlexible ? Math.min(cap, floor * Math.max(1, declaredShare)) : 0;
  },
});
