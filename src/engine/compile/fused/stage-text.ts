// A stage as JavaScript text: over a stretch of households, or for the one household at hand.

import type { Node } from '../../graph.ts';
import type { MemberSum, Stage } from '../../plan.ts';
import { isOverMembers } from '../../plan.ts';
import type { Columns } from '../code.ts';
import { tile } from '../code.ts';
import { operationsInStage, rulesIn } from '../work.ts';
import { memberSum, RowsText } from './rows-text.ts';

/** The beginning of a loop over the households of a stretch. */
export const everyHousehold =
  'for (let i = from; i < to; i++) {\nconst h = householdStart + i, r = i - from;';
/** The beginning of a loop over the planes of a class. */
export const everyPlane =
  'for (let k = 0; k < size; k++) {\nconst plane = personStart + k * stride;';
/** The beginning of a loop over the members of the household at hand. */
export const everyMember = `for (let k = 0, j = personStart + i, t = r; k < size; k++, j += stride, t += ${tile}) {`;

/** Which members of the household at hand are computed: the beginning of the loop, and how many they are. */
export interface Members {
  readonly loop: string;
  readonly count: string;
}

/** All of them. */
export const allMembers: Members = { loop: everyMember, count: 'size' };

export class StageText {
  readonly #columns: Columns;
  readonly #constants: unknown[];

  /** @param constants what the text names K0, K1, …: tables, schedules, scratch. Texts add to it. */
  constructor(columns: Columns, constants: unknown[]) {
    this.#columns = columns;
    this.#constants = constants;
  }

  /** A constant under its name in the text. */
  constant(value: unknown): string {
    this.#constants.push(value);
    return `K${this.#constants.length - 1}`;
  }

  /** Rows to write a loop's lines with. */
  rows(): RowsText {
    return new RowsText(this.#columns, this.#constants);
  }

  /** A stage on its own: plane by plane, so that the innermost loop runs over neighbours. */
  overStretch(stage: Stage): string {
    const count = countText(stage, '(to - from)', 'size');
    if (stage.rows === 'households') return `${this.#households(stage.nodes)}\n${count}`;
    const rows = this.rows();
    for (const node of stage.nodes) rows.node(node);
    return `${everyPlane}
for (let i = from; i < to; i++) {
const h = householdStart + i, j = plane + i, r = i - from, t = k * ${tile} + r;
${rows.lines.join('\n')}
}
}
${count}`;
  }

  #households(nodes: readonly Node[]): string {
    const sums = nodes.filter(isOverMembers);
    const rows = this.rows();
    for (const node of nodes) if (!isOverMembers(node)) rows.node(node);
    const own = rows.lines.length === 0 ? '' : `${everyHousehold}\n${rows.lines.join('\n')}\n}`;
    return sums.length === 0 ? own : `${this.#memberSums(sums)}\n${own}`;
  }

  /** Sums over members, plane by plane: the first sets, the others add. */
  #memberSums(nodes: readonly MemberSum[]): string {
    const texts = nodes.map((node) => memberSum(node, this.rows()));
    return `${everyHousehold} const j = personStart + i, t = r;
${texts.map((text) => text.first).join('\n')}
}
for (let k = 1; k < size; k++) {
const plane = personStart + k * stride;
${everyHousehold} const j = plane + i, t = k * ${tile} + r;
${texts.map((text) => text.next).join('\n')}
}
}`;
  }

  /** A stage for the household at hand. */
  ofOne(stage: Stage, members: Members): string {
    const rows = this.rows();
    if (stage.rows === 'persons') {
      for (const node of stage.nodes) rows.node(node);
      return `${members.loop}\n${rows.lines.join('\n')}\n}\n${countText(stage, '1', members.count)}`;
    }
    const sums = stage.nodes.filter(isOverMembers).map((node) => memberSum(node, this.rows()));
    for (const node of stage.nodes) if (!isOverMembers(node)) rows.node(node);
    const first = sums.map((text) => text.first).join('\n');
    const next = sums.map((text) => text.next).join('\n');
    const added =
      sums.length === 0 ? '' : `${everyMember}\nif (k === 0) {\n${first}\n} else {\n${next}\n}\n}`;
    return `${added}\n{\n${rows.lines.join('\n')}\n}\n${countText(stage, '1', members.count)}`;
  }
}

/** Counts what a stage computes, for the benchmarks. */
function countText(stage: Stage, households: string, members: string): string {
  const rows = stage.rows === 'persons' ? `${households} * ${members}` : households;
  return `W[0] += ${rulesIn(stage)} * ${rows}; W[1] += ${operationsInStage(stage)} * ${rows};`;
}
