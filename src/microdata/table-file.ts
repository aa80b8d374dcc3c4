// What a file of a table offers, whatever its format: its columns by name, read once from the first row to the last.

import type { Cell } from './cell.ts';

/** Cells of one column, row after row. */
export interface Cells {
  /** Which of the wanted columns. */
  readonly column: number;
  readonly cells: ArrayLike<Cell>;
}

export interface TableFile {
  /** As messages name it. */
  readonly name: string;
  readonly columns: readonly string[];
  /** sha256 of the bytes. */
  readonly digest: string;
  /**
   * Reads columns in one go. The cells of each column come in the order of rows; those of different columns in any.
   * @returns the number of rows, and where each stands in a text file.
   */
  read(wanted: readonly string[], take: (cells: Cells) => void): Promise<RowsRead>;
}

export interface RowsRead {
  readonly rows: number;
  /** The line of a row, 0 the first; null for files without lines. */
  readonly lineOf: ((row: number) => number) | null;
}
