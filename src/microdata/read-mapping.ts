// Reads a mapping: every fault at once, each with its line.

import type { Fact } from '../engine/fact.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import { wordOf, writtenNumber } from '../scenario/amounts.ts';
import { inOrder } from '../scenario/in-order.ts';
import type { Located, Path } from '../scenario/located.ts';
import { isRecord, show } from '../scenario/plain.ts';
import { nameOf } from '../scenario/read-scenario.ts';
import { Reporter } from '../scenario/reporter.ts';
import type { Mapping, TableMapping, WeightMapping } from './mapping.ts';
import { readEntry } from './read-entry.ts';
import { ruleNames } from './rules.ts';

/** Years of which there can be a survey: the income tax is written from 2011, nothing after 2026 is enacted. */
const firstYear = 2011;
const lastYear = 2026;

const keys = ['name', 'year', 'seed', 'missing', 'households', 'persons', 'design', 'impute'];
const householdKeys = ['file', 'id', 'weight', 'surveyWeight', 'represents', 'columns'];
const personKeys = ['file', 'household', 'id', 'columns'];

/** What a mapping can speak of. */
export type Facts = Readonly<Record<string, Fact>>;

/**
 * Reads a mapping.
 * @param name the file as the user named it.
 * @throws ProblemsError with every fault.
 */
export function readMapping(located: Located, name: string, facts: Facts): Mapping {
  const problems: Problem[] = [];
  const reporter = new Reporter(located, problems);
  const mapping = new MappingReader(reporter, facts).read(located.plain, name);
  if (mapping === null || problems.length > 0) throw new ProblemsError(inOrder(problems));
  return mapping;
}

class MappingReader {
  readonly #reporter: Reporter;
  readonly #facts: Facts;

  constructor(reporter: Reporter, facts: Facts) {
    this.#reporter = reporter;
    this.#facts = facts;
  }

  read(plain: unknown, name: string): Mapping | null {
    const reporter = this.#reporter;
    if (!isRecord(plain)) {
      reporter.fault([], 'wrong-type', 'a mapping has year, households and persons');
      return null;
    }
    reporter.checkKeys([], plain, 'a mapping', keys);
    const missing = this.words(['missing'], plain.missing);
    const households = this.#record(['households'], plain.households, householdKeys) ?? {};
    const persons = this.#record(['persons'], plain.persons, personKeys);
    if (persons === null) return null;
    return {
      name,
      label: wordOf(plain.name) || nameOf(name),
      year: this.#year(plain.year),
      seed: wordOf(plain.seed) || 'olive',
      missing,
      households: this.#table('households', households, missing),
      persons: this.#table('persons', persons, missing),
      weight: this.#weight(households),
      design: this.#design(plain.design),
      off: this.#off(plain.impute),
    };
  }

  #year(written: unknown): number {
    const year = typeof written === 'number' ? written : Number.NaN;
    if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return year;
    const expected = `the year of ages and incomes, ${firstYear} to ${lastYear}`;
    const code = written === undefined ? 'missing' : 'out-of-range';
    this.#reporter.fault(['year'], code, `found ${show(written)}; expected ${expected}`);
    return 0;
  }

  #record(path: Path, written: unknown, known: readonly string[]): Record<string, unknown> | null {
    if (isRecord(written)) {
      this.#reporter.checkKeys(path, written, String(path[0]), known);
      return written;
    }
    if (written === undefined && path[0] === 'households') return {};
    const message = `found ${show(written)}; expected the table of ${String(path[0])}: file, columns …`;
    this.#reporter.fault(path, 'missing', message);
    return null;
  }

  /** A list of words, or one alone. */
  words(path: Path, written: unknown): string[] {
    if (written === undefined) return [];
    const list = Array.isArray(written) ? written : [written];
    return list.flatMap((one, i) => {
      const word = wordOf(one);
      if (word !== '') return [word];
      this.#reporter.fault([...path, i], 'wrong-type', `found ${show(one)}; expected a code`);
      return [];
    });
  }

  #text(path: Path, written: unknown, usual: string): string {
    if (written === undefined) return usual;
    const word = wordOf(written);
    if (word !== '') return word;
    this.#reporter.fault(path, 'wrong-type', `found ${show(written)}; expected a name`);
    return usual;
  }

  #table(
    which: 'households' | 'persons',
    written: Record<string, unknown>,
    missing: readonly string[],
  ): TableMapping {
    const isPersons = which === 'persons';
    const file = written.file === undefined ? null : this.#text([which, 'file'], written.file, '');
    if (isPersons && file === null)
      this.#reporter.fault([which], 'missing', 'expected a file: a CSV or Parquet table');
    const household = isPersons ? written.household : written.id;
    return {
      file,
      household: this.#text([which, isPersons ? 'household' : 'id'], household, 'household'),
      person: isPersons ? this.#text([which, 'id'], written.id, 'person') : null,
      entries: this.#entries(which, written.columns, missing),
      where: this.#reporter.located.where([which]),
    };
  }

  #entries(which: 'households' | 'persons', written: unknown, missing: readonly string[]) {
    if (written === undefined) return null;
    if (!isRecord(written)) {
      const message = `found ${show(written)}; expected facts and the columns they stand in`;
      this.#reporter.fault([which, 'columns'], 'wrong-type', message);
      return null;
    }
    const level = which === 'persons' ? 'person' : 'household';
    const own = Object.values(this.#facts).filter((fact) => fact.level === level);
    const known = new Map(own.map((fact) => [fact.name, fact]));
    return Object.entries(written).flatMap(([name, says]) => {
      const path = [which, 'columns', name];
      const fact = known.get(name) ?? null;
      const isRelation = which === 'persons' && name === 'relation';
      if (fact !== null || isRelation)
        return readEntry(this.#reporter, path, { name, fact, says, missing }) ?? [];
      const other = this.#facts[name] === undefined ? '' : '; it is one of the other table';
      const names = [...known.keys(), ...(which === 'persons' ? ['relation'] : [])];
      this.#reporter.unknownName(path, `a ${level} has no fact "${name}"${other}`, names);
      return [];
    });
  }

  #weight({ weight, surveyWeight, represents }: Record<string, unknown>): WeightMapping {
    const isOne = weight === 1;
    const number = represents === undefined ? null : (writtenNumber(represents)?.value ?? -1);
    if (number !== null && !(number > 0 && number <= 1e9)) {
      const message = `found ${show(represents)}; expected how many households there are in all`;
      this.#reporter.fault(['households', 'represents'], 'out-of-range', message);
    }
    return {
      column: isOne ? null : this.#text(['households', 'weight'], weight, 'weight'),
      surveyColumn:
        surveyWeight === undefined
          ? null
          : this.#text(['households', 'surveyWeight'], surveyWeight, ''),
      isSaid: weight !== undefined,
      represents: number,
    };
  }

  #design(written: unknown): Mapping['design'] {
    if (written === undefined) return null;
    if (!isRecord(written) || wordOf(written.psu) === '') {
      const message = `found ${show(written)}; expected strata and psu, the columns of the sample's design`;
      this.#reporter.fault(['design'], 'wrong-type', message);
      return null;
    }
    this.#reporter.checkKeys(['design'], written, 'a design', ['strata', 'psu']);
    return { strata: wordOf(written.strata) || null, psu: wordOf(written.psu) };
  }

  #off(written: unknown): string[] {
    if (written === undefined) return [];
    if (!isRecord(written)) {
      const message = `found ${show(written)}; expected rules with yes or no, such as takeUpByLot: no`;
      this.#reporter.fault(['impute'], 'wrong-type', message);
      return [];
    }
    return Object.entries(written).flatMap(([name, says]) => {
      const path = ['impute', name];
      if (!ruleNames.includes(name)) {
        const message = `there is no rule "${name}"; there are ${ruleNames.join(', ')}`;
        this.#reporter.unknownName(path, message, ruleNames);
      }
      const isOff = says === false || says === 'no';
      if (!isOff && says !== true && says !== 'yes')
        this.#reporter.fault(path, 'wrong-type', `found ${show(says)}; expected yes or no`);
      return isOff ? [name] : [];
    });
  }
}
