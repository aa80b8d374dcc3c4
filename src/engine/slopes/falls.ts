// Where more of a fact leaves a household with less of an income concept: cliffs of the law. The household is taken
// through many values of the fact at once, as the households of a block; a fall between two of them is halved down to a
// fen, and the branches that turn there say which rule it is.

import { Block, householdsPerBlock } from '../block.ts';
import { compile } from '../compile/compile.ts';
import type { Program } from '../compile/program.ts';
import type { HouseholdFacts } from '../evaluate.ts';
import { Evaluation, flowName, householdGraph } from '../evaluate.ts';
import type { Graph, Node } from '../graph.ts';
import { flowsOfConcept } from '../outputs.ts';
import type { Policy } from '../policy.ts';
import { Trace } from './trace.ts';

/** A fall of income between two neighbouring values of a fact. */
export interface Fall {
  /** The last value before it and the first behind it, a fen apart where it is a cliff. */
  readonly last: number;
  readonly first: number;
  /** How much is lost, in yuan a year. */
  readonly size: number;
  /** The flow that moves most against the household. */
  readonly flow: string;
  /** Rules and choices below that flow in which a branch turns. */
  readonly turned: readonly string[];
}

/** An income concept of a household along the values of a person's fact. */
export class IncomeLine {
  readonly #policy: Policy;
  readonly #household: HouseholdFacts;
  readonly #fact: string;
  readonly #flows: ReturnType<typeof flowsOfConcept>;
  readonly #graph: Graph;
  readonly #program: Program;
  readonly #block: Block;

  /** @param fact a fact of persons, varied for the first of them; nothing but facts may be said of the household. */
  constructor(policy: Policy, household: HouseholdFacts, fact: string, concept: string) {
    const flows = flowsOfConcept(policy.legislation, concept);
    this.#policy = policy;
    this.#household = household;
    this.#fact = fact;
    this.#flows = flows;
    const rules = flows.map((one) => one.rule);
    this.#graph = householdGraph(policy, household, rules);
    this.#program = compile(this.#graph, { reading: 'fused' });
    this.#block = new Block(Object.values(policy.legislation.facts), this.#program.room);
  }

  /** Why the concept is not known for the household; null where it is. */
  get unknown(): string | null {
    for (const { operation } of this.#graph.outputs.values())
      if (operation.is === 'unknown') return operation.why;
    return null;
  }

  /** The concept at each value, in yuan a year; no more values than a block has households. */
  at(values: readonly number[]): number[] {
    if (values.length > householdsPerBlock) throw new RangeError('too many values at once');
    this.#fill(values);
    this.#program.run(this.#block);
    const sums = values.map(() => 0);
    for (const { node, sign } of this.#nodes()) {
      const column = this.#program.column(node);
      sums.forEach((sum, h) => {
        sums[h] = sum + sign * (column[this.#block.householdIndex(h)] ?? 0);
      });
    }
    return sums;
  }

  #nodes(): { node: Node; sign: number; name: string }[] {
    return this.#flows.flatMap(({ rule, sign }) => {
      const node = this.#graph.outputs.get(flowName(rule.name));
      return node === undefined ? [] : [{ node, sign, name: rule.name }];
    });
  }

  #fill(values: readonly number[]): void {
    const block = this.#block;
    const { persons, facts } = this.#household;
    block.begin(
      values.map(() => persons.length),
      values.length,
    );
    for (const fact of block.facts) {
      const column = block.column(fact);
      const known = facts.get(fact.name) ?? [];
      const isVaried = fact.name === this.#fact;
      values.forEach((varied, h) => {
        known.forEach((value, k) => {
          const at = fact.level === 'person' ? block.personIndex(h, k) : block.householdIndex(h);
          column[at] = isVaried && k === 0 ? varied : value;
        });
      });
    }
  }

  /** Falls of more than a tolerance between neighbouring values, each followed as far as a fen. */
  falls(values: readonly number[], tolerance: number): Fall[] {
    const incomes = this.at(values);
    return values.slice(1).flatMap((value, i) => {
      const fall = (incomes[i] ?? 0) - (incomes[i + 1] ?? 0);
      return fall > tolerance ? [this.#followed(values[i] ?? 0, value, tolerance)] : [];
    });
  }

  #followed(from: number, to: number, tolerance: number): Fall {
    let [last, first] = [Math.floor(from * 100 + 0.5), Math.floor(to * 100 + 0.5)];
    while (first - last > 1) {
      const points = Array.from({ length: sections + 1 }, (_, i) => {
        return last + Math.floor(((first - last) * i) / sections);
      });
      const incomes = this.at(points.map((fen) => fen / 100));
      const falls = points.slice(1).map((_, i) => (incomes[i] ?? 0) - (incomes[i + 1] ?? 0));
      const worst = falls.indexOf(Math.max(...falls));
      if ((falls[worst] ?? 0) <= tolerance) break;
      [last, first] = [points[worst] ?? last, points[worst + 1] ?? first];
    }
    return this.#described(last / 100, first / 100);
  }

  #described(last: number, first: number): Fall {
    const [before, after] = [this.#evaluated(last), this.#evaluated(first)];
    const moved = this.#nodes().map(({ node, sign, name }) => {
      const by = sign * (after.valueOf(node, 0) - before.valueOf(node, 0));
      return { node, name, by };
    });
    const worst = [...moved].sort((a, b) => a.by - b.by)[0];
    const turned = worst === undefined ? [] : turnedBelow(worst.node, before, after);
    const size = -moved.reduce((sum, one) => sum + one.by, 0);
    return { last, first, size, flow: worst?.name ?? '', turned };
  }

  #evaluated(value: number): Evaluation {
    const { facts } = this.#household;
    const values = [value, ...(facts.get(this.#fact) ?? []).slice(1)];
    const household = { ...this.#household, facts: new Map(facts).set(this.#fact, values) };
    return new Evaluation(this.#policy, household, this.#graph);
  }
}

/** Into how many parts a stretch with a fall is cut at a time. */
const sections = 32;

/** Names of the rules and choices in which a branch that matters goes another way. */
function turnedBelow(node: Node, before: Evaluation, after: Evaluation): string[] {
  const [here, there] = [before, after].map((evaluation) => {
    const trace = new Trace(evaluation, []);
    trace.of(node, 0);
    const own = trace.branches.filter((one) => one.matters);
    return new Map(own.map((one) => [`${one.node.id} ${one.person} ${one.at}`, one]));
  });
  const turned = [...(here ?? [])].filter(([key, { went }]) => {
    const other = there?.get(key);
    return other !== undefined && other.went !== went;
  });
  return [...new Set(turned.map(([, branch]) => branch.node.quantity.name))];
}
