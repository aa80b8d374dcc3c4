// `law concepts`: the table income concept × flow. +1 where a concept adds the flow to the households' income, −1 where
// it takes it, 0 elsewhere; a flow that only passes through the households stands twice.

import { conceptTable } from '../engine/ledger.ts';
import type { Legislation } from '../engine/legislation.ts';
import { flowsOf } from '../engine/outputs.ts';
import type { Cell, Table } from '../report/table.ts';
import { table } from '../report/table.ts';

/** Signs of every flow, by flow and concept; all concepts, 0 where a flow has no part. */
export function conceptSigns(legislation: Legislation): Map<string, Record<string, -1 | 0 | 1>> {
  const signs = conceptTable(legislation);
  const keys = legislation.concepts.map((one) => one.key);
  return new Map(
    flowsOf(legislation).map((rule) => {
      const own = signs.get(rule.name) ?? {};
      return [rule.name, Object.fromEntries(keys.map((key) => [key, own[key] ?? 0]))];
    }),
  );
}

/** The table. */
export function conceptsTable(legislation: Legislation): Table {
  const signs = conceptSigns(legislation);
  return table({
    id: 'concepts',
    title: { en: 'Income concepts and flows', zh: '收入概念与资金流' },
    columns: [
      { key: 'flow', label: { en: 'Flow', zh: '项目' }, format: 'text' },
      { key: 'name', label: { en: 'Name', zh: '名称' }, format: 'text' },
      ...legislation.concepts.map(({ key, label }) => ({ key, label, format: 'text' as const })),
    ],
    rows: flowsOf(legislation).map((rule) => {
      const own = Object.entries(signs.get(rule.name) ?? {});
      const cells = own.map(([key, sign]): [string, Cell] => [key, signText(sign)]);
      return { flow: rule.label, name: rule.name, ...Object.fromEntries(cells) };
    }),
    notes: [
      {
        en: 'Each concept is the one before it, plus and less its flows.',
        zh: '每个概念等于前一概念加减本列项目。',
      },
    ],
  });
}

function signText(sign: -1 | 0 | 1): string {
  if (sign === 0) return '0';
  return sign > 0 ? '+1' : '−1';
}
