// How `olive` ends: one code for each kind of trouble, one line for each fault.

import { CommanderError } from 'commander';
import { describe, ProblemsError } from '../engine/problem.ts';

/** Exit codes, as `--help` lists them. */
export const exitCodes = {
  ok: 0,
  ourFault: 1,
  usage: 2,
  badInput: 3,
  checkFailed: 4,
  file: 5,
  interrupted: 130,
} as const;

/** What the codes mean, for `--help`. */
export const exitCodesHelp =
  'Exit codes: 0 ok · 1 our fault · 2 usage · 3 bad input · 4 a check failed · 5 file · 130 interrupted';

/** A file that cannot be read or may not be written. */
export class FileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FileError';
  }
}

/** A combination of arguments that says nothing. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Something asked to be checked, and found wrong. */
export class CheckFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CheckFailed';
  }
}

/** The exit code of what was thrown. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof UsageError) return exitCodes.usage;
  if (error instanceof ProblemsError)
    return isOnlyFiles(error) ? exitCodes.file : exitCodes.badInput;
  if (error instanceof CheckFailed) return exitCodes.checkFailed;
  if (error instanceof FileError) return exitCodes.file;
  return exitCodes.ourFault;
}

function isOnlyFiles({ problems }: ProblemsError): boolean {
  return problems.every((problem) => problem.code === 'unreadable-file');
}

/**
 * What is said of an error, without a stack: a line for each fault of an input; a sentence for the rest.
 * Commander has said itself what is wrong with a command line.
 */
export function messageOf(error: unknown): string {
  if (error instanceof CommanderError) return '';
  if (error instanceof ProblemsError) return error.problems.map(describe).join('\n');
  const message = error instanceof Error ? error.message : String(error);
  if (exitCodeOf(error) !== exitCodes.ourFault) return `olive: ${message}`;
  return `olive: ${message}\nThis is a fault of olive. Run it again with --verbose to see where.`;
}

/** The stack of an error and of its causes, for `--verbose`. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error) || error instanceof CommanderError) return '';
  const cause = stackOf(error.cause);
  return `${error.stack ?? error.message}${cause === '' ? '' : `\ncaused by ${cause}`}`;
}
