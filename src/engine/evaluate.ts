// One household, computed by the reference reading with every value kept: what `household` and `explain` stand on.

import type { Room } from './block.ts';
import { Block, largestHousehold } from './block.ts';
import { buildGraph } from './build.ts';
import { compile } from './compile/compile.ts';
import type { Program } from './compile/program.ts';
import type { Graph, Node } from './graph.ts';
import { isPersonal } from './graph.ts';
import { ofHousehold, overYear } from './outputs.ts';
import type { Policy } from './policy.ts';
import { rulesOf } from './policy.ts';
import type { Quantity } from './quantity.ts';
import { monthsOf } from './quantity.ts';
import type { Rule } from './rule.ts';

/** What is known of the household. */
export interface HouseholdFacts {
  readonly year: number;
  readonly lawYear: number;
  readonly place: string;
  readonly persons: readonly string[];
  readonly facts: ReadonlyMap<string, readonly number[]>;
  readonly given: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** Yearly facts of persons that are known month by month: twelve amounts, null in months that do not count. */
  readonly byMonth?: ReadonlyMap<string, readonly (readonly (number | null)[] | undefined)[]>;
}

/** A value in one stretch of months of the year. */
export interface MonthlyValue {
  readonly value: number;
  readonly months: number;
  readonly node: Node;
}

/** A computed household: every rule's value by name and person. */
export class Evaluation {
  readonly policy: Policy;
  readonly input: HouseholdFacts;
  readonly graph: Graph;
  readonly program: Program;
  /** Options tried by each choice: objective per option and person. */
  readonly options: ReadonlyMap<Node, readonly (readonly number[])[]>;
  readonly #block: Block;

  /** @param of the rules to compute, all where left out; or the graph of a household that differs in facts only. */
  constructor(policy: Policy, input: HouseholdFacts, of?: readonly Rule[] | Graph) {
    this.policy = policy;
    this.input = input;
    this.graph = isGraph(of)
      ? of
      : householdGraph(policy, input, of ?? rulesOf(policy.legislation));
    const options = new Map<Node, number[][]>();
    this.options = options;
    this.program = compile(this.graph, {
      keepAll: true,
      reading: 'called',
      overlay: (node, row) => input.given.get(node.quantity.name)?.[row.k],
      listener: ({ choice }, option, objective) => {
        // An inner choice is settled anew under each option of the outer: only the last time counts.
        const tried = option === 0 ? [] : (options.get(choice) ?? []);
        tried[option] = [...objective];
        options.set(choice, tried);
      },
    });
    this.#block = blockOf(policy, input, this.program.room);
    this.program.attach(this.#block);
    this.#give();
    this.program.run(this.#block);
  }

  #give(): void {
    for (const node of this.program.plan.sources) {
      if (node.operation.is !== 'given') continue;
      const column = this.program.column(node);
      (this.input.given.get(node.quantity.name) ?? []).forEach((value, k) => {
        column[this.#index(node, k)] = value ?? 0;
      });
    }
  }

  #index(node: Node, k: number): number {
    return isPersonal(node) ? this.#block.personIndex(0, k) : this.#block.householdIndex(0);
  }

  #read(node: Node, k: number): number {
    return this.program.column(node)[this.#index(node, k)] ?? Number.NaN;
  }

  /** Why a rule has no value here, or null where it has one. */
  whyUnknown(name: string): string | null {
    const node = this.#node(name);
    return node.operation.is === 'unknown' ? node.operation.why : null;
  }

  /** A node's value for a person (0 first); the household's own for a household's node. NaN where unknown. */
  valueOf(node: Node, person: number): number {
    return node.operation.is === 'unknown' ? Number.NaN : this.#read(node, person);
  }

  /** A yearly rule's value, or a monthly one's over the year. NaN where unknown. */
  ofYear(name: string, person = 0): number {
    return this.valueOf(this.#node(name), person);
  }

  /** A monthly rule's value in each stretch of the year in which the law is the same. */
  byMonth(name: string, person = 0): readonly MonthlyValue[] {
    const { operation } = this.#node(name);
    if (operation.is !== 'perYear' && operation.is !== 'monthsOf') return [];
    return operation.pieces.map(({ node, months }) => ({
      value: this.valueOf(node, person),
      months,
      node,
    }));
  }

  /** The node that computes a rule: the last stretch of the year for a monthly one. */
  ruleNode(name: string): Node {
    const node = this.#node(name);
    const { operation } = node;
    if (operation.is === 'perYear' || operation.is === 'monthsOf')
      return operation.pieces.at(-1)?.node ?? node;
    return node;
  }

  #node(name: string): Node {
    const node = this.graph.outputs.get(name);
    if (node === undefined) throw new RangeError(`nothing called "${name}" was computed`);
    return node;
  }

  /** A flow's amount over the year for the whole household. */
  flow(rule: Rule): number {
    const node = this.graph.outputs.get(flowName(rule.name));
    return node === undefined ? Number.NaN : this.valueOf(node, 0);
  }
}

function isGraph(of: readonly Rule[] | Graph | undefined): of is Graph {
  return of !== undefined && 'nodes' in of;
}

/** What the output is called that sums a flow over the year and the household. */
export function flowName(rule: string): string {
  return `${rule} of the household`;
}

/** The graph of some rules for one household: each over the year, flows summed over its members too. */
export function householdGraph(
  policy: Policy,
  input: HouseholdFacts,
  rules: readonly Rule[],
): Graph {
  const outputs: Record<string, Quantity> = {};
  for (const rule of rules) {
    outputs[rule.name] = yearly(rule);
    if (rule.flow !== null) outputs[flowName(rule.name)] = ofHousehold(rule);
  }
  const given = [...input.given].filter(([, values]) =>
    values.every((value) => value !== undefined),
  );
  return buildGraph({
    policy,
    year: input.year,
    lawYear: input.lawYear,
    places: [input.place],
    outputs,
    given: new Set(given.map(([name]) => name)),
  });
}

function yearly(rule: Rule): Quantity {
  if (rule.period !== 'month') return rule;
  return rule.type.is === 'yes/no' ? monthsOf(rule as Rule<boolean>) : overYear(rule);
}

function blockOf(policy: Policy, input: HouseholdFacts, room: Room): Block {
  const facts = Object.values(policy.legislation.facts);
  const block = new Block(facts, room, 2 * largestHousehold);
  block.begin([input.persons.length], 1);
  for (const fact of facts) {
    const column = block.column(fact);
    (input.facts.get(fact.name) ?? []).forEach((value, k) => {
      const index = fact.level === 'person' ? block.personIndex(0, k) : block.householdIndex(0);
      column[index] = value;
    });
  }
  return block;
}
