// The rows of a stage as JavaScript text. In the text `k` is the member, `i` the household in its class, `h` its place
// in a household plane, `j` the member's place in a person plane, `M` the memory of all columns; in scratch `S`, which
// holds one tile, `r` is the household's place and `t` the member's. In a loop over members `o`, `m`, `u` are theirs.

import { valueFor } from '../../bind.ts';
import type { ConceptTerm, Node, Operation, PaidNodes, PartNodes, Piece } from '../../graph.ts';
import { isPersonal } from '../../graph.ts';
import { endsOf } from '../../paid-months.ts';
import type { MemberSum } from '../../plan.ts';
import { roundingText } from '../../rounding.ts';
import type { Columns } from '../code.ts';
import { scratchCapacity, tile } from '../code.ts';
import { FormulaText, numberText } from './formula-text.ts';

type OverUnit = Operation & { is: 'sum' | 'count' | 'any' | 'largest' | 'order' };
type Pointed = Operation & { is: 'at' | 'pointing' };

/** Lines for the rows of one loop. Values that were computed or loaded are constants of the loop. */
export class RowsText {
  readonly lines: string[] = [];
  readonly #columns: Columns;
  readonly #constants: unknown[];
  readonly #loaded = new Set<Node>();
  /** Nodes whose value is given as text: a choice under preview. */
  readonly #fixed = new Map<Node, string>();
  #temporaries = 0;

  constructor(columns: Columns, constants: unknown[]) {
    this.#columns = columns;
    this.#constants = constants;
  }

  /** A node's value as a constant of the loop, and in its column where it has one. */
  node(node: Node): void {
    const value = this.#value(node);
    const name = `v${node.id}`;
    this.lines.push(`const ${name} = ${value};`);
    this.#loaded.add(node);
    if (this.#hasColumn(node)) this.lines.push(`${this.at(node)} = ${name};`);
  }

  /** The name of a value that a node would have if another had a fixed one. */
  preview(node: Node, fixed: Node, value: number): string {
    this.#fixed.set(fixed, numberText(value));
    const name = this.#temporary(this.#value(node));
    this.#fixed.delete(fixed);
    return name;
  }

  /** Where a node stands for the row at hand. */
  at(node: Node): string {
    return isPersonal(node) ? this.#place(node, 'j', 't') : this.#place(node, 'h', 'r');
  }

  /** Gathers what a unit divides: the amounts of those who point at one of its members, as `n` numbers in a list. */
  parts({ of, pointer, key }: PartNodes, list: string): string {
    const own = key === null ? '' : ` && ${this.#atPlace(key, 'p')} === ${this.at(key)}`;
    return `let n = 0;
${overMembers('size')} {
const p = ${this.#atMember(pointer)};
if (p >= 0${own}) ${list}[n++] = ${this.#atMember(of)};
}`;
  }

  /** Where a node stands for the member in a loop over members. */
  #atMember(node: Node): string {
    return isPersonal(node) ? this.#place(node, 'm', 'u') : this.#place(node, 'h', 'r');
  }

  /** Where a node stands for the member at a place in the household. */
  #atPlace(node: Node, place: string): string {
    if (!isPersonal(node)) return this.#place(node, 'h', 'r');
    return this.#place(node, `personStart + ${place} * stride + i`, `${place} * ${tile} + r`);
  }

  #place(node: Node, inMemory: string, inScratch: string): string {
    const scratch = this.#columns.scratchOf(node);
    if (scratch !== undefined) return `S[${scratch * scratchCapacity} + ${inScratch}]`;
    const slot = this.#columns.slotOf(node);
    if (slot === undefined) throw new Error(`${node.quantity.name} has no column`);
    return `M[${slot * this.#columns.capacity} + ${inMemory}]`;
  }

  #hasColumn(node: Node): boolean {
    return this.#columns.slotOf(node) !== undefined || this.#columns.scratchOf(node) !== undefined;
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
      case 'concept':
        return ['0', ...operation.terms.map((one) => this.#signed(one)), '+ 0'].join(' ');
      default:
        throw new Error(`${node.quantity.name} holds its value and is not computed`);
    }
  }

  #signed({ node, sign }: ConceptTerm): string {
    return `${sign < 0 ? '-' : '+'} ${this.#read(node)}`;
  }

  #perYear({ pieces, paid, onFen }: Operation & { is: 'perYear' }): string {
    const months = this.#monthsPaid(pieces, paid);
    const parts = pieces.map(({ node }, i) => `${this.#read(node)} * ${months[i]}`);
    const sum = pieces.length === 1 ? `${parts[0]}` : `0 + ${parts.join(' + ')}`;
    if (!onFen) return `${sum} + 0`;
    return `${roundingText({ to: 0.01, direction: 'half up' }, this.#temporary(sum))} + 0`;
  }

  /** In how many months of each piece an amount is paid: as `monthsPaidIn`. */
  #monthsPaid(pieces: readonly Piece[], paid: PaidNodes | null): string[] {
    if (paid === null) return pieces.map((piece) => `${piece.months}`);
    const months = this.#read(paid.months);
    if (pieces.length === 1) return [months];
    const { among } = paid;
    const over = among === null ? '12' : among === 'last' ? '' : this.#read(among);
    const ends = endsOf(pieces);
    const until = ends.map((end, i) => {
      if (i === ends.length - 1) return months;
      if (among === 'last') return this.#temporary(`Math.max(0, ${months} - ${12 - end})`);
      const spread = `Math.floor(${end} * ${months} / ${over} + 0.5)`;
      return this.#temporary(`${end} >= ${over} ? ${months} : ${spread}`);
    });
    return until.map((one, i) => (i === 0 ? one : `(${one} - ${until[i - 1]})`));
  }

  #perMonth(operation: Operation & { is: 'perMonth' }): string {
    const of = this.#read(operation.of);
    if (operation.months === null) return `${of} / 12 + 0`;
    const months = this.#read(operation.months);
    return `(${months} > 0 ? ${of} / ${months} : 0) + 0`;
  }

  /** A sum over the unit's members: every member of the household is asked whether it belongs. */
  #overUnit(operation: OverUnit): string {
    const { key } = operation;
    if (operation.is === 'order' && key === null) return 'k';
    const total = this.#next('total');
    const own = key === null ? '' : this.#read(key);
    const belongs = key === null ? '' : `if (${this.#atMember(key)} === ${own}) `;
    const start = operation.is === 'largest' ? '-Infinity' : '0';
    const end = operation.is === 'order' ? 'k' : 'size';
    this.lines.push(
      `let ${total} = ${start};`,
      `${overMembers(end)} ${belongs}{ ${this.#unitStep(operation, total)} }`,
    );
    return `${total} + 0`;
  }

  #unitStep(operation: OverUnit, total: string): string {
    if (operation.is === 'order' || operation.of === null) return `${total} += 1;`;
    const value = this.#atMember(operation.of);
    if (operation.is === 'count') return `if (${value} !== 0) ${total} += 1;`;
    if (operation.is === 'any') return `if (${value} !== 0) ${total} = 1;`;
    if (operation.is === 'largest') return `${total} = Math.max(${total}, ${value});`;
    if (operation.once === null) return `${total} += ${value};`;
    return `if (${this.#atMember(operation.once)} === 0) ${total} += ${value};`;
  }

  #pointed(operation: Pointed): string {
    const place = this.#read(operation.pointer);
    return `(${place} < 0 ? 0 : ${this.#atPlace(operation.of, place)}) + 0`;
  }

  #pointing(operation: Pointed): string {
    const total = this.#next('total');
    const value = this.#atMember(operation.of);
    this.lines.push(
      `let ${total} = 0;`,
      `${overMembers('size')} if (${this.#atMember(operation.pointer)} === k) ${total} += ${value};`,
    );
    return `${total} + 0`;
  }

  #rule(node: Node, operation: Operation & { is: 'rule' }): string {
    this.#temporaries += 1;
    const text = new FormulaText(operation, `n${node.id}_${this.#temporaries}`, {
      read: (one) => this.#read(one),
      constant: (value) => this.#constant(value),
      line: (line) => this.lines.push(line),
    });
    const result = text.result();
    if (node.quantity.type.is === 'yes/no') return `(${result}) ? 1 : 0`;
    return `${this.#rounded(operation, result)} + 0`;
  }

  #rounded({ rounding }: Operation & { is: 'rule' }, value: string): string {
    if (rounding === null) return value;
    const x = this.#temporary(value);
    const { direction, to } = rounding;
    if (typeof to === 'number') return roundingText({ to, direction }, x);
    if (to.by === null) return roundingText({ to: Number(valueFor(to, 0)), direction }, x);
    const place = this.#read(to.by);
    const cases = to.values.flatMap((one, kind) =>
      one === null
        ? []
        : [`${place} === ${kind} ? ${roundingText({ to: Number(one.value), direction }, x)} : `],
    );
    return `(${cases.join('')}NaN)`;
  }

  /** A node's value in the row at hand. */
  #read(node: Node): string {
    const fixed = this.#fixed.get(node);
    if (fixed !== undefined) return fixed;
    const name = `v${node.id}`;
    if (this.#loaded.has(node)) return name;
    this.lines.push(`const ${name} = ${this.at(node)};`);
    this.#loaded.add(node);
    return name;
  }

  #constant(value: unknown): string {
    this.#constants.push(value);
    return `K${this.#constants.length - 1}`;
  }

  #next(what: string): string {
    this.#temporaries += 1;
    return `${what}${this.#temporaries}`;
  }

  #temporary(value: string): string {
    const name = this.#next('x');
    this.lines.push(`const ${name} = ${value};`);
    return name;
  }
}

function overMembers(end: string): string {
  return `for (let o = 0, m = personStart + i, u = r; o < ${end}; o++, m += stride, u += ${tile})`;
}

/** What one member brings to a sum over the household's members, and how it is added. */
export function memberSum(node: MemberSum, rows: RowsText): { first: string; next: string } {
  const total = rows.at(node);
  const { operation } = node;
  if (operation.is === 'count') {
    const one = operation.of === null ? '1' : `(${rows.at(operation.of)} !== 0 ? 1 : 0)`;
    return { first: `${total} = ${one};`, next: `${total} += ${one};` };
  }
  if (operation.is === 'any') {
    const one = `${rows.at(operation.of)} !== 0`;
    return { first: `${total} = ${one} ? 1 : 0;`, next: `if (${one}) ${total} = 1;` };
  }
  if (operation.is === 'largest') {
    const value = rows.at(operation.of);
    return {
      first: `${total} = ${value} + 0;`,
      next: `${total} = Math.max(${total}, ${value} + 0);`,
    };
  }
  const value = rows.at(operation.of);
  const once =
    operation.once === null ? value : `(${rows.at(operation.once)} !== 0 ? 0 : ${value})`;
  return { first: `${total} = 0 + ${once};`, next: `${total} += ${once};` };
}
