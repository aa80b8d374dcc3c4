// What lies behind all panels: the middle band's strip, the lines of the grid, and the two scales of income.

import { typicalHouseholdSize } from '../../measures/bands.ts';
import type { Language } from '../language.ts';
import { messages } from '../messages.ts';
import { roundNumber } from '../numbers.ts';
import type { IncomeBand } from '../olive-shape.ts';
import { element, lineElement, textElement } from '../svg/element.ts';
import {
  highestIncome,
  highestPosition,
  lowestIncome,
  lowestPosition,
  positionOf,
} from './income-axis.ts';
import type { Layout, UprightScale } from './layout.ts';
import { palette } from './palette.ts';

const perHeadTicks = [2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 800_000];
const householdTicks = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000];

/** A limit of the band for a household of three, to the yuan: 100,000 / 3 × 3 is 100,000 again. */
export function forHousehold(yuanPerHead: number): number {
  return Math.round(yuanPerHead * typicalHouseholdSize);
}

function isOnAxis(income: number): boolean {
  return income >= lowestIncome && income <= highestIncome;
}

function clampedY(income: number, upright: UprightScale): number {
  const position = income > 0 ? positionOf(income) : lowestPosition;
  return upright.yOf(Math.min(Math.max(position, lowestPosition), highestPosition));
}

/** The pale strip of the middle band across all panels. */
export function bandStrip(band: IncomeBand, layout: Layout, upright: UprightScale): string {
  const { left, right } = layout;
  const top = clampedY(band.high, upright);
  const bottom = clampedY(band.low, upright);
  const edge = { stroke: palette.stripEdge, 'stroke-width': 0.8 };
  return [
    element('rect', {
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      fill: palette.strip,
    }),
    lineElement([left, top], [right, top], edge),
    lineElement([left, bottom], [right, bottom], edge),
  ].join('');
}

/** Hair lines at the ticks of the left scale. */
export function gridLines(layout: Layout, upright: UprightScale): string {
  const lines = perHeadTicks.map((income) => {
    const y = upright.yOf(positionOf(income));
    return lineElement([layout.left, y], [layout.right, y], {});
  });
  return element('g', { stroke: palette.grid, 'stroke-width': 0.8 }, lines);
}

function leftScale(language: Language, layout: Layout, upright: UprightScale): string {
  const size = layout.text.label;
  const ticks = perHeadTicks.map((income) =>
    textElement(
      roundNumber(income, language),
      layout.left - 4,
      upright.yOf(positionOf(income)) + size * 0.35,
      { size, anchor: 'end' },
    ),
  );
  return ticks.join('');
}

function rightScale(
  language: Language,
  band: IncomeBand,
  layout: Layout,
  upright: UprightScale,
): string {
  const size = layout.text.label;
  const limits = [band.low, band.high].filter(isOnAxis);
  const isFree = (y: number): boolean =>
    limits.every((limit) => Math.abs(clampedY(limit, upright) - y) >= size * 1.1);
  const round = householdTicks
    .map((income) => income / typicalHouseholdSize)
    .filter((income) => isFree(clampedY(income, upright)));
  const ticks = [...round, ...limits].map((income) => {
    const isLimit = limits.includes(income);
    return textElement(
      roundNumber(forHousehold(income), language),
      layout.right + 4,
      clampedY(income, upright) + size * 0.35,
      isLimit ? { size, bold: true, fill: palette.band } : { size },
    );
  });
  return ticks.join('');
}

/** Both scales with their titles: per head at the left, for a household of three at the right. */
export function uprightScales(
  language: Language,
  band: IncomeBand,
  layout: Layout,
  upright: UprightScale,
): string {
  const words = messages[language].chart;
  const size = layout.text.label;
  const y = upright.top - size * 0.2;
  return element('g', { fill: palette.quiet }, [
    leftScale(language, layout, upright),
    rightScale(language, band, layout, upright),
    textElement(words.perHead, layout.margin, y, { size }),
    textElement(words.perHousehold, layout.width - layout.margin, y, { size, anchor: 'end' }),
  ]);
}
