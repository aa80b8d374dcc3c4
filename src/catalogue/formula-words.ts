// A formula in words, English or Chinese: what it reads by its labels, conditions as sentences. Not with the numbers of
// a household, as `explain` has it, but as the statute says it once for all.

import type { Body, Expression } from '../engine/compile/expression.ts';
import type { Label, ValueType } from '../engine/quantity.ts';
import type { Language } from '../report/language.ts';
import { kindText } from '../report/sheet/kind-words.ts';
import { plainNumber } from '../report/sheet/value-text.ts';

/** How what stands in a formula is called. */
export interface Names {
  readonly reads: Readonly<Record<string, { readonly label: Label; readonly type: ValueType }>>;
  readonly parameters: Readonly<Record<string, { readonly label: Label }>>;
}

const words = {
  en: {
    if: (test: string, yes: string, no: string) => `if ${test}: ${yes}; otherwise: ${no}`,
    when: (test: string) => `if ${test}:`,
    otherwise: 'otherwise: ',
    min: 'the smaller of',
    max: 'the larger of',
    floor: 'the whole part of',
    abs: 'the size of',
    and: ' and ',
    or: ' or ',
    not: (of: string) => `not ${of}`,
    taxOn: (schedule: string, x: string) => `tax on ${x} by “${schedule}”`,
    rateAt: (schedule: string, x: string) => `rate for ${x} in “${schedule}”`,
    quickAt: (schedule: string, x: string) => `quick deduction for ${x} in “${schedule}”`,
    at: (schedule: string, x: string) => `“${schedule}” at ${x}`,
    comma: ', ',
  },
  zh: {
    if: (test: string, yes: string, no: string) => `若${test}：${yes}；否则：${no}`,
    when: (test: string) => `若${test}：`,
    otherwise: '否则：',
    min: '取小',
    max: '取大',
    floor: '取整',
    abs: '绝对值',
    and: ' 且 ',
    or: ' 或 ',
    not: (of: string) => `非 ${of}`,
    taxOn: (schedule: string, x: string) => `按“${schedule}”对 ${x} 计税`,
    rateAt: (schedule: string, x: string) => `“${schedule}”中 ${x} 的税率`,
    quickAt: (schedule: string, x: string) => `“${schedule}”中 ${x} 的速算扣除数`,
    at: (schedule: string, x: string) => `“${schedule}”中 ${x} 的对应值`,
    comma: '，',
  },
} as const;

const strengths: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
};
const comparing = 3;
const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '===': '=',
  '!==': '≠',
};

/** The lines of a formula: intermediate amounts by their names, then the result. */
export function formulaInWords(body: Body, names: Names, language: Language): string[] {
  const writer = new FormulaWriter(names, language);
  const locals = body.locals.flatMap(({ name, value }) =>
    writer.lines(value, `${spaced(name)} = `),
  );
  return [...locals, ...writer.lines(body.result, '')];
}

/** `firstMonthPaid` as `first month paid`; the parser tells locals of one name apart by a number. */
function spaced(name: string): string {
  const own = name.replace(/_\d+$/, '');
  return own.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A label that could be taken for a part of the sentence stands in brackets. */
function set(label: string): string {
  return /[,:(，：（]| and | or /.test(label) ? `[${label}]` : label;
}

class FormulaWriter {
  readonly #names: Names;
  readonly #language: Language;

  constructor(names: Names, language: Language) {
    this.#names = names;
    this.#language = language;
  }

  /** A sum as lines: cases one below the other, each further in. */
  lines(expression: Expression, before: string): string[] {
    if (expression.is !== 'choose') return [`${before}${this.text(expression, 0)}`];
    const { test, yes, no } = expression;
    const { when, otherwise } = words[this.#language];
    const further = (one: Expression) => this.lines(one, '').map((line) => `  ${line}`);
    const rest =
      no.is === 'choose' ? this.lines(no, otherwise) : [otherwise.trimEnd(), ...further(no)];
    return [`${before}${when(this.text(test, 0))}`, ...further(yes), ...rest];
  }

  text(expression: Expression, binding: number): string {
    const said = words[this.#language];
    switch (expression.is) {
      case 'number':
        return plainNumber(expression.value, 4);
      case 'local':
        return spaced(expression.name);
      case 'read':
        return set(this.#names.reads[expression.name]?.label[this.#language] ?? expression.name);
      case 'parameter':
        return this.#parameter(expression.name);
      case 'binary':
        return this.#binary(expression, binding);
      case 'choose': {
        const { test, yes, no } = expression;
        const parts = [this.text(test, 0), this.text(yes, 0), this.text(no, 0)] as const;
        return bracketed(said.if(...parts), binding > 0);
      }
      case 'min':
      case 'max':
        return this.#call(said[expression.is], expression.of);
      case 'schedule':
        return said[expression.method](this.#schedule(expression.name), this.text(expression.x, 6));
      case 'not':
        return said.not(this.text(expression.a, 6));
      case 'negative':
        return `−${this.text(expression.a, 6)}`;
      case 'abs':
      case 'floor':
        return this.#call(said[expression.is], [expression.a]);
    }
  }

  #parameter(name: string): string {
    return set(this.#names.parameters[name]?.label[this.#language] ?? name);
  }

  #schedule(name: string): string {
    return this.#names.parameters[name]?.label[this.#language] ?? name;
  }

  #call(name: string, of: readonly Expression[]): string {
    const list = of.map((one) => this.text(one, 0)).join(words[this.#language].comma);
    return `${name} (${list})`;
  }

  #binary({ operator, a, b }: Expression & { is: 'binary' }, binding: number): string {
    const strength = strengths[operator] ?? comparing;
    const isCommutative = operator !== '-' && operator !== '/';
    const said = words[this.#language];
    const joint = operator === '&&' ? said.and : operator === '||' ? said.or : null;
    const left = this.#side(a, b, strength);
    const right = this.#side(b, a, isCommutative ? strength : strength + 0.5);
    return bracketed(`${left}${joint ?? ` ${signs[operator]} `}${right}`, strength < binding);
  }

  /** A side of a sum or comparison; a number beside a kind is the kind's word. */
  #side(own: Expression, other: Expression, binding: number): string {
    const type = other.is === 'read' ? this.#names.reads[other.name]?.type : undefined;
    if (own.is !== 'number' || type?.is !== 'kind') return this.text(own, binding);
    return kindText(type.kinds[own.value] ?? '', this.#language);
  }
}

function bracketed(text: string, asked: boolean): string {
  return asked ? `(${text})` : text;
}
