// Silhouettes on paper: mirrored about the panel's centre, in straight pieces, so that drawn areas are the computed ones.

import { area as areaPath, line } from 'd3-shape';
import { element } from '../svg/element.ts';
import type { UprightScale } from './layout.ts';
import type { Part } from './mass.ts';
import { type Lip, lipAbove, lipBelow, type Point } from './silhouette.ts';

/** From people to paper, in one panel. */
export interface PanelScale {
  readonly centre: number;
  /** Units of width per unit of density. */
  readonly perDensity: number;
  readonly upright: UprightScale;
}

type Layer = 'outline' | 'flesh';

/** The closed shape of the outline or the flesh. */
export function closedPath(points: readonly Point[], layer: Layer, scale: PanelScale): string {
  const half = (point: Point): number => (point[layer] * scale.perDensity) / 2;
  const shape = areaPath<Point>()
    .x0((point) => scale.centre - half(point))
    .x1((point) => scale.centre + half(point))
    .y((point) => scale.upright.yOf(point.position))
    .digits(2);
  return shape([...points]) ?? '';
}

/** Thinner than this the two sides would draw a stem where there is hardly anybody. */
const thinnestOutline = 0.35;

/** Both sides of the outline as lines, open at the ends of the axis; none where hardly anybody is. */
export function sidePaths(points: readonly Point[], scale: PanelScale): string {
  const side = (sign: 1 | -1): string => {
    const isThick = (point: Point | undefined): boolean =>
      (point?.outline ?? 0) * scale.perDensity >= thinnestOutline;
    const path = line<Point>()
      // A step is drawn to its foot, though the foot may be nobody.
      .defined((point, place, all) =>
        [all[place - 1], point, all[place + 1]].some(
          (each) => each?.position === point.position && isThick(each),
        ),
      )
      .x((point) => scale.centre + (sign * point.outline * scale.perDensity) / 2)
      .y((point) => scale.upright.yOf(point.position))
      .digits(2);
    return path([...points]) ?? '';
  };
  return side(-1) + side(1);
}

/** The lips of those off the axis: below first, then above; none where nobody is. */
export function lipsBeyond(below: Part, above: Part): Lip[] {
  const lips: Lip[] = [];
  if (below.share > 0) lips.push(lipBelow(below));
  if (above.share > 0) lips.push(lipAbove(above));
  return lips;
}

/** The rectangle of a lip. */
export function lipRectangle(
  lip: Lip,
  layer: Layer,
  scale: PanelScale,
  attributes: Readonly<Record<string, string | number>>,
): string {
  const width = lip[layer] * scale.perDensity;
  return element('rect', {
    x: scale.centre - width / 2,
    y: scale.upright.yOf(lip.from + lip.thickness),
    width,
    height: lip.thickness * scale.upright.perPosition,
    ...attributes,
  });
}

/** The outline's width on paper at a position, halved; 0 off the axis. */
export function halfWidthAt(points: readonly Point[], position: number, scale: PanelScale): number {
  let nearest: Point | undefined;
  for (const point of points) {
    const isNearer =
      nearest === undefined ||
      Math.abs(point.position - position) < Math.abs(nearest.position - position);
    if (isNearer) nearest = point;
  }
  return ((nearest?.outline ?? 0) * scale.perDensity) / 2;
}
