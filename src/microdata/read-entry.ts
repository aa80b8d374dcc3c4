// What a mapping says of one fact: in which columns it stands, in which codes and unit, and what to do where it is missing.

import type { Fact } from '../engine/fact.ts';
import { wordOf, writtenNumber, yesNoIn } from '../scenario/amounts.ts';
import { factValue } from '../scenario/fact-value.ts';
import { heldFor } from '../scenario/inference.ts';
import type { Path } from '../scenario/located.ts';
import { isRecord, show } from '../scenario/plain.ts';
import type { Reporter } from '../scenario/reporter.ts';
import type { DateReading, Entry, Reading, WhenMissing } from './mapping.ts';
import { plainReading, relations, usuallyMissing } from './mapping.ts';
import { knownUnits, unitFor } from './units.ts';

const keys = [
  'column',
  'sum',
  'value',
  'codes',
  'unit',
  'as',
  'missing',
  'whenMissing',
  'household',
  'to',
];
const dateReadings: readonly DateReading[] = ['month', 'age', 'year'];
const whenMissings: readonly WhenMissing[] = ['refuse', 'neutral', 'rule', 'hotDeck'];

/** What is to be read: the fact, or the relation to the head where `fact` is null. */
export interface Said {
  readonly name: string;
  readonly fact: Fact | null;
  readonly says: unknown;
  /** Words that stand for nothing in all columns. */
  readonly missing: readonly string[];
}

/** Reads an entry; a bare word is the name of a column. */
export function readEntry(reporter: Reporter, path: Path, said: Said): Entry | undefined {
  const { says, name, fact, missing } = said;
  const written = isRecord(says) ? says : { column: says };
  if (!isRecord(says) && wordOf(says) === '')
    return reporter.fault(path, 'wrong-type', `found ${show(says)}; expected a column`);
  reporter.checkKeys(path, written, `the entry of ${name}`, keys);
  const columns = columnsOf(reporter, path, written);
  const value = constantOf(reporter, path, fact, written.value);
  const sources = ['column', 'sum', 'value', 'household'].filter((key) => key in written);
  if (sources.length !== 1) {
    const message = `${name} needs one of column, sum, value and household`;
    return reporter.fault(path, sources.length === 0 ? 'missing' : 'conflict', message);
  }
  const one = <T extends string>(key: string, known: readonly T[], usual: T): T =>
    written[key] === undefined
      ? usual
      : ((reporter.oneOf([...path, key], written[key], known) as T | undefined) ?? usual);
  return {
    name,
    fact,
    value,
    columns,
    reading: readingOf(reporter, path, fact, { written, missing }),
    dates: fact?.isDate === true ? one('as', dateReadings, 'month') : 'month',
    whenMissing: one('whenMissing', whenMissings, usuallyMissing(fact)),
    givenTo: givenTo(reporter, path, fact, written),
    where: reporter.located.where(path),
  };
}

function columnsOf(reporter: Reporter, path: Path, written: Record<string, unknown>): string[] {
  const { column, household, sum } = written;
  if (sum !== undefined && !Array.isArray(sum)) {
    reporter.fault(
      [...path, 'sum'],
      'wrong-type',
      `found ${show(sum)}; expected a list of columns`,
    );
    return [];
  }
  const list: readonly unknown[] = Array.isArray(sum) ? sum : [column ?? household];
  return list.flatMap((one) => {
    const word = wordOf(one);
    if (word !== '') return [word];
    if (one !== undefined)
      reporter.fault(path, 'wrong-type', `found ${show(one)}; expected a column`);
    return [];
  });
}

function constantOf(
  reporter: Reporter,
  path: Path,
  fact: Fact | null,
  written: unknown,
): number | null {
  if (written === undefined) return null;
  const read = fact === null ? { expected: 'a column' } : factValue(fact, written);
  if ('ok' in read) return read.ok;
  const message = `found ${show(written)}; expected ${read.expected}`;
  return reporter.fault([...path, 'value'], 'wrong-type', message) ?? null;
}

/** In the place of a code: what all other codes mean. */
const others = 'others';

interface Written {
  readonly written: Record<string, unknown>;
  readonly missing: readonly string[];
}

function readingOf(
  reporter: Reporter,
  path: Path,
  fact: Fact | null,
  { written, missing }: Written,
): Reading {
  const own = written.missing === undefined ? [] : [written.missing].flat().map(wordOf);
  const codes = readCodes(reporter, [...path, 'codes'], fact, written.codes);
  const unit = readUnit(reporter, [...path, 'unit'], fact, written.unit);
  return {
    missing: [...missing, ...own],
    codes,
    others: codes?.get(others),
    ...unit,
  };
}

function readUnit(
  reporter: Reporter,
  path: Path,
  fact: Fact | null,
  written: unknown,
): Pick<Reading, 'times' | 'monthsFrom'> {
  const { times, monthsFrom } = plainReading;
  if (written === undefined) return { times, monthsFrom };
  const unit = fact === null ? null : unitFor(fact, wordOf(written));
  if (unit !== null) {
    const months = unit.isMonthly ? (heldFor[fact?.name ?? ''] ?? null) : null;
    return { times: unit.times, monthsFrom: months };
  }
  const message = `found ${show(written)}; ${fact?.name ?? 'a relation'} is in ${fact?.unit ?? 'no unit'}, known are ${knownUnits}`;
  reporter.fault(path, 'unknown-name', message);
  return { times, monthsFrom };
}

function readCodes(
  reporter: Reporter,
  path: Path,
  fact: Fact | null,
  written: unknown,
): Reading['codes'] {
  if (written === undefined) return null;
  if (!isRecord(written)) {
    const message = `found ${show(written)}; expected codes and what they mean, such as 1: male`;
    reporter.fault(path, 'wrong-type', message);
    return null;
  }
  const codes = new Map<string, number | null>();
  for (const [code, meaning] of Object.entries(written)) {
    const stored = meaningOf(fact, meaning);
    if (stored === undefined) {
      const message = `found ${show(meaning)}; expected ${meaningsOf(fact)}, or missing`;
      reporter.fault([...path, code], 'unknown-name', message);
    } else codes.set(code, stored);
  }
  return codes;
}

/** What a code means, as stored; null for nothing, undefined where it means nothing that there is. */
function meaningOf(fact: Fact | null, meaning: unknown): number | null | undefined {
  const word = wordOf(meaning);
  if (word === 'missing' || meaning === null) return null;
  const kinds = kindsOf(fact);
  if (kinds !== null) {
    const at = kinds.indexOf(word);
    return at < 0 ? undefined : at;
  }
  if (fact?.type.is === 'yes/no') {
    const read = yesNoIn(meaning);
    return 'ok' in read ? Number(read.ok) : undefined;
  }
  return writtenNumber(meaning)?.value;
}

function meaningsOf(fact: Fact | null): string {
  const kinds = kindsOf(fact);
  if (kinds !== null && kinds.length <= 20) return `one of ${kinds.join(', ')}`;
  if (kinds !== null) return 'a known name';
  return fact?.type.is === 'yes/no' ? 'yes or no' : 'a number';
}

function kindsOf(fact: Fact | null): readonly string[] | null {
  if (fact === null) return relations;
  return fact.type.is === 'kind' ? fact.type.kinds : null;
}

function givenTo(
  reporter: Reporter,
  path: Path,
  fact: Fact | null,
  { household, to }: Record<string, unknown>,
): Entry['givenTo'] {
  if (household === undefined) {
    if (to !== undefined)
      reporter.fault(
        [...path, 'to'],
        'conflict',
        'only what the households’ table has is given to somebody',
      );
    return null;
  }
  if (fact === null || fact.level !== 'person' || !fact.unit.startsWith('yuan')) {
    const message = 'only amounts of persons can be taken from the households’ table';
    return reporter.fault(path, 'conflict', message) ?? null;
  }
  if (to === undefined) return 'head';
  return (reporter.oneOf([...path, 'to'], to, ['head', 'adults']) as Entry['givenTo']) ?? 'head';
}
