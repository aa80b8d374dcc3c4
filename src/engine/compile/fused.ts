// The fast reading: the formulas' own trees, pasted as text into one loop per stage.
//
// V8 stops inlining after some fifty calls; pasted text has none. On a chain of 59 formulas this took 178 ns a
// household against 900 and more for functions called in a loop. A value that only its own stage reads stays a local
// constant; the rest are columns. Bits are those of the reference: the same operations in the same order.

import type { BoundParameter } from '../bind.ts';
import { valueFor } from '../bind.ts';
import type { Node, Operation } from '../graph.ts';
import { isPersonal } from '../graph.ts';
import type { BracketRow } from '../parameter.ts';
import type { Decision, Stage } from '../plan.ts';
import { roundingText } from '../rounding.ts';
import { canPreview, optionValues } from './called.ts';
import type { Backend, DifferCode, StageCode } from './code.ts';
import type { Expression } from './expression.ts';
import { seenBy } from './schedules.ts';

/** The backend that generates JavaScript. `stored` are the nodes whose values others than their own stage need. */
export function fusedBackend(stored: ReadonlySet<Node>): Backend {
  return {
    name: 'fused',
    stage: (stage) => {
      const all = lazily(() => make<StageCode>(new Writer(stored).stage(stage, false)));
      const some = lazily(() => make<StageCode>(new Writer(stored).stage(stage, true)));
      return (columns, sizes, selection) =>
        (selection === null ? all() : some())(columns, sizes, selection);
    },
    differ: (decision) => {
      const all = lazily(() => make<DifferCode>(new Writer(stored).differ(decision, false)));
      const some = lazily(() => make<DifferCode>(new Writer(stored).differ(decision, true)));
      return (columns, sizes, selection, places) =>
        (selection === null ? all() : some())(columns, sizes, selection, places);
    },
  };
}

/** Whether this platform allows code from text; a strict page does not. */
export function allowsGeneratedCode(): boolean {
  try {
    return new Function('return true')() === true;
  } catch {
    return false;
  }
}

interface Generated {
  readonly parameters: string;
  readonly body: string;
  /** Tables and schedules that the text names K[0], K[1], … */
  readonly constants: readonly unknown[];
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Each text gets a number of its own: V8 would share type feedback between functions of equal text. */
function make<F>(generated: Generated): F {
  const text = `"use strict"; return (${generated.parameters}) => {\n${generated.body}\n};`;
  return new Function('K', text)(generated.constants) as F;
}

const classHead = 'const { size, count, stride, householdStart, personStart } = sizes;';

class Writer {
  readonly #stored: ReadonlySet<Node>;
  readonly #constants: unknown[] = [];
  /** Columns named at the head of the function. */
  readonly #columns = new Map<Node, string>();
  /** Nodes that already have a constant in the innermost loop. */
  #loaded = new Set<Node>();
  /** Nodes whose value is a number given in advance: the choice under preview. */
  #fixed = new Map<Node, string>();
  #lines: string[] = [];
  #temporaries = 0;

  constructor(stored: ReadonlySet<Node>) {
    this.#stored = stored;
  }

  stage(stage: Stage, some: boolean): Generated {
    const body =
      stage.rows === 'persons'
        ? this.#persons(stage.nodes, some)
        : this.#households(stage.nodes, some);
    return this.#function('columns, sizes, selection', body, some);
  }

  #function(parameters: string, body: string, some: boolean): Generated {
    const columns = [...this.#columns].map(
      ([node, name]) => `const ${name} = columns[${node.id}];`,
    );
    const selection = some ? 'const list = selection.places, length = selection.length;' : '';
    const head = [classHead, selection, ...columns].join('\n');
    return { parameters, body: `${head}\n${body}`, constants: this.#constants };
  }

  #persons(nodes: readonly Node[], some: boolean): string {
    this.#begin();
    for (const node of nodes) this.#node(node);
    return `for (let k = 0; k < size; k++) {
const plane = personStart + k * stride;
${loop(some)}
const h = householdStart + i, j = plane + i;
${this.#lines.join('\n')}
}}`;
  }

  #households(nodes: readonly Node[], some: boolean): string {
    const sums = nodes.filter((node) => isOverMembers(node));
    const own = nodes.filter((node) => !isOverMembers(node));
    const before = sums.length > 0 ? this.#memberSums(sums, some) : '';
    this.#begin();
    for (const node of own) this.#node(node);
    if (own.length === 0) return before;
    return `${before}${loop(some)}\nconst h = householdStart + i;\n${this.#lines.join('\n')}\n}`;
  }

  /** Sums over members, plane by plane: the first sets, the others add. */
  #memberSums(nodes: readonly Node[], some: boolean): string {
    this.#begin();
    const first = nodes.map((node) => `${this.#column(node)}[h] = ${this.#member(node)};`);
    const next = nodes.map((node) =>
      this.#added(node, `${this.#column(node)}[h]`, this.#member(node)),
    );
    return `${loop(some)} const h = householdStart + i, j = personStart + i; ${first.join(' ')} }
for (let k = 1; k < size; k++) {
const plane = personStart + k * stride;
${loop(some)} const h = householdStart + i, j = plane + i; ${next.join(' ')} }
}
`;
  }

  /** What one member brings to a sum over members. */
  #member({ operation }: Node): string {
    if (operation.is === 'count')
      return operation.of === null ? '1' : `(${this.#at(operation.of)} !== 0 ? 1 : 0)`;
    if (operation.is === 'any') return `(${this.#at(operation.of)} !== 0 ? 1 : 0)`;
    if (operation.is !== 'sum' && operation.is !== 'largest')
      throw new Error('not a sum over members');
    const value = this.#at(operation.of);
    return operation.once === null
      ? `0 + ${value}`
      : `(${this.#at(operation.once)} !== 0 ? 0 : ${value})`;
  }

  #added({ operation }: Node, total: string, value: string): string {
    if (operation.is === 'largest') return `${total} = Math.max(${total}, ${value});`;
    if (operation.is === 'any') return `if (${value} !== 0) ${total} = 1;`;
    return `${total} += ${value};`;
  }

  #begin(): void {
    this.#lines = [];
    this.#loaded = new Set();
  }

  /** A node's value as a constant of the loop, and in its column where others need it. */
  #node(node: Node): void {
    const value = this.#value(node);
    const name = `v${node.id}`;
    this.#lines.push(`const ${name} = ${value};`);
    this.#loaded.add(node);
    if (this.#stored.has(node))
      this.#lines.push(`${this.#column(node)}[${indexText(node)}] = ${name};`);
  }

  #value(node: Node): string {
    const { operation } = node;
    switch (operation.is) {
      case 'rule':
        return this.#rule(node, operation);
      case 'constant':
        return numberText(operation.value);
      case 'sum':
      case 'count':
      case 'any':
      case 'largest':
      case 'order':
        return this.#overUnit(operation);
      case 'at':
        return this.#pointed(operation);
      case 'pointing':
        return this.#pointing(operation);
      case 'perYear':
        return this.#perYear(operation);
      case 'perMonth':
        return this.#perMonth(operation);
      case 'monthsOf':
        return operation.pieces
          .map((piece) => `(${this.#read(piece.node)} !== 0 ? ${piece.months} : 0)`)
          .join(' + ');
      default:
        throw new Error(`${node.quantity.name} holds its value and is not computed`);
    }
  }

  #perYear(operation: Operation & { is: 'perYear' }): string {
    const { pieces, months, onFen } = operation;
    const paid = months === null ? '12' : this.#read(months);
    const only = pieces.length === 1 ? pieces[0] : undefined;
    const sum = only
      ? `${this.#read(only.node)} * ${paid}`
      : `0 + ${pieces.map((piece) => `${this.#read(piece.node)} * (${piece.months} * ${paid} / 12)`).join(' + ')}`;
    if (!onFen) return `${sum} + 0`;
    return `${roundingText({ to: 0.01, direction: 'half up' }, this.#temporary(sum))} + 0`;
  }

  #perMonth(operation: Operation & { is: 'perMonth' }): string {
    const of = this.#read(operation.of);
    if (operation.months === null) return `${of} / 12 + 0`;
    const months = this.#read(operation.months);
    return `(${months} > 0 ? ${of} / ${months} : 0) + 0`;
  }

  /** A sum over the unit's members: every member of the household is asked whether it belongs. */
  #overUnit(operation: Operation & { is: 'sum' | 'count' | 'any' | 'largest' | 'order' }): string {
    const total = this.#next('total');
    const { key } = operation;
    const own = key === null ? '' : this.#read(key);
    const belongs = key === null ? '' : `if (${this.#column(key)}[m] === ${own}) `;
    const start = operation.is === 'largest' ? '-Infinity' : '0';
    const end = operation.is === 'order' ? 'k' : 'size';
    this.#lines.push(
      `let ${total} = ${start};`,
      `for (let o = 0, m = personStart + i; o < ${end}; o++, m += stride) ${belongs}{ ${this.#unitStep(operation, total)} }`,
    );
    return `${total} + 0`;
  }

  #unitStep(
    operation: Operation & { is: 'sum' | 'count' | 'any' | 'largest' | 'order' },
    total: string,
  ): string {
    if (operation.is === 'order' || (operation.is === 'count' && operation.of === null))
      return `${total} += 1;`;
    const of = operation.of as Node;
    const value = isPersonal(of) ? `${this.#column(of)}[m]` : `${this.#column(of)}[h]`;
    if (operation.is === 'count') return `if (${value} !== 0) ${total} += 1;`;
    if (operation.is === 'any') return `if (${value} !== 0) ${total} = 1;`;
    if (operation.is === 'largest') return `${total} = Math.max(${total}, ${value});`;
    if (operation.once === null) return `${total} += ${value};`;
    return `if (${this.#column(operation.once)}[m] === 0) ${total} += ${value};`;
  }

  #pointed(operation: Operation & { is: 'at' | 'pointing' }): string {
    const place = this.#read(operation.pointer);
    const of = this.#column(operation.of);
    const index = isPersonal(operation.of) ? `personStart + ${place} * stride + i` : 'h';
    return `(${place} < 0 ? 0 : ${of}[${index}])`;
  }

  #pointing(operation: Operation & { is: 'at' | 'pointing' }): string {
    const total = this.#next('total');
    const pointer = this.#column(operation.pointer);
    const value = `${this.#column(operation.of)}[${isPersonal(operation.of) ? 'm' : 'h'}]`;
    this.#lines.push(
      `let ${total} = 0;`,
      `for (let o = 0, m = personStart + i; o < size; o++, m += stride) if (${pointer}[m] === k) ${total} += ${value};`,
    );
    return `${total} + 0`;
  }

  #rule(node: Node, operation: Operation & { is: 'rule' }): string {
    const text = new FormulaText(operation, `n${node.id}_${this.#temporaries++}`, {
      read: (one) => this.#read(one),
      constant: (value) => this.#constant(value),
      line: (line) => this.#lines.push(line),
    });
    const result = text.result();
    if (node.quantity.type.is === 'yes/no') return `(${result}) ? 1 : 0`;
    return `${this.#rounded(operation, result)} + 0`;
  }

  #rounded(operation: Operation & { is: 'rule' }, value: string): string {
    const { rounding } = operation;
    if (rounding === null) return value;
    const x = this.#temporary(value);
    if (typeof rounding.to === 'number')
      return roundingText({ to: rounding.to, direction: rounding.direction }, x);
    const { by, values } = rounding.to;
    if (by === null)
      return roundingText(
        { to: Number(valueFor(rounding.to, 0)), direction: rounding.direction },
        x,
      );
    const multiples = values.map((one) => Number(one?.value ?? Number.NaN));
    const cases = multiples.map((to, kind) => ({ to, kind })).filter(({ to }) => !Number.isNaN(to));
    const place = this.#read(by);
    return `(${cases.map(({ to, kind }) => `${place} === ${kind} ? ${roundingText({ to, direction: rounding.direction }, x)} : `).join('')}NaN)`;
  }

  differ(decision: Decision, some: boolean): Generated {
    const always = decision.readers.some((reader) => !canPreview(decision, reader));
    const body = always
      ? `${loop(some)} places[found++] = i; }`
      : this.#differences(decision, some);
    return this.#function(
      'columns, sizes, selection, places',
      `let found = 0;\n${body}\nreturn found;`,
      some,
    );
  }

  #differences(decision: Decision, some: boolean): string {
    this.#begin();
    const found = decision.readers.map((reader) => this.#readerDiffers(decision, reader));
    const test = `if (${found.join(' || ')}) { places[found++] = i; break; }`;
    const lines = this.#lines.join('\n');
    const rows = isPersonal(decision.choice) ? 'size' : '1';
    return `${loop(some)}
const h = householdStart + i;
for (let k = 0, j = personStart + i; k < ${rows}; k++, j += stride) {
${lines}
${test}
}}`;
  }

  /** A test whether a reader of the choice gives something else under another option. */
  #readerDiffers(decision: Decision, reader: Node): string {
    const values = optionValues(decision.choice).map((option) => {
      this.#fixed = new Map([[decision.choice, numberText(option)]]);
      const name = this.#temporary(this.#value(reader));
      this.#fixed = new Map();
      return name;
    });
    const [first, ...others] = values;
    return `(${others.map((other) => `${other} !== ${first}`).join(' || ')})`;
  }

  /** A node's value in the row at hand. */
  #read(node: Node): string {
    const fixed = this.#fixed.get(node);
    if (fixed !== undefined) return fixed;
    const name = `v${node.id}`;
    if (this.#loaded.has(node)) return name;
    this.#lines.push(`const ${name} = ${this.#at(node)};`);
    this.#loaded.add(node);
    return name;
  }

  #at(node: Node): string {
    return `${this.#column(node)}[${indexText(node)}]`;
  }

  #column(node: Node): string {
    const name = `c${node.id}`;
    this.#columns.set(node, name);
    return name;
  }

  #constant(value: unknown): string {
    this.#constants.push(value);
    return `K[${this.#constants.length - 1}]`;
  }

  #next(what: string): string {
    this.#temporaries += 1;
    return `${what}${this.#temporaries}`;
  }

  #temporary(value: string): string {
    const name = this.#next('x');
    this.#lines.push(`const ${name} = ${value};`);
    return name;
  }
}

function loop(some: boolean): string {
  return some
    ? 'for (let q = 0; q < length; q++) { const i = list[q];'
    : 'for (let i = 0; i < count; i++) {';
}

function indexText(node: Node): string {
  return isPersonal(node) ? 'j' : 'h';
}

function isOverMembers(node: Node): boolean {
  return ['sum', 'count', 'any', 'largest'].includes(node.operation.is);
}

function numberText(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

interface Surroundings {
  read(node: Node): string;
  constant(value: unknown): string;
  line(text: string): void;
}

/** One formula as text inside a loop. */
class FormulaText {
  readonly #operation: Operation & { is: 'rule' };
  readonly #prefix: string;
  readonly #around: Surroundings;
  readonly #truths = new Set<string>();
  #count = 0;

  constructor(operation: Operation & { is: 'rule' }, prefix: string, around: Surroundings) {
    this.#operation = operation;
    this.#prefix = prefix;
    this.#around = around;
  }

  result(): string {
    const { locals, result } = this.#operation.body;
    for (const { name, value } of locals) {
      if (this.#isTruth(value)) this.#truths.add(name);
      this.#around.line(`const ${this.#local(name)} = ${this.#text(value)};`);
    }
    return this.#text(result);
  }

  #local(name: string): string {
    return `${this.#prefix}_${name}`;
  }

  /** Whether an expression gives true or false rather than a number. */
  #isTruth(expression: Expression): boolean {
    if (expression.is === 'local') return this.#truths.has(expression.name);
    if (expression.is === 'not') return true;
    if (expression.is === 'choose') return this.#isTruth(expression.yes);
    return expression.is === 'binary' && !['+', '-', '*', '/'].includes(expression.operator);
  }

  #text(expression: Expression): string {
    switch (expression.is) {
      case 'number':
        return numberText(expression.value);
      case 'read':
        return this.#read(expression.name);
      case 'local':
        return this.#local(expression.name);
      case 'parameter':
        return this.#parameter(expression.name);
      case 'schedule':
        return this.#schedule(expression);
      case 'binary':
        return this.#binary(expression);
      case 'not':
        return `!(${this.#text(expression.a)})`;
      case 'negative':
        return `-(${this.#text(expression.a)})`;
      case 'abs':
      case 'floor':
        return `Math.${expression.is}(${this.#text(expression.a)})`;
      case 'choose':
        return `(${this.#text(expression.test)} ? ${this.#text(expression.yes)} : ${this.#text(expression.no)})`;
      default:
        return `Math.${expression.is}(${expression.of.map((one) => this.#text(one)).join(', ')})`;
    }
  }

  #binary({ operator, a, b }: Expression & { is: 'binary' }): string {
    const same = operator === '===' || operator === '!==';
    const side = (one: Expression) =>
      same && this.#isTruth(one) ? `(${this.#text(one)} ? 1 : 0)` : this.#text(one);
    return `(${side(a)} ${operator} ${side(b)})`;
  }

  #read(name: string): string {
    const node = this.#operation.reads[name];
    if (node === undefined) throw new Error(`${name} is not read`);
    return this.#around.read(node);
  }

  #bound(name: string): BoundParameter {
    const bound = this.#operation.parameters[name];
    if (bound === undefined) throw new Error(`${name} is not a parameter`);
    return bound;
  }

  #parameter(name: string): string {
    const bound = this.#bound(name);
    if (bound.by === null) return numberText(Number(valueFor(bound, 0)));
    const values = Float64Array.from(bound.values, (one) => Number(one?.value ?? Number.NaN));
    return `${this.#around.constant(values)}[${this.#around.read(bound.by)}]`;
  }

  #schedule({ name, method, x }: Expression & { is: 'schedule' }): string {
    const bound = this.#bound(name);
    const { shape } = bound.parameter;
    const known = bound.values.map((one) => one && seenBy(shape, one.value));
    if (bound.by !== null) {
      return `${this.#around.constant(known)}[${this.#around.read(bound.by)}].${method}(${this.#text(x)})`;
    }
    if (shape.is !== 'brackets')
      return `${this.#around.constant(known[0])}.${method}(${this.#text(x)})`;
    return this.#rows(valueFor(bound, 0) as readonly BracketRow[], method, x);
  }

  /** Ascending comparisons: most incomes end in the first rows. */
  #rows(rows: readonly BracketRow[], method: string, x: Expression): string {
    this.#count += 1;
    const base = `${this.#prefix}_base${this.#count}`;
    this.#around.line(`const ${base} = ${this.#text(x)};`);
    const value = ([, rate, quick]: BracketRow) =>
      method === 'taxOn'
        ? `${base} * ${rate} - ${numberText(quick)}`
        : String(method === 'rateAt' ? rate : quick);
    const cases = rows.map((row) =>
      row[0] === null ? value(row) : `${base} <= ${row[0]} ? ${value(row)} : `,
    );
    const all = `(${cases.join('')}${rows.at(-1)?.[0] === null ? '' : 'NaN'})`;
    return method === 'taxOn' ? `(${base} <= 0 ? 0 : ${all})` : all;
  }
}
