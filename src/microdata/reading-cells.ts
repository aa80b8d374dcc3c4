// Cells of a column as stored numbers: codes by their meaning, amounts in the fact's unit, months counted from year 0.

import { roundToFen } from '../engine/rounding.ts';
import { monthIn } from '../scenario/amounts.ts';
import type { Cell } from './cell.ts';
import { numberIn, saysNothing, wordIn } from './cell.ts';
import type { RowFault } from './fault-list.ts';
import type { Entry } from './mapping.ts';
import { relations } from './mapping.ts';

/** What a cell comes to: a number, nothing (NaN), or a fault. */
export type ReadCell = number | { readonly fault: RowFault; readonly message: string };

/** What reads the cells of an entry. */
export function cellReader(entry: Entry): (cell: Cell) => ReadCell {
  const { reading, fact, name } = entry;
  const nothing = new Set(reading.missing);
  const kinds = new Map((kindsOf(entry) ?? []).map((kind, i) => [kind, i]));
  const isKind = fact === null || fact.type.is === 'kind';
  const scaled = reading.times !== 1;
  const number = (value: number) => (scaled ? roundToFen(value * reading.times) : value);
  return (cell) => {
    const isPlain = reading.codes === null && nothing.size === 0;
    if (typeof cell === 'number' && isPlain && !isKind && fact.type.is === 'number' && !fact.isDate)
      return number(cell);
    const word = wordIn(cell);
    const coded = reading.codes?.get(word);
    if (coded !== undefined) return coded ?? Number.NaN;
    if (nothing.has(word)) return Number.NaN;
    const kind = reading.codes === null ? kinds.get(word) : undefined;
    if (kind !== undefined) return kind;
    if (saysNothing(word)) return Number.NaN;
    if (reading.others !== undefined) return reading.others ?? Number.NaN;
    if (isKind) return unknown(name, word, reading.codes, [...kinds.keys()]);
    if (fact.type.is === 'yes/no') return yesNo(name, word, reading.codes);
    if (fact.isDate && entry.dates === 'month') return month(name, word, cell);
    const value = numberIn(word);
    if (value !== null) return number(value);
    return { fault: 'no number', message: `${name} is "${shortened(word)}", no number` };
  };
}

function kindsOf({ fact }: Entry): readonly string[] | null {
  if (fact === null) return relations;
  return fact.type.is === 'kind' ? fact.type.kinds : null;
}

function unknown(
  name: string,
  word: string,
  codes: Entry['reading']['codes'],
  kinds: readonly string[],
): ReadCell {
  const known = codes === null ? kinds : [...codes.keys()];
  const list = known.length <= 12 ? `; known are ${known.join(', ')}` : '';
  const message = `${name} has no code "${shortened(word)}"${list}`;
  return { fault: 'unknown code', message };
}

const yes = new Set(['1', 'yes', 'true', 'TRUE', '是']);
const no = new Set(['0', 'no', 'false', 'FALSE', '否']);

function yesNo(name: string, word: string, codes: Entry['reading']['codes']): ReadCell {
  if (codes === null && yes.has(word)) return 1;
  if (codes === null && no.has(word)) return 0;
  return unknown(name, word, codes, ['0', '1']);
}

function month(name: string, word: string, cell: Cell): ReadCell {
  const read = monthIn(cell instanceof Date ? word.slice(0, 7) : word);
  if ('ok' in read) return read.ok;
  const message = `${name} is "${shortened(word)}"; expected ${read.expected}`;
  return { fault: 'impossible date', message };
}

/** A word as a message shows it. */
export function shortened(word: string): string {
  return word.length > 40 ? `${word.slice(0, 39)}…` : word;
}
