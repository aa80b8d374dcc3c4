// The text of a CSV file, whatever program saved it: UTF-8, or the GBK of Chinese spreadsheets. The bytes are gone
// through twice: whether they are UTF-8 is known at their end only. What can be read once is therefore kept.

import { createReadStream, statSync } from 'node:fs';
import { standardInput } from './input.ts';

/** A text in pieces, and the encoding it was found in. */
export interface CsvText {
  readonly encoding: 'utf-8' | 'gb18030';
  readonly pieces: AsyncIterable<string>;
}

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Opens a file, `-` for standard input.
 * @throws TypeError with the code of a faulty text where it is neither UTF-8 nor GBK.
 */
export async function openText(file: string): Promise<CsvText> {
  const bytes = await readableTwice(file);
  for (const encoding of ['utf-8', 'gb18030'] as const)
    if (await isIn(encoding, bytes())) return { encoding, pieces: decoded(encoding, bytes()) };
  throw Object.assign(new TypeError('no text'), { code: 'ERR_ENCODING_INVALID_ENCODED_DATA' });
}

async function readableTwice(file: string): Promise<() => Bytes> {
  const isStandard = file === standardInput;
  if (!isStandard && statSync(file).isFile()) return () => createReadStream(file);
  const kept: Uint8Array[] = [];
  const stream = isStandard ? process.stdin : createReadStream(file);
  for await (const chunk of stream as AsyncIterable<Uint8Array>) kept.push(chunk);
  return () => kept;
}

/** A text has no zero bytes: UTF-16 is full of them. */
async function isIn(encoding: CsvText['encoding'], bytes: Bytes): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of bytes) {
      if (chunk.includes(0)) return false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function* decoded(encoding: CsvText['encoding'], bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
