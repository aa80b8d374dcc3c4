// Of whom a shift is: facts and the kinds or numbers they must have, or from where to where a number must lie.
//
//   where: { activity: [farmer, flexible], mountain: yes, born: { from: 1966-01 }, wage: { below: 60000 } }

import type { Fact } from '../engine/fact.ts';
import type { Legislation } from '../engine/legislation.ts';
import { factValue } from './fact-value.ts';
import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';
import type { Wanted, Where } from './scenario.ts';

/** The conditions under a path of a scenario; none where nothing is written. */
export function readWhere(
  reporter: Reporter,
  { facts }: Legislation,
  path: Path,
  written: unknown,
): Where {
  if (written === undefined) return {};
  if (!isRecord(written)) {
    reporter.fault(path, 'wrong-type', 'expected facts and their kinds');
    return {};
  }
  const entries = Object.entries(written).flatMap(([name, value]) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    const here = [...path, name];
    if (fact !== undefined) return [[name, readWanted(reporter, here, fact, value)] as const];
    reporter.unknownName(here, `there is no fact "${name}"`, Object.keys(facts));
    return [];
  });
  return Object.fromEntries(entries);
}

function readWanted(reporter: Reporter, path: Path, fact: Fact, written: unknown): Wanted {
  if (!isRecord(written)) return readKinds(reporter, path, fact, written);
  if (fact.type.is !== 'number' || fact.pointsToPerson) {
    reporter.fault(path, 'wrong-type', `${fact.name} has no order: expected its kinds`);
    return [];
  }
  reporter.checkKeys(path, written, 'a range', ['from', 'below']);
  if (!('from' in written || 'below' in written))
    reporter.fault(path, 'missing', 'expected from, below, or both');
  return {
    from: readEnd(reporter, [...path, 'from'], fact, written.from),
    below: readEnd(reporter, [...path, 'below'], fact, written.below),
  };
}

function readEnd(reporter: Reporter, path: Path, fact: Fact, written: unknown): number | null {
  if (written === undefined) return null;
  const read = factValue(fact, written);
  if ('ok' in read) return read.ok;
  reporter.fault(path, 'wrong-type', `found ${show(written)}; expected ${read.expected}`);
  return null;
}

function readKinds(reporter: Reporter, path: Path, fact: Fact, written: unknown): number[] {
  const values = Array.isArray(written) ? written : [written];
  return values.flatMap((value) => {
    const read = factValue(fact, value);
    if ('ok' in read) return [read.ok];
    reporter.fault(path, 'wrong-type', `found ${show(value)}; expected ${read.expected}`);
    return [];
  });
}
