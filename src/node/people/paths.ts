// What people files are called. Two tables and their codebook lie beside each other:
//   --out people            people-households.parquet, people-persons.parquet, people-codebook.json, .en.md, .zh.md
//   --out people.csv        people-households.csv, people-persons.csv, …
//   --out out/              out/households.parquet, out/persons.parquet, out/codebook.json, …

import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError } from '../../engine/problem.ts';
import { UsageError } from '../exit.ts';

/** The ways a table is written. */
export const formats = ['parquet', 'csv'] as const;

export type Format = (typeof formats)[number];

export interface PeoplePaths {
  readonly format: Format;
  readonly households: string;
  readonly persons: string;
}

export interface WrittenPaths extends PeoplePaths {
  readonly codebook: { readonly json: string; readonly en: string; readonly zh: string };
}

const ending = /\.(parquet|csv)$/i;

/**
 * Where the files of `--out` go.
 * @param asked the format that was asked for; else as the name ends, else Parquet.
 * @throws UsageError where the name ends in another format.
 */
export function pathsFor(out: string, asked: Format | undefined): WrittenPaths {
  const ends = formatOf(out);
  if (ends !== undefined && asked !== undefined && ends !== asked)
    throw new UsageError(`--out ${out} ends in another format than --format ${asked}`);
  const format = asked ?? ends ?? 'parquet';
  const before = beginningOf(out);
  const codebook = `${before}codebook`;
  return {
    format,
    households: `${before}households.${format}`,
    persons: `${before}persons.${format}`,
    codebook: { json: `${codebook}.json`, en: `${codebook}.en.md`, zh: `${codebook}.zh.md` },
  };
}

/** What all file names begin with: a folder, or a name and a hyphen. */
function beginningOf(path: string): string {
  if (/[\\/]$/.test(path) || isFolder(path)) return join(path, '/');
  return `${path.replace(ending, '').replace(/-?(households|persons)$/, '')}-`;
}

function formatOf(path: string): Format | undefined {
  return ending.exec(path)?.[1]?.toLowerCase() as Format | undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * The tables that a name stands for: their folder, what their names begin with, or one of the two.
 * @throws ProblemsError where they are not there, or there in two formats.
 */
export function findPeople(path: string): PeoplePaths {
  const named = formatOf(path);
  const tried = (named === undefined ? formats : [named]).map((format) => pathsOf(path, format));
  const found = tried.filter(({ households }) => isFile(households));
  const [first, ...others] = found;
  const { households, persons } = first ?? tried[0]!;
  const fault = (message: string): Problem => ({ code: 'unreadable-file', where: path, message });
  if (first === undefined)
    throw new ProblemsError([fault(`there is no table of households, such as ${households}`)]);
  if (others.length > 0)
    throw new ProblemsError([fault('there are tables in two formats: name the file of one')]);
  if (!isFile(persons))
    throw new ProblemsError([fault(`there is no table of persons beside it: ${persons}`)]);
  return first;
}

function pathsOf(path: string, format: Format): PeoplePaths {
  // A file may be called `households.csv` alone.
  const own = /(^|[\\/])(households|persons)\.(parquet|csv)$/i.exec(path);
  const before = own === null ? beginningOf(path) : path.slice(0, own.index + own[1]!.length);
  return {
    format,
    households: `${before}households.${format}`,
    persons: `${before}persons.${format}`,
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
