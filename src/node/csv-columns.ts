// Columns of a CSV file, checked cell by cell: what is missing or no number is named with its row and line.

import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import { openText } from './csv-text.ts';
import { standardInput } from './input.ts';
import { unreadable } from './unreadable.ts';

/** Which columns are wanted. */
export interface Wanted {
  readonly income: string;
  readonly weight?: string;
  readonly group?: string;
  /** Members of the household of each row, and those of them under 14. */
  readonly size?: string;
  readonly children?: string;
}

/** The columns, row by row. */
export interface CsvColumns {
  readonly income: Float64Array;
  readonly weight: Float64Array | null;
  readonly group: readonly string[] | null;
  readonly size: Float64Array | null;
  readonly children: Float64Array | null;
}

/** Faults told one by one; the others are counted. */
const mostTold = 20;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const missing = /^(?:|na|n\/a|nan|null|none|\.)$/i;

/**
 * Reads columns of a file, `-` for standard input. The separator is a comma, semicolon or tab, as the heading has it.
 * @param say is told what was taken for granted: an encoding that is not UTF-8.
 * @throws ProblemsError where the file cannot be read, a column is not there, or a cell is missing or no number.
 */
export async function readColumns(
  file: string,
  wanted: Wanted,
  say: (line: string) => void = () => undefined,
): Promise<CsvColumns> {
  const reader = new ColumnReader(file, wanted);
  try {
    const { encoding, pieces } = await openText(file);
    if (encoding === 'gb18030')
      say(`${reader.name} is no UTF-8: read as GBK (GB 18030), as spreadsheets in China save it`);
    for await (const cells of csvRows(pieces)) reader.take(cells, Number(cells.at(-1)));
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    if (error instanceof CsvError) throw brokenCsv(reader.name, error);
    throw unreadable(reader.name, `cannot read "${reader.name}"`, error);
  }
  return reader.columns();
}

/** Rows as lists of cells, the line of the file behind them. */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  const chunks = pieces[Symbol.asyncIterator]();
  let beginning = '';
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    beginning += next.value;
    if (beginning.includes('\n')) break;
  }
  const parser = parserFor(beginning);
  // Faults come out where the rows are taken.
  pipeline(Readable.from(joined(beginning, chunks)), parser, () => undefined);
  yield* parser as AsyncIterable<string[]>;
}

async function* joined(beginning: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  if (beginning !== '') yield beginning;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function parserFor(beginning: string) {
  return parse({
    bom: true,
    delimiter: separatorIn(beginning.split('\n', 1)[0] ?? ''),
    skip_empty_lines: true,
    on_record: (cells, { lines }) => [...cells, String(lines)],
  });
}

function separatorIn(heading: string): string {
  const count = (separator: string) => heading.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Takes rows one after the other: the first names the columns. */
class ColumnReader {
  readonly name: string;
  readonly #wanted: Wanted;
  readonly #problems: Problem[] = [];
  readonly #income: number[] = [];
  readonly #weight: number[] = [];
  readonly #group: string[] = [];
  readonly #size: number[] = [];
  readonly #children: number[] = [];
  #places: Readonly<Record<keyof Wanted, number>> | null = null;
  #faults = 0;
  #row = 0;

  constructor(file: string, wanted: Wanted) {
    this.name = file === standardInput ? 'stdin' : file;
    this.#wanted = wanted;
  }

  take(cells: readonly string[], line: number): void {
    if (this.#places === null) {
      this.#places = this.#find(cells);
      return;
    }
    this.#row++;
    const { income, weight, group, size, children } = this.#places;
    this.#income.push(this.#number(cells[income], this.#wanted.income, line));
    if (this.#wanted.weight !== undefined)
      this.#weight.push(this.#weightIn(cells[weight], this.#wanted.weight, line));
    if (this.#wanted.group !== undefined)
      this.#group.push(this.#label(cells[group], this.#wanted.group, line));
    if (this.#wanted.size !== undefined)
      this.#size.push(this.#countIn(cells[size], this.#wanted.size, 1, line));
    if (this.#wanted.children !== undefined)
      this.#children.push(this.#countIn(cells[children], this.#wanted.children, 0, line));
  }

  columns(): CsvColumns {
    const { weight, group, size, children } = this.#wanted;
    if (this.#row === 0 && this.#problems.length === 0) {
      this.#problems.push({ code: 'missing', where: this.name, message: 'the file has no rows' });
    }
    if (this.#faults > mostTold) {
      const message = `and ${this.#faults - mostTold} more cells`;
      this.#problems.push({ code: 'wrong-type', where: this.name, message });
    }
    if (this.#problems.length > 0) throw new ProblemsError(this.#problems);
    return {
      income: Float64Array.from(this.#income),
      weight: weight === undefined ? null : Float64Array.from(this.#weight),
      group: group === undefined ? null : this.#group,
      size: size === undefined ? null : Float64Array.from(this.#size),
      children: children === undefined ? null : Float64Array.from(this.#children),
    };
  }

  #find(cells: readonly string[]) {
    const names = cells.slice(0, -1).map((cell) => cell.trim());
    const { income, weight, group, size, children } = this.#wanted;
    const find = (name: string | undefined) => (name === undefined ? -1 : this.#place(names, name));
    const places = {
      income: this.#place(names, income),
      ...{ weight: find(weight), group: find(group), size: find(size), children: find(children) },
    };
    if (this.#problems.length > 0) throw new ProblemsError(this.#problems);
    return places;
  }

  #place(names: readonly string[], name: string): number {
    const at = names.indexOf(name);
    const where = `${this.name}:1`;
    if (at < 0) {
      const message = `there is no column "${name}"; there are ${names.slice(0, 30).join(', ')}`;
      this.#problems.push({ code: 'unknown-name', where, message, ...suggest(name, names) });
    } else if (names.lastIndexOf(name) !== at) {
      const message = `two columns are called "${name}"`;
      this.#problems.push({ code: 'conflict', where, message });
    }
    return at;
  }

  #number(cell: string | undefined, column: string, line: number): number {
    const text = (cell ?? '').trim();
    if (number.test(text) && Number.isFinite(Number(text))) return Number(text);
    const found = missing.test(text) ? 'is missing' : `is "${text.slice(0, 40)}", no number`;
    this.#fault(`${column} ${found}`, line, missing.test(text) ? 'missing' : 'wrong-type');
    return Number.NaN;
  }

  #weightIn(cell: string | undefined, column: string, line: number): number {
    const weight = this.#number(cell, column, line);
    if (weight < 0)
      this.#fault(`${column} is ${weight}; a weight is not below 0`, line, 'out-of-range');
    return weight;
  }

  #countIn(cell: string | undefined, column: string, least: number, line: number): number {
    const count = this.#number(cell, column, line);
    if (count < least || count % 1 !== 0)
      this.#fault(
        `${column} is ${count}; expected a whole number from ${least}`,
        line,
        'out-of-range',
      );
    return count;
  }

  #label(cell: string | undefined, column: string, line: number): string {
    const text = (cell ?? '').trim();
    if (text === '') this.#fault(`${column} is missing`, line, 'missing');
    return text;
  }

  #fault(message: string, line: number, code: Problem['code']): void {
    this.#faults++;
    if (this.#faults > mostTold) return;
    this.#problems.push({
      code,
      where: `${this.name}:${line}`,
      message: `row ${this.#row}: ${message}`,
    });
  }
}

/** The fault of a CSV that cannot be taken apart. */
export function brokenCsv(name: string, error: CsvError): ProblemsError {
  const line = Number(error.lines ?? 0);
  const where = line > 0 ? `${name}:${line}` : name;
  return new ProblemsError([
    { code: 'wrong-type', where, message: `the CSV is broken: ${whyBroken(error)}` },
  ]);
}

const brokenRows: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quoted cell does not end: a " is missing',
  CSV_INVALID_CLOSING_QUOTE: 'something stands behind the " that ends a cell; inside one, write ""',
  INVALID_OPENING_QUOTE: 'a " stands inside a cell that does not begin with one',
  CSV_MAX_RECORD_SIZE: 'a row is too long',
};

function whyBroken(error: CsvError): string {
  const { code, record } = error as CsvError & { readonly record?: unknown };
  if (code !== 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
    return brokenRows[code] ?? 'this row cannot be taken apart into cells';
  const cells = Array.isArray(record) ? record.length : 0;
  return `this row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the heading another number`;
}
