// The words, numbers and signs of a condition.

import { narrow } from '../scenario/amounts.ts';

export interface Token {
  readonly is: 'number' | 'word' | 'unit' | 'sign';
  /** As it stands in the text, or the sign that it stands for. */
  readonly text: string;
  /** Where in the text it begins. */
  readonly at: number;
  /** Of a number its value, of a unit of money how many yuan it is. */
  readonly value?: number;
}

/** Units behind a number: yuan, or the share. */
const units: Readonly<Record<string, number>> = {
  '%': 0.01,
  tn: 1e12,
  bn: 1e9,
  billion: 1e9,
  m: 1e6,
  million: 1e6,
  yuan: 1,
  元: 1,
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  万亿元: 1e12,
  亿元: 1e8,
  万元: 1e4,
};

const signs: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '==': '=',
  '−': '-',
  '×': '*',
  '÷': '/',
  '、': ',',
  且: 'and',
};

/** Bands are written as two numbers with a dash between them, words may have a point. */
const pattern =
  /\s*(?:(?<band>\d+[-–]\d+(?=\s*[,)]))|(?<number>\d+(?:[,_]\d{3})*(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+)|(?<sign>>=|<=|==|[=<>≥≤+\-−*×/÷(),、%且])|(?<word>[\p{L}_][\p{L}\p{N}_.]*)|(?<other>\S))/gu;

/** The tokens of a text; what is none of them is a sign of its own. */
export function tokensOf(written: string): Token[] {
  const text = narrow(written);
  return [...text.matchAll(pattern)].map((match): Token => {
    const { band, number, sign, word, other = '' } = match.groups ?? {};
    const found = band ?? number ?? sign ?? word ?? other;
    const at = (match.index ?? 0) + match[0].length - found.length;
    if (band !== undefined) return { is: 'word', text: band.replace('–', '-'), at };
    if (number !== undefined)
      return { is: 'number', text: number, at, value: Number(number.replace(/[,_]/g, '')) };
    const unit = Object.hasOwn(units, found) ? units[found] : undefined;
    if (unit !== undefined) return { is: 'unit', text: found, at, value: unit };
    const meant = signs[found] ?? found;
    if (word === undefined || meant === 'and') return { is: 'sign', text: meant, at };
    return { is: 'word', text: word, at };
  });
}
