// Several levers moved at once so that an aim is as large as it can be while conditions hold.
//
// A run of the model costs half a second, so few can be afforded. The search looks at a design first (nothing pulled,
// each lever alone at its ends, points spread evenly) and then, round after round, lays surfaces through all that it
// has seen (`surrogate.ts`), finds their best point under the conditions near the best point known (`evolution.ts`), and
// runs the model there. Where that is no better the neighbourhood shrinks; when it is a two-hundredth of the box, the
// search ends. Steps and kinks of the law only cost rounds: what is answered is always a point that was run, and one at
// which the conditions hold in the run.
// References: Regis (2014), as in `surrogate.ts`; Conn, Scheinberg and Vicente (2009), Introduction to derivative-free
// optimization, ch. 10, for the neighbourhood.

import type { Figures } from '../outcome/headlines.ts';
import type { Evaluated, Evaluations, Point } from './evaluations.ts';
import { type Box, draws, evolved, isBetter, type Worth } from './evolution.ts';
import type { Condition, Expression } from './expression.ts';
import type { Lever } from './lever.ts';
import type { Bounds } from './solve.ts';
import { type Surfaces, surfaces } from './surrogate.ts';
import { slackOf, valueAt } from './value-at.ts';

/** A lever with how far it may be pulled. */
export interface BoundedLever {
  readonly lever: Lever;
  readonly bounds: Bounds;
}

export interface OptimiseProblem {
  readonly levers: readonly BoundedLever[];
  readonly aim: Expression;
  /** 1 to make it large, −1 to make it small. */
  readonly sign: 1 | -1;
  readonly subject: readonly Condition[];
  readonly baseline: Figures;
  readonly seed: string;
}

/** The neighbourhood, as a share of the box: at the beginning, and where the search ends. */
const widest = 0.5;
const narrowest = 1 / 200;
/** How much the neighbourhood shrinks where nothing better was found. */
const shrinking = 2;
/** Better by less than this share of the aim's range is no better. */
const noGain = 1e-5;
/** Points spread evenly for each lever. */
const spreadPerLever = 3;
/** Surfaces go through so many points nearest to the best, and so many more for each lever. */
const nearPoints = 40;
const nearPerLever = 10;

/** Of each point of a round: how much of the neighbourhood it may use, and the room that it leaves to the conditions. */
const reaches = [
  [1, 0],
  [1, 0.01],
  [0.25, 0.002],
] as const;

/** A point's place in the unit cube. */
type Place = readonly number[];

interface Seen {
  readonly place: Place;
  readonly one: Evaluated;
  readonly aim: number;
  readonly slacks: readonly number[];
}

/** The search for the best point; conditions may be changed between two searches, and nothing seen is lost. */
export class Optimiser {
  readonly #problem: OptimiseProblem;
  readonly #evaluations: Evaluations;

  constructor(problem: OptimiseProblem, evaluations: Evaluations) {
    this.#problem = problem;
    this.#evaluations = evaluations;
  }

  /** Looks at the points from which every search begins. */
  async begin(): Promise<void> {
    const places = designOf(this.#problem.levers);
    await this.#evaluations.at(places.map((place) => this.#pointOf(place)));
  }

  /**
   * The best point under the conditions, or the least wrong one where none keeps them.
   * @param name of this search, for its draws.
   */
  async best(subject: readonly Condition[], name: string, start = widest): Promise<Found> {
    let radius = start;
    for (let round = 0; radius >= narrowest; round++) {
      const before = this.#bestSeen(subject);
      const asked = this.#candidates(subject, before, radius, `${name}/${round}`);
      await this.#evaluations.at(asked.map((place) => this.#pointOf(place)));
      const after = this.#bestSeen(subject);
      const isMoved = this.#hasGained(before, after, subject);
      const isFar = distance(before.place, after.place) > radius / 2;
      radius = isMoved ? Math.min(widest, isFar ? radius * 2 : radius) : radius / shrinking;
    }
    return this.seen(subject);
  }

  /** The best point that was seen so far, without looking further. */
  seen(subject: readonly Condition[]): Found {
    const { one, aim, slacks } = this.#bestSeen(subject);
    const isKept = slacks.every((slack) => slack >= 0);
    return { one, aim: this.#problem.sign * aim, slacks, isKept };
  }

  /**
   * Points to run next: the surfaces' best, near and nearer, with and without room for their error. Where that is known
   * already, the place least known nearby: surfaces that are right at their best point may still lean the wrong way.
   */
  #candidates(subject: readonly Condition[], best: Seen, radius: number, name: string): Place[] {
    const seen = this.#seen(subject);
    const scales = subject.map((_, j) => spreadOf(seen.map(({ slacks }) => slacks[j] ?? 0)));
    const model = this.#surfaces(seen, best, subject.length);
    const known = seen.map(({ place }) => place);
    const found: Place[] = [];
    for (const [reach, room] of reaches) {
      const worth = (x: Place): Worth => {
        const [aim = 0, ...slacks] = model(x);
        return { aim, broken: brokenBy(slacks, scales, room * radius) };
      };
      const box = {
        low: best.place.map((one) => Math.max(0, one - reach * radius)),
        high: best.place.map((one) => Math.min(1, one + reach * radius)),
      };
      const seed = `${this.#problem.seed}/${name}/${found.length}`;
      const place = evolved(worth, box, [best.place], seed);
      const others = [...known, ...found];
      found.push(isNew(place, others, radius) ? place : leastKnown(box, others, seed));
    }
    return found;
  }

  /** The aim's surface and those of the conditions, through the points nearest to the best. */
  #surfaces(seen: readonly Seen[], best: Seen, conditions: number): Surfaces {
    const most = nearPoints + nearPerLever * this.#problem.levers.length;
    const near = [...seen]
      .sort((a, b) => distance(a.place, best.place) - distance(b.place, best.place))
      .slice(0, most);
    const slacks = Array.from({ length: conditions }, (_, j) =>
      near.map((one) => one.slacks[j] ?? 0),
    );
    return surfaces(
      near.map(({ place }) => place),
      [near.map(({ aim }) => aim), ...slacks],
    );
  }

  #bestSeen(subject: readonly Condition[]): Seen {
    const seen = this.#seen(subject);
    const scales = subject.map((_, j) => spreadOf(seen.map(({ slacks }) => slacks[j] ?? 0)));
    const worth = ({ aim, slacks }: Seen): Worth => ({ aim, broken: brokenBy(slacks, scales, 0) });
    return seen.reduce((best, one) => (isBetter(worth(one), worth(best)) ? one : best));
  }

  /** What was seen within the box, the aim turned so that more is better; points where something has no value are left out. */
  #seen(subject: readonly Condition[]): [Seen, ...Seen[]] {
    const { aim, sign, baseline } = this.#problem;
    const found = this.#evaluations.all.flatMap((one): Seen[] => {
      const at = { here: one.figures, baseline };
      const place = this.#placeOf(one.point);
      const value = valueAt(aim, at);
      const slacks = subject.map((condition) => slackOf(condition, at));
      if (place === null || value === null || slacks.includes(null)) return [];
      return [{ place, one, aim: sign * value, slacks: slacks as number[] }];
    });
    const [first, ...others] = found;
    if (first === undefined) throw new RangeError('the aim has a value at no point');
    return [first, ...others];
  }

  #hasGained(before: Seen, after: Seen, subject: readonly Condition[]): boolean {
    if (after.one === before.one) return false;
    const wasKept = before.slacks.every((slack) => slack >= 0);
    if (!wasKept) return true;
    const seen = this.#seen(subject);
    return after.aim - before.aim > noGain * spreadOf(seen.map(({ aim }) => aim));
  }

  /** The levers' numbers at a place: nine digits, so that a point reads back as it was written. */
  #pointOf(place: Place): Point {
    return this.#problem.levers.map(({ bounds: [low, high] }, k) => {
      const number = low + (place[k] ?? 0) * (high - low);
      return Math.min(high, Math.max(low, Number(number.toPrecision(9))));
    });
  }

  /** The place of a point that pulls every lever within its bounds; else null. */
  #placeOf(point: Point): Place | null {
    const place = this.#problem.levers.map(({ bounds: [low, high] }, k) => {
      const number = point[k] ?? null;
      return number === null ? Number.NaN : (number - low) / (high - low);
    });
    return place.every((one) => one >= 0 && one <= 1) ? place : null;
  }
}

/** Whether a place is told apart from all others, in a neighbourhood of a size. */
function isNew(place: Place, others: readonly Place[], radius: number): boolean {
  return others.every((other) => distance(other, place) > radius / 50);
}

/** Places that are drawn for the one least known. */
const drawn = 48;

/** The place of a box farthest from all that is known. */
function leastKnown({ low, high }: Box, known: readonly Place[], seed: string): Place {
  const random = draws(seed);
  const apart = (place: Place) => Math.min(...known.map((other) => distance(other, place)));
  const places = Array.from({ length: drawn }, () =>
    low.map((from, k) => from + random() * ((high[k] ?? from) - from)),
  );
  return places.reduce((best, one) => (apart(one) > apart(best) ? one : best));
}

/** The best point of a search. */
export interface Found {
  readonly one: Evaluated;
  readonly aim: number;
  /** By how much each condition is kept, in the order of the conditions. */
  readonly slacks: readonly number[];
  /** Whether all are kept. */
  readonly isKept: boolean;
}

/** By how much the conditions are broken, each on its own scale. */
function brokenBy(slacks: ArrayLike<number>, scales: readonly number[], room: number): number {
  return scales.reduce((sum, scale, j) => sum + Math.max(0, room - (slacks[j] ?? 0) / scale), 0);
}

/** From the least to the most; 1 where all are alike. */
function spreadOf(list: readonly number[]): number {
  const [least, most] = [Math.min(...list), Math.max(...list)];
  return most > least ? most - least : 1;
}

function distance(one: Place, other: Place): number {
  return Math.max(...one.map((number, k) => Math.abs(number - (other[k] ?? 0))));
}

/** Nothing pulled, each lever alone at its ends, and points spread evenly. */
export function designOf(levers: readonly BoundedLever[]): Place[] {
  const still = levers.map(stillOf);
  const alone = levers.flatMap((_, k) => [still.with(k, 0), still.with(k, 1)]);
  const spread = Array.from({ length: spreadPerLever * levers.length }, (_, i) =>
    levers.map((_, k) => halton(i + 1, primes[k] ?? 2)),
  );
  const all = [still, ...alone, ...spread];
  return all.filter((place, i) => all.findIndex((other) => distance(place, other) === 0) === i);
}

/** Where in its bounds a lever changes nothing, or nearest to it; their middle where there is no such number. */
function stillOf({ lever, bounds: [low, high] }: BoundedLever): number {
  if (lever.neutral === null) return 0.5;
  return Math.min(1, Math.max(0, (lever.neutral - low) / (high - low)));
}

/** Bases of the Halton sequence, and so the most levers. */
export const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

/** The number of a place in the sequence of Halton (1960), in (0, 1). */
function halton(place: number, base: number): number {
  let found = 0;
  let part = 1 / base;
  for (let rest = place; rest > 0; rest = Math.floor(rest / base)) {
    found += part * (rest % base);
    part /= base;
  }
  return found;
}
