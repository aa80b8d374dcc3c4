// One olive: outline, flesh, baseline, mean, median, steps and what is off the scale.

import type { OliveShape } from '../olive-shape.ts';
import { element, lineElement } from '../svg/element.ts';
import { highestIncome, lowestIncome, positionOf } from './income-axis.ts';
import type { PanelPlace } from './layout.ts';
import { palette } from './palette.ts';
import {
  closedPath,
  halfWidthAt,
  lipRectangle,
  lipsBeyond,
  type PanelScale,
  sidePaths,
} from './silhouette-paths.ts';

function isOnAxis(income: number): boolean {
  return income >= lowestIncome && income <= highestIncome;
}

function fills(shape: OliveShape, scale: PanelScale, hatch: string): string {
  const lips = lipsBeyond(shape.below, shape.above);
  const path = (layer: 'outline' | 'flesh', fill: string): string =>
    element('path', { class: layer, d: closedPath(shape.points, layer, scale), fill });
  return [
    path('outline', palette.outlineFill),
    path('flesh', palette.flesh),
    ...lips.map((lip) =>
      lipRectangle(lip, 'outline', scale, { class: 'outline', fill: `url(#${hatch})` }),
    ),
    ...lips
      .filter((lip) => lip.flesh > 0)
      .map((lip) => lipRectangle(lip, 'flesh', scale, { class: 'flesh', fill: palette.flesh })),
  ].join('');
}

function strokes(
  shape: OliveShape,
  scale: PanelScale,
  attributes: Readonly<Record<string, string | number>>,
): string {
  const lips = lipsBeyond(shape.below, shape.above);
  return element('g', { fill: 'none', 'stroke-linejoin': 'round', ...attributes }, [
    element('path', { d: sidePaths(shape.points, scale) }),
    ...lips.map((lip) => lipRectangle(lip, 'outline', scale, {})),
  ]);
}

/** The baseline's outline in grey, over the olive's flesh so that it can be followed. */
function ghost(shape: OliveShape, scale: PanelScale): string {
  const casing = { stroke: palette.paper, 'stroke-width': 3, 'stroke-opacity': 0.6 };
  const grey = { class: 'baseline', stroke: palette.ghost, 'stroke-width': 1.2 };
  return strokes(shape, scale, casing) + strokes(shape, scale, grey);
}

function meanLine(shape: OliveShape, scale: PanelScale, place: PanelPlace): string {
  if (!isOnAxis(shape.mean)) return '';
  const y = scale.upright.yOf(positionOf(shape.mean));
  const from = [place.centre - place.halfWidth, y] as const;
  const to = [place.centre + place.halfWidth, y] as const;
  // The paper's colour beneath keeps the dashes apart from the dark flesh.
  return (
    lineElement(from, to, { stroke: palette.paper, 'stroke-width': 3.4 }) +
    lineElement(from, to, {
      stroke: palette.mean,
      'stroke-width': 1.6,
      'stroke-dasharray': '5 3',
    })
  );
}

function medianTicks(shape: OliveShape, scale: PanelScale, place: PanelPlace): string {
  if (!isOnAxis(shape.median)) return '';
  const position = positionOf(shape.median);
  const y = scale.upright.yOf(position);
  const half = Math.min(halfWidthAt(shape.points, position, scale), place.halfWidth - 4);
  const stroke = { stroke: palette.median, 'stroke-width': 2.2 };
  return (
    lineElement([place.centre - half - 4, y], [place.centre - half + 4, y], stroke) +
    lineElement([place.centre + half - 4, y], [place.centre + half + 4, y], stroke)
  );
}

/** The drawing of one panel, without words. */
export function panelDrawing(
  shape: OliveShape,
  baseline: OliveShape | null,
  scale: PanelScale,
  place: PanelPlace,
  hatch: string,
): string {
  return [
    fills(shape, scale, hatch),
    baseline === null ? '' : ghost(baseline, scale),
    strokes(shape, scale, { stroke: palette.outlineStroke, 'stroke-width': 1.2 }),
    meanLine(shape, scale, place),
    medianTicks(shape, scale, place),
  ].join('');
}
