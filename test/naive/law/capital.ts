// Tax on interest, dividends and rent: Individual Income Tax Law (2018) art. 3(3), 6; deposits free since 2008 (财税〔2008〕
// 132号); listed shares by the time they were held (财税〔2015〕101号); homes let at 10 % (财税〔2008〕24号).

import type { Fen } from './money.ts';
import { fen, halfUp } from './money.ts';
import type { Person } from './people.ts';

export function interestTax(person: Person): Fen {
  return halfUp(fen(person.otherInterest) * 0.2);
}

export function dividendTax(person: Person): Fen {
  const taxed = fen(person.dividendsHeldOverMonth) * 0.5 + fen(person.dividendsHeldShort);
  return halfUp((taxed + fen(person.dividendsUnlisted)) * 0.2);
}

/** Property tax on a home let: 4 % of the rent, half of it levied (财税〔2008〕24号; 财税〔2019〕13号 and later). */
export function rentedHomeTax(person: Person): Fen {
  return halfUp(fen(person.rentReceived) * 0.04 * 0.5);
}

/**
 * Twelve monthly rents; each less the property tax that the letting bears (国税函〔2002〕146号), then less 800 yuan, or a
 * fifth for rents above 4,000.
 */
export function rentTax(person: Person): Fen {
  const rent = fen(person.rentReceived) / 12;
  const left = rent - rentedHomeTax(person) / 12;
  const taxable = rent <= fen(4000) ? Math.max(0, left - fen(800)) : left * 0.8;
  return 12 * halfUp(taxable * 0.1);
}
