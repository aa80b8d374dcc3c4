// A package's parts: what each contributes to what the package does.

import type { Label } from '../../engine/quantity.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Attributed, Share } from '../league/attribution.ts';
import { mostParts } from '../league/shapley.ts';
import { changeCell } from './changes.ts';
import { roundedNote, words } from './shown.ts';

/**
 * The table of a package.
 * @param income what the measures are of: `disposable income`.
 */
export function attributionTable(
  id: string,
  name: string,
  income: Label,
  attributed: readonly Attributed[],
): Table {
  const rows = attributed.flatMap((one) => [
    ...one.shares.map((share) => rowOf(one, share.part, share)),
    rowOf(one, together, {
      alone: one.shares.reduce((sum, { alone }) => sum + alone, 0),
      stacked: one.whole,
      orderFree: one.shares.some(({ orderFree }) => orderFree === null) ? null : one.whole,
    }),
  ]);
  return table({
    id,
    title: {
      en: `What the parts of ${name} contribute: ${income.en}`,
      zh: `${name} 各组成部分的贡献：${income.zh}`,
    },
    columns: [
      words('measure', 'Measure', '指标'),
      words('part', 'Part', '组成部分'),
      { ...mixed, key: 'alone', label: { en: 'Alone', zh: '单独实施' } },
      { ...mixed, key: 'stacked', label: { en: 'Stacked', zh: '依次叠加' } },
      { ...mixed, key: 'orderFree', label: { en: 'Order-free', zh: '与次序无关' } },
    ],
    rows,
    notes: [
      attributionNote,
      ...(rows.some((row) => row.orderFree === null) ? [tooManyNote] : []),
      roundedNote,
    ],
  });
}

const mixed = { format: 'mixed', signed: true } as const;
const together: Label = { en: 'all together', zh: '合计' };

const attributionNote: Label = {
  en: 'Alone: as the only reform; where parts meet, their sum is not what the package does. Stacked: what each adds to those above it. Order-free: the mean over all orders (Shapley). The last two add up to the package.',
  zh: '单独实施：仅实施该部分；各部分相互作用时，其和不等于整体效果。依次叠加：在其上各部分之后新增的效果。与次序无关：所有次序的平均（沙普利值）。后两列之和等于整体效果。',
};

const tooManyNote: Label = {
  en: `Order-free only for packages of up to ${mostParts} parts: every set of them is run.`,
  zh: `仅对不超过${mostParts}个部分的方案计算与次序无关的贡献，因为须模拟所有组合。`,
};

function rowOf(
  { figure }: Attributed,
  part: Label,
  { alone, stacked, orderFree }: Omit<Share, 'part'>,
): Row {
  const cell = (value: number) => changeCell(value, figure.format);
  return {
    measure: figure.label,
    part,
    alone: cell(alone),
    stacked: cell(stacked),
    orderFree: orderFree === null ? null : cell(orderFree),
  };
}
