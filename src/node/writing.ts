// Writing results: all of a command's files or none, each complete or not at all, and nothing overwritten unasked.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FileError } from './exit.ts';

/** What is to stand in a file, by path. */
export type Files = ReadonlyMap<string, string>;

/**
 * Checks that files may be written, before any work is done for them.
 * @throws FileError naming every file that is there already, unless `force`, or whose folder is a file or takes none.
 */
export function checkWritable(paths: Iterable<string>, force: boolean): void {
  const tried = new Map<string, string | null>();
  const faults = [...paths].flatMap((path) => faultOf(path, force, tried));
  if (faults.length > 0) throw new FileError([...new Set(faults)].join('\n'));
}

function faultOf(path: string, force: boolean, tried: Map<string, string | null>): string[] {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return [`${path} is a folder`];
    if (found !== undefined && !force) return [`${path} is there already: --force overwrites it`];
    const folder = nearestFolder(path);
    if (!statSync(folder).isDirectory())
      return [`${folder} is no folder: ${path} cannot be written`];
    const why = tried.get(folder) ?? whyNothingGoesInto(folder);
    tried.set(folder, why);
    return why === null ? [] : [`cannot write into ${folder}: ${why}`];
  } catch (error) {
    return [`cannot write ${path}: ${reasonOf(error)}`];
  }
}

/** The nearest of a path's folders that exists: what is missing below it will be made there. */
function nearestFolder(path: string): string {
  const folder = dirname(path);
  if (folder === dirname(folder)) return folder;
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined ? nearestFolder(folder) : folder;
}

/**
 * Tries it: rights alone do not say whether a folder takes files, and making folders below one that takes none may
 * never end.
 */
function whyNothingGoesInto(folder: string): string | null {
  try {
    rmdirSync(mkdtempSync(join(resolve(folder), '.olive-')));
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * Writes files, each under another name first: whoever looks finds a file whole or not at all.
 * @throws FileError where one cannot be written; then none of those not yet in place is left behind.
 */
export function writeFiles(files: Files, force: boolean): void {
  checkWritable(files.keys(), force);
  const waiting = new Map<string, string>();
  let at = '';
  try {
    for (const [path, text] of files) {
      at = path;
      mkdirSync(dirname(path), { recursive: true });
      const half = `${path}.${process.pid}.part`;
      waiting.set(half, path);
      writeFileSync(half, text, { flag: 'wx' });
    }
    for (const [half, path] of waiting) {
      at = path;
      renameSync(half, path);
    }
  } catch (error) {
    for (const half of waiting.keys()) if (existsSync(half)) rmSync(half);
    throw new FileError(`cannot write ${at}: ${reasonOf(error)}`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no files can be made there',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'one of its folders is a file',
  EEXIST: 'something else is there',
  ELOOP: 'its links go in a circle',
  ERR_INVALID_ARG_VALUE: 'no file can have such a name',
};

/** Why the system did not write, in a few words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? (code === '' ? message : `the system says ${code}`);
}
