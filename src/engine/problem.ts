// What is wrong with an input: all faults at once, where each is, what was found, what was expected, the nearest name.

import { distance } from 'fastest-levenshtein';

export type ProblemCode =
  | 'unknown-key'
  | 'unknown-name'
  | 'wrong-type'
  | 'impossible-date'
  | 'out-of-range'
  | 'missing'
  | 'conflict'
  | 'circle'
  | 'not-in-force'
  | 'unknown-value'
  | 'broken-yaml'
  | 'forbidden-path'
  | 'unreadable-file'
  | 'faulty-rule';

export interface Problem {
  readonly code: ProblemCode;
  /** `file:line:column`, or the name of the thing at fault. */
  readonly where: string;
  /** One sentence: what was found and what was expected. */
  readonly message: string;
  /** The nearest valid choice, if one is near. */
  readonly suggestion?: string;
}

/** Faults in what a person wrote. Carries all of them; the message lists them one a line. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** A fault as one line. */
export function describe(problem: Problem): string {
  const hint = problem.suggestion === undefined ? '' : ` — did you mean "${problem.suggestion}"?`;
  return `${problem.where}: ${problem.message}${hint}`;
}

/** The valid name nearest to a misspelt one, if it is near enough to be meant. */
export function nearest(found: string, valid: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(found.length / 3)) + 1;
  const lower = found.toLowerCase();
  for (const name of valid) {
    const steps = distance(lower, name.toLowerCase());
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best ?? [...valid].find((name) => lower.length > 3 && name.toLowerCase().endsWith(lower));
}

/** `{ suggestion }` for a problem, or nothing where no name is near. */
export function suggest(found: string, valid: Iterable<string>): { suggestion?: string } {
  const suggestion = nearest(found, valid);
  return suggestion === undefined ? {} : { suggestion };
}
