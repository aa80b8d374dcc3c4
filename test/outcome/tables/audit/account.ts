// The account of an audit: each printed figure beside the auditor’s own.

/** A table as the command prints it in JSON, and its cells. */
export interface PrintedTable {
  readonly id: string;
  readonly columns: readonly { readonly key: string }[];
  readonly rows: readonly Readonly<Record<string, PrintedCell>>[];
}

type PrintedCell = null | number | string | { readonly value: number } | Words;

interface Words {
  readonly en: string;
  readonly zh: string;
}

/** One printed figure that the auditor does not find. */
export interface Difference {
  readonly where: string;
  readonly printed: number | bigint | null;
  readonly own: number | bigint | null;
}

/** Collects what was looked at, how far off the worst was, and what is wrong. */
export class Account {
  readonly wrong: Difference[] = [];
  figures = 0;
  /** The largest difference of numbers in parts of the size of the figure, and of money in fen. */
  worst = 0;
  worstFen = 0n;

  /** Money, whole fen: to the fen; or within so many where parts are rounded one by one. */
  money(where: string, printed: PrintedCell, own: bigint, within = 0n): void {
    this.figures += 1;
    const found = typeof printed === 'string' ? BigInt(printed) : null;
    const off = found === null ? null : found < own ? own - found : found - own;
    if (off === null || off > within) this.wrong.push({ where, printed: found, own });
    if (off !== null && off > this.worstFen) this.worstFen = off;
  }

  /** A number: to a billionth of `size`, of what it is the difference or part of; null where it has no value. */
  number(
    where: string,
    printed: PrintedCell | undefined,
    own: number | null,
    size = Math.abs(own ?? 1),
  ): void {
    this.figures += 1;
    const found = numberIn(printed ?? null);
    if (found === null || own === null) {
      if (found !== own) this.wrong.push({ where, printed: found, own });
      return;
    }
    const off = Math.abs(found - own) / Math.max(size, 1e-9);
    if (!(off <= 1e-9)) this.wrong.push({ where, printed: found, own });
    if (off > this.worst) this.worst = off;
  }

  /** Words or whole counts that must be the same. */
  same(where: string, printed: number | string, own: number | string): void {
    this.figures += 1;
    if (printed !== own) {
      this.wrong.push({ where: `${where}: ${printed} for ${own}`, printed: null, own: null });
    }
  }
}

export function numberIn(cell: PrintedCell): number | null {
  if (typeof cell === 'number') return cell;
  return cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : null;
}

export function wordsIn(cell: PrintedCell | undefined): string {
  return cell !== null && typeof cell === 'object' && 'en' in cell ? cell.en : '';
}
