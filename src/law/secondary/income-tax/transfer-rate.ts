// The rate on gains from the sale of property 财产转让所得 and on incidental income 偶然所得, on the whole amount.

import { scalar } from '../../../engine/parameter.ts';
import { taxLaw } from './sources.ts';

export const transferRate = scalar({
  name: 'incomeTax.transferRate',
  label: { en: 'rate on gains from the sale of property', zh: '财产转让所得税率' },
  unit: 'rate',
  values: [{ from: '1994-01-01', value: 0.2, source: `${taxLaw}, art. 3(3)`, confidence: 'C' }],
});
