// Care of infants under three 3岁以下婴幼儿照护: a fixed amount a month for each child, from the month of birth to the
// month before the third birthday, since 2022.

import { scalar } from '../../../../engine/parameter.ts';
import { firstMonth, lastMonth, person, sumPointing } from '../../../../engine/quantity.ts';
import { rule } from '../../../../engine/rule.ts';
import { born } from '../../../../population/facts/people.ts';
import { claimingParent } from '../couple.ts';
import { deductionProcedure, infantCareNotice, raisedDeductions } from '../sources.ts';
import { monthsOfAge } from './months-of-age.ts';

export const careOfInfant = rule({
  name: 'careOfInfant',
  label: { en: 'deduction for the care of the infant', zh: '每个婴幼儿的照护扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${infantCareNotice}, art. 1; ${deductionProcedure}, art. 3(7)`,
  from: '2022-01-01',
  reads: { born, claimingParent, firstMonth, lastMonth },
  parameters: {
    perMonth: scalar({
      name: 'infantCare.perMonth',
      label: { en: 'infant care, per child', zh: '婴幼儿照护扣除标准（每个婴幼儿）' },
      unit: 'yuan/month',
      values: [
        { from: '2022-01-01', value: 1000, source: `${infantCareNotice}, art. 1`, confidence: 'C' },
        { from: '2023-01-01', value: 2000, source: `${raisedDeductions}, art. 1`, confidence: 'C' },
      ],
    }),
    untilAge: scalar({
      name: 'infantCare.untilAge',
      label: { en: 'age at which infant care ends', zh: '婴幼儿照护扣除截止年龄' },
      unit: 'months of age',
      values: [
        { from: '2022-01-01', value: 36, source: `${infantCareNotice}, art. 1`, confidence: 'C' },
      ],
    }),
  },
  helpers: { monthsOfAge },
  formula: (
    { born, claimingParent, firstMonth, lastMonth },
    { perMonth, untilAge },
    { monthsOfAge },
  ) =>
    born >= 0 && claimingParent >= 0
      ? perMonth * monthsOfAge(born, 0, untilAge, firstMonth, lastMonth)
      : 0,
});

/** What the infants of a parent bring, all together, before the couple divides it. */
export const infantCare = sumPointing(claimingParent, careOfInfant);
