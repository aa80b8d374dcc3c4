// How the allowance is rounded, that of a family and that of a member counted alone.

import { byPlace, everywhere } from '../../../engine/parameter.ts';
import type { Rounding } from '../../../engine/rule.ts';
import { since } from '../../places/series.ts';

export const roundedUpTo: Rounding = {
  to: byPlace({
    name: 'livingAllowance.roundedUpTo',
    label: { en: 'rounded up to a multiple of', zh: '进位单位' },
    unit: 'yuan',
    places: {
      [everywhere]: since('2011-01-01', 1, 'practice of Heilongjiang, taken for the nation', 'L'),
      heilongjiang: since('2011-01-01', 1, 'Heilongjiang, rounded up to whole yuan', 'C'),
    },
  }),
  direction: 'up',
  source: 'Local practice: the amount for the household is rounded up to whole yuan',
};
