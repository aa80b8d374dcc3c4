// Wages. An employer pays no month less than the minimum wage of that month (最低工资规定 art. 12). A wage is level over
// the months worked, which lie evenly in the year.

import type { Fen } from './money.ts';
import { fen, halfUp, sum } from './money.ts';
import type { Person } from './people.ts';
import { monthsOf, spreadOver } from './people.ts';
import type { Values } from './values.ts';

/** The wage of the year with what lacks to the minimum wage; the annual bonus is apart. */
export function wages(person: Person, year: number, { minimumWage }: Values): Fen {
  const offered = fen(person.wage);
  if (person.activity !== 'employee' || offered === 0 || person.monthsWorked === 0) return offered;
  const aMonth = offered / person.monthsWorked;
  const worked = spreadOver(monthsOf(year), person.monthsWorked);
  return halfUp(offered + sum(worked.map((when) => Math.max(0, fen(minimumWage(when)) - aMonth))));
}
