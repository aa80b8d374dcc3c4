/**
 * How wide a line of text is, without a browser to ask.
 *
 * Widths are those of Helvetica, Arial and their twins, in classes; a Chinese character is a square. A fallback font may
 * be wider, so widths are taken a little large.
 */
import { squareCharacters } from '../line-breaking.ts';

/** First class that fits, in units of the font's size; what fits none is as wide as a digit. */
const classes: readonly (readonly [characters: RegExp, width: number])[] = [
  [new RegExp(`[${squareCharacters}]`, 'u'), 1],
  [/[ijl.,:;'|!’· ]/u, 0.27],
  [/[ftrI()[\]/-]/u, 0.32],
  [/[mwMW%@]/u, 0.86],
  [/[A-Z&]/u, 0.69],
];
const widthOfDigit = 0.556;
const roomForOtherFonts = 1.05;

/** The width of one line of text in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let widths = 0;
  for (const character of text) {
    widths += classes.find(([characters]) => characters.test(character))?.[1] ?? widthOfDigit;
  }
  return widths * size * roomForOtherFonts;
}
