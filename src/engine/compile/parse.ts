// Reads the text of a formula into a tree.
// A formula is a closed, pure arrow function over its reads, parameters and helpers. The language is the small subset
// of JavaScript that an economist reads without a manual: const, if/return, ?:, arithmetic, comparisons, && || !,
// Math.min/max/abs/floor, words of a fact's kinds, methods of schedules, helpers. Anything else is refused by name.

import type {
  ArrowFunctionExpression,
  BinaryExpression,
  CallExpression,
  LogicalExpression,
  MemberExpression,
  Pattern,
  Statement,
  Expression as Syntax,
  Node as SyntaxNode,
  UnaryExpression,
} from 'acorn';
import type { ValueType } from '../quantity.ts';
import type { Helper } from '../rule.ts';
import type { BinaryOperator, Body, Expression, Local, ScheduleMethod } from './expression.ts';
import { arrowOf, blockOf, FormulaError, memberOf, namesOf } from './syntax.ts';
import { checkWords } from './words.ts';

/** What a formula may name. */
export interface Vocabulary {
  readonly reads: Readonly<Record<string, ValueType>>;
  readonly parameters: readonly string[];
  readonly helpers: Readonly<Record<string, Helper>>;
}

/**
 * The tree of a formula.
 * @throws FormulaError naming what is not allowed.
 */
export function parseFormula(formula: (...args: never[]) => unknown, vocabulary: Vocabulary): Body {
  const body = new Reader(vocabulary).read(arrowOf(formula.toString()));
  checkWords(body, vocabulary.reads);
  return body;
}

type Meaning =
  | { readonly is: 'read' | 'parameter' | 'helper'; readonly key: string }
  | { readonly is: 'value'; readonly expression: Expression };
type Scope = ReadonlyMap<string, Meaning>;

const operators = new Set(['+', '-', '*', '/', '<', '<=', '>', '>=', '===', '!==']);
const methods = new Set(['taxOn', 'rateAt', 'quickAt', 'at']);

class Reader {
  readonly #vocabulary: Vocabulary;
  readonly #locals: Local[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read(arrow: ArrowFunctionExpression): Body {
    const scope = this.#parametersOf(arrow.params);
    const result = this.#body(arrow, scope);
    return { locals: this.#locals, result };
  }

  #parametersOf(patterns: readonly Pattern[]): Scope {
    const scope = new Map<string, Meaning>();
    const kinds = ['read', 'parameter', 'helper'] as const;
    patterns.forEach((pattern, i) => {
      const is = kinds[i];
      if (is === undefined) throw new FormulaError('a formula takes reads, parameters and helpers');
      for (const [local, key] of namesOf(pattern)) scope.set(local, { is, key });
    });
    return scope;
  }

  #body(arrow: ArrowFunctionExpression, scope: Scope): Expression {
    const { body } = arrow;
    if (body.type !== 'BlockStatement') return this.#expression(body, scope);
    return this.#statements(body.body, scope);
  }

  #statements(statements: readonly Statement[], scope: Scope): Expression {
    const [first, ...rest] = statements;
    if (first === undefined) throw new FormulaError('a path through the formula returns nothing');
    if (first.type === 'ReturnStatement') return this.#returned(first.argument, scope);
    if (first.type === 'VariableDeclaration')
      return this.#statements(rest, this.#declared(first, scope));
    if (first.type === 'IfStatement') {
      const test = this.#expression(first.test, scope);
      const yes = this.#statements(blockOf(first.consequent), scope);
      const no = this.#statements(first.alternate ? blockOf(first.alternate) : rest, scope);
      return { is: 'choose', test, yes, no };
    }
    throw new FormulaError(`${first.type} is not allowed in a formula`);
  }

  #returned(argument: Syntax | null | undefined, scope: Scope): Expression {
    if (!argument) throw new FormulaError('return needs a value');
    return this.#expression(argument, scope);
  }

  #declared(statement: Statement & { type: 'VariableDeclaration' }, scope: Scope): Scope {
    if (statement.kind !== 'const') throw new FormulaError('only const is allowed in a formula');
    const known = new Map(scope);
    for (const one of statement.declarations) {
      if (one.id.type !== 'Identifier' || !one.init) {
        throw new FormulaError('const needs a plain name and a value');
      }
      const local = this.#local(one.id.name, this.#expression(one.init, known));
      known.set(one.id.name, { is: 'value', expression: local });
    }
    return known;
  }

  #local(hint: string, value: Expression): Expression {
    if (value.is === 'number' || value.is === 'read' || value.is === 'parameter') return value;
    const name = `${hint}_${this.#locals.length}`;
    this.#locals.push({ name, value });
    return { is: 'local', name };
  }

  #expression(syntax: SyntaxNode, scope: Scope): Expression {
    const node = syntax as Syntax;
    switch (node.type) {
      case 'Literal':
        return literal(node.value, node.raw);
      case 'Identifier':
        return this.#named(node.name, scope);
      case 'ParenthesizedExpression':
        return this.#expression(node.expression, scope);
      case 'UnaryExpression':
        return this.#unary(node, scope);
      case 'BinaryExpression':
      case 'LogicalExpression':
        return this.#binary(node, scope);
      case 'ConditionalExpression':
        return {
          is: 'choose',
          test: this.#expression(node.test, scope),
          yes: this.#expression(node.consequent, scope),
          no: this.#expression(node.alternate, scope),
        };
      case 'CallExpression':
        return this.#call(node, scope);
      default:
        throw new FormulaError(`${node.type} is not allowed in a formula`);
    }
  }

  #named(name: string, scope: Scope): Expression {
    const meaning = scope.get(name);
    if (meaning === undefined) throw new FormulaError(`"${name}" is neither read nor a parameter`);
    if (meaning.is === 'value') return meaning.expression;
    if (meaning.is === 'read') {
      if (!(meaning.key in this.#vocabulary.reads))
        throw new FormulaError(`"${meaning.key}" is not read`);
      return { is: 'read', name: meaning.key };
    }
    if (meaning.is === 'parameter' && this.#vocabulary.parameters.includes(meaning.key)) {
      return { is: 'parameter', name: meaning.key };
    }
    throw new FormulaError(`"${name}" cannot be used as a value`);
  }

  #unary(node: UnaryExpression, scope: Scope): Expression {
    const a = this.#expression(node.argument, scope);
    if (node.operator === '!') return { is: 'not', a };
    if (node.operator === '-')
      return a.is === 'number' ? { is: 'number', value: -a.value } : { is: 'negative', a };
    throw new FormulaError(`${node.operator} is not allowed in a formula`);
  }

  #binary(node: BinaryExpression | LogicalExpression, scope: Scope): Expression {
    const operator = node.operator as BinaryOperator;
    if (node.type === 'BinaryExpression' && !operators.has(operator)) {
      throw new FormulaError(`${operator} is not allowed in a formula`);
    }
    if (node.type === 'LogicalExpression' && operator !== '&&' && operator !== '||') {
      throw new FormulaError(`${operator} is not allowed in a formula`);
    }
    const kinds =
      operator === '===' || operator === '!=='
        ? (this.#comparedKind(node.left, node.right, scope) ??
          this.#comparedKind(node.right, node.left, scope))
        : null;
    if (kinds !== null) return { is: 'binary', operator, ...kinds };
    return {
      is: 'binary',
      operator,
      a: this.#expression(node.left, scope),
      b: this.#expression(node.right, scope),
    };
  }

  /** `activity === 'farmer'` becomes a comparison with the word's place among the kinds. */
  #comparedKind(
    fact: SyntaxNode,
    word: SyntaxNode,
    scope: Scope,
  ): { a: Expression; b: Expression } | null {
    const literalNode = word as Syntax;
    if (literalNode.type !== 'Literal' || typeof literalNode.value !== 'string') return null;
    const a = this.#expression(fact, scope);
    const type = a.is === 'read' ? this.#vocabulary.reads[a.name] : undefined;
    if (type?.is !== 'kind')
      throw new FormulaError(`"${literalNode.value}" is compared with no fact of kinds`);
    const value = type.kinds.indexOf(literalNode.value);
    if (value < 0)
      throw new FormulaError(`"${literalNode.value}" is none of ${type.kinds.join(', ')}`);
    return { a, b: { is: 'number', value } };
  }

  #call(node: CallExpression, scope: Scope): Expression {
    const args = node.arguments.map((one) => this.#expression(one, scope));
    if (node.callee.type === 'MemberExpression') return this.#method(node.callee, args, scope);
    if (node.callee.type !== 'Identifier')
      throw new FormulaError('only named functions can be called');
    const meaning = scope.get(node.callee.name);
    if (meaning?.is !== 'helper')
      throw new FormulaError(`"${node.callee.name}" is not a helper of the rule`);
    return this.#helper(meaning.key, args);
  }

  #method(callee: MemberExpression, args: readonly Expression[], scope: Scope): Expression {
    const [object, name] = memberOf(callee);
    if (object === 'Math' && !scope.has('Math')) return mathCall(name, args);
    const meaning = scope.get(object);
    const x = args[0];
    if (meaning?.is !== 'parameter' || !methods.has(name) || args.length !== 1 || x === undefined) {
      throw new FormulaError(`${object}.${name} is not allowed in a formula`);
    }
    return { is: 'schedule', name: meaning.key, method: name as ScheduleMethod, x };
  }

  #helper(key: string, args: readonly Expression[]): Expression {
    const helper = this.#vocabulary.helpers[key];
    if (helper === undefined) throw new FormulaError(`"${key}" is not a helper of the rule`);
    const arrow = arrowOf(helper.formula.toString());
    if (arrow.params.length !== args.length)
      throw new FormulaError(`${key} takes ${arrow.params.length} numbers`);
    const scope = new Map<string, Meaning>();
    arrow.params.forEach((param, i) => {
      const value = args[i];
      if (param.type !== 'Identifier' || value === undefined)
        throw new FormulaError(`${key} takes plain numbers`);
      scope.set(param.name, { is: 'value', expression: this.#local(param.name, value) });
    });
    return this.#local(key, this.#body(arrow, scope));
  }
}

function literal(value: unknown, raw: string | undefined): Expression {
  if (typeof value === 'number') return { is: 'number', value };
  if (typeof value === 'boolean') return { is: 'number', value: value ? 1 : 0 };
  throw new FormulaError(`${raw} is not allowed here`);
}

function mathCall(name: string, args: readonly Expression[]): Expression {
  const a = args[0];
  if ((name === 'min' || name === 'max') && args.length >= 2) return { is: name, of: args };
  if ((name === 'abs' || name === 'floor') && args.length === 1 && a !== undefined)
    return { is: name, a };
  throw new FormulaError(`Math.${name} of ${args.length} numbers is not allowed in a formula`);
}
