// The nearest values of a fact at which a branch turns: from the household as it is, step by step to where the bounds
// say that the next branch turns, and where rounding or a product lets them miss by a little, by halving in between.
// What is found is exact to the grain, a fen or a whole number: the branches are compared on both sides of it.

import type { Evaluation } from '../evaluate.ts';
import { Evaluation as Evaluated } from '../evaluate.ts';
import type { Node } from '../graph.ts';
import type { Branch, Known } from './trace.ts';
import { Trace } from './trace.ts';

/** A node whose amount is explained, once added or taken. */
export interface Root {
  readonly node: Node;
  readonly person: number;
  readonly sign: number;
}

/** Where a branch turns. */
export interface Turning {
  /** The last value on this side. */
  readonly last: number;
  /** The first value on the other side. */
  readonly first: number;
  /** The branch as it is on this side. */
  readonly branch: Branch;
}

/** How many times the bounds may miss before halving is left. */
const mostSteps = 40;
/** How many grains a bound and the fen of rounding may lie apart. */
const near = 4;
/** Values in between at which choices are looked at: they have no bound of their own to go by. */
const sections = 4;

/** One fact of one household, followed up or down. */
export class Walk {
  readonly #evaluation: Evaluation;
  readonly #roots: readonly Root[];
  readonly #known: Known;
  readonly #grain: number;
  readonly #start: number;
  readonly #traces = new Map<number, Trace>();
  readonly #here: ReadonlyMap<string, Branch>;

  /** @param grain the step of values: 0.01 for money and areas, 1 for counts. */
  constructor(evaluation: Evaluation, roots: readonly Root[], known: Known, grain: number) {
    this.#evaluation = evaluation;
    this.#roots = roots;
    this.#known = known;
    this.#grain = grain;
    const value = evaluation.input.facts.get(known.fact)?.[known.person] ?? 0;
    this.#start = Math.floor(value / grain + 0.5);
    this.#here = this.#trace(this.#start).signature;
  }

  /** The nearest turn between here and a limit; null where there is none. */
  toward(limit: number): Turning | null {
    const end = Math.floor(limit / this.#grain + 0.5);
    if (end === this.#start) return null;
    const up = end > this.#start ? 1 : -1;
    let same = this.#start;
    for (let step = 0; step < mostSteps && same !== end; step++) {
      const ahead = this.#ahead(same, up);
      const to = up * Math.min(up * end, up * (same + up * (ahead + 1)));
      const other = this.#missed(same, to, up) ?? (this.#isSame(to) ? null : to);
      if (other !== null) return this.#turning(same, other, up);
      same = to;
    }
    return same === end || this.#isSame(end) ? null : this.#turning(same, end, up);
  }

  /** How many grains the nearest bound is away, as far as slopes tell. */
  #ahead(from: number, up: number): number {
    let nearest = Number.POSITIVE_INFINITY;
    for (const { margins } of this.#trace(from).branches) {
      for (const { distance, slopes } of margins) {
        const rate = up * (slopes?.[0] ?? 0) * this.#grain;
        const grains = rate === 0 ? -1 : -distance / rate;
        if (grains >= 0 && grains < nearest) nearest = grains;
      }
    }
    return Math.ceil(nearest);
  }

  /** A value in between at which another option is taken, though no bound foretold it. */
  #missed(same: number, to: number, up: number): number | null {
    const hasChoice = [...this.#here.values()].some((one) => one.at === 'choice');
    const length = Math.abs(to - same);
    if (!hasChoice || length < sections) return null;
    for (let i = 1; i < sections; i++) {
      const at = same + up * Math.floor((length * i) / sections);
      if (!this.#isSame(at)) return at;
    }
    return null;
  }

  #turning(same: number, other: number, up: number): Turning {
    let [last, first] = [same, other];
    const close = first - up * near;
    if (up * (close - last) > 0) {
      if (this.#isSame(close)) last = close;
      else first = close;
    }
    while (Math.abs(first - last) > 1) {
      const middle = Math.floor((first + last) / 2);
      if (this.#isSame(middle)) last = middle;
      else first = middle;
    }
    const branch = this.#turned(last, first);
    return { last: this.#value(last), first: this.#value(first), branch };
  }

  /** The branch that turned, the one nearest to the facts where several did. */
  #turned(last: number, first: number): Branch {
    const beyond = this.#trace(first).branches.filter((one) => one.matters);
    const gone = new Set(this.#trace(first).signature.keys());
    const turned = [...this.#trace(last).signature].filter(([key]) => !gone.has(key));
    const otherwise = turned.find(([, branch]) => beyond.some((one) => isSamePlace(one, branch)));
    const found = otherwise ?? turned[0] ?? [...this.#trace(first).signature][0];
    if (found === undefined) throw new Error(`no branch turns between ${last} and ${first}`);
    return found[1];
  }

  #isSame(at: number): boolean {
    const there = this.#trace(at).signature;
    return there.size === this.#here.size && [...there.keys()].every((key) => this.#here.has(key));
  }

  #value(at: number): number {
    return this.#grain === 1 ? at : at / 100;
  }

  #trace(at: number): Trace {
    const known = this.#traces.get(at);
    if (known !== undefined) return known;
    const evaluation = at === this.#start ? this.#evaluation : this.#moved(this.#value(at));
    const trace = new Trace(evaluation, [this.#known]);
    for (const { node, person } of this.#roots) trace.of(node, person);
    this.#traces.set(at, trace);
    return trace;
  }

  #moved(value: number): Evaluation {
    const { policy, input, graph } = this.#evaluation;
    const { fact, person } = this.#known;
    const values = [...(input.facts.get(fact) ?? [])];
    values[person] = value;
    const facts = new Map(input.facts).set(fact, values);
    return new Evaluated(policy, { ...input, facts }, graph);
  }
}

function isSamePlace(a: Branch, b: Branch): boolean {
  return a.node === b.node && a.person === b.person && a.at === b.at;
}
