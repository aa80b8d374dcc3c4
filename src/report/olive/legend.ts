// The key: every mark of the chart with its word, flowing over as many rows as the width asks. What a chart does not show
// is not explained.

import type { Language } from '../language.ts';
import { messages } from '../messages.ts';
import { formatNumber, roundNumber } from '../numbers.ts';
import type { IncomeBand } from '../olive-shape.ts';
import { coordinate, element, lineElement, textElement } from '../svg/element.ts';
import { textWidth } from '../svg/text-width.ts';
import { palette } from './palette.ts';
import type { Setting } from './plot.ts';
import type { Block } from './text-block.ts';
import { forHousehold } from './upright-axis.ts';

/** What the chart shows and the key therefore explains. */
export interface Shown {
  readonly baseline: boolean;
  readonly atoms: boolean;
  readonly offScale: boolean;
  /** Area on paper of one person in a hundred. */
  readonly areaOfHundredth: number;
}

interface Item {
  readonly text: string;
  /** Drawn left of the text, with its middle at y. */
  readonly mark: (x: number, y: number) => string;
  readonly markWidth: number;
}

function box(size: number, attributes: Readonly<Record<string, string | number>>): Item['mark'] {
  return (x, y) =>
    element('rect', { x, y: y - size / 2, width: size, height: size, ...attributes });
}

function rule(width: number, attributes: Readonly<Record<string, string | number>>): Item['mark'] {
  return (x, y) => lineElement([x, y], [x + width, y], attributes);
}

const outline = {
  fill: palette.outlineFill,
  stroke: palette.outlineStroke,
  'stroke-width': 1,
};

/** A small outline with a step on both sides. */
function step(size: number): Item['mark'] {
  const side = [
    [-0.25, -0.5],
    [-0.25, -0.15],
    [-0.5, -0.15],
    [-0.5, 0.15],
    [-0.25, 0.15],
    [-0.25, 0.5],
  ] as const;
  const corners = [...side, ...side.map(([x, y]) => [-x, -y] as const)];
  return (left, middle) => {
    const points = corners.map(
      ([x, y]) => `${coordinate(left + size * (0.5 + x))},${coordinate(middle + size * y)}`,
    );
    return element('polygon', { points: points.join(' '), ...outline });
  };
}

function items(
  shown: Shown,
  band: IncomeBand,
  language: Language,
  size: number,
  hatch: string,
): Item[] {
  const words = messages[language].legend;
  const low = roundNumber(forHousehold(band.low), language);
  const high = roundNumber(forHousehold(band.high), language);
  const side = Math.sqrt(shown.areaOfHundredth);
  const square = (text: string, attributes: Readonly<Record<string, string | number>>): Item => ({
    text,
    mark: box(size, attributes),
    markWidth: size,
  });
  const lineItem = (text: string, attributes: Readonly<Record<string, string | number>>): Item => ({
    text,
    mark: rule(size * 1.6, attributes),
    markWidth: size * 1.6,
  });
  return [
    square(words.outline, outline),
    square(words.flesh, { fill: palette.flesh }),
    lineItem(words.mean, {
      stroke: palette.mean,
      'stroke-width': 1.6,
      'stroke-dasharray': '5 3',
    }),
    lineItem(words.median, { stroke: palette.median, 'stroke-width': 2.2 }),
    square(words.band(low, high), {
      fill: palette.strip,
      stroke: palette.stripEdge,
      'stroke-width': 0.8,
    }),
    ...(shown.baseline
      ? [lineItem(words.baseline, { stroke: palette.ghost, 'stroke-width': 1.1 })]
      : []),
    ...(shown.atoms ? [{ text: words.atom, mark: step(size), markWidth: size }] : []),
    ...(shown.offScale ? [square(words.offScale, { ...outline, fill: `url(#${hatch})` })] : []),
    {
      text: words.area(formatNumber(0.01, 'share', language, { digits: 0 })),
      mark: box(side, { fill: palette.flesh }),
      markWidth: side,
    },
  ];
}

/** The key and the height it takes. */
export function legend(
  shown: Shown,
  top: number,
  { band, language, layout, hatch }: Setting,
): Block {
  const size = layout.text.label;
  const rowHeight = size * 1.55;
  let x = layout.margin;
  let y = top + rowHeight / 2;
  const parts = items(shown, band, language, size * 0.9, hatch).map((item) => {
    const width = item.markWidth + size * 0.45 + textWidth(item.text, size);
    if (x > layout.margin && x + width > layout.width - layout.margin) {
      x = layout.margin;
      y += rowHeight;
    }
    const start = x;
    x += width + size * 1.3;
    const textStart = start + item.markWidth + size * 0.45;
    return item.mark(start, y) + textElement(item.text, textStart, y + size * 0.35, { size });
  });
  return {
    markup: element('g', { fill: palette.ink }, parts),
    height: y + rowHeight / 2 - top,
  };
}
