// What `law show` prints: the description of a name as indented lines.

import type { Dated, ParameterValue } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import { noteInWords, sourceInWords, valueSourceInWords } from '../law/acts/in-words.ts';
import { sectors } from '../law/sectors.ts';
import type { Language } from '../report/language.ts';
import { kindWithWord } from '../report/sheet/kind-words.ts';
import { parameterValueText } from '../report/sheet/parameter-text.ts';
import { unitName } from '../report/sheet/value-text.ts';
import type {
  ActDescription,
  Description,
  Entry,
  ParameterDescription,
  RuleDescription,
  VersionDescription,
} from './description.ts';
import { directions, stages, words } from './description-words.ts';

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
          this.#field('stage', this.#stage(found.stage)),
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
          ...(found.note === '' ? [] : [this.#field('note', this.#note(found.note))]),
          ...this.#list('readBy', found.readBy),
        ];
      case 'choice':
        return [
          this.#field('per', found.per[this.#language]),
          this.#field('options', this.#kinds(Object.keys(found.options))),
          this.#field('least', `${found.least.name}  ${this.#both(found.least.label)}`),
          this.#field('law', this.#source(found.source)),
          ...this.#list('readBy', found.readBy),
        ];
      case 'act':
        return this.#act(found);
    }
  }

  #act(found: ActDescription): string[] {
    const { number, issued, force, amended, url } = found;
    return [
      this.#field('number', number ?? this.#words.notKnown),
      this.#field('issuer', found.issuer[this.#language]),
      this.#field('issued', issued === 'not known' ? this.#words.notKnown : issued),
      ...(force === '' ? [] : [this.#field('force', force)]),
      ...(amended.length === 0 ? [] : [this.#field('amended', amended.join(', '))]),
      this.#field('confidence', found.confidence),
      ...(url === null ? [] : [this.#field('text', url)]),
      ...this.#list('instruments', found.instruments),
      ...this.#list('standing', found.standing),
    ];
  }

  #rule(found: RuleDescription): string[] {
    const { flow, rounding } = found;
    const way = flow && this.#way(flow, found.stage);
    const multiple = rounding && this.#rounding(rounding);
    return [
      this.#field('instrument', found.instrument),
      this.#field('per', found.per[this.#language]),
      this.#field('unit', this.#unit(found.unit)),
      ...(way === null ? [] : [this.#field('flow', way)]),
      this.#field('law', this.#source(found.source)),
      ...(found.note === '' ? [] : [this.#field('note', this.#note(found.note))]),
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
      ...(source === null || source === rule.source
        ? []
        : [this.#field('law', this.#source(source))]),
      ...this.#section('formula', formulaLines(found.formula)),
      ...found.helpers.flatMap((one) => [
        ...this.#section('helper', [
          `${one.name}  ${one.label[this.#language]} (${this.#source(one.source)})`,
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
    const remark =
      note === undefined || note === '' ? '' : `${this.#words.join}${this.#note(note)}`;
    const said = valueSourceInWords(source)[this.#language];
    return `${from}  ${text}  [${confidence}] ${said}${remark}`;
  }

  #list(key: keyof (typeof words)['en'], entries: readonly Entry[]): string[] {
    if (entries.length === 0) return [];
    return this.#section(
      key,
      entries.map((one) => `${one.name}  ${one.label[this.#language]}`),
    );
  }

  #stage(name: string): string {
    return stages[name]?.[this.#language] ?? name;
  }

  #way({ from, via, to }: NonNullable<RuleDescription['flow']>, stage: string | null): string {
    const [open, close] = this.#language === 'zh' ? ['（', '）'] : [' (', ')'];
    const chain = [from, ...(via === null ? [] : [via]), to].map(
      (name) => sectors.find((one) => one.name === name)?.label[this.#language] ?? name,
    );
    return `${chain.join(' → ')}${open}${this.#stage(stage ?? '')}${close}`;
  }

  #source(text: string): string {
    return sourceInWords(text)[this.#language];
  }

  #note(text: string): string {
    return noteInWords(text)[this.#language];
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
    const said = this.#source(source);
    const way = directions[direction]?.[this.#language] ?? direction;
    return this.#language === 'zh' ? `${way}，单位${to}（${said}）` : `${way}, ${to} (${said})`;
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
