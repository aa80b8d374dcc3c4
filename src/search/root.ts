// Where a function of one number crosses zero, between two ends at which its signs differ: Chandrupatla's method, which takes
// inverse quadratic steps where they are safe and halves the bracket where not. It needs no slope, never leaves the
// bracket, and closes it on a step of the law as well as on a root. Between ends of the same sign a coarse grid is
// looked through first: the law may turn.
// Reference: Chandrupatla (1997), A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function
// without using derivatives, Advances in Engineering Software 28, 145–149.

/** A number and the function there. */
export interface Tried {
  readonly x: number;
  readonly y: number;
}

/** Ends with different signs; the same point twice where the function is zero there. */
export interface Bracket {
  readonly low: Tried;
  readonly high: Tried;
}

export interface RootProblem {
  readonly of: (xs: readonly number[]) => Promise<readonly number[]>;
  /** Ends nearer than this are a root or a step. */
  readonly width: number;
  /** Zero as near as this is zero. */
  readonly near: number;
}

/** Pieces of the grid that is looked through where both ends have the same sign. */
export const pieces = 8;

/** The points of the grid strictly between two ends. */
function between(low: number, high: number): number[] {
  return Array.from({ length: pieces - 1 }, (_, i) => low + ((high - low) * (i + 1)) / pieces);
}

/**
 * Brackets between two ends, from the lowest: one where the signs at the ends differ, else all that a grid shows.
 * @returns what was tried as well, in order of x.
 */
export async function bracketsBetween(
  { of, near }: RootProblem,
  low: number,
  high: number,
): Promise<{ readonly brackets: readonly Bracket[]; readonly tried: readonly Tried[] }> {
  const ends = await triedAt(of, [low, high]);
  const [first, last] = ends;
  if (first === undefined || last === undefined) return { brackets: [], tried: [] };
  const whole = changesIn(ends, near);
  if (whole.length > 0) return { brackets: whole, tried: ends };
  const inner = await triedAt(of, between(low, high));
  const tried = [first, ...inner, last];
  return { brackets: changesIn(tried, near), tried };
}

async function triedAt(of: RootProblem['of'], xs: readonly number[]): Promise<Tried[]> {
  const ys = await of(xs);
  return xs.map((x, i) => ({ x, y: ys[i] ?? Number.NaN }));
}

/** Neighbours between which the sign changes, and points that are zero. */
function changesIn(tried: readonly Tried[], near: number): Bracket[] {
  const zero = tried.filter(({ y }) => Math.abs(y) <= near);
  if (zero.length > 0) return zero.map((one) => ({ low: one, high: one }));
  return tried.flatMap((high, i) => {
    const low = tried[i - 1];
    return low !== undefined && Math.sign(low.y) !== Math.sign(high.y) ? [{ low, high }] : [];
  });
}

/** Closes a bracket until it is narrow, or zero is near enough. */
export async function closed({ of, width, near }: RootProblem, from: Bracket): Promise<Bracket> {
  let { low: b, high: a } = from;
  let c = b;
  let share = 0.5;
  while (Math.abs(b.x - a.x) > width) {
    const x = a.x + share * (b.x - a.x);
    if (x === a.x || x === b.x) break;
    const [y = Number.NaN] = await of([x]);
    if (Math.abs(y) <= near) return { low: { x, y }, high: { x, y } };
    const now = { x, y };
    if (Math.sign(y) === Math.sign(a.y)) c = a;
    else [c, b] = [b, a];
    a = now;
    share = nextShare(a, b, c, width);
  }
  return a.x < b.x ? { low: a, high: b } : { low: b, high: a };
}

/** How far to go from a to b: by inverse quadratic interpolation where that is safe, else half-way. */
function nextShare(a: Tried, b: Tried, c: Tried, width: number): number {
  const along = (a.x - b.x) / (c.x - b.x);
  const up = (a.y - b.y) / (c.y - b.y);
  const isSafe = up * up < along && (1 - up) * (1 - up) < 1 - along;
  const quadratic = isSafe
    ? (a.y / (b.y - a.y)) * (c.y / (b.y - c.y)) +
      (((c.x - a.x) / (b.x - a.x)) * a.y * b.y) / ((c.y - a.y) * (c.y - b.y))
    : 0.5;
  // At least half the width within the bracket, so that it closes from both sides.
  const least = Math.min(0.5, width / (2 * Math.abs(b.x - a.x)));
  return Math.min(1 - least, Math.max(least, quadratic));
}
