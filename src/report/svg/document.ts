// A picture as a document of its own: size, language, letters, and what is drawn in it.

import type { Language } from '../language.ts';
import { languageTags } from '../language.ts';
import { fontFamilies, palette } from '../olive/palette.ts';
import type { Attributes } from './element.ts';
import { element } from './element.ts';

/** How large a picture is, in pixels, and whose language its words are in. */
export interface SvgFrame {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** Further attributes of the root. */
  readonly more?: Attributes;
}

/** The SVG of a picture. @param body markup of its elements, in the order of drawing. */
export function svgDocument(
  { width, height, language, more = {} }: SvgFrame,
  body: string[],
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    lang: languageTags[language],
    ...more,
    'font-family': fontFamilies[language],
    fill: palette.ink,
  };
  return `${element('svg', attributes, body)}\n`;
}
