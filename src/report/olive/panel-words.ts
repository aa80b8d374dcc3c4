// The words above an olive (stage, income, O) and below it (both ends, share of the middle band, name of the shape).

import { shapes } from '../../measures/shape.ts';
import type { Language } from '../language.ts';
import { messages } from '../messages.ts';
import { formatNumber, missingNumber } from '../numbers.ts';
import type { MeasuredPanel, OliveShape } from '../olive-shape.ts';
import { element, textElement } from '../svg/element.ts';
import type { Layout, PanelPlace } from './layout.ts';
import { palette } from './palette.ts';
import { shareText } from './side-labels.ts';

/** One panel and where it stands. */
export interface PanelView extends MeasuredPanel {
  readonly place: PanelPlace;
}

/** A value of the index or one of its ends; a dash where it is not defined. */
export function indexText(
  shape: OliveShape,
  part: 'olive' | 'low' | 'high',
  language: Language,
): string {
  return shape.index === null ? missingNumber : formatNumber(shape.index[part], 'index', language);
}

/** The shape's name, or the word for none. */
export function nameText(shape: OliveShape, language: Language): string {
  const words = messages[language];
  return shape.name === null ? words.noShape : shapes[shape.name][language];
}

/** A change with a true minus sign, as wide as the plus. */
function signText(text: string): string {
  return text.replace('-', '−');
}

function indexChange(view: PanelView, language: Language): string {
  const { shape, baseline } = view;
  if (baseline === null || baseline.index === null || shape.index === null) return '';
  const change = shape.index.olive - baseline.index.olive;
  return signText(formatNumber(change, 'index', language, { signed: true }));
}

function bandText(view: PanelView, language: Language): string {
  const share = shareText(view.shape.band.inside, language);
  if (view.baseline === null) return messages[language].chart.bandShare(share);
  const change = view.shape.band.inside - view.baseline.band.inside;
  const points = signText(formatNumber(change, 'points', language, { unit: false }));
  return messages[language].chart.bandShare(`${share} (${points})`);
}

/** How much height the words above the panels take. */
export function headHeight(layout: Layout, hasBaseline: boolean): number {
  const { stage, label, index } = layout.text;
  return stage + label * 1.45 + index * 1.25 + (hasBaseline ? label * 1.3 : 0) + label * 1.3;
}

/** Stage, income and O above an olive, from `top` downward. */
export function panelHead(
  view: PanelView,
  top: number,
  layout: Layout,
  language: Language,
): string {
  const words = messages[language];
  const { stage, label, index } = layout.text;
  const x = view.place.centre;
  let y = top + stage * 0.9;
  const lines = [
    textElement(words.stages[view.concept], x, y, { size: stage, bold: true, anchor: 'middle' }),
  ];
  y += label * 1.45;
  lines.push(
    textElement(words.concepts[view.concept], x, y, {
      size: label,
      fill: palette.quiet,
      anchor: 'middle',
    }),
  );
  y += index * 1.25;
  const value = `${words.chart.index} ${indexText(view.shape, 'olive', language)}`;
  lines.push(
    textElement(value, x, y, { size: index, bold: true, fill: palette.flesh, anchor: 'middle' }),
  );
  const change = indexChange(view, language);
  if (change !== '') {
    const text = layout.isAmple ? words.chart.change(change) : change;
    const style = { size: label, fill: palette.ghost, anchor: 'middle' } as const;
    lines.push(textElement(text, x, y + label * 1.3, style));
  }
  return element('g', {}, lines);
}

/** How much height the words below the panels take. */
export function footHeight(layout: Layout): number {
  return layout.text.label * 1.35 * 4 + layout.text.label * 0.4;
}

/** Both ends, the middle band's share and the shape's name below an olive, from `top` downward. */
export function panelFoot(
  view: PanelView,
  top: number,
  layout: Layout,
  language: Language,
): string {
  const words = messages[language].chart;
  const size = layout.text.label;
  const lines = [
    words.lowerEnd(indexText(view.shape, 'low', language)),
    words.upperEnd(indexText(view.shape, 'high', language)),
    bandText(view, language),
    words.shapeName(nameText(view.shape, language)),
  ];
  return element(
    'g',
    {},
    lines.map((text, place) =>
      textElement(text, view.place.centre, top + size * (1 + 1.35 * place), {
        size,
        anchor: 'middle',
        bold: place === lines.length - 1,
        fill: palette.ink,
      }),
    ),
  );
}
