// Why a file cannot be read, in words.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'no file can have such a name',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is no text in UTF-8; save it as UTF-8',
};

/** The fault of a file that cannot be read. */
export function unreadable(
  where: string,
  what: string,
  error: unknown,
  more: { suggestion?: string } = {},
): ProblemsError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const why = reasons[code] ?? (error as Error).message;
  const problem: Problem = { code: 'unreadable-file', where, message: `${what}: ${why}`, ...more };
  return new ProblemsError([problem]);
}
