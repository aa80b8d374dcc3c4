// Reads scenario files into scenarios: the chain of `extends` first, every fault of every file at once.

import type { Legislation } from '../engine/legislation.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import { restructured } from '../engine/structure.ts';
import { effectFaults } from './effects.ts';
import { inOrder } from './in-order.ts';
import type { Located, Path } from './located.ts';
import type { Overrides } from './overrides.ts';
import { readSet } from './overrides.ts';
import {
  fileChoice,
  filesAreNamedIn,
  languageOfFiles,
  refusePopulation,
  withPeopleOfFile,
} from './people-file.ts';
import { isRecord, show } from './plain.ts';
import { Reporter } from './reporter.ts';
import type {
  ModuleOpener,
  PopulationOpener,
  ReformModule,
  Scenario,
  ScenarioLanguage,
} from './scenario.ts';
import { kindFault, misspells } from './scenario-kind.ts';
import type { Part } from './scenario-part.ts';
import { mergeParts, populationOf, present, readPart } from './scenario-part.ts';

/** A file that has been opened, under the name by which it is known once and for all. */
export interface Opened {
  readonly located: Located;
  readonly file: string;
}

/** Opens a file that a scenario extends; throws ProblemsError where it may not or cannot be opened. */
export type Opener = (file: string, from: string, where: string) => Opened;

/**
 * Reads a scenario file that has been opened.
 * @param openModule opens the structural reforms that it names; where left out, none may be named.
 * @param openPopulation opens the population file that it names; where left out, none may be named.
 * @throws ProblemsError with every fault of it, of what it extends and of its modules together.
 */
export function readScenario(
  opened: Opened,
  language: ScenarioLanguage,
  open: Opener,
  overrides: Overrides = {},
  openModule: ModuleOpener = refuseModule,
  openPopulation: PopulationOpener = refusePopulation,
): Scenario {
  const problems: Problem[] = [];
  const chain = new Chain({ open, openModule, problems });
  const steps = chain.read(opened, []);
  // Without its modules nobody knows what a scenario can speak of.
  if (chain.lacksModule) throw new ProblemsError(inOrder(problems));
  const modules = inOneLine([...steps.flatMap((one) => one.modules), ...(overrides.modules ?? [])]);
  const isOfFile = overrides.people !== undefined || filesAreNamedIn(steps.map((one) => one.plain));
  const legislation = lawWith(language, modules, problems);
  const own = { ...(isOfFile ? languageOfFiles(language) : language), legislation };
  const files = steps.map((step): ReadFile => {
    const { reporter, plain, file } = step;
    return { part: readPart(reporter, own, plain), file, says: Object.keys(plain), step };
  });
  for (const joint of chain.joints) checkConflicts(joint, files);
  const said = overriding(overrides, own, problems);
  const merged = mergeParts([...files.map((one) => one.part), said]);
  const reporter = new Reporter(opened.located, problems);
  if (chain.isWhole && !isOfFile) tellMissing(reporter, files);
  const named = fileChoice(files, overrides);
  const read = { ...complete(merged, files, opened.file), modules };
  const scenario = isOfFile
    ? withPeopleOfFile(
        { scenario: read, said: merged, named, legislation, problems },
        openPopulation,
      )
    : read;
  if (scenario.area !== '' && scenario.lawYear > 0)
    problems.push(...effectFaults(scenario.changes, own.legislation, scenario));
  if (problems.length > 0) throw new ProblemsError(inOrder(problems));
  return scenario;
}

const refuseModule: ModuleOpener = (name, _, where) => {
  const message = `"${name}" is a module, and modules are not loaded here`;
  throw new ProblemsError([{ code: 'forbidden-path', where, message }]);
};

/** Every module once, where it was first named. */
function inOneLine(modules: readonly ReformModule[]): ReformModule[] {
  return [...new Map(modules.map((one) => [one.path, one])).values()];
}

/** The law with the modules; as it is, where they do not go together. */
function lawWith(
  { legislation }: ScenarioLanguage,
  modules: readonly ReformModule[],
  problems: Problem[],
): Legislation {
  try {
    return restructured(legislation, modules);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return legislation;
  }
}

/** A file of the chain, not yet read. */
interface Step {
  readonly reporter: Reporter;
  readonly plain: Record<string, unknown>;
  readonly file: string;
  readonly modules: readonly ReformModule[];
}

interface ReadFile {
  readonly part: Part;
  readonly file: string;
  /** The keys it has, whatever they say. */
  readonly says: readonly string[];
  readonly step: Step;
}

/** Scenarios that another extends side by side. */
interface Joint {
  readonly reporter: Reporter;
  readonly bases: readonly (readonly Step[])[];
}

interface ChainSpec {
  readonly open: Opener;
  readonly openModule: ModuleOpener;
  readonly problems: Problem[];
}

/** Follows `extends`, the base first. A base that two others share is read once: its changes stand once. */
class Chain {
  readonly #open: Opener;
  readonly #openModule: ModuleOpener;
  readonly #problems: Problem[];
  readonly #seen = new Set<string>();
  readonly joints: Joint[] = [];
  /** Whether all that is extended could be read: else nobody knows what the scenario lacks. */
  isWhole = true;
  lacksModule = false;

  constructor({ open, openModule, problems }: ChainSpec) {
    this.#open = open;
    this.#openModule = openModule;
    this.#problems = problems;
  }

  read({ located, file }: Opened, path: readonly string[]): Step[] {
    const reporter = new Reporter(located, this.#problems);
    const { plain } = located;
    const wrong = kindFault(plain);
    if (wrong !== null || !isRecord(plain)) {
      this.isWhole = false;
      reporter.fault([], 'wrong-type', wrong ?? '');
      return [];
    }
    if (misspells(plain, 'extends')) this.isWhole = false;
    const bases = this.#bases(reporter, plain.extends, [...path, file]);
    if (bases.length > 1) this.joints.push({ reporter, bases });
    const modules = this.#modules(reporter, plain.modules, file);
    return [...bases.flat(), { reporter, plain, file, modules }];
  }

  #modules(reporter: Reporter, written: unknown, file: string): ReformModule[] {
    if (written === undefined) return [];
    const list = Array.isArray(written) ? written : [written];
    return list.flatMap((name, i) => {
      const here = Array.isArray(written) ? ['modules', i] : ['modules'];
      if (typeof name === 'string') return this.#module(name, file, reporter.located.where(here));
      this.lacksModule = true;
      const message = `found ${show(name)}; expected the name of a TypeScript file`;
      reporter.fault(here, 'wrong-type', message);
      return [];
    });
  }

  #module(name: string, from: string, where: string): ReformModule[] {
    try {
      return [this.#openModule(name, from, where)];
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      this.#problems.push(...error.problems);
      this.lacksModule = true;
      return [];
    }
  }

  #bases(reporter: Reporter, written: unknown, path: readonly string[]): Step[][] {
    if (written === undefined) return [];
    if (!Array.isArray(written)) return [this.#base(reporter, ['extends'], written, path)];
    return written.map((name, i) => this.#base(reporter, ['extends', i], name, path));
  }

  #base(reporter: Reporter, here: Path, name: unknown, path: readonly string[]): Step[] {
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

/** Two scenarios joined side by side may not set the same value. */
function checkConflicts({ reporter, bases }: Joint, files: readonly ReadFile[]): void {
  const setBy = new Map<string, string>();
  for (const base of bases) {
    const file = nameOf(base.at(-1)?.file ?? '');
    const parts = files.filter((one) => base.includes(one.step)).map((one) => one.part);
    for (const name of new Set(parts.flatMap((one) => one.changes.map((each) => each.parameter)))) {
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

function complete(part: Part, files: readonly ReadFile[], file: string): Omit<Scenario, 'modules'> {
  const name = nameOf(file);
  const year = part.year ?? 0;
  const own = files.at(-1)?.part;
  return {
    name,
    // A reform does not ask what its base asks, nor does it stand where that stands.
    question: own?.question ?? { en: name, zh: name },
    ...present('source', own?.source),
    ...present('omits', own?.omits),
    area: part.area ?? '',
    year,
    lawYear: part.lawYear ?? year,
    index: part.index ?? 'none',
    ...present('pensions', part.pensions),
    population: populationOf(part),
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
