// Every measure of one column of incomes as a table: key, name, value, and by which convention it is computed.

import { indicatorOf } from '../measures/indicators/registry.ts';
import type { Measured } from '../measures/problem.ts';
import { isRefusal, MeasureError } from '../measures/problem.ts';
import { plainNumber } from './sheet/value-text.ts';
import type { Table } from './table.ts';
import { table } from './table.ts';

/** What the numbers were computed on. */
export interface IndicatorSource {
  readonly file: string;
  readonly income: string;
  readonly weight: string | null;
  readonly rows: number;
  readonly negativeRows: number;
}

/** The table of measures, in the order in which they were computed. */
export function indicatorTable(
  measures: Readonly<Record<string, Measured>>,
  source: IndicatorSource,
): Table {
  const { file, income, weight, rows, negativeRows } = source;
  const weights = {
    en: weight === null ? 'without weights' : `weighted by ${weight}`,
    zh: weight === null ? '不加权' : `按${weight}加权`,
  };
  return table({
    id: 'index',
    title: {
      en: `${income} of ${file}: ${rows} rows, ${weights.en}`,
      zh: `${file} 的 ${income}：${rows}行，${weights.zh}`,
    },
    columns: [
      { key: 'measure', label: { en: 'Measure', zh: '指标' }, format: 'text' },
      { key: 'key', label: { en: 'Key', zh: '键' }, format: 'text' },
      { key: 'value', label: { en: 'Value', zh: '数值' }, format: 'text' },
      { key: 'convention', label: { en: 'Convention', zh: '口径' }, format: 'text' },
    ],
    rows: Object.entries(measures).map(([key, measured]) => ({
      ...namesOf(key),
      key,
      ...shownValue(key, measured),
    })),
    notes: [...negativeNotes(negativeRows), conventionNote],
  });
}

const conventionNote = {
  en: 'Convention: the formula and what it does with zeros and negatives.',
  zh: '口径说明（公式及零值、负值的处理）目前仅有英文。',
};

/** A measure's name and convention; decompositions by groups are named by their key alone. */
function namesOf(key: string) {
  try {
    const { label, convention } = indicatorOf(key);
    return { measure: label, convention };
  } catch (error) {
    if (error instanceof MeasureError) return { measure: '', convention: '' };
    throw error;
  }
}

/** Ratios of high incomes to low ones: where the low are below zero, no income is so many times another. */
const ratios: readonly string[] = ['p90p10', 'p75p25', 's80s20', 's80s20_lorenz', 'palma'];

function shownValue(key: string, measured: Measured) {
  if (isRefusal(measured)) return { value: '–', convention: measured.message };
  if (!ratios.includes(key) || measured >= 0) return { value: numberText(measured) };
  const en = 'no ratio: the lower incomes are below zero';
  return { value: '–', convention: { en, zh: '无此比值：低端收入为负' } };
}

function numberText(value: number): string {
  return plainNumber(value, Math.abs(value) >= 1000 ? 2 : 6);
}

function negativeNotes(rows: number) {
  if (rows === 0) return [];
  const are = rows === 1 ? '1 row is' : `${rows} rows are`;
  return [
    {
      en: `${are} below zero: each measure keeps, drops or clamps them as its convention says.`,
      zh: `有${rows}行为负值：各指标按其口径保留、剔除或按零计。`,
    },
  ];
}
