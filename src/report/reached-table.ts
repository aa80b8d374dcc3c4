// What calibration has reached: each target with the model's figure and by how many tolerances it misses.

import type { Confidence } from '../engine/parameter.ts';
import { plainNumber } from './sheet/value-text.ts';
import type { Table } from './table.ts';
import { table } from './table.ts';

export interface ReachedRow {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  readonly found: number;
  readonly miss: number;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The table of targets, in their order. */
export function reachedTable(area: string, rows: readonly ReachedRow[]): Table {
  return table({
    id: 'calibration',
    title: { en: `What ${area} was calibrated to`, zh: `${area}的校准目标` },
    columns: [
      { key: 'target', label: { en: 'Target', zh: '目标' }, format: 'text' },
      { key: 'year', label: { en: 'Year', zh: '年份' }, format: 'text' },
      { key: 'value', label: { en: 'Published', zh: '公布值' }, format: 'text' },
      { key: 'found', label: { en: 'Model', zh: '模型' }, format: 'text' },
      {
        key: 'miss',
        label: { en: 'Misses by tolerances', zh: '偏离（容差倍数）' },
        format: 'text',
      },
      { key: 'confidence', label: { en: 'Confidence', zh: '可信度' }, format: 'text' },
    ],
    rows: rows.map(({ id, year, value, found, miss, confidence }) => ({
      target: id,
      year: String(year),
      value: plainNumber(round(value), 3),
      found: plainNumber(round(found), 3),
      miss: miss.toFixed(1),
      confidence,
    })),
    notes: [],
  });
}

/** Four significant digits are enough to compare. */
const round = (value: number): number => Number(value.toPrecision(4));
