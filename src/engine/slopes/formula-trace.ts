// A formula at one record, followed along the branches that were taken: how fast its result moves with each of some
// facts (the slope, before rounding), and which way every condition, smaller-of, larger-of and schedule went.
// A branch matters where the result goes through it: what stands in the side of a `max` that was not taken, or in a
// number that is only compared, does not change the result; it only tells how far the bound is.
// Slopes of sums, products and quotients follow the rules of differentiation; where the formula is a chain of straight
// pieces, as statutes are, the slope holds up to the nearest bound.

import type { Expression } from '../compile/expression.ts';
import { partsOf } from '../compile/expression.ts';
import { rowOf } from '../explain/words.ts';
import type { Working } from '../explain/working.ts';
import type { BracketRow, ParameterShape } from '../parameter.ts';

/** How much a value moves per unit of each fact; null where none moves it. */
export type Slopes = Float64Array | null;

/** A branch that was taken in a formula. */
export interface Turn {
  /** Which condition: the same in every run of the formula. */
  readonly at: string;
  /** Which way it went. */
  readonly went: string;
  /** Names in the formula of the parameters and of the reads that draw the bound. */
  readonly parameters: readonly string[];
  readonly reads: readonly string[];
  /** Whether the result goes through it. */
  readonly matters: boolean;
  /** How far it is to the bounds on either side, and how that moves: the branch turns where it comes to 0. */
  readonly margins: readonly Margin[];
}

export interface Margin {
  readonly distance: number;
  readonly slopes: Slopes;
}

/** What the trace of a formula asks of the graph around it. */
export interface Surroundings {
  readonly slopesOf: (read: string, matters: boolean) => Slopes;
  readonly isOption: (read: string) => boolean;
  readonly shapeOf: (parameter: string) => ParameterShape;
  readonly onTurn: (turn: Turn) => void;
}

/** Slopes of the formula's result. */
export function traceFormula(working: Working, around: Surroundings, matters: boolean): Slopes {
  return new FormulaTrace(working, around).of(working.body.result, 'r', matters);
}

class FormulaTrace {
  readonly #working: Working;
  readonly #around: Surroundings;
  readonly #locals = new Map<string, { readonly slopes: Slopes; readonly matters: boolean }>();

  constructor(working: Working, around: Surroundings) {
    this.#working = working;
    this.#around = around;
  }

  of(expression: Expression, path: string, matters: boolean): Slopes {
    switch (expression.is) {
      case 'number':
      case 'parameter':
        return null;
      case 'read':
        return this.#around.slopesOf(expression.name, matters);
      case 'local':
        return this.#local(expression.name, matters);
      case 'binary':
        return this.#binary(expression, path, matters);
      case 'choose': {
        this.of(expression.test, `${path}t`, matters);
        const holds = this.#working.holds(expression.test);
        const taken = holds ? expression.yes : expression.no;
        return this.of(taken, `${path}${holds ? 'y' : 'n'}`, matters);
      }
      case 'min':
      case 'max':
        return this.#extreme(expression, path, matters);
      case 'schedule':
        return this.#schedule(expression, path, matters);
      case 'negative':
        return scaled(this.of(expression.a, path, matters), -1);
      case 'not':
        return this.of(expression.a, path, matters) && null;
      case 'abs':
        return this.#abs(expression.a, path, matters);
      case 'floor':
        return this.#floor(expression.a, path, matters);
    }
  }

  #value(expression: Expression): number {
    return this.#working.value(expression);
  }

  /** A local is followed where it is first needed, and again where only then it matters. */
  #local(name: string, matters: boolean): Slopes {
    const known = this.#locals.get(name);
    if (known !== undefined && (known.matters || !matters)) return known.slopes;
    const slopes = this.of(this.#working.meant({ is: 'local', name }), `l:${name}`, matters);
    this.#locals.set(name, { slopes, matters });
    return slopes;
  }

  #binary({ operator, a, b }: Expression & { is: 'binary' }, path: string, matters: boolean) {
    switch (operator) {
      case '+':
      case '-':
      case '*':
      case '/':
        return this.#reckoned(operator, a, b, path, matters);
      case '&&':
      case '||': {
        this.of(a, `${path}a`, matters);
        // The second side of a statement is not asked where the first decides.
        if (this.#working.holds(a) === (operator === '&&')) this.of(b, `${path}b`, matters);
        return null;
      }
      default: {
        const first = this.of(a, `${path}a`, matters && this.#isOption(a));
        const second = this.of(b, `${path}b`, matters && this.#isOption(b));
        const distance = this.#value(b) - this.#value(a);
        const holds = this.#working.holds({ is: 'binary', operator, a, b });
        const margins = [{ distance, slopes: summed(second, first, -1) }];
        this.#turn(path, String(holds), [a, b], margins, matters);
        return null;
      }
    }
  }

  /** Numbers are only compared; by the option that was chosen the result goes. */
  #isOption(written: Expression): boolean {
    const expression = this.#working.meant(written);
    return expression.is === 'read' && this.#around.isOption(expression.name);
  }

  #reckoned(
    operator: '+' | '-' | '*' | '/',
    a: Expression,
    b: Expression,
    path: string,
    matters: boolean,
  ): Slopes {
    // A factor of nought hides the other one.
    const hides = (one: Expression) => operator === '*' && this.#value(one) === 0;
    const first = this.of(a, `${path}a`, matters && !hides(b));
    const second = this.of(b, `${path}b`, matters && !hides(a));
    if (operator === '+' || operator === '-')
      return summed(first, second, operator === '+' ? 1 : -1);
    if (operator === '/') return this.#quotient(a, b, first, second);
    return summed(scaled(first, this.#value(b)), scaled(second, this.#value(a)), 1);
  }

  #quotient(a: Expression, b: Expression, first: Slopes, second: Slopes): Slopes {
    const by = this.#value(b);
    return summed(scaled(first, 1 / by), scaled(second, this.#value(a) / (by * by)), -1);
  }

  /** The side that is the smallest or the largest; the first of equals. */
  #extreme({ is, of }: Expression & { is: 'min' | 'max' }, path: string, matters: boolean): Slopes {
    const values = of.map((one) => this.#value(one));
    const taken = values.indexOf(is === 'min' ? Math.min(...values) : Math.max(...values));
    const slopes = of.map((one, i) => this.of(one, `${path}${i}`, matters && i === taken));
    const own = values[taken] ?? 0;
    const margins = of.flatMap((_, i) =>
      i === taken
        ? []
        : [
            {
              distance: (values[i] ?? 0) - own,
              slopes: summed(slopes[i] ?? null, slopes[taken] ?? null, -1),
            },
          ],
    );
    this.#turn(path, String(taken), of, margins, matters);
    return slopes[taken] ?? null;
  }

  #schedule(expression: Expression & { is: 'schedule' }, path: string, matters: boolean): Slopes {
    const { name, method, x } = expression;
    const shape = this.#around.shapeOf(name);
    if (shape.is === 'table') return this.#table(expression, path, shape.mode, matters);
    const at = this.#value(x);
    const free = method === 'taxOn' && at <= 0;
    const slopes = this.of(x, `${path}x`, matters && method === 'taxOn' && !free);
    const rows = this.#working.parameter(name) as readonly BracketRow[];
    const { row, above } = rowOf(rows, at);
    const below = method === 'taxOn' ? (above ?? 0) : above;
    const bounds = free ? [0] : [below, row[0]].filter((bound) => bound !== null);
    const went = free ? 'nothing' : String(rows.indexOf(row));
    this.#turn(path, went, [{ is: 'parameter', name }], margin(at, slopes, bounds), matters);
    return method === 'taxOn' && !free ? scaled(slopes, row[1]) : null;
  }

  #table(
    { name, x }: Expression & { is: 'schedule' },
    path: string,
    mode: 'step' | 'linear',
    matters: boolean,
  ): Slopes {
    const slopes = this.of(x, `${path}x`, matters && mode === 'linear');
    const at = this.#value(x);
    const rows = this.#working.parameter(name) as readonly (readonly [number, number])[];
    const i = rows.findLastIndex(([start]) => start <= at);
    const [from, to] = [rows[i], rows[i + 1]];
    const bounds = [from?.[0], to?.[0]].filter((bound) => bound !== undefined);
    const margins = margin(at, slopes, bounds);
    this.#turn(path, String(i), [{ is: 'parameter', name }], margins, matters);
    if (mode === 'step' || from === undefined || to === undefined) return null;
    return scaled(slopes, (to[1] - from[1]) / (to[0] - from[0]));
  }

  #abs(a: Expression, path: string, matters: boolean): Slopes {
    const slopes = this.of(a, path, matters);
    const value = this.#value(a);
    const margins = [{ distance: value, slopes }];
    this.#turn(path, value < 0 ? '-' : '+', [a], margins, matters);
    return scaled(slopes, value < 0 ? -1 : 1);
  }

  #floor(a: Expression, path: string, matters: boolean): Slopes {
    const slopes = this.of(a, path, false);
    const value = this.#value(a);
    const whole = Math.floor(value);
    this.#turn(path, String(whole), [a], margin(value, slopes, [whole, whole + 1]), matters);
    return null;
  }

  #turn(
    at: string,
    went: string,
    of: readonly Expression[],
    margins: readonly Margin[],
    matters: boolean,
  ): void {
    const names = (is: 'parameter' | 'read') => [
      ...new Set(of.flatMap((one) => this.#namesIn(one, is))),
    ];
    const [parameters, reads] = [names('parameter'), names('read')];
    this.#around.onTurn({ at, went, parameters, reads, matters, margins });
  }

  /** Parameters or reads that stand in an expression, or in the locals and the branches taken in it. */
  #namesIn(written: Expression, is: 'parameter' | 'read'): string[] {
    const expression = this.#working.meant(written);
    if (expression.is === 'choose') {
      const { test, yes, no } = expression;
      return this.#namesIn(this.#working.holds(test) ? yes : no, is);
    }
    if (expression.is === 'parameter' || expression.is === 'read')
      return expression.is === is ? [expression.name] : [];
    const own = expression.is === 'schedule' && is === 'parameter' ? [expression.name] : [];
    return [...own, ...partsOf(expression).flatMap((one) => this.#namesIn(one, is))];
  }
}

function margin(at: number, slopes: Slopes, bounds: readonly number[]): Margin[] {
  return bounds.map((bound) => ({ distance: at - bound, slopes }));
}

/** Slopes times a number. */
export function scaled(slopes: Slopes, by: number): Slopes {
  if (slopes === null || by === 0) return null;
  return by === 1 ? slopes : slopes.map((one) => one * by);
}

/** Slopes of a sum, or of a difference where the sign is −1. */
export function summed(a: Slopes, b: Slopes, sign: 1 | -1): Slopes {
  if (b === null) return a;
  if (a === null) return scaled(b, sign);
  return a.map((one, i) => one + sign * (b[i] ?? 0));
}
