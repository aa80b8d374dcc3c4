// Safe homes in the country 农村危房改造、住房安全保障: a grant to families of low income whose house must be rebuilt or repaired. The
// grants of the years to 2020 reached the families on lists that no table of ours has, so a lever says what it would be now.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import { household, monthsOf, perYear } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { home1 } from '../../population/facts/homes.ts';
import { residence } from '../../population/facts/household.ts';
import { livingAllowance } from './living-allowance/living-allowance.ts';
import { lowIncomeMargin } from './living-allowance/low-income-margin.ts';

export const ruralHousingGrant = rule({
  name: 'ruralHousingGrant',
  label: { en: 'grant for a safe home in the country', zh: '农村住房安全补助' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '建村〔2021〕35号: families on the allowance, in its margin, and others at risk',
  flow: { from: 'government', to: 'households' },
  reads: {
    residence,
    land: home1.land,
    value: home1.value,
    allowance: perYear(livingAllowance),
    monthsInMargin: monthsOf(lowIncomeMargin),
  },
  parameters: {
    amount: lever({
      label: { en: 'grant for a family of low income', zh: '每户低收入家庭补助' },
      unit: 'yuan/year',
      neutral: 0,
    }),
    homesUpTo: lever({
      label: {
        en: 'value of a home up to which it is at risk, 0 for any',
        zh: '危房价值上限（0为不限）',
      },
      unit: 'yuan',
      neutral: 0,
    }),
  },
  formula: ({ residence, land, value, allowance, monthsInMargin }, { amount, homesUpTo }) => {
    const poor = allowance > 0 || monthsInMargin > 0;
    const atRisk = homesUpTo === 0 || value <= homesUpTo;
    return amount > 0 && poor && atRisk && residence === 'rural' && land === 'homestead'
      ? amount
      : 0;
  },
});

export const ruralHousingInstrument: Instrument = {
  name: 'ruralHousing',
  label: { en: 'Safe homes in the country', zh: '农村住房安全保障' },
  stage: 'secondary',
  about: {
    en: 'A grant to rural families of low income for their house. A lever.',
    zh: '对农村低收入家庭住房改造的补助。仅作情景。',
  },
  rules: [ruralHousingGrant],
};
