// What commands read beside scenarios: a household document from a file or from standard input.

import { readFileSync } from 'node:fs';
import type { Located } from '../scenario/located.ts';
import { readText } from '../scenario/located.ts';
import { FileError } from './exit.ts';
import { readNamedFile } from './reading.ts';

/** How a person writes standard input in the place of a file. */
export const standardInput = '-';

/**
 * A document in YAML or JSON.
 * @throws ProblemsError where its syntax is broken or the file cannot be read.
 */
export function readDocument(file: string): Located {
  if (file !== standardInput) return readNamedFile(file);
  return readText(standardText(), 'stdin');
}

function standardText(): string {
  try {
    return readFileSync(process.stdin.fd, 'utf8');
  } catch (error) {
    throw new FileError('cannot read standard input', { cause: error });
  }
}
