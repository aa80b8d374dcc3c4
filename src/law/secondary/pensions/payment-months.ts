// Months over which the personal account is paid out 计发月数, by age at retirement (国发〔2005〕38号, annex). Since 2025
// people retire between whole ages: then linear between the two ages, by month, rounded half up to one decimal:
// at 60 years and 3 months 139 − 7 × 3/12 = 137.25, which is 137.3.

import { table } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { born } from '../../../population/facts/people.ts';
import { retirementMonth } from './retirement.ts';

/** [age in months, months of payment]. */
const annex = [
  [480, 233],
  [492, 230],
  [504, 226],
  [516, 223],
  [528, 220],
  [540, 216],
  [552, 212],
  [564, 208],
  [576, 204],
  [588, 199],
  [600, 195],
  [612, 190],
  [624, 185],
  [636, 180],
  [648, 175],
  [660, 170],
  [672, 164],
  [684, 158],
  [696, 152],
  [708, 145],
  [720, 139],
  [732, 132],
  [744, 125],
  [756, 117],
  [768, 109],
  [780, 101],
  [792, 93],
  [804, 84],
  [816, 75],
  [828, 65],
  [840, 56],
] as const;

export const paymentMonths = rule({
  name: 'paymentMonths',
  label: { en: 'months of payment of the account', zh: '个人账户养老金计发月数' },
  per: person,
  unit: 'months',
  stage: 'secondary',
  source:
    '国发〔2005〕38号, annex; between ages since 2025: 人社部 practice, approval sheets of 2025',
  reads: { born, retirementMonth },
  parameters: {
    byAge: table({
      label: { en: 'months by age in months', zh: '计发月数表' },
      unit: 'months',
      mode: 'linear',
      values: [
        { from: '2006-01-01', value: annex, source: '国发〔2005〕38号, annex', confidence: 'C' },
      ],
    }),
  },
  // The billionth keeps a half that binary fractions put a hair below from being rounded down.
  formula: ({ born, retirementMonth }, { byAge }) => {
    const exact = byAge.at(Math.max(480, Math.min(840, retirementMonth - born)));
    return Math.floor(exact * 10 + 0.5 + 1e-9) / 10;
  },
});
