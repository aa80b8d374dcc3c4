// Structural reforms in TypeScript modules. A module is code, so it is loaded only where the command line names it.
//
// A module imports the engine as `olive-microsim`, wherever it lies: while it is loaded that name, and what lies below
// it, stands for the engine that is running. Rules are told apart by the objects they are, so that a second copy of the
// engine would have rules of its own.

import { realpathSync, statSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { resolve } from 'node:path';
import { digestOf } from '../engine/digest.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { StructuralReform } from '../engine/structure.ts';
import { reformDescription, reformFaults } from '../engine/structure-text.ts';
import type { ReformModule } from '../scenario/scenario.ts';
import { unreadable } from './unreadable.ts';

const packageName = 'olive-microsim';
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const sources = new URL('../', import.meta.url);

/** What a module must have been loaded with: where it lies, and what it is called in messages. */
export type ModulePlace = Pick<ReformModule, 'file' | 'path'>;

/**
 * Loads a module that the user named.
 * @param file as the user named it.
 * @throws ProblemsError where it cannot be read or holds no structural reform.
 */
export function openModule(file: string): ReformModule {
  let path = '';
  try {
    path = realpathSync(resolve(file));
    if (!statSync(path).isFile()) throw new Error('it is no file');
  } catch (error) {
    throw unreadable(file, `cannot read "${file}"`, error);
  }
  return loadModule({ file, path });
}

/**
 * Loads a module from its place.
 * @throws ProblemsError where loading fails, and where what it exports as `reform` is no structural reform.
 */
export function loadModule({ file, path }: ModulePlace): ReformModule {
  const reform = reformIn(file, exportsOf(file, path));
  return { file, path, digest: digestOf(reformDescription(reform)), reform };
}

function exportsOf(file: string, path: string): Record<string, unknown> {
  const hooks = nodeModule.registerHooks?.({
    resolve: (specifier, context, next) => {
      const own = ownModule(specifier);
      return own === null ? next(specifier, context) : { url: own, shortCircuit: true };
    },
  });
  try {
    const found: unknown = nodeModule.createRequire(import.meta.url)(path);
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    throw fault(file, `the module cannot be loaded: ${reasonOf(error)}`);
  } finally {
    hooks?.deregister();
  }
}

/** The file of the running engine behind `olive-microsim` and `olive-microsim/law/…`; null for anything else. */
function ownModule(specifier: string): string | null {
  if (specifier === packageName) return new URL(`index${ending}`, sources).href;
  if (!specifier.startsWith(`${packageName}/`)) return null;
  const below = specifier.slice(packageName.length + 1);
  const isOpen = below.startsWith('law/') || below.startsWith('population/facts/');
  return isOpen && !below.includes('..') ? new URL(`${below}${ending}`, sources).href : null;
}

function reformIn(file: string, { reform }: Record<string, unknown>): StructuralReform {
  if (reform === undefined) throw fault(file, 'the module exports no "reform"');
  const faults = reformFaults(reform);
  if (faults.length === 0) return reform as StructuralReform;
  throw new ProblemsError(
    faults.map((message): Problem => ({ code: 'faulty-rule', where: file, message })),
  );
}

const reasons: Readonly<Record<string, string>> = {
  ERR_REQUIRE_ASYNC_MODULE: 'it awaits something at its outermost level',
  ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING:
    'TypeScript below node_modules is not read: copy the file to a place of your own',
  ERR_UNKNOWN_FILE_EXTENSION: 'this Node reads no TypeScript: take Node 22.18 or newer',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? String(message ?? error).split('\n')[0] ?? '';
}

function fault(where: string, message: string): ProblemsError {
  return new ProblemsError([{ code: 'faulty-rule', where, message }]);
}
