// A compiled plan: columns for one worker, and the driver that runs stages and settles choices, class by class.

import type { Block, SizeClass } from '../block.ts';
import { roomFor } from '../block.ts';
import type { Graph, Node } from '../graph.ts';
import { isPersonal } from '../graph.ts';
import type { Decision, Item, Plan } from '../plan.ts';
import { optionValues } from './called.ts';
import type { Backend, DifferCode, Selection, StageCode } from './code.ts';
import { operationsIn } from './expression.ts';

/** How much was computed, for the benchmarks. */
export interface Work {
  /** Formulas evaluated, once per row and option. */
  evaluations: number;
  /** Arithmetic, comparison and selection nodes evaluated. */
  operations: number;
}

/** Told of every option tried, so that an explanation can show them all. */
export type OptionListener = (
  decision: Decision,
  option: number,
  sizes: SizeClass,
  some: Selection | null,
) => void;

export class Program {
  readonly plan: Plan;
  readonly work: Work = { evaluations: 0, operations: 0 };
  readonly #columns: Float64Array[] = [];
  readonly #steps: readonly Step[];
  readonly #computed: readonly Node[];
  #listener: OptionListener | null = null;

  constructor(plan: Plan, backend: Backend, stored: ReadonlySet<Node>) {
    this.plan = plan;
    this.#steps = plan.items.map((item) => stepOf(item, backend));
    this.#computed = computedIn(plan.items).filter((node) => stored.has(node));
  }

  get graph(): Graph {
    return this.plan.graph;
  }

  /** The column of a node after a run. */
  column(node: Node): Float64Array {
    const column = this.#columns[node.id];
    if (column === undefined) throw new Error(`${node.quantity.name} was not kept`);
    return column;
  }

  /** Tells a listener of every option tried from now on. */
  listen(listener: OptionListener | null): void {
    this.#listener = listener;
  }

  /**
   * Computes every node for the households of a block.
   * @param given columns of the given nodes.
   */
  run(block: Block, given: ReadonlyMap<Node, Float64Array> = new Map()): void {
    this.#attach(block, given);
    for (const sizes of block.classes)
      for (const step of this.#steps) this.#step(step, sizes, null);
  }

  #attach(block: Block, given: ReadonlyMap<Node, Float64Array>): void {
    for (const node of this.plan.sources) {
      const { operation } = node;
      const column = operation.is === 'fact' ? block.column(operation.fact) : given.get(node);
      if (column === undefined) throw new Error(`${node.quantity.name} is given no values`);
      this.#columns[node.id] = column;
    }
    for (const node of this.#computed) {
      const length = isPersonal(node) ? block.personLength : block.householdLength;
      if ((this.#columns[node.id]?.length ?? -1) < length)
        this.#columns[node.id] = new Float64Array(roomFor(length));
    }
  }

  #step(step: Step, sizes: SizeClass, some: Selection | null): void {
    if (step.is === 'decision') {
      this.#decide(step, sizes, some);
      return;
    }
    step.code(this.#columns, sizes, some);
    const rows = (some?.length ?? sizes.count) * (step.persons ? sizes.size : 1);
    this.work.evaluations += step.rules * rows;
    this.work.operations += step.operations * rows;
  }

  #runAll(steps: readonly Step[], sizes: SizeClass, some: Selection | null): void {
    for (const step of steps) this.#step(step, sizes, some);
  }

  /** Tries every option where options can differ, keeps the least of each unit, and leaves the columns as chosen. */
  #decide(decision: DecisionStep, sizes: SizeClass, some: Selection | null): void {
    const { options, steps } = decision;
    this.#choose(decision, sizes, some, options[0] ?? 0);
    this.#runAll(steps, sizes, some);
    this.#listener?.(decision.item, 0, sizes, some);
    const open = this.#stillOpen(decision, sizes, some);
    if (open.length === 0) return;
    const best = new Best(decision, this.#columns, sizes);
    best.take(open);
    for (let option = 1; option < options.length; option++) {
      this.#choose(decision, sizes, open, options[option] ?? 0);
      this.#runAll(steps, sizes, open);
      this.#listener?.(decision.item, option, sizes, open);
      best.compare(open, option);
    }
    const undone = best.restore(open, options);
    if (undone.length > 0) this.#runAll(steps, sizes, undone);
  }

  #choose(decision: DecisionStep, sizes: SizeClass, some: Selection | null, value: number): void {
    const column = this.#columns[decision.item.choice.id];
    if (column === undefined) return;
    eachRow(decision, sizes, some, (row) => {
      column[row] = value;
    });
  }

  /** Households in which some reader differs between options and some unit has not reached the least possible. */
  #stillOpen(decision: DecisionStep, sizes: SizeClass, some: Selection | null): Selection {
    const found = decision.differ(this.#columns, sizes, some, decision.places);
    const { neverBelow } = decision;
    const objective = this.#columns[decision.item.objective.id];
    if (neverBelow === null || objective === undefined)
      return { places: decision.places, length: found };
    let length = 0;
    for (let q = 0; q < found; q++) {
      const i = decision.places[q] ?? 0;
      if (anyAbove(decision, sizes, objective, i, neverBelow)) decision.places[length++] = i;
    }
    return { places: decision.places, length };
  }
}

interface StageStep {
  readonly is: 'stage';
  readonly code: StageCode;
  readonly persons: boolean;
  readonly rules: number;
  readonly operations: number;
}

interface DecisionStep {
  readonly is: 'decision';
  readonly item: Decision;
  readonly options: readonly number[];
  readonly differ: DifferCode;
  readonly steps: readonly Step[];
  readonly neverBelow: number | null;
  /** Scratch: the places of the households still open, and of those to be done once more. */
  readonly places: Int32Array;
  readonly again: Int32Array;
}

type Step = StageStep | DecisionStep;

const most = 1024;

function stepOf(item: Item, backend: Backend): Step {
  if (item.is === 'decision') {
    const { operation } = item.choice;
    return {
      is: 'decision',
      item,
      options: optionValues(item.choice),
      differ: backend.differ(item),
      steps: item.items.map((one) => stepOf(one, backend)),
      neverBelow: operation.is === 'choice' ? operation.choice.neverBelow : null,
      places: new Int32Array(most),
      again: new Int32Array(most),
    };
  }
  const rules = item.nodes.filter((node) => node.operation.is === 'rule');
  return {
    is: 'stage',
    code: backend.stage(item),
    persons: item.rows === 'persons',
    rules: rules.length,
    operations: rules.reduce((sum, node) => sum + operationsOf(node), 0),
  };
}

/** Arithmetic, comparison and selection nodes of a rule; a schedule counts its rows. */
function operationsOf({ operation }: Node): number {
  if (operation.is !== 'rule') return 0;
  const rowsOf = (key: string) => {
    const value = operation.parameters[key]?.values.find((one) => one !== null)?.value;
    return Array.isArray(value) ? value.length : 1;
  };
  const { locals, result } = operation.body;
  return [...locals.map((local) => local.value), result].reduce(
    (sum, one) => sum + operationsIn(one, rowsOf),
    0,
  );
}

/** Every node that a plan computes or chooses. */
export function computedIn(items: readonly Item[]): Node[] {
  return items.flatMap((item) =>
    item.is === 'stage' ? [...item.nodes] : [item.choice, ...computedIn(item.items)],
  );
}

function eachRow(
  decision: DecisionStep,
  sizes: SizeClass,
  some: Selection | null,
  visit: (row: number) => void,
): void {
  const persons = isPersonal(decision.item.choice);
  const length = some?.length ?? sizes.count;
  for (let k = 0; k < (persons ? sizes.size : 1); k++) {
    const start = persons ? sizes.personStart + k * sizes.stride : sizes.householdStart;
    for (let q = 0; q < length; q++) visit(start + (some === null ? q : (some.places[q] ?? 0)));
  }
}

function anyAbove(
  decision: DecisionStep,
  sizes: SizeClass,
  objective: Float64Array,
  i: number,
  bound: number,
): boolean {
  if (!isPersonal(decision.item.choice)) return (objective[sizes.householdStart + i] ?? 0) > bound;
  for (let k = 0; k < sizes.size; k++) {
    if ((objective[sizes.personStart + k * sizes.stride + i] ?? 0) > bound) return true;
  }
  return false;
}

/** The best option of each row so far. */
class Best {
  readonly #decision: DecisionStep;
  readonly #sizes: SizeClass;
  readonly #objective: Float64Array;
  readonly #choice: Float64Array;
  readonly #least: Float64Array;
  readonly #option: Uint8Array;
  #last = 0;

  constructor(decision: DecisionStep, columns: readonly Float64Array[], sizes: SizeClass) {
    this.#decision = decision;
    this.#sizes = sizes;
    this.#objective = columns[decision.item.objective.id] ?? new Float64Array();
    this.#choice = columns[decision.item.choice.id] ?? new Float64Array();
    this.#least = new Float64Array(this.#choice.length);
    this.#option = new Uint8Array(this.#choice.length);
  }

  take(open: Selection): void {
    eachRow(this.#decision, this.#sizes, open, (row) => {
      this.#least[row] = this.#objective[row] ?? 0;
    });
  }

  compare(open: Selection, option: number): void {
    this.#last = option;
    eachRow(this.#decision, this.#sizes, open, (row) => {
      const value = this.#objective[row] ?? 0;
      if (value < (this.#least[row] ?? 0)) {
        this.#least[row] = value;
        this.#option[row] = option;
      }
    });
  }

  /** Writes the chosen options; returns the households whose columns hold another option's values. */
  restore(open: Selection, options: readonly number[]): Selection {
    const again = new Set<number>();
    const { item, again: places } = this.#decision;
    const persons = isPersonal(item.choice);
    const { stride, personStart, householdStart } = this.#sizes;
    eachRow(this.#decision, this.#sizes, open, (row) => {
      const option = this.#option[row] ?? 0;
      this.#choice[row] = options[option] ?? 0;
      if (option !== this.#last)
        again.add(persons ? (row - personStart) % stride : row - householdStart);
    });
    let length = 0;
    for (const i of [...again].sort((a, b) => a - b)) places[length++] = i;
    return { places, length };
  }
}
