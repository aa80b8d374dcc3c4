// The monthly base of contributions 月缴费基数. For employees: their pay in a month (`pay-for-base.ts`), as far as the employer
// declares it, between a floor and a cap. For flexible workers: what they choose between the same limits, the floor
// unless the declared share names a multiple of it.

import { byPlace } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { declaredShare } from '../../../population/facts/work.ts';
import { capsInProvinces, floorsInProvinces } from '../../places/contribution-limits-provinces.ts';
import { capInZhejiang, floorInZhejiang } from '../../places/contribution-limits-zhejiang.ts';
import { contributed, insuredAsEmployee, insuredAsFlexible } from './insured.ts';
import { payForBase } from './pay-for-base.ts';

/** The cap: three times the average wage of the place. Annuities of enterprises stand under it too. */
export const baseCap = byPlace({
  name: 'contributionBase.cap',
  label: { en: 'cap of the base', zh: '缴费基数上限' },
  unit: 'yuan/month',
  places: { zhejiang: capInZhejiang, ...capsInProvinces },
});

export const contributionBase = rule({
  name: 'contributionBase',
  label: { en: 'base of contributions', zh: '社会保险缴费基数' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source:
    'Social Insurance Law 社会保险法 art. 12, 35; 劳社险中心函〔2006〕60号; 国办发〔2019〕13号 art. 3 (floor and cap, flexible workers)',
  note: "New employees, without pay last year: the wage of the first month, which is level here. Where last year's pay is not known, this year's with bonus over the months worked.",
  paid: contributed,
  reads: {
    insuredAsEmployee,
    insuredAsFlexible,
    declaredShare,
    payForBase,
  },
  parameters: {
    floor: byPlace({
      label: { en: 'floor of the base', zh: '缴费基数下限' },
      unit: 'yuan/month',
      places: { zhejiang: floorInZhejiang, ...floorsInProvinces },
    }),
    cap: baseCap,
  },
  formula: (
    { insuredAsEmployee, insuredAsFlexible, declaredShare, payForBase },
    { floor, cap },
  ) => {
    if (insuredAsEmployee) return Math.min(cap, Math.max(floor, declaredShare * payForBase));
    return insuredAsFlexible ? Math.min(cap, floor * Math.max(1, declaredShare)) : 0;
  },
});
