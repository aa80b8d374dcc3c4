/**
 * The chart of a population's fit: a row for each subject, a dot for each target, at its distance from what was published
 * in units of its tolerance. Inside the strip targets are met. A full dot was calibrated to; an open one is a test; a
 * small grey one is shown only. What is farther than the scale stands at its edge, with its number.
 */
import type { Language } from './language.ts';
import { missingNumber } from './numbers.ts';
import { palette } from './olive/palette.ts';
import { svgDocument } from './svg/document.ts';
import { coordinate, element, escaped, lineElement, textElement } from './svg/element.ts';
import { textWidth } from './svg/text-width.ts';

/** A target on the chart. */
export interface FitDot {
  readonly name: string;
  /** In tolerances, signed. */
  readonly distance: number;
  readonly kind: 'calibrated' | 'free' | 'shown';
}

/** A subject: its name, how many of its judged targets are met, its dots. */
export interface FitStrip {
  readonly name: string;
  readonly met: number;
  readonly judged: number;
  readonly dots: readonly FitDot[];
}

export interface FitChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly language: Language;
}

const words = {
  en: {
    below: 'model below published',
    above: 'model above',
    axis: 'difference in tolerances',
    within: 'within tolerance',
    calibrated: 'calibrated to',
    free: 'not calibrated to',
    shown: 'shown, not judged',
    met: (met: number, judged: number) => `${met} of ${judged}`,
    metHead: 'met',
  },
  zh: {
    below: '模型低于公布',
    above: '模型高于公布',
    axis: '差异（以容差为单位）',
    within: '容差之内',
    calibrated: '已校准',
    free: '未校准',
    shown: '仅列示',
    met: (met: number, judged: number) => `${met}/${judged}`,
    metHead: '符合',
  },
} as const;

const width = 900;
const margin = 24;
const nameRoom = 178;
const metRoom = 84;
const farthest = 4;
const radius = 3.4;
const step = 2 * radius + 0.6;
const label = 13;

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly language: Language;
}

/** Where a distance stands: what is beyond the scale stands at its edge. */
function across({ left, right }: Frame, distance: number): number {
  const held = Math.min(farthest, Math.max(-farthest, distance));
  return left + ((held + farthest) / (2 * farthest)) * (right - left);
}

interface PlacedDot {
  readonly dot: FitDot;
  readonly x: number;
  /** Steps away from the middle of the strip. */
  readonly level: number;
}

/** Dots beside one another where there is room, else stacked away from the middle: up, down, up … */
function placed(dots: readonly FitDot[], frame: Frame): PlacedDot[] {
  const taken: PlacedDot[] = [];
  const sorted = [...dots].sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  for (const dot of sorted) {
    const x = across(frame, dot.distance);
    const near = taken.filter((other) => Math.abs(other.x - x) < step).map(({ level }) => level);
    let level = 0;
    while (near.includes(level)) level = level > 0 ? -level : -level + 1;
    taken.push({ dot, x, level });
  }
  return taken;
}

function circle({ dot, x, level }: PlacedDot, middle: number): string {
  const y = middle - level * step;
  const looks = {
    calibrated: { fill: palette.outlineStroke, stroke: palette.outlineStroke },
    free: { fill: palette.paper, stroke: palette.mean },
    shown: { fill: palette.grid, stroke: palette.joint },
  }[dot.kind];
  const title = element('title', {}, escaped(`${dot.name}: ${coordinate(dot.distance)}`));
  return element('circle', { cx: x, cy: y, r: radius, 'stroke-width': 1.4, ...looks }, title);
}

/** How many dots stand beyond the scale on a side. */
function beyond(dots: readonly FitDot[], side: -1 | 1): number {
  return dots.filter(({ distance }) => side * distance > farthest).length;
}

function strip(one: FitStrip, top: number, frame: Frame): { markup: string; height: number } {
  const dots = placed(one.dots, frame);
  const levels = dots.map(({ level }) => level);
  const up = Math.max(0, ...levels) * step;
  const down = Math.max(0, ...levels.map((level) => -level)) * step;
  const height = Math.max(26, up + down + 18);
  const middle = top + (height - (up + down)) / 2 + up;
  const text = words[frame.language];
  const style = { size: label, fill: palette.ink };
  const markup = [
    lineElement([frame.left, top + height], [frame.right, top + height], { stroke: palette.grid }),
    textElement(one.name, margin, middle + label / 3, style),
    ...dots.map((dot) => circle(dot, middle)),
    ...([-1, 1] as const).map((side) => farCount(one, side, middle, frame)),
    textElement(
      one.judged === 0 ? missingNumber : text.met(one.met, one.judged),
      width - margin,
      middle + label / 3,
      {
        ...style,
        anchor: 'end',
      },
    ),
  ].join('');
  return { markup, height };
}

function farCount(one: FitStrip, side: -1 | 1, middle: number, frame: Frame): string {
  const count = beyond(one.dots, side);
  if (count === 0) return '';
  const x = side < 0 ? frame.left - 8 : frame.right + 8;
  const arrow = side < 0 ? `${count} ‹` : `› ${count}`;
  const style = { size: 11, fill: palette.quiet, anchor: side < 0 ? 'end' : 'start' } as const;
  return textElement(arrow, x, middle + 4, style);
}

function axis(top: number, bottom: number, frame: Frame): string {
  const text = words[frame.language];
  const ticks = Array.from({ length: 2 * farthest + 1 }, (_, i) => i - farthest);
  const [from, to] = [across(frame, -1), across(frame, 1)];
  const style = { size: 11, fill: palette.quiet } as const;
  return [
    element('rect', {
      x: from,
      y: top,
      width: to - from,
      height: bottom - top,
      fill: palette.strip,
    }),
    ...ticks.map((tick) =>
      lineElement([across(frame, tick), top], [across(frame, tick), bottom], {
        stroke: tick === 0 ? palette.joint : palette.grid,
      }),
    ),
    ...ticks.map((tick) => {
      const shown = tick > 0 ? `+${tick}` : String(tick).replace('-', '−');
      return textElement(shown, across(frame, tick), bottom + 15, { ...style, anchor: 'middle' });
    }),
    textElement(text.below, frame.left, top - 7, style),
    textElement(text.within, across(frame, 0), top - 7, {
      ...style,
      anchor: 'middle',
      fill: palette.band,
    }),
    textElement(text.above, frame.right, top - 7, { ...style, anchor: 'end' }),
    textElement(text.metHead, width - margin, top - 7, { ...style, anchor: 'end' }),
    textElement(text.axis, across(frame, 0), bottom + 31, { ...style, anchor: 'middle' }),
  ].join('');
}

function key(top: number, { language }: Frame): string {
  const text = words[language];
  let x = margin;
  return (['calibrated', 'free', 'shown'] as const)
    .map((kind) => {
      const dot = { dot: { name: text[kind], distance: 0, kind }, x: x + radius, level: 0 };
      const markup =
        circle(dot, top) +
        textElement(text[kind], x + 3 * radius + 2, top + 4, { size: 12, fill: palette.quiet });
      x += 3 * radius + textWidth(text[kind], 12) + 26;
      return markup;
    })
    .join('');
}

/** The chart as an SVG document. */
export function fitChart(
  strips: readonly FitStrip[],
  { title, subtitle, source, language }: FitChartWords,
): string {
  const frame: Frame = { left: margin + nameRoom, right: width - margin - metRoom, language };
  const top = 96;
  let bottom = top;
  const drawn = strips.map((one) => {
    const { markup, height } = strip(one, bottom, frame);
    bottom += height;
    return markup;
  });
  const height = Math.ceil(bottom + 92);
  const body = [
    element('title', {}, escaped(title)),
    element('rect', { width: '100%', height: '100%', fill: palette.paper }),
    textElement(title, margin, 36, { size: 20, bold: true, fill: palette.ink }),
    textElement(subtitle, margin, 58, { size: 13, fill: palette.quiet }),
    axis(top, bottom, frame),
    ...drawn,
    key(bottom + 54, frame),
    textElement(source, margin, bottom + 78, { size: 11, fill: palette.quiet }),
  ];
  return svgDocument({ width, height, language }, body);
}
