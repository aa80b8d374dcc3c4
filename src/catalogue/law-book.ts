// The law book, `docs/law`: a page for each instrument in each language. Every rule with its article, whom it concerns
// and its sum in words; every value with its whole history, source and confidence.

import { bodyOf } from '../engine/body-of.ts';
import type { Instrument, Legislation, LevelShare } from '../engine/legislation.ts';
import type { Dated, Parameter, ParameterValue } from '../engine/parameter.ts';
import { everywhere } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import type { Rule, Version } from '../engine/rule.ts';
import { noteInWords, sourceInWords, valueSourceInWords } from '../law/acts/in-words.ts';
import type { Language } from '../report/language.ts';
import { kindText } from '../report/sheet/kind-words.ts';
import { parameterValueText } from '../report/sheet/parameter-text.ts';
import { plainNumber, unitName } from '../report/sheet/value-text.ts';
import { actsPage } from './acts.ts';
import { formulaInWords } from './formula-words.ts';
import { parametersOfRule } from './names.ts';

const words = {
  en: {
    contents: 'The law book',
    intro:
      'Made by `node scripts/write-documents.mjs` from the rules themselves: every instrument with its articles, sums and values. Confidence: C confirmed at the source, P partly, D derived from confirmed values, M from memory, L low.',
    acts: 'Acts by number, title and date: [acts](acts.md).',
    stages: {
      primary: 'Primary distribution',
      secondary: 'Secondary distribution',
      tertiary: 'Tertiary distribution',
    },
    rules: 'Rules',
    values: 'Values',
    per: 'per',
    rounded: { up: 'rounded up to', down: 'rounded down to', 'half up': 'rounded half up to' },
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    note: 'Note',
    nation: 'nation',
    lever: 'a lever: never enacted, neutral until a scenario sets it',
    yearly: 'single years: interpolated between, carried forward after the last',
    shared: (page: string) => `see ${page}`,
    colon: ': ',
    join: '; ',
    list: ', ',
    open: ' (',
    close: ')',
  },
  zh: {
    contents: '法规手册',
    intro:
      '本手册由 `node scripts/write-documents.mjs` 从规则自动生成：每项政策工具的依据、公式与参数沿革。可信度：C 已核对原文，P 部分核对，D 由已核对数值推算，M 凭记忆，L 低。',
    acts: '按文号、名称、日期排列的法规文件：[法规文件](acts.md)。',
    stages: { primary: '初次分配', secondary: '再分配', tertiary: '三次分配' },
    rules: '规则',
    values: '参数',
    per: '对象：',
    rounded: { up: '向上取整至', down: '向下取整至', 'half up': '四舍五入至' },
    from: (day: string) => `自${day}起`,
    until: (day: string) => `至${day}止`,
    note: '说明',
    nation: '全国',
    lever: '假设参数：从未立法，方案设定前取中性值',
    yearly: '逐年数值：年间内插，末年之后沿用',
    shared: (page: string) => `见${page}`,
    colon: '：',
    join: '；',
    list: '、',
    open: '（',
    close: '）',
  },
} as const;

/**
 * Pages by their path below `docs/law`.
 * @param shares of government's levels, which stand on acts too.
 */
export function lawBook(
  legislation: Legislation,
  shares: readonly LevelShare[],
): ReadonlyMap<string, string> {
  const languages: readonly Language[] = ['en', 'zh'];
  return new Map(languages.flatMap((language) => new Book(legislation, shares, language).pages()));
}

class Book {
  readonly #law: Legislation;
  readonly #shares: readonly LevelShare[];
  readonly #language: Language;
  /** The instrument on whose page a value stands: the first that has it. */
  readonly #home: ReadonlyMap<string, Instrument>;

  constructor(law: Legislation, shares: readonly LevelShare[], language: Language) {
    this.#law = law;
    this.#shares = shares;
    this.#language = language;
    const home = new Map<string, Instrument>();
    for (const instrument of law.instruments) {
      for (const { name } of instrument.rules.flatMap(parametersOfRule))
        if (!home.has(name)) home.set(name, instrument);
    }
    this.#home = home;
  }

  pages(): [string, string][] {
    const own = this.#law.instruments.map((one): [string, string] => [
      `${this.#language}/${one.name}.md`,
      this.#page(one),
    ]);
    return [
      [`${this.#language}/README.md`, this.#contents()],
      [`${this.#language}/acts.md`, actsPage(this.#law, this.#shares, this.#language)],
      ...own,
    ];
  }

  get #words() {
    return words[this.#language];
  }

  #contents(): string {
    const { contents, intro, acts, stages } = this.#words;
    const lists = (['primary', 'secondary', 'tertiary'] as const).flatMap((stage) => {
      const own = this.#law.instruments.filter((one) => one.stage === stage);
      const lines = own.map((one) => `- [${this.#both(one.label)}](${one.name}.md)`);
      return [`## ${stages[stage]}\n`, `${lines.join('\n')}\n`];
    });
    return [`# ${contents}\n`, `${intro}\n`, `${acts}\n`, ...lists].join('\n');
  }

  #page(instrument: Instrument): string {
    const { label, about, stage, rules } = instrument;
    const parameters = distinct(rules.flatMap(parametersOfRule));
    return [
      `# ${this.#both(label)}\n`,
      `${about[this.#language]} ${this.#words.stages[stage]}${this.#words.open}\`${instrument.name}\`${this.#words.close}\n`,
      `## ${this.#words.rules}\n`,
      ...rules.map((rule) => this.#rule(rule)),
      ...(parameters.length === 0 ? [] : [`## ${this.#words.values}\n`]),
      ...parameters.map((one) => this.#parameter(one, instrument)),
    ].join('\n');
  }

  #rule(rule: Rule): string {
    const { name, label, note, source } = rule;
    const remarks = [
      `${this.#words.per}${this.#language === 'zh' ? '' : ' '}${rule.group.label[this.#language]}`,
      unitName(rule.unit, this.#language),
      ...this.#flow(rule),
      ...this.#rounding(rule),
    ];
    return [
      `### ${this.#both(label)}\n`,
      `\`${name}\` · ${remarks.join(' · ')}\n`,
      `§ ${this.#source(source)}\n`,
      ...(note === '' ? [] : [`${this.#words.note}${this.#words.colon}${this.#note(note)}\n`]),
      ...rule.versions.map((one) => this.#version(rule, one)),
    ].join('\n');
  }

  #source(text: string): string {
    return sourceInWords(text)[this.#language];
  }

  #note(text: string): string {
    return noteInWords(text)[this.#language];
  }

  #flow({ flow }: Rule): string[] {
    if (flow === null) return [];
    const chain = [flow.from, ...(flow.via === undefined ? [] : [flow.via]), flow.to];
    const said = chain.map(
      (name) => this.#law.sectors.find((one) => one.name === name)?.label[this.#language] ?? name,
    );
    return [said.join(' → ')];
  }

  #rounding({ rounding }: Rule): string[] {
    if (rounding === null) return [];
    const { to, direction, source } = rounding;
    const multiple = typeof to === 'number' ? plainNumber(to, 4) : to.label[this.#language];
    const { open, close } = this.#words;
    return [`${this.#words.rounded[direction]} ${multiple}${open}${this.#source(source)}${close}`];
  }

  #version(rule: Rule, version: Version): string {
    const { from, until, source, parameters } = version;
    const names = { reads: version.reads(), parameters };
    const lines = formulaInWords(bodyOf(rule, version), names, this.#language);
    const dates = [
      ...(from === null ? [] : [this.#words.from(from)]),
      ...(until === null ? [] : [this.#words.until(until)]),
      ...(source === null || source === rule.source ? [] : [`§ ${this.#source(source)}`]),
    ].join(this.#words.list);
    const heading = dates === '' ? '' : `${dates}\n\n`;
    return `${heading}\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
  }

  #parameter(parameter: Parameter, instrument: Instrument): string {
    const { label, name, unit } = parameter;
    const heading = `### ${this.#both(label)}\n\n\`${name}\` · ${unitName(unit, this.#language)}`;
    const home = this.#home.get(name);
    if (home !== undefined && home !== instrument) {
      const link = `[${home.label[this.#language]}](${home.name}.md)`;
      return `${heading} · ${this.#words.shared(link)}\n`;
    }
    const remarks = [
      ...(parameter.lever ? [this.#words.lever] : []),
      ...(parameter.yearly ? [this.#words.yearly] : []),
    ];
    const remark = remarks.map((one) => ` · ${one}`).join('');
    return `${heading}${remark}\n\n${this.#history(parameter).join('\n')}\n`;
  }

  #history(parameter: Parameter): string[] {
    const { values, groups } = parameter;
    const places = Object.entries(groups ?? values);
    const isNational = places.length === 1 && places[0]?.[0] === everywhere;
    return places.flatMap(([of, series]) => {
      const lines = series.map((one) => `- ${this.#dated(one, parameter)}`);
      return isNational ? lines : [`- ${this.#where(of)}`, ...lines.map((line) => `  ${line}`)];
    });
  }

  #where(of: string): string {
    if (of === everywhere) return this.#words.nation;
    return this.#law.places[of]?.label[this.#language] ?? kindText(of, this.#language);
  }

  #dated(
    { from, value, source, confidence, note }: Dated<ParameterValue>,
    { unit, shape, lever }: Parameter,
  ): string {
    const text = parameterValueText(value, unit, shape.is, this.#language);
    if (lever) return text;
    const remark =
      note === undefined || note === '' ? '' : `${this.#words.join}${this.#note(note)}`;
    return `${from}${this.#words.colon}${text} [${confidence}] ${valueSourceInWords(source)[this.#language]}${remark}`;
  }

  #both({ en, zh }: Label): string {
    if (en === zh) return en;
    return this.#language === 'zh' ? `${zh} ${en}` : `${en} ${zh}`;
  }
}

function distinct(parameters: readonly Parameter[]): Parameter[] {
  return [...new Map(parameters.map((one) => [one.name, one])).values()];
}
