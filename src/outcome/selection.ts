// Which households a result is of, where it is not of all: in the titles of its tables, and on its card.

import type { Condition } from '../engine/condition.ts';
import type { Label } from '../engine/quantity.ts';
import type { Table } from '../report/table.ts';
import type { Outcome } from '../simulate.ts';

/** A condition as `--where` has it: `residence=rural`. */
export function conditionText({ fact, is, value }: Condition): string {
  const { type } = fact;
  if (type.is === 'kind') return `${fact.name}${is}${type.kinds[value] ?? value}`;
  return `${fact.name}${is}${type.is === 'yes/no' ? (value === 1 ? 'yes' : 'no') : value}`;
}

/** The table, its title saying that it is of the households selected, where some were. */
export function ofSelection(outcome: Outcome, table: Table): Table {
  const conditions = (outcome.options.where ?? []).map(conditionText);
  return titled(outcome, table, {
    en: `households with ${conditions.join(' and ')}`,
    zh: `仅限${conditions.join('且')}的住户`,
  });
}

/** The table, its title saying that it is of the whole population, where others are of a selection. */
export function ofWholePopulation(outcome: Outcome, table: Table): Table {
  return titled(outcome, table, { en: 'whole population', zh: '全部人口' });
}

function titled(outcome: Outcome, table: Table, whom: Label): Table {
  if ((outcome.options.where ?? []).length === 0) return table;
  const { en, zh } = table.title;
  return { ...table, title: { en: `${en} – ${whom.en}`, zh: `${zh}（${whom.zh}）` } };
}
