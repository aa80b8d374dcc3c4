// Reads the statements of a loop: const and let, assignments, if, for, while, return.

import type {
  AssignmentExpression,
  Expression,
  ForStatement,
  IfStatement,
  Node,
  Statement,
  VariableDeclaration,
  WhileStatement,
} from 'acorn';
import { LoopError } from './error.ts';
import { Expressions, memoryOf, nameOf } from './expressions.ts';
import { control, set, type Variable } from './instructions.ts';
import { type Meaning, meaningIn, read, type Scope, type Written } from './scope.ts';
import { bodyOf } from './syntax.ts';
import { asType, asWhole, binary, constant, type Value } from './values.ts';

export class Statements {
  readonly #written: Written;
  readonly #expressions: Expressions;

  /** @param helpers what helpers know beside their parameters. */
  constructor(written: Written, helpers: Scope) {
    this.#written = written;
    this.#expressions = new Expressions(written, helpers);
  }

  /** Writes statements one after the other; each sees what the ones before declare. */
  write(statements: readonly Statement[], scope: Scope): void {
    let known = scope;
    for (const statement of statements) known = this.#statement(statement, known);
  }

  #statement(statement: Statement, scope: Scope): Scope {
    switch (statement.type) {
      case 'VariableDeclaration':
        return statement.kind === 'const'
          ? this.#expressions.constants(statement, scope)
          : this.#variables(statement, scope, false);
      case 'ExpressionStatement':
        this.#change(statement.expression, scope);
        return scope;
      case 'BlockStatement':
        this.write(statement.body, scope);
        return scope;
      case 'IfStatement':
        this.#branch(statement, scope);
        return scope;
      case 'ForStatement':
        this.#count(statement, scope);
        return scope;
      case 'WhileStatement':
        this.#repeat(statement, scope);
        return scope;
      case 'ReturnStatement':
        if (!statement.argument) throw new LoopError('return has a value');
        this.answer(statement.argument, scope);
        return scope;
      default:
        throw new LoopError(`${statement.type} is not for loops`);
    }
  }

  /** Ends the loop with what it returns. */
  answer(node: Expression, scope: Scope): void {
    this.#written.put(...asWhole(this.#value(node, scope)), control.return);
  }

  #value(node: Node, scope: Scope): Value {
    return this.#expressions.of(node, scope);
  }

  /** @param rises whether the variables only grow: counters that begin with a natural number stay natural. */
  #variables({ declarations }: VariableDeclaration, scope: Scope, rises: boolean): Scope {
    const wider = new Map(scope);
    for (const { id, init } of declarations) {
      if (!init) throw new LoopError('a variable has a value');
      const value = this.#value(init, wider);
      const variable = this.#written.variable(value.type);
      this.#written.put(...value.code, set, variable);
      wider.set(nameOf(id), { is: 'variable', variable, natural: rises && value.natural });
    }
    return wider;
  }

  #change(node: Expression, scope: Scope): void {
    if (node.type === 'UpdateExpression' && node.operator === '++') {
      const { variable, natural } = this.#variable(node.argument, scope);
      this.#assign(variable, binary('+', read(variable, natural), constant(1)));
      return;
    }
    if (node.type !== 'AssignmentExpression') throw new LoopError(`${node.type} is not for loops`);
    if (node.left.type === 'MemberExpression') this.#store(node, scope);
    else this.#setVariable(node, scope);
  }

  #variable(node: Node, scope: Scope): Meaning & { is: 'variable' } {
    const meaning = meaningIn(scope, nameOf(node as never));
    if (meaning.is !== 'variable') throw new LoopError('only what `let` declares changes');
    return meaning;
  }

  #setVariable({ operator, left, right }: AssignmentExpression, scope: Scope): void {
    const { variable, natural } = this.#variable(left, scope);
    const value = this.#value(right, scope);
    const changed =
      operator === '=' ? value : binary(operator.slice(0, -1), read(variable, natural), value);
    this.#assign(variable, changed);
  }

  #assign(variable: Variable, value: Value): void {
    if (variable.type === 'whole' && value.type === 'number')
      throw new LoopError('a variable that begins whole stays whole');
    this.#written.put(...asType(value, variable.type), set, variable);
  }

  #store({ operator, left, right }: AssignmentExpression, scope: Scope): void {
    if (operator !== '=' || left.type !== 'MemberExpression')
      throw new LoopError('elements are set, not changed');
    const { place, code, offset } = this.#expressions.address(left, scope);
    const value = this.#value(right, scope);
    const { type, store } = place.access;
    this.#written.put(...code, ...asType(value, type), store, ...memoryOf(place, offset));
  }

  #branch({ test, consequent, alternate }: IfStatement, scope: Scope): void {
    this.#written.put(...asWhole(this.#value(test, scope)), control.if, control.nothing);
    this.write(bodyOf(consequent), scope);
    if (alternate) {
      this.#written.put(control.else);
      this.write(bodyOf(alternate), scope);
    }
    this.#written.put(control.end);
  }

  #count({ init, test, update, body }: ForStatement, scope: Scope): void {
    if (init?.type !== 'VariableDeclaration' || !test || !update)
      throw new LoopError('a loop counts');
    const inside = this.#variables(init, scope, update.type === 'UpdateExpression');
    this.#while(test, inside, () => {
      this.write(bodyOf(body), inside);
      this.#change(update, inside);
    });
  }

  #repeat({ test, body }: WhileStatement, scope: Scope): void {
    this.#while(test, scope, () => this.write(bodyOf(body), scope));
  }

  /** Asked before the first time and after each: one jump a turn. */
  #while(test: Expression, scope: Scope, body: () => void): void {
    const ask = () => this.#written.put(...asWhole(this.#value(test, scope)));
    ask();
    this.#written.put(control.if, control.nothing, control.loop, control.nothing);
    body();
    ask();
    this.#written.put(control.repeatIf, 0, control.end, control.end);
  }
}
