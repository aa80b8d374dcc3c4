// Money that is paid is an integer of fen. Halves go up; a snap of 1e-5 fen takes away what a binary fraction adds.

export type Fen = number;

const snap = 1e-5;

/** An amount written in yuan, on the fen. */
export function fen(yuan: number): Fen {
  return halfUp(100 * yuan);
}

/** A fraction of a fen rounded half up. */
export function halfUp(fraction: number): Fen {
  return Math.floor(fraction + 0.5 + snap);
}

/** Rounded up to a multiple of so many fen. */
export function upTo(multiple: Fen, fraction: number): Fen {
  return multiple * Math.ceil((fraction - snap) / multiple);
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** A row of a tax table: up to this amount in yuan, at this rate, less this many yuan. */
export type Row = readonly [upTo: number, rate: number, quick: number];

/** The first row whose bound is not below the amount. */
export function rowFor(rows: readonly Row[], amountInFen: number): Row {
  const row = rows.find(([bound]) => amountInFen <= 100 * bound + snap);
  if (row === undefined) throw new RangeError('a table ends with a row without bound');
  return row;
}

/** amount × rate − quick deduction, a fraction of fen. */
export function byTable(rows: readonly Row[], amountInFen: number): number {
  if (amountInFen <= 0) return 0;
  const [, rate, quick] = rowFor(rows, amountInFen);
  return amountInFen * rate - 100 * quick;
}
