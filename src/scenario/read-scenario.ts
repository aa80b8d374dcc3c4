// Reads scenario files into scenarios: the chain of `extends` first, every fault of every file at once.

import type { Fact } from '../engine/fact.ts';
import type { ValueChange } from '../engine/policy.ts';
import { rulesOf } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import type { Label } from '../engine/quantity.ts';
import { writtenNumber } from './amounts.ts';
import { isRecord, readChanges, show } from './changes.ts';
import { factValue } from './household-document.ts';
import type { Located, Path } from './located.ts';
import { readPlain } from './located.ts';
import type { MoneyIndex, Scenario, ScenarioLanguage, Shift } from './scenario.ts';
import { scenarioKeys } from './scenario.ts';

/** Opens a file that a scenario extends; throws ProblemsError where it may not or cannot be opened. */
export type Opener = (
  file: string,
  from: string,
  where: string,
) => { located: Located; file: string };

/** One file's part of a scenario: what it says itself. */
interface Part {
  readonly question?: Label;
  readonly area?: string;
  readonly year?: number;
  readonly lawYear?: number;
  readonly index?: MoneyIndex;
  readonly households?: number;
  readonly seed?: string;
  readonly changes: readonly ValueChange[];
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly shifts: readonly Shift[];
}

/** Overrides from the command line or a program. */
export interface Overrides {
  readonly households?: number;
  readonly seed?: string;
  /** `name=value` texts of `--set`. */
  readonly set?: readonly string[];
}

/**
 * Reads a scenario file that has been opened.
 * @throws ProblemsError with every fault of it and of what it extends.
 */
export function readScenario(
  opened: { located: Located; file: string },
  language: ScenarioLanguage,
  open: Opener,
  overrides: Overrides = {},
): Scenario {
  const problems: Problem[] = [];
  const reader = new Reader(language, open, problems);
  const parts = reader.chain(opened.located, opened.file, []);
  const own = readOverrides(overrides, language, problems);
  const merged = mergeParts([...parts.map((one) => one.part), own]);
  const files = parts.map((one) => one.file);
  const scenario = complete(merged, files, opened, problems);
  if (problems.length > 0) throw new ProblemsError(problems);
  return scenario;
}

class Reader {
  readonly #language: ScenarioLanguage;
  readonly #open: Opener;
  readonly #problems: Problem[];
  readonly #seen = new Set<string>();

  constructor(language: ScenarioLanguage, open: Opener, problems: Problem[]) {
    this.#language = language;
    this.#open = open;
    this.#problems = problems;
  }

  /** The parts of a file and of all it extends, the base first. */
  chain(located: Located, file: string, path: readonly string[]): { part: Part; file: string }[] {
    const { plain } = located;
    if (!isRecord(plain)) {
      this.#fault(
        located,
        [],
        'wrong-type',
        'a scenario is a mapping: question, extends, year, set …',
      );
      return [];
    }
    const bases = this.#bases(located, plain, file, [...path, file]);
    if (bases.length > 1) this.#checkConflicts(located, bases);
    return [...bases.flat(), { part: this.#part(located, plain), file }];
  }

  #bases(located: Located, plain: Record<string, unknown>, file: string, path: readonly string[]) {
    const written = plain['extends'];
    if (written === undefined) return [];
    const names = Array.isArray(written) ? written : [written];
    return names.map((name, i) => {
      const here = Array.isArray(written) ? ['extends', i] : ['extends'];
      return this.#base(located, here, name, file, path);
    });
  }

  #base(located: Located, here: Path, name: unknown, file: string, path: readonly string[]) {
    if (typeof name !== 'string') {
      this.#fault(
        located,
        here,
        'wrong-type',
        `found ${show(name)}; expected the name of a scenario file`,
      );
      return [];
    }
    const opened = this.#tryOpen(name, file, located.where(here));
    if (opened === null) return [];
    if (path.includes(opened.file)) {
      const circle = [...path.slice(path.indexOf(opened.file)), opened.file].join(' → ');
      this.#fault(located, here, 'circle', `scenarios extend each other in a circle: ${circle}`);
      return [];
    }
    // A base that two others share is read once: its changes stand once.
    if (this.#seen.has(opened.file)) return [];
    this.#seen.add(opened.file);
    return this.chain(opened.located, opened.file, path);
  }

  #tryOpen(name: string, file: string, where: string) {
    try {
      return this.#open(name, file, where);
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      this.#problems.push(...error.problems);
      return null;
    }
  }

  /** Two scenarios joined side by side may not set the same value. */
  #checkConflicts(
    located: Located,
    bases: readonly (readonly { part: Part; file: string }[])[],
  ): void {
    const setBy = new Map<string, string>();
    for (const base of bases) {
      const file = base.at(-1)?.file ?? '';
      const names = new Set(
        base.flatMap((one) => one.part.changes.map((change) => change.parameter)),
      );
      for (const name of names) {
        const other = setBy.get(name);
        if (other !== undefined)
          this.#fault(located, ['extends'], 'conflict', `${other} and ${file} both set ${name}`);
        setBy.set(name, file);
      }
    }
  }

  #part(located: Located, plain: Record<string, unknown>): Part {
    for (const key of Object.keys(plain)) {
      if ((scenarioKeys as readonly string[]).includes(key)) continue;
      const where = located.where([key], 'key');
      const message = `a scenario has no "${key}"; it has ${scenarioKeys.join(', ')}`;
      this.#problems.push({ code: 'unknown-key', where, message, ...suggest(key, scenarioKeys) });
    }
    const population = this.#population(located, plain['population']);
    return {
      ...present('question', this.#question(located, plain['question'])),
      ...present('area', this.#word(located, ['area'], plain['area'], this.#language.areas)),
      ...present('year', this.#year(located, ['year'], plain['year'])),
      ...present('lawYear', this.#lawYear(located, plain['law'])),
      ...present('index', this.#index(located, plain['index'])),
      ...population,
      changes: plain['set'] === undefined ? [] : this.#changes(located, plain['set']),
      off: this.#names(located, 'off', plain['off']),
      on: this.#names(located, 'on', plain['on']),
      shifts: this.#shifts(located, plain['shift']),
    };
  }

  #changes(located: Located, set: unknown): ValueChange[] {
    const { legislation } = this.#language;
    return readChanges(
      { located, legislation, problems: this.#problems, given: false },
      ['set'],
      set,
    );
  }

  #question(located: Located, written: unknown): Label | undefined {
    if (written === undefined) return undefined;
    if (typeof written === 'string') return { en: written, zh: written };
    if (isRecord(written)) {
      const { en, zh } = written;
      if (typeof en === 'string' && typeof zh === 'string') return { en, zh };
    }
    return this.#fault(
      located,
      ['question'],
      'wrong-type',
      'expected a text, or one in en and one in zh',
    );
  }

  #word(
    located: Located,
    path: Path,
    written: unknown,
    known: readonly string[],
  ): string | undefined {
    if (written === undefined) return undefined;
    if (known.includes(String(written))) return String(written);
    const message = `found ${show(written)}; expected one of ${known.join(', ')}`;
    this.#problems.push({
      code: 'unknown-name',
      where: located.where(path),
      message,
      ...suggest(String(written), known),
    });
    return undefined;
  }

  #year(located: Located, path: Path, written: unknown): number | undefined {
    if (written === undefined) return undefined;
    const { years } = this.#language;
    if (years.includes(Number(written)) && typeof written === 'number') return written;
    return this.#fault(
      located,
      path,
      'out-of-range',
      `found ${show(written)}; there are people of ${years.join(', ')}`,
    );
  }

  #lawYear(located: Located, written: unknown): number | undefined {
    if (written === undefined) return undefined;
    if (Number.isInteger(written) && Number(written) >= 2011 && Number(written) <= 2100)
      return Number(written);
    return this.#fault(
      located,
      ['law'],
      'out-of-range',
      `found ${show(written)}; expected a year from 2011 on`,
    );
  }

  #index(located: Located, written: unknown): MoneyIndex | undefined {
    return this.#word(located, ['index'], written, ['none', 'prices', 'wages']) as
      | MoneyIndex
      | undefined;
  }

  #population(located: Located, written: unknown): { households?: number; seed?: string } {
    if (written === undefined) return {};
    if (!isRecord(written)) {
      this.#fault(located, ['population'], 'wrong-type', 'expected households and seed');
      return {};
    }
    const keys = ['households', 'seed'];
    for (const key of Object.keys(written)) {
      if (keys.includes(key)) continue;
      const where = located.where(['population', key], 'key');
      const message = `a population has no "${key}"; it has households and seed`;
      this.#problems.push({ code: 'unknown-key', where, message, ...suggest(key, keys) });
    }
    return {
      ...present('households', this.#households(located, written['households'])),
      ...present('seed', written['seed'] === undefined ? undefined : String(written['seed'])),
    };
  }

  #households(located: Located, written: unknown): number | undefined {
    if (written === undefined) return undefined;
    const number = writtenNumber(written)?.value;
    if (number !== undefined && isHouseholdCount(number)) return number;
    const message = `found ${show(written)}; expected a whole number of households from 1 to ${mostHouseholds}`;
    return this.#fault(located, ['population', 'households'], 'out-of-range', message);
  }

  #names(located: Located, key: 'on' | 'off', written: unknown): string[] {
    if (written === undefined) return [];
    if (!Array.isArray(written)) {
      this.#fault(located, [key], 'wrong-type', 'expected a list of instruments or rules');
      return [];
    }
    const { legislation } = this.#language;
    const known = [
      ...legislation.instruments.map((one) => one.name),
      ...rulesOf(legislation).map((one) => one.name),
    ];
    written.forEach((name, i) => {
      if (!known.includes(String(name))) this.#word(located, [key, i], name, known);
    });
    return written.map(String);
  }

  #shifts(located: Located, written: unknown): Shift[] {
    if (written === undefined) return [];
    if (Array.isArray(written))
      return written.flatMap((one, i) => this.#shift(located, ['shift', i], one));
    this.#fault(located, ['shift'], 'wrong-type', 'expected a list of shifts');
    return [];
  }

  #shift(located: Located, path: Path, written: unknown): Shift[] {
    if (!isRecord(written)) {
      this.#fault(located, path, 'wrong-type', 'expected income, where, raise, paidBy');
      return [];
    }
    const keys = ['income', 'where', 'raise', 'paidBy'];
    for (const key of Object.keys(written)) {
      if (keys.includes(key)) continue;
      const where = located.where([...path, key], 'key');
      const message = `a shift has no "${key}"; it has ${keys.join(', ')}`;
      this.#problems.push({ code: 'unknown-key', where, message, ...suggest(key, keys) });
    }
    const income = this.#word(
      located,
      [...path, 'income'],
      written['income'] ?? '',
      shiftableIncomes(this.#language),
    );
    const where = this.#conditions(located, [...path, 'where'], written['where']);
    const raise = this.#raise(located, [...path, 'raise'], written['raise']);
    const paidBy = this.#paidBy(located, path, income, written['paidBy']);
    if (income === undefined || raise === undefined || paidBy === undefined) return [];
    return [{ income, where, ...raise, paidBy, written: located.where(path) }];
  }

  #raise(
    located: Located,
    path: Path,
    written: unknown,
  ): { times: number; plus: number } | undefined {
    const found = writtenNumber(written);
    if (found === null)
      return this.#fault(
        located,
        path,
        'wrong-type',
        `found ${show(written)}; expected 10 % or an amount`,
      );
    const percentage = typeof written === 'string' && written.includes('%');
    if (percentage) return { times: 1 + found.value, plus: 0 };
    return { times: 1, plus: found.per === 'month' ? found.value * 12 : found.value };
  }

  /** Who pays a shift is who pays the income under the law; naming another would leave a hole in the books. */
  #paidBy(
    located: Located,
    path: Path,
    income: string | undefined,
    written: unknown,
  ): string | undefined {
    const payers = income === undefined ? [] : payersOf(this.#language, income);
    if (written === undefined) return payers[0];
    if (payers.length === 0) return String(written);
    return this.#word(located, [...path, 'paidBy'], written, payers);
  }

  #conditions(located: Located, path: Path, written: unknown): Record<string, number[]> {
    if (written === undefined) return {};
    if (!isRecord(written)) {
      this.#fault(located, path, 'wrong-type', 'expected facts and their kinds');
      return {};
    }
    const facts = this.#language.legislation.facts;
    return Object.fromEntries(
      Object.entries(written).flatMap(([name, value]) => {
        const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
        if (fact !== undefined) return [[name, this.#kinds(located, [...path, name], fact, value)]];
        const where = located.where([...path, name], 'key');
        const message = `there is no fact "${name}"`;
        this.#problems.push({
          code: 'unknown-name',
          where,
          message,
          ...suggest(name, Object.keys(facts)),
        });
        return [];
      }),
    );
  }

  #kinds(located: Located, path: Path, fact: Fact, written: unknown): number[] {
    const values = Array.isArray(written) ? written : [written];
    return values.flatMap((value) => {
      const read = factValue(fact, value);
      if ('ok' in read) return [read.ok];
      this.#fault(located, path, 'wrong-type', `found ${show(value)}; expected ${read.expected}`);
      return [];
    });
  }

  #fault(located: Located, path: Path, code: Problem['code'], message: string): undefined {
    this.#problems.push({ code, where: located.where(path), message });
    return undefined;
  }
}

/** Most records in a run: the full count of the nation's households, with room. */
export const mostHouseholds = 600_000_000;

/** Whether a number can be a number of households. */
export function isHouseholdCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= mostHouseholds;
}

/** Amounts that a shift may move: primary incomes that a flow of the law pays out. */
function shiftableIncomes(language: ScenarioLanguage): string[] {
  return Object.values(language.legislation.facts)
    .filter((fact) => fact.unit === 'yuan/year' && payersOf(language, fact.name).length > 0)
    .map((fact) => fact.name);
}

/** The sectors that pay an income: of the primary flows that read the fact, themselves or through other rules. */
function payersOf({ legislation }: ScenarioLanguage, income: string): string[] {
  const flows = rulesOf(legislation).filter(
    (rule) => rule.stage === 'primary' && rule.flow?.to === legislation.households,
  );
  const paying = flows.filter((rule) =>
    rule.versions.some((version) =>
      Object.values(version.reads()).some((read) => read.name === income),
    ),
  );
  return [...new Set(paying.map((rule) => rule.flow?.from ?? ''))];
}

function readOverrides(
  overrides: Overrides,
  language: ScenarioLanguage,
  problems: Problem[],
): Part {
  const changes = (overrides.set ?? []).flatMap((text) => readSet(text, language, problems));
  return {
    ...present('households', overrides.households),
    ...present('seed', overrides.seed),
    changes,
    off: [],
    on: [],
    shifts: [],
  };
}

/** One `--set name=value`; the value is read as in a scenario file. */
export function readSet(
  text: string,
  language: { legislation: ScenarioLanguage['legislation'] },
  problems: Problem[],
): ValueChange[] {
  const cut = text.indexOf('=');
  if (cut < 1) {
    problems.push({ code: 'wrong-type', where: `--set ${text}`, message: 'expected name=value' });
    return [];
  }
  const name = text.slice(0, cut).trim();
  const located = {
    ...readPlain({ [name]: valueOf(text.slice(cut + 1)) }, '--set'),
    where: () => `--set ${text}`,
  };
  const reading = { located, legislation: language.legislation, problems, given: false };
  return readChanges(reading, [], located.plain);
}

/** `+20%` and `-5%` are relative, `*1.2` times, JSON or a number as they are. */
function valueOf(written: string): unknown {
  const text = written.trim();
  const relative = /^([+-])\s*([\d.]+\s*%?)$/.exec(text);
  if (relative !== null)
    return relative[1] === '+' ? { raise: relative[2] } : { lower: relative[2] };
  if (/^\*\s*[\d.]+$/.test(text)) return { times: Number(text.slice(1)) };
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function mergeParts(parts: readonly Part[]): Part {
  return parts.reduce((base, part) => ({
    ...base,
    ...part,
    changes: [...base.changes, ...part.changes],
    off: [...base.off.filter((name) => !part.on.includes(name)), ...part.off],
    on: [...base.on.filter((name) => !part.off.includes(name)), ...part.on],
    shifts: [...base.shifts, ...part.shifts],
  }));
}

function complete(
  part: Part,
  files: readonly string[],
  opened: { located: Located; file: string },
  problems: Problem[],
): Scenario {
  const need = (what: string) => {
    const message = `the scenario, with all it extends, says no ${what}`;
    problems.push({ code: 'missing', where: opened.located.where([]), message });
  };
  if (part.area === undefined) need('area');
  if (part.year === undefined) need('year');
  const year = part.year ?? 0;
  const name = nameOf(opened.file);
  return {
    name,
    question: part.question ?? { en: name, zh: name },
    area: part.area ?? '',
    year,
    lawYear: part.lawYear ?? year,
    index: part.index ?? 'none',
    population: { households: part.households ?? 100_000, seed: part.seed ?? 'olive' },
    changes: part.changes,
    off: part.off,
    on: part.on,
    shifts: part.shifts,
    files: files.map(nameOf),
  };
}

/** A file without its folders and ending. */
export function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.(ya?ml|json)$/i, '');
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
