// Reads targets of weights from YAML. Each item of `targets` has one of
//
//   households · persons   how many: one number, or numbers by group with `by`; in per cent, shares
//   total · mean           the name of an amount, and `is` what it comes to
//
// with `where` of whom, `source`, and `tolerance` if another than the file's.

import type { Problem } from '../../engine/problem.ts';
import { ProblemsError } from '../../engine/problem.ts';
import { writtenNumber } from '../../scenario/amounts.ts';
import { inOrder } from '../../scenario/in-order.ts';
import type { Located, Path } from '../../scenario/located.ts';
import { isRecord, show } from '../../scenario/plain.ts';
import { Reporter } from '../../scenario/reporter.ts';
import type { Cell, Condition, Item } from './items.ts';
import type { Group, Owner, Variable } from './variables.ts';
import { overlap } from './variables.ts';
import type { TargetLanguage } from './words.ts';
import { Words } from './words.ts';

const fileKeys = ['source', 'year', 'tolerance', 'targets'];
const kinds = ['households', 'persons', 'total', 'mean'] as const;
const itemKeys = [...kinds, 'by', 'is', 'per', 'where', 'source', 'tolerance'];

/** Met is what is missed by less than this, where nothing is said. */
const usualTolerance = 1e-6;

type Usual = Pick<Item, 'tolerance' | 'source'>;
type Asked = Omit<Item, keyof Usual>;

/**
 * Reads a file of targets.
 * @throws ProblemsError with every fault.
 */
export function readTargets(located: Located, language: TargetLanguage): Item[] {
  const problems: Problem[] = [];
  const reporter = new Reporter(located, problems);
  const { plain } = located;
  if (!isRecord(plain) || !Array.isArray(plain.targets) || plain.targets.length === 0) {
    reporter.fault([], 'wrong-type', 'expected a mapping with a list of targets');
    throw new ProblemsError(problems);
  }
  reporter.checkKeys([], plain, 'a file of targets', fileKeys);
  const year = yearIn(reporter, plain.year);
  const usual = {
    tolerance: toleranceIn(reporter, ['tolerance'], plain.tolerance, usualTolerance),
    source: typeof plain.source === 'string' ? plain.source : '',
  };
  const reader = new ItemReader(reporter, new Words(reporter, language, year));
  const items = plain.targets.map((item: unknown, i) => reader.read(['targets', i], item, usual));
  if (problems.length > 0) throw new ProblemsError(inOrder(problems));
  return items.filter((item) => item !== null);
}

function yearIn(reporter: Reporter, written: unknown): number | null {
  if (written === undefined) return null;
  if (typeof written === 'number' && Number.isInteger(written) && written > 1800) return written;
  reporter.fault(['year'], 'wrong-type', `found ${show(written)}; expected a year`);
  return null;
}

function toleranceIn(reporter: Reporter, path: Path, written: unknown, usual: number): number {
  if (written === undefined) return usual;
  const value = writtenNumber(written)?.value ?? Number.NaN;
  if (value > 0 && value < 1) return value;
  const message = `found ${show(written)}; expected a share such as 0.1 %`;
  reporter.fault(path, 'out-of-range', message);
  return usual;
}

class ItemReader {
  readonly #reporter: Reporter;
  readonly #words: Words;

  constructor(reporter: Reporter, words: Words) {
    this.#reporter = reporter;
    this.#words = words;
  }

  read(path: Path, written: unknown, usual: Usual): Item | null {
    const reporter = this.#reporter;
    if (!isRecord(written)) {
      reporter.fault(path, 'wrong-type', `expected one of ${kinds.join(', ')}, with its numbers`);
      return null;
    }
    reporter.checkKeys(path, written, 'a target', itemKeys);
    const own = kinds.filter((kind) => written[kind] !== undefined);
    const [kind] = own;
    if (kind === undefined || own.length > 1) {
      reporter.fault(path, 'missing', `expected just one of ${kinds.join(', ')}`);
      return null;
    }
    const more = [...path, 'tolerance'];
    const tolerance = toleranceIn(reporter, more, written.tolerance, usual.tolerance);
    const source = typeof written.source === 'string' ? written.source : usual.source;
    const isCount = kind === 'households' || kind === 'persons';
    this.#refuse(path, written, isCount ? ['is', 'per'] : ['by'], kind);
    const read = isCount ? this.#counts(path, written, kind) : this.#amounts(path, written, kind);
    return read === null ? null : { ...read, source, tolerance };
  }

  #refuse(path: Path, written: Record<string, unknown>, keys: readonly string[], kind: string) {
    for (const key of keys)
      if (written[key] !== undefined)
        this.#reporter.fault([...path, key], 'unknown-key', `${kind} does not go with "${key}"`);
  }

  #counts(
    path: Path,
    written: Record<string, unknown>,
    what: 'households' | 'persons',
  ): Asked | null {
    const of = what === 'persons' ? 'person' : 'household';
    const here = [...path, what];
    const by = this.#words.variables([...path, 'by'], written.by, of);
    const conditions = this.#words.conditions([...path, 'where'], written.where, of);
    if (by === null || conditions === null) return null;
    const leaves = this.#leaves(here, written[what], by, []);
    const shares = leaves.filter((leaf) => leaf.isShare).length;
    if (shares > 0 && shares < leaves.length)
      this.#reporter.fault(here, 'conflict', 'some numbers are shares, others are counts');
    if (shares > 0 && by.length === 0)
      this.#reporter.fault(here, 'conflict', 'a share is one of groups: say by what');
    const cells = leaves.map(({ cell }): Cell => {
      const groups = cell.groups.map((one) => one.text);
      return { ...cell, name: nameOf([what, ...groups], conditions) };
    });
    return { kind: shares > 0 ? 'share' : 'count', of, by, conditions, amount: null, cells };
  }

  /** Numbers by group, as deep as there are variables. */
  #leaves(
    path: Path,
    written: unknown,
    by: readonly Variable[],
    groups: readonly Group[],
  ): { readonly cell: Cell; readonly isShare: boolean }[] {
    const [variable, ...others] = by;
    if (variable === undefined) {
      const number = this.#words.number(path, written);
      if (number === null) return [];
      const where = this.#reporter.located.where(path);
      return [{ cell: { name: '', where, groups, value: number.value }, isShare: number.isShare }];
    }
    if (!isRecord(written)) {
      const message = `found ${show(written)}; expected a number for each ${variable.name}`;
      this.#reporter.fault(path, 'wrong-type', message);
      return [];
    }
    const own = Object.keys(written).flatMap((key) => {
      const group = this.#words.group([...path, key], variable, key);
      return group === null ? [] : [{ key, group }];
    });
    this.#checkApart(
      path,
      own.map((one) => one.group),
    );
    return own.flatMap(({ key, group }) =>
      this.#leaves([...path, key], written[key], others, [...groups, group]),
    );
  }

  #checkApart(path: Path, groups: readonly Group[]): void {
    groups.forEach((a, i) => {
      const b = groups.slice(i + 1).find((one) => overlap(a, one));
      if (b === undefined) return;
      const message = `${a.text} and ${b.text} overlap: who is in both would count in one alone`;
      this.#reporter.fault(path, 'conflict', message);
    });
  }

  #amounts(path: Path, written: Record<string, unknown>, kind: 'total' | 'mean'): Asked | null {
    const amount = this.#words.variable([...path, kind], written[kind]);
    const value = this.#words.number([...path, 'is'], written.is);
    if (amount === null || value === null) return null;
    if (amount.kinds.length > 0) {
      const message = `${amount.name} is no amount: count by it instead`;
      this.#reporter.fault([...path, kind], 'wrong-type', message);
      return null;
    }
    const of = this.#per([...path, 'per'], written.per, kind, amount.of);
    const conditions = this.#words.conditions([...path, 'where'], written.where, amount.of);
    if (of === null || conditions === null) return null;
    const perHead = of === amount.of ? [] : ['a person'];
    const name = nameOf([kind, 'of', amount.name, ...perHead], conditions);
    const where = this.#reporter.located.where([...path, 'is']);
    const cells = [{ name, where, groups: [], value: value.value }];
    return { kind, of, by: [], conditions, amount, cells };
  }

  /** Of a household's amount a mean may be by person. */
  #per(path: Path, written: unknown, kind: 'total' | 'mean', of: Owner): Owner | null {
    if (written === undefined) return of;
    if (kind === 'mean' && written === 'person') return 'person';
    if (kind === 'mean' && written === of) return of;
    const expected = of === 'person' ? 'person' : 'household or person';
    const message =
      kind === 'total' ? '"per" goes with mean' : `found ${show(written)}; expected ${expected}`;
    this.#reporter.fault(path, 'wrong-type', message);
    return null;
  }
}

function nameOf(parts: readonly string[], conditions: readonly Condition[]): string {
  const where = conditions.map(
    ({ variable, groups }) => `${variable.name} ${groups.map((one) => one.text).join('/')}`,
  );
  return [...parts, ...(where.length === 0 ? [] : [`(${where.join(', ')})`])].join(' ');
}
