// Amounts as people write them: `12000`, `12000/month`, `144,000/year`, `20 %`, `1988-05`, `2021-01-01`.

import { isDay, monthNumber } from '../engine/dates.ts';

/** An amount, or what is wrong with it. */
export type Read<T> = { readonly ok: T } | { readonly expected: string };

const amountPattern =
  /^[¥￥]?\s*([+-]?(?:\d+(?:[,_]\d{3,4})*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|万)?\s*元?\s*(?:\/\s*(month|year|月|年))?$/;

/** What is counted in these is no part of anything: 20 % of a yuan is a slip. */
const countedUnit = /^(yuan|m2|months|years|persons|homes|payments)\b/;

/** Signs as Chinese keyboards write them, `１２，０００／月`, as others do. */
export const narrow = (text: string) =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

interface Written {
  readonly value: number;
  readonly isPercent: boolean;
  readonly per: 'month' | 'year' | null;
}

/** What was written where a word is expected: texts, numbers and yes/no as they are, nothing for what is no word. */
export function wordOf(written: unknown): string {
  const isWord = ['string', 'number', 'boolean'].includes(typeof written);
  return isWord ? String(written) : '';
}

/** A number as written, with `per` where it says so. Percents become shares. */
export function writtenNumber(written: unknown): Written | null {
  if (typeof written === 'number')
    return Number.isFinite(written) ? { value: written, isPercent: false, per: null } : null;
  if (typeof written !== 'string') return null;
  const found = amountPattern.exec(narrow(written.trim()));
  if (found === null) return null;
  const digits = Number((found[1] ?? '').replace(/[,_]/g, ''));
  if (!Number.isFinite(digits)) return null;
  const value = found[2] === '%' ? digits / 100 : found[2] === '万' ? digits * 10000 : digits;
  const per =
    found[3] === undefined ? null : found[3] === 'month' || found[3] === '月' ? 'month' : 'year';
  return { value, isPercent: found[2] === '%', per };
}

/**
 * A number in a unit. `12000/month` becomes yearly where the unit is yearly, by `monthsHeld`.
 * @param monthsHeld the months over which a monthly amount is held in the year.
 */
export function amountIn(unit: string, written: unknown, monthsHeld = 12): Read<number> {
  const expected = `a number in ${unit}`;
  const found = writtenNumber(written);
  if (found === null) return { expected };
  if (found.isPercent && countedUnit.test(unit)) return { expected: `${expected}, not per cent` };
  if (found.per === null) return { ok: found.value };
  if (/\/month\b/.test(unit)) return { ok: found.per === 'month' ? found.value : found.value / 12 };
  if (/\/year\b/.test(unit))
    return { ok: found.per === 'year' ? found.value : found.value * monthsHeld };
  return { expected: `${expected}, not per ${found.per}` };
}

/** A month, `1988-05`. YAML may have read it as text only: it knows no months. */
export function monthIn(written: unknown): Read<number> {
  const expected = 'a month such as 1988-05';
  if (typeof written !== 'string') return { expected };
  const number = monthNumber(written) ?? monthNumber(written.slice(0, 7));
  const wholeDay = written.length > 7;
  if (number === null || (wholeDay && !isDay(written))) return { expected };
  return { ok: number };
}

/** A day, `2021-01-01`. */
export function dayIn(written: unknown): Read<string> {
  if (typeof written === 'string' && isDay(written)) return { ok: written };
  return { expected: 'a day such as 2021-01-01' };
}

/** Yes or no. */
export function yesNoIn(written: unknown): Read<boolean> {
  if (typeof written === 'boolean') return { ok: written };
  if (written === 'yes' || written === '是') return { ok: true };
  if (written === 'no' || written === '否') return { ok: false };
  return { expected: 'true or false' };
}
