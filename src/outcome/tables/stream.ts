// That a result is of a stream, and how far each figure may be from that of a table of all households.

import type { Concept } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import { indicatorOf } from '../../measures/indicators/registry.ts';
import { isRefusal } from '../../measures/problem.ts';
import { binned, binnedSample } from '../../measures/stream/binned.ts';
import type { Bounded } from '../../measures/stream/indicator-bounds.ts';
import { boundedIndicators } from '../../measures/stream/indicator-bounds.ts';
import type { Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import type { ConceptBounds } from '../stream/streamed-measures.ts';
import { conceptsMoved } from './changes.ts';
import { conceptsShown, words } from './shown.ts';

/** The stream's tables; none of a run that kept its households. */
export function streamTables(outcome: Outcome): Table[] {
  const { stream, bounds } = outcome;
  if (stream === undefined || bounds === undefined) return [];
  const bins = binned(stream.summary.histogram('disposable'));
  return [
    boundsTable(
      'stream',
      ofRun,
      conceptsShown(outcome.policy.legislation),
      (key) => bounds[key],
      outcome.scenario.population.file === undefined ? [] : [surveyNote],
    ),
    indicatorsTable(boundedIndicators(binnedSample(bins, 'persons'))),
  ];
}

/** A bound in two digits, rounded up: `2.4e-8`. */
export function boundText(bound: number | null): string {
  if (bound === null) return '∞';
  const rounded = Number(bound.toPrecision(2));
  if (rounded >= bound) return String(rounded);
  const [digits = '', exponent = ''] = rounded.toExponential(1).split('e');
  return String(Number(`${(Number(digits) + 0.1).toFixed(1)}e${exponent}`));
}

type Shown = Exclude<keyof ConceptBounds, 'lowIncomeLine' | 'lowIncomeShare'>;

const columns: readonly (Column & { readonly key: Shown })[] = [
  bound('median', 'Median', '中位数', 'yuan', '元'),
  bound('medianHousehold', 'Median household', '中位数（户）', 'yuan', '元'),
  bound('olive', 'O', 'O'),
  bound('oliveLow', 'Lower end', '低端'),
  bound('oliveHigh', 'Upper end', '高端'),
  bound('oliveStandardError', 'Standard error of O', 'O的标准误'),
  bound('gini', 'Gini', '基尼系数'),
  bound('p90p10', 'P90/P10', 'P90/P10'),
];

function bound(key: Shown, en: string, zh: string, unitEn = '', unitZh = '') {
  const unit = unitEn === '' ? {} : { unit: { en: unitEn, zh: unitZh } };
  return { ...words(key, en, zh), ...unit, key };
}

const ofRun: Label = {
  en: 'Computed as a stream: each figure is at most so far from that of all households',
  zh: '流式计算：各指标与逐户计算结果之差的上限',
};

const ofChanges: Label = {
  en: 'Computed as streams: each change is at most so far from that of all households',
  zh: '流式计算：各项变化与逐户计算结果之差的上限',
};

/** The bounds of the changes that a reform makes, both sides' together; null where households were kept. */
export function changeBoundsTable(id: string, comparison: Comparison): Table | null {
  const { baseline, reform } = comparison;
  const [before, after] = [baseline.bounds, reform.bounds];
  if (before === undefined || after === undefined) return null;
  return boundsTable(id, ofChanges, conceptsMoved(comparison), (key) =>
    together(before[key], after[key]),
  );
}

/** Both may be out, each to its own side. */
function together(
  before: ConceptBounds | undefined,
  after: ConceptBounds | undefined,
): ConceptBounds | undefined {
  if (before === undefined || after === undefined) return undefined;
  const sums = Object.entries(before).map(([key, one]: [string, number | null]) => {
    const other = after[key as keyof ConceptBounds];
    return [key, one === null || other === null ? null : one + other];
  });
  return Object.fromEntries(sums) as ConceptBounds;
}

function boundsTable(
  id: string,
  title: Label,
  concepts: readonly Concept[],
  boundsOf: (concept: string) => ConceptBounds | undefined,
  more: readonly Label[] = [],
): Table {
  return table({
    id,
    title,
    columns: [words('concept', 'Income', '收入'), ...columns],
    rows: concepts.map(({ key, label }): Row => {
      const of = boundsOf(key);
      const cells = columns.map((one) => [one.key, boundText(of?.[one.key] ?? null)] as const);
      return { concept: label, ...Object.fromEntries(cells) };
    }),
    notes: [exactNote, methodNote, ...more],
  });
}

const surveyNote: Label = {
  en: 'Sampling errors need every household of the survey: run with --exact for them.',
  zh: '抽样误差需逐户计算，如需请加 --exact。',
};

const exactNote: Label = {
  en: 'Exact, beside the rounding of sums: means, bands, shares below the allowance line, town over country, places, instruments, ledger.',
  zh: '除合计的舍入外，均值、收入带、低保线以下比例、城乡收入比、分地区结果、政策工具与收支账均为精确值。',
};

const methodNote: Label = {
  en: 'Households were forgotten once they were added up, in 2,048 bins to a doubling of income; bounds are worked out from the bins themselves. ∞: no bound.',
  zh: '住户逐批累加后不保留，收入每翻一番分2048组；上限由各组数据推得。∞：无上限。',
};

function indicatorsTable(list: readonly Bounded[]): Table {
  return table({
    id: 'stream-measures',
    title: {
      en: 'Measures of disposable income from the stream, each with its bound',
      zh: '可支配收入的流式指标及其误差上限',
    },
    columns: [
      words('measure', 'Measure', '指标'),
      words('value', 'Value', '数值'),
      words('bound', 'At most so far from that of all households', '与逐户计算之差的上限'),
    ],
    rows: list.map(({ key, value, bound: most }): Row => {
      const { label } = indicatorOf(key);
      if (isRefusal(value)) return { measure: label, value: value.message, bound: null };
      return { measure: label, value: valueText(value), bound: boundText(most) };
    }),
    notes: [
      {
        en: 'Persons, survey weights, income per head. Measures without a proved bound are not shown: run with --exact for those.',
        zh: '按住户调查权数、以人口为单位、按人均收入。未能证明误差上限的指标不列出，如需请加 --exact。',
      },
    ],
  });
}

/** Seven digits: as many as bounds leave sure. */
function valueText(value: number): string {
  return Number(value.toPrecision(7)).toString();
}
