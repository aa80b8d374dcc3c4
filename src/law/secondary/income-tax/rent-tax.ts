// Rent of homes 出租住房: 10 % (instead of the 20 % on other letting) of each month's rent, after the property tax on
// it and an expense of 800 yuan or 20 %.

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { taxableRent } from './capital-income.ts';
import { capitalMerged } from './levers.ts';

const source = '财税〔2000〕125号, art. 3; 财税〔2008〕24号, art. 2(1)';

export const rentTax = rule({
  name: 'rentTax',
  label: { en: 'income tax on rent', zh: '出租住房个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source,
  flow: { from: 'households', to: 'government' },
  reads: { taxableRent },
  parameters: {
    capitalMerged,
    rate: scalar({
      label: { en: 'rate on the rent of homes', zh: '出租住房所得税率' },
      unit: 'rate',
      values: [{ from: '2001-01-01', value: 0.1, source, confidence: 'M' }],
    }),
  },
  formula: ({ taxableRent }, { capitalMerged, rate }) => (1 - capitalMerged) * rate * taxableRent,
});
