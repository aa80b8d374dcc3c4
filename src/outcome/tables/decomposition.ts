// A change between two years as a table: policy, and people with their incomes.

import type { Label } from '../../engine/quantity.ts';
import { type IndexKind, moneyIndex } from '../../law/money-index.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import type { Column, Figure, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { DecomposedFigure, FourOf } from '../decomposition.ts';
import { changeCell } from './changes.ts';
import { noRatioNote, roundedNote, words } from './shown.ts';

const signed = (key: string, en: string, zh: string): Column => ({
  ...{ key, label: { en, zh }, format: 'mixed', signed: true },
});

/** The table of the headlines. */
export function decompositionTable(
  { start, end }: FourOf<Outcome>,
  index: IndexKind,
  figures: readonly DecomposedFigure[],
): Table {
  const [from, to] = [start.scenario, end.scenario];
  const { concepts } = end.policy.legislation;
  const factor = moneyIndex(index, from.lawYear, to.year);
  return table({
    id: 'decomposition',
    title: {
      en: `What changed between ${from.year} and ${to.year}: policy, and people with their incomes`,
      zh: `${from.year}年至${to.year}年的变化：政策因素与人口、收入因素`,
    },
    columns: [
      words('concept', 'Income', '收入'),
      words('measure', 'Measure', '指标'),
      { key: 'start', label: both(from.year), format: 'mixed' },
      { key: 'end', label: both(to.year), format: 'mixed' },
      signed('change', 'Change', '变化'),
      signed('policy', 'Policy', '政策'),
      signed('people', 'People and incomes', '人口与收入'),
      signed('policyOnEnd', `Policy, on people of ${to.year}`, `政策（${to.year}年人口）`),
      signed('policyOnStart', `Policy, on people of ${from.year}`, `政策（${from.year}年人口）`),
    ],
    rows: figures.map((one) => {
      const concept = concepts.find(({ key }) => key === one.figure.concept);
      return rowOf(concept?.label ?? { en: '', zh: '' }, one);
    }),
    notes: [
      {
        en: `After Bargain and Callan (2010). No change of policy: money values of the law that ${indexWords[index].en}, × ${factor.toFixed(4)} from ${from.lawYear} to ${to.year}. Policy and people are the means of both orders, and add up to the change.`,
        zh: `方法据Bargain与Callan（2010）。政策不变的含义：法规中的金额${indexWords[index].zh}，${from.lawYear}年至${to.year}年为×${factor.toFixed(4)}。“政策”与“人口与收入”为两种次序的平均，二者之和等于总变化。`,
      },
      nominalNote,
      ...(figures.some(({ policy }) => policy === null) ? [noRatioNote] : []),
      roundedNote,
    ],
  });
}

const both = (year: number): Label => ({ en: String(year), zh: `${year}年` });

const indexWords: Readonly<Record<IndexKind, Label>> = {
  wages: { en: 'grow with wages', zh: '随平均工资增长' },
  prices: { en: 'grow with prices', zh: '随消费价格增长' },
  none: { en: 'stay as they are', zh: '保持不变' },
};

const nominalNote: Label = {
  en: 'People and incomes: who lives there, what they earn, and the growth of all amounts of money.',
  zh: '人口与收入：人口构成、市场收入，以及全部金额的名义增长。',
};

function rowOf(concept: Label, { figure, start, end, policy, people }: DecomposedFigure): Row {
  const { format } = figure;
  const change = (value: number | undefined) =>
    value === undefined ? null : changeCell(value, format);
  return {
    concept,
    measure: figure.label,
    start: cell(start, format),
    end: cell(end, format),
    change: start === null || end === null ? null : changeCell(end - start, format),
    policy: change(policy?.mean),
    people: change(people?.mean),
    policyOnEnd: change(policy?.onEnd),
    policyOnStart: change(policy?.onStart),
  };
}

function cell(value: number | null, format: NumberFormat): Figure | null {
  return value === null ? null : { value, format };
}
