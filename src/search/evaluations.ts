// Every point that a search has looked at, once: a point asked for again is answered from memory. What was found can be kept
// and given back, which is how a search is taken up again: it is deterministic, so it asks for the same points in the same
// order, and those that are known cost nothing.

import type { Figures } from '../outcome/headlines.ts';

/** A number for each lever; null where it is not pulled. */
export type Point = readonly (number | null)[];

/** A point with its figures. */
export interface Evaluated {
  readonly point: Point;
  readonly figures: Figures;
}

/** Runs the model at points, any of them at the same time. */
export type Evaluate = (points: readonly Point[]) => Promise<readonly Figures[]>;

/** What an evaluation is kept with. */
export interface Keeping {
  /** Found earlier. */
  readonly known?: readonly Evaluated[];
  /** Told of what is new, in the order in which it was asked for. */
  readonly onNew?: (found: readonly Evaluated[]) => void;
  /** Most points that are run; what goes beyond ends the search. */
  readonly most?: number;
}

/** Said where a search has run as many points as it may. */
export class Exhausted extends Error {
  constructor(most: number) {
    super(`the search has looked at ${most} points, as many as it may`);
    this.name = 'Exhausted';
  }
}

export class Evaluations {
  readonly #evaluate: Evaluate;
  readonly #keeping: Keeping;
  readonly #known = new Map<string, Evaluated>();
  readonly #asked = new Map<string, Evaluated>();

  constructor(evaluate: Evaluate, keeping: Keeping = {}) {
    this.#evaluate = evaluate;
    this.#keeping = keeping;
    for (const one of keeping.known ?? []) this.#known.set(keyOf(one.point), one);
  }

  /** The points that this search has asked for, in their order: the same whether it was broken off or not. */
  get all(): readonly Evaluated[] {
    return [...this.#asked.values()];
  }

  /**
   * The figures at points.
   * @throws Exhausted where more would be run than may be.
   */
  async at(points: readonly Point[]): Promise<readonly Evaluated[]> {
    const { most = Number.POSITIVE_INFINITY, onNew } = this.#keeping;
    const fresh = points.filter(
      (point, i) =>
        !this.#asked.has(keyOf(point)) &&
        points.findIndex((other) => keyOf(other) === keyOf(point)) === i,
    );
    if (this.#asked.size + fresh.length > most) throw new Exhausted(most);
    const missing = fresh.filter((point) => !this.#known.has(keyOf(point)));
    const figures = missing.length === 0 ? [] : await this.#evaluate(missing);
    const found = missing.map((point, i): Evaluated => ({ point, figures: figures[i] ?? {} }));
    for (const one of found) this.#known.set(keyOf(one.point), one);
    if (found.length > 0) onNew?.(found);
    for (const point of fresh) this.#asked.set(keyOf(point), this.#get(this.#known, point));
    return points.map((point) => this.#get(this.#asked, point));
  }

  async one(point: Point): Promise<Evaluated> {
    const [found] = await this.at([point]);
    return found ?? this.#get(this.#asked, point);
  }

  #get(from: ReadonlyMap<string, Evaluated>, point: Point): Evaluated {
    const found = from.get(keyOf(point));
    if (found === undefined) throw new Error(`nothing is known of ${keyOf(point)}`);
    return found;
  }
}

/** Numbers as their shortest text: 0 and −0 are one. */
export function keyOf(point: Point): string {
  return point.map((one) => (one === null ? '-' : String(one === 0 ? 0 : one))).join(' ');
}
