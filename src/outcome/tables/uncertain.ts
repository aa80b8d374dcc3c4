// What a run leans on: values of the law that are not sure.

import type { InForce } from '../../engine/in-force.ts';
import type { Label } from '../../engine/quantity.ts';
import { valueSourceInWords } from '../../law/acts/in-words.ts';
import type { Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { UncertainValue } from '../uncertain-values.ts';
import { words } from './shown.ts';

const howLabels: Partial<Record<InForce['how'], Label>> = {
  'carried forward': { en: 'carried forward', zh: '沿用' },
  interpolated: { en: 'interpolated', zh: '内插' },
};
const lowConfidence: Label = { en: 'low confidence', zh: '可信度低' };
const fromMemory: Label = { en: 'from memory', zh: '凭记忆' };

/** Values carried forward, interpolated, from memory or of low confidence. */
export function uncertainTable(values: readonly UncertainValue[]): Table {
  return table({
    id: 'uncertain-values',
    title: {
      en: 'Values used that are not sure: check them before you rely on the result',
      zh: '所用的未确定数值（引用结果前请核对）',
    },
    columns: [
      words('parameter', 'Parameter', '参数'),
      words('why', 'Why', '原因'),
      words(
        'moves',
        'A tenth more moves, yuan a household and year',
        '提高一成时户均资金流变动（元/年）',
      ),
      words('from', 'Value of', '数值起始'),
      words('where', 'Where', '地区或类别'),
      words('source', 'Source', '来源'),
    ],
    rows: values.map(({ parameter, how, confidence, from, where, source, moves }) => ({
      parameter,
      why: howLabels[how] ?? (confidence === 'M' ? fromMemory : lowConfidence),
      moves: moves === null ? '' : moves.toFixed(2),
      from,
      where: where.length === 0 ? { en: 'everywhere', zh: '全国' } : where.join(', '),
      source: valueSourceInWords(source),
    })),
    notes: [],
  });
}
