// T10: poverty by line and by who people are, of a run, and what a reform makes of it.

import type { Label } from '../../engine/quantity.ts';
import type { Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import type { PovertyRow } from '../poverty.ts';
import { linesOf, poverty } from '../poverty.ts';
import { linesNote } from '../poverty-lines.ts';
import { countNote, numbers, words } from './shown.ts';
import { percent } from './winners.ts';

const fgtLabels = [
  ['Below the line (FGT0)', '贫困发生率FGT0'],
  ['Gap (FGT1)', '贫困距FGT1'],
  ['Severity (FGT2)', '贫困强度FGT2'],
] as const;

function shared({ measures }: Outcome): readonly Label[] {
  const negative = percent(measures.disposable?.negative.personShare ?? 0);
  return [
    {
      en: `Disposable income per head, shared evenly in the household. Shares and FGT: persons by survey weights; numbers of persons: census weights. Below the line: strictly. FGT1: mean of the gap over the line, FGT2 of its square, those above counting 0. Incomes below zero (${negative} % of persons) count as zero.`,
      zh: `人均可支配收入，住户内均分。比例与FGT按住户调查权数以人口计，人数按普查权数。低于线指严格低于。FGT1为贫困距占线之比的平均，FGT2为其平方的平均，线上者计0；负收入（占人口${negative}%）按零计。`,
    },
    linesNote,
  ];
}

/** Poverty of a run: a row for each line and group of persons. */
export function povertyTable(outcome: Outcome): Table {
  return table({
    id: 'poverty',
    title: { en: 'Poverty', zh: '贫困' },
    columns: [
      ...named,
      numbers('persons', 'count', 'Persons', '人数'),
      numbers('share', 'share', 'Share of persons', '占人口'),
      numbers('poor', 'count', 'Persons below the line', '线下人数'),
      ...fgtLabels.map(([en, zh], i) => ({ ...numbers(`fgt${i}`, 'share', en, zh), digits: 2 })),
    ],
    rows: poverty(outcome)
      .filter(({ persons }) => persons > 0)
      .map((row) => ({
        ...namesOf(row),
        persons: row.persons,
        share: row.share,
        poor: row.poor,
        ...Object.fromEntries([0, 1, 2].map((i) => [`fgt${i}`, row.fgt?.[i] ?? null])),
      })),
    notes: [...shared(outcome), countNote(outcome)],
  });
}

const named: readonly Column[] = [
  words('line', 'Line', '贫困线'),
  words('group', 'Persons', '人群'),
  numbers('yuan', 'yuanPerHead', 'Line', '线'),
];

function namesOf({ line, group, yuan }: PovertyRow): Row {
  return { line: line.label, group: group.label, yuan };
}

/** Poverty under baseline and reform: at the baseline's lines, and at the reform's own where they differ. */
export function povertyChangesTable(id: string, { baseline, reform }: Comparison): Table {
  const before = poverty(baseline);
  const anchored = poverty(reform, 'disposable', linesOf(baseline));
  const floating = poverty(reform);
  const rows = before.flatMap((row, i): Row[] => {
    if (row.persons <= 0) return [];
    const [at, own] = [anchored[i] as PovertyRow, floating[i] as PovertyRow];
    const differs = row.line.is.of !== 'prices';
    return [
      changedRow(row, at, differs ? ` ${anchoredLabel.en}` : '', differs ? anchoredLabel.zh : ''),
      ...(differs ? [changedRow(row, own, ` ${floatingLabel.en}`, floatingLabel.zh)] : []),
    ];
  });
  return table({
    id,
    title: {
      en: `Poverty under ${reform.scenario.name}, against ${baseline.scenario.name}`,
      zh: `${reform.scenario.name} 对贫困的影响（对 ${baseline.scenario.name}）`,
    },
    columns: [
      ...named,
      numbers('persons', 'count', 'Persons', '人数'),
      {
        ...numbers('poorChange', 'count', 'Change of persons below', '线下人数变化'),
        signed: true,
      },
      ...fgtLabels.flatMap(([en, zh], i) => changed(i, en, zh)),
    ],
    rows,
    notes: [
      ...shared(baseline),
      {
        en: 'Anchored: the baseline’s median or standard. Floating: the reform’s own. The line shown is the one the reform is measured at; the baseline is measured at its own.',
        zh: '固定线：基准方案的中位数或标准；浮动线：改革方案自身的中位数或标准。所列为改革方案适用的线，基准方案按自身的线。',
      },
      countNote(baseline),
    ],
  });
}

const anchoredLabel: Label = { en: '(anchored)', zh: '（固定）' };
const floatingLabel: Label = { en: '(floating)', zh: '（浮动）' };

function changed(degree: number, en: string, zh: string): Column[] {
  const share = (key: string, more: Label) => ({
    ...numbers(key, 'share', `${en}, ${more.en}`, `${zh}（${more.zh}）`),
    digits: 2,
  });
  return [
    share(`fgt${degree}Baseline`, { en: 'baseline', zh: '基准' }),
    share(`fgt${degree}Reform`, { en: 'reform', zh: '改革' }),
    {
      ...numbers(`fgt${degree}Change`, 'points', `${en}, change`, `${zh}（变化）`),
      ...{ signed: true, digits: 2 },
    },
  ];
}

function changedRow(before: PovertyRow, after: PovertyRow, en: string, zh: string): Row {
  const cells = [0, 1, 2].flatMap((i) => {
    const [was, is] = [before.fgt?.[i] ?? null, after.fgt?.[i] ?? null];
    return [
      [`fgt${i}Baseline`, was],
      [`fgt${i}Reform`, is],
      [`fgt${i}Change`, was === null || is === null ? null : is - was],
    ] as const;
  });
  const { label } = before.line;
  return {
    line: { en: label.en + en, zh: label.zh + zh },
    group: before.group.label,
    yuan: after.yuan,
    persons: before.persons,
    poorChange: after.poor - before.poor,
    ...Object.fromEntries(cells),
  };
}
