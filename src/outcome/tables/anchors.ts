// The model against published figures.

import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { AnchorReading, Published } from '../anchors.ts';
import { both, words } from './shown.ts';

const ofLabels = {
  zhejiang: { en: 'Zhejiang', zh: '浙江' },
  nation: { en: 'the nation', zh: '全国' },
} as const;

const confidenceLabels: Readonly<Record<Published['confidence'], { en: string; zh: string }>> = {
  confirmed: { en: 'confirmed', zh: '已核实' },
  derived: { en: 'derived', zh: '推算' },
  unconfirmed: { en: 'unconfirmed', zh: '未核实' },
};

/** A row for each anchor. The model is of Zhejiang; where the published figure is the nation's, the row says so. */
export function anchorsTable(readings: readonly AnchorReading[]): Table {
  return table({
    id: 'anchors',
    title: {
      en: 'The model against published figures of 2021',
      zh: '模型结果与2021年公布数据对照',
    },
    columns: [
      words('figure', 'Figure', '指标'),
      { key: 'model', label: { en: 'Model (Zhejiang)', zh: '模型（浙江）' }, format: 'mixed' },
      { key: 'published', label: { en: 'Published', zh: '公布' }, format: 'mixed' },
      words('of', 'of', '范围'),
      { key: 'difference', label: { en: 'Difference', zh: '差异' }, format: 'mixed' },
      words('confidence', 'Published figure is', '公布数据'),
    ],
    rows: readings.map(rowOf),
    notes: readings.map(({ label, published }) =>
      both((language) => {
        const joint = language === 'zh' ? '：' : ': ';
        return `${label[language]}${joint}${published.source}`;
      }),
    ),
  });
}

function rowOf({ label, of, format, published, found }: AnchorReading): Row {
  return {
    figure: label,
    model: found === null ? null : { value: found, format },
    published: { value: published.value, format },
    of: ofLabels[of],
    difference: differenceCell(found, published.value, format),
    confidence: confidenceLabels[published.confidence],
  };
}

/** Shares differ in points, everything else in per cent of what was published. */
function differenceCell(found: number | null, published: number, format: AnchorReading['format']) {
  if (found === null) return null;
  if (format === 'share') return { value: found - published, format: 'points' } as const;
  return { value: found / published - 1, format: 'share' } as const;
}
