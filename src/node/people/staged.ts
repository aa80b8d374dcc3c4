// Large files, written piece by piece: each under another name until all are whole, so that whoever looks finds a file
// whole or not at all. What was begun is removed where the work fails, or the process ends in its middle.

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError } from '../exit.ts';
import { checkWritable, reasonOf } from '../writing.ts';

export class Staged {
  readonly #waiting = new Map<string, string>();
  readonly #abandon = () => this.abandon();

  /** @throws FileError naming every file that is there already, unless `force`, or cannot be written. */
  constructor(paths: readonly string[], force: boolean) {
    checkWritable(paths, force);
    process.once('exit', this.#abandon);
    for (const path of paths) {
      mkdirSync(dirname(path), { recursive: true });
      this.#waiting.set(path, `${path}.${process.pid}.part`);
    }
  }

  /** Where a file is written until it is whole. */
  partOf(path: string): string {
    const part = this.#waiting.get(path);
    if (part === undefined) throw new Error(`${path} was not announced`);
    return part;
  }

  /** Puts every file in its place. */
  commit(): void {
    for (const [path, part] of this.#waiting) {
      renameSync(part, path);
      this.#waiting.delete(path);
    }
    process.removeListener('exit', this.#abandon);
  }

  /** Removes what is not in its place. */
  abandon(): void {
    for (const part of this.#waiting.values()) if (existsSync(part)) rmSync(part);
    this.#waiting.clear();
    process.removeListener('exit', this.#abandon);
  }
}

/**
 * Writes files together: all are put in place, or none.
 * @throws FileError where the system does not write.
 */
export async function writeStaged<T>(
  paths: readonly string[],
  force: boolean,
  write: (staged: Staged) => Promise<T>,
): Promise<T> {
  const staged = new Staged(paths, force);
  try {
    const result = await write(staged);
    staged.commit();
    return result;
  } catch (error) {
    staged.abandon();
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    const { path = paths[0] } = error as NodeJS.ErrnoException;
    throw new FileError(`cannot write ${path}: ${reasonOf(error)}`, { cause: error });
  }
}
