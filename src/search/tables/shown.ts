// What tables of searches share: levers and their numbers, costs, the headlines of a point.

import type { Label } from '../../engine/quantity.ts';
import type { Figures } from '../../outcome/headlines.ts';
import { changeCell } from '../../outcome/tables/changes.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import { unitText } from '../../report/sheet/value-text.ts';
import type { Cell, Column, Figure } from '../../report/table.ts';
import type { Point } from '../evaluations.ts';
import type { Lever } from '../lever.ts';
import type { Quantity, Usual } from '../quantities.ts';
import { budgetQuantity, measureQuantity, measures } from '../quantities.ts';

/** A lever's number as a cell: shares and raises in per cent, amounts to the fen. */
export function leverCell(lever: Lever, number: number | null | undefined): Cell {
  if (number === null || number === undefined) return null;
  if (lever.way === 'raise') return { value: number, format: 'share', digits: 2, signed: true };
  if (lever.way === 'file' || isShare(lever.unit))
    return { value: number, format: 'share', digits: 2 };
  if (lever.way === 'times') return { value: number, format: 'ratio', digits: 4 };
  return { value: number, format: lever.unit.startsWith('yuan') ? 'yuan' : 'ratio', digits: 2 };
}

const isShare = (unit: string): boolean => /^(share|rate)\b/.test(unit);

/** A lever as a label with its unit; a file by its question. */
export function leverLabel(lever: Lever): Label {
  const { name, label, unit, way } = lever;
  const said = (language: 'en' | 'zh') => {
    if (way === 'file') return label[language];
    const of = way === 'raise' || way === 'times' || isShare(unit) ? '' : unitText(unit, language);
    const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
    return of === ''
      ? `${label[language]} ${name}`
      : `${label[language]} ${name}${open}${of}${close}`;
  };
  return { en: said('en'), zh: said('zh') };
}

/** A lever as short as it can be named: a file without folder and ending. */
export function shortName({ name }: Pick<Lever, 'name'>): string {
  return (name.split('/').at(-1) ?? name).replace(/\.(ya?ml|json)$/i, '');
}

/** A column for the number of each lever. */
export function leverColumns(levers: readonly Lever[]): Column[] {
  return levers.map((lever, i) => ({
    key: `lever${i + 1}`,
    label: { en: shortName(lever), zh: shortName(lever) },
    format: 'mixed',
  }));
}

/** The cells of a point's levers. */
export function leverCells(levers: readonly Lever[], point: Point): Record<string, Cell> {
  return Object.fromEntries(
    levers.map((lever, i) => [`lever${i + 1}`, leverCell(lever, point[i])]),
  );
}

/** What is told of a point beside its cost, of the income asked for. */
export function toldOf({ income }: Pick<Usual, 'income'>): readonly Quantity[] {
  const told = ['olive', 'gini', 'band', 'poverty', 'ratio', 'winners', 'losers'];
  return measures
    .filter(({ name }) => told.includes(name))
    .map((measure) => measureQuantity(measure, income));
}

/** Their columns. */
export function toldColumns(usual: Pick<Usual, 'income'>): Column[] {
  const digits: Partial<Record<NumberFormat, number>> = { index: 4, share: 2, ratio: 3 };
  return toldOf(usual).map(({ key, label, format }): Column => {
    const own = digits[format];
    return {
      key: key.replace('.', '_'),
      label,
      format,
      ...(own === undefined ? {} : { digits: own }),
    };
  });
}

/** Their cells. */
export function toldCells(usual: Pick<Usual, 'income'>, figures: Figures): Record<string, Cell> {
  return Object.fromEntries(
    toldOf(usual).map(({ key }) => [key.replace('.', '_'), figures[key] ?? null]),
  );
}

/** What a point costs the purse that is asked for, in yuan a year; below zero where the purse gains. */
export function costOf({ budget }: Pick<Usual, 'budget'>, figures: Figures): number {
  const found = -(figures[budgetQuantity(budget).key] ?? 0);
  return found === 0 ? 0 : found;
}

/** The points of an index (hundredths) for each billion yuan; null where nothing is spent. */
export function pointsPerBillion(change: number | null, cost: number): number | null {
  return change === null || cost <= 0 ? null : (100 * change) / (cost / 1e9);
}

/** A quantity's value as a cell, or its change with a sign. */
export function quantityCell({ format }: Quantity, value: number | null, isChange = false): Cell {
  if (value === null) return null;
  if (isChange) return changeCell(value, format);
  const digits = { index: 4, share: 2, ratio: 3 }[format as string];
  return { value, format, ...(digits === undefined ? {} : { digits }) } satisfies Figure;
}

/** Whose money the cost is. */
export function budgetNote({ budget }: Pick<Usual, 'budget'>): Label {
  const { label } = budgetQuantity(budget);
  return {
    en: `Cost: ${label.en}, what is paid more or received less than under the baseline, after all interactions, a year.`,
    zh: `净支出：${label.zh}，即较基准多支少收之额（已计各项目相互影响），按年计。`,
  };
}

/** The incomes, weights and lines of what is told. */
export function incomeNote({ income }: Pick<Usual, 'income'>): Label {
  const zh = {
    primary: '初次分配收入',
    market: '市场收入',
    disposable: '可支配收入',
    afterGiving: '三次分配后收入',
    consumable: '税后可消费收入',
    final: '最终收入',
  }[income];
  const en = {
    primary: 'primary income',
    market: 'market income',
    disposable: 'disposable income',
    afterGiving: 'income after giving',
    consumable: 'consumable income',
    final: 'final income',
  }[income];
  return {
    en: `Measures are of ${en} per head, survey weights; bands by household, income per head × 3. Who gains or loses: households whose income moves by more than 0.1 % and 60 yuan.`,
    zh: `指标按人均${zh}、住户调查权数计算；收入带以户为单位，按人均收入×3。受益、受损：住户收入变动超过0.1%且超过60元。`,
  };
}
