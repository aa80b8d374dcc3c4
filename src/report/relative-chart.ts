/**
 * The relative distribution of a reform against its baseline as a picture: at every twentieth of the baseline, from the
 * poorest, how many times as many people stand there now; then what of it is location and what is shape. All three panels have
 * the same scale, about 1, which the picture says; blue is more people, orange fewer.
 */
import type { Language } from './language.ts';
import { palette } from './olive/palette.ts';
import { svgDocument } from './svg/document.ts';
import { coordinate, element, escaped, lineElement, textElement } from './svg/element.ts';

/** The three densities, each by the same number of equal bins. */
export interface RelativePanels {
  readonly overall: readonly number[];
  readonly location: readonly number[];
  readonly shape: readonly number[];
}

export interface RelativeChartWords {
  readonly title: string;
  readonly subtitle: string;
  /** What was found, in a line. */
  readonly finding: string;
  readonly source: string;
  readonly language: Language;
}

const words = {
  en: {
    overall: 'People there now',
    location: 'by location (change of the median)',
    shape: 'by shape (the rest)',
    axis: 'rank in the baseline, from the poorest (%)',
    upright: 'times as many as in the baseline',
    more: 'more people than in the baseline',
    fewer: 'fewer people',
  },
  zh: {
    overall: '改革后人口',
    location: '位移效应（中位数变动）',
    shape: '形状效应（其余部分）',
    axis: '基准方案中的百分位（由低到高）',
    upright: '与基准人口之比',
    more: '人口多于基准',
    fewer: '人口少于基准',
  },
} as const;

const width = 900;
const height = 420;
const margin = 24;
const left = 74;
const gap = 34;
const top = 132;
const bottom = 324;

/** How far from 1 the scale may reach, to either side: the smallest that holds all. */
const reaches = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1] as const;

interface Frame {
  readonly x: number;
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** From and to of the upright scale: even about 1 while it can be; a density is never below 0. */
export function scaleOf(panels: RelativePanels): { readonly least: number; readonly most: number } {
  const all = [panels.overall, panels.location, panels.shape].flat();
  const far = Math.max(...all.map((one) => Math.abs(one - 1)));
  const reach = reaches.find((one) => one >= far) ?? Math.ceil(far);
  return { least: Math.max(0, 1 - reach), most: 1 + reach };
}

function upright({ least, most }: Pick<Frame, 'least' | 'most'>, value: number): number {
  return bottom - ((value - least) / (most - least)) * (bottom - top);
}

function bars(density: readonly number[], frame: Frame): string[] {
  const one = upright(frame, 1);
  const step = frame.width / density.length;
  return density.map((value, bin) => {
    const y = upright(frame, value);
    const attributes = {
      x: frame.x + bin * step,
      y: Math.min(y, one),
      width: Math.max(0, step - 1),
      height: Math.abs(y - one),
      fill: value >= 1 ? palette.flesh : palette.stripEdge,
    };
    const [from, to] = [bin, bin + 1].map((edge) => coordinate((100 * edge) / density.length));
    return element(
      'rect',
      attributes,
      element(
        'title',
        {},
        escaped(`${from}–${to} %: ${coordinate(Math.round(value * 1e4) / 1e4)}`),
      ),
    );
  });
}

function panel(name: string, density: readonly number[], frame: Frame): string {
  const right = frame.x + frame.width;
  const style = { size: 11, fill: palette.quiet, anchor: 'middle' } as const;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return [
    textElement(name, frame.x, top - 12, { size: 13, bold: true, fill: palette.ink }),
    ...levels(frame).map((level) =>
      lineElement([frame.x, upright(frame, level)], [right, upright(frame, level)], {
        stroke: level === 1 ? palette.joint : palette.grid,
      }),
    ),
    ...bars(density, frame),
    ...ticks.map((tick) =>
      textElement(String(100 * tick), frame.x + tick * frame.width, bottom + 16, style),
    ),
  ].join('');
}

/** Five levels from the least to the most; 1 is one of them where the scale is even about it. */
function levels({ least, most }: Pick<Frame, 'least' | 'most'>): number[] {
  const even = [0, 0.25, 0.5, 0.75, 1].map((part) => least + part * (most - least));
  return even.includes(1) ? even : [...even, 1];
}

function uprightLabels(frame: Frame, { upright: name }: { readonly upright: string }): string {
  const style = { size: 11, fill: palette.quiet } as const;
  return [
    textElement(name, margin, top - 30, style),
    ...levels(frame).map((level) => {
      const shown = level.toFixed(frame.most < 1.05 ? 3 : 2);
      return textElement(shown, left - 8, upright(frame, level) + 4, { ...style, anchor: 'end' });
    }),
  ].join('');
}

function key(text: { readonly more: string; readonly fewer: string }, language: Language): string {
  const style = { size: 12, fill: palette.quiet } as const;
  const y = bottom + 52;
  const second = language === 'zh' ? 130 : 226;
  return [
    element('rect', { x: left, y: y - 10, width: 12, height: 12, fill: palette.flesh }),
    textElement(text.more, left + 18, y, style),
    element('rect', {
      x: left + second,
      y: y - 10,
      width: 12,
      height: 12,
      fill: palette.stripEdge,
    }),
    textElement(text.fewer, left + second + 18, y, style),
  ].join('');
}

/** The chart as an SVG document. */
export function relativeChart(
  panels: RelativePanels,
  { title, subtitle, finding, source, language }: RelativeChartWords,
): string {
  const text = words[language];
  const scale = scaleOf(panels);
  const one = (width - left - margin - 2 * gap) / 3;
  const frames = [0, 1, 2].map((place) => ({
    x: left + place * (one + gap),
    width: one,
    ...scale,
  }));
  const names = ['overall', 'location', 'shape'] as const;
  const style = { size: 11, fill: palette.quiet, anchor: 'middle' } as const;
  const body = [
    element('title', {}, escaped(title)),
    element('rect', { width: '100%', height: '100%', fill: palette.paper }),
    textElement(title, margin, 36, { size: 20, bold: true, fill: palette.ink }),
    textElement(subtitle, margin, 58, { size: 13, fill: palette.quiet }),
    textElement(finding, margin, 80, { size: 13, fill: palette.band }),
    ...frames.map((frame, place) => panel(text[names[place]!], panels[names[place]!], frame)),
    uprightLabels(frames[0]!, text),
    textElement(text.axis, left + (width - left - margin) / 2, bottom + 32, style),
    key(text, language),
    textElement(source, margin, height - 14, { size: 11, fill: palette.quiet }),
  ];
  return svgDocument({ width, height, language }, body);
}
