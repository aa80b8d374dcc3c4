// T1: what is said first of a result, and of a reform: cost, shape, level, inequality, poverty, who gains.

import type { Label } from '../../engine/quantity.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import type { Figures } from '../headlines.ts';
import { changesOf, figuresOf } from '../headlines.ts';
import type { StandardErrors } from '../standard-errors.ts';
import { standardErrors, standardErrorsOfChange } from '../standard-errors.ts';
import type { Uncertainty } from '../uncertainty.ts';
import { isClear, sumOfSpread } from '../uncertainty.ts';
import { changeCell, noClearChange } from './changes.ts';
import { standardErrorNote } from './headline-notes.ts';
import { sectorLabel } from './instruments.ts';
import type { Beside } from './result-table.ts';
import { countNote, figureCell, noRatioNote, words } from './shown.ts';
import { mixedCells } from './side-by-side.ts';

/** A line of the table: its figure by name, of the disposable income. */
export interface HeadlineLine {
  readonly key: string;
  readonly format: NumberFormat;
  readonly label: Label;
}

const lines: readonly HeadlineLine[] = [
  line('publicBalance', 'yuanTotal', 'Balance of government and the funds', '政府及社保基金差额'),
  line('disposable.mean', 'yuanPerHead', 'Mean', '均值'),
  line('disposable.olive', 'index', 'O', 'O'),
  line(
    'disposable.nbsBand',
    'share',
    'Middle-income group of the bureau',
    '统计局口径中等收入群体',
  ),
  line('disposable.gini', 'index', 'Gini', '基尼系数'),
  line(
    'disposable.belowAllowanceLine',
    'share',
    'Below the allowance line in force',
    '低于各自低保线',
  ),
  line('disposable.s80s20', 'ratio', 'S80/S20', 'S80/S20'),
  line('disposable.urbanRuralRatio', 'ratio', 'Town over country', '城乡收入比'),
];

/** Whom a reform leaves below the line that was: a higher standard alone makes nobody poorer by it. */
const belowWhatWas = line(
  'disposable.belowBaselineLine',
  'share',
  'Below the baseline’s allowance line',
  '低于基准方案低保线',
);

const ofReformOnly: readonly HeadlineLine[] = [
  line('disposable.winners', 'share', 'Persons who gain', '受益人口'),
  line('disposable.losers', 'share', 'Persons who lose', '受损人口'),
];

function line(key: string, format: NumberFormat, en: string, zh: string): HeadlineLine {
  return { key, format, label: { en, zh } };
}

/** The lines of a run, or of a reform: what it costs in the place of what is left. */
export function headlineLines(isCompared: boolean): HeadlineLine[] {
  return isCompared ? [cost, ...lines.slice(1), belowWhatWas, ...ofReformOnly] : [...lines];
}

/** What a reform costs is the change of the balance, its sign turned. */
const cost = line('publicCost', 'yuanTotal', 'Public cost', '公共财政净支出');

const measure = words('measure', 'Measure', '指标');
const error = {
  key: 'error',
  label: { en: '±', zh: '±' },
  format: 'mixed',
  signed: false,
} as const;

/** The headline of a run. */
export function headlineTable(
  outcome: Outcome,
  { uncertainty }: Pick<Beside, 'uncertainty'>,
): Table {
  const figures = figuresOf(outcome);
  const errors = standardErrors(outcome).disposable;
  const rows = lines.map(({ key, label, format }): Row => {
    const value = figures[key] ?? null;
    return {
      measure: label,
      value: figureCell(value, format),
      error: errorCell(errorOf(key, uncertainty, errors), format),
    };
  });
  const value = { key: 'value', label: { en: 'Value', zh: '数值' }, format: 'mixed' } as const;
  return table({
    id: 'headline',
    title: { en: 'Headline', zh: '主要指标' },
    columns: [measure, value, error],
    rows,
    notes: notesOf(outcome, lacksSome(figures), uncertainty),
  });
}

/** The headline of a reform against its baseline. */
export function headlineChangesTable(
  comparison: Comparison,
  { uncertainty }: Pick<Beside, 'uncertainty'>,
): Table {
  const { baseline, reform } = comparison;
  const [before, after] = [figuresOf(baseline), figuresOf(reform)];
  const changes = changesOf(comparison);
  const errors = standardErrorsOfChange(comparison).disposable;
  const line = belowWhatWas.key;
  const was = { ...before, [line]: before['disposable.belowAllowanceLine'] ?? null };
  const is = { ...after, [line]: comparison.belowBaselineLine.disposable };
  const rows = [...lines, belowWhatWas, ...ofReformOnly].map((one): Row => {
    const cells = ofReformOnly.includes(one)
      ? { baseline: null, reform: null, change: figureCell(changes[one.key] ?? null, one.format) }
      : mixedCells(was[one.key] ?? null, is[one.key] ?? null, one.format);
    const change = isUnclear(one.key, changes, uncertainty) ? noClearChange : cells.change;
    const spread = errorCell(errorOf(one.key, uncertainty, errors), one.format);
    return { measure: one.label, ...cells, change, error: spread };
  });
  return table({
    id: 'headline',
    title: {
      en: `Headline: ${reform.scenario.name} against ${baseline.scenario.name}`,
      zh: `主要指标：${reform.scenario.name} 与 ${baseline.scenario.name} 的对比`,
    },
    columns: [
      measure,
      { key: 'baseline', label: { en: 'Baseline', zh: '基准方案' }, format: 'mixed' },
      { key: 'reform', label: { en: 'Reform', zh: '改革方案' }, format: 'mixed' },
      { key: 'change', label: { en: 'Change', zh: '变化' }, format: 'mixed', signed: true },
      error,
    ],
    rows,
    notes: [...notesOf(baseline, lacksSome(before) || lacksSome(after), uncertainty), winnersNote],
  });
}

function lacksSome(figures: Figures): boolean {
  return lines.some(({ key }) => (figures[key] ?? null) === null);
}

function isUnclear(key: string, changes: Figures, uncertainty: Uncertainty | undefined): boolean {
  return isClear(changes[key] ?? null, uncertainty?.spreads[key]) === false;
}

/** With the digits of a change. */
function errorCell(error: number | null, format: NumberFormat) {
  return error === null ? null : changeCell(error, format);
}

/** How sure a line is: by all three kinds where that was asked for, else its standard error, where one is known. */
function errorOf(
  key: string,
  uncertainty: Uncertainty | undefined,
  errors: StandardErrors | undefined,
): number | null {
  if (uncertainty === undefined) return errors?.[key.replace('disposable.', '')] ?? null;
  const spread = uncertainty.spreads[key];
  return spread === undefined ? null : sumOfSpread(spread);
}

const winnersNote: Label = {
  en: 'Gain, lose: the household’s disposable income moves by more than 0.1 % and 60 yuan a year; shares of all persons.',
  zh: '受益、受损：住户可支配收入年变动超过0.1%且超过60元；占全部人口比例。',
};

function notesOf(
  outcome: Outcome,
  lacksRatio: boolean,
  uncertainty: Uncertainty | undefined,
): Label[] {
  const government = sectorLabel(outcome, 'government');
  const isSure = uncertainty !== undefined;
  return [
    {
      en: `Per head, survey weights, persons; the middle-income group: households, income per head × 3 within 100–500 thousand yuan at prices of 2018. The balance is of ${government.en.toLowerCase()} and the social insurance funds together, census weights, whole population. Incomes in yuan of ${outcome.scenario.year}.`,
      zh: `人均口径，住户调查权数，以人口为单位；中等收入群体以户为单位，按人均收入×3处于10–50万元（2018年价格）。差额为${government.zh}与各社会保险基金合计，普查权数，全部人口。收入为${outcome.scenario.year}年价格。`,
    },
    {
      en: 'S80/S20: income above the 80 % quantile over income up to the 20 % quantile of persons.',
      zh: 'S80/S20：按人口，80%分位以上者收入总额与20%分位及以下者收入总额之比。',
    },
    isSure
      ? {
          en: '±: standard deviations of populations, recipes and doubtful law, added up.',
          zh: '±：总体抽样、校准方案与存疑法规数值三项标准差之和。',
        }
      : standardErrorNote,
    ...(lacksRatio ? [noRatioNote] : []),
    countNote(outcome),
  ];
}
