// Every target but the rows of the census, in the order in which they are told.

import { assistanceTargets } from './assistance.ts';
import { bandTargets } from './bands.ts';
import { componentTargets } from './components.ts';
import { distributionTargets } from './distribution.ts';
import { familyTargets } from './families.ts';
import { givingTargets } from './giving.ts';
import { incomeTargets } from './incomes.ts';
import { pensionTargets } from './pensions.ts';
import { peopleTargets } from './people.ts';
import { prefectureTargets } from './prefectures.ts';
import { spendingTargets } from './spending.ts';
import type { Target } from './target.ts';
import { taxTargets } from './taxes.ts';
import { wealthTargets } from './wealth.ts';
import { workTargets } from './work.ts';

export const targets: readonly Target[] = [
  ...peopleTargets,
  ...familyTargets,
  ...incomeTargets,
  ...prefectureTargets,
  ...componentTargets,
  ...distributionTargets,
  ...bandTargets,
  ...spendingTargets,
  ...workTargets,
  ...pensionTargets,
  ...assistanceTargets,
  ...taxTargets,
  ...wealthTargets,
  ...givingTargets,
];
