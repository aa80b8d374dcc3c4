// `law list`: instruments by stage with their rules, and every value of the law by the name that `set` takes.

import type { Instrument, Legislation } from '../engine/legislation.ts';
import type { Parameter } from '../engine/parameter.ts';
import { everywhere } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import type { Rule, Stage } from '../engine/rule.ts';
import type { Language } from '../report/language.ts';
import { parameterValueText } from '../report/sheet/parameter-text.ts';
import { unitName } from '../report/sheet/value-text.ts';
import type { Column, Table } from '../report/table.ts';
import { table } from '../report/table.ts';
import { valueAt, valuesIn, versionIn } from './in-year.ts';
import { parametersOfRule } from './names.ts';

/** The state of the law that is listed. */
export interface Listing {
  readonly legislation: Legislation;
  readonly instruments: readonly Instrument[];
  readonly year: number;
  /** Values in this place; the nation's, or how many places have one, where null. */
  readonly place: string | null;
}

const stages: readonly Stage[] = ['primary', 'secondary', 'tertiary'];
const stageLabels: Readonly<Record<Stage, Label>> = {
  primary: { en: 'Primary distribution', zh: '初次分配' },
  secondary: { en: 'Secondary distribution', zh: '再分配' },
  tertiary: { en: 'Tertiary distribution', zh: '三次分配' },
};

/** A table of instruments and rules for each stage, and one of the values. */
export function listTables(listing: Listing): Table[] {
  const byStage = stages.map((stage) => stageTable(listing, stage));
  return [...byStage, valuesTable(listing)].filter((one) => one.rows.length > 0);
}

function text(key: string, en: string, zh: string): Column {
  return { key, label: { en, zh }, format: 'text' };
}

function stageTable(listing: Listing, stage: Stage): Table {
  const { year, instruments } = listing;
  return table({
    id: `law-${stage}`,
    title: stageLabels[stage],
    columns: [
      text('label', 'Instrument and rules', '政策工具与规则'),
      text('name', 'Name', '名称'),
      text('per', 'Per', '对象'),
      text('unit', 'Unit', '单位'),
      text('flow', 'Moves money', '资金流向'),
      text('force', `In force at the end of ${year}`, `${year}年末是否有效`),
    ],
    rows: instruments
      .filter((one) => one.stage === stage)
      .flatMap((one) => [
        headRow(one),
        ...one.rules.map((rule) => ruleRow(listing.legislation, rule, year)),
      ]),
    notes: [],
  });
}

function headRow({ name, label }: Instrument) {
  return { label, name, per: '', unit: '', flow: '', force: '' };
}

function ruleRow(legislation: Legislation, rule: Rule, year: number) {
  return {
    label: { en: `  ${rule.label.en}`, zh: `  ${rule.label.zh}` },
    name: rule.name,
    per: rule.group.label,
    unit: { en: unitName(rule.unit, 'en'), zh: unitName(rule.unit, 'zh') },
    flow: flowLabel(legislation, rule),
    force: forceLabel(rule, year),
  };
}

function flowLabel({ sectors }: Legislation, { flow }: Rule): Label {
  if (flow === null) return { en: '', zh: '' };
  const chain = [flow.from, ...(flow.via === undefined ? [] : [flow.via]), flow.to];
  const said = (language: Language) =>
    chain
      .map((name) => sectors.find((one) => one.name === name)?.label[language] ?? name)
      .join(' → ');
  return { en: said('en'), zh: said('zh') };
}

function forceLabel(rule: Rule, year: number): Label {
  const version = versionIn(rule, year);
  if (version === null) return { en: 'no', zh: '否' };
  const { from, until } = version;
  return {
    en: ['yes', from && `from ${from}`, until && `to ${until}`].filter(Boolean).join(', '),
    zh: ['是', from && `自${from}`, until && `至${until}`].filter(Boolean).join('，'),
  };
}

/** Every parameter of the listed instruments, with its value in the year. */
function valuesTable(listing: Listing): Table {
  const { year, instruments } = listing;
  const all = instruments.flatMap((one) => one.rules.flatMap(parametersOfRule));
  const parameters = [...new Map(all.map((one) => [one.name, one])).values()];
  return table({
    id: 'law-values',
    title: { en: 'Values, by the names that set takes', zh: '参数（set 所用名称）' },
    columns: [
      text('name', 'Name', '名称'),
      text('label', 'Value of the law', '参数'),
      text('value', `At the end of ${year}`, `${year}年末`),
      text('from', 'Since', '起始'),
      text('confidence', 'Confidence', '可信度'),
    ],
    rows: parameters.map((one) => valueRow(listing, one)),
    notes: [
      {
        en: 'Confidence: C confirmed at the source, P partly, D derived, M from memory, L low. Levers were never enacted.',
        zh: '可信度：C 已核对原文，P 部分核对，D 推算，M 凭记忆，L 低。假设参数从未立法。',
      },
    ],
  });
}

function valueRow({ legislation, year, place }: Listing, parameter: Parameter) {
  const { name, label, unit, shape } = parameter;
  const row = { name, label, value: '', from: '', confidence: '' };
  const found = valueAt(legislation, parameter, year, place ?? everywhere);
  if (found === null || ('why' in found && place === null)) {
    return { ...row, value: countLabel(valuesIn(legislation, parameter, year), parameter) };
  }
  if ('why' in found) return { ...row, value: { en: 'not known', zh: '未知' } };
  const said = (language: Language) => parameterValueText(found.value, unit, shape.is, language);
  const value = { en: said('en'), zh: said('zh') };
  if (parameter.lever) return { ...row, value, confidence: { en: 'lever', zh: '假设' } };
  return { ...row, value, from: found.from, confidence: found.confidence };
}

function countLabel(values: ReturnType<typeof valuesIn>, { groups }: Parameter): Label {
  const known = values.filter(({ found }) => !('why' in found)).length;
  if (groups !== null) return { en: `by ${known} kinds`, zh: `分${known}类` };
  return { en: `by place (${known})`, zh: `分地区（${known}）` };
}
