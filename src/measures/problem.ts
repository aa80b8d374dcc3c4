/**
 * A measure that is not defined says so: it throws a `MeasureError` with a code, and never returns
 * NaN or an infinity. `attempt` turns the error into a value for tables that hold many measures.
 */

/** Why a measure has no value. */
export type MeasureProblem =
  | 'length-mismatch'
  | 'not-finite'
  | 'negative-weight'
  | 'no-observations'
  | 'no-positive-values'
  | 'negative-values'
  | 'zero-total'
  | 'negative-total'
  | 'zero-denominator'
  | 'centre-not-positive'
  | 'parameter-out-of-range'
  | 'missing-input'
  | 'unknown-indicator';

/** A measure's refusal, with its code and a sentence for the reader. */
export class MeasureError extends Error {
  readonly code: MeasureProblem;

  constructor(code: MeasureProblem, message: string) {
    super(message);
    this.name = 'MeasureError';
    this.code = code;
  }
}

/** A refusal as a value: what a table prints in place of a number. */
export interface Refusal {
  readonly refused: MeasureProblem;
  readonly message: string;
}

/** A number, or why there is none. */
export type Measured = number | Refusal;

/** What the measure gives, or its refusal; any other error passes through. */
export function attempt<Value>(measure: () => Value): Value | Refusal {
  try {
    return measure();
  } catch (error) {
    if (error instanceof MeasureError) return { refused: error.code, message: error.message };
    throw error;
  }
}

/**
 * The measure's number or its refusal. Incomes at the edge of what a double holds (1e-320 beside
 * 1e300) can overflow on the way: that too is a refusal, `not-finite`.
 */
export function measured(measure: () => number): Measured {
  const found = attempt(measure);
  if (isRefusal(found) || Number.isFinite(found)) return found;
  return { refused: 'not-finite', message: 'The incomes are too far apart to compute with.' };
}

/** True for a refusal, false for a value. */
export function isRefusal(found: unknown): found is Refusal {
  return typeof found === 'object' && found !== null && 'refused' in found;
}

/** `numerator / denominator`, refused where the denominator is zero, or so near that the ratio overflows. */
export function ratio(numerator: number, denominator: number, what: string): number {
  if (denominator === 0) {
    throw new MeasureError('zero-denominator', `${what}: the denominator is zero.`);
  }
  const found = numerator / denominator;
  if (Number.isFinite(found)) return found;
  throw new MeasureError('not-finite', `${what}: the incomes are too far apart to compute with.`);
}
