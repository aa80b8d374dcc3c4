// Surcharges on value added and consumption tax: urban maintenance and construction tax 城市维护建设税, the education surcharge 教育费附加
// and the local one 地方教育附加. They are owed by who owes the two taxes, at a rate on those, and are in the price with them. The
// first is lower outside towns: the household's residence stands for the seller's. Imports bear none, small firms half.

import { byGroup, scalar } from '../../../engine/parameter.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { residence } from '../../../population/facts/household.ts';
import { since } from '../../places/series.ts';
import { consumptionTax } from './consumption-tax.ts';
import { valueAddedTax } from './vat.ts';

const maintenance =
  '城市维护建设税法 (2020-08-11) art. 4; until 2021-08-31 国发〔1985〕19号 art. 4';

export const taxSurcharges = rule({
  name: 'taxSurcharges',
  label: { en: 'surcharges on the indirect taxes', zh: '城建税及教育费附加' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${maintenance}; 国务院令第448号; 财综〔2010〕98号`,
  flow: { from: 'households', via: 'enterprises', to: 'government' },
  reads: { valueAddedTax, consumptionTax },
  parameters: {
    maintenance: byGroup(residence, {
      label: { en: 'urban maintenance tax', zh: '城市维护建设税税率' },
      unit: 'rate',
      groups: {
        urban: since('1985-01-01', 0.07, maintenance, 'M'),
        rural: since('1985-01-01', 0.05, maintenance, 'M', 'county seats and towns; 1 % elsewhere'),
      },
    }),
    education: scalar({
      label: { en: 'education surcharge', zh: '教育费附加率' },
      unit: 'rate',
      values: since('2005-10-01', 0.03, '国务院令第448号', 'M'),
    }),
    localEducation: scalar({
      label: { en: 'local education surcharge', zh: '地方教育附加率' },
      unit: 'rate',
      values: since('2010-11-07', 0.02, '财综〔2010〕98号', 'M'),
    }),
    effective: scalar({
      label: { en: 'share collected', zh: '有效征收比例' },
      unit: 'share',
      values: since(
        '1985-01-01',
        0.93,
        '财政部, 2024: urban maintenance tax 502.6 bn over VAT and consumption tax of 8,320.4 bn is 6.04 %, against 6.5 %',
        'D',
      ),
    }),
  },
  formula: (
    { valueAddedTax, consumptionTax },
    { maintenance, education, localEducation, effective },
  ) => (valueAddedTax + consumptionTax) * (effective * (maintenance + education + localEducation)),
});
