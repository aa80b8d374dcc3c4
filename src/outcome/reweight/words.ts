// The words of targets: names of variables, groups, conditions and numbers, each checked where it stands.

import type { Fact } from '../../engine/fact.ts';
import { writtenNumber } from '../../scenario/amounts.ts';
import type { Path } from '../../scenario/located.ts';
import { isRecord, show } from '../../scenario/plain.ts';
import type { Reporter } from '../../scenario/reporter.ts';
import type { Condition } from './items.ts';
import type { Group, Owner, Variable } from './variables.ts';
import { ageIn, groupOf, ofColumn, ofFact, size } from './variables.ts';

/** What the data have. */
export interface TargetLanguage {
  readonly facts: Readonly<Record<string, Fact>>;
  /** Names of the columns of both tables. */
  readonly households: readonly string[];
  readonly persons: readonly string[];
}

/** Columns that number and weigh rows. */
const keys: readonly string[] = ['household', 'person', 'weight', 'surveyWeight'];

/** Reads words; what is wrong with one is reported, and nothing returned. */
export class Words {
  readonly reporter: Reporter;
  readonly #language: TargetLanguage;
  readonly #year: number | null;

  /** @param year at whose end ages are; none where the file says none. */
  constructor(reporter: Reporter, language: TargetLanguage, year: number | null) {
    this.reporter = reporter;
    this.#language = language;
    this.#year = year;
  }

  group(path: Path, variable: Variable, text: string): Group | null {
    const group = groupOf(variable, text);
    if (!('expected' in group)) return group;
    const message = `${variable.name} has no ${show(text)}; expected ${group.expected}`;
    this.reporter.unknownName(path, message, variable.kinds);
    return null;
  }

  /** A number, or a share in per cent. */
  number(path: Path, written: unknown): { value: number; isShare: boolean } | null {
    const isShare = typeof written === 'string' && written.trim().endsWith('%');
    const value = wholeNumber(written);
    if (value !== null) return { value, isShare };
    const message = `found ${show(written)}; expected a number such as 31200000, 3120万 or 54.2 %`;
    this.reporter.fault(path, 'wrong-type', message);
    return null;
  }

  /** One variable, or a list of them. */
  variables(path: Path, written: unknown, of: Owner): Variable[] | null {
    if (written === undefined) return [];
    const list = Array.isArray(written) ? written : [written];
    const found = list.map((name, i) => {
      const here = Array.isArray(written) ? [...path, i] : path;
      return this.#fitting(here, this.variable(here, name), of);
    });
    return found.every((one) => one !== null) ? found : null;
  }

  conditions(path: Path, written: unknown, of: Owner): Condition[] | null {
    if (written === undefined) return [];
    if (!isRecord(written)) {
      const message = `found ${show(written)}; expected conditions, such as { activity: employee }`;
      this.reporter.fault(path, 'wrong-type', message);
      return null;
    }
    const found = Object.entries(written).map(([name, meant]): Condition | null => {
      const here = [...path, name];
      const variable = this.#fitting(here, this.variable(here, name), of);
      if (variable === null) return null;
      const list = Array.isArray(meant) ? meant : [meant];
      const groups = list.map((one) => this.group(here, variable, String(one)));
      return groups.every((one) => one !== null) ? { variable, groups } : null;
    });
    return found.every((one) => one !== null) ? found : null;
  }

  variable(path: Path, written: unknown): Variable | null {
    const { facts, households, persons } = this.#language;
    if (written === size.name) return size;
    if (written === 'age') return this.#age(path);
    const known = [...new Set([...households, ...persons])].filter((one) => !keys.includes(one));
    const all = [...known, 'age', 'size'];
    const name = this.reporter.oneOf(path, written, all, 'a column of the data, age or size');
    if (name === undefined) return null;
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact !== undefined) return ofFact(fact);
    return ofColumn(name, households.includes(name) ? 'household' : 'person');
  }

  /** A person has what the household has; a household has not what each person has. */
  #fitting(path: Path, variable: Variable | null, of: Owner): Variable | null {
    if (variable === null || of === 'person' || variable.of === 'household') return variable;
    const message = `${variable.name} is of each person, and this is about households`;
    this.reporter.fault(path, 'wrong-type', message);
    return null;
  }

  #age(path: Path): Variable | null {
    if (this.#year !== null) return ageIn(this.#year);
    const message = 'age is at the end of a year: say year at the top of the file';
    this.reporter.fault(path, 'missing', message);
    return null;
  }
}

/** A number, also in hundred millions: `1.2亿`. */
function wholeNumber(written: unknown): number | null {
  const found = typeof written === 'string' ? /^(.*\d)\s*亿$/.exec(written.trim()) : null;
  const read = writtenNumber(found === null ? written : found[1]);
  if (read === null || read.per !== null) return null;
  return found === null ? read.value : read.value * 1e8;
}
