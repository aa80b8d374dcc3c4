// Targets beside the model: by subject, the farthest, and each with its source.

import type { Label } from '../../engine/quantity.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Column, Figure, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { FitResult, Verdict } from '../targets/check.ts';
import { fitBySubject, missed } from '../targets/check.ts';
import { areaLabel } from '../targets/listing.ts';
import type { Subject, TargetFacts } from '../targets/target.ts';
import { both, numbers, words } from './shown.ts';

export const subjectLabels: Readonly<Record<Subject, Label>> = {
  census: { en: 'Census', zh: '人口普查' },
  people: { en: 'People', zh: '人口' },
  incomes: { en: 'Incomes', zh: '收入水平' },
  prefectures: { en: 'Prefectures', zh: '各市收入' },
  components: { en: 'Components of income', zh: '收入构成' },
  distribution: { en: 'Distribution', zh: '收入分布' },
  bands: { en: 'Bands', zh: '收入区间' },
  spending: { en: 'Consumption', zh: '消费' },
  work: { en: 'Work and pay', zh: '就业与工资' },
  pensions: { en: 'Pensions and insurance', zh: '养老金与社会保险' },
  assistance: { en: 'Assistance', zh: '社会救助' },
  taxes: { en: 'Taxes', zh: '税收' },
  wealth: { en: 'Wealth', zh: '财富' },
  giving: { en: 'Giving', zh: '捐赠' },
};

export const verdictLabels: Readonly<Record<Verdict, Label>> = {
  met: { en: 'met', zh: '符合' },
  missed: { en: 'missed', zh: '不符' },
  shown: { en: 'shown', zh: '仅列示' },
  none: { en: 'no figure', zh: '无数据' },
};

const weights: Readonly<Record<TargetFacts['weight'], Label>> = {
  survey: { en: 'survey', zh: '住户调查' },
  census: { en: 'census', zh: '普查' },
};

const units: Readonly<Record<TargetFacts['unit'], Label>> = {
  person: { en: 'persons', zh: '人' },
  household: { en: 'households', zh: '户' },
  threePersons: { en: 'households of three persons', zh: '三口之家' },
  total: { en: 'total', zh: '总量' },
};

const yesNo = { yes: { en: 'yes', zh: '是' }, no: { en: 'no', zh: '否' } } as const;

/** How many targets of each subject are met. */
export function fitSummaryTable(results: readonly FitResult[]): Table {
  const rows = fitBySubject(results).map((one): Row => {
    return { ...one, subject: subjectLabels[one.subject] };
  });
  return table({
    id: 'fit-by-subject',
    title: { en: 'Targets met, by subject', zh: '各主题指标符合情况' },
    columns: [
      words('subject', 'Subject', '主题'),
      numbers('judged', 'count', 'Judged', '评判指标'),
      numbers('met', 'count', 'Met', '符合'),
      numbers('free', 'count', 'Not calibrated', '未校准指标'),
      numbers('freeMet', 'count', 'Met of these', '其中符合'),
      numbers('shown', 'count', 'Shown only', '仅列示'),
      { ...numbers('meanDistance', 'ratio', 'Mean distance', '平均偏离'), unit: tolerances },
    ],
    rows,
    notes: [],
  });
}

const tolerances: Label = { en: 'tolerances', zh: '容差' };

/** The targets outside their tolerance, the farthest first. */
export function missedTable(results: readonly FitResult[], most: number): Table {
  const all = missed(results);
  const shown = all.slice(0, most);
  const left = all.length - shown.length;
  const more = { en: `${left} more are outside.`, zh: `另有${left}项超出容差。` };
  return table({
    id: 'fit-missed',
    title: { en: 'Outside their tolerance, the farthest first', zh: '超出容差的指标（由大到小）' },
    columns: [
      words('id', 'Target', '指标代码'),
      words('label', 'What', '指标'),
      words('area', 'Area', '地区'),
      { key: 'target', label: { en: 'Published', zh: '公布' }, format: 'mixed' },
      { key: 'model', label: { en: 'Model', zh: '模型' }, format: 'mixed' },
      distanceColumn,
    ],
    rows: shown.map((one) => ({
      id: one.id,
      label: one.label,
      area: areaLabel(one.area),
      target: figure(one.value, one.format),
      model: figure(one.model, one.format),
      distance: one.distance,
    })),
    notes: left > 0 ? [more] : [],
  });
}

const distanceColumn: Column = {
  ...numbers('distance', 'ratio', 'Distance', '偏离'),
  unit: tolerances,
  signed: true,
};

/** Every target with the model beside it. */
export function fitTable(results: readonly FitResult[], subject?: Subject): Table {
  const own = subject === undefined ? results : results.filter((one) => one.subject === subject);
  const about = subject === undefined ? { en: 'Targets', zh: '指标' } : subjectLabels[subject];
  return table({
    id: subject === undefined ? 'fit' : `fit-${subject}`,
    title: {
      en: `${about.en}: published and model`,
      zh: `${about.zh}：公布数据与模型`,
    },
    columns: [
      words('id', 'Target', '指标代码'),
      words('label', 'What', '指标'),
      words('area', 'Area', '地区'),
      words('year', 'Year', '年份'),
      words('weight', 'Weight', '权重'),
      words('unit', 'Of', '单位'),
      { key: 'target', label: { en: 'Published', zh: '公布' }, format: 'mixed' },
      { key: 'model', label: { en: 'Model', zh: '模型' }, format: 'mixed' },
      { key: 'difference', label: { en: 'Difference', zh: '差异' }, format: 'mixed', signed: true },
      words('tolerance', 'Tolerance', '容差'),
      distanceColumn,
      words('verdict', 'Verdict', '评判'),
      words('calibrated', 'Calibrated', '校准'),
      words('confidence', 'Confidence', '可信度'),
      words('source', 'Source', '来源'),
    ],
    rows: own.map(rowOf),
    notes: notesOf(own),
  });
}

/** What has to be known of the comparisons, each once. */
function notesOf(results: readonly FitResult[]): Label[] {
  const byText = new Map(
    results.flatMap(({ note }) => (note === undefined ? [] : [[note.en, note] as const])),
  );
  return [...byText.values()];
}

function rowOf(one: FitResult): Row {
  return {
    id: one.id,
    label: one.label,
    area: areaLabel(one.area),
    year: String(one.year),
    weight: weights[one.weight],
    unit: units[one.unit],
    target: figure(one.value, one.format),
    model: figure(one.model, one.format),
    difference: differenceOf(one),
    tolerance: toleranceText(one),
    distance: one.distance,
    verdict: verdictLabels[one.verdict],
    calibrated: one.calibrated ? yesNo.yes : yesNo.no,
    confidence: one.confidence,
    source: one.source,
  };
}

function figure(value: number | null, format: NumberFormat): Figure | null {
  return value === null ? null : { value, format, ...digitsOf(format) };
}

/** Ratios of incomes need a digit more than usual. */
function digitsOf(format: NumberFormat): { digits?: number } {
  return format === 'ratio' ? { digits: 3 } : {};
}

/** Shares and indices differ in points or as they are, everything else in per cent of what was published. */
function differenceOf({ model, value, format }: FitResult): Figure | null {
  if (model === null) return null;
  if (format === 'share') return { value: model - value, format: 'points', digits: 2 };
  if (format === 'index') return { value: model - value, format };
  return { value: model / value - 1, format: 'share' };
}

/** How far the model may be off, in words. */
export function toleranceText({
  tolerance,
  format,
}: Pick<TargetFacts, 'tolerance' | 'format'>): Label {
  const { is, by } = tolerance;
  return both((language) => {
    const part = formatNumber(by, 'share', language);
    if (is === 'relative') return `± ${part}`;
    if (is === 'points') return `± ${formatNumber(by, 'points', language, { signed: false })}`;
    if (is === 'absolute') return `± ${formatNumber(by, format, language)}`;
    const zh = { atLeast: '下限', atMost: '上限', shown: `不评判（刻度${part}）` };
    const en = { atLeast: 'at least', atMost: 'at most', shown: `not judged (scale ${part})` };
    return { zh, en }[language][is];
  });
}
