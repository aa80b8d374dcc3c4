// The childcare subsidy (育儿补贴制度实施方案, 2025-07-28): 3,600 yuan for each year of age begun before the third birthday,
// for children born from 2025; 300 yuan a month, to the month of the third birthday, for children born before.

import type { Fen } from './money.ts';
import { fen } from './money.ts';
import type { Household, Person } from './people.ts';
import { ageInMonths, month, monthsOf } from './people.ts';
import type { Values } from './values.ts';

export function childcareSubsidy(child: Person, household: Household, values: Values): Fen {
  const { year, childcareTakeUp } = household;
  if (year < 2025 || childcareTakeUp >= values.childcareTakeUp) return 0;
  const counted = monthsOf(year).filter((when) => ageInMonths(child, when) >= 0);
  if (child.born < month(2025, 1))
    return counted.filter((when) => ageInMonths(child, when) <= 36).length * fen(300);
  const begun = counted.some((when) => {
    const age = ageInMonths(child, when);
    return age % 12 === 0 && age < 36;
  });
  return begun ? fen(3600) : 0;
}
