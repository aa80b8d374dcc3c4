// Where things stand: sizes and places for a given width, from a phone's 400 to a page's 1200 and beyond.
// Only lengths here, in the units of the SVG's view box; nothing is drawn.

import { highestPosition, lowestPosition } from './income-axis.ts';
import { roomBeyond } from './silhouette.ts';

/** The least width at which the smallest text can still be set. */
const leastWidth = 360;

const narrow = 400;
const ample = 1200;

interface TextSizes {
  readonly title: number;
  readonly subtitle: number;
  readonly stage: number;
  readonly index: number;
  /** Labels, ticks, numbers under a panel. */
  readonly label: number;
  readonly caption: number;
}

/** One olive's place. */
export interface PanelPlace {
  readonly left: number;
  /** The axis of symmetry. */
  readonly centre: number;
  /** Half of what a silhouette may take. */
  readonly halfWidth: number;
  /** Where the labels beside it begin. */
  readonly labels: number;
}

export interface Layout {
  readonly width: number;
  readonly margin: number;
  readonly text: TextSizes;
  /** Between the two upright scales. */
  readonly left: number;
  readonly right: number;
  readonly plotHeight: number;
  readonly panels: readonly PanelPlace[];
  /** With words where there is room for them. */
  readonly isAmple: boolean;
}

/** Places for `count` panels in a chart of this width. RangeError if it is too narrow for its text. */
export function layoutFor(width: number, count: number): Layout {
  if (!(width >= leastWidth)) {
    throw new RangeError(`An olive chart is at least ${leastWidth} wide, not ${width}.`);
  }
  const share = Math.min(Math.max((width - narrow) / (ample - narrow), 0), 1);
  const grown = (from: number, to: number): number => from + (to - from) * share;
  const margin = grown(7, 28);
  const left = margin + grown(26, 46);
  const right = width - margin - grown(29, 52);
  const gap = grown(3, 20);
  const panelWidth = (right - left - gap * count) / count;
  const labels = grown(34, 94);
  const halfWidth = (panelWidth - labels) / 2;
  const panels = Array.from({ length: count }, (_, place) => {
    const start = left + gap + place * (panelWidth + gap);
    return {
      left: start,
      centre: start + halfWidth,
      halfWidth,
      labels: start + 2 * halfWidth + grown(4, 10),
    };
  });
  return {
    width,
    margin,
    text: {
      title: grown(15, 26),
      subtitle: grown(10.5, 15),
      stage: grown(13, 20),
      index: grown(15, 24),
      label: grown(9.6, 14),
      caption: grown(9.6, 13),
    },
    left,
    right,
    plotHeight: grown(310, 560),
    panels,
    isAmple: width >= 760,
  };
}

/** The upright axis on paper. */
export interface UprightScale {
  readonly top: number;
  readonly bottom: number;
  /** Units of the view box per unit of ln(income). */
  readonly perPosition: number;
  readonly yOf: (position: number) => number;
}

/** The axis with the room beyond both ends, from `top` downward. */
export function uprightScale(top: number, height: number): UprightScale {
  const highest = highestPosition + roomBeyond;
  const perPosition = height / (highest - lowestPosition + roomBeyond);
  return {
    top,
    bottom: top + height,
    perPosition,
    yOf: (position) => top + (highest - position) * perPosition,
  };
}

const widestDensities = [0.65, 0.8, 1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.5];

/**
 * The density that fills a panel: one scale for all panels, and the same from chart to chart unless one of them does
 * not fit (people per unit of ln(income), 1 = everybody).
 */
export function fullDensity(widest: number): number {
  let decade = 1;
  while (widest > 6.5 * decade) decade *= 10;
  const fitting = widestDensities.find((each) => widest <= each * decade);
  return (fitting ?? 6.5) * decade;
}
