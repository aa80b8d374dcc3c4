// What is withheld in the year (国家税务总局公告2018年第61号), and the settlement in the next: what lacks is paid unless
// it is waived (财政部 税务总局公告2019年第94号, 2021年第42号, 2023年第32号), what is too much comes back.

import { taxOfYear } from './comprehensive.ts';
import type { Fen, Row } from './money.ts';
import { byTable, fen, halfUp } from './money.ts';
import type { Person } from './people.ts';

const labourRows: readonly Row[] = [
  [20000, 0.2, 0],
  [50000, 0.3, 2000],
  [Number.POSITIVE_INFINITY, 0.4, 7000],
];

/**
 * Withheld from level pay, month after month, on what has come together since January. All deductions of the year are
 * taken to fall into the months worked.
 */
export function withheldOnWages(pay: number, monthsWorked: number, deductions: number): number {
  let withheld = 0;
  for (let month = 1; month <= monthsWorked; month++) {
    const soFar = month / monthsWorked;
    withheld = Math.max(withheld, taxOfYear((pay - deductions) * soFar - fen(5000) * month));
  }
  return withheld;
}

/** Withheld from one payment each of labour and author's remuneration and royalties. */
export function withheldOnRemuneration(person: Person): number {
  return (
    byTable(labourRows, afterExpense(person.labourRemuneration)) +
    afterExpense(person.authorRemuneration) * 0.7 * 0.2 +
    afterExpense(person.royalties) * 0.2
  );
}

function afterExpense(payment: number): number {
  const paid = fen(payment);
  return Math.max(0, payment <= 4000 ? paid - fen(800) : paid * 0.8);
}

/** The tax that remains after settlement. */
export function settled(due: Fen, withheldFraction: number, receipts: Fen): Fen {
  const lacking = due - halfUp(withheldFraction);
  if (lacking > 0 && (receipts <= fen(120000) || lacking <= fen(400))) return due - lacking;
  return due;
}
