/**
 * The outline and the flesh of an olive as exact polygons: widths along the income axis, in people per unit of
 * ln(income). Straight between points, so that the area drawn is the area computed.
 *
 * An atom is a step: a lip of the same area as its share, added on both sides of the smooth outline. Its proportions are
 * constant (a lip twice as heavy is as much thicker as it is wider), and it is never too thin to be seen. People off the
 * axis get a lip of their own beyond its end.
 */

import { binCentre, binCount, highestPosition, lowestPosition, positionOf } from './income-axis.ts';
import type { Atom, Part } from './mass.ts';

/** Width of outline and flesh at a position on the axis. */
export interface Point {
  readonly position: number;
  readonly outline: number;
  readonly flesh: number;
}

/** A block of people: `thickness` along the axis (ln units), `outline` and `flesh` across it. */
export interface Lip {
  readonly from: number;
  readonly thickness: number;
  readonly outline: number;
  readonly flesh: number;
}

/** What a silhouette is made from. */
export interface Curves {
  /** Density at the bins' centres. */
  readonly outline: Float64Array;
  readonly flesh: Float64Array;
  readonly atoms: readonly Atom[];
}

const leastThickness = 0.05;
const thicknessOfAll = 0.5;
/** Between the end of the axis and the lip of those beyond it. */
const gapBeyond = 0.04;

/** How far a lip beyond the axis can reach, in ln units: room to be kept free there. */
export const roomBeyond = gapBeyond + thicknessOfAll;

function lip(part: Part, from: (thickness: number) => number): Lip {
  const thickness = Math.max(leastThickness, thicknessOfAll * Math.sqrt(part.share));
  return {
    from: from(thickness),
    thickness,
    outline: part.share / thickness,
    flesh: part.flesh / thickness,
  };
}

function atomLip(atom: Atom): Lip {
  return lip(atom, (thickness) => {
    const centred = positionOf(atom.income) - thickness / 2;
    return Math.min(Math.max(centred, lowestPosition), highestPosition - thickness);
  });
}

/** The lip of those with less than the axis shows. */
export function lipBelow(part: Part): Lip {
  return lip(part, (thickness) => lowestPosition - gapBeyond - thickness);
}

/** The lip of those with more than the axis shows. */
export function lipAbove(part: Part): Lip {
  return lip(part, () => highestPosition + gapBeyond);
}

function between(density: Float64Array, position: number): number {
  const place = (position - binCentre(0)) / (binCentre(1) - binCentre(0));
  const left = Math.min(Math.max(Math.floor(place), 0), binCount - 1);
  const right = Math.min(left + 1, binCount - 1);
  const share = Math.min(Math.max(place - left, 0), 1);
  return density[left]! * (1 - share) + density[right]! * share;
}

function widthAt(curves: Curves, lips: readonly Lip[], position: number, upward: boolean): Point {
  let outline = between(curves.outline, position);
  let flesh = between(curves.flesh, position);
  for (const each of lips) {
    const end = each.from + each.thickness;
    const covers = upward
      ? each.from <= position && position < end
      : each.from < position && position <= end;
    if (!covers) continue;
    outline += each.outline;
    flesh += each.flesh;
  }
  return { position, outline, flesh };
}

/** The points of a silhouette from the lowest income to the highest; two at the same position make a step. */
export function silhouette(curves: Curves): readonly Point[] {
  const lips = curves.atoms.map(atomLip);
  const edges = lips.flatMap((each) => [each.from, each.from + each.thickness]);
  const centres = Array.from({ length: binCount }, (_, place) => binCentre(place));
  const positions = [...new Set([lowestPosition, highestPosition, ...centres, ...edges])];
  positions.sort((a, b) => a - b);
  const isEdge = new Set(edges);
  return positions.flatMap((position) =>
    isEdge.has(position)
      ? [widthAt(curves, lips, position, false), widthAt(curves, lips, position, true)]
      : [widthAt(curves, lips, position, position < highestPosition)],
  );
}

/** Area inside a silhouette: people as a share of all (outline), or their closeness (flesh). */
export function area(points: readonly Point[], of: 'outline' | 'flesh'): number {
  let sum = 0;
  for (const [place, point] of points.entries()) {
    const before = points[place - 1];
    if (before === undefined) continue;
    sum += ((point.position - before.position) * (point[of] + before[of])) / 2;
  }
  return sum;
}
