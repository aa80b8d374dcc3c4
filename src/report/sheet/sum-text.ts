// Worked sums as text: `1,379 × 3 − 21,191.49 → 0`, and the conditions that led to them, with the names of what was met.

import type { Explanation, Term } from '../../engine/explain/explanation.ts';
import type { Word } from '../../engine/explain/words.ts';
import type { Language } from '../language.ts';
import { percentText, plainNumber, valueText } from './value-text.ts';

/** Who reads, and whose ids stand for persons. */
export interface Reader {
  readonly language: Language;
  readonly persons: readonly string[];
}

type Terms = Explanation['terms'];
type Value = Word & { readonly is: 'value' | 'literal' };

const calls: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { least: 'min(', most: 'max(', whole: 'whole part of (', size: 'size of (', comma: ', ' },
  zh: { least: 'min(', most: 'max(', whole: '取整(', size: '绝对值(', comma: ', ' },
};

/** The words of a sum as text. */
export function sumText(words: readonly Word[], terms: Terms, reader: Reader): string {
  return words.map((word) => wordText(word, terms, reader)).join('');
}

function wordText(word: Word, terms: Terms, reader: Reader): string {
  switch (word.is) {
    case 'value':
    case 'literal':
      return numberText(word, terms, reader);
    case 'rate':
      return percentText(word.value);
    case 'sign':
      return word.text;
    case 'close':
      return ')';
    case 'nought':
      return ' → 0';
    default:
      return calls[reader.language][word.is] ?? '';
  }
}

function numberText(word: Value, terms: Terms, { language, persons }: Reader): string {
  const term = termOf(word, terms);
  if (term === undefined) return plainNumber(word.value, 4);
  return valueText(word.value, term, language, persons);
}

function termOf(word: Value, terms: Terms): Term | undefined {
  const key = word.is === 'value' ? word.key : word.like;
  return key === null ? undefined : terms[key];
}

/** Whether a condition is about anything that has a name: `0 ≤ 0` tells a reader nothing. */
export function saysSomething(words: readonly Word[], terms: Terms): boolean {
  return words.some((word) => word.is === 'value' && termOf(word, terms) !== undefined);
}

/** A condition as text, every value with its name: `counted income 2,183.47 > 0`, `passes the asset test: yes`. */
export function reasonText(words: readonly Word[], terms: Terms, reader: Reader): string {
  const [first, sign, other] = words;
  if (first?.is === 'value' && other?.is === 'literal' && other.value <= 0) {
    const unit = termOf(first, terms)?.unit;
    if (unit === 'month number') return said(first, knownText(first, reader), terms, reader);
    if (unit === 'member') return said(first, numberText(first, terms, reader), terms, reader);
  }
  if (first?.is === 'value' && (words.length === 1 || isKind(first, terms))) {
    const is = said(first, numberText(first, terms, reader), terms, reader);
    const differs = sign?.is === 'sign' && sign.text === ' ≠ ' && other?.is === 'literal';
    if (!differs) return is;
    const not = reader.language === 'zh' ? '，非' : ', not ';
    return `${is}${not}${numberText(other, terms, reader)}`;
  }
  return words
    .map((word) => {
      const text = wordText(word, terms, reader);
      return word.is === 'value' ? `${nameOf(word, terms, reader)} ${text}` : text;
    })
    .join('');
}

function said(word: Value, text: string, terms: Terms, reader: Reader): string {
  return `${nameOf(word, terms, reader)}${reader.language === 'zh' ? '：' : ': '}${text}`;
}

/** A month that is not known is below 0: conditions ask for it before they use it. */
function knownText({ value }: Value, { language }: Reader): string {
  if (language === 'zh') return value < 0 ? '未知' : '已知';
  return value < 0 ? 'not known' : 'known';
}

function isKind(word: Value, terms: Terms): boolean {
  const term = termOf(word, terms);
  return term?.type.is === 'kind' || (term?.optionNames ?? null) !== null;
}

function nameOf(word: Value, terms: Terms, { language }: Reader): string {
  return termOf(word, terms)?.label[language] ?? '';
}
