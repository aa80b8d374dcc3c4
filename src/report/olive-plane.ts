/**
 * The olive plane: shape across, level upward. O is how close people's incomes are to the mean, whatever the mean; the
 * share of households in the statistics bureau's band is counted in yuan. Every reform is an arrow from the baseline:
 * growth goes up, redistribution goes right. Arrows are numbered, and the key names them with what they move, so that any
 * number of reforms can be told apart. Text in, text out.
 */
import type { Language } from './language.ts';
import { formatNumber, missingNumber } from './numbers.ts';
import { palette } from './olive/palette.ts';
import { type PlaneScale, planeScale } from './plane/scale.ts';
import { type Bounds, type Place, tagPlaces, tagRadius } from './plane/tags.ts';
import { svgDocument } from './svg/document.ts';
import { element, escaped, lineElement, textElement } from './svg/element.ts';
import { textWidth } from './svg/text-width.ts';

/** Shape and level. */
export interface PlaneSpot {
  readonly olive: number;
  /** A fraction. */
  readonly band: number;
}

/** A reform: where it leads; null where it has no O. */
export interface PlaneArrow {
  readonly name: string;
  readonly to: PlaneSpot | null;
}

export interface PlaneWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly language: Language;
}

const words = {
  en: {
    x: 'O (shape): how close incomes are to the mean',
    y: 'Households in the bureau’s middle-income band (level)',
    key: ['Reform', 'O', 'Band (pp)'],
    reading: 'Growth goes up, redistribution goes right. Blue: O rises; orange: it does not.',
  },
  zh: {
    x: 'O（形状）：收入与均值的接近程度',
    y: '国家统计局中等收入群体占比（水平，以户计）',
    key: ['改革方案', 'O', '收入带（百分点）'],
    reading: '增长使点上移，再分配使点右移。蓝色：O上升；橙色：O未上升。',
  },
} as const;

const margin = 24;
const plotWidth = 560;
const leastPlotHeight = 430;
const keyLine = 19;
const label = 12;

interface Plane {
  readonly bounds: Bounds;
  readonly x: PlaneScale;
  readonly y: PlaneScale;
  readonly language: Language;
}

/** An arrow on the plane: only those that have a place are drawn. */
interface Drawn {
  readonly number: number;
  readonly name: string;
  readonly head: Place;
  readonly rises: boolean;
}

/**
 * The chart as an SVG document.
 * @param from the baseline.
 */
export function olivePlane(
  from: PlaneSpot & { readonly name: string },
  arrows: readonly PlaneArrow[],
  chart: PlaneWords,
): string {
  const { language } = chart;
  const top = 92;
  const plotHeight = Math.max(leastPlotHeight, keyLine * (arrows.length + 2));
  const left = margin + 56;
  const bounds = { left, right: left + plotWidth, top, bottom: top + plotHeight };
  const plane = planeOf(from, arrows, bounds, language);
  const start = placeOf(plane, from);
  const drawn = arrows.flatMap(({ name, to }, i): Drawn[] =>
    to === null
      ? []
      : [{ number: i + 1, name, head: placeOf(plane, to), rises: to.olive > from.olive }],
  );
  const tags = tagPlaces(
    drawn.map(({ head }) => head),
    bounds,
    [start],
  );
  const key = keyOf(from, arrows, bounds.right + 34, top, language);
  const width = Math.ceil(key.right + margin);
  const height = bounds.bottom + 98;
  const body = [
    element('title', {}, escaped(chart.title)),
    element('rect', { width: '100%', height: '100%', fill: palette.paper }),
    textElement(chart.title, margin, 36, { size: 20, bold: true, fill: palette.ink }),
    textElement(chart.subtitle, margin, 58, { size: 13, fill: palette.quiet }),
    axes(plane),
    ...drawn.map((one) => arrow(start, one)),
    ...drawn.map((one, i) => tag(one, tags[i] ?? one.head)),
    baselineMark(start),
    key.markup,
    textElement(words[language].reading, margin, bounds.bottom + 66, noteStyle),
    textElement(chart.source, margin, bounds.bottom + 84, noteStyle),
  ];
  return svgDocument({ width, height, language }, body);
}

const noteStyle = { size: 11, fill: palette.quiet } as const;

function planeOf(
  from: PlaneSpot,
  arrows: readonly PlaneArrow[],
  bounds: Bounds,
  language: Language,
): Plane {
  const spots = [from, ...arrows.flatMap(({ to }) => (to === null ? [] : [to]))];
  const olives = spots.map(({ olive }) => olive);
  const bands = spots.map(({ band }) => band);
  const x = planeScale(olives, [bounds.left, bounds.right], 0.002);
  const y = planeScale(bands, [bounds.bottom, bounds.top], 0.004);
  return { bounds, x, y, language };
}

function placeOf({ x, y }: Plane, { olive, band }: PlaneSpot): Place {
  return { x: x.at(olive), y: y.at(band) };
}

function axes({ bounds, x, y, language }: Plane): string {
  const { left, right, top, bottom } = bounds;
  const style = { size: label, fill: palette.quiet } as const;
  const text = words[language];
  const percentDigits = Math.max(0, y.digits - 2);
  return [
    ...x.ticks.map((tick) => {
      const at = x.at(tick);
      const grid = lineElement([at, top], [at, bottom], { stroke: palette.grid });
      const shown = tick.toFixed(x.digits);
      return grid + textElement(shown, at, bottom + 17, { ...style, anchor: 'middle' });
    }),
    ...y.ticks.map((tick) => {
      const at = y.at(tick);
      const grid = lineElement([left, at], [right, at], { stroke: palette.grid });
      const shown = `${(100 * tick).toFixed(percentDigits)}%`;
      return grid + textElement(shown, left - 8, at + 4, { ...style, anchor: 'end' });
    }),
    lineElement([left, bottom], [right, bottom], { stroke: palette.joint }),
    lineElement([left, top], [left, bottom], { stroke: palette.joint }),
    textElement(text.y, left, top - 10, style),
    textElement(text.x, right, bottom + 38, { ...style, anchor: 'end' }),
  ].join('');
}

const colourOf = (rises: boolean): string => (rises ? palette.outlineStroke : palette.mean);

/** A line with a head; only a dot where there is no room for both. */
function arrow(start: Place, { head, rises }: Drawn): string {
  const colour = colourOf(rises);
  const [across, down] = [head.x - start.x, head.y - start.y];
  const length = Math.sqrt(across * across + down * down);
  if (length < 10) return element('circle', { cx: head.x, cy: head.y, r: 2.5, fill: colour });
  const [x, y] = [across / length, down / length];
  const neck: Place = { x: head.x - 8 * x, y: head.y - 8 * y };
  const points = [
    [head.x, head.y],
    [neck.x - 3.5 * y, neck.y + 3.5 * x],
    [neck.x + 3.5 * y, neck.y - 3.5 * x],
  ];
  const shape = points.map((pair) => pair.map((one) => one.toFixed(2)).join(',')).join(' ');
  const line = lineElement([start.x, start.y], [neck.x, neck.y], {
    stroke: colour,
    'stroke-width': 1.6,
  });
  return line + element('polygon', { points: shape, fill: colour });
}

/** The number of an arrow, with a thin line to a head that it does not stand beside. */
function tag({ number, name, head, rises }: Drawn, { x, y }: Place): string {
  const colour = colourOf(rises);
  const thread = lineElement([head.x, head.y], [x, y], {
    stroke: colour,
    'stroke-width': 0.6,
    'stroke-opacity': 0.6,
  });
  const circle = element(
    'circle',
    { cx: x, cy: y, r: tagRadius, fill: palette.paper, stroke: colour, 'stroke-width': 1 },
    element('title', {}, escaped(name)),
  );
  const style = { size: 10.5, fill: palette.ink, anchor: 'middle' } as const;
  return thread + circle + textElement(String(number), x, y + 3.7, style);
}

function baselineMark({ x, y }: Place): string {
  return element('circle', { cx: x, cy: y, r: 4.5, fill: palette.ink });
}

/** The arrows by number: name, change of O, change of the band; the baseline above with its values. */
function keyOf(
  from: PlaneSpot & { readonly name: string },
  arrows: readonly PlaneArrow[],
  left: number,
  top: number,
  language: Language,
): { readonly markup: string; readonly right: number } {
  const rows = arrows.map(({ name, to }) => [name, ...changeTexts(from, to, language)]);
  const own = [
    from.name,
    formatNumber(from.olive, 'index', language, { digits: 4 }),
    formatNumber(from.band, 'share', language, { digits: 2 }),
  ];
  const all = [words[language].key, own, ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...all.map((cells) => textWidth(cells[column] ?? '', label))),
  );
  const [room = 0, oliveRoom = 0, bandRoom = 0] = widths;
  const olive = left + 22 + room + 18 + oliveRoom;
  const band = olive + 18 + bandRoom;
  const line = (at: number, number: string, cells: readonly string[], bold = false): string => {
    const y = top + at * keyLine;
    const style = { size: label, fill: palette.ink, bold };
    return [
      textElement(number, left + 14, y, { ...style, fill: palette.quiet, anchor: 'end' }),
      textElement(cells[0] ?? '', left + 22, y, style),
      textElement(cells[1] ?? '', olive, y, { ...style, anchor: 'end' }),
      textElement(cells[2] ?? '', band, y, { ...style, anchor: 'end' }),
    ].join('');
  };
  const listed = rows.map((cells, i) => line(i + 2, String(i + 1), cells));
  const mark = element('circle', {
    cx: left + 10,
    cy: top + keyLine - 4,
    r: 4.5,
    fill: palette.ink,
  });
  const markup = [line(0, '', words[language].key, true), mark, line(1, '', own), ...listed];
  return { markup: markup.join(''), right: band };
}

/** By how much an arrow moves O, and the band in percentage points. */
function changeTexts(from: PlaneSpot, to: PlaneSpot | null, language: Language): string[] {
  if (to === null) return [missingNumber, missingNumber];
  const signed = { signed: true, unit: false };
  return [
    formatNumber(to.olive - from.olive, 'index', language, { ...signed, digits: 4 }),
    formatNumber(to.band - from.band, 'points', language, { ...signed, digits: 2 }),
  ];
}
