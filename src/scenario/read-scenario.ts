// Reads scenario files into scenarios: the chain of `extends` first, every fault of every file at once.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import { effectFaults } from './effects.ts';
import { inOrder } from './in-order.ts';
import type { Located, Path } from './located.ts';
import type { Overrides } from './overrides.ts';
import { readSet } from './overrides.ts';
import { isRecord, show } from './plain.ts';
import { Reporter } from './reporter.ts';
import type { Scenario, ScenarioLanguage } from './scenario.ts';
import type { Part } from './scenario-part.ts';
import { mergeParts, present, readPart } from './scenario-part.ts';

/** A file that has been opened, under the name by which it is known once and for all. */
export interface Opened {
  readonly located: Located;
  readonly file: string;
}

/** Opens a file that a scenario extends; throws ProblemsError where it may not or cannot be opened. */
export type Opener = (file: string, from: string, where: string) => Opened;

/**
 * Reads a scenario file that has been opened.
 * @throws ProblemsError with every fault of it and of what it extends.
 */
export function readScenario(
  opened: Opened,
  language: ScenarioLanguage,
  open: Opener,
  overrides: Overrides = {},
): Scenario {
  const problems: Problem[] = [];
  const chain = new Chain(language, open, problems);
  const files = chain.read(opened, []);
  const own = overriding(overrides, language, problems);
  const merged = mergeParts([...files.map((one) => one.part), own]);
  const reporter = new Reporter(opened.located, problems);
  if (chain.isWhole) tellMissing(reporter, files);
  const scenario = complete(merged, files, opened.file);
  if (merged.area !== undefined && scenario.lawYear > 0)
    problems.push(...effectFaults(scenario.changes, language.legislation, scenario));
  if (problems.length > 0) throw new ProblemsError(inOrder(problems));
  return scenario;
}

interface ReadFile {
  readonly part: Part;
  readonly file: string;
  /** The keys it has, whatever they say. */
  readonly says: readonly string[];
}

/** Follows `extends`, the base first. A base that two others share is read once: its changes stand once. */
class Chain {
  readonly #language: ScenarioLanguage;
  readonly #open: Opener;
  readonly #problems: Problem[];
  readonly #seen = new Set<string>();
  /** Whether all that is extended could be read: else nobody knows what the scenario lacks. */
  isWhole = true;

  constructor(language: ScenarioLanguage, open: Opener, problems: Problem[]) {
    this.#language = language;
    this.#open = open;
    this.#problems = problems;
  }

  read({ located, file }: Opened, path: readonly string[]): ReadFile[] {
    const reporter = new Reporter(located, this.#problems);
    const { plain } = located;
    const wrong = kindFault(plain);
    if (wrong !== null || !isRecord(plain)) {
      this.isWhole = false;
      reporter.fault([], 'wrong-type', wrong ?? '');
      return [];
    }
    const bases = this.#bases(reporter, plain.extends, [...path, file]);
    if (bases.length > 1) checkConflicts(reporter, bases);
    return [
      ...bases.flat(),
      { part: readPart(reporter, this.#language, plain), file, says: Object.keys(plain) },
    ];
  }

  #bases(reporter: Reporter, written: unknown, path: readonly string[]): ReadFile[][] {
    if (written === undefined) return [];
    if (!Array.isArray(written)) return [this.#base(reporter, ['extends'], written, path)];
    return written.map((name, i) => this.#base(reporter, ['extends', i], name, path));
  }

  #base(reporter: Reporter, here: Path, name: unknown, path: readonly string[]): ReadFile[] {
    if (typeof name !== 'string') {
      this.isWhole = false;
      reporter.fault(
        here,
        'wrong-type',
        `found ${show(name)}; expected the name of a scenario file`,
      );
      return [];
    }
    const opened = this.#tryOpen(name, path.at(-1) ?? '', reporter.located.where(here));
    if (opened === null) return [];
    if (path.includes(opened.file)) {
      this.isWhole = false;
      const circle = [...path.slice(path.indexOf(opened.file)), opened.file]
        .map(nameOf)
        .join(' → ');
      reporter.fault(here, 'circle', `scenarios extend each other in a circle: ${circle}`);
      return [];
    }
    if (this.#seen.has(opened.file)) return [];
    this.#seen.add(opened.file);
    return this.read(opened, path);
  }

  #tryOpen(name: string, from: string, where: string): Opened | null {
    try {
      return this.#open(name, from, where);
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      this.#problems.push(...error.problems);
      this.isWhole = false;
      return null;
    }
  }
}

/** Why what was written is no scenario; null where it is one. */
function kindFault(plain: unknown): string | null {
  if (!isRecord(plain)) return 'a scenario is a mapping: question, extends, year, set …';
  return 'persons' in plain
    ? 'this is a household document, not a scenario: use olive household'
    : null;
}

/** Two scenarios joined side by side may not set the same value. */
function checkConflicts(reporter: Reporter, bases: readonly (readonly ReadFile[])[]): void {
  const setBy = new Map<string, string>();
  for (const base of bases) {
    const file = nameOf(base.at(-1)?.file ?? '');
    for (const name of new Set(
      base.flatMap((one) => one.part.changes.map((change) => change.parameter)),
    )) {
      const other = setBy.get(name);
      if (other !== undefined)
        reporter.fault(['extends'], 'conflict', `${other} and ${file} both set ${name}`);
      setBy.set(name, file);
    }
  }
}

function overriding(overrides: Overrides, language: ScenarioLanguage, problems: Problem[]): Part {
  return {
    ...present('households', overrides.households),
    ...present('seed', overrides.seed),
    changes: (overrides.set ?? []).flatMap((text) => readSet(text, language, problems)),
    off: [],
    on: [],
    shifts: [],
  };
}

function tellMissing(reporter: Reporter, files: readonly ReadFile[]): void {
  for (const what of ['area', 'year']) {
    if (files.some((one) => one.says.includes(what))) continue;
    reporter.fault([], 'missing', `the scenario, with all it extends, says no ${what}`);
  }
}

function complete(part: Part, files: readonly ReadFile[], file: string): Scenario {
  const name = nameOf(file);
  const year = part.year ?? 0;
  return {
    name,
    // A reform does not ask what its base asks.
    question: files.at(-1)?.part.question ?? { en: name, zh: name },
    area: part.area ?? '',
    year,
    lawYear: part.lawYear ?? year,
    index: part.index ?? 'none',
    ...present('pensions', part.pensions),
    population: { households: part.households ?? 100_000, seed: part.seed ?? 'olive' },
    changes: part.changes,
    off: part.off,
    on: part.on,
    shifts: part.shifts,
    files: files.map((one) => nameOf(one.file)),
  };
}

/** A file without its folders and ending. */
export function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.(ya?ml|json)$/i, '');
}
