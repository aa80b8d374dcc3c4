// The second pillar: enterprise annuities (企业年金办法 2018, art. 15) and the occupational annuity of public staff (国办发
// 〔2015〕18号 art. 4): the employer's payment and the own one, by the month.

import type { Fen } from './money.ts';
import { fen, halfUp } from './money.ts';
import type { Person } from './people.ts';
import { monthsRetired } from './retirement.ts';
import type { Values } from './values.ts';

/** Payments of one month. */
export interface AnnuityMonth {
  readonly employer: Fen;
  readonly own: Fen;
  /** Of the own payment what is not taxed yet (财税〔2013〕103号 art. 1). */
  readonly deducted: number;
}

/**
 * @param base for public staff that of the basic pension (art. 4); in enterprises the member's mean pay of the year before, at
 * most three times the mean wage (财税〔2013〕103号).
 */
export function annuityMonth(person: Person, base: number, values: Values): AnnuityMonth {
  const [employer, own] = ratesOf(person, values);
  const paid = halfUp(base * own);
  return { employer: halfUp(base * employer), own: paid, deducted: Math.min(paid, 0.04 * base) };
}

/** Public staff 8 and 4 %; enterprises up to 8 %, both sides together up to 12 %. */
function ratesOf(person: Person, values: Values): [employer: number, own: number] {
  if (person.category === 'public') return [0.08, 0.04];
  const { annuityEmployerRate, annuityOwnRate } = person;
  const offered = annuityEmployerRate < 0 ? values.annuityEmployerUsual : annuityEmployerRate;
  const employer = Math.min(0.08, offered);
  const wished = annuityOwnRate < 0 ? values.annuityOwnUsual : annuityOwnRate;
  return [employer, Math.min(0.12 - employer, wished)];
}

/** Drawn in the year, from the month after retirement (企业年金办法 art. 24). */
export function annuityDrawn(person: Person, year: number): Fen {
  return monthsRetired(person, year) * fen(person.annuityInPayment);
}
