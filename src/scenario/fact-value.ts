// A fact's value as written, as it is stored: numbers as they are, yes 1, no 0, kinds by their place.

import { neutral } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';
import type { Legislation } from '../engine/legislation.ts';
import { chineseKinds } from '../population/facts/kind-words.ts';
import type { Read } from './amounts.ts';
import { amountIn, monthIn, wordOf, yesNoIn } from './amounts.ts';
import { factFault } from './fact-limits.ts';
import type { Path } from './located.ts';
import { show } from './plain.ts';
import type { Reporter } from './reporter.ts';

/** @param monthsHeld the months over which a monthly amount is held in the year. */
export function factValue(fact: Fact, written: unknown, monthsHeld = 12): Read<number> {
  if (fact.type.is === 'yes/no') return asNumber(yesNoIn(written));
  if (fact.isDate) return monthIn(written);
  if (fact.type.is === 'number') return amountIn(fact.unit, written, monthsHeld);
  const at = kindNamed(fact.type.kinds, wordOf(written));
  return at < 0 ? { expected: `one of ${fact.type.kinds.join(', ')}` } : { ok: at };
}

/** The place of a kind, by its name or by its Chinese word; below 0 where there is none. */
function kindNamed(kinds: readonly string[], word: string): number {
  const at = kinds.indexOf(word);
  return at >= 0 ? at : kinds.findIndex((kind) => chineseKinds[kind] === word);
}

/** The stored neutral value of a fact. */
export const absent = neutral;

/** Yes as 1, no as 0. */
export function asNumber(read: Read<boolean>): Read<number> {
  return 'ok' in read ? { ok: read.ok ? 1 : 0 } : read;
}

/** The facts of a level, by name. */
export function factsOf(
  legislation: Legislation,
  level: 'person' | 'household',
): ReadonlyMap<string, Fact> {
  return new Map(Object.entries(legislation.facts).filter(([, fact]) => fact.level === level));
}

/** A fact's value in a document: neutral where nothing is written, and where what is written is at fault. */
export function documentValue(
  reporter: Reporter,
  path: Path,
  fact: Fact,
  written: unknown,
  year: number,
): number {
  if (written === undefined) return absent(fact);
  const read = factValue(fact, written);
  if ('ok' in read) {
    const fault = factFault(fact, read.ok, year);
    if (fault !== null) reporter.fault(path, 'out-of-range', fault);
    return read.ok;
  }
  reporter.fault(path, 'wrong-type', `found ${show(written)}; expected ${read.expected}`);
  return absent(fact);
}
