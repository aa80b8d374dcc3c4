// The olives with everything that belongs to them: words above and below, scales, strip, labels.

import type { Language } from '../language.ts';
import {
  allShapes,
  type IncomeBand,
  type MeasuredOlives,
  type OliveShape,
} from '../olive-shape.ts';
import { element } from '../svg/element.ts';
import { fullDensity, type Layout, type UprightScale, uprightScale } from './layout.ts';
import { palette } from './palette.ts';
import { panelDrawing } from './panel.ts';
import { footHeight, headHeight, type PanelView, panelFoot, panelHead } from './panel-words.ts';
import { sideLabels } from './side-labels.ts';
import { lipsBeyond, type PanelScale } from './silhouette-paths.ts';
import type { Block } from './text-block.ts';
import { bandStrip, gridLines, uprightScales } from './upright-axis.ts';

/** The olives on paper, and the area that one person in a hundred takes there. */
export interface Plot extends Block {
  readonly areaOfHundredth: number;
}

/** What all parts of a chart are drawn with. */
export interface Setting {
  readonly band: IncomeBand;
  readonly language: Language;
  readonly layout: Layout;
  /** Id of the pattern for people off the scale. */
  readonly hatch: string;
}

/** Lines in the outline's colour for people who are there but not where they are drawn. */
export function hatchPattern(id: string): string {
  const fill = element('rect', { width: 4, height: 4, fill: palette.outlineFill });
  const stripe = element('path', {
    d: 'M-1 1L1 -1M0 4L4 0M3 5L5 3',
    stroke: palette.outlineStroke,
    'stroke-width': 0.7,
  });
  const attributes = { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse' };
  return element('pattern', attributes, fill + stripe);
}

function widest(shape: OliveShape): number {
  const beyond = lipsBeyond(shape.below, shape.above).map((lip) => lip.outline);
  return shape.points.reduce(
    (most, point) => Math.max(most, point.outline),
    Math.max(0, ...beyond),
  );
}

function densityScale(olives: MeasuredOlives, layout: Layout): number {
  const most = allShapes(olives).reduce((most, shape) => Math.max(most, widest(shape)), 0);
  return (2 * (layout.panels[0]?.halfWidth ?? 0)) / fullDensity(most);
}

function olive(
  view: PanelView,
  perDensity: number,
  upright: UprightScale,
  setting: Setting,
): string {
  const { band, language, layout, hatch } = setting;
  const scale: PanelScale = { centre: view.place.centre, perDensity, upright };
  return (
    panelDrawing(view.shape, view.baseline, scale, view.place, hatch) +
    sideLabels(view.shape, band, language, layout, view.place, upright)
  );
}

/** All panels from `top` downward. */
export function plot(olives: MeasuredOlives, top: number, setting: Setting): Plot {
  const { band, language, layout } = setting;
  const { panels } = olives;
  const hasBaseline = panels.some((panel) => panel.baseline !== null);
  const head = headHeight(layout, hasBaseline);
  const upright = uprightScale(top + head, layout.plotHeight);
  const perDensity = densityScale(olives, layout);
  const footTop = upright.bottom + layout.text.label * 1.2;
  const drawings = panels.map((panel, order) => {
    const view = { ...panel, place: layout.panels[order]! };
    return element('g', { class: `panel ${panel.concept}` }, [
      panelHead(view, top, layout, language),
      olive(view, perDensity, upright, setting),
      panelFoot(view, footTop, layout, language),
    ]);
  });
  const markup = [
    bandStrip(band, layout, upright),
    gridLines(layout, upright),
    uprightScales(language, band, layout, upright),
    ...drawings,
  ].join('');
  return {
    markup,
    height: footTop + footHeight(layout) - top,
    areaOfHundredth: 0.01 * perDensity * upright.perPosition,
  };
}
