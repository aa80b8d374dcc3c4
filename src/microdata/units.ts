// Units of amounts as surveys state them: yuan, thousands, 万元; by the year or by the month.

import type { Fact } from '../engine/fact.ts';

/** What an amount is multiplied by, and whether it is by the month where the fact is by the year. */
export interface Unit {
  readonly times: number;
  readonly isMonthly: boolean;
}

const money: Readonly<Record<string, number>> = {
  yuan: 1,
  'thousand yuan': 1000,
  'ten thousand yuan': 10_000,
  'million yuan': 1_000_000,
  元: 1,
  千元: 1000,
  万元: 10_000,
  fen: 0.01,
};
const others: Readonly<Record<string, number>> = { '%': 0.01, percent: 0.01, share: 1 };
const pers: Readonly<Record<string, 'month' | 'year'>> = {
  month: 'month',
  year: 'year',
  月: 'month',
  年: 'year',
};

/** Units that a mapping can name, for messages. */
export const knownUnits = [...Object.keys(money), '…/month', '…/year', '%'].join(', ');

/** What turns amounts in a written unit into those of a fact; null where it is no unit for such a fact. */
export function unitFor(fact: Fact, written: string): Unit | null {
  const [name = '', per] = written.split('/').map((part) => part.trim());
  if (fact.unit === 'share' && per === undefined) {
    const times = others[name];
    return times === undefined ? null : { times, isMonthly: false };
  }
  const times = money[name];
  if (times === undefined || !fact.unit.startsWith('yuan')) return null;
  const over = per === undefined ? null : pers[per];
  if (over === undefined) return null;
  if (fact.unit === 'yuan/month')
    return { times: over === 'year' ? times / 12 : times, isMonthly: false };
  if (fact.unit === 'yuan/year') {
    const isMonthly = over === 'month';
    return { times: isMonthly ? times * 12 : times, isMonthly };
  }
  return over === null ? { times, isMonthly: false } : null;
}
