/**
 * A chart of curves and points over two scales of numbers: what a sweep found, a frontier. Curves are told apart by colour and
 * by the shape of their points, so that they are in grey as well; each is named in the key, in the order given.
 */
import type { Language } from './language.ts';
import { palette } from './olive/palette.ts';
import { svgDocument } from './svg/document.ts';
import { coordinate, element, escaped, lineElement, textElement } from './svg/element.ts';
import { textWidth } from './svg/text-width.ts';

/** A point, and what is said where a pointer rests on it. */
export interface XyPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** Points in order; `line` joins them, `strong` draws them as what matters most. */
export interface XySeries {
  readonly name: string;
  readonly points: readonly XyPoint[];
  readonly line: boolean;
  readonly strong?: boolean;
}

/** What a scale is of and how its numbers are written. */
export interface XyAxis {
  readonly title: string;
  readonly text: (value: number) => string;
}

export interface XyChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly x: XyAxis;
  readonly y: XyAxis;
  readonly language: Language;
}

const width = 900;
const margin = { left: 92, right: 28, top: 112 };
const plotHeight = 380;
const size = { title: 20, small: 12, tick: 12 };
const colours = ['#2f6ca8', '#b4500a', '#5b7f2b', '#7a4fa3', '#8a6d00', '#00777a', '#55626f'];

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** A scale whose ends and ticks are round numbers of 1, 2 or 5. */
function scaleOf(values: readonly number[], start: number, end: number): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most > least ? most - least : Math.max(Math.abs(most), 1) / 10;
  const step = roundStep(span / 6);
  const from = Math.floor(least / step - 0.05) * step;
  const to = Math.ceil(most / step + 0.05) * step;
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, i) =>
    Number((from + i * step).toPrecision(12)),
  );
  return { from, to, ticks, at: (value) => start + ((value - from) / (to - from)) * (end - start) };
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const times = [1, 2, 5, 10].find((one) => one * power >= step) ?? 10;
  return times * power;
}

type Frame = { readonly x: Scale; readonly y: Scale };

function grid({ x, y }: Frame, words: XyChartWords): string[] {
  const [left, right] = [x.at(x.from), x.at(x.to)];
  const [bottom, top] = [y.at(y.from), y.at(y.to)];
  const style = { size: size.tick, fill: palette.quiet } as const;
  const stroke = (value: number) => (value === 0 ? palette.joint : palette.grid);
  return [
    ...y.ticks.flatMap((tick) => [
      lineElement([left, y.at(tick)], [right, y.at(tick)], { stroke: stroke(tick) }),
      textElement(words.y.text(tick), left - 8, y.at(tick) + 4, { ...style, anchor: 'end' }),
    ]),
    ...x.ticks.flatMap((tick) => [
      lineElement([x.at(tick), top], [x.at(tick), bottom], { stroke: stroke(tick) }),
      textElement(words.x.text(tick), x.at(tick), bottom + 18, { ...style, anchor: 'middle' }),
    ]),
    textElement(words.y.title, margin.left - 68, top - 12, style),
    textElement(words.x.title, (left + right) / 2, bottom + 38, { ...style, anchor: 'middle' }),
  ];
}

/** The shape of a point: a circle, a square, a diamond, a triangle in turn. */
function mark(which: number, x: number, y: number, radius: number, fill: string, title: string) {
  const said = title === '' ? '' : element('title', {}, escaped(title));
  const looks = { fill, stroke: palette.paper, 'stroke-width': 1 };
  const r = radius;
  const path = [
    '',
    `M${c(x - r)} ${c(y - r)}h${c(2 * r)}v${c(2 * r)}h${c(-2 * r)}Z`,
    `M${c(x)} ${c(y - 1.3 * r)}L${c(x + 1.3 * r)} ${c(y)}L${c(x)} ${c(y + 1.3 * r)}L${c(x - 1.3 * r)} ${c(y)}Z`,
    `M${c(x)} ${c(y - 1.2 * r)}L${c(x + 1.2 * r)} ${c(y + r)}L${c(x - 1.2 * r)} ${c(y + r)}Z`,
  ][which % 4];
  if (path === undefined || path === '')
    return element('circle', { cx: x, cy: y, r, ...looks }, said);
  return element('path', { d: path, ...looks }, said);
}

const c = coordinate;

function curve({ points, line, strong, name }: XySeries, which: number, { x, y }: Frame): string {
  const colour = strong === true ? palette.ink : (colours[which % colours.length] ?? palette.ink);
  const placed = points.map((one) => ({ ...one, cx: x.at(one.x), cy: y.at(one.y) }));
  const path = placed.map(({ cx, cy }, i) => `${i === 0 ? 'M' : 'L'}${c(cx)} ${c(cy)}`).join('');
  const joined =
    line && placed.length > 1
      ? element('path', {
          ...{ d: path, fill: 'none', stroke: colour, 'stroke-linejoin': 'round' },
          'stroke-width': strong === true ? 2.6 : 1.4,
        })
      : '';
  const radius = strong === true ? 5 : 3.6;
  const marks = placed.map(({ cx, cy, label }) =>
    mark(which, cx, cy, radius, colour, `${name}: ${label}`),
  );
  return joined + marks.join('');
}

/** The names of the curves, in lines as long as the picture is wide. */
function key(series: readonly XySeries[], top: number): { markup: string; height: number } {
  let [x, y] = [margin.left, top];
  const parts = series.map(({ name, strong }, which) => {
    const wide = textWidth(name, size.small) + 34;
    if (x > margin.left && x + wide > width - margin.right) [x, y] = [margin.left, y + 20];
    const colour = strong === true ? palette.ink : (colours[which % colours.length] ?? palette.ink);
    const markup =
      mark(which, x + 5, y - 4, 4.2, colour, '') +
      textElement(name, x + 16, y, { size: size.small, fill: palette.quiet });
    x += wide;
    return markup;
  });
  return { markup: parts.join(''), height: y - top + 20 };
}

/** The chart as an SVG document. */
export function xyChart(series: readonly XySeries[], words: XyChartWords): string {
  const all = series.flatMap(({ points }) => points);
  const bottom = margin.top + plotHeight;
  const frame = {
    x: scaleOf(
      all.map((one) => one.x),
      margin.left,
      width - margin.right,
    ),
    y: scaleOf(
      all.map((one) => one.y),
      bottom,
      margin.top,
    ),
  };
  const names = key(series, bottom + 70);
  const height = bottom + 70 + names.height + 20;
  const body = [
    element('title', {}, escaped(words.title)),
    element('rect', { width: '100%', height: '100%', fill: palette.paper }),
    textElement(words.title, 24, 36, { size: size.title, bold: true, fill: palette.ink }),
    textElement(words.subtitle, 24, 60, { size: 13, fill: palette.quiet }),
    ...grid(frame, words),
    ...series.map((one, which) => curve(one, which, frame)),
    names.markup,
    textElement(words.source, 24, height - 14, { size: 11, fill: palette.quiet }),
  ];
  return svgDocument({ width, height, language: words.language }, body);
}
