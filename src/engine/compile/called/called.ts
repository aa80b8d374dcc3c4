// The reference driver: stages row by row, choices settled household by household, by the book.

import type { SizeClass } from '../../block.ts';
import { factsOnly } from '../../block.ts';
import type { Node } from '../../graph.ts';
import { isPersonal } from '../../graph.ts';
import type { Decision, Item, Plan, Stage } from '../../plan.ts';
import { boundOf, canPreview, optionValues, partsOf } from '../choices.ts';
import type { Backend, Columns, Step, Work } from '../code.ts';
import { sharesOf } from '../parts.ts';
import { operationsInStage, rulesIn } from '../work.ts';
import type { Row, RowCode } from './rows.ts';
import { everyone, readRow, rowCode, writeRow } from './rows.ts';

/** Values of single rows that a household document gives; they replace what the rule says. */
export type Overlay = (node: Node, row: Row) => number | undefined;

/** Told of every option tried for a household, so that an explanation can show them all. */
export type OptionListener = (
  decision: Decision,
  option: number,
  objective: readonly number[],
) => void;

export interface CalledOptions {
  readonly overlay?: Overlay;
  readonly listener?: OptionListener;
}

/** The backend that calls the authors' functions. */
export function calledBackend(plan: Plan, options: CalledOptions = {}): Backend {
  return {
    name: 'called',
    allocate: factsOnly.allocate,
    tables: 0,
    steps: (columns, work) => {
      const driver = new Driver(columns, work, options);
      return plan.items.map((item) => stepOf(driver, item));
    },
  };
}

function stepOf(driver: Driver, item: Item): Step {
  return (sizes, from, to) => {
    for (let i = from; i < to; i++) driver.item(item, sizes, i);
  };
}

class Driver {
  readonly #columns: Columns;
  readonly #work: Work;
  readonly #options: CalledOptions;
  readonly #codes = new Map<Node, RowCode>();
  readonly #costs = new Map<Stage, readonly number[]>();

  constructor(columns: Columns, work: Work, options: CalledOptions) {
    this.#columns = columns;
    this.#work = work;
    this.#options = options;
  }

  /** Computes an item for one household. */
  item(item: Item, sizes: SizeClass, i: number): void {
    if (item.is === 'stage') this.#stage(item, sizes, i);
    else this.#decide(item, sizes, i);
  }

  #rows(persons: boolean, sizes: SizeClass, i: number): Row[] {
    const members = persons ? sizes.size : 1;
    return Array.from({ length: members }, (_, k) => ({ columns: this.#columns, sizes, k, i }));
  }

  #code(node: Node): RowCode {
    const code = this.#codes.get(node) ?? rowCode(node);
    this.#codes.set(node, code);
    return code;
  }

  #stage(stage: Stage, sizes: SizeClass, i: number): void {
    const rows = this.#rows(stage.rows === 'persons', sizes, i);
    for (const node of stage.nodes) {
      const code = this.#code(node);
      for (const row of rows) writeRow(node, row, this.#options.overlay?.(node, row) ?? code(row));
    }
    this.#costOf(stage).forEach((cost, i) => {
      this.#work[i] = (this.#work[i] ?? 0) + cost * rows.length;
    });
  }

  /** Formulas and operations of a stage in one row. */
  #costOf(stage: Stage): readonly number[] {
    const cost = this.#costs.get(stage) ?? [rulesIn(stage), operationsInStage(stage)];
    this.#costs.set(stage, cost);
    return cost;
  }

  /** Tries every option where options can differ, keeps the least of each unit, and leaves the columns as chosen. */
  #decide(decision: Decision, sizes: SizeClass, i: number): void {
    const rows = this.#rows(isPersonal(decision.choice), sizes, i);
    const declared = optionValues(decision.choice);
    const differ = this.#differs(decision, rows, declared);
    const options = rows.map((row) => optionsFor(decision.choice, row));
    const last = Math.max(...options.map((of) => of.length)) - 1;
    const least = this.#try(decision, rows, options, 0, sizes, i);
    const bound = boundOf(decision.choice);
    if (!differ || (bound !== null && least.every((value) => value <= bound))) return;
    const chosen = least.map(() => 0);
    for (let option = 1; option <= last; option++) {
      this.#try(decision, rows, options, option, sizes, i).forEach((value, k) => {
        if (!(value < (least[k] ?? 0))) return;
        least[k] = value;
        chosen[k] = option;
      });
    }
    if (chosen.every((option, k) => option === lastOf(options[k], last))) return;
    rows.forEach((row, k) => {
      this.#take(decision, row, options[k]?.[chosen[k] ?? 0] ?? 0);
    });
    for (const item of decision.items) this.item(item, sizes, i);
  }

  /** The objective of each row under an option; rows that have fewer stay at their last. */
  #try(
    decision: Decision,
    rows: readonly Row[],
    options: readonly (readonly number[])[],
    option: number,
    sizes: SizeClass,
    i: number,
  ): number[] {
    rows.forEach((row, k) => {
      this.#take(decision, row, options[k]?.[lastOf(options[k], option)] ?? 0);
    });
    for (const item of decision.items) this.item(item, sizes, i);
    const objective = rows.map((row) => readRow(decision.objective, row));
    this.#options.listener?.(decision, option, objective);
    return objective;
  }

  /** Takes an option, unless the document says which it is. */
  #take({ choice }: Decision, row: Row, option: number): void {
    writeRow(choice, row, this.#options.overlay?.(choice, row) ?? option);
  }

  /** Whether any reader of the choice gives something else under another option. */
  #differs(decision: Decision, rows: readonly Row[], options: readonly number[]): boolean {
    if (!canPreview(decision)) return true;
    return rows.some((row) =>
      decision.readers.some((reader) => {
        const values = options.map((option) => {
          writeRow(decision.choice, row, option);
          return this.#code(reader)(row);
        });
        return values.some((value) => value !== values[0]);
      }),
    );
  }
}

/** The option in force where a row has fewer than are tried. */
function lastOf(options: readonly number[] | undefined, option: number): number {
  return Math.min(option, (options?.length ?? 1) - 1);
}

/** The values tried for a row: the options, or the shares that its unit's parts can make up. */
function optionsFor(choice: Node, row: Row): readonly number[] {
  const options = optionValues(choice);
  const parts = partsOf(choice);
  if (parts === null) return options;
  const { of, pointer, key } = parts;
  const own = key === null ? 0 : readRow(key, row);
  const amounts = everyone(row).flatMap((one) => {
    const k = readRow(pointer, one);
    const isOurs = k >= 0 && (key === null || readRow(key, { ...row, k }) === own);
    return isOurs ? [readRow(of, one)] : [];
  });
  const shares: number[] = [];
  sharesOf(amounts, amounts.length, options, shares);
  return shares;
}
