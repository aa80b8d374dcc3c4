// What is wrong with a text that is no YAML, in our words: what was found, and what was expected. The library says which
// kind of fault it is; its sentences, which speak of implicit keys and flow collections, are only looked at for which
// sign is meant.

import type { ErrorCode, YAMLError } from 'yaml';

/** A fault of the text: where it begins, counted in characters, and a sentence. */
export interface TextFault {
  readonly offset: number;
  readonly message: string;
}

/** A key with the colon of Chinese keyboards, which YAML takes for a letter. */
const wideColon = /^[ \t-]*[\p{L}\d_.]+：/mu;

/** The fault behind what else is wrong with a text: keys that end in `：`; null where none does. */
export function wideColonFault(text: string): TextFault | null {
  const found = wideColon.exec(text);
  if (found === null) return null;
  const offset = found.index + found[0].length - 1;
  return { offset, message: 'a key ends in the wide colon "："; expected ":" and a space' };
}

/** The faults of a text: every key that stands twice, and the first of any other kind: what follows it is its wake. */
export function textFaults(errors: readonly YAMLError[], text: string): TextFault[] {
  const wide = errors.length > 0 ? wideColonFault(text) : null;
  if (wide !== null) return [wide];
  const isTwice = (error: YAMLError) => error.code === 'DUPLICATE_KEY';
  const first = errors.find((error) => !isTwice(error));
  return errors
    .filter((error) => isTwice(error) || error === first)
    .map((error) => {
      const [offset] = error.pos;
      return { offset, message: `the YAML is broken: ${sentence(error, text.slice(offset))}` };
    });
}

/** A text that refers to itself too often, or to what there is not. */
export const brokenReference =
  'the YAML is broken: a reference (*name) has no anchor (&name) before it, or there are too many of them';

const sentences: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'a reference (*name) stands alone; expected no & or ! before it',
  BAD_ALIAS: 'a reference or anchor has no name; expected *name or &name',
  BAD_COLLECTION_TYPE: 'a tag (!) is of another kind than what follows it; expected no tag',
  BAD_DIRECTIVE: 'a line begins with %, which is for directives; expected the text in quotes',
  BAD_DQ_ESCAPE: 'a \\ in quotes is followed by a letter that it does not know; expected \\\\',
  BAD_INDENT: 'this line is indented unlike its neighbours; expected the same column',
  BAD_PROP_ORDER:
    'an anchor or tag stands before the sign that opens its entry; expected it behind',
  BAD_SCALAR_START: 'a text begins with a sign that means something else; expected it in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'two ":" belong to one entry; expected one key a line, all in one column, or the text in quotes',
  BLOCK_IN_FLOW: 'two entries stand side by side in brackets; expected a comma between',
  DUPLICATE_KEY: 'this key stands twice; expected each key once',
  IMPOSSIBLE: 'this cannot be read; expected "key: value" or "- entry"',
  KEY_OVER_1024_CHARS: 'a key is longer than 1024 characters; expected a ":" sooner',
  MISSING_CHAR: 'a sign is missing here; expected "key: value" or "- entry"',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines; expected "key: value" in one line',
  MULTIPLE_ANCHORS: 'two anchors (&) stand at one value; expected one',
  MULTIPLE_DOCS: 'a second document begins here; expected one document in the file',
  MULTIPLE_TAGS: 'two tags (!) stand at one value; expected one',
  NON_STRING_KEY: 'a key is no text; expected a name before the ":"',
  RESOURCE_EXHAUSTION: 'it is nested too deeply; expected fewer levels',
  TAB_AS_INDENT: 'a line is indented by a tab; expected spaces',
  TAG_RESOLVE_FAILED: 'a tag (!) means nothing here; expected the value without it',
  UNEXPECTED_TOKEN: 'a sign stands where none is expected; expected "key: value" or "- entry"',
};

/** Kinds of fault that the library tells apart by its sentences only. */
const closer: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/closing (["'])/, ([, quote]) => `a quoted text does not end; expected ${quote}`],
  [/end with an? (\S)/, ([, sign]) => `brackets do not end; expected ${sign}`],
  [/Missing , (or : )?between/, () => 'two entries stand side by side; expected a comma between'],
  [/Missing space after :/, () => 'a value stands right behind its ":"; expected a space between'],
  [/Comments must be/, () => 'a comment stands right behind a value; expected a space before #'],
  [/followed by map values/, () => 'a key has no value; expected "key: value"'],
  [/without - indicator/, () => 'an entry of a list does not begin with "-"; expected "- entry"'],
];

function sentence({ code, message }: YAMLError, rest: string): string {
  for (const [pattern, say] of closer) {
    const found = pattern.exec(message);
    if (found !== null) return say(found);
  }
  const sign = code === 'UNEXPECTED_TOKEN' ? /^\S/u.exec(rest)?.[0] : undefined;
  const said = sentences[code] ?? sentences.IMPOSSIBLE;
  return sign === undefined ? said : said.replace('a sign', `"${sign}"`);
}
