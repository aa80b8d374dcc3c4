// `olive index --convention`: headline lines of a file by the convention asked for, before the indicators, which keep theirs.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { Convention } from '../measures/convention.ts';
import { conventionText } from '../measures/convention.ts';
import type { Headline } from '../measures/headline.ts';
import { headline, headlineSamples } from '../measures/headline.ts';
import { headlineScores, independentError } from '../measures/headline-errors.ts';
import type { Measured } from '../measures/problem.ts';
import { equivalentMembers } from '../outcome/convention.ts';
import { cellOf } from '../outcome/tables/shown.ts';
import { plainNumber } from '../report/sheet/value-text.ts';
import type { Table } from '../report/table.ts';
import { table } from '../report/table.ts';
import type { CsvColumns } from './csv-columns.ts';

/** A headline of a file with its standard error. */
export interface IndexHeadline {
  readonly key: keyof typeof lines;
  readonly value: Measured;
  readonly error: number | null;
}

const lines = {
  mean: { en: 'Mean', zh: '均值' },
  median: { en: 'Median', zh: '中位数' },
  olive: { en: 'O', zh: '橄榄指数' },
  oliveLow: { en: 'Lower end', zh: '低端' },
  oliveHigh: { en: 'Upper end', zh: '高端' },
  gini: { en: 'Gini', zh: '基尼系数' },
  p90p10: { en: 'P90/P10', zh: 'P90/P10' },
} as const;

/**
 * The headlines of a file by a convention. Where sizes are given the incomes are of whole households.
 * @throws ProblemsError for a convention that the file lacks columns for.
 */
export function indexHeadlines(columns: CsvColumns, convention: Convention): IndexHeadline[] {
  const problems = lacking(columns, convention);
  if (problems.length > 0) throw new ProblemsError(problems);
  const { income } = columns;
  const size = columns.size ?? new Float64Array(income.length).fill(1);
  const own = columns.weight ?? new Float64Array(income.length).fill(1);
  const households = convention.weights === 'none' ? own.map((one) => (one > 0 ? 1 : 0)) : own;
  const persons = households.map((one, row) => one * size[row]!);
  const members = equivalentMembers(convention, size, columns.children ?? new Float64Array());
  const counted = {
    income: income.map((one, row) => one / members[row]!),
    weight: convention.unit === 'households' ? households : persons,
    convention,
  };
  const input = {
    incomePerHead: income.map((one, row) => one / size[row]!),
    householdIncome: income,
    householdWeight: households,
    personWeight: persons,
    counted,
  };
  const samples = headlineSamples(input);
  const found: Headline = headline(input, samples);
  const scores = headlineScores(input, samples);
  return (Object.keys(lines) as (keyof typeof lines)[]).map((key) => ({
    key,
    value: found[key],
    error: independentError(scores[key]()),
  }));
}

function lacking({ size, children }: CsvColumns, convention: Convention): Problem[] {
  const { equivalence, unit, weights } = convention;
  const missing = (where: string, message: string): Problem => ({
    code: 'missing',
    where: `--convention ${where}`,
    message,
  });
  return [
    ...(size === null && equivalence !== 'perHead'
      ? [missing(`equivalence=${equivalence}`, 'expected --size COLUMN: members of each household')]
      : []),
    ...(children === null && equivalence === 'modifiedOecd'
      ? [missing(`equivalence=${equivalence}`, 'expected --children COLUMN: members under 14')]
      : []),
    ...(size === null && unit === 'households'
      ? [missing('unit=households', 'expected --size COLUMN: without it each row counts as one')]
      : []),
    ...(weights === 'census'
      ? [missing('weights=census', 'a file has the weights of --weight, or none')]
      : []),
  ];
}

/** The headlines as a table. */
export function indexHeadlineTable(
  found: readonly IndexHeadline[],
  convention: Convention,
  file: string,
): Table {
  const asked = conventionText(convention).join(', ') || 'the house’s';
  return table({
    id: 'index-headlines',
    title: { en: `Headlines of ${file}: ${asked}`, zh: `${file} 的主要指标：${asked}` },
    columns: [
      { key: 'measure', label: { en: 'Headline', zh: '指标' }, format: 'text' },
      { key: 'value', label: { en: 'Value', zh: '数值' }, format: 'text' },
      { key: 'error', label: { en: '±', zh: '±' }, format: 'text' },
    ],
    rows: found.map(({ key, value, error }) => ({
      measure: lines[key],
      value: shown(cellOf(value)),
      error: cellOf(value) === null ? '–' : shown(error),
    })),
    notes: [
      {
        en: 'By the convention asked for; the indicators below keep their own. ±: standard error, rows taken as independent.',
        zh: '按所选口径；以下各指标口径不变。±：将各行视为独立的标准误。',
      },
    ],
  });
}

function shown(value: number | null): string {
  return value === null ? '–' : plainNumber(value, Math.abs(value) >= 1000 ? 2 : 6);
}
