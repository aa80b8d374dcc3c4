// Population files on disk: written whole or not at all; opened by their header, their blocks read when they are needed.

import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError } from '../../engine/problem.ts';
import { china } from '../../law/china.ts';
import type { OriginFiles } from '../../microdata/encode.ts';
import { blockBytes, headerBytes, headerOf } from '../../microdata/encode.ts';
import { filePeople } from '../../microdata/file-people.ts';
import type { Imported } from '../../microdata/import.ts';
import type { PopulationHeader } from '../../microdata/population-format.ts';
import { isHeader, magic, preamble } from '../../microdata/population-format.ts';
import { places } from '../../population/places.ts';
import type { PopulationFile } from '../../scenario/scenario.ts';
import { FileError } from '../exit.ts';
import { unreadable } from '../unreadable.ts';

const pieceBytes = 1 << 20;

/**
 * Writes an import as a population file.
 * @throws FileError where it cannot be written.
 */
export function writePopulation(
  path: string,
  imported: Imported,
  files: OriginFiles,
): PopulationHeader {
  const header = headerOf(imported, files, places);
  const half = `${path}.${process.pid}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(half, 'wx');
    try {
      writeAll(file, headerBytes(header));
      header.personsOfBlocks.forEach((_, index) => {
        writeAll(file, blockBytes(imported, header, index));
      });
    } finally {
      closeSync(file);
    }
    renameSync(half, path);
  } catch (error) {
    if (existsSync(half)) rmSync(half);
    throw new FileError(`cannot write ${path}: ${(error as Error).message}`, { cause: error });
  }
  return header;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/**
 * Opens a population file.
 * @param path where it lies.
 * @param file as the user named it.
 * @param digest where it is known already: on another thread.
 * @throws ProblemsError where it cannot be read or is none.
 */
export function openPopulation(path: string, file: string, digest?: string): PopulationFile {
  try {
    const { header, start } = readHeader(path, file);
    const read = (from: number, bytes: number) => bytesFrom(path, start + from, bytes);
    const people = filePeople(header, china.facts, read, file);
    const { year, area, households } = header;
    checkPlaces(header, file);
    return {
      file,
      path,
      digest: digest ?? digestOf(path),
      year,
      area,
      places: header.places,
      households,
      origin: header.origin,
      people,
    };
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    throw unreadable(file, `cannot read "${file}"`, error);
  }
}

function readHeader(path: string, file: string): { header: PopulationHeader; start: number } {
  const first = bytesFrom(path, 0, preamble);
  const fault = (message: string): ProblemsError => {
    const problem: Problem = { code: 'unreadable-file', where: file, message };
    return new ProblemsError([problem]);
  };
  if (new TextDecoder().decode(first.slice(0, magic.length)) !== magic)
    throw fault('it is no population file: `olive population import` writes them');
  const length = new DataView(first).getUint32(8, true);
  const plain: unknown = JSON.parse(new TextDecoder().decode(bytesFrom(path, preamble, length)));
  if (!isHeader(plain)) throw fault('its header is broken: import it again');
  return { header: plain, start: preamble + length };
}

/** Places that the law knew when the file was written, and knows no longer. */
function checkPlaces(header: PopulationHeader, where: string): void {
  const gone = header.places.filter((place) => places[place] === undefined);
  if (gone.length === 0) return;
  const message = `the law knows no ${gone.join(', ')}: import it again`;
  throw new ProblemsError([{ code: 'unknown-name', where, message }]);
}

function bytesFrom(path: string, from: number, bytes: number): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes);
  const file = openSync(path, 'r');
  try {
    for (let at = 0; at < bytes; ) {
      const read = readSync(file, new Uint8Array(buffer), at, bytes - at, from + at);
      if (read === 0) throw new Error('it ends too soon');
      at += read;
    }
  } finally {
    closeSync(file);
  }
  return buffer;
}

/** sha256 of the bytes of a file. */
function digestOf(path: string): string {
  const hash = createHash('sha256');
  const { size } = statSync(path);
  for (let at = 0; at < size; at += pieceBytes)
    hash.update(new Uint8Array(bytesFrom(path, at, Math.min(pieceBytes, size - at))));
  return hash.digest('hex');
}
