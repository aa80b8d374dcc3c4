// Pictures of searches: O, or whatever is asked for, against what it costs or against the lever.

import type { Label } from '../engine/quantity.ts';
import type { Figures } from '../outcome/headlines.ts';
import type { Language } from '../report/language.ts';
import type { NumberFormat } from '../report/numbers.ts';
import { formatNumber } from '../report/numbers.ts';
import type { XyAxis, XySeries } from '../report/xy-chart.ts';
import { xyChart } from '../report/xy-chart.ts';
import type { Evaluated } from './evaluations.ts';
import type { FrontierPoint } from './frontier.ts';
import type { Lever } from './lever.ts';
import type { Quantity, Usual } from './quantities.ts';
import { measureQuantity, measures } from './quantities.ts';
import type { SweptPoint } from './sweep.ts';
import type { OptimiseShown } from './tables/optimise.ts';
import { costOf, leverLabel, shortName } from './tables/shown.ts';
import type { SolveShown } from './tables/solve.ts';
import type { Shown } from './tables/sweep.ts';
import { quantitiesIn, valueAt } from './value-at.ts';

/** What stands below a picture: people, seed, version. */
export interface Source {
  readonly title: Label;
  readonly subtitle: Label;
  readonly source: Label;
}

/** O of the income asked for. */
function oliveOf({ income }: Usual): Quantity {
  const olive = measures.find(({ name }) => name === 'olive');
  if (olive === undefined) throw new Error('there is no olive');
  return measureQuantity(olive, income);
}

const billions = (language: Language): XyAxis => ({
  title: { en: 'net public cost, bn yuan a year', zh: '净公共支出（亿元/年）' }[language],
  text: (value) => formatNumber(value, 'yuanTotal', language, { unit: false, digits: 0 }),
});

function axisOf(title: string, format: NumberFormat, language: Language): XyAxis {
  const digits = format === 'index' ? 3 : format === 'share' ? 1 : format === 'yuan' ? 0 : 2;
  return {
    title,
    text: (value) => formatNumber(value, format, language, { digits, unit: format === 'share' }),
  };
}

const leverAxis = (lever: Lever, language: Language): XyAxis => ({
  title: leverLabel(lever)[language],
  text: (value) => {
    const isShare =
      lever.way === 'raise' || lever.way === 'file' || /^(share|rate)\b/.test(lever.unit);
    if (isShare)
      return formatNumber(value, 'share', language, {
        digits: Math.abs(value) < 0.05 && value !== 0 ? 2 : 0,
      });
    return String(Number(value.toPrecision(6)));
  },
});

const words = ({ title, subtitle, source }: Source, language: Language) => ({
  title: title[language],
  subtitle: subtitle[language],
  source: source[language],
  language,
});

/** A sweep: of one lever O over its numbers; of several, one at a time or in a grid, O over the cost. */
export function sweepChart(
  shown: Shown,
  points: readonly SweptPoint[],
  source: Source,
  language: Language,
): string {
  const { levers, usual, baseline } = shown;
  const olive = oliveOf(usual);
  const y = axisOf(olive.name === 'olive' ? 'O' : olive.name, 'index', language);
  const [only] = levers;
  const at = (figures: Figures) => figures[olive.key] ?? null;
  const isOne = levers.length === 1 && only !== undefined;
  const x = isOne ? leverAxis(only, language) : billions(language);
  const place = ({ point, figures }: Evaluated) =>
    isOne ? (point[0] ?? 0) : costOf(usual, figures);
  const series = seriesOf(levers, points).map(
    ({ name, own }): XySeries => ({
      name,
      line: own.some(({ of }) => of !== null) || isOne,
      points: own.flatMap((one) => {
        const value = at(one.figures);
        return value === null ? [] : [{ x: place(one), y: value, label: one.point.join(' ') }];
      }),
    }),
  );
  const before = at(baseline);
  const start: XySeries = {
    name: { en: 'baseline', zh: '基准方案' }[language],
    line: false,
    strong: true,
    points: before === null || isOne ? [] : [{ x: 0, y: before, label: '' }],
  };
  const drawn = [...series, ...(start.points.length === 0 ? [] : [start])];
  return xyChart(drawn, { ...words(source, language), x, y });
}

function seriesOf(levers: readonly Lever[], points: readonly SweptPoint[]) {
  const alone = levers.filter((lever) => points.some(({ of }) => of === lever));
  if (alone.length === 0) return [{ name: levers.map(shortName).join(' × '), own: points }];
  return alone.map((lever) => ({
    name: shortName(lever),
    own: points.filter(({ of }) => of === lever),
  }));
}

/** Solving: the condition's left side over the lever, every point that was looked at, and the value found. */
export function solveChart(
  shown: SolveShown,
  path: readonly Evaluated[],
  found: Evaluated,
  source: Source,
  language: Language,
): string {
  const [lever] = shown.levers;
  if (lever === undefined) throw new RangeError('there is no lever');
  const { until, baseline } = shown;
  const point = ({ point: [x], figures }: Evaluated) => {
    const y = valueAt(until.left, { here: figures, baseline });
    return y === null || x === null || x === undefined ? [] : [{ x, y, label: String(x) }];
  };
  const sorted = [...path].sort((a, b) => (a.point[0] ?? 0) - (b.point[0] ?? 0));
  const [quantity] = quantitiesIn([until.left]);
  const y =
    quantity?.isMoney === true
      ? {
          ...billions(language),
          title: { en: `${quantity.label.en}, bn yuan`, zh: `${quantity.label.zh}（亿元）` }[
            language
          ],
        }
      : axisOf(quantity?.label[language] ?? '', quantity?.format ?? 'ratio', language);
  const series: XySeries[] = [
    {
      name: { en: 'looked at', zh: '搜索点' }[language],
      line: true,
      points: sorted.flatMap(point),
    },
    {
      name: { en: 'value found', zh: '求得值' }[language],
      line: false,
      strong: true,
      points: point(found),
    },
  ];
  return xyChart(series, { ...words(source, language), x: leverAxis(lever, language), y });
}

/** The frontier, with each lever alone beside it. */
export function frontierChart(
  shown: OptimiseShown,
  points: readonly FrontierPoint[],
  alone: readonly Evaluated[],
  source: Source,
  language: Language,
): string {
  const { usual, aim, baseline, levers } = shown;
  const start = valueAt(aim, { here: baseline, baseline });
  const place = ({ figures, point }: Evaluated) => {
    const y = valueAt(aim, { here: figures, baseline });
    return y === null ? [] : [{ x: costOf(usual, figures), y, label: point.join(' ') }];
  };
  const origin = start === null ? [] : [{ x: 0, y: start, label: '' }];
  const single = levers.map((lever, k): XySeries => {
    const own = alone.filter(({ point }) => point[k] !== null && point[k] !== undefined);
    const placed = [...own.flatMap(place), ...origin].sort((a, b) => a.x - b.x);
    return { name: shortName(lever), line: true, points: placed };
  });
  const kept = points.filter(({ isKept }) => isKept).flatMap(({ one }) => place(one));
  const best: XySeries = {
    name: { en: 'best mix for each budget', zh: '各预算下的最优组合' }[language],
    line: true,
    strong: true,
    points: kept,
  };
  const [quantity] = quantitiesIn([aim]);
  const y = axisOf(
    shown.written === 'olive' ? 'O' : shown.written,
    quantity?.format ?? 'index',
    language,
  );
  return xyChart([...single, best], { ...words(source, language), x: billions(language), y });
}
