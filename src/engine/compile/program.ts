// A compiled plan for one worker: which nodes are kept in columns, and the steps over them.

import type { Block, Room } from '../block.ts';
import type { Graph, Node } from '../graph.ts';
import type { Plan } from '../plan.ts';
import { computedIn } from '../plan.ts';
import type { Backend, Columns, Step, Work } from './code.ts';
import { scratchCapacity, tile } from './code.ts';

export class Program {
  readonly plan: Plan;
  readonly #work: Work = new Float64Array(2);
  readonly #backend: Backend;
  /** Columns in the block's memory: given and asked nodes, in order. */
  readonly #kept: ReadonlyMap<Node, number>;
  /** Columns in scratch. */
  readonly #passing: ReadonlyMap<Node, number>;
  #block: Block | null = null;
  #memory: Float64Array | null = null;
  #steps: readonly Step[] = [];

  /**
   * @param stored nodes that need a column: the others live and die in a loop.
   * @param asked of these, the nodes whose columns are read after a run.
   */
  constructor(plan: Plan, backend: Backend, stored: ReadonlySet<Node>, asked: ReadonlySet<Node>) {
    this.plan = plan;
    this.#backend = backend;
    const given = plan.sources.filter((node) => node.operation.is === 'given');
    const computed = computedIn(plan.items).filter((node) => stored.has(node));
    const kept = computed.filter((node) => asked.has(node));
    const passing = computed.filter((node) => !asked.has(node));
    this.#kept = new Map([...given, ...kept].map((node, i) => [node, i]));
    this.#passing = new Map(passing.map((node, i) => [node, i]));
  }

  /** How much was computed so far: formulas evaluated, once per row and option tried, and the operations in them. */
  get work(): { readonly evaluations: number; readonly operations: number } {
    return { evaluations: this.#work[0] ?? 0, operations: this.#work[1] ?? 0 };
  }

  get reading(): Backend['name'] {
    return this.#backend.name;
  }

  get graph(): Graph {
    return this.plan.graph;
  }

  /** What a block must have beside its facts. */
  get room(): Room {
    return {
      columns: this.#kept.size,
      behind: this.#scratch + this.#backend.tables,
      allocate: this.#backend.allocate,
    };
  }

  get #scratch(): number {
    return this.#passing.size * scratchCapacity;
  }

  /** Makes ready for a block: its given columns can be filled through `column` from then on. */
  attach(block: Block): void {
    if (this.#block === block && this.#memory === block.memory) return;
    const { columns, behind } = this.room;
    if (block.room.columns < columns || block.room.behind < behind)
      throw new Error(`the block has no room for ${columns} columns and ${behind} numbers behind`);
    this.#block = block;
    this.#memory = block.memory;
    this.#steps = this.#backend.steps(this.#columns(block), this.#work);
  }

  #columns(block: Block): Columns {
    return {
      memory: block.memory,
      capacity: block.capacity,
      scratch: block.behind.subarray(0, this.#scratch),
      tables: block.behind.subarray(this.#scratch),
      slotOf: (node) => this.#slotOf(block, node),
      scratchOf: (node) => this.#passing.get(node),
    };
  }

  /** The column of a node in the block last attached. */
  column(node: Node): Float64Array {
    const slot = this.#block === null ? undefined : this.#slotOf(this.#block, node);
    if (this.#block === null || slot === undefined)
      throw new Error(`${node.quantity.name} was not kept`);
    return this.#block.view(slot);
  }

  /** Where a node's column begins in the memory. */
  offset(node: Node): number {
    const slot = this.#block === null ? undefined : this.#slotOf(this.#block, node);
    if (this.#block === null || slot === undefined)
      throw new Error(`${node.quantity.name} was not kept`);
    return slot * this.#block.capacity;
  }

  #slotOf(block: Block, node: Node): number | undefined {
    if (node.operation.is === 'fact') return block.slotOf(node.operation.fact);
    const place = this.#kept.get(node);
    return place === undefined ? undefined : block.facts.length + place;
  }

  /** Computes every node for the households of a block. */
  run(block: Block): void {
    this.attach(block);
    for (const sizes of block.classes) {
      for (let from = 0; from < sizes.count; from += tile) {
        const to = Math.min(sizes.count, from + tile);
        for (const step of this.#steps) step(sizes, from, to);
      }
    }
  }
}
