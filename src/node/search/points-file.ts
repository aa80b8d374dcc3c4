// The points that a search has run, kept line by line as they come, so that a search that was broken off goes on where it
// was. The first line says what they are of; points of another question, people or law are refused, not used.

import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemsError } from '../../engine/problem.ts';
import type { Evaluated, Point } from '../../search/evaluations.ts';
import { FileError } from '../exit.ts';
import { unreadable } from '../unreadable.ts';
import { reasonOf } from '../writing.ts';

const schema = 'olive/points@1';

/** What points are of: by name, each with what identifies it. */
export type Identity = Readonly<Record<string, string>>;

/** A file of points, opened. */
export class PointsFile {
  readonly #path: string;
  /** Found in the file when it was opened. */
  readonly known: readonly Evaluated[];

  /**
   * Opens the file, or begins it.
   * @throws ProblemsError where it is of something else; FileError where it cannot be read or written.
   */
  constructor(path: string, identity: Identity) {
    this.#path = path;
    const lines = linesOf(path);
    if (lines.length === 0) this.#write(JSON.stringify({ schema, ...identity }), true);
    else checkHeader(path, lines[0] ?? '', identity);
    this.known = lines.slice(1).flatMap(pointIn);
    // A line that was cut short is taken out, so that what is added stands on a line of its own.
    if (lines.length > 1 && this.known.length < lines.length - 1)
      this.#write(
        [lines[0] ?? '', ...this.known.map((one) => JSON.stringify(one))].join('\n'),
        true,
      );
  }

  /** Keeps more points. */
  add(found: readonly Evaluated[]): void {
    this.#write(found.map((one) => JSON.stringify(one)).join('\n'), false);
  }

  #write(text: string, anew: boolean): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      (anew ? writeFileSync : appendFileSync)(this.#path, `${text}\n`);
    } catch (error) {
      throw new FileError(`cannot write ${this.#path}: ${reasonOf(error)}`, { cause: error });
    }
  }
}

function linesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch (error) {
    throw unreadable(path, 'cannot go on from it', error);
  }
}

function checkHeader(path: string, line: string, identity: Identity): void {
  const found = parsed(line);
  if (found?.schema !== schema) {
    const message = 'this is no file of points that a search has kept';
    throw new ProblemsError([{ code: 'wrong-type', where: path, message }]);
  }
  const differing = Object.keys(identity).filter((key) => found[key] !== identity[key]);
  if (differing.length === 0) return;
  const message = `its points are of another ${differing.join(', ')}: name another file, or remove this one`;
  throw new ProblemsError([{ code: 'conflict', where: path, message }]);
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The point of a line; none where it was cut short. */
function pointIn(line: string): Evaluated[] {
  const { point, figures } = parsed(line) ?? {};
  if (!Array.isArray(point) || typeof figures !== 'object' || figures === null) return [];
  return [{ point: point as Point, figures: figures as Evaluated['figures'] }];
}
