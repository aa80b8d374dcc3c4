// One graph for many small changes of the law: beside each value that may be moved stands the value it is moved to, and
// a column says which of them counts. A program is then made once and run for one change after another, where every
// policy of its own would have to be built and compiled. The law's own numbers are no longer constants in it, so it is
// somewhat slower, and every number comes out as it would from a policy with that change.
//
// Where a value differs by place, the column holds the place's number plus as many kinds of places as stand before the
// slot of the parameter that is moved; slot 0 is the law as it is. A choice that nobody makes under the law as it is
// stays unmade. What something is rounded to is not moved.

import type { BoundParameter } from './bind.ts';
import type { Block } from './block.ts';
import type { Program } from './compile/program.ts';
import type { Graph, Node, Operation } from './graph.ts';
import { inputsOf, isPersonal } from './graph.ts';
import type { InForce } from './in-force.ts';
import type { ParameterValue } from './parameter.ts';
import type { Quantity } from './quantity.ts';
import { withNodes } from './with-nodes.ts';

/** What a value becomes when its parameter is moved, given all that the parameter has by place or group. */
export type Move = (
  value: ParameterValue,
  all: readonly ParameterValue[],
  inForce: InForce,
) => ParameterValue;

/** Which values count: a column over the kinds of a fact, or over nothing where a value is the same for all. */
interface Selector {
  readonly node: Node;
  readonly by: Node | null;
  readonly kinds: number;
  /** By parameter; the first is 1. */
  readonly slots: ReadonlyMap<string, number>;
}

export class MovedValues {
  readonly graph: Graph;
  /** The parameters that can be moved. */
  readonly parameters: ReadonlySet<string>;
  readonly #selectors: readonly Selector[];

  constructor(graph: Graph, moves: ReadonlyMap<string, Move>) {
    const bound = boundIn(graph).filter((one) => moves.has(one.parameter.name));
    this.#selectors = selectorsOf(graph, bound);
    this.parameters = new Set(bound.map((one) => one.parameter.name));
    this.graph = new Rewriting(this.#selectors, moves).of(graph);
  }

  /** Fills the columns that say which values count: the law as it is, or with one parameter moved. */
  choose(program: Program, block: Block, parameter: string | null): void {
    for (const { node, by, kinds, slots } of this.#selectors) {
      const shift = kinds * (parameter === null ? 0 : (slots.get(parameter) ?? 0));
      const column = program.column(node);
      const length = isPersonal(node) ? block.personLength : block.householdLength;
      const kind = by === null ? null : program.column(by);
      for (let i = 0; i < length; i++) column[i] = (kind === null ? 0 : (kind[i] ?? 0)) + shift;
    }
  }
}

function boundIn(graph: Graph): BoundParameter[] {
  return graph.nodes.flatMap(({ operation }) =>
    operation.is === 'rule' ? Object.values(operation.parameters) : [],
  );
}

function selectorsOf(graph: Graph, bound: readonly BoundParameter[]): Selector[] {
  const highest = Math.max(...graph.nodes.map((node) => node.id));
  return [...new Set(bound.map((one) => one.by))].map((by, i) => {
    const own = bound.filter((one) => one.by === by);
    const names = [...new Set(own.map((one) => one.parameter.name))];
    return {
      node: columnNode(by, highest + 1 + i),
      by,
      kinds: Math.max(...own.map((one) => one.values.length)),
      slots: new Map(names.map((name, slot) => [name, slot + 1])),
    };
  });
}

function columnNode(by: Node | null, id: number): Node {
  const name = `values by ${by === null ? 'nothing' : by.quantity.name}`;
  const quantity: Quantity = {
    kind: 'derived',
    name,
    label: { en: name, zh: '取值' },
    level: by?.quantity.level ?? 'household',
    type: { is: 'number' },
    period: 'state',
    unit: '',
  };
  return { id, quantity, span: null, operation: { is: 'given' }, inputs: [] };
}

/** A graph written again with the columns in the place of what picked the values. */
class Rewriting {
  readonly #selectors: readonly Selector[];
  readonly #moves: ReadonlyMap<string, Move>;
  readonly #written = new Map<Node, Node>();

  constructor(selectors: readonly Selector[], moves: ReadonlyMap<string, Move>) {
    this.#selectors = selectors;
    this.#moves = moves;
  }

  of(graph: Graph): Graph {
    for (const node of graph.nodes) this.#written.set(node, this.#node(node));
    const columns = this.#selectors.map((one) => one.node);
    return {
      ...graph,
      nodes: [...columns, ...graph.nodes.map((node) => this.#new(node))],
      outputs: new Map([...graph.outputs].map(([name, node]) => [name, this.#new(node)])),
      objectives: new Map(
        [...graph.objectives].map(([choice, least]) => [this.#new(choice), this.#new(least)]),
      ),
    };
  }

  #new(node: Node): Node {
    return this.#written.get(node) ?? node;
  }

  #node(node: Node): Node {
    if (node.inputs.length === 0 && node.operation.is !== 'rule') return node;
    const operation = this.#operation(node.operation);
    return { ...node, operation, inputs: [...new Set(inputsOf(operation))] };
  }

  #operation(operation: Operation): Operation {
    const own = withNodes(operation, (node) => this.#new(node));
    if (own.is !== 'rule') return own;
    const parameters = Object.entries(own.parameters).map(
      ([key, bound]) => [key, this.#bound(bound)] as const,
    );
    return { ...own, parameters: Object.fromEntries(parameters) };
  }

  #bound(bound: BoundParameter): BoundParameter {
    const { name } = bound.parameter;
    const move = this.#moves.get(name);
    const selector = this.#selectors.find((one) => one.by === bound.by);
    const slot = selector?.slots.get(name);
    if (move === undefined || selector === undefined || slot === undefined) return bound;
    const all = bound.values.flatMap((one) => (one === null ? [] : [one.value]));
    const values = Array.from({ length: (selector.slots.size + 1) * selector.kinds }, (_, i) => {
      const value = bound.values[i % selector.kinds] ?? null;
      const isMoved = Math.floor(i / selector.kinds) === slot;
      return isMoved && value !== null ? { ...value, value: move(value.value, all, value) } : value;
    });
    return { ...bound, by: selector.node, values };
  }
}
