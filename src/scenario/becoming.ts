// A shift by which people become something else: the unemployed employees, farmers owners of a business, migrants registered
// where they live. Facts of theirs are given new values; all else follows from the law.

import type { Fact } from '../engine/fact.ts';
import type { Legislation } from '../engine/legislation.ts';
import { writtenNumber } from './amounts.ts';
import { factFault } from './fact-limits.ts';
import { factsOf, factValue } from './fact-value.ts';
import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';
import type { Becoming } from './scenario.ts';
import { readWhere } from './where.ts';

export function readBecoming(
  reporter: Reporter,
  legislation: Legislation,
  path: Path,
  written: Readonly<Record<string, unknown>>,
): Becoming | undefined {
  reporter.checkKeys(path, written, 'a shift of facts', ['become', 'where', 'share']);
  const become = readFacts(reporter, legislation, [...path, 'become'], written.become);
  const where = readWhere(reporter, legislation, [...path, 'where'], written.where);
  const share = readShare(reporter, [...path, 'share'], written.share);
  if (become === undefined || share === undefined) return undefined;
  return { become, where, share, written: reporter.located.where(path) };
}

/** What a person can become: not another age, sex or kin, nor luckier. */
export function canBecome({ isDate, pointsToPerson, unit, name }: Fact): boolean {
  return !isDate && !pointsToPerson && unit !== 'uniform' && name !== 'sex';
}

function readFacts(
  reporter: Reporter,
  legislation: Legislation,
  path: Path,
  written: unknown,
): Record<string, number> | undefined {
  if (!isRecord(written) || Object.keys(written).length === 0)
    return reporter.fault(path, 'wrong-type', 'expected facts of persons and their new values');
  const facts = [...factsOf(legislation, 'person')].filter(([, fact]) => canBecome(fact));
  const known = new Map(facts);
  const entries = Object.entries(written).flatMap(([name, value]) => {
    const fact = known.get(name);
    const here = [...path, name];
    if (fact !== undefined) return readValue(reporter, here, fact, value);
    reporter.unknownName(here, `"${name}" is no fact of a person that a shift can set`, [
      ...known.keys(),
    ]);
    return [];
  });
  return Object.fromEntries(entries);
}

function readValue(
  reporter: Reporter,
  path: Path,
  fact: Fact,
  written: unknown,
): [string, number][] {
  const read = factValue(fact, written);
  if (!('ok' in read)) {
    reporter.fault(path, 'wrong-type', `found ${show(written)}; expected ${read.expected}`);
    return [];
  }
  const fault = factFault(fact, read.ok, 0);
  if (fault !== null) reporter.fault(path, 'out-of-range', fault);
  return [[fact.name, read.ok]];
}

function readShare(reporter: Reporter, path: Path, written: unknown): number | undefined {
  if (written === undefined) return 1;
  const found = writtenNumber(written);
  if (found === null)
    return reporter.fault(path, 'wrong-type', `found ${show(written)}; expected 30 % or 0.3`);
  if (found.value >= 0 && found.value <= 1) return found.value;
  return reporter.fault(
    path,
    'out-of-range',
    `found ${found.value}; expected 0 to 1, such as 30 %`,
  );
}
