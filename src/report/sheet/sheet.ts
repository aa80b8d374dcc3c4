// An explanation as a caseworker's sheet: one line for each rule with its amount, below it the sum with the numbers
// filled in, the conditions that led there, rounding, article and the values of the law that were used; deeper lines
// explain the numbers of the line above. What changes nothing is named in one line, what stood above is not repeated.

import stringWidth from 'string-width';
import type { Explanation, UsedRounding } from '../../engine/explain/explanation.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Language } from '../language.ts';
import { wrapped } from '../line-breaking.ts';
import { kindText } from './kind-words.ts';
import type { LawWords } from './law-words.ts';
import { originText, parameterValueText } from './parameter-text.ts';
import type { Reader } from './sum-text.ts';
import { reasonText, saysSomething, sumText } from './sum-text.ts';
import { plainNumber, unitText, valueText } from './value-text.ts';

export interface SheetOptions {
  readonly language: Language;
  /** Ids of the household's persons. */
  readonly persons: readonly string[];
  /** Cells in a line. */
  readonly width: number;
  /** How sources and notes of the law are said. */
  readonly lawWords: LawWords;
  /** Levels below the first that are shown; all where left out. */
  readonly depth?: number;
}

const amountWidth = 12;
const narrowest = 36;
/** Numbers that only tell records apart. */
const bookkeeping: readonly string[] = ['key', 'place'];
/** A condition is explained, and so is what it rests on, but not what that rests on in turn. */
const deepestTest = 1;
const indent = '  ';

const words = {
  en: {
    because: 'because ',
    above: 'see above',
    given: 'given',
    fact: 'fact',
    noEffect: 'changes nothing here: ',
    nothing: 'nothing from: ',
    least: 'the option with the least ',
    taken: ' ← taken',
    same: 'all options give the same; the first is taken',
    up: (to: string) => `rounded up to a multiple of ${to}`,
    down: (to: string) => `rounded down to a multiple of ${to}`,
    'half up': (to: string) => `rounded to the nearest multiple of ${to}`,
    months: (stretches: string) => `months ${stretches}`,
    join: '; ',
    list: ', ',
    comma: ', ',
    colon: ': ',
    more: ' …',
  },
  zh: {
    because: '因为：',
    above: '见上',
    given: '给定',
    fact: '已知情况',
    noEffect: '对结果无影响：',
    nothing: '为零：',
    least: '取下列金额最小的方案：',
    taken: ' ← 采用',
    same: '各方案结果相同，取第一个',
    up: (to: string) => `按${to}的倍数向上取整`,
    down: (to: string) => `按${to}的倍数向下取整`,
    'half up': (to: string) => `按${to}的倍数四舍五入`,
    months: (stretches: string) => `${stretches}月`,
    join: '；',
    list: '、',
    comma: '，',
    colon: '：',
    more: ' …',
  },
} as const;

/** The sheet, line by line. */
export function sheetLines(root: Explanation, options: SheetOptions): string[] {
  return new SheetWriter(options).lines(root);
}

class SheetWriter {
  readonly #options: SheetOptions;
  readonly #reader: Reader;
  readonly #lines: string[] = [];

  constructor(options: SheetOptions) {
    this.#options = options;
    this.#reader = { language: options.language, persons: options.persons };
  }

  lines(root: Explanation): string[] {
    this.#part(root, 0, 0);
    return this.#lines;
  }

  get #words() {
    return words[this.#options.language];
  }

  /** A part and all below it; what only passes a single part on is written with that part. */
  #part(found: Explanation, depth: number, tests: number): void {
    const passed: string[] = [];
    let at = found;
    for (let only = at.parts[0]; passesOn(at) && only !== undefined; only = at.parts[0]) {
      if (at.sum !== null) passed.unshift(this.#passed(at));
      at = only;
    }
    const parts = at.parts.filter((part) => isShown(part, tests));
    const cut = parts.length > 0 && depth >= (this.#options.depth ?? Number.POSITIVE_INFINITY);
    this.#headline(at, depth, cut ? this.#words.more : '');
    for (const text of [...this.#details(at), ...passed]) this.#detail(text, depth);
    if (cut) return;
    for (const part of parts) this.#part(part, depth + 1, tests + (part.role === 'test' ? 1 : 0));
  }

  #passed(at: Explanation): string {
    const text = sumText(at.sum?.words ?? [], at.terms, this.#reader);
    return `${text} = ${this.#amount(at)} ${unitText(at.unit, this.#options.language)}`.trimEnd();
  }

  #headline(at: Explanation, depth: number, more: string): void {
    const { language } = this.#options;
    const unit = unitText(at.unit, language);
    const text = [
      labels(at.label, language),
      at.person === null ? '' : ` (${at.person})`,
      unit === '' ? '' : `${this.#words.comma}${unit}`,
      this.#months(at),
      at.above ? ` — ${this.#words.above}` : this.#kind(at),
      more,
    ].join('');
    this.#write(this.#amount(at), text, indent.repeat(depth));
  }

  #kind({ how }: Explanation): string {
    if (how === 'given') return ` — ${this.#words.given}`;
    return how === 'fact' ? ` — ${this.#words.fact}` : '';
  }

  #months({ months }: Explanation): string {
    if (months === null || months.length === 0) return '';
    const stretches = months.map(({ first, last }) =>
      first === last ? `${first}` : `${first}–${last}`,
    );
    return this.#words.comma + this.#words.months(stretches.join(this.#words.list));
  }

  #amount(at: Explanation): string {
    return valueText(at.value, at, this.#options.language, this.#options.persons);
  }

  #details(at: Explanation): string[] {
    if (at.above || at.how === 'given') return [];
    return [
      ...this.#sum(at),
      ...this.#because(at),
      ...this.#options_(at),
      ...this.#law(at),
      ...this.#parameters(at),
      ...this.#idle(at),
    ];
  }

  #sum(at: Explanation): string[] {
    if (at.sum === null) return [];
    const text = sumText(at.sum.words, at.terms, this.#reader);
    const rounding = at.rounding === null ? [] : [this.#rounding(at.rounding)];
    if (at.sum.words.length === 0 || (text === this.#amount(at) && rounding.length === 0)) {
      return rounding;
    }
    return [[`= ${text}`, ...rounding].join(this.#words.comma)];
  }

  #rounding({ to, direction, source }: UsedRounding): string {
    const { language, lawWords } = this.#options;
    return `${this.#words[direction](plainNumber(to, 4))} (${lawWords.source(source)[language]})`;
  }

  #because(at: Explanation): string[] {
    const reasons = (at.sum?.because ?? [])
      .filter((one) => saysSomething(one, at.terms))
      .map((one) => reasonText(one, at.terms, this.#reader));
    if (reasons.length === 0) return [];
    return [this.#words.because + [...new Set(reasons)].join(this.#words.join)];
  }

  #options_({ options, objective }: Explanation): string[] {
    if (objective === null || options.length === 0) return [];
    const same = options.every((one) => one.objective === options[0]?.objective);
    const { least, taken, colon } = this.#words;
    const lines = options.map(
      (one) =>
        `· ${kindText(one.name, this.#options.language)}${colon}${plainNumber(one.objective, 2)}${one.taken ? taken : ''}`,
    );
    const heading = `${least}${objective[this.#options.language]}`;
    return [heading, ...lines, ...(same && options.length > 1 ? [this.#words.same] : [])];
  }

  #law(at: Explanation): string[] {
    const { language, lawWords } = this.#options;
    const { source, note } = lawWords;
    const helpers = at.helpers.map(
      (one) => `${one.label[language]}${this.#words.colon}${source(one.source)[language]}`,
    );
    const own = at.source === '' ? [] : [source(at.source)[language]];
    const sources = [...own, ...helpers];
    return [
      ...sources.map((one) => `§ ${one}`),
      ...(at.note === '' ? [] : [`(${note(at.note)[language]})`]),
    ];
  }

  #parameters(at: Explanation): string[] {
    const { language, lawWords } = this.#options;
    const used = at.parameters.filter((one) => !one.isIdle);
    return used.map((one) => {
      const value = parameterValueText(one.value, one.unit, one.shape, language);
      const origin = originText(one, language, lawWords);
      return `· ${one.label[language]}${this.#words.colon}${value} [${origin}]`;
    });
  }

  #idle({ parts, parameters }: Explanation): string[] {
    const { noEffect, nothing, join, list } = this.#words;
    const { language } = this.#options;
    const idle = parts.filter((part) => part.role === 'idle');
    const law = parameters
      .filter((one) => one.isIdle)
      .map(({ label, value, unit, shape }) => {
        return `${label[language]} ${parameterValueText(value, unit, shape, language)}`;
      });
    const read = idle
      .filter((part) => part.value !== 0)
      .map((part) => `${part.label[language]} ${this.#amount(part)}`);
    const some = [...read, ...law];
    const none = idle.filter((part) => part.value === 0).map((part) => part.label[language]);
    return [
      ...(some.length === 0 ? [] : [noEffect + some.join(join)]),
      ...(none.length === 0 ? [] : [nothing + none.join(list)]),
    ];
  }

  #detail(text: string, depth: number): void {
    this.#write('', text, indent.repeat(depth + 1));
  }

  /** A line with its amount at the left; what is too wide goes on below, a little further in. */
  #write(amount: string, text: string, before: string): void {
    const start = ' '.repeat(Math.max(0, amountWidth - stringWidth(amount))) + amount;
    const room = Math.max(
      narrowest,
      this.#options.width - amountWidth - indent.length - before.length,
    );
    wrapped(text, room, stringWidth).forEach((line, i) => {
      const left = i === 0 ? start : ' '.repeat(amountWidth);
      this.#lines.push(`${left}${indent}${before}${i === 0 ? '' : indent}${line}`.trimEnd());
    });
  }
}

/** Whether a part only hands on what another is: a sum of one, a month's share of a year. */
function passesOn(at: Explanation): boolean {
  return at.how === 'sum' && at.parts.length === 1 && !at.above;
}

/** A condition's facts stand in the condition, and so does what was explained above; the calendar explains itself. */
function isShown({ role, how, above, note, unit }: Explanation, tests: number): boolean {
  if (role === 'idle' || bookkeeping.includes(unit)) return false;
  if (how === 'law' && note === 'calendar') return false;
  if (role === 'term') return true;
  if (above || how === 'fact' || how === 'law') return false;
  return tests < deepestTest || how === 'choice';
}

function labels(label: Label, language: Language): string {
  const other = language === 'en' ? label.zh : label.en;
  return label[language] === other ? other : `${label[language]} ${other}`;
}
