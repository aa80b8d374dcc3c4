// What engine tests stand on: small laws of a few rules, households written by hand or at random, computed values.

import fc from 'fast-check';
import { Block } from '../../src/engine/block.ts';
import { buildGraph } from '../../src/engine/build.ts';
import type { CompileOptions } from '../../src/engine/compile/compile.ts';
import { compile } from '../../src/engine/compile/compile.ts';
import type { Program } from '../../src/engine/compile/program.ts';
import type { Fact } from '../../src/engine/fact.ts';
import type { Graph, Node } from '../../src/engine/graph.ts';
import { isPersonal } from '../../src/engine/graph.ts';
import type { Instrument, Legislation } from '../../src/engine/legislation.ts';
import { flowsOf, ofHousehold, overYear } from '../../src/engine/outputs.ts';
import type { Policy } from '../../src/engine/policy.ts';
import { inLaw, rulesOf } from '../../src/engine/policy.ts';
import { ProblemsError } from '../../src/engine/problem.ts';
import type { Quantity } from '../../src/engine/quantity.ts';
import { monthsOf } from '../../src/engine/quantity.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { facts, named, town } from './kingdom/facts.ts';

export type Written = number | boolean | string;
export type PersonWritten = Readonly<Record<string, Written>>;

/** A household by hand: facts of its own beside its persons', by name; kinds by their word. */
export interface Household {
  readonly own?: Readonly<Record<string, Written>>;
  readonly persons: readonly PersonWritten[];
}

/** A law of a few rules, over the River Kingdom's facts and places. */
export function lawOf(rules: readonly Rule[], more: Partial<Legislation> = {}): Legislation {
  const instrument: Instrument = {
    name: 'all',
    label: named('all'),
    stage: 'secondary',
    about: named('all'),
    rules,
  };
  return {
    name: 'small',
    label: named('small'),
    facts,
    places: {
      upstream: { label: named('upstream'), within: 'everywhere' },
      delta: { label: named('delta'), within: 'everywhere' },
      island: { label: named('island'), within: 'delta' },
    },
    placeFact: town,
    sectors: [],
    households: 'households',
    instruments: [instrument],
    concepts: [],
    ...more,
  };
}

export interface Asked extends CompileOptions {
  readonly year?: number;
  readonly lawYear?: number;
  readonly places?: readonly string[];
  readonly given?: ReadonlySet<string>;
}

/** The graph of quantities under the names of their keys. */
export function graphOf(
  policy: Policy,
  outputs: Readonly<Record<string, Quantity>>,
  asked: Asked = {},
): Graph {
  const { year = 2021, given } = asked;
  return buildGraph({
    policy,
    year,
    lawYear: asked.lawYear ?? year,
    places: asked.places ?? Object.keys(policy.legislation.places),
    outputs,
    ...(given === undefined ? {} : { given }),
  });
}

export type Given = Readonly<Record<string, (household: number, member: number) => number>>;

/** A program with a block of its own, to be filled again and again. */
export class Bench {
  readonly program: Program;
  readonly block: Block;
  readonly #legislation: Legislation;

  constructor(legislation: Legislation, graph: Graph, options: CompileOptions = {}) {
    this.#legislation = legislation;
    this.program = compile(graph, options);
    this.block = new Block(Object.values(legislation.facts), this.program.room);
  }

  /** @param given values of the quantities that the graph takes as given, by name. */
  compute(households: readonly Household[], given: Given = {}): void {
    fill(this.block, this.#legislation, households);
    this.program.attach(this.block);
    for (const node of this.program.plan.sources) {
      const value = given[node.quantity.name];
      if (node.operation.is === 'given' && value !== undefined) this.#give(node, value);
    }
    this.program.run(this.block);
  }

  #give(node: Node, value: (household: number, member: number) => number): void {
    const column = this.program.column(node);
    for (let h = 0; h < this.block.count; h++) {
      const rows = isPersonal(node) ? this.block.sizeOf(h) : 1;
      for (let k = 0; k < rows; k++) {
        const index = isPersonal(node)
          ? this.block.personIndex(h, k)
          : this.block.householdIndex(h);
        column[index] = value(h, k);
      }
    }
  }

  /** A node's values: by household, one per member or one for the household. */
  values(node: Node): number[][] {
    const column = this.program.column(node);
    return Array.from({ length: this.block.count }, (_, h) =>
      isPersonal(node)
        ? Array.from({ length: this.block.sizeOf(h) }, (_, k) => {
            return column[this.block.personIndex(h, k)] ?? Number.NaN;
          })
        : [column[this.block.householdIndex(h)] ?? Number.NaN],
    );
  }
}

/** Lays households out in a block. */
export function fill(
  block: Block,
  legislation: Legislation,
  households: readonly Household[],
): void {
  block.begin(
    households.map(({ persons }) => persons.length),
    households.length,
  );
  households.forEach(({ own = {}, persons }, h) => {
    for (const [name, value] of Object.entries(own)) {
      const fact = factNamed(legislation, name);
      block.column(fact)[block.householdIndex(h)] = stored(fact, value);
    }
    persons.forEach((person, k) => {
      for (const [name, value] of Object.entries(person)) {
        const fact = factNamed(legislation, name);
        block.column(fact)[block.personIndex(h, k)] = stored(fact, value);
      }
    });
  });
}

function factNamed({ facts }: Legislation, name: string): Fact {
  const fact = facts[name];
  if (fact === undefined) throw new Error(`no fact ${name}`);
  return fact;
}

/** A value as a column holds it. */
export function stored(fact: Fact, value: Written): number {
  if (fact.type.is !== 'kind') return Number(value);
  const place = fact.type.kinds.indexOf(String(value));
  if (place < 0) throw new Error(`${fact.name} is never ${value}`);
  return place;
}

/** Asked quantities of some households, by the reference reading unless told otherwise. */
export function computed(
  law: Legislation | Policy,
  outputs: Readonly<Record<string, Quantity>>,
  households: readonly Household[],
  asked: Asked = {},
): Record<string, number[][]> {
  const policy = 'legislation' in law ? law : inLaw(law);
  const graph = graphOf(policy, outputs, asked);
  const bench = new Bench(policy.legislation, graph, { reading: 'called', ...asked });
  bench.compute(households);
  return Object.fromEntries([...graph.outputs].map(([name, node]) => [name, bench.values(node)]));
}

/** One quantity of one household: one number per member, or one for the household. */
export function amountOf(
  quantity: Quantity,
  household: Household,
  law?: Legislation | Policy,
  asked: Asked = {},
): number[] {
  const rules = quantity.kind === 'rule' ? [quantity as Rule] : [];
  const found = computed(law ?? lawOf(rules), { it: quantity }, [household], asked);
  return found.it?.[0] ?? [];
}

/** Every rule over the year, and every flow by household: all that a run or a household document can ask. */
export function everything(legislation: Legislation): Record<string, Quantity> {
  const rules = rulesOf(legislation).map((rule) => [rule.name, yearly(rule)]);
  const flows = flowsOf(legislation).map((rule) => [`${rule.name} in all`, ofHousehold(rule)]);
  return Object.fromEntries([...rules, ...flows]);
}

function yearly(rule: Rule): Quantity {
  if (rule.period !== 'month') return rule;
  return rule.type.is === 'yes/no' ? monthsOf(rule as Rule<boolean>) : overYear(rule);
}

/** The problems that something throws, each as `where: message`. */
export function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ProblemsError) {
      return error.problems.map(({ where, message }) => `${where}: ${message}`);
    }
    throw error;
  }
  return [];
}

const money = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((tenths) => tenths / 10);

const personOfKingdom = fc.record({
  harvest: fc.oneof(fc.constant(0), money(12_000)),
  feast: fc.oneof(fc.constant(0), money(4000)),
  monthsFishing: fc.integer({ min: 0, max: 12 }),
  trade: fc.constantFrom('none', 'fisher', 'smith'),
  wounded: fc.boolean(),
  born: fc.integer({ min: 1950 * 12, max: 2021 * 12 }),
});

/** A household of the River Kingdom: the first two may be mates, the rest children of the first or of nobody. */
export function householdOfKingdom(largest = 5): fc.Arbitrary<Household> {
  const own = fc.record({
    town: fc.constantFrom('upstream', 'delta', 'island'),
    barns: fc.integer({ min: 0, max: 4 }),
  });
  const persons = fc.array(personOfKingdom, { minLength: 1, maxLength: largest });
  return fc
    .tuple(own, persons, fc.boolean(), fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 30 }))
    .map(([own, persons, mated, mothers]) => ({
      own,
      persons: persons.map((person, k) => ({
        ...person,
        mate: mated && persons.length > 1 && k < 2 ? 1 - k : -1,
        mother: k < 2 ? -1 : Math.min(persons.length - 1, mothers[k] ?? -1),
      })),
    }));
}
