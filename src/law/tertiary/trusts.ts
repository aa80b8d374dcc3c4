// Charitable trusts 慈善信托: property that a settlor gives to a trustee for charity (慈善法 ch. 5), which earns and pays out over
// the years. Their assets are small but grow by a quarter a year. No law says how much a trust must pay out; the rate is
// an assumption. What is put into new trusts is a lever of `charity.ts`.

import { scalar } from '../../engine/parameter.ts';
import { household } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { series, since } from '../places/series.ts';
import { members } from '../secondary/living-allowance/family.ts';
import { charityEligible } from './charity.ts';

const filed = 'assets of trusts filed 慈善信托备案 over the 66 million persons of low income';

export const trustPayout = rule({
  name: 'trustPayout',
  label: { en: 'received from charitable trusts', zh: '慈善信托受益收入' },
  per: household,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: 'Charity Law 慈善法 (2016, amended 2023-12-29) art. 44–50',
  from: '2016-09-01',
  flow: { from: 'charity', to: 'households' },
  reads: { charityEligible, members },
  parameters: {
    assets: scalar({
      name: 'trusts.assets',
      label: { en: 'assets of trusts per person of low income', zh: '低收入人口人均慈善信托财产' },
      unit: 'yuan per person',
      values: [
        ...since('2016-09-01', 0, 'the first trusts are filed in September 2016', 'M'),
        ...series(filed, 'L', [
          ['2020-12-31', 37, '2.47 bn yuan, from memory'],
          ['2021-12-31', 60, '3.94 bn yuan, from memory'],
        ]),
        ...series(filed, 'D', [['2022-12-31', 78, '5.16 bn yuan (China Development Brief)']]),
        ...series(filed, 'M', [['2023-12-31', 100, '6.577 bn yuan']]),
        ...series(filed, 'L', [['2024-12-31', 129, '8.5 bn yuan']]),
      ],
    }),
    payoutRate: scalar({
      name: 'trusts.payoutRate',
      label: { en: 'part of their assets that trusts pay out in a year', zh: '慈善信托年支出比例' },
      unit: 'share',
      values: since('2016-09-01', 0.1, 'assumption: no law sets it', 'L'),
    }),
  },
  formula: ({ charityEligible, members }, { assets, payoutRate }) =>
    charityEligible ? assets * payoutRate * members : 0,
});
