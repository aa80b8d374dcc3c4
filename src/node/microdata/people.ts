// The people that a user names: a population file, or the mapping by which one was imported and that has not changed
// since, nor have its data.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ProblemsError } from '../../engine/problem.ts';
import type { PopulationFile } from '../../scenario/scenario.ts';
import { unreadable } from '../unreadable.ts';
import { openPopulation } from './population-file.ts';

const yaml = /\.ya?ml$/i;

/** The population file that an import of a mapping writes where nothing else is said. */
export function populationOf(mapping: string): string {
  return `${mapping.replace(yaml, '')}.olive`;
}

/** sha256 of a file's bytes. */
export function fileDigest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/**
 * Opens people by the name of their file or of its mapping.
 * @param path where it lies.
 * @param file as the user named it.
 * @throws ProblemsError where it cannot be read, or was imported from what is no longer there.
 */
export function openPeople(path: string, file: string): PopulationFile {
  if (!yaml.test(path)) return openPopulation(path, file);
  const people = openImported(path, file);
  const { mappingDigest, files } = people.origin;
  const changed = [
    ...(digestIn(path, file) === mappingDigest ? [] : [file]),
    ...files
      .filter(({ name, digest }) => digestIn(resolve(dirname(path), name), name) !== digest)
      .map(({ name }) => name),
  ];
  if (changed.length === 0) return people;
  throw again(file, `${changed.join(', ')} changed since ${file} was imported`);
}

function openImported(path: string, file: string): PopulationFile {
  try {
    return openPopulation(populationOf(path), populationOf(file));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    throw again(file, `${file} has not been imported yet`);
  }
}

function digestIn(path: string, name: string): string {
  try {
    return fileDigest(path);
  } catch (error) {
    throw unreadable(name, `cannot read "${name}"`, error);
  }
}

function again(where: string, why: string): ProblemsError {
  const message = `${why}: olive population import ${where}`;
  return new ProblemsError([{ code: 'conflict', where, message }]);
}
