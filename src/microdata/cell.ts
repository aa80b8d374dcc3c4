// Cells of tables, of whatever file: what they say as a word, as a number, and whether they say anything.

/** A text of a CSV; number, text, yes/no, date or nothing of a Parquet file. */
export type Cell = string | number | bigint | boolean | Date | null | undefined;

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const wholeWithZeros = /^(-?\d+)\.0+$/;
/** Nothing, and how R, pandas, SAS and Stata write nothing. */
const nothing = /^(?:|na|n\/a|<na>|nan|null|\.[a-z]?)$/i;

/** A cell as a word, as codes and names of people are compared: the code 1 is the same in a CSV and in a Parquet file. */
export function wordIn(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell).trim();
  return wholeWithZeros.exec(text)?.[1] ?? text;
}

/** Whether a word stands for nothing. */
export function saysNothing(word: string): boolean {
  return nothing.test(word);
}

/** The number of a word, finite; null where it is none. */
export function numberIn(word: string): number | null {
  if (!number.test(word)) return null;
  const value = Number(word);
  return Number.isFinite(value) ? value : null;
}
