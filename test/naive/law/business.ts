// Tax on business income: Individual Income Tax Law (2018) art. 3(2), 6(3); Implementing Regulations art. 15: who has no
// comprehensive income takes the 60,000 yuan, the special and the additional deductions here. Individual businesses
// pay half on the first million (2021, 2022: 公告2021年第12号) or the first two (from 2023: 公告2023年第12号).

import { basicDeduction } from './comprehensive.ts';
import type { Fen, Row } from './money.ts';
import { byTable, fen, halfUp } from './money.ts';
import type { Person } from './people.ts';

const rows: readonly Row[] = [
  [30000, 0.05, 0],
  [90000, 0.1, 1500],
  [300000, 0.2, 10500],
  [500000, 0.3, 40500],
  [Number.POSITIVE_INFINITY, 0.35, 65500],
];

/**
 * Taxable before gifts.
 * @param deductions special, additional and other deductions where they are taken from business income, else null.
 */
export function businessTaxable(person: Person, deductions: number | null): number {
  const less = deductions === null ? 0 : basicDeduction + deductions;
  return Math.max(0, fen(person.businessIncome) - less);
}

/** @param relief reduction of tax for disabled persons that is left to use here. */
export function businessTax(taxable: number, relief: Fen, year: number): Fen {
  if (taxable === 0) return 0;
  const before = byTable(rows, taxable);
  const otherRelief = Math.min(before, relief);
  const ceiling = ceilingOf(year);
  const within = Math.min(taxable, ceiling);
  const half = ceiling === 0 ? 0 : (byTable(rows, within) - (otherRelief * within) / taxable) * 0.5;
  return halfUp(before - otherRelief - Math.max(0, half));
}

function ceilingOf(year: number): Fen {
  if (year < 2021) return 0;
  return year < 2023 ? fen(1_000_000) : fen(2_000_000);
}
