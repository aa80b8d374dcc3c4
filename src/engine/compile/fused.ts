// The fast reading: the formulas' own trees, pasted as text into one loop per stage.
//
// V8 stops inlining after some fifty calls; pasted text has none. On a chain of 59 formulas this took 178 ns a
// household against 900 and more for functions called in a loop. A value that only its own stage reads stays a local
// constant; the rest are columns of one memory, addressed by constants. A choice with all that lies between it and its
// objective is one loop over households, nested choices inside it, so that only households for which an option can
// matter are computed again. Bits are those of the reference: the same operations in the same order.

import type { SizeClass } from '../block.ts';
import { householdsPerBlock, largestHousehold } from '../block.ts';
import type { Node } from '../graph.ts';
import { isPersonal } from '../graph.ts';
import type { Decision, Item, Plan, Stage } from '../plan.ts';
import { boundOf, canPreview, decisionsIn, knownByObjective, optionValues } from './choices.ts';
import type { Backend, Columns, Step, Work } from './code.ts';
import { tile } from './code.ts';
import { allowsCode, codeFrom } from './code-from-text.ts';
import { numberText } from './formula-text.ts';
import { memberSum, RowsText } from './rows-text.ts';
import { operationsInStage, rulesIn } from './work.ts';

/** Whether this platform allows code from text; a strict page does not. */
export const allowsGeneratedCode = allowsCode;

/** The backend that generates JavaScript. */
export function fusedBackend(plan: Plan): Backend {
  return {
    name: 'fused',
    steps: (columns, work) => plan.items.map((item) => new Writer(columns, work).step(item)),
  };
}

const head = 'const { size, stride, householdStart, personStart } = sizes;';
const everyHousehold =
  'for (let i = from; i < to; i++) {\nconst h = householdStart + i, r = i - from;';
const everyPlane = 'for (let k = 0; k < size; k++) {\nconst plane = personStart + k * stride;';
const everyMember = `for (let k = 0, j = personStart + i, t = r; k < size; k++, j += stride, t += ${tile}) {`;

class Writer {
  readonly #columns: Columns;
  readonly #work: Work;
  /** Tables, schedules and scratch that the text names K[0], K[1], … */
  readonly #constants: unknown[] = [];
  #labels = 0;

  constructor(columns: Columns, work: Work) {
    this.#columns = columns;
    this.#work = work;
  }

  /** The code of one item over a stretch of a class. */
  step(item: Item): Step {
    if (item.is === 'stage') return this.#code<Step>('sizes, from, to', this.#stage(item));
    const bounded = [item, ...item.items.flatMap(decisionsIn)].every(
      ({ choice }) => boundOf(choice) !== null,
    );
    const decide = this.#code<Decide>(
      'sizes, from, open, length',
      `let trial = false;\nfor (let q = 0; q < length; q++) {\nconst i = open[q], h = householdStart + i, r = i - from;\n${this.#decision(item)}\n}`,
    );
    const find = bounded ? this.#code<Find>('sizes, from, to, open', this.#open(item)) : everybody;
    const open = new Int32Array(householdsPerBlock);
    return (sizes, from, to) => decide(sizes, from, open, find(sizes, from, to, open));
  }

  #code<F>(parameters: string, body: string): F {
    const text = `(${parameters}) => {\nconst M = memory, S = scratch, W = work;\n${head}\n${body}\n}`;
    const { memory, scratch } = this.#columns;
    const names = { memory, scratch, K: this.#constants, work: this.#work };
    return codeFrom<F>(text, names);
  }

  #rows(): RowsText {
    return new RowsText(this.#columns, this.#constants);
  }

  /** A stage on its own: plane by plane, so that the innermost loop runs over neighbours. */
  #stage(stage: Stage): string {
    const count = this.#count(stage, '(to - from)');
    if (stage.rows === 'households') return `${this.#households(stage.nodes)}\n${count}`;
    const rows = this.#rows();
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
    const sums = nodes.filter((node) => isOverMembers(node));
    const rows = this.#rows();
    for (const node of nodes) if (!isOverMembers(node)) rows.node(node);
    const own = rows.lines.length === 0 ? '' : `${everyHousehold}\n${rows.lines.join('\n')}\n}`;
    return sums.length === 0 ? own : `${this.#memberSums(sums)}\n${own}`;
  }

  /** Sums over members, plane by plane: the first sets, the others add. */
  #memberSums(nodes: readonly Node[]): string {
    const texts = nodes.map((node) => memberSum(node, this.#rows()));
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

  #count(stage: Stage, households: string): string {
    const rows = stage.rows === 'persons' ? `${households} * size` : households;
    return `W[0] += ${rulesIn(stage)} * ${rows}; W[1] += ${operationsInStage(stage)} * ${rows};`;
  }

  /**
   * First everything as if each choice took its first option, plane by plane. Only households in which some objective
   * is above its bound and some reader differs between options are then decided, one by one: the others are at the
   * least already. Where no choice differs at its first option, none of them is ever moved to another.
   */
  #open(decision: Decision): string {
    const all = [decision, ...decision.items.flatMap(decisionsIn)];
    const tests = all.map((one) => {
      this.#labels += 1;
      return { text: this.#differs(one, this.#labels), name: `differs${this.#labels}` };
    });
    return `${this.#defaults(decision)}
let found = 0;
${everyHousehold}
let above = false;
${all.map((one) => this.#above(one)).join('\n')}
if (!above) continue;
${tests.map((test) => test.text).join('\n')}
if (${tests.map((test) => test.name).join(' || ')}) open[found++] = i;
}
return found;`;
  }

  /** The decision's region with every choice at its first option, stage by stage. */
  #defaults(item: Item): string {
    if (item.is === 'stage') return this.#stage(item);
    const first = numberText(optionValues(item.choice)[0] ?? 0);
    const at = this.#rows().at(item.choice);
    const set = isPersonal(item.choice)
      ? `${everyPlane}\nfor (let i = from; i < to; i++) { const j = plane + i, t = k * ${tile} + i - from; ${at} = ${first}; }\n}`
      : `${everyHousehold}\n${at} = ${first};\n}`;
    return [set, ...item.items.map((one) => this.#defaults(one))].join('\n');
  }

  #above({ choice, objective }: Decision): string {
    const test = `if (${this.#rows().at(objective)} > ${numberText(boundOf(choice) ?? 0)}) above = true;`;
    return isPersonal(choice) ? `${everyMember} ${test} }` : test;
  }

  /** An item for the one household at hand. */
  #item(item: Item, known: ReadonlySet<Decision>): string {
    return item.is === 'stage' ? this.#stageOfOne(item) : this.#decision(item, known);
  }

  #stageOfOne(stage: Stage): string {
    const rows = this.#rows();
    if (stage.rows === 'persons') {
      for (const node of stage.nodes) rows.node(node);
      return `${everyMember}\n${rows.lines.join('\n')}\n}\n${this.#count(stage, '1')}`;
    }
    const sums = stage.nodes
      .filter((node) => isOverMembers(node))
      .map((node) => memberSum(node, this.#rows()));
    for (const node of stage.nodes) if (!isOverMembers(node)) rows.node(node);
    const first = sums.map((text) => text.first).join('\n');
    const next = sums.map((text) => text.next).join('\n');
    const members =
      sums.length === 0 ? '' : `${everyMember}\nif (k === 0) {\n${first}\n} else {\n${next}\n}\n}`;
    return `${members}\n{\n${rows.lines.join('\n')}\n}\n${this.#count(stage, '1')}`;
  }

  /**
   * Passes over the region: one for each option that has to be tried, and one more that leaves everything as chosen.
   * The text of the region stands once; `pass` says which option is in force. While an outer option is only tried
   * (`trial`), an inner decision need not leave its region as chosen: its least objective is put in the objective's
   * place, and that is all the outer region reads of it.
   */
  #decision(
    decision: Decision,
    known = knownByObjective(decision) as ReadonlySet<Decision>,
  ): string {
    this.#labels += 1;
    const n = this.#labels;
    const { choice, objective, items } = decision;
    const options = optionValues(choice);
    const [least, chosen] = [this.#scratchRow(), this.#scratchRow()];
    const rows = this.#rows();
    const [value, best] = [rows.at(choice), rows.at(objective)];
    const over = isPersonal(choice) ? everyMember : '{ const k = 0;';
    const last = options.length - 1;
    const hasInner = items.some((item) => item.is === 'decision');
    const taken = `${optionText(`${chosen}[k]`, options)}`;
    const tried = optionText(`pass${n}`, options);
    const leave = `if (outer${n}) { ${over} ${best} = ${least}[k]; } break; }`;
    return `${this.#differs(decision, n)}
const outer${n} = ${known.has(decision) ? 'trial' : 'false'}, before${n} = trial;
let pass${n} = 0, again${n} = false;
for (;;) {
trial = ${hasInner ? `outer${n} || (differs${n} && !again${n})` : 'false'};
${over} ${value} = again${n} ? ${taken} : ${tried}; }
${items.map((item) => this.#item(item, known)).join('\n')}
if (again${n} || !differs${n}) break;
if (pass${n} === 0) {
let open${n} = false;
${over} ${least}[k] = ${best}; ${chosen}[k] = 0; if (${aboveText(best, boundOf(choice))}) open${n} = true; }
if (!open${n}) { ${hasInner ? `if (outer${n}) break; again${n} = true; continue;` : 'break;'} }
} else {
${over} if (${best} < ${least}[k]) { ${least}[k] = ${best}; ${chosen}[k] = pass${n}; } }
}
if (pass${n} < ${last}) { pass${n} += 1; continue; }
${leave}
${hasInner ? `again${n} = true;` : `${over} if (${chosen}[k] !== ${last}) again${n} = true; }\nif (!again${n}) break;`}
}
trial = before${n};`;
  }

  /** Numbers for each member that the generated code keeps between passes. */
  #scratchRow(): string {
    this.#constants.push(new Float64Array(largestHousehold));
    return `K[${this.#constants.length - 1}]`;
  }

  /** Whether any reader of the choice gives something else under another option. */
  #differs(decision: Decision, n: number): string {
    if (!canPreview(decision)) return `const differs${n} = true;`;
    if (decision.readers.length === 0) return `const differs${n} = false;`;
    const rows = this.#rows();
    const tests = decision.readers.map((reader) => {
      const values = optionValues(decision.choice).map((option) =>
        rows.preview(reader, decision.choice, option),
      );
      return values
        .slice(1)
        .map((value) => `${value} !== ${values[0]}`)
        .join(' || ');
    });
    const over = isPersonal(decision.choice) ? everyMember : '{';
    const stop = isPersonal(decision.choice) ? 'break;' : '';
    return `let differs${n} = false;
${over}
${rows.lines.join('\n')}
if (${tests.join(' || ')}) { differs${n} = true; ${stop} }
}`;
  }
}

/** Writes the places of the households to be decided; returns how many. */
type Find = (sizes: SizeClass, from: number, to: number, open: Int32Array) => number;

/** Decides the households at some places. */
type Decide = (sizes: SizeClass, from: number, open: Int32Array, length: number) => void;

const everybody: Find = (_, from, to, open) => {
  for (let i = from; i < to; i++) open[i - from] = i;
  return to - from;
};

function isOverMembers(node: Node): boolean {
  return ['sum', 'count', 'any', 'largest'].includes(node.operation.is);
}

/** The number of the option whose place a text names. */
function optionText(place: string, options: readonly number[]): string {
  const last = options.length - 1;
  const cases = options
    .slice(0, last)
    .map((option, i) => `${place} === ${i} ? ${numberText(option)} : `);
  return `(${cases.join('')}${numberText(options[last] ?? 0)})`;
}

function aboveText(value: string, bound: number | null): string {
  return bound === null ? 'true' : `${value} > ${numberText(bound)}`;
}
