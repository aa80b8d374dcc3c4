// Writing results: all of a command's files or none, each complete or not at all, and nothing overwritten unasked.

import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError } from './exit.ts';

/** What is to stand in a file, by path. */
export type Files = ReadonlyMap<string, string>;

/**
 * Checks that files may be written, before any work is done for them.
 * @throws FileError naming every file that is there already, unless `force`, or whose folder is a file.
 */
export function checkWritable(paths: Iterable<string>, force: boolean): void {
  const faults = [...paths].flatMap((path) => faultOf(path, force));
  if (faults.length > 0) throw new FileError(faults.join('\n'));
}

function faultOf(path: string, force: boolean): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return [`${path} is a folder`];
  if (found !== undefined && !force) return [`${path} is there already: --force overwrites it`];
  const blocked = blockedFolder(path);
  return blocked === null ? [] : [`${blocked} is no folder: ${path} cannot be written`];
}

/** The nearest of a path's folders that exists, where it is no folder. */
function blockedFolder(path: string): string | null {
  const folder = dirname(path);
  if (folder === path) return null;
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return blockedFolder(folder);
  return found.isDirectory() ? null : folder;
}

/**
 * Writes files, each under another name first: whoever looks finds a file whole or not at all.
 * @throws FileError where one cannot be written; then none of those not yet in place is left behind.
 */
export function writeFiles(files: Files, force: boolean): void {
  checkWritable(files.keys(), force);
  const waiting = new Map<string, string>();
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      const half = `${path}.${process.pid}.part`;
      waiting.set(half, path);
      writeFileSync(half, text, { flag: 'wx' });
    }
    for (const [half, path] of waiting) renameSync(half, path);
  } catch (error) {
    for (const half of waiting.keys()) if (existsSync(half)) rmSync(half);
    throw new FileError(`cannot write: ${(error as Error).message}`, { cause: error });
  }
}
