// How large a value of the law may be set. Totals are exact to the fen as long as sums stay within 2^53: what lies
// beyond these limits is a slip of the keyboard, and is refused before it can make a result wrong. So is what cannot
// be: an amount, a length of time or a count below 0, a share or a rate above the whole.

import type { Parameter } from '../engine/parameter.ts';

/** Most yuan of one amount. */
const mostYuan = 1e9;
/** Most of a ratio, of a raise, and of a factor on a value. */
const mostTimes = 1000;
/** Most months, square metres, persons. */
const mostOthers = 1e6;

/** From where to where a number may lie, both included. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** The limits of an amount by its unit alone, up or down: of what is added, and of what is computed. */
export function limitsOfUnit(unit: string): Limits {
  const most = largestIn(unit);
  return { least: -most, most };
}

/** The limits of a raise of incomes: −100 % leaves nothing. */
export const limitsOfRaise: Limits = { least: -1, most: mostTimes };

/** The limits of a factor: below 0 it would turn a value round. */
export const limitsOfFactor: Limits = { least: 0, most: mostTimes };

/** The limits of the rates of a schedule. */
export const limitsOfRate: Limits = { least: 0, most: 1 };

/** The limits of a parameter's value. */
export function limitsOf({ name, unit, lever }: Parameter): Limits {
  if (lever && /raise$/i.test(name)) return limitsOfRaise;
  if (/^(share|rate)\b/.test(unit)) return limitsOfRate;
  if (unit === 'yes or no') return { least: 0, most: 1 };
  // What a year is divided by is at least one.
  if (unit === 'payments') return { least: 1, most: mostOthers };
  // Levers move times of life to and fro.
  const movesTime = lever && unit.startsWith('months');
  return { least: movesTime ? -mostOthers : 0, most: largestIn(unit) };
}

/** The largest number, up or down, that a value of a unit may be. */
function largestIn(unit: string): number {
  if (unit.startsWith('yuan')) return mostYuan;
  return /^(rate|share|ratio|times)\b/.test(unit) ? mostTimes : mostOthers;
}

/** What is wrong with a number that lies beyond its limits; null where nothing is. */
export function beyond(number: number, limits: Limits, unit: string): string | null {
  const expected = expectedOf(number, limits, unit);
  return expected === null ? null : `found ${number}; ${expected}`;
}

/** What a number that lies beyond its limits should be; null where it lies within. */
export function expectedOf(number: number, { least, most }: Limits, unit: string): string | null {
  if (number >= least && number <= most) return null;
  const hint = /^(share|rate)\b/.test(unit) && most === 1 ? ', such as 0.05 or 5 %' : '';
  return `expected ${least} to ${most} in ${unit}${hint}`;
}
