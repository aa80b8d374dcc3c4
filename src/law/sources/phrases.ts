// A book of what we say in sources and notes, English to Chinese. `#` stands for a number, in the order of the text.

/** English phrases and what they are in Chinese. */
export type Phrases = Readonly<Record<string, string>>;

const number = /\d[\d,]*(?:\.\d+)?|\.\d+/g;
const memory = /(?:, from memory| \(from memory\))$/;

/** A text in Chinese; null where the book has no such phrase. */
export function phraseIn(books: readonly Phrases[], text: string): string | null {
  return keyAndText(books, text)?.text ?? null;
}

/** The key under which a text was found. */
export function keyOfPhrase(books: readonly Phrases[], text: string): string | null {
  return keyAndText(books, text)?.key ?? null;
}

interface Found {
  readonly key: string;
  readonly text: string;
}

function keyAndText(books: readonly Phrases[], text: string): Found | null {
  const found = exactly(books, text) ?? withNumbers(books, text);
  if (found !== null || !memory.test(text)) return found;
  const base = keyAndText(books, text.replace(memory, ''));
  return base && { key: base.key, text: `${base.text}（凭记忆）` };
}

function exactly(books: readonly Phrases[], text: string): Found | null {
  const book = books.find((one) => Object.hasOwn(one, text));
  return book === undefined ? null : { key: text, text: book[text] ?? '' };
}

function withNumbers(books: readonly Phrases[], text: string): Found | null {
  const numbers = text.match(number) ?? [];
  if (numbers.length === 0) return null;
  const found = exactly(books, text.replace(number, '#'));
  let at = 0;
  return found && { key: found.key, text: found.text.replace(/#/g, () => numbers[at++] ?? '#') };
}
