// Sums of flows of each household, kept beside the income concepts: what a group of instruments comes to for it, in fen.

import { ConceptColumns } from './accumulate.ts';
import type { Block } from './block.ts';
import type { Program } from './compile/program.ts';
import type { Node } from './graph.ts';
import type { Rule } from './rule.ts';

/** Flows that are added up, and flows that are taken off. */
export interface FlowSum {
  readonly adds: readonly Rule[];
  readonly takes: readonly Rule[];
}

/** What a run keeps of each household. */
export interface Kept {
  /** Names of flows, figures, household facts or sums of flows. */
  readonly kept: readonly string[];
  /** Sums of flows by name, in fen; made where `kept` names them. */
  readonly sums?: Readonly<Record<string, FlowSum>>;
}

/** Columns of some sums, by name. */
export class FlowSums {
  readonly #sums: ReadonlyMap<string, ConceptColumns>;

  /**
   * Of the sums, those whose names are kept.
   * @param nodeOf where a flow's yearly amount of the household is computed.
   */
  constructor({ kept, sums = {} }: Kept, nodeOf: (rule: Rule) => Node) {
    const asked = Object.entries(sums).filter(([name]) => kept.includes(name));
    const columns = asked.map(([name, { adds, takes }]) => {
      const step = { adds: adds.map(nodeOf), takes: takes.map(nodeOf) };
      return [name, new ConceptColumns([step])] as const;
    });
    this.#sums = new Map(columns);
  }

  /** Adds up a block that was run. */
  compute(block: Block, program: Program): void {
    for (const sum of this.#sums.values()) sum.compute(block, program);
  }

  /** A sum by household index. */
  column(name: string): Float64Array | undefined {
    return this.#sums.get(name)?.fen[0];
  }
}
