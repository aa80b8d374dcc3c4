/**
 * Where a text may be broken into lines, in Chinese and in Latin, for pages and terminals alike.
 *
 * Chinese breaks between any two characters, but not before closing punctuation nor after an opening one; Latin words and
 * numbers are kept whole.
 */

/** Characters as wide as they are high, for a character class of a regular expression. */
export const squareCharacters =
  '\\u1100-\\u115F\\u2E80-\\u303F\\u3040-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE4F' +
  '\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}—…';

const piece = new RegExp(`[${squareCharacters}]\\s*|[^\\s${squareCharacters}]+\\s*|\\s+`, 'gu');
const noLineStart = /^[，。、；：？！）」』”’》％—…]/u;
const noLineEnd = /[（「『“‘《]$/u;

/** The pieces a line may be broken between; a space stays at the end of its piece. */
function pieces(text: string): string[] {
  return joinedPieces(text.match(piece) ?? []);
}

function joinedPieces(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (noLineStart.test(part) || noLineEnd.test(last))) {
      joined[joined.length - 1] = last + part;
    } else joined.push(part);
  }
  return joined;
}

/** The pieces of a short Chinese text between whose words a line may be broken, for headings. */
export function chineseWords(text: string): string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return joinedPieces(Array.from(words, (one) => one.segment));
}

/** Lines no wider than `width` by the measure given, unless a single word is. */
export function wrapped(
  text: string,
  width: number,
  widthOf: (line: string) => number,
  piecesOf: (text: string) => string[] = pieces,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const each of piecesOf(text)) {
    if (line !== '' && widthOf((line + each).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? each.trimStart() : each;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}
