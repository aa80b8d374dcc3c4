/**
 * The olive chart: the distribution of income as one sees it, after the first, second and third distribution.
 *
 * Population is drawn across, income upward on a logarithmic axis that is always the same. The outline holds everybody;
 * the flesh inside it is exactly as large as the olive index, so that "fleshing out the olive" is meant literally. All
 * panels share both scales; the area of one person in a hundred is in the key. Text in, text out: the same bytes for the
 * same input, wherever it runs.
 */
import type { Language } from './language.ts';
import { oliveCaption, readingNotes } from './olive/caption.ts';
import { type Layout, layoutFor } from './olive/layout.ts';
import { legend } from './olive/legend.ts';
import { palette } from './olive/palette.ts';
import { hatchPattern, type Plot, plot, type Setting } from './olive/plot.ts';
import { type Block, textBlock } from './olive/text-block.ts';
import { allShapes, type MeasuredOlives } from './olive-shape.ts';
import { svgDocument } from './svg/document.ts';
import { element, escaped } from './svg/element.ts';

export { oliveCaption } from './olive/caption.ts';

/** What the chart says about itself, in its language. */
export interface OliveChartWords {
  /** Best a finding: `The floor raises O by 0.012`. */
  readonly title: string;
  readonly subtitle: string;
  /** Where the data and the law come from, in a line. */
  readonly source: string;
  readonly language: Language;
}

export interface OliveChartOptions {
  /** Units of the view box: 400 (default) is legible at any size from a phone's up, 1200 is finer for a page. */
  readonly width?: number;
  /** Begins the ids inside the SVG: different ones for several charts in one page. */
  readonly idPrefix?: string;
}

function heading(words: OliveChartWords, layout: Layout): Block {
  const { title, subtitle } = layout.text;
  const style = { size: title, bold: true, fill: palette.ink };
  const first = textBlock(words.title, layout.margin, layout, style);
  const second = textBlock(words.subtitle, layout.margin + first.height, layout, {
    size: subtitle,
    fill: palette.quiet,
  });
  const markup = first.markup + second.markup;
  return { markup, height: layout.margin + first.height + second.height + subtitle * 0.8 };
}

function notes(words: OliveChartWords, layout: Layout, top: number): Block {
  const size = layout.text.caption;
  const style = { size, fill: palette.quiet };
  const between = words.language === 'zh' ? '' : ' ';
  const reading = textBlock(readingNotes(words.language).join(between), top, layout, style);
  const gap = size * 0.4;
  const source = textBlock(words.source, top + reading.height + gap, layout, style);
  const markup = reading.markup + source.markup;
  return { markup, height: reading.height + gap + source.height };
}

function key(olives: MeasuredOlives, drawn: Plot, top: number, setting: Setting): Block {
  const shapes = allShapes(olives);
  const shown = {
    baseline: olives.panels.some(({ baseline }) => baseline !== null),
    atoms: shapes.some(({ atoms }) => atoms.length > 0),
    offScale: shapes.some(({ below, above }) => below.share + above.share > 0),
    areaOfHundredth: drawn.areaOfHundredth,
  };
  return legend(shown, top, setting);
}

function documentOf(
  olives: MeasuredOlives,
  words: OliveChartWords,
  body: Block,
  width: number,
  prefix: string,
): string {
  const ids = { title: `${prefix}-title`, description: `${prefix}-description` };
  const description = oliveCaption(olives, words.language);
  const more = { 'aria-labelledby': `${ids.title} ${ids.description}` };
  const frame = { width, height: Math.ceil(body.height), language: words.language, more };
  return svgDocument(frame, [
    element('title', { id: ids.title }, escaped(words.title)),
    element('desc', { id: ids.description }, escaped(description)),
    element('defs', {}, hatchPattern(`${prefix}-hatch`)),
    element('rect', { width: '100%', height: '100%', fill: palette.paper }),
    body.markup,
  ]);
}

/**
 * The chart as an SVG document.
 * @throws RangeError where it is too narrow for its text
 */
export function oliveChart(
  olives: MeasuredOlives,
  words: OliveChartWords,
  options: OliveChartOptions = {},
): string {
  const prefix = options.idPrefix ?? 'olive';
  const layout = layoutFor(options.width ?? 400, olives.panels.length);
  const hatch = `${prefix}-hatch`;
  const setting = { band: olives.band, language: words.language, layout, hatch };
  const head = heading(words, layout);
  const drawn = plot(olives, head.height, setting);
  const keyTop = head.height + drawn.height + layout.text.label * 0.6;
  const legendBlock = key(olives, drawn, keyTop, setting);
  const notesTop = keyTop + legendBlock.height + layout.text.caption * 0.8;
  const foot = notes(words, layout, notesTop);
  const markup = head.markup + drawn.markup + legendBlock.markup + foot.markup;
  const height = notesTop + foot.height + layout.margin;
  return documentOf(olives, words, { markup, height }, layout.width, prefix);
}
