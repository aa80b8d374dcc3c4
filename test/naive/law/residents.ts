// The residents' pension (国发〔2014〕8号): from the month after the sixtieth birthday, the basic pension of the place and
// a 139th of the account a month, for whoever is in the scheme and draws no pension of employees.

import type { Fen } from './money.ts';
import { fen, halfUp } from './money.ts';
import type { Person } from './people.ts';
import { month } from './people.ts';
import { employeePension } from './pension.ts';
import { drawsAlready } from './retirement.ts';
import type { Values } from './values.ts';

export function residentPension(person: Person, year: number, values: Values): Fen {
  if (drawsAlready(person) || employeePension(person, year, values) > 0) return 0;
  if (person.pensionScheme !== 'resident' && person.residentAccount === 0) return 0;
  const months = Math.max(0, Math.min(12, month(year, 12) - (person.born + 720)));
  return months * (fen(values.residentBasic) + halfUp(fen(person.residentAccount) / 139));
}
