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

/**
 * The valid name nearest to a misspelt one, if it is near enough to be meant: a slip or two, a name that begins as the
 * misspelt one does, or one that ends so.
 */
export function nearest(found: string, valid: Iterable<string>): string | undefined {
  const names = [...valid];
  const lower = found.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(found.length / 3)) + 1;
  for (const name of names) {
    const steps = distance(lower, name.toLowerCase());
    if (steps < least && isSlip(lower, name.toLowerCase(), steps)) {
      least = steps;
      best = name;
    }
  }
  if (lower.length <= 3 || least <= 1) return best;
  const begun = names.filter((name) => name.toLowerCase().startsWith(lower));
  const [longer] = begun.sort((a, b) => a.length - b.length);
  return longer ?? best ?? names.find((name) => name.toLowerCase().endsWith(lower));
}

/** Two slips in a word of a few letters make another word; they are slips where it begins alike. */
function isSlip(found: string, name: string, steps: number): boolean {
  return steps <= 1 || (found.length > 2 && (found.length > 5 || found[0] === name[0]));
}

/** `{ suggestion }` for a problem, or nothing where no name is near. */
export function suggest(found: string, valid: Iterable<string>): { suggestion?: string } {
  const suggestion = nearest(found, valid);
  return suggestion === undefined ? {} : { suggestion };
}
