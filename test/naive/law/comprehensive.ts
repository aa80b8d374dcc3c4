// Tax on comprehensive income: wages, labour, author's remuneration, royalties, and the annual bonus where it is not
// taxed apart. Individual Income Tax Law (2018), art. 2, 3, 5, 6, 11.

import type { Fen, Row } from './money.ts';
import { byTable, fen, halfUp, rowFor } from './money.ts';
import type { Person } from './people.ts';

const yearlyRows: readonly Row[] = [
  [36000, 0.03, 0],
  [144000, 0.1, 2520],
  [300000, 0.2, 16920],
  [420000, 0.25, 31920],
  [660000, 0.3, 52920],
  [960000, 0.35, 85920],
  [Number.POSITIVE_INFINITY, 0.45, 181920],
];

const monthlyRows: readonly Row[] = [
  [3000, 0.03, 0],
  [12000, 0.1, 210],
  [25000, 0.2, 1410],
  [35000, 0.25, 2660],
  [55000, 0.3, 4410],
  [80000, 0.35, 7160],
  [Number.POSITIVE_INFINITY, 0.45, 15160],
];

export const basicDeduction: Fen = fen(60000);

/** Income of remuneration and royalties: 80 % of it, of author's remuneration 70 % of that (art. 6). */
export function remunerationIncome(person: Person): number {
  const { labourRemuneration, authorRemuneration, royalties } = person;
  return fen(labourRemuneration) * 0.8 + fen(authorRemuneration) * 0.8 * 0.7 + fen(royalties) * 0.8;
}

/** Receipts before anything is left out of account. */
export function remunerationReceipts(person: Person): Fen {
  return fen(person.labourRemuneration) + fen(person.authorRemuneration) + fen(person.royalties);
}

export function taxOfYear(taxable: number): number {
  return byTable(yearlyRows, taxable);
}

export function taxOfMonth(taxable: number): number {
  return byTable(monthlyRows, taxable);
}

/** 财税〔2018〕164号 and later: a twelfth finds the row, one quick deduction. */
export function taxOnBonusApart(bonus: Fen): Fen {
  const [, rate, quick] = rowFor(monthlyRows, bonus / 12);
  return bonus === 0 ? 0 : halfUp(bonus * rate - 100 * quick);
}
