// Rounding of money, in one place, the same in every reading and in any second implementation.
// Money is kept in yuan and rounded on decimal fen with a snap of 1e-5 fen, because a sum such as 3 × 910.1 − 1,000.3
// lands a hair above or below the fen it means; without the snap `up` is a unit too high in 1.5 to 5 % of such cases.

export type Direction = 'up' | 'down' | 'half up';

/** A rounding with its multiple resolved: `to` in the rule's own unit, 0.01 for the fen. */
export interface Multiple {
  readonly to: number;
  readonly direction: Direction;
}

/** An amount in yuan on the fen. */
export function roundToFen(yuan: number): number {
  return Math.floor(100 * yuan + 0.5 + 1e-5) / 100;
}

/** An amount rounded as declared. */
export function rounded(x: number, { to, direction }: Multiple): number {
  if (to === 0.01) return onFen(x, direction);
  const multiple = to * inSteps(x, to, direction);
  return to < 0.01 ? multiple : roundToFen(multiple);
}

function onFen(x: number, direction: Direction): number {
  if (direction === 'up') return Math.ceil(100 * x - 1e-5) / 100;
  if (direction === 'down') return Math.floor(100 * x + 1e-5) / 100;
  return roundToFen(x);
}

function inSteps(x: number, to: number, direction: Direction): number {
  if (direction === 'up') return Math.ceil((x - 1e-7) / to);
  if (direction === 'down') return Math.floor((x + 1e-7) / to);
  return Math.floor((x + 1e-7) / to + 0.5);
}

/** The same sum as text over the variable `x`, for generated code. */
export function roundingText({ to, direction }: Multiple, x: string): string {
  if (to === 0.01) {
    if (direction === 'up') return `Math.ceil(100 * ${x} - 1e-5) / 100`;
    if (direction === 'down') return `Math.floor(100 * ${x} + 1e-5) / 100`;
    return `Math.floor(100 * ${x} + 0.5 + 1e-5) / 100`;
  }
  const multiple = `${to} * ${stepsText(x, to, direction)}`;
  return to < 0.01 ? multiple : `Math.floor(100 * (${multiple}) + 0.5 + 1e-5) / 100`;
}

function stepsText(x: string, to: number, direction: Direction): string {
  if (direction === 'up') return `Math.ceil((${x} - 1e-7) / ${to})`;
  if (direction === 'down') return `Math.floor((${x} + 1e-7) / ${to})`;
  return `Math.floor((${x} + 1e-7) / ${to} + 0.5)`;
}
