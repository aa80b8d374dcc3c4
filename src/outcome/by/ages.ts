// Ages as ranges of the month of birth: completed years at the end of a year.

import type { TallyAsked } from '../../simulate.ts';

/** Older than anybody: the end of the last range of ages. */
export const noAge = 200;

/** Who is at least so old and younger than `below`, at the end of a year. */
export function bornAged(
  from: number,
  below: number,
  year: number,
): Pick<TallyAsked, 'fact' | 'from' | 'below'> {
  const last = year * 12 + 11;
  return { fact: 'born', from: last - 12 * below + 1, below: last - 12 * from + 1 };
}
