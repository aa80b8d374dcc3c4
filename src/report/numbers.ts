// Numbers as readers want them: Chinese in 万 and 亿, English with m and bn, always with a unit, never "-0".
//
// A number that carries its own unit may choose its scale (`12.3 亿元`); one that stands under a heading with the unit
// (`unit: false`, as in table columns) keeps the scale of that heading, so that a column can be compared.
// Own code over d3-format's digits and grouping rather than Intl: the same text from every engine and version of ICU.

import { formatLocale } from 'd3-format';
import type { Label } from '../engine/quantity.ts';
import type { Language } from './language.ts';

/**
 * What a number is:
 * `yuan`, `yuanPerHead` amounts in yuan; `yuanTotal` a sum for many people, in yuan; `share` a fraction of 1, shown
 * in per cent; `points` a difference of two shares; `ratio`; `count`; `index` a number between 0 and 1 such as O.
 */
export type NumberFormat =
  | 'yuan'
  | 'yuanPerHead'
  | 'yuanTotal'
  | 'share'
  | 'points'
  | 'ratio'
  | 'count'
  | 'index';

export interface NumberOptions {
  /** With its unit (default), or bare, on the scale of `unitLabel`. */
  readonly unit?: boolean;
  /** A plus sign before what is above zero: for changes. `points` are changes by nature. */
  readonly signed?: boolean;
  /** Digits after the point, instead of those usual for the format. */
  readonly digits?: number;
}

/** What is printed where there is no number. */
export const missingNumber = '–';

const locale = formatLocale({
  decimal: '.',
  thousands: ',',
  grouping: [3],
  currency: ['', ''],
  minus: '-',
});

interface Form {
  readonly unit: Label;
  /** What stands between number and unit. */
  readonly gap: Label;
  readonly digits: number;
  /** The bare number is the value times this. */
  readonly factor: Readonly<Record<Language, number>>;
}

const one = { en: 1, zh: 1 };
const spaced = { en: ' ', zh: ' ' };
const tight = { en: '', zh: '' };
const forms: Readonly<Record<NumberFormat, Form>> = {
  yuan: { unit: { en: 'yuan', zh: '元' }, gap: spaced, digits: 0, factor: one },
  yuanPerHead: {
    unit: { en: 'yuan per head', zh: '元/人' },
    gap: spaced,
    digits: 0,
    factor: one,
  },
  yuanTotal: {
    unit: { en: 'bn yuan', zh: '亿元' },
    gap: spaced,
    digits: 2,
    factor: { en: 1e-9, zh: 1e-8 },
  },
  share: { unit: { en: '%', zh: '%' }, gap: tight, digits: 1, factor: { en: 100, zh: 100 } },
  points: {
    unit: { en: 'pp', zh: '个百分点' },
    gap: spaced,
    digits: 1,
    factor: { en: 100, zh: 100 },
  },
  ratio: { unit: tight, gap: tight, digits: 2, factor: one },
  count: { unit: tight, gap: tight, digits: 0, factor: one },
  index: { unit: tight, gap: tight, digits: 3, factor: one },
};

interface Scale {
  readonly size: number;
  readonly name: string;
}

const scales: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { size: 1, name: '' },
    { size: 1e6, name: 'm' },
    { size: 1e9, name: 'bn' },
    { size: 1e12, name: 'tn' },
  ],
  zh: [
    { size: 1, name: '' },
    { size: 1e4, name: '万' },
    { size: 1e8, name: '亿' },
    { size: 1e12, name: '万亿' },
  ],
};

const shortScales: Readonly<Record<Language, readonly Scale[]>> = {
  en: [{ size: 1, name: '' }, { size: 1e3, name: 'k' }, ...scales.en.slice(1)],
  zh: scales.zh,
};

/** The unit that belongs above a column of bare numbers of this format; empty where there is none. */
export function unitLabel(format: NumberFormat): Label {
  return forms[format].unit;
}

/** Digits grouped by thousands, a fixed number after the point, a sign only if something is left to be signed. */
function fixed(value: number, digits: number, signed = false): string {
  if (!Number.isFinite(value)) return missingNumber;
  const magnitude = locale.format(`,.${digits}f`)(Math.abs(value));
  if (!/[1-9]/.test(magnitude)) return magnitude;
  if (value < 0) return `-${magnitude}`;
  return signed ? `+${magnitude}` : magnitude;
}

/** Three significant digits where there is a point, all digits before it. */
function sensibleDigits(magnitude: number): number {
  if (magnitude >= 99.95) return 0;
  return magnitude >= 9.995 ? 1 : 2;
}

function scaleFor(value: number, list: readonly Scale[]): { scale: Scale; digits: number } {
  const magnitude = Math.abs(value);
  let chosen = list[0]!;
  for (const [place, scale] of list.entries()) {
    const before = list[place - 1];
    // What rounds up to the next scale is written on it: 99,999,999 is 1.00 亿, not 10,000 万.
    const rounded = before === undefined ? 0 : Math.round(magnitude / before.size) * before.size;
    if (rounded >= scale.size) chosen = scale;
  }
  const digits = chosen.size === 1 ? 0 : sensibleDigits(magnitude / chosen.size);
  return { scale: chosen, digits };
}

/** A sum or a count that speaks its own scale: `12.3 亿元`, `64.7m`. */
function scaled(
  value: number,
  format: 'yuanTotal' | 'count',
  language: Language,
  o: NumberOptions,
) {
  const { scale, digits } = scaleFor(value, scales[language]);
  const number = fixed(value / scale.size, o.digits ?? digits, o.signed);
  const unit = format === 'yuanTotal' ? forms.yuan.unit[language] : '';
  if (language === 'en') return `${number}${scale.name}${unit === '' ? '' : ` ${unit}`}`;
  const word = `${scale.name}${unit}`;
  return word === '' ? number : `${number} ${word}`;
}

/**
 * A number for a reader. Shares and points are given as fractions (0.452 is 45.2%), money in yuan. What is not a
 * finite number prints as a dash.
 */
export function formatNumber(
  value: number,
  format: NumberFormat,
  language: Language,
  options: NumberOptions = {},
): string {
  if (!Number.isFinite(value)) return missingNumber;
  const withUnit = options.unit ?? true;
  if (withUnit && (format === 'yuanTotal' || format === 'count')) {
    return scaled(value, format, language, options);
  }
  const form = forms[format];
  const signed = options.signed ?? format === 'points';
  const number = fixed(value * form.factor[language], options.digits ?? form.digits, signed);
  const unit = form.unit[language];
  return withUnit && unit !== '' ? `${number}${form.gap[language]}${unit}` : number;
}

/** A number for a narrow place, without unit: all digits below 10,000, three above: `8,400`, `35.1k`, `3.51万`. */
export function compactNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return missingNumber;
  if (Math.abs(value) < 9_999.5) return fixed(value, 0);
  const { scale, digits } = scaleFor(value, shortScales[language]);
  return `${fixed(value / scale.size, digits)}${scale.name}`;
}

/** A round number as scales and names of groups have it, without idle zeros: `2k`, `2千`, `2.5m`, `10万`. */
export function roundNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return missingNumber;
  const isThousands = language === 'zh' && Math.abs(value) < 1e4 && value % 1e3 === 0;
  if (isThousands && value !== 0) return `${fixed(value / 1e3, 0)}千`;
  const { scale, digits } = scaleFor(value, shortScales[language]);
  const number = fixed(value / scale.size, digits);
  return `${digits === 0 ? number : number.replace(/\.?0+$/, '')}${scale.name}`;
}

const wholeNumber = /^-?\d+$/;

/** Fen, as a BigInt or a string of digits, as exact decimal yuan: `-12345n` is `-123.45`. RangeError on other text. */
export function exactYuan(fen: bigint | string): string {
  const whole = typeof fen === 'bigint' ? fen : parseFen(fen);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(3, '0');
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Fen as the nearest number of yuan, for display; exact up to 90 trillion yuan. RangeError on other text. */
export function yuanOfFen(fen: bigint | string): number {
  return Number(exactYuan(fen));
}

function parseFen(text: string): bigint {
  if (!wholeNumber.test(text))
    throw new RangeError(`Expected a whole number of fen, got "${text}".`);
  return BigInt(text);
}
