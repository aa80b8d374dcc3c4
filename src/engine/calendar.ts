// What formulas read of the calendar: the first and the last month of a stretch, and how many it has.

import type { Span } from './graph.ts';
import type { Derived, Quantity } from './quantity.ts';

export function isCalendar(quantity: Quantity): boolean {
  return quantity.kind === 'derived' && (quantity as Derived).derivation.how === 'calendar';
}

/** Months from year 0; of the whole year where no stretch is meant. */
export function calendarValue(
  what: 'firstMonth' | 'lastMonth' | 'monthsInPeriod',
  span: Span | null,
  year: number,
): number {
  const { first, last } = span ?? { first: 0, last: 11 };
  if (what === 'monthsInPeriod') return last - first + 1;
  return year * 12 + (what === 'firstMonth' ? first : last);
}
