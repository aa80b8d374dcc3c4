// A negative income tax 负所得税 in place of the minimum living allowance: every household is guaranteed the local
// standard for each person, and of every yuan of its own income a share is taken off what it is paid. Nobody has to ask,
// what the household owns is not looked at, and registration does not matter.
//
// It stands under the allowance's name: charity looks at those who are paid. Aid for those in need (medical, education,
// disability) stays with those who would ask for the allowance and pass its tests. What only eased the allowance's edges,
// the member counted alone and the gradual exit, goes.

import type { StructuralReform } from 'olive-microsim';
import { countOver, theHousehold as household, inPlaceOf, lever } from 'olive-microsim';
import { inExtremePoverty } from 'olive-microsim/law/secondary/extreme-poverty';
import { countedIncome } from 'olive-microsim/law/secondary/living-allowance/counted-income';
import { inAssistance } from 'olive-microsim/law/secondary/living-allowance/in-assistance';
import {
  allowanceEntitlement,
  livingAllowance,
  takesUpAllowance,
} from 'olive-microsim/law/secondary/living-allowance/living-allowance';
import { allowanceStandard } from 'olive-microsim/law/secondary/living-allowance/standard';

const negativeIncomeTax = inPlaceOf(livingAllowance, {
  label: { en: 'negative income tax', zh: '负所得税' },
  source: 'reform: negative income tax in place of the minimum living allowance',
  rounding: null,
  reads: { standard: allowanceStandard, persons: countOver(household), countedIncome },
  parameters: {
    guarantee: lever({
      name: 'negativeIncomeTax.guarantee',
      label: { en: 'guarantee over the local standard', zh: '保障水平与低保标准之比' },
      unit: 'ratio',
      neutral: 1,
    }),
    rate: lever({
      name: 'negativeIncomeTax.rate',
      label: { en: 'share of own income taken off', zh: '自有收入扣减率' },
      unit: 'share',
      neutral: 0.5,
    }),
  },
  formula: ({ standard, persons, countedIncome }, { guarantee, rate }) =>
    Math.max(0, guarantee * standard * persons - rate * countedIncome),
});

const inNeed = inPlaceOf(inAssistance, {
  source: 'reform: whoever would draw the allowance, as before',
  reads: { allowanceEntitlement, takesUpAllowance, inExtremePoverty },
  formula: ({ allowanceEntitlement, takesUpAllowance, inExtremePoverty }) =>
    (allowanceEntitlement > 0 && takesUpAllowance) || inExtremePoverty,
});

export const reform: StructuralReform = {
  name: 'negativeIncomeTax',
  label: {
    en: 'Negative income tax in place of the living allowance',
    zh: '以负所得税取代最低生活保障',
  },
  replace: [negativeIncomeTax, inNeed],
  remove: ['singlePersonAllowance', 'monthsCountedAlone', 'gradualExit', 'gradualExitMonths'],
};
