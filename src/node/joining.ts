// Scenarios put together: some of the files that a package extends, or files that the command line names side by side.
// Each file is read with all it extends from its own folder, as if it stood alone; two that set the same are a conflict.

import { dirname, isAbsolute, join, resolve } from 'node:path';
import { ProblemsError } from '../engine/problem.ts';
import { readPlain } from '../scenario/located.ts';
import type { Overrides } from '../scenario/overrides.ts';
import { isRecord } from '../scenario/plain.ts';
import type { Opened } from '../scenario/read-scenario.ts';
import { nameOf } from '../scenario/read-scenario.ts';
import type { ReformModule, Scenario } from '../scenario/scenario.ts';
import type { Source } from './reading.ts';
import { readFrom, readNamedFile, Sandbox } from './reading.ts';

/** A scenario made of files. */
export interface Joined {
  readonly name: string;
  /** As the command line names them, in their order. */
  readonly parts: readonly string[];
  /** A package’s own file, whose settings hold, and whose changes do where they are asked for. */
  readonly own?: { readonly file: string; readonly withChanges: boolean };
}

/** What a file changes itself; the other keys say on whom, and when. */
const changing = ['set', 'off', 'on', 'shift', 'modules'];

/** The files that a scenario extends side by side, as the command line would name them; none where it extends one or none. */
export function partsOf(file: string): string[] {
  const { plain } = readNamedFile(file);
  const written = isRecord(plain) ? plain.extends : undefined;
  if (!Array.isArray(written) || written.length < 2) return [];
  return written.flatMap((name) => {
    if (typeof name !== 'string') return [];
    return isAbsolute(name) ? [name] : [join(dirname(file), name)];
  });
}

/** Whether a file changes anything beside what it extends. */
export function changesItself(file: string): boolean {
  const { plain } = readNamedFile(file);
  return isRecord(plain) && changing.some((key) => plain[key] !== undefined);
}

/** Whether two names are of one file. */
export function isSameFile(one: string, other: string): boolean {
  return resolve(one) === resolve(other);
}

/**
 * Reads files put together.
 * @throws ProblemsError with every fault of all of them; `conflict` where two set the same value.
 */
export function readJoined(
  joined: Joined,
  overrides: Overrides,
  allowed: readonly ReformModule[],
): Scenario {
  return readFrom(joinedSource(joined), overrides, allowed);
}

/** Where files put together are read from: each from its own folder. */
export function joinedSource({ name, parts, own }: Joined): Source {
  const folders = new Map<string, Sandbox>();
  const begun = own === undefined ? undefined : new Sandbox(own.file);
  const inFolder = (from: string): Sandbox => folders.get(from) ?? new Sandbox(from);
  const opened = (sandbox: Sandbox, found: Opened): Opened => {
    folders.set(found.file, sandbox);
    return found;
  };
  const main = (): Opened => {
    const written = begun?.main();
    if (begun !== undefined && written !== undefined) folders.set(name, begun);
    const plain = { ...settingsOf(written?.located.plain, own), extends: [...parts] };
    const text = `${name} (${parts.map(nameOf).join(' + ')})`;
    const located = written === undefined ? readPlain(plain, text) : { ...written.located, plain };
    return { located, file: name };
  };
  return {
    main,
    open: (wanted, from, where) => {
      if (from !== name) return opened(inFolder(from), inFolder(from).open(wanted, from, where));
      const sandbox = new Sandbox(wanted);
      return opened(sandbox, sandbox.main());
    },
    population: (wanted, from, where) => inFolder(from).population(wanted, from, where),
    moduleAt: (wanted, from, where) => inFolder(from).moduleAt(wanted, from, where),
    shown: (path) => (begun ?? new Sandbox(parts[0] ?? name)).shown(path),
  };
}

/** What stays of a package’s own file. */
function settingsOf(plain: unknown, own: Joined['own']): Record<string, unknown> {
  if (!isRecord(plain) || own === undefined) return {};
  const kept = Object.entries(plain).filter(([key]) => own.withChanges || !changing.includes(key));
  return Object.fromEntries(kept);
}

/**
 * The files of `--package a.yaml,b.yaml`.
 * @throws ProblemsError where there are fewer than two, or one stands twice.
 */
export function packageFiles(text: string): Joined {
  const parts = text.split(',').map((one) => one.trim());
  const where = `--package ${text}`;
  const fault = (code: 'missing' | 'conflict', message: string): never => {
    throw new ProblemsError([{ code, where, message }]);
  };
  if (parts.length < 2 || parts.includes(''))
    fault('missing', 'expected the files of two scenarios or more, with commas between them');
  const twice = parts.find((one, i) => parts.findIndex((other) => isSameFile(one, other)) !== i);
  if (twice !== undefined) fault('conflict', `${twice} stands twice in the package`);
  return { name: parts.map(nameOf).join('+'), parts };
}
