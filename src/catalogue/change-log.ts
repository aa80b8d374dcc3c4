// `law diff` to be read: every change of the law between the ends of two years, by instrument and day. A value that differs
// by place is told for the nation, for Zhejiang, or for the first place listed, with how many others moved besides.

import { lastDay } from '../engine/dates.ts';
import { inForce } from '../engine/in-force.ts';
import type { Instrument, Legislation } from '../engine/legislation.ts';
import type { Confidence, Dated, Parameter, ParameterValue } from '../engine/parameter.ts';
import { everywhere } from '../engine/parameter.ts';
import { inLaw, parametersOfRule } from '../engine/policy.ts';
import type { Label } from '../engine/quantity.ts';
import type { Rule } from '../engine/rule.ts';
import { sourceInWords, valueSourceInWords } from '../law/acts/in-words.ts';
import type { Language } from '../report/language.ts';
import { kindText } from '../report/sheet/kind-words.ts';
import { parameterValueText } from '../report/sheet/parameter-text.ts';
import type { Column, Table } from '../report/table.ts';
import { table } from '../report/table.ts';

/** A change of the law on a day. */
export interface Change {
  /** First day of what is new. */
  readonly day: string;
  /** The value's or the rule's name. */
  readonly name: string;
  readonly label: Label;
  readonly of: Label;
  readonly before: Label;
  readonly after: Label;
  readonly source: Label;
}

/** The changes of an instrument, in the order of their days. */
export interface InstrumentChanges {
  readonly instrument: Instrument;
  readonly changes: readonly Change[];
}

interface Window {
  /** Changes after this day, up to and with the last. */
  readonly after: string;
  readonly last: string;
}

/** What changed after the end of a year until the end of another, wherever anything did. A value stands where it is first read. */
export function changesBetween(
  legislation: Legislation,
  before: number,
  after: number,
): InstrumentChanges[] {
  const [from, to] = [Math.min(before, after), Math.max(before, after)];
  const window = { after: lastDay(from), last: lastDay(to) };
  const told = new Set<string>();
  return legislation.instruments.flatMap((instrument) => {
    const values = instrument.rules.flatMap(parametersOfRule).filter(({ name, lever }) => {
      const isNew = !lever && !told.has(name);
      told.add(name);
      return isNew;
    });
    const changes = [
      ...values.flatMap((value) => valueChanges(legislation, value, window)),
      ...rulesTold(instrument.rules.flatMap((rule) => ruleChanges(rule, window))),
    ];
    changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return changes.length === 0 ? [] : [{ instrument, changes }];
  });
}

/** Tables of the changes, one for each instrument. */
export function changeTables(found: readonly InstrumentChanges[]): Table[] {
  return found.map(({ instrument, changes }) =>
    table({
      id: `law-changes-${instrument.name}`,
      title: instrument.label,
      columns: [
        text('day', 'From', '起始'),
        text('label', 'What', '内容'),
        text('of', 'Where', '适用'),
        text('before', 'Before', '此前'),
        text('after', 'After', '此后'),
        text('source', 'Source', '依据'),
      ],
      rows: changes.map(({ day, label, of, before, after, source }) => ({
        day,
        label,
        of,
        before,
        after,
        source,
      })),
      notes: [],
    }),
  );
}

function text(key: string, en: string, zh: string): Column {
  return { key, label: { en, zh }, format: 'text' };
}

function within(day: string, { after, last }: Window): boolean {
  return day > after && day <= last;
}

// ---- values

type Series = readonly Dated<ParameterValue>[];

function valueChanges(legislation: Legislation, parameter: Parameter, window: Window): Change[] {
  if (parameter.groups !== null) {
    const groups = Object.entries(parameter.groups);
    const moving = groups.filter(([, series]) => stepsIn(series, window).length > 0);
    return moving.flatMap(([kind, series]) => told(parameter, kindLabel(kind), series, window));
  }
  const moving = Object.entries(parameter.values)
    .map(([place, series]) => [place, withEarlier(legislation, parameter, place, series)] as const)
    .filter(([, series]) => stepsIn(series, window).length > 0);
  const chosen = [everywhere, home].find((place) => moving.some(([name]) => name === place));
  const [place, series] = moving.find(([name]) => name === chosen) ?? moving[0] ?? [];
  if (place === undefined || series === undefined) return [];
  return told(parameter, placeLabel(legislation, place, moving.length - 1), series, window);
}

/** A place's values after the one that it had of a wider place on the day before the first of its own. */
function withEarlier(
  legislation: Legislation,
  parameter: Parameter,
  place: string,
  series: Series,
): Series {
  const [first] = series;
  if (first === undefined || place === everywhere) return series;
  const earlier = inForce(inLaw(legislation), parameter, dayBefore(first.from), place);
  return 'why' in earlier ? series : [earlier, ...series];
}

/** The province whose values are told before those of others. */
const home = 'zhejiang';

/** Where in a series a value of the window differs from the one before; a first value of nothing is no change. */
function stepsIn(series: Series, window: Window): number[] {
  return [...series.keys()].filter((i) => {
    const [now, before] = [series[i], series[i - 1]];
    if (now === undefined || !within(now.from, window)) return false;
    if (before === undefined) return now.value !== 0;
    return JSON.stringify(before.value) !== JSON.stringify(now.value);
  });
}

function told(parameter: Parameter, of: Label, series: Series, window: Window): Change[] {
  return stepsIn(series, window).map((i) => {
    const now = series[i]!;
    const before = series[i - 1];
    const { name, label } = parameter;
    const shown = before === undefined ? none : valueLabel(parameter, before.value);
    const source = withConfidence(valueSourceInWords(now.source), now.confidence);
    return {
      day: now.from,
      name,
      label,
      of,
      before: shown,
      after: valueLabel(parameter, now.value),
      source,
    };
  });
}

/** A value's source, and how sure it is. */
export function withConfidence({ en, zh }: Label, confidence: Confidence): Label {
  return { en: `${en} (${confidence})`, zh: `${zh}（${confidence}）` };
}

const none: Label = { en: '–', zh: '–' };

function valueLabel({ unit, shape }: Parameter, value: ParameterValue): Label {
  const said = (language: Language) => parameterValueText(value, unit, shape.is, language);
  return { en: said('en'), zh: said('zh') };
}

function kindLabel(kind: string): Label {
  return { en: kindText(kind, 'en'), zh: kindText(kind, 'zh') };
}

function placeLabel({ places }: Legislation, place: string, others: number): Label {
  const own =
    place === everywhere
      ? { en: 'nation', zh: '全国' }
      : (places[place]?.label ?? kindLabel(place));
  if (others === 0) return own;
  return { en: `${own.en} (+ ${others} more)`, zh: `${own.zh}（另有${others}地）` };
}

// ---- rules

interface RuleChange extends Change {
  readonly movesMoney: boolean;
}

/** Payments by name; of the steps between them only how many there are on a day. */
function rulesTold(changes: readonly RuleChange[]): Change[] {
  const steps = changes.filter((one) => !one.movesMoney);
  const alike = Map.groupBy(steps, ({ day, after }) => `${day} ${after.en}`);
  const folded = [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined || some.length < 2) return some;
    const label = {
      en: `${some.length} steps: ${first.label.en} …`,
      zh: `${some.length}个计算步骤：${first.label.zh}……`,
    };
    return [{ ...first, label }];
  });
  return [...changes.filter((one) => one.movesMoney), ...folded];
}

/** A rule that begins, ends or is written anew. */
function ruleChanges(rule: Rule, window: Window): RuleChange[] {
  const { name, label, versions } = rule;
  const source = (own: string | null | undefined) => own ?? rule.source;
  const change = (day: string, before: Label, after: Label, own: string | null | undefined) => ({
    day,
    name,
    label,
    of: ruleWords.rule,
    before,
    after,
    source: sourceInWords(source(own)),
    movesMoney: rule.flow !== null,
  });
  return versions.flatMap((version) => {
    const { from, until } = version;
    const next = until === null ? undefined : dayAfter(until);
    const follows = versions.some((one) => one.until !== null && dayAfter(one.until) === from);
    const followed = next !== undefined && versions.some((one) => one.from === next);
    const begins = from !== null && within(from, window);
    const ends = next !== undefined && !followed && within(next, window);
    return [
      ...(begins && follows ? [change(from, ruleWords.old, ruleWords.anew, version.source)] : []),
      ...(begins && !follows ? [change(from, none, ruleWords.begins, version.source)] : []),
      ...(ends ? [change(next, ruleWords.held, ruleWords.ends, version.source)] : []),
    ];
  });
}

const ruleWords = {
  rule: { en: 'rule', zh: '规则' },
  begins: { en: 'begins', zh: '开始施行' },
  ends: { en: 'ends', zh: '停止施行' },
  held: { en: 'in force', zh: '有效' },
  old: { en: 'another formula', zh: '原公式' },
  anew: { en: 'a new formula', zh: '新公式' },
} as const satisfies Record<string, Label>;

/** The day after a day, `2018-12-31` → `2019-01-01`. */
function dayAfter(day: string): string {
  return daysLater(day, 1);
}

function dayBefore(day: string): string {
  return daysLater(day, -1);
}

function daysLater(day: string, days: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const other = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 0) + days));
  return other.toISOString().slice(0, 10);
}
