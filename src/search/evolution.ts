// The best point of cheap functions under constraints, within a box: differential evolution, DE/rand-to-best/1/bin, points compared
// by Deb's rules (what is feasible beats what is not, of two feasible ones the better, of two others the less wrong).
// Deterministic: its draws are threefry's, keyed by a seed.
// References: Storn and Price (1997), Differential evolution, Journal of Global Optimization 11, 341–359; Deb (2000), An
// efficient constraint handling method for genetic algorithms, Computer Methods in Applied Mechanics and Engineering 186.

import { rootKey, threefry2x32, toUniform } from '../engine/random.ts';

/** What a point is worth, and by how much it breaks the constraints together, 0 where it keeps them. */
export interface Worth {
  readonly aim: number;
  readonly broken: number;
}

export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Whether the one is better than the other. */
export function isBetter(one: Worth, other: Worth): boolean {
  if (one.broken > 0 || other.broken > 0)
    return one.broken === other.broken ? one.aim > other.aim : one.broken < other.broken;
  return one.aim > other.aim;
}

/** Uniform draws in order. */
export function draws(seed: string): () => number {
  const { first, second } = rootKey(seed);
  const out = new Uint32Array(4);
  let next = 4;
  let counter = 0;
  return () => {
    if (next === 4) {
      threefry2x32(first, second, counter, 0, out);
      counter += 2;
      next = 0;
    }
    const word = out[next] ?? 0;
    next += 1;
    return toUniform(word);
  };
}

const generations = 160;
const weight = 0.7;
const crossing = 0.9;

/**
 * The best point of a box.
 * @param starts points to begin from beside random ones, the first the best known.
 */
export function evolved(
  worth: (x: readonly number[]) => Worth,
  box: Box,
  starts: readonly (readonly number[])[],
  seed: string,
): readonly number[] {
  const random = draws(seed);
  const size = box.low.length;
  const count = Math.max(16, 6 * size);
  const inBox = (x: readonly number[]) =>
    x.map((one, k) => Math.min(box.high[k] ?? 1, Math.max(box.low[k] ?? 0, one)));
  const people = Array.from({ length: count }, (_, i) => {
    const start = starts[i];
    const x =
      start === undefined
        ? box.low.map((low, k) => low + random() * ((box.high[k] ?? 1) - low))
        : inBox(start);
    return { x, worth: worth(x) };
  });
  let best = 0;
  people.forEach((one, i) => {
    if (isBetter(one.worth, people[best]!.worth)) best = i;
  });
  for (let generation = 0; generation < generations; generation++) {
    for (let i = 0; i < count; i++) {
      const [a, b] = [Math.floor(random() * count), Math.floor(random() * count)];
      const sure = Math.floor(random() * size);
      const own = people[i]!.x;
      const x = inBox(
        own.map((one, k) =>
          random() < crossing || k === sure
            ? one +
              weight * (people[best]!.x[k]! - one) +
              weight * (people[a]!.x[k]! - people[b]!.x[k]!)
            : one,
        ),
      );
      const found = { x, worth: worth(x) };
      if (!isBetter(people[i]!.worth, found.worth)) people[i] = found;
      if (isBetter(people[i]!.worth, people[best]!.worth)) best = i;
    }
  }
  return people[best]!.x;
}
