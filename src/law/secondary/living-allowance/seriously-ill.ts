// Who is seriously ill 重病患者: may get additional aid within the allowance, and in the low-income margin an allowance alone.

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { hospitalCost, outpatientCost } from '../../../population/facts/hardship.ts';
import { since } from '../../places/series.ts';
import { interimMeasures, reviewMeasures } from './sources.ts';

export const seriouslyIll = rule({
  name: 'seriouslyIll',
  label: { en: 'seriously ill', zh: '重特大疾病患者' },
  per: person,
  unit: 'yes/no',
  source: `${interimMeasures} art. 12 para. 2; ${reviewMeasures} art. 8(2)`,
  note: 'Places list illnesses; the cost of treatment in the year, before any refund, stands for the list.',
  reads: { hospitalCost, outpatientCost },
  parameters: {
    costFrom: scalar({
      label: { en: 'treatment costs at least', zh: '医疗费用认定额' },
      unit: 'yuan/year',
      values: since('2011-01-01', 60000, 'assumption in place of local lists of illnesses', 'L'),
    }),
  },
  formula: ({ hospitalCost, outpatientCost }, { costFrom }) =>
    hospitalCost + outpatientCost >= costFrom,
});
