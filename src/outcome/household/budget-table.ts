// A budget line as a table: neighbouring steps in which the same flows move at the same rate are one row.

import type { Label } from '../../engine/quantity.ts';
import { plainNumber, unitText } from '../../report/sheet/value-text.ts';
import type { Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Move, Point, Range } from './vary.ts';

/** Steps of a budget line that behave alike. */
export interface Section {
  readonly from: Point;
  readonly to: Point;
  /** Of the whole section. */
  readonly marginalRate: number | null;
  readonly moved: readonly Move[];
}

/** How near two rates must be to count as one: rounding of payments moves them a little from step to step. */
const near = 0.002;

/** Joins neighbouring steps in which the same flows move and the rate is the same. */
export function sectionsOf(points: readonly Point[]): Section[] {
  const sections: Section[] = [];
  points.forEach((to, i) => {
    const from = points[i - 1];
    if (from === undefined) return;
    const last = sections.at(-1);
    if (last !== undefined && isLike(last, to)) sections[sections.length - 1] = joined(last, to);
    else sections.push({ from, to, marginalRate: to.marginalRate, moved: to.moved });
  });
  return sections;
}

function isLike(section: Section, step: Point): boolean {
  const names = (moved: readonly Move[]) => moved.map((one) => one.flow).join();
  const rates = [section.marginalRate ?? 0, step.marginalRate ?? 0] as const;
  return names(section.moved) === names(step.moved) && Math.abs(rates[0] - rates[1]) < near;
}

/** A longer section: changes add up, the rate is the mean by the length of the steps. */
function joined(section: Section, step: Point): Section {
  const before = section.to.value - section.from.value;
  const own = step.value - section.to.value;
  const rate =
    section.marginalRate === null || step.marginalRate === null
      ? null
      : (section.marginalRate * before + step.marginalRate * own) / (before + own);
  const moved = section.moved.map((one, i) => ({
    ...one,
    change: one.change + (step.moved[i]?.change ?? 0),
  }));
  return { from: section.from, to: step, marginalRate: rate, moved };
}

/** The table of a budget line. */
export function budgetTable(range: Range, points: readonly Point[]): Table {
  const [first] = points;
  const rows =
    first === undefined ? [] : [{ from: first, to: first, marginalRate: null, moved: [] }];
  return table({
    id: 'budget-line',
    title: titleOf(range),
    columns: [
      { key: 'range', label: range.fact.label, format: 'text', unit: unitOf(range) },
      { key: 'primary', label: { en: 'Primary income', zh: '初次分配收入' }, ...money },
      { key: 'disposable', label: { en: 'Disposable income', zh: '可支配收入' }, ...money },
      {
        key: 'rate',
        label: { en: 'Marginal effective rate', zh: '边际有效税率' },
        format: 'share',
      },
      { key: 'moved', label: { en: 'What moves', zh: '变动的项目' }, format: 'text' },
    ],
    rows: [...rows, ...sectionsOf(points)].map(({ from, to, marginalRate, moved }) => ({
      range: rangeText(from, to),
      primary: to.concepts.primary ?? null,
      disposable: to.concepts.disposable ?? null,
      rate: marginalRate,
      moved: movedText(moved),
    })),
    notes: [
      {
        en: 'Incomes of the whole household in yuan a year, at the end of the range. Marginal effective rate: of one yuan more, what does not arrive in disposable income.',
        zh: '收入为住户全年金额（元），取区间末端。边际有效税率：每增加1元，未形成可支配收入的部分。',
      },
    ],
  });
}

const money = { format: 'yuan', digits: 2 } as const;

function titleOf({ fact, person }: Range): Label {
  const of = person === null ? { en: '', zh: '' } : { en: ` of ${person}`, zh: `（${person}）` };
  return {
    en: `Budget line: ${fact.label.en}${of.en}`,
    zh: `预算线：${fact.label.zh}${of.zh}`,
  };
}

function unitOf({ unit }: Range): Label {
  return { en: unitText(unit, 'en'), zh: unitText(unit, 'zh') };
}

function rangeText(from: Point, to: Point): string {
  const end = plainNumber(to.value, 2);
  return from === to ? end : `${plainNumber(from.value, 2)} – ${end}`;
}

/** The flows that moved, the largest first, with their signs. */
function movedText(moved: readonly Move[]): Label {
  const said = (language: keyof Label) =>
    [...moved]
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .map(({ label, change }) => {
        const sign = change < 0 ? '−' : '+';
        return `${label[language]} ${sign}${plainNumber(Math.abs(change), 0)}`;
      })
      .join(language === 'zh' ? '；' : '; ');
  return { en: said('en'), zh: said('zh') };
}
