// What solving found: the value, the search's path, what a step of the lever does and what it costs.

import type { Label } from '../../engine/quantity.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Evaluated } from '../evaluations.ts';
import type { Condition } from '../expression.ts';
import type { Quantity } from '../quantities.ts';
import { budgetQuantity } from '../quantities.ts';
import type { Solution } from '../solve.ts';
import { quantitiesIn, valueAt } from '../value-at.ts';
import {
  budgetNote,
  costOf,
  incomeNote,
  leverCell,
  leverLabel,
  pointsPerBillion,
  quantityCell,
  toldOf,
} from './shown.ts';
import type { Shown } from './sweep.ts';
import { pointCells, pointColumns } from './sweep.ts';

/** What was asked and how near. */
export interface SolveShown extends Shown {
  readonly until: Condition;
  readonly near: number;
  readonly against: Label;
}

/** The value with the bracket about it. */
export function solutionTable(shown: SolveShown, solution: Solution): Table {
  const [lever] = shown.levers;
  if (lever === undefined) throw new RangeError('there is no lever');
  const { found, bracket, bounds, isStep, turns } = solution;
  const cell = (number: number | null | undefined) => leverCell(lever, number);
  const rows: Row[] = [
    row('value', '求得值', cell(found.point[0])),
    row('last bracket, from', '末区间下端', cell(bracket[0].point[0])),
    row('last bracket, to', '末区间上端', cell(bracket[1].point[0])),
    row('looked between', '搜索下界', cell(bounds[0])),
    row('and', '搜索上界', cell(bounds[1])),
    ...sidesOf(shown, found),
  ];
  return table({
    id: 'solve',
    title: {
      en: `${leverLabel(lever).en}: until ${shown.until.written}`,
      zh: `${leverLabel(lever).zh}：直至 ${shown.until.written}`,
    },
    columns: [
      { key: 'item', label: { en: 'Item', zh: '项目' }, format: 'text' },
      { key: 'value', label: { en: 'Value', zh: '数值' }, format: 'mixed' },
    ],
    rows,
    notes: [
      {
        en: `Held against ${shown.against.en}. Tolerance: ${tolerance(shown.near)} in the unit of the condition, or a bracket as narrow as shown.`,
        zh: `基准：${shown.against.zh}。容差：按条件单位${tolerance(shown.near)}，或收窄至所示区间。`,
      },
      ...(isStep ? [stepNote] : []),
      ...(turns > 1 ? [turnsNote(turns)] : []),
    ],
  });
}

/** Six digits of a lever's number, in groups of three. */
function digits(number: number | null | undefined): string {
  return (number ?? 0).toLocaleString('en', { maximumSignificantDigits: 6 });
}

/** A tolerance as it was said, in groups of three: below a thousandth `toLocaleString` would print nothing of it. */
function tolerance(near: number): string {
  return near.toLocaleString('en', { maximumSignificantDigits: 15 });
}

const stepNote: Label = {
  en: 'The condition jumps here: a step of the law or of the sample. The value is the side that keeps it, or the nearer one.',
  zh: '条件在此处跳变（法律或样本的台阶）：取满足条件或较接近的一侧。',
};

function turnsNote(turns: number): Label {
  return {
    en: `The condition turns ${turns} times between the bounds: this is the value nearest to where the lever changes nothing.`,
    zh: `条件在界内转向${turns}次：所取为距杠杆中性值最近者。`,
  };
}

function row(en: string, zh: string, value: Row[string]): Row {
  return { item: { en, zh }, value };
}

/** What the quantities of the condition are at the value. */
function sidesOf({ until, baseline }: SolveShown, { figures }: Evaluated): Row[] {
  return quantitiesIn([until.left, until.right]).map((quantity) => {
    const value = valueAt(
      { is: 'quantity', quantity, ofBaseline: false, sign: 1 },
      { here: figures, baseline },
    );
    return { item: quantity.label, value: quantityCell(quantity, value) };
  });
}

/** The points in the order in which the search looked at them. */
export function pathTable(shown: SolveShown, path: readonly Evaluated[]): Table {
  return table({
    id: 'solve-path',
    title: { en: 'The path of the search', zh: '搜索路径' },
    columns: [
      { key: 'step', label: { en: 'Step', zh: '步' }, format: 'count' },
      ...pointColumns(shown),
    ],
    rows: path.map((one, i) => ({ step: i + 1, ...pointCells(shown, one) })),
    notes: [budgetNote(shown.usual), incomeNote(shown.usual)],
  });
}

/** The slope about the value: what a step of the lever moves, and what a billion yuan spent on it moves. */
export function priceTable(shown: SolveShown, { slope, found }: Solution): Table {
  const [lever] = shown.levers;
  if (lever === undefined) throw new RangeError('there is no lever');
  const { from, to } = slope;
  const cost = costOf(shown.usual, to.figures) - costOf(shown.usual, from.figures);
  const own = quantitiesIn([shown.until.left, shown.until.right]);
  const told = [budgetQuantity(shown.usual.budget), ...toldOf(shown.usual), ...own];
  const quantities = told.filter(({ key }, i) => told.findIndex((one) => one.key === key) === i);
  const step = (to.point[0] ?? 0) - (from.point[0] ?? 0);
  return table({
    id: 'solve-price',
    title: { en: 'What the lever moves there, and its price', zh: '该处的边际变动与影子价格' },
    columns: [
      { key: 'measure', label: { en: 'Measure', zh: '指标' }, format: 'text' },
      { key: 'value', label: { en: 'Value', zh: '数值' }, format: 'mixed' },
      { key: 'step', label: { en: 'Change in the step', zh: '步长内变动' }, format: 'mixed' },
      {
        key: 'perBillion',
        label: { en: 'Per billion of cost', zh: '每10亿元支出' },
        format: 'mixed',
      },
    ],
    rows: quantities.map((quantity) => priceRow(quantity, { found, from, to, cost })),
    notes: [
      {
        en: `The step is from ${digits(from.point[0])} to ${digits(to.point[0])}, ${digits(step)} of the lever. Per billion: the shadow price, change over the billions of cost in the step; – where it costs nothing.`,
        zh: `步长为杠杆自${digits(from.point[0])}至${digits(to.point[0])}（${digits(step)}）。每10亿元：影子价格，即步长内变动除以净支出；无支出者为“–”。`,
      },
      budgetNote(shown.usual),
    ],
  });
}

interface Step {
  readonly found: Evaluated;
  readonly from: Evaluated;
  readonly to: Evaluated;
  readonly cost: number;
}

function priceRow(quantity: Quantity, { found, from, to, cost }: Step): Row {
  const of = ({ figures }: Evaluated) => figures[quantity.key] ?? null;
  const [before, after] = [of(from), of(to)];
  const change = before === null || after === null ? null : after - before;
  const price = change === null || cost === 0 ? null : pointsPerBillion(change, Math.abs(cost));
  const perBillion = price === null ? null : (Math.sign(cost) * price) / 100;
  return {
    measure: quantity.label,
    value: quantityCell(quantity, of(found)),
    step: quantityCell(quantity, change, true),
    perBillion: quantityCell(quantity, perBillion, true),
  };
}
