// The expected result of a scenario as tables: what it does to three incomes, what it costs whom, what moves most.

import type { Legislation } from '../../engine/legislation.ts';
import { rulesOf } from '../../engine/policy.ts';
import type { Label } from '../../engine/quantity.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Cell, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import { runFigures } from '../headlines.ts';
import type { LeagueIncome } from '../league/league.ts';
import { leagueIncomes } from '../league/league.ts';
import { changeCell } from '../tables/changes.ts';
import { both, changesIn, words } from '../tables/shown.ts';
import type { EarlierChanges, ExpectedLevels, ExpectedReform, IncomeChanges } from './expected.ts';

interface Line {
  readonly key: keyof IncomeChanges;
  readonly label: Label;
  readonly format: NumberFormat;
}

const lines: readonly Line[] = [
  line('mean', 'yuanPerHead', 'Mean', '均值'),
  line('olive', 'index', 'O', 'O'),
  line('oliveLow', 'index', 'Lower end', '低端'),
  line('oliveHigh', 'index', 'Upper end', '高端'),
  line('gini', 'index', 'Gini', '基尼系数'),
  line('bandNbs', 'share', 'Bureau’s band', '国家统计局收入带'),
  line('band10to50', 'share', 'Band of 100–500 thousand', '10–50万元收入带'),
  line('band20to60', 'share', 'Band of 200–600 thousand', '20–60万元收入带'),
  line('belowLine', 'share', 'Below the baseline’s line', '低于基准方案低保线'),
  line('urbanRuralRatio', 'ratio', 'Town over country', '城乡收入比'),
];

function line(key: keyof IncomeChanges, format: NumberFormat, en: string, zh: string): Line {
  return { key, format, label: { en, zh } };
}

const earlierIncomes = ['primary', 'market'] as const;

function isEarly(key: string): key is keyof EarlierChanges {
  return key === 'mean' || key === 'olive' || key === 'gini';
}

const incomeLabels: Readonly<Record<LeagueIncome | (typeof earlierIncomes)[number], Label>> = {
  primary: { en: 'Primary income', zh: '初次分配收入' },
  market: { en: 'Market income', zh: '市场收入' },
  disposable: { en: 'Disposable income', zh: '可支配收入' },
  afterGiving: { en: 'After giving', zh: '三次分配后收入' },
  final: { en: 'Final income', zh: '最终收入' },
};

/** What a reform does to the incomes: to those before taxes and transfers only the first measures. */
export function incomesTable({ incomes, earlier }: ExpectedReform): Table {
  const across = (of: (income: IncomeChanges) => Cell) =>
    Object.fromEntries(leagueIncomes.map((income) => [income, of(incomes[income])]));
  const early = (key: keyof IncomeChanges, format: NumberFormat) =>
    Object.fromEntries(
      earlierIncomes.map((concept): [string, Cell] => {
        const value = isEarly(key) ? earlier[concept][key] : null;
        return [concept, value === null ? null : changeCell(value, format)];
      }),
    );
  const nothing = { primary: '', market: '' };
  const changed = lines.map(({ key, label, format }): Row => {
    const cells = across((income) => {
      const value = income[key];
      return value === null ? null : changeCell(value, format);
    });
    return { measure: label, ...early(key, format), ...cells };
  });
  // In words: beside changes, which carry a sign, these have none.
  const share = (key: 'winners' | 'losers') =>
    across((income) => both((language) => formatNumber(income[key] ?? 0, 'share', language)));
  return table({
    id: 'incomes',
    title: { en: 'Changes of incomes', zh: '收入的变化' },
    columns: [
      words('measure', 'Measure', '指标'),
      ...[...earlierIncomes, ...leagueIncomes].map((income) => ({
        ...{ key: income, label: incomeLabels[income], format: 'mixed' as const, signed: true },
      })),
    ],
    rows: [
      ...changed,
      { measure: { en: 'Winners, of persons', zh: '受益人口' }, ...nothing, ...share('winners') },
      { measure: { en: 'Losers, of persons', zh: '受损人口' }, ...nothing, ...share('losers') },
    ],
    notes: [],
  });
}

const levels: readonly (readonly [keyof ExpectedReform['costFen'], Label])[] = [
  ['centre', { en: 'Centre', zh: '中央' }],
  ['provinceAndBelow', { en: 'Province and below', zh: '省及以下' }],
  ['funds', { en: 'Social insurance funds', zh: '社会保险基金' }],
  ['total', { en: 'Together', zh: '合计' }],
];

/** What a reform costs whom. */
export function costTable({ costFen }: ExpectedReform): Table {
  return table({
    id: 'cost',
    title: { en: 'Net cost after interactions', zh: '联动后的净支出' },
    columns: [words('level', 'Who', '承担方'), changesIn('cost', 'yuanTotal', 'Cost', '净支出')],
    rows: levels.map(([key, label]) => ({ level: label, cost: BigInt(costFen[key]) })),
    notes: [],
  });
}

const mostFlows = 10;
/** What would be shown as 0.00 billion yuan is left out. */
const leastShownFen = 500_000_000n;

/** The flows that a reform moves most. */
export function flowsTable({ flowsFen }: ExpectedReform, legislation: Legislation): Table {
  const size = (fen: bigint) => (fen < 0n ? -fen : fen);
  const all = Object.entries(flowsFen).map(([name, fen]) => ({ name, fen: BigInt(fen) }));
  const large = all.filter(({ fen }) => size(fen) >= leastShownFen);
  const sorted = large.sort((a, b) => Number(size(b.fen) - size(a.fen))).slice(0, mostFlows);
  const label = (name: string): Label =>
    rulesOf(legislation).find((rule) => rule.name === name)?.label ?? { en: name, zh: name };
  return table({
    id: 'flows',
    title: { en: 'What moves most', zh: '变动最大的项目' },
    columns: [
      words('flow', 'Instrument', '项目'),
      changesIn('change', 'yuanTotal', 'Change', '变化'),
    ],
    rows: sorted.map(({ name, fen }) => ({ flow: label(name), change: fen })),
    notes: [],
  });
}

/** The headlines of a baseline after the second and the third distribution. */
export function levelsTable({ figures }: ExpectedLevels): Table {
  const concepts = ['primary', 'disposable', 'afterGiving'];
  const measures = runFigures.filter(({ concept }) => concept === 'disposable');
  return table({
    id: 'levels',
    title: { en: 'Headlines', zh: '主要指标' },
    columns: [
      words('measure', 'Measure', '指标'),
      { key: 'primary', label: incomeLabels.primary, format: 'mixed' },
      { key: 'disposable', label: incomeLabels.disposable, format: 'mixed' },
      { key: 'afterGiving', label: incomeLabels.afterGiving, format: 'mixed' },
    ],
    rows: measures.map(({ measure, label, format }) => {
      const cells = concepts.map((concept) => {
        const value = figures[`${concept}.${measure}`] ?? null;
        return [concept, value === null ? null : { value, format }] as const;
      });
      return { measure: label, ...Object.fromEntries(cells) };
    }),
    notes: [],
  });
}
