// Reads the expressions of a loop. Calls of helpers are written out.

import type { CallExpression, Expression, MemberExpression, Node, Pattern, Statement } from 'acorn';
import { unsigned } from '../compile/vector/encoding.ts';
import { LoopError } from './error.ts';
import { type Code, keep, number, select, whole } from './instructions.ts';
import {
  addressOf,
  type Helper,
  type Meaning,
  meaningIn,
  type Place,
  read,
  type Scope,
  type Written,
} from './scope.ts';
import { bodyOf, functionOf } from './syntax.ts';
import {
  asNumber,
  asWhole,
  binary,
  choice,
  constant,
  negative,
  not,
  type Value,
} from './values.ts';

export class Expressions {
  readonly #written: Written;
  readonly #helpers: Scope;

  /** @param helpers what helpers know beside their parameters. */
  constructor(written: Written, helpers: Scope) {
    this.#written = written;
    this.#helpers = helpers;
  }

  /** @throws LoopError naming what is not allowed. */
  of(syntax: Node, scope: Scope): Value {
    const node = syntax as Expression;
    switch (node.type) {
      case 'Literal':
        return literal(node.value);
      case 'Identifier':
        return numberOf(meaningIn(scope, node.name), node.name);
      case 'UnaryExpression':
        return unary(node.operator, this.of(node.argument, scope));
      case 'BinaryExpression':
        return binary(node.operator, this.of(node.left, scope), this.of(node.right, scope));
      case 'LogicalExpression': {
        const left = this.of(node.left, scope);
        const right = this.#apart(node.right, scope);
        if (node.operator === '&&') return choice(left, right, constant(0));
        if (node.operator === '||') return choice(left, constant(1), right);
        throw new LoopError(`${node.operator} is not for loops`);
      }
      case 'ConditionalExpression':
        return choice(
          this.of(node.test, scope),
          this.#apart(node.consequent, scope),
          this.#apart(node.alternate, scope),
        );
      case 'MemberExpression':
        return node.computed
          ? this.#element(node, scope)
          : numberOf(this.#meaningOf(node, scope), 'what is read');
      case 'CallExpression':
        return this.#call(node, scope);
      default:
        throw new LoopError(`${node.type} is not for loops`);
    }
  }

  /** The address of an array's element. A constant that is added to a natural index needs no instruction. */
  address(node: MemberExpression, scope: Scope): { place: Place; code: Code; offset: number } {
    const meaning = node.computed ? this.#meaningOf(node.object, scope) : undefined;
    if (meaning?.is !== 'array') throw new LoopError('only arrays have elements');
    const { place } = meaning;
    const { property } = node;
    if (property.type === 'BinaryExpression' && property.operator === '+') {
      const base = this.of(property.left, scope);
      const more = this.of(property.right, scope);
      if (base.natural && more.natural && more.constant !== undefined) {
        const { code, offset } = addressOf(place, base);
        return { place, code, offset: offset + (more.constant << place.access.shift) };
      }
      return { place, ...addressOf(place, binary('+', base, more)) };
    }
    return { place, ...addressOf(place, this.of(property, scope)) };
  }

  /** What a name means, or `record.name`. */
  #meaningOf(syntax: Node, scope: Scope): Meaning {
    const node = syntax as Expression;
    if (node.type === 'Identifier') return meaningIn(scope, node.name);
    if (
      node.type === 'MemberExpression' &&
      !node.computed &&
      node.object.type === 'Identifier' &&
      node.property.type === 'Identifier'
    ) {
      const record = meaningIn(scope, node.object.name);
      if (record.is === 'record') return record.of(node.property.name);
    }
    throw new LoopError(`${node.type} has no elements`);
  }

  #element(node: MemberExpression, scope: Scope): Value {
    const { place, code, offset } = this.address(node, scope);
    const { type, load, natural } = place.access;
    return { type, code: [...code, load, ...memoryOf(place, offset)], natural };
  }

  /** A value whose steps are taken only where it is asked for. */
  #apart(node: Node, scope: Scope): Value {
    const { result, code } = this.#written.apart(() => this.of(node, scope));
    if (code.length === 0) return result;
    return { type: result.type, code: [...code, ...result.code], natural: result.natural };
  }

  #call({ callee, arguments: given }: CallExpression, scope: Scope): Value {
    if (callee.type === 'Identifier' && callee.name !== 'Number') {
      const meaning = meaningIn(scope, callee.name);
      if (meaning.is !== 'helper') throw new LoopError(`${callee.name} is no helper`);
      const meanings = given.map((one) => this.#argument(one, scope));
      return this.#helper(meaning.helper, meanings);
    }
    const values = given.map((one) => this.of(one, scope));
    if (callee.type === 'Identifier') return only(values, callee.name);
    if (
      callee.type === 'MemberExpression' &&
      callee.object.type === 'Identifier' &&
      callee.object.name === 'Math' &&
      callee.property.type === 'Identifier'
    ) {
      return this.#math(callee.property.name, values);
    }
    throw new LoopError('loops call helpers and Math');
  }

  /** What is passed to a helper: an array, or a number that is worked out once. */
  #argument(node: Node, scope: Scope): Meaning {
    const one = node as Expression;
    const isNamed = one.type === 'Identifier' || (one.type === 'MemberExpression' && !one.computed);
    const meaning = isNamed ? this.#meaningOf(one, scope) : undefined;
    if (meaning?.is === 'array') return meaning;
    return valueMeaning(this.#written.kept(this.of(one, scope)));
  }

  /** The helper's own text with what is passed for its parameters: beside them it knows the loop's helpers. */
  #helper(helper: Helper, passed: readonly Meaning[]): Value {
    const { params, body } = functionOf(helper);
    if (params.length !== passed.length) throw new LoopError(`a helper takes ${params.length}`);
    let scope: Scope = new Map([
      ...this.#helpers,
      ...params.map((param, i) => [nameOf(param), passed[i]!] as const),
    ]);
    if (body.type !== 'BlockStatement') return this.of(body, scope);
    for (const statement of bodyOf(body)) {
      if (statement.type === 'ReturnStatement' && statement.argument) {
        return this.of(statement.argument, scope);
      }
      scope = this.constants(statement, scope);
    }
    throw new LoopError('a helper returns a number');
  }

  /** The scope with what a `const` declares. */
  constants(statement: Statement, scope: Scope): Scope {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const')
      throw new LoopError(`${statement.type} is not for loops`);
    const wider = new Map(scope);
    for (const { id, init } of statement.declarations) {
      if (!init) throw new LoopError('a const has a value');
      wider.set(nameOf(id), valueMeaning(this.#written.kept(this.of(init, wider))));
    }
    return wider;
  }

  #math(name: string, values: readonly Value[]): Value {
    if (name === 'max' || name === 'min') {
      return values.reduce((a, b) => this.#extreme(name, a, b));
    }
    if (name === 'imul') {
      const code = [...values.flatMap(asWhole), whole.multiply];
      return { type: 'whole', code, natural: false };
    }
    const value = only(values, name);
    if (name === 'round') return this.#rounded(value);
    if (name === 'floor' && value.type === 'whole') return value;
    const instruction = { floor: number.floor, abs: number.abs, sqrt: number.root }[name];
    if (instruction === undefined) throw new LoopError(`Math.${name} is not for loops`);
    return { type: 'number', code: [...asNumber(value), instruction], natural: false };
  }

  /** The greater or the less of two. */
  #extreme(name: 'max' | 'min', a: Value, b: Value): Value {
    if (a.type === 'number' || b.type === 'number') {
      const code = [...asNumber(a), ...asNumber(b), number[name]];
      return { type: 'number', code, natural: false };
    }
    const [one, other] = [this.#written.kept(a), this.#written.kept(b)];
    const compare = name === 'max' ? whole.greater : whole.less;
    const code = [...one.code, ...other.code, ...one.code, ...other.code, compare, select];
    const natural = name === 'max' ? a.natural || b.natural : a.natural && b.natural;
    return { type: 'whole', code, natural };
  }

  /** As `Math.round`: the nearest whole number, of two the greater; what is rounded up to nought stays negative. */
  #rounded(value: Value): Value {
    if (value.type === 'whole') return value;
    const exact = this.#written.kept(value);
    const below = this.#written.variable('number');
    const code = [
      ...[...exact.code, number.floor, keep, below],
      ...asNumber(binary('>=', binary('-', exact, read(below, false)), constant(0.5))),
      ...[number.add, ...exact.code, number.withSignOf],
    ];
    return { type: 'number', code, natural: false };
  }
}

function literal(value: unknown): Value {
  if (typeof value !== 'number') throw new LoopError(`${value} is no number`);
  return constant(value);
}

function numberOf(meaning: Meaning, name: string): Value {
  if (meaning.is === 'value') return meaning.value;
  if (meaning.is === 'variable') return read(meaning.variable, meaning.natural);
  throw new LoopError(`${name} is no number`);
}

function unary(operator: string, value: Value): Value {
  if (operator === '-') return negative(value);
  if (operator === '!') return not(value);
  if (operator === '~') return binary('^', value, constant(-1));
  throw new LoopError(`${operator} is not for loops`);
}

function only(values: readonly Value[], name: string): Value {
  const [value] = values;
  if (value === undefined || values.length !== 1) throw new LoopError(`${name} takes one number`);
  return value;
}

export function nameOf(pattern: Pattern): string {
  if (pattern.type !== 'Identifier') throw new LoopError('a number has a plain name');
  return pattern.name;
}

const valueMeaning = (value: Value): Meaning => ({ is: 'value', value });

/** Alignment, memory and offset of an access: the block's columns lie in the second memory. */
export function memoryOf({ access, from }: Place, offset: number): number[] {
  return typeof from === 'number'
    ? [access.shift, ...unsigned(offset)]
    : [access.shift | 0x40, 1, ...unsigned(offset)];
}
