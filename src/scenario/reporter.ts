// Collects the faults of one document, each with its place, what was found, what was expected, the nearest name.

import type { Problem } from '../engine/problem.ts';
import { suggest } from '../engine/problem.ts';
import { wordOf } from './amounts.ts';
import type { Located, Path } from './located.ts';
import { show } from './plain.ts';

export class Reporter {
  readonly located: Located;
  readonly problems: Problem[];

  constructor(located: Located, problems: Problem[]) {
    this.located = located;
    this.problems = problems;
  }

  /** A fault at a path; returns nothing, so that a reader can return it. */
  fault(path: Path, code: Problem['code'], message: string): undefined {
    this.problems.push({ code, where: this.located.where(path), message });
    return undefined;
  }

  /** A key that means nothing where it stands. */
  unknownKey(path: Path, message: string, known: readonly string[]): undefined {
    const where = this.located.where(path, 'key');
    const key = String(path.at(-1) ?? '');
    this.problems.push({ code: 'unknown-key', where, message, ...suggest(key, known) });
    return undefined;
  }

  /** A name, used as a key, that is none of those known. */
  unknownName(path: Path, message: string, known: Iterable<string>): undefined {
    const where = this.located.where(path, 'key');
    const name = String(path.at(-1) ?? '');
    this.problems.push({ code: 'unknown-name', where, message, ...suggest(name, known) });
    return undefined;
  }

  /** Reports every key of a mapping that is not among those known. */
  checkKeys(
    path: Path,
    record: Record<string, unknown>,
    what: string,
    known: readonly string[],
  ): void {
    for (const key of Object.keys(record)) {
      if (known.includes(key)) continue;
      this.unknownKey([...path, key], `${what} has no "${key}"; it has ${known.join(', ')}`, known);
    }
  }

  /**
   * A word that must be one of those known.
   * @param listed how many of them are told of where no name is near.
   */
  oneOf(
    path: Path,
    written: unknown,
    known: readonly string[],
    listed = 'a known name',
  ): string | undefined {
    const word = wordOf(written);
    if (known.includes(word)) return word;
    const near = suggest(word, known);
    const many = near.suggestion === undefined ? listed : 'a known name';
    const list = known.length > 12 ? many : `one of ${known.join(', ')}`;
    const message = `found ${show(written)}; expected ${list}`;
    this.problems.push({ code: 'unknown-name', where: this.located.where(path), message, ...near });
    return undefined;
  }
}
