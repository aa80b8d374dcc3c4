// The population file: what an import writes and every thread reads, block by block.
//
//   8 bytes  "olive-p1"
//   4 bytes  length of the header, little-endian; 4 bytes of nothing
//   header   JSON, padded with spaces to a multiple of 8 bytes
//   blocks   one after the other, 1,024 households each: sizes, weights, design, then every fact that is not the same
//            for all, in file order, each padded to a multiple of 8 bytes
//
// Numbers are little-endian, in the smallest kind that holds a fact exactly. Kinds are stored by place with their words
// in the header, so that a file keeps its meaning when the law learns new kinds.

import { householdsPerBlock } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';
import { isRecord } from '../scenario/plain.ts';

export const magic = 'olive-p1';
/** Bytes before the header. */
export const preamble = 16;

export type NumberKind = 'u8' | 'i8' | 'i16' | 'i32' | 'f64';

/** A column of the file. */
export interface FileColumn {
  readonly fact: string;
  readonly level: 'person' | 'household';
  readonly as: NumberKind;
  /** For facts of kind: the words, by place. */
  readonly kinds?: readonly string[];
  /** Where all have the same: it stands in the header alone. */
  readonly value?: number;
}

/** How many values of which fact a rule filled. */
export interface FileImputation {
  readonly rule: string;
  readonly fact: string;
  readonly values: number;
  readonly of: number;
}

/** Where the people come from. */
export interface Origin {
  /** The mapping's own name, and its file. */
  readonly survey: string;
  readonly mapping: string;
  /** sha256 of the mapping and of the data files. */
  readonly mappingDigest: string;
  readonly files: readonly { readonly name: string; readonly digest: string }[];
  readonly imputations: readonly FileImputation[];
  /** Facts of which the data say nothing. */
  readonly neutral: readonly string[];
}

export interface PopulationHeader {
  readonly format: typeof magic;
  readonly year: number;
  /** The smallest place that holds all places. */
  readonly area: string;
  readonly places: readonly string[];
  readonly households: number;
  readonly persons: number;
  /** Persons in each block. */
  readonly personsOfBlocks: readonly number[];
  /** Whether the survey has weights of its own. */
  readonly surveyWeights: boolean;
  /** Whether strata and sampling units are known. */
  readonly design: boolean;
  readonly columns: readonly FileColumn[];
  readonly origin: Origin;
}

const bytesOf: Readonly<Record<NumberKind, number>> = { u8: 1, i8: 1, i16: 2, i32: 4, f64: 8 };

/** A length padded to whole words of 8 bytes. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

/** A part of a block: where it begins, how many numbers it has. */
export interface Section {
  readonly from: number;
  readonly count: number;
  readonly as: NumberKind;
}

/** Where things stand in a block. */
export interface BlockLayout {
  readonly households: number;
  readonly sizes: Section;
  readonly census: Section;
  readonly survey: Section | null;
  readonly strata: Section | null;
  readonly psu: Section | null;
  /** In the order of the header's columns; null for those in the header alone. */
  readonly columns: readonly (Section | null)[];
  readonly bytes: number;
}

/** The layout of a block. */
export function layoutOf(header: PopulationHeader, index: number): BlockLayout {
  const households = Math.min(householdsPerBlock, header.households - index * householdsPerBlock);
  const persons = header.personsOfBlocks[index] ?? 0;
  let bytes = 0;
  const section = (count: number, as: NumberKind): Section => {
    const from = bytes;
    bytes += padded(count * bytesOf[as]);
    return { from, count, as };
  };
  const [sizes, census] = [section(households, 'u8'), section(households, 'f64')];
  const survey = header.surveyWeights ? section(households, 'f64') : null;
  const strata = header.design ? section(households, 'i32') : null;
  const psu = header.design ? section(households, 'i32') : null;
  const columns = header.columns.map(({ level, as, value }) =>
    value === undefined ? section(level === 'person' ? persons : households, as) : null,
  );
  return { households, sizes, census, survey, strata, psu, columns, bytes };
}

/** The numbers of a section, over the bytes of its block. */
export function numbersIn(
  bytes: ArrayBuffer,
  { from, count, as }: Section,
): Uint8Array | Int8Array | Int16Array | Int32Array | Float64Array {
  if (as === 'u8') return new Uint8Array(bytes, from, count);
  if (as === 'i8') return new Int8Array(bytes, from, count);
  if (as === 'i16') return new Int16Array(bytes, from, count);
  if (as === 'i32') return new Int32Array(bytes, from, count);
  return new Float64Array(bytes, from, count);
}

const ranges: readonly (readonly [NumberKind, number, number])[] = [
  ['u8', 0, 255],
  ['i8', -128, 127],
  ['i16', -32_768, 32_767],
  ['i32', -2_147_483_648, 2_147_483_647],
];

/** The smallest kind of number that holds all of a column exactly. */
export function smallestKind(length: number, get: (at: number) => number): NumberKind {
  let [least, most] = [0, 0];
  for (let at = 0; at < length; at++) {
    const value = get(at);
    if (!Number.isInteger(value)) return 'f64';
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return ranges.find(([, from, to]) => least >= from && most <= to)?.[0] ?? 'f64';
}

/**
 * The words of a fact's kinds, as the file has them, to their places now.
 * @returns null where nothing moved; undefined where a word is known no longer.
 */
export function movedKinds(column: FileColumn, fact: Fact): Float64Array | null | undefined {
  if (fact.type.is !== 'kind') return null;
  const { kinds } = fact.type;
  const places = (column.kinds ?? []).map((word) => kinds.indexOf(word));
  if (places.includes(-1)) return undefined;
  return places.every((place, i) => place === i) ? null : Float64Array.from(places);
}

/** Whether a value is the header of a population file. */
export function isHeader(value: unknown): value is PopulationHeader {
  if (!isRecord(value) || value.format !== magic) return false;
  const numbers = ['year', 'households', 'persons'].every((key) => typeof value[key] === 'number');
  const lists = ['places', 'personsOfBlocks', 'columns'].every((key) => Array.isArray(value[key]));
  return numbers && lists && isRecord(value.origin) && typeof value.area === 'string';
}
