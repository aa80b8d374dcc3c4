// T5: how many pay or receive each flow beyond the first distribution, which part of the people they are, how much each.

import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { InstrumentRow } from '../instruments.ts';
import { stageLabels } from './instruments.ts';
import { countNote, roundedNote, words } from './shown.ts';
import type { Measure, Sides, Values } from './side-by-side.ts';
import { sideCells, sideColumns } from './side-by-side.ts';

const measures: readonly Measure[] = [
  { key: 'persons', format: 'count', en: 'Persons', zh: '人数' },
  { key: 'share', format: 'share', en: 'Share of persons', zh: '占人口' },
  { key: 'total', format: 'yuanTotal', en: 'Sum', zh: '总额' },
  { key: 'each', format: 'yuanPerHead', en: 'Each', zh: '平均' },
];

/** A row for each flow that anybody pays or receives on either side. */
export function payersTable(sides: Sides): Table {
  const { baseline, reform } = sides;
  const flows = [...rowsOf(baseline), ...(reform === null ? [] : rowsOf(reform))];
  const names = [...new Set(flows.map(({ flow }) => flow))];
  const rows = names.map((name): Row => {
    const { label, stage } = flows.find(({ flow }) => flow === name)!;
    const after = reform === null ? null : valuesOf(reform, name);
    return {
      flow: label,
      stage: stage === null ? '' : stageLabels[stage],
      ...sideCells(measures, valuesOf(baseline, name), after),
    };
  });
  return table({
    id: 'payers',
    title: { en: 'Payers and receivers', zh: '缴纳人数与领取人数' },
    columns: [
      words('flow', 'Instrument', '项目'),
      words('stage', 'Distribution', '分配环节'),
      ...sideColumns(measures, sides),
    ],
    rows,
    notes: [
      {
        en: 'Census weights. Who pays or receives at any time of the year; all members, where a household or a unit does. Each: the sum over these persons, yuan a year. Primary incomes are not counted.',
        zh: '按普查权数。人数为年内曾缴纳或领取者；以户或其他单位计的项目计全部成员。平均为总额除以上述人数（元/年）。初次分配收入不计人数。',
      },
      roundedNote,
      countNote(baseline),
    ],
  });
}

/** The flows whose persons are counted and that move anything. */
function rowsOf({ instruments }: Outcome): InstrumentRow[] {
  return instruments.filter(
    ({ fen, persons }) => persons !== null && (fen !== 0n || persons !== 0n),
  );
}

/** What a flow is in a result: nothing where its law has no such flow. */
function valuesOf(outcome: Outcome, flow: string): Values {
  const { totals, included, options } = outcome;
  const found = outcome.instruments.find((one) => one.flow === flow);
  const persons = Number(found?.persons ?? 0n);
  const fen = found?.fen ?? 0n;
  const from = (options.where ?? []).length > 0 ? included : totals;
  const all = Number(from.population[1] ?? 0n) / 1000;
  return {
    persons,
    share: all > 0 ? persons / all : null,
    total: fen,
    each: persons > 0 ? Number(fen) / 100 / persons : null,
  };
}
