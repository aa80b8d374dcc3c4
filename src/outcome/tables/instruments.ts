// What each instrument moves: total, people, per head of those concerned.

import type { Label } from '../../engine/quantity.ts';
import type { Stage } from '../../engine/rule.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { figureTotal } from '../figures.ts';
import { both, numbers, words } from './shown.ts';

/** What the stages are called. */
export const stageLabels: Readonly<Record<Stage, Label>> = {
  primary: { en: 'primary', zh: '初次分配' },
  secondary: { en: 'secondary', zh: '再分配' },
  tertiary: { en: 'tertiary', zh: '三次分配' },
};

/** A sector's name in both languages. */
export function sectorLabel(outcome: Pick<Outcome, 'policy'>, name: string): Label {
  const found = outcome.policy.legislation.sectors.find((sector) => sector.name === name);
  return found?.label ?? { en: name, zh: name };
}

/** A row for each flow that moves anything. */
export function instrumentsTable(outcome: Outcome): Table {
  const moving = outcome.instruments.filter((row) => row.fen !== 0n || (row.persons ?? 0n) !== 0n);
  const rows = moving.map(
    ({ label, stage, from, to, fen, persons }): Row => ({
      flow: label,
      stage: stage === null ? '' : stageLabels[stage],
      from: sectorLabel(outcome, from),
      to: sectorLabel(outcome, to),
      total: fen,
      persons: persons === null ? null : Number(persons),
      perHead: (persons ?? 0n) === 0n ? null : Number(fen) / 100 / Number(persons),
    }),
  );
  return table({
    id: 'instruments',
    title: { en: 'What each instrument moves in the year', zh: '各项政策的年度金额' },
    columns: [
      words('flow', 'Instrument', '项目'),
      words('stage', 'Distribution', '分配环节'),
      words('from', 'From', '付款方'),
      words('to', 'To', '收款方'),
      numbers('total', 'yuanTotal', 'Total', '总额'),
      numbers('persons', 'count', 'Persons', '人数'),
      { ...numbers('perHead', 'yuan', 'Each', '人均'), unit: { en: 'yuan a year', zh: '元/年' } },
    ],
    rows,
    notes: [
      {
        en: 'Census weights. Persons: who pays or receives at any time of the year; all members, where a household does. Primary incomes are not counted.',
        zh: '按普查权数。人数为年内曾缴纳或领取者；以户为单位的项目计全部成员；初次分配收入不计人数。',
      },
      volunteeringNote(outcome),
    ],
  });
}

/** Time given to others: valued, and no part of any income. */
function volunteeringNote(outcome: Outcome): Label {
  const shown = (name: string, format: 'count' | 'yuanTotal') => {
    const total = figureTotal(outcome, name);
    return both((language) => formatNumber(total, format, language));
  };
  const persons = shown('volunteers', 'count');
  const hours = shown('volunteerHours', 'count');
  const value = shown('volunteerValue', 'yuanTotal');
  return {
    en: `Volunteering, in no income: ${hours.en} hours of ${persons.en} persons, worth ${value.en}.`,
    zh: `志愿服务（不计入收入）：${persons.zh}人，${hours.zh}小时，价值${value.zh}。`,
  };
}
