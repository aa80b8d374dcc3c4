// Paragraphs across the whole width of a chart.

import { wrapped } from '../line-breaking.ts';
import { element, type TextStyle, textElement } from '../svg/element.ts';
import { textWidth } from '../svg/text-width.ts';
import type { Layout } from './layout.ts';

/** Something drawn, and the height it takes. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

/** A paragraph from `top` downward; no height for an empty text. */
export function textBlock(text: string, top: number, layout: Layout, style: TextStyle): Block {
  const lines = wrapped(text, layout.width - 2 * layout.margin, (line) =>
    textWidth(line, style.size),
  );
  const lineHeight = style.size * 1.4;
  const markup = lines.map((line, place) =>
    textElement(line, layout.margin, top + lineHeight * place + style.size, style),
  );
  return {
    markup: lines.length === 0 ? '' : element('g', {}, markup),
    height: lineHeight * lines.length,
  };
}
