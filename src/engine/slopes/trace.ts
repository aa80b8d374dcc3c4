// A computed household, followed from an amount down to the facts: slopes, and the branches that the amount rests on.
// Only what was taken is followed: what stands in a branch not taken may change without changing the amount.

import type { Evaluation } from '../evaluate.ts';
import { Working } from '../explain/working.ts';
import type { Node, Operation } from '../graph.ts';
import { isPersonal } from '../graph.ts';
import { monthsPaidIn } from '../paid-months.ts';
import type { Slopes, Surroundings, Turn } from './formula-trace.ts';
import { scaled, summed, traceFormula } from './formula-trace.ts';

/** A number that is known of the household or of one of its persons. */
export interface Known {
  readonly fact: string;
  readonly person: number;
}

/** A branch with the rule and the person whose it is. */
export interface Branch extends Turn {
  readonly node: Node;
  readonly person: number;
}

const bare = { parameters: [], reads: [], margins: [] } as const;

/** What an amount rests on, at one point. */
export class Trace {
  readonly branches: Branch[] = [];
  /** Places among the followed facts of those that the amount, or a condition of it, rests on. */
  readonly met = new Set<number>();
  readonly #evaluation: Evaluation;
  readonly #followed: ReadonlyMap<string, number>;
  readonly #length: number;
  readonly #found = new Map<string, { readonly slopes: Slopes; readonly matters: boolean }>();

  constructor(evaluation: Evaluation, followed: readonly Known[]) {
    this.#evaluation = evaluation;
    this.#followed = new Map(followed.map((one, i) => [`${one.fact} ${one.person}`, i]));
    this.#length = followed.length;
  }

  /**
   * The slopes of a node for a person.
   * @param matters whether the amount goes through it, or it is only compared.
   */
  of(node: Node, person: number, matters = true): Slopes {
    const whose = isPersonal(node) ? person : 0;
    const id = `${node.id} ${whose}`;
    const known = this.#found.get(id);
    if (known !== undefined && (known.matters || !matters)) return known.slopes;
    const slopes = this.#isGiven(node, whose) ? null : this.#trace(node, whose, matters);
    this.#found.set(id, { slopes, matters });
    return slopes;
  }

  /** The branches that matter, in words that differ where one of them does. */
  get signature(): ReadonlyMap<string, Branch> {
    const own = this.branches.filter((one) => one.matters);
    return new Map(own.map((one) => [`${one.node.id} ${one.person} ${one.at} ${one.went}`, one]));
  }

  #isGiven(node: Node, person: number): boolean {
    return this.#evaluation.input.given.get(node.quantity.name)?.[person] !== undefined;
  }

  #value(node: Node, person: number): number {
    return this.#evaluation.valueOf(node, person);
  }

  #trace(node: Node, person: number, matters: boolean): Slopes {
    const { operation } = node;
    switch (operation.is) {
      case 'fact':
        return this.#fact(operation.fact.name, person);
      case 'rule':
        return this.#rule(node, operation, person, matters);
      case 'choice':
        this.#noteChoice(node, person, matters);
        return null;
      case 'sum':
        return this.#total(operation.of, this.#members(operation, person), matters);
      case 'largest':
        return this.#largest(node, operation, person, matters);
      case 'any':
      case 'count':
        if (operation.of !== null)
          this.#total(operation.of, this.#members(operation, person), matters);
        return null;
      case 'at': {
        const other = this.#value(operation.pointer, person);
        return other < 0 ? null : this.of(operation.of, other, matters);
      }
      case 'pointing':
        return this.#total(operation.of, this.#pointing(operation, person), matters);
      case 'perYear':
        return this.#overYear(operation, person, matters);
      case 'monthsOf':
        for (const piece of operation.pieces) this.of(piece.node, person, matters);
        return null;
      case 'perMonth': {
        const held = operation.months === null ? 12 : this.#value(operation.months, person);
        const of = this.of(operation.of, person, matters && held > 0);
        const months = operation.months && this.of(operation.months, person, matters);
        if (held <= 0) return null;
        const shorter = scaled(months, this.#value(operation.of, person) / (held * held));
        return summed(scaled(of, 1 / held), shorter, -1);
      }
      default:
        return null;
    }
  }

  #pointing({ pointer }: Operation & { is: 'at' | 'pointing' }, person: number): number[] {
    return this.#everyone().filter((k) => this.#value(pointer, k) === person);
  }

  #fact(name: string, person: number): Slopes {
    const at = this.#followed.get(`${name} ${person}`);
    if (at === undefined) return null;
    this.met.add(at);
    const slopes = new Float64Array(this.#length);
    slopes[at] = 1;
    return slopes;
  }

  #rule(
    node: Node,
    operation: Operation & { is: 'rule' },
    person: number,
    matters: boolean,
  ): Slopes {
    const { reads, body } = operation;
    const values = Object.entries(reads).map(([key, read]) => [key, this.#value(read, person)]);
    const shapes = Object.entries(operation.parameters).map(([key, bound]) => {
      const kind = bound.by === null ? 0 : this.#value(bound.by, person);
      const value = bound.values[kind]?.value ?? Number.NaN;
      return [key, { shape: bound.parameter.shape, value }] as const;
    });
    const parameters = Object.fromEntries(shapes);
    const working = new Working(body, { reads: Object.fromEntries(values), parameters });
    const around: Surroundings = {
      slopesOf: (key, asked) => {
        const read = reads[key];
        return read === undefined ? null : this.of(read, person, asked);
      },
      isOption: (key) => reads[key]?.operation.is === 'choice',
      shapeOf: (key) => parameters[key]?.shape ?? { is: 'scalar' },
      onTurn: (turn) => this.branches.push({ ...turn, node, person }),
    };
    return traceFormula(working, around, matters);
  }

  #noteChoice(node: Node, person: number, matters: boolean): void {
    const went = String(this.#value(node, person));
    this.branches.push({ ...bare, node, person, at: 'choice', went, matters });
  }

  #everyone(): number[] {
    return this.#evaluation.input.persons.map((_, k) => k);
  }

  #members(
    operation: Operation & { is: 'sum' | 'any' | 'largest' | 'count' },
    person: number,
  ): number[] {
    const { key } = operation;
    const own = key === null ? null : this.#value(key, person);
    const once = 'once' in operation ? operation.once : null;
    return this.#everyone()
      .filter((k) => key === null || this.#value(key, k) === own)
      .filter((k) => once === null || this.#value(once, k) === 0);
  }

  #total(of: Node, persons: readonly number[], matters: boolean): Slopes {
    return persons.reduce<Slopes>((sum, k) => summed(sum, this.of(of, k, matters), 1), null);
  }

  #largest(
    node: Node,
    operation: Operation & { is: 'sum' | 'any' | 'largest' },
    person: number,
    matters: boolean,
  ): Slopes {
    const members = this.#members(operation, person);
    const values = members.map((k) => this.#value(operation.of, k));
    const taken = values.indexOf(Math.max(...values));
    const slopes = members.map((k, i) => this.of(operation.of, k, matters && i === taken));
    const own = slopes[taken] ?? null;
    const margins = members.flatMap((_, i) =>
      i === taken
        ? []
        : [
            {
              distance: (values[i] ?? 0) - (values[taken] ?? 0),
              slopes: summed(slopes[i] ?? null, own, -1),
            },
          ],
    );
    const went = String(members[taken]);
    this.branches.push({ ...bare, node, person, at: 'largest', went, matters, margins });
    return own;
  }

  #overYear(
    { pieces, paid }: Operation & { is: 'perYear' },
    person: number,
    matters: boolean,
  ): Slopes {
    const read = (node: Node) => this.#value(node, person);
    const months = monthsPaidIn(pieces, paid, read);
    if (paid !== null && typeof paid.among === 'object' && paid.among !== null)
      this.of(paid.among, person, matters);
    const moved = paid === null ? null : this.of(paid.months, person, matters);
    // Where the months paid move, so do those of each piece: by as much as they do a little further on.
    const further = (node: Node) => read(node) - (node === paid?.months ? little : 0);
    const less = moved === null ? months : monthsPaidIn(pieces, paid, further);
    return pieces.reduce<Slopes>((sum, { node }, i) => {
      const share = months[i] ?? 0;
      const own = scaled(this.of(node, person, matters && share > 0), share);
      const rate = (share - (less[i] ?? 0)) / little;
      return summed(sum, summed(own, scaled(moved, rate * read(node)), 1), 1);
    }, null);
  }
}

const little = 1 / 1024;
