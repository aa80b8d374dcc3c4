// What `law show` prints: the description of a name as indented lines.

import type { Dated, ParameterValue } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import type { Language } from '../report/language.ts';
import { kindWithWord } from '../report/sheet/kind-words.ts';
import { parameterValueText } from '../report/sheet/parameter-text.ts';
import { unitName } from '../report/sheet/value-text.ts';
import type {
  Description,
  Entry,
  ParameterDescription,
  RuleDescription,
  VersionDescription,
} from './description.ts';

const words = {
  en: {
    per: 'per',
    unit: 'unit',
    stage: 'stage',
    flow: 'moves money',
    law: 'law',
    note: 'note',
    rounding: 'rounded',
    formula: 'formula',
    helper: 'helper',
    reads: 'reads',
    values: 'values',
    version: 'version',
    always: 'without dates',
    readBy: 'read by',
    rules: 'rules',
    about: 'about',
    instrument: 'instrument',
    options: 'options',
    least: 'takes the least of',
    kinds: 'kinds',
    neutral: 'where nothing is said',
    by: 'by',
    lever: 'a lever: never enacted, neutral until set',
    yearly: 'a series of years: interpolated between, carried forward after the last',
    none: 'no value',
  },
  zh: {
    per: '对象',
    unit: '单位',
    stage: '分配阶段',
    flow: '资金流向',
    law: '依据',
    note: '说明',
    rounding: '取整',
    formula: '公式',
    helper: '辅助公式',
    reads: '读取',
    values: '参数',
    version: '版本',
    always: '无日期限制',
    readBy: '被读取于',
    rules: '规则',
    about: '简介',
    instrument: '政策工具',
    options: '方案',
    least: '取最小',
    kinds: '类别',
    neutral: '未填时',
    by: '按',
    lever: '假设参数：从未立法，设定前取中性值',
    yearly: '逐年序列：年间插值，末年之后沿用',
    none: '无数值',
  },
} as const;

const directions: Readonly<Record<string, Label>> = {
  up: { en: 'up', zh: '向上取整' },
  down: { en: 'down', zh: '向下取整' },
  'half up': { en: 'half up', zh: '四舍五入' },
};

/** The lines of a description. */
export function descriptionLines(found: Description, language: Language): string[] {
  return new Writer(language).lines(found);
}

class Writer {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  get #words() {
    return words[this.#language];
  }

  lines(found: Description): string[] {
    return [
      `${found.name}  ${this.#both(found.label)}`,
      ...this.#body(found).map((one) => `  ${one}`),
    ];
  }

  #body(found: Description): string[] {
    switch (found.kind) {
      case 'rule':
        return this.#rule(found);
      case 'parameter':
        return this.#parameter(found);
      case 'instrument':
        return [
          this.#field('stage', found.stage),
          this.#field('about', found.about[this.#language]),
          ...this.#list('rules', found.rules),
          ...this.#list('values', found.parameters),
        ];
      case 'fact':
        return [
          this.#field('per', found.per[this.#language]),
          this.#field('unit', this.#unit(found.unit)),
          this.#field('neutral', this.#kind(found.neutral)),
          ...(found.kinds.length === 0 ? [] : [this.#field('kinds', this.#kinds(found.kinds))]),
          ...(found.note === '' ? [] : [this.#field('note', found.note)]),
          ...this.#list('readBy', found.readBy),
        ];
      case 'choice':
        return [
          this.#field('per', found.per[this.#language]),
          this.#field('options', this.#kinds(Object.keys(found.options))),
          this.#field('least', `${found.least.name}  ${this.#both(found.least.label)}`),
          this.#field('law', found.source),
          ...this.#list('readBy', found.readBy),
        ];
    }
  }

  #rule(found: RuleDescription): string[] {
    const { flow, rounding } = found;
    const way = flow && [flow.from, ...(flow.via === null ? [] : [flow.via]), flow.to].join(' → ');
    const multiple = rounding && this.#rounding(rounding);
    return [
      this.#field('instrument', found.instrument),
      this.#field('per', found.per[this.#language]),
      this.#field('unit', this.#unit(found.unit)),
      ...(way === null ? [] : [this.#field('flow', `${way} (${found.stage ?? ''})`)]),
      this.#field('law', found.source),
      ...(found.note === '' ? [] : [this.#field('note', found.note)]),
      ...(multiple === null ? [] : [this.#field('rounding', multiple)]),
      ...found.versions.flatMap((one) => this.#version(one, found)),
      ...this.#parameters(found.parameters),
    ];
  }

  #version(found: VersionDescription, rule: RuleDescription): string[] {
    const { from, until, source } = found;
    const dates =
      from === null && until === null ? this.#words.always : `${from ?? '…'} – ${until ?? '…'}`;
    const isDated = rule.versions.length > 1 || from !== null || until !== null;
    const reads = found.reads.map((one) => {
      const key = one.key === one.name ? '' : ` = ${one.name}`;
      return `${one.key}${key}  ${one.label[this.#language]}`;
    });
    return [
      ...(isDated ? ['', this.#field('version', dates)] : []),
      ...(source === null || source === rule.source ? [] : [this.#field('law', source)]),
      ...this.#section('formula', formulaLines(found.formula)),
      ...found.helpers.flatMap((one) => [
        ...this.#section('helper', [
          `${one.name}  ${one.label[this.#language]} (${one.source})`,
          ...formulaLines(one.formula),
        ]),
      ]),
      ...this.#section('reads', reads),
    ];
  }

  #parameters(parameters: readonly ParameterDescription[]): string[] {
    if (parameters.length === 0) return [];
    return this.#section(
      'values',
      parameters.flatMap((one) => [
        `${one.name}  ${this.#both(one.label)}`,
        ...this.#history(one).map((line) => `  ${line}`),
      ]),
    );
  }

  #parameter(found: ParameterDescription): string[] {
    return [
      this.#field('unit', this.#unit(found.unit)),
      ...this.#history(found),
      ...this.#list('readBy', found.readBy),
    ];
  }

  /** Every value with its date and source; by place or kind where there are several. */
  #history(found: ParameterDescription): string[] {
    const { history, isLever, isYearly, byFact } = found;
    const remarks = [
      ...(isLever ? [this.#words.lever] : []),
      ...(isYearly ? [this.#words.yearly] : []),
      ...(byFact === null ? [] : [`${this.#words.by} ${byFact}`]),
    ];
    const [only] = history;
    const national = history.length === 1 && only?.of === 'everywhere';
    const lines = history.flatMap(({ of, values }) => {
      const dated = values.map((one) => this.#dated(one, found));
      if (national) return dated;
      return [
        this.#kind(of),
        ...(dated.length === 0 ? [this.#words.none] : dated).map((one) => `  ${one}`),
      ];
    });
    return [...remarks, ...lines];
  }

  #dated(
    { from, value, source, confidence, note }: Dated<ParameterValue>,
    { unit, shape, isLever }: ParameterDescription,
  ): string {
    const text = parameterValueText(value, unit, shape, this.#language);
    if (isLever) return text;
    const remark = note === undefined || note === '' ? '' : `; ${note}`;
    return `${from}  ${text}  [${confidence}] ${source}${remark}`;
  }

  #list(key: keyof (typeof words)['en'], entries: readonly Entry[]): string[] {
    if (entries.length === 0) return [];
    return this.#section(
      key,
      entries.map((one) => `${one.name}  ${one.label[this.#language]}`),
    );
  }

  #section(key: keyof (typeof words)['en'], lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : [`${this.#words[key]}:`, ...lines.map((one) => `  ${one}`)];
  }

  #field(key: keyof (typeof words)['en'], text: string): string {
    return `${this.#words[key]}${this.#language === 'zh' ? '：' : ': '}${text}`;
  }

  #unit(unit: string): string {
    return unitName(unit, this.#language);
  }

  #kind(kind: string): string {
    return kindWithWord(kind, this.#language);
  }

  #kinds(kinds: readonly string[]): string {
    return kinds.map((one) => this.#kind(one)).join(this.#language === 'zh' ? '、' : ', ');
  }

  #rounding({ to, direction, source }: NonNullable<RuleDescription['rounding']>): string {
    const way = directions[direction]?.[this.#language] ?? direction;
    return this.#language === 'zh' ? `${way}，单位${to}（${source}）` : `${way}, ${to} (${source})`;
  }

  #both(label: Label): string {
    const [first, second] = this.#language === 'zh' ? [label.zh, label.en] : [label.en, label.zh];
    return first === second ? first : `${first} ${second}`;
  }
}

/** A formula's own text, moved to the left as far as its last line stands in. */
function formulaLines(formula: string): string[] {
  const lines = formula.split('\n');
  const indent = /^ */.exec(lines.at(-1) ?? '')?.[0].length ?? 0;
  return lines.map((line, i) =>
    i === 0 ? line : line.slice(Math.min(indent, line.search(/\S|$/))),
  );
}
