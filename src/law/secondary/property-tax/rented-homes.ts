// Property tax on homes that persons let 出租住房房产税: 4 % of the rent, instead of the 12 % on other letting; half of it since
// 2019. Levied on the rent that is declared, without the VAT on it.
// The income tax on rent takes this tax off its base (国税函〔2002〕146号).

import { scalar } from '../../../engine/parameter.ts';
import { person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { rentWithoutVat } from '../rent-vat.ts';
import { halvings } from '../surcharges-of-persons.ts';

const regulations = 'Property Tax Provisional Regulations 房产税暂行条例 (1986), art. 4';
const letByPersons = '财税〔2008〕24号, art. 2(3)';
const withoutVat = '财税〔2016〕43号, art. 2';

export const rentedHomeTax = rule({
  name: 'rentedHomeTax',
  label: { en: 'property tax on homes let', zh: '出租住房房产税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${letByPersons}; ${regulations}; ${withoutVat}`,
  flow: { from: 'households', to: 'government' },
  reads: { rent: perYear(rentWithoutVat) },
  parameters: {
    rate: scalar({
      label: { en: 'rate on the rent of homes', zh: '出租住房房产税税率' },
      unit: 'rate',
      values: [
        { from: '1986-10-01', value: 0.12, source: regulations, confidence: 'C' },
        { from: '2008-03-01', value: 0.04, source: letByPersons, confidence: 'P' },
      ],
    }),
    levied: scalar({
      label: { en: 'part of it that is levied', zh: '征收比例' },
      unit: 'share',
      values: [
        { from: '1986-10-01', value: 1, source: regulations, confidence: 'C' },
        {
          from: '2019-01-01',
          value: 0.5,
          source: halvings,
          confidence: 'M',
          note: 'persons are small-scale taxpayers; the provinces halved at once',
        },
        { from: '2028-01-01', value: 1, source: `${halvings}: to 2027-12-31`, confidence: 'M' },
      ],
    }),
  },
  formula: ({ rent }, { rate, levied }) => rent * rate * levied,
});
