// The column of numbers at the right of an olive: shares above, in and below the band, mean and median, steps and what is
// off the scale. Each stands at the height of what it names, moved only as far as its neighbours ask.

import type { Language } from '../language.ts';
import { messages } from '../messages.ts';
import { compactNumber, formatNumber, roundNumber } from '../numbers.ts';
import type { IncomeBand, OliveShape } from '../olive-shape.ts';
import { element, lineElement, textElement } from '../svg/element.ts';
import {
  highestIncome,
  highestPosition,
  lowestIncome,
  lowestPosition,
  positionOf,
} from './income-axis.ts';
import type { Layout, PanelPlace, UprightScale } from './layout.ts';
import type { Part } from './mass.ts';
import { palette } from './palette.ts';
import { spread } from './spread.ts';

interface SideLabel {
  readonly y: number;
  readonly tag?: string;
  readonly text: string;
  readonly fill: string;
  readonly bold?: boolean;
  /** Joined to what it names by a line. */
  readonly isJoined?: boolean;
}

/** More labels of steps than this would hide the olive. */
const mostAtoms = 3;

function heightOf(income: number, upright: UprightScale): number {
  const position = income > 0 ? positionOf(income) : lowestPosition;
  return upright.yOf(Math.min(Math.max(position, lowestPosition), highestPosition));
}

/** A share that is there is never printed as none: `<0.1%`. */
export function shareText(share: number, language: Language): string {
  return share > 0 && share < 0.0005 ? '<0.1%' : formatNumber(share, 'share', language);
}

function bandLabels(
  shape: OliveShape,
  band: IncomeBand,
  upright: UprightScale,
  language: Language,
): SideLabel[] {
  const words = messages[language].chart;
  const top = heightOf(band.high, upright);
  const bottom = heightOf(band.low, upright);
  const label = (tag: string, share: number, y: number, isMiddle = false): SideLabel => ({
    y,
    tag,
    text: shareText(share, language),
    fill: isMiddle ? palette.band : palette.ink,
    bold: isMiddle,
  });
  return [
    label(words.above, shape.band.above, (upright.yOf(highestPosition) + top) / 2),
    label(words.middle, shape.band.inside, (top + bottom) / 2, true),
    label(words.below, shape.band.below, (bottom + upright.yOf(lowestPosition)) / 2),
  ];
}

/** An amount, with an arrow where it lies beyond the axis. */
function amountText(income: number, language: Language): string {
  const amount = compactNumber(income, language);
  if (income > highestIncome) return `↑${amount}`;
  return income < lowestIncome ? `↓${amount}` : amount;
}

function centreLabels(
  shape: OliveShape,
  upright: UprightScale,
  language: Language,
  isAmple: boolean,
): SideLabel[] {
  const words = messages[language].chart;
  const isOnAxis = (income: number): boolean => income >= lowestIncome && income <= highestIncome;
  const mean = amountText(shape.mean, language);
  const median = amountText(shape.median, language);
  return [
    {
      y: heightOf(shape.mean, upright),
      text: isAmple ? words.meanOf(mean) : mean,
      fill: palette.mean,
      bold: true,
      isJoined: isOnAxis(shape.mean),
    },
    {
      y: heightOf(shape.median, upright),
      text: isAmple ? words.medianOf(median) : median,
      fill: palette.median,
      isJoined: isOnAxis(shape.median),
    },
  ];
}

function atomLabels(
  shape: OliveShape,
  upright: UprightScale,
  language: Language,
  isAmple: boolean,
): SideLabel[] {
  const { atomAt } = messages[language].chart;
  const heaviest = [...shape.atoms].sort((a, b) => b.share - a.share).slice(0, mostAtoms);
  return heaviest.map((atom) => {
    const amount = compactNumber(atom.income, language);
    return {
      y: heightOf(atom.income, upright),
      tag: isAmple ? atomAt(amount) : amount,
      text: shareText(atom.share, language),
      fill: palette.outlineStroke,
      bold: true,
      isJoined: true,
    };
  });
}

function offScaleLabels(shape: OliveShape, upright: UprightScale, language: Language): SideLabel[] {
  const words = messages[language].chart;
  const label = (part: Part, tag: string, y: number): SideLabel[] =>
    part.share > 0
      ? [{ y, tag, text: shareText(part.share, language), fill: palette.outlineStroke, bold: true }]
      : [];
  const room = (upright.yOf(highestPosition) - upright.top) / 2;
  return [
    ...label(
      shape.above,
      words.offScaleAbove(roundNumber(highestIncome, language)),
      upright.top + room,
    ),
    ...label(
      shape.below,
      words.offScaleBelow(roundNumber(lowestIncome, language)),
      upright.bottom - room,
    ),
  ];
}

/** A line to what a label names, where it had to move by more than its own height. */
function joint(label: SideLabel, y: number, place: PanelPlace, size: number): string {
  // Lines that are level or short would read as a minus sign or a slash before the number.
  if (!label.isJoined || Math.abs(label.y - y) < size * 1.2) return '';
  const from = [place.centre + place.halfWidth, label.y] as const;
  const to = [place.labels - 2, y] as const;
  return lineElement(from, to, { stroke: palette.joint, 'stroke-width': 0.8 });
}

function drawn(label: SideLabel, y: number, place: PanelPlace, size: number): string {
  const style = { size, fill: label.fill, bold: label.bold ?? false, halo: true };
  const line = joint(label, y, place, size);
  if (label.tag === undefined) {
    return line + textElement(label.text, place.labels, y + size * 0.35, style);
  }
  const tagStyle = { size: size * 0.9, fill: palette.quiet, halo: true };
  const tag = textElement(label.tag, place.labels, y - size * 0.15, tagStyle);
  return line + tag + textElement(label.text, place.labels, y + size * 0.9, style);
}

/** All labels of one olive. */
export function sideLabels(
  shape: OliveShape,
  band: IncomeBand,
  language: Language,
  layout: Layout,
  place: PanelPlace,
  upright: UprightScale,
): string {
  const size = layout.text.label;
  const labels = [
    ...bandLabels(shape, band, upright, language),
    ...centreLabels(shape, upright, language, layout.isAmple),
    ...atomLabels(shape, upright, language, layout.isAmple),
    ...offScaleLabels(shape, upright, language),
  ];
  const middles = spread(
    labels.map((label) => ({
      wanted: label.y,
      height: size * (label.tag === undefined ? 1.15 : 2.1),
    })),
  );
  return element(
    'g',
    {},
    labels.map((label, order) => drawn(label, middles[order] ?? label.y, place, size)),
  );
}
