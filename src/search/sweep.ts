// Many points of a few levers: each lever taken through its values alone, or all combinations.

import type { Evaluated, Evaluations, Point } from './evaluations.ts';
import type { Lever } from './lever.ts';

/** A lever with the values that it is taken through. */
export interface Varied {
  readonly lever: Lever;
  readonly values: readonly number[];
}

/** A point, and the lever that is varied alone; null in a grid. */
export interface SweptPoint extends Evaluated {
  readonly of: Lever | null;
}

/** Most points of a sweep. */
export const mostPoints = 10_000;

/** The values from one end to the other; the last step ends at the end. */
export function stepsOf([from = 0, to = from, step = to - from]: readonly number[]): number[] {
  if (step === 0 || from === to) return [from];
  const count = Math.floor(Math.abs((to - from) / step) + 1e-9);
  const sign = to < from ? -1 : 1;
  // Rounded to twelve digits: 3 × 0.1 is 0.3.
  const values = Array.from({ length: count + 1 }, (_, i) =>
    Number((from + sign * i * Math.abs(step)).toPrecision(12)),
  );
  return values;
}

/** How many points a sweep has. */
export function countOf(varied: readonly Varied[], grid: boolean): number {
  const counts = varied.map(({ values }) => values.length);
  return grid
    ? counts.reduce((all, one) => all * one, 1)
    : counts.reduce((all, one) => all + one, 0);
}

interface Asked {
  readonly point: Point;
  readonly of: Lever | null;
}

/** The points of a sweep, with the lever that each is of. Levers that are not varied stay where they are. */
export function pointsOf(varied: readonly Varied[], grid: boolean): Asked[] {
  if (grid) {
    const all = varied.reduce<number[][]>(
      (points, { values }) => points.flatMap((point) => values.map((value) => [...point, value])),
      [[]],
    );
    return all.map((point) => ({ point, of: null }));
  }
  return varied.flatMap(({ lever, values }, which) =>
    values.map((value) => ({
      point: varied.map((_, i) => (i === which ? value : null)),
      of: varied.length === 1 ? null : lever,
    })),
  );
}

/** How many points are asked for at a time: progress is kept after each lot. */
const lot = 16;

/** Looks at every point. */
export async function sweep(
  varied: readonly Varied[],
  grid: boolean,
  evaluations: Evaluations,
): Promise<SweptPoint[]> {
  const asked = pointsOf(varied, grid);
  const found: SweptPoint[] = [];
  for (let from = 0; from < asked.length; from += lot) {
    const part = asked.slice(from, from + lot);
    const evaluated = await evaluations.at(part.map(({ point }) => point));
    found.push(...evaluated.map((one, i) => ({ ...one, of: part[i]?.of ?? null })));
  }
  return found;
}
