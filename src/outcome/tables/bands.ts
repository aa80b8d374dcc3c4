// Who is below, in and above the bands of middle income, in every reading of what a household's income is.

import { bands } from '../../measures/bands.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { numbers, words } from './shown.ts';

const readings = {
  threePersons: { en: 'income per head × 3', zh: '人均收入×3（三口之家）' },
  literal: { en: 'the household’s own income', zh: '住户实际收入' },
} as const;

const units = {
  households: { en: 'households', zh: '户' },
  persons: { en: 'persons', zh: '人' },
} as const;

/** Disposable income by band, reading and unit. */
export function bandsTable(outcome: Outcome): Table {
  const found = outcome.measures.disposable?.bands;
  const rows: Row[] = [];
  for (const band of ['nbs', 'zhejiang10to50', 'zhejiang20to60'] as const)
    for (const reading of ['threePersons', 'literal'] as const)
      for (const unit of ['households', 'persons'] as const) {
        const shares = found?.[band][reading][unit];
        rows.push({
          band: bands[band].label,
          reading: readings[reading],
          unit: units[unit],
          below: shares?.below ?? null,
          inside: shares?.inside ?? null,
          above: shares?.above ?? null,
        });
      }
  return table({
    id: 'bands',
    title: { en: 'Bands of middle income (disposable income)', zh: '中等收入带（可支配收入）' },
    columns: [
      words('band', 'Band', '收入带'),
      words('reading', 'Household income read as', '家庭收入口径'),
      words('unit', 'Counted in', '单位'),
      numbers('below', 'share', 'Below', '低于'),
      numbers('inside', 'share', 'Inside', '处于'),
      numbers('above', 'share', 'Above', '高于'),
    ],
    rows,
    notes: [
      {
        en: 'Zhejiang’s published shares fit income per head × 3 only, households counted.',
        zh: '浙江公布的比例仅与“人均收入×3、以户计”的口径相符。',
      },
    ],
  });
}
