// How many homes a household owns where it lives: asked by the asset test of the allowance and by the deduction of rent.

import { household } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { home1, home2, home3 } from '../../population/facts/homes.ts';

export const homesOwned = rule({
  name: 'homesOwned',
  label: { en: 'homes owned', zh: '住房套数' },
  per: household,
  unit: 'homes',
  source: 'statement of fact',
  reads: {
    area1: home1.area,
    value1: home1.value,
    area2: home2.area,
    value2: home2.value,
    area3: home3.area,
    value3: home3.value,
  },
  formula: ({ area1, value1, area2, value2, area3, value3 }) =>
    (area1 > 0 || value1 > 0 ? 1 : 0) +
    (area2 > 0 || value2 > 0 ? 1 : 0) +
    (area3 > 0 || value3 > 0 ? 1 : 0),
});
