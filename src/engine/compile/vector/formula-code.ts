// One formula as vector instructions: the tree of its own text over two households at a time. Both branches of a choice
// are computed and one is selected, which is exact, since formulas are pure and every division stands under a guard.
// A yes or no is a mask (all bits of the lane set or none) until a number is asked for.

import type { BoundParameter } from '../../bind.ts';
import { valueFor } from '../../bind.ts';
import type { Node, Operation } from '../../graph.ts';
import type { ParameterValue } from '../../parameter.ts';
import type { BinaryOperator, Expression } from '../expression.ts';
import { foldedBody } from '../fold.ts';
import type { Assembly, Local } from './assembly.ts';
import { vector } from './assembly.ts';
import { scheduleCode } from './schedule-code.ts';

/** What the code around a formula offers. */
export interface Surroundings {
  readonly assembly: Assembly;
  /** Puts a node's value in the row at hand on the stack. */
  read(node: Node): Assembly;
  /** Puts the value that a table of numbers has for each kind of a node on the stack. */
  pick(table: readonly number[], by: Node): Assembly;
}

type Form = 'number' | 'mask';

const arithmetic = {
  '+': vector.add,
  '-': vector.subtract,
  '*': vector.multiply,
  '/': vector.divide,
} as const;

const comparisons = {
  '<': vector.less,
  '<=': vector.lessOrEqual,
  '>': vector.greater,
  '>=': vector.greaterOrEqual,
  '===': vector.equal,
  '!==': vector.unequal,
} as const;

export class FormulaCode {
  readonly #operation: Operation & { is: 'rule' };
  readonly #around: Surroundings;
  readonly #locals = new Map<string, { readonly local: Local; readonly form: Form }>();

  constructor(operation: Operation & { is: 'rule' }, around: Surroundings) {
    this.#operation = operation;
    this.#around = around;
  }

  /** Leaves the formula's value on the stack, as a number; 0 or 1 for no and yes. */
  result(): Assembly {
    const { locals, result } = foldedBody(this.#operation);
    for (const { name, value } of locals) {
      const [form, local] = [this.#formOf(value), this.#around.assembly.pair()];
      this.#as(value, form).set(local);
      this.#locals.set(name, { local, form });
    }
    return this.#as(result, 'number');
  }

  /** What an expression gives by itself. */
  #formOf(expression: Expression): Form {
    switch (expression.is) {
      case 'local':
        return this.#locals.get(expression.name)?.form ?? 'number';
      case 'not':
        return 'mask';
      case 'binary':
        return expression.operator in arithmetic ? 'number' : 'mask';
      case 'choose': {
        const forms = [this.#formOf(expression.yes), this.#formOf(expression.no)];
        return forms.includes('mask') ? 'mask' : 'number';
      }
      default:
        return 'number';
    }
  }

  /** An expression in the form that is asked for. */
  #as(expression: Expression, form: Form): Assembly {
    const own = this.#formOf(expression);
    const written = this.#write(expression, own);
    if (own === form) return written;
    if (own === 'mask') return written.constant(1).vector(vector.and);
    return written.constant(0).vector(vector.unequal);
  }

  #write(expression: Expression, form: Form): Assembly {
    const { assembly, read } = this.#around;
    switch (expression.is) {
      case 'number':
        return assembly.constant(expression.value);
      case 'read':
        return read(this.#readOf(expression.name));
      case 'local':
        return assembly.get(this.#localOf(expression.name));
      case 'parameter':
        return this.#parameter(this.#bound(expression.name));
      case 'schedule':
        return this.#schedule(expression);
      case 'binary':
        return this.#binary(expression);
      case 'choose':
        return this.#choose(expression, form);
      case 'min':
      case 'max':
        return this.#extreme(expression);
      case 'not':
        return this.#as(expression.a, 'mask').vector(vector.not);
      default:
        return this.#as(expression.a, 'number').vector(vector[expression.is]);
    }
  }

  #readOf(name: string): Node {
    const node = this.#operation.reads[name];
    if (node === undefined) throw new Error(`${name} is not read`);
    return node;
  }

  #localOf(name: string): Local {
    const known = this.#locals.get(name);
    if (known === undefined) throw new Error(`${name} is no local`);
    return known.local;
  }

  #bound(name: string): BoundParameter {
    const bound = this.#operation.parameters[name];
    if (bound === undefined) throw new Error(`${name} is not a parameter`);
    return bound;
  }

  #binary({ operator, a, b }: Expression & { is: 'binary' }): Assembly {
    const form = operator === '&&' || operator === '||' ? 'mask' : 'number';
    this.#as(a, form);
    return this.#as(b, form).vector(instructionOf(operator));
  }

  #choose({ test, yes, no }: Expression & { is: 'choose' }, form: Form): Assembly {
    if (!isNought(yes)) this.#as(yes, form);
    if (!isNought(no)) this.#as(no, form);
    const tested = this.#as(test, 'mask');
    if (isNought(no)) return tested.vector(vector.and);
    return tested.vector(isNought(yes) ? vector.andNot : vector.select);
  }

  /** Of equals either is right: 0 and −0 differ in nothing that a formula can see, and −0 is stored as 0. */
  #extreme({ is, of }: Expression & { is: 'min' | 'max' }): Assembly {
    const { assembly } = this.#around;
    of.forEach((one, i) => {
      this.#as(one, 'number');
      if (i > 0) assembly.vector(is === 'min' ? vector.lesser : vector.greaterOne);
    });
    return assembly;
  }

  #parameter(bound: BoundParameter): Assembly {
    const { assembly, pick } = this.#around;
    if (bound.by === null) return assembly.constant(Number(valueFor(bound, 0)));
    return pick(
      bound.values.map((one) => Number(one?.value ?? Number.NaN)),
      bound.by,
    );
  }

  /** A schedule where it is the same for all; else each of the different ones, and the right one selected. */
  #schedule({ name, method, x }: Expression & { is: 'schedule' }): Assembly {
    const { assembly, pick } = this.#around;
    const bound = this.#bound(name);
    const base = assembly.pair();
    this.#as(x, 'number').set(base);
    const write = (value: ParameterValue) =>
      scheduleCode(assembly, { shape: bound.parameter.shape, value, method, base });
    if (bound.by === null) return write(valueFor(bound, 0));
    const { different, ofKind } = differentValues(bound);
    assembly.constant(Number.NaN);
    for (const [i, value] of different.entries()) {
      write(value);
      pick(ofKind, bound.by).constant(i).vector(vector.unequal).vector(vector.select);
    }
    return assembly;
  }
}

/** The different values of a parameter, and which of them each kind has; −1 for none. */
function differentValues({ values }: BoundParameter) {
  const texts = values.map((one) => (one === null ? null : JSON.stringify(one.value)));
  const known = [...new Set(texts)].filter((text) => text !== null);
  const different = known.map((text) => values[texts.indexOf(text)]?.value ?? Number.NaN);
  return { different, ofKind: texts.map((text) => (text === null ? -1 : known.indexOf(text))) };
}

function isNought(expression: Expression): boolean {
  return expression.is === 'number' && expression.value === 0;
}

function instructionOf(operator: BinaryOperator) {
  if (operator === '&&') return vector.and;
  if (operator === '||') return vector.or;
  return { ...arithmetic, ...comparisons }[operator];
}
