// Opening scenario files. A scenario may extend others in the outermost folder named `scenarios` that it lies in, else
// in its own folder; links are followed first, so that none leads out. What lies outside is refused before it is
// looked at, and nobody learns whether it is there.

import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ProblemsError, suggest } from '../engine/problem.ts';
import { china } from '../law/china.ts';
import { areas } from '../population/areas.ts';
import type { Located } from '../scenario/located.ts';
import { readText } from '../scenario/located.ts';
import type { Overrides } from '../scenario/overrides.ts';
import type { Opener } from '../scenario/read-scenario.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type {
  ModuleOpener,
  PopulationOpener,
  ReformModule,
  Scenario,
  ScenarioLanguage,
} from '../scenario/scenario.ts';
import { openPeople } from './microdata/people.ts';
import { unreadable } from './unreadable.ts';

/** A scenario is a page of text; what is much longer is something else. */
const mostBytes = 1_000_000;

/** What scenarios can speak of. */
export const scenarioLanguage: ScenarioLanguage = {
  legislation: china,
  areas: Object.keys(areas),
  years: [...new Set(Object.values(areas).flatMap((area) => area.years))],
};

/**
 * Reads a scenario file and all it extends.
 * @param file as the user named it; messages name files in the same way.
 * @param allowed the structural reforms that it may name.
 * @throws ProblemsError with every fault; `unreadable-file` where a file cannot be read.
 */
export function readScenarioFile(
  file: string,
  overrides: Overrides = {},
  allowed: readonly ReformModule[] = [],
): Scenario {
  return readFrom(new Sandbox(file), overrides, allowed);
}

/** Where a scenario is read from: itself, and what it may reach. */
export type Source = Pick<Sandbox, 'main' | 'open' | 'population' | 'moduleAt' | 'shown'>;

/** Reads a scenario and all it extends from where they lie; as `readScenarioFile`. */
export function readFrom(
  folder: Source,
  overrides: Overrides,
  allowed: readonly ReformModule[],
): Scenario {
  const openModule: ModuleOpener = (name, from, where) => {
    const path = folder.moduleAt(name, from, where);
    const found = allowed.find((one) => one.path === path);
    if (found !== undefined) return found;
    const message = `"${name}" is code, and is loaded only where the command line names it: --module ${folder.shown(path)}`;
    throw new ProblemsError([{ code: 'forbidden-path', where, message }]);
  };
  const { main, open, population } = folder;
  return readScenario(main(), scenarioLanguage, open, overrides, openModule, population);
}

/** The paths of the modules that a scenario and what it extends name, of those that they may name. */
export function modulesNamedIn(
  file: string | (() => Source),
  allowed: readonly ReformModule[],
): string[] {
  const named: string[] = [];
  try {
    const folder = typeof file === 'string' ? new Sandbox(file) : file();
    readScenario(folder.main(), scenarioLanguage, folder.open, {}, (name, from, where) => {
      const path = folder.moduleAt(name, from, where);
      named.push(path);
      const found = allowed.find((one) => one.path === path);
      if (found !== undefined) return found;
      throw new ProblemsError([{ code: 'forbidden-path', where, message: name }]);
    });
  } catch (error) {
    // Faults are told when it is read in earnest.
    if (!(error instanceof ProblemsError)) throw error;
  }
  return named;
}

/** The text of a file that the user named, with its positions, or why there is none. */
export function readNamedFile(file: string): Located {
  return readText(textOf(resolve(file), file, file), file);
}

/** The folder that a scenario and what it extends lie in. */
export class Sandbox {
  readonly #file: string;
  /** Folder of the scenario, and the outermost folder it may reach, links resolved. */
  readonly #own: string;
  readonly #root: string;

  constructor(file: string) {
    this.#file = file;
    this.#own = realFolder(dirname(resolve(file)), file);
    this.#root = outermostScenarios(this.#own);
  }

  /** The scenario itself. */
  readonly main = (): { located: Located; file: string } => {
    const where = this.#file === '' ? '""' : this.#file;
    return this.#read(join(this.#own, basename(resolve(this.#file))), where);
  };

  readonly open: Opener = (name, from, where) => {
    const folder = dirname(this.#real(from));
    return this.#read(resolve(folder, name), where, name);
  };

  /** The population file that a file names. One that lies elsewhere is named on the command line. */
  readonly population: PopulationOpener = (name, from, where) => {
    const path = resolve(dirname(this.#real(from)), name);
    const hint = '; the command line reaches it: --population FILE';
    this.#checkInside(path, where, name, hint);
    const real = realFile(path, where, name);
    this.#checkInside(real, where, name, hint);
    return openPeople(real, this.shown(real));
  };

  /** The real path of a module that a file names. */
  moduleAt(name: string, from: string, where: string): string {
    const path = resolve(dirname(this.#real(from)), name);
    this.#checkInside(path, where, name);
    const real = realFile(path, where, name);
    this.#checkInside(real, where, name);
    return real;
  }

  #read(path: string, where: string, name = this.#file): { located: Located; file: string } {
    this.#checkInside(path, where, name);
    const real = realFile(path, where, name);
    this.#checkInside(real, where, name);
    const file = this.shown(real);
    return { located: readText(textOf(real, where, name), file), file };
  }

  #checkInside(path: string, where: string, name: string, hint = ''): void {
    if (path.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep)) return;
    const message = `"${name}" lies outside ${this.shown(this.#root)}, and a scenario reaches no further${hint}`;
    throw new ProblemsError([{ code: 'forbidden-path', where, message }]);
  }

  /** A path as the user would write it, beside the file that was named. */
  shown(real: string): string {
    return join(dirname(this.#file), relative(this.#own, real)) || '.';
  }

  /** The path of a file that was shown. */
  #real(shown: string): string {
    return resolve(this.#own, relative(dirname(this.#file), shown));
  }
}

/** The outermost folder named `scenarios` on the way to a folder, or the folder itself. */
function outermostScenarios(folder: string): string {
  const steps = folder.split(sep);
  const at = steps.indexOf('scenarios');
  return at < 0 ? folder : steps.slice(0, at + 1).join(sep);
}

function realFolder(folder: string, file: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    throw unreadable(file, `cannot read "${file}"`, error);
  }
}

function realFile(path: string, where: string, name: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw unreadable(where, `cannot read "${name}"`, error, suggest(name, neighbours(path)));
  }
}

function textOf(path: string, where: string, name: string): string {
  try {
    const { size, isFile } = factsOf(path);
    if (!isFile) throw new Error('it is no file');
    if (size > mostBytes) throw new Error(`it is longer than ${mostBytes} bytes`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw unreadable(where, `cannot read "${name}"`, error);
  }
}

function factsOf(path: string) {
  const found = statSync(path);
  return { size: found.size, isFile: found.isFile() };
}

function neighbours(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
