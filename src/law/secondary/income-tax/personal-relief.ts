// Reduced tax of disabled persons, the elderly without family and families of martyrs 残疾、孤老人员和烈属减征. Each
// province sets how much. No province's amount is held here, so it is a lever for persons with a disability.

import { lever } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { disability } from '../../../population/facts/people.ts';
import { taxLaw } from './sources.ts';

export const personalRelief = rule({
  name: 'personalRelief',
  label: { en: 'reduction of tax for disabled persons', zh: '残疾人等减征税额' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 5(1): as the province sets`,
  reads: { disability },
  parameters: {
    disabled: lever({
      label: { en: 'tax forgone a year, disabled persons', zh: '残疾人年减征税额' },
      unit: 'yuan/year',
      neutral: 0,
    }),
  },
  formula: ({ disability }, { disabled }) => (disability > 0 ? disabled : 0),
});
