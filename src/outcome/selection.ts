// Which households, or which of their members, a result is of, where it is not of all: in the titles of its tables, and on
// its card.

import type { Condition } from '../engine/condition.ts';
import { monthText } from '../engine/dates.ts';
import type { Label } from '../engine/quantity.ts';
import type { Table } from '../report/table.ts';
import type { Outcome } from '../simulate.ts';

/** A condition as `--where` has it: `residence=rural`, `age>=60`. */
export function conditionText({ fact, is, value, inYears }: Condition): string {
  const { type } = fact;
  if (inYears === true) return `age${is}${value}`;
  if (fact.isDate) return `${fact.name}${is}${monthText(value)}`;
  if (type.is === 'kind') return `${fact.name}${is}${type.kinds[value] ?? value}`;
  return `${fact.name}${is}${type.is === 'yes/no' ? (value === 1 ? 'yes' : 'no') : value}`;
}

/** Whom conditions select: households, or persons where one of them is on persons. */
export function selectionText(conditions: readonly Condition[]): Label {
  const [en, zh] = isOfPersons(conditions) ? ['persons', '人口'] : ['households', '住户'];
  const texts = conditions.map(conditionText);
  return { en: `${en} with ${texts.join(' and ')}`, zh: `仅限${texts.join('且')}的${zh}` };
}

/** Whether one of the conditions is on persons, so that households count by the part of their members who meet it. */
export function isOfPersons(conditions: readonly Condition[]): boolean {
  return conditions.some(({ fact }) => fact.level === 'person');
}

/** The table, its title saying whom it is of, where some were selected. */
export function ofSelection(outcome: Outcome, table: Table): Table {
  return titled(outcome, table, selectionText(outcome.options.where ?? []));
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
