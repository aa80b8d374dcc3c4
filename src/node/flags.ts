// Flags that several commands share, and what they mean together.

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Condition } from '../engine/condition.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import { china } from '../law/china.ts';
import { readConvention } from '../outcome/read-convention.ts';
import type { Language } from '../report/language.ts';
import { readConditions } from '../scenario/conditions.ts';
import { readPlain } from '../scenario/located.ts';
import type { Overrides } from '../scenario/overrides.ts';
import type { Opener } from '../scenario/read-scenario.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import type { PopulationFile, ReformModule, Scenario } from '../scenario/scenario.ts';
import { isHouseholdCount, mostHouseholds } from '../scenario/scenario-part.ts';
import type { RunOptions } from '../simulate.ts';
import type { Joined } from './joining.ts';
import { joinedSource, readJoined } from './joining.ts';
import { openPeople } from './microdata/people.ts';
import { openModule } from './modules.ts';
import { defaultThreads } from './pool.ts';
import { modulesNamedIn, readScenarioFile, scenarioLanguage } from './reading.ts';

/** Flags of every command that reads scenarios. */
export interface ScenarioFlags {
  readonly households?: string;
  readonly seed?: string;
  readonly population?: string;
  readonly set?: readonly string[];
  readonly module?: readonly string[];
}

/** Flags of every command that runs scenarios. */
export interface RunFlags extends ScenarioFlags {
  readonly threads: number;
  readonly where?: readonly string[];
  readonly lang: Language;
}

/** `--convention`. */
export interface ConventionFlags {
  readonly convention?: readonly string[];
}

/** What is to be run. */
export interface Asked {
  readonly scenarios: readonly Scenario[];
  readonly where: readonly Condition[];
}

/** A repeatable flag. */
export const gather = (one: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  one,
];

/** `--verbose` and `--quiet`. */
export function withManner(command: Command): Command {
  return command
    .option('-v, --verbose', 'say more; show where a fault arose')
    .option('-q, --quiet', 'say nothing but results and faults');
}

/** `--module`. */
export function withModules(command: Command): Command {
  return command.option(
    '--module <file.ts>',
    'a structural reform; it is code and is run (repeatable)',
    gather,
  );
}

/** `--households`, `--seed`, `--set`, `--module`. */
export function withScenarioFlags(command: Command): Command {
  return withModules(command)
    .option('-n, --households <number>', 'records to synthesise instead of the scenario’s')
    .option('--seed <text>', 'another population of the same kind')
    .option('--population <file>', 'people of a population file instead of the scenario’s')
    .option(
      '--set <name=value>',
      'a value of the law: 1000, +20%, -5%, *1.1, JSON (repeatable)',
      gather,
    );
}

/** `--threads`, `--where`, `--lang` on top of the flags of scenarios. */
export function withRunFlags(command: Command): Command {
  return withManner(withScenarioFlags(command))
    .addOption(threadsOption())
    .option(
      '--where <condition>',
      'measure only these households or persons: residence=rural, place=hangzhou, sex=female, age>=60 (repeatable)',
      gather,
    )
    .addOption(languageOption());
}

/** `--threads`. */
export function threadsOption(): Option {
  return new Option('-t, --threads <number>', 'worker threads')
    .argParser(threadCount)
    .default(defaultThreads());
}

/** `--lang`. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of tables and pictures')
    .choices(['zh', 'en'])
    .default('en');
}

/** `--force`. */
export function withForce(command: Command): Command {
  return command.option('-f, --force', 'overwrite files that are there');
}

/** `--convention`. */
export function withConvention(command: Command): Command {
  return command.option(
    '--convention <name=value>',
    'compute headline lines otherwise: equivalence=squareRoot, unit=households, centre=median … (repeatable; docs/measures.md)',
    gather,
  );
}

/** The convention that flags ask for: a part of the options of a run; nothing where they ask for none. */
export function conventionAsked({ convention }: ConventionFlags): Pick<RunOptions, 'convention'> {
  return convention === undefined ? {} : { convention: readConvention(convention) };
}

/** `--uncertainty`. */
export function withUncertainty(command: Command): Command {
  const option = new Option(
    '--uncertainty [replicates]',
    'say how sure the headlines are: by so many seeds (8), other recipes, doubtful values of the law; takes minutes',
  );
  return command.addOption(option.preset('8').argParser(replicateCount));
}

function replicateCount(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 2 && number <= 1000) return number;
  throw new InvalidArgumentError('Expected a whole number of populations from 2 to 1000.');
}

function threadCount(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 1024) return number;
  throw new InvalidArgumentError('Expected a whole number of threads from 1 to 1024.');
}

/**
 * Reads the scenarios and conditions of a command.
 * @throws ProblemsError with the faults of all of them.
 */
export function readAsked(
  files: readonly (string | Joined)[],
  flags: ScenarioFlags & { readonly where?: readonly string[] },
): Asked {
  const problems: Problem[] = [];
  const overrides = overridesOf(flags, problems);
  const where = collect(problems, () => readConditions(flags.where ?? [], china)) ?? [];
  const faults: Problem[] = [];
  const modules = openModules(flags.module, faults);
  problems.push(...faults);
  const scenarios = faults.length === 0 ? readAll(files, overrides, modules, problems) : [];
  if (problems.length > 0) throw new ProblemsError(unique(problems));
  return { scenarios, where };
}

/**
 * A scenario that the command line itself describes, without a file.
 * @param name what it is called, and messages call its parts after.
 * @throws ProblemsError with all its faults.
 */
export function readGiven(name: string, plain: object, flags: ScenarioFlags): Scenario {
  const problems: Problem[] = [];
  const overrides = overridesOf(flags, problems);
  const modules = openModules(flags.module, problems);
  const opened = { located: readPlain(plain, 'command line'), file: name };
  const refuse: Opener = (file) => {
    throw new Error(`a command line extends no ${file}`);
  };
  const scenario = collect(problems, () =>
    readScenario(opened, scenarioLanguage, refuse, { ...overrides, modules }),
  );
  if (scenario === undefined || problems.length > 0) throw new ProblemsError(unique(problems));
  return scenario;
}

/**
 * The modules that a command line names.
 * @throws ProblemsError with the faults of all of them.
 */
export function modulesAsked(files: readonly string[] | undefined): readonly ReformModule[] {
  const problems: Problem[] = [];
  const modules = openModules(files, problems);
  if (problems.length > 0) throw new ProblemsError(problems);
  return modules;
}

/** Every module once, however often it is named. */
function openModules(files: readonly string[] = [], problems: Problem[]): readonly ReformModule[] {
  const modules = files.flatMap((file) => collect(problems, () => openModule(file)) ?? []);
  return modules.filter((one, i) => modules.findIndex(({ path }) => path === one.path) === i);
}

/** A module that one of the scenarios names is a part of that one; one that none of them names is on top of all. */
function readAll(
  files: readonly (string | Joined)[],
  overrides: Overrides,
  modules: readonly ReformModule[],
  problems: Problem[],
): Scenario[] {
  const readOn = (onTop: readonly ReformModule[], faults: Problem[]) =>
    files.flatMap((file) => {
      const more = onTop.length === 0 ? overrides : { ...overrides, modules: onTop };
      const read = () =>
        typeof file === 'string'
          ? readScenarioFile(file, more, modules)
          : readJoined(file, more, modules);
      return collect(faults, read) ?? [];
    });
  if (modules.length === 0) return readOn([], problems);
  const sources = files.map((file) => (typeof file === 'string' ? file : () => joinedSource(file)));
  const named = new Set(sources.flatMap((source) => modulesNamedIn(source, modules)));
  return readOn(
    modules.filter((one) => !named.has(one.path)),
    problems,
  );
}

/** What a reading gives, its faults put to the others. */
function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** A fault of `--set`, or of a base that two scenarios share, is told once. */
function unique(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((one) => [`${one.where} ${one.message}`, one]));
  return [...byText.values()];
}

function peopleAsked(file: string | undefined): PopulationFile | undefined {
  return file === undefined ? undefined : openPeople(resolve(file), file);
}

function overridesOf(flags: ScenarioFlags, problems: Problem[]): Overrides {
  const { households, seed, set, population } = flags;
  const people = collect(problems, () => peopleAsked(population));
  const common = {
    set: set ?? [],
    ...(seed === undefined ? {} : { seed }),
    ...(people === undefined ? {} : { people }),
  };
  if (households === undefined) return common;
  const number = Number(households.replace(/[,_]/g, ''));
  if (households.trim() !== '' && isHouseholdCount(number))
    return { ...common, households: number };
  const where = `--households ${households}`;
  const message = `found ${households}; expected a whole number of households from 1 to ${mostHouseholds}`;
  problems.push({ code: 'out-of-range', where, message });
  return common;
}
