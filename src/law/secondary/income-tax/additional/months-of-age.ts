// Deductions for children and the old begin and end in the month of a birthday.

import { helper } from '../../../../engine/rule.ts';
import { deductionProcedure } from '../sources.ts';

/** Months of the year in which a person is at least `from` and less than `until` months old. */
export const monthsOfAge = helper({
  name: 'monthsOfAge',
  label: { en: 'months of the year at that age', zh: '当年符合年龄的月数' },
  source: `${deductionProcedure}, art. 3: the month of the birthday counts as the new age`,
  formula: (born: number, from: number, until: number, first: number, last: number) =>
    Math.max(0, Math.min(last, born + until - 1) - Math.max(first, born + from) + 1),
});
