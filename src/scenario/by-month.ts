// An amount said month by month in a household document: `wage: { 2025-03: 10000, 2025-04: 30000 }`, or a list of twelve.
// A month that is not named, or null in the list, is one without the job; 0 is a month with the job and without pay. The
// months with the job follow one another: who came back after a break says so with 0, or is two households.

import { amountIn, monthIn, narrow, writtenNumber } from './amounts.ts';
import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';

/** Yuan of January to December; null in months without the job. */
export type ByMonth = readonly (number | null)[];

/** Whether a value is said month by month. */
export function isByMonth(written: unknown): boolean {
  return Array.isArray(written) || isRecord(written);
}

/** How many months a value that is said month by month is of. */
export function monthsNamed(written: unknown): number {
  const said = isRecord(written) ? Object.values(written) : Array.isArray(written) ? written : [];
  return said.filter((one) => one !== null).length;
}

/** Reads an amount by months of the year; undefined where it is at fault. */
export function readByMonth(
  reporter: Reporter,
  path: Path,
  written: unknown,
  year: number,
): ByMonth | undefined {
  const before = reporter.problems.length;
  const months = Array.isArray(written)
    ? ofList(reporter, path, written)
    : ofMapping(reporter, path, isRecord(written) ? written : {}, year);
  if (reporter.problems.length > before) return undefined;
  checkGaps(reporter, path, months, year);
  return reporter.problems.length > before ? undefined : months;
}

function ofList(reporter: Reporter, path: Path, written: readonly unknown[]): ByMonth {
  if (written.length !== 12) {
    const found = `found a list of ${written.length}`;
    const expected =
      'expected twelve amounts, January to December, null in a month without the job';
    reporter.fault(path, 'out-of-range', `${found}; ${expected}`);
  }
  return written.map((one, i) => ofMonth(reporter, [...path, i], one));
}

function ofMapping(
  reporter: Reporter,
  path: Path,
  written: Record<string, unknown>,
  year: number,
): ByMonth {
  const months = Array.from({ length: 12 }, (): number | null => null);
  for (const [key, one] of Object.entries(written)) {
    const here = [...path, key];
    const found = monthNamed(key);
    if (found === null) {
      const where = reporter.located.where(here, 'key');
      const message = `found ${show(key)}; expected a month such as ${year}-01`;
      reporter.problems.push({ code: 'wrong-type', where, message });
    } else if (Math.floor(found / 12) !== year) {
      const where = reporter.located.where(here, 'key');
      const message = `${key} is no month of ${year}, the year of the household`;
      reporter.problems.push({ code: 'out-of-range', where, message });
    } else months[found % 12] = ofMonth(reporter, here, one);
  }
  return months;
}

/** `2025-03` or `2025年3月`, in months from year 0. */
function monthNamed(key: string): number | null {
  const chinese = /^(\d{4})年(\d{1,2})月$/.exec(narrow(key.trim()));
  const text = chinese === null ? key : `${chinese[1]}-${(chinese[2] ?? '').padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}$/.test(text)) return null;
  const read = monthIn(text);
  return 'ok' in read ? read.ok : null;
}

function ofMonth(reporter: Reporter, path: Path, written: unknown): number | null {
  if (written === null) return null;
  const read = amountIn('yuan/month', written);
  if ('expected' in read || writtenNumber(written)?.per === 'year') {
    const expected = 'expected what was paid in the month, in yuan';
    reporter.fault(path, 'wrong-type', `found ${show(written)}; ${expected}`);
    return null;
  }
  if (read.ok < 0)
    reporter.fault(path, 'out-of-range', `found ${show(written)}; expected at least 0`);
  return read.ok;
}

function checkGaps(reporter: Reporter, path: Path, months: ByMonth, year: number): void {
  const first = months.findIndex((one) => one !== null);
  const last = months.findLastIndex((one) => one !== null);
  if (first < 0) {
    reporter.fault(path, 'missing', `expected at least one month of ${year}`);
    return;
  }
  const gap = months.findIndex((one, i) => one === null && i > first && i < last);
  if (gap < 0) return;
  const named = `${year}-${String(gap + 1).padStart(2, '0')}`;
  const message = `nothing is said of ${named}: write 0 for a month with the job and without pay`;
  reporter.fault(path, 'conflict', message);
}
