// How large a value of the law may be set. Totals are exact to the fen as long as sums stay within 2^53: what lies
// beyond these limits is a slip of the keyboard, and is refused before it can make a result wrong.

/** Most yuan of one amount. */
const mostYuan = 1e9;
/** Most of a rate, a share or a ratio, and of a factor on a value. */
const mostTimes = 1000;
/** Most months, square metres, persons. */
const mostOthers = 1e6;

/** The largest number, up or down, that a value of a unit may be. */
export function largestIn(unit: string): number {
  if (unit.startsWith('yuan')) return mostYuan;
  return /^(rate|share|ratio|times)\b/.test(unit) ? mostTimes : mostOthers;
}

/** What is wrong with a number that is too large to count with; null where nothing is. */
export function tooLarge(number: number, unit: string): string | null {
  const most = largestIn(unit);
  if (Math.abs(number) <= most) return null;
  return `found ${number}; expected at most ${most} in ${unit}, up or down`;
}
