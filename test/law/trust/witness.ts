// A search for witnesses: households whose results change when one value of the law is moved by a tenth.
//
// First the rules that hold the value are computed for many households, with the value and with the value moved; then
// the whole law for the few households in which such a rule changed, until a result of theirs does: a flow of money,
// or what no other rule reads, which is there to be shown.

import type { Room } from '../../../src/engine/block.ts';
import { Block } from '../../../src/engine/block.ts';
import { buildGraph } from '../../../src/engine/build.ts';
import { scratchCapacity } from '../../../src/engine/compile/code.ts';
import { compile } from '../../../src/engine/compile/compile.ts';
import type { Program } from '../../../src/engine/compile/program.ts';
import type { Graph, Node } from '../../../src/engine/graph.ts';
import { isPersonal } from '../../../src/engine/graph.ts';
import { MovedValues } from '../../../src/engine/moved-values.ts';
import { overYear } from '../../../src/engine/outputs.ts';
import type { Parameter, ParameterValue } from '../../../src/engine/parameter.ts';
import type { Policy, ValueChange } from '../../../src/engine/policy.ts';
import { inLaw, parametersOfRule, reformed, rulesOf } from '../../../src/engine/policy.ts';
import type { Derived, Quantity } from '../../../src/engine/quantity.ts';
import { monthsOf } from '../../../src/engine/quantity.ts';
import type { Choice, Rule } from '../../../src/engine/rule.ts';
import { china } from '../../../src/law/china.ts';
import type { Lots } from './households-by-lot.ts';
import { fillWithLots } from './households-by-lot.ts';
import type { Rows } from './moves.ts';
import { changed, times } from './moves.ts';

export const rules = rulesOf(china);
const base = inLaw(china);
const facts = Object.values(china.facts);

function yearly(rule: Rule): Quantity {
  if (rule.period !== 'month') return rule;
  return rule.type.is === 'yes/no' ? monthsOf(rule as Rule<boolean>) : overYear(rule);
}

/** The rules that a quantity is made of, itself or by summing, pointing and stretching over time. */
function rulesIn(quantity: Quantity): Rule[] {
  if (quantity.kind === 'rule') return [quantity as Rule];
  if (quantity.kind === 'choice') return rulesIn((quantity as Choice).least());
  if (quantity.kind !== 'derived') return [];
  const { derivation } = quantity as Derived;
  const of = 'of' in derivation && derivation.of !== null ? rulesIn(derivation.of) : [];
  const more =
    'months' in derivation && derivation.months !== null ? rulesIn(derivation.months) : [];
  const key =
    'over' in derivation && derivation.over.key !== null ? rulesIn(derivation.over.key()) : [];
  const pointer = 'pointer' in derivation ? rulesIn(derivation.pointer) : [];
  return [...of, ...more, ...key, ...pointer];
}

/** By each rule, those that read it, through a choice too. */
const readers = new Map<Rule, Rule[]>();
for (const rule of rules) {
  const reads = rule.versions.flatMap((version) => Object.values(version.reads()));
  const months = rule.flow?.months === undefined ? [] : [rule.flow.months];
  for (const read of new Set([...reads, ...months].flatMap(rulesIn))) {
    readers.set(read, [...(readers.get(read) ?? []), rule]);
  }
}

/** The results that some rules can reach, the nearest first: flows, and what no other rule reads. */
function resultsFrom(holders: readonly Rule[]): Rule[] {
  const reached = new Set(holders);
  for (const rule of reached) for (const reader of readers.get(rule) ?? []) reached.add(reader);
  return [...reached].filter((rule) => rule.flow !== null || !readers.has(rule));
}

/** Where and when households are looked at, and how many. */
export interface Setting {
  readonly year: number;
  readonly places: readonly string[];
  readonly households: number;
  /** Levers without which nothing of an instrument applies. */
  readonly set?: Readonly<Record<string, number>>;
  readonly within?: Lots['within'];
}

/** Of the households in which a rule changed, so many are computed whole. */
const mostConfirmed = 20;

/** One setting with its households, computed under the law as it is. */
export class Search {
  readonly #setting: Setting;
  readonly #policy: Policy;
  readonly #block: Block;
  readonly #few: Block;
  /** The parameters that hold in the year. */
  readonly #inForce: ReadonlySet<string>;
  /** Values of every rule over the year, as they stand in the block. */
  readonly #values = new Map<string, Float64Array>();

  constructor(setting: Setting) {
    this.#setting = setting;
    const { year, places, households, set = {} } = setting;
    const changes = Object.entries(set).map(([name, value]) =>
      changed(name, { is: 'value', value }),
    );
    this.#policy = reformed(base, { changes });
    const program = compile(this.#graph(this.#policy, rules), { reading: 'fused' });
    this.#inForce = new Set(program.graph.nodes.flatMap(parametersIn));
    this.#block = new Block(facts, roomy(program));
    this.#few = new Block(facts, roomy(program), 200);
    fillWithLots(this.#block, `${year}`, households, year, {
      places: { [china.placeFact.name]: places },
      within: setting.within ?? {},
    });
    program.run(this.#block);
    for (const [name, node] of program.graph.outputs) {
      if (node.operation.is !== 'unknown') this.#values.set(name, program.column(node).slice());
    }
  }

  /**
   * The parameters of which a tenth more changes a result of some household, tried on one graph that holds for each the
   * value of the law and the one it is moved to. Schedules are left out: of them each row is tried.
   */
  moved(parameters: readonly Parameter[]): ReadonlySet<string> {
    const results = resultsFrom(rules).filter((rule) => this.#values.has(rule.name));
    const graph = this.#graph(this.#policy, results);
    const tried = parameters.filter((one) => one.shape.is !== 'brackets');
    const values = new MovedValues(graph, new Map(tried.map(({ name }) => [name, aTenthMore])));
    const program = compile(values.graph);
    const block = new Block(facts, program.room);
    copyBlock(this.#block, block);
    program.attach(block);
    const columns = () => {
      program.run(block);
      return [...program.graph.outputs.values()].map((node) =>
        program
          .column(node)
          .subarray(0, isPersonal(node) ? block.personLength : block.householdLength),
      );
    };
    values.choose(program, block, null);
    const before = columns().map((column) => column.slice());
    return new Set(
      [...values.parameters].filter((parameter) => {
        values.choose(program, block, parameter);
        return columns().some((column, i) => differs(column, before[i] ?? column));
      }),
    );
  }

  /**
   * A result that changes for some household when the law is changed; null where none was found.
   * @param holders the rules that hold the changed value.
   */
  witness(change: ValueChange, holders: readonly Rule[]): string | null {
    const known = holders.filter((rule) => this.#values.has(rule.name));
    if (known.length === 0 || !this.#inForce.has(change.parameter)) return null;
    const policy = reformed(this.#policy, { changes: [change] });
    const touched = this.#touched(compile(this.#graph(policy, known), { reading: 'fused' }));
    return touched.length === 0 ? null : this.#confirmed(policy, touched, known);
  }

  #graph(policy: Policy, asked: readonly Rule[]): Graph {
    const { year, places } = this.#setting;
    const outputs = Object.fromEntries(asked.map((rule) => [rule.name, yearly(rule)]));
    return buildGraph({ policy, year, lawYear: year, places, outputs, given: new Set() });
  }

  #run(program: Program, block: Block): void {
    program.attach(block);
    program.run(block);
  }

  /** Households in which one of the outputs has another value than before. */
  #touched(program: Program): number[] {
    const { outputs } = program.graph;
    if ([...outputs.values()].every((node) => node.operation.is === 'unknown')) return [];
    this.#run(program, this.#block);
    const found = new Set<number>();
    for (const [name, node] of outputs) {
      const before = this.#values.get(name);
      if (before === undefined || node.operation.is === 'unknown') continue;
      const now = program.column(node);
      for (let h = 0; h < this.#block.count && found.size < mostConfirmed; h++) {
        if (this.#rows(node, this.#block, h).some((i) => now[i] !== before[i])) found.add(h);
      }
    }
    return [...found];
  }

  #rows(node: Node, block: Block, h: number): number[] {
    if (!isPersonal(node)) return [block.householdIndex(h)];
    return Array.from({ length: block.sizeOf(h) }, (_, k) => block.personIndex(h, k));
  }

  /** A result that changes in one of some households, looked for in the nearest ones first. */
  #confirmed(policy: Policy, touched: readonly number[], holders: readonly Rule[]): string | null {
    const results = resultsFrom(holders).filter((rule) => this.#values.has(rule.name));
    for (const [asked, some] of [
      [results.slice(0, 4), touched.slice(0, 4)],
      [results, touched],
    ] as const) {
      const found = this.#changed(policy, asked, some);
      if (found !== null) return found;
    }
    return null;
  }

  #changed(policy: Policy, asked: readonly Rule[], touched: readonly number[]): string | null {
    this.#copy(touched);
    const program = compile(this.#graph(policy, asked), { reading: 'fused' });
    this.#run(program, this.#few);
    for (const [name, node] of program.graph.outputs) {
      const before = this.#values.get(name);
      if (before === undefined || node.operation.is === 'unknown') continue;
      const now = program.column(node);
      const differs = touched.some((h, few) => {
        const there = this.#rows(node, this.#block, h);
        return this.#rows(node, this.#few, few).some((i, k) => now[i] !== before[there[k] ?? 0]);
      });
      if (differs) return name;
    }
    return null;
  }

  #copy(touched: readonly number[]): void {
    const [from, to] = [this.#block, this.#few];
    to.begin(
      touched.map((h) => from.sizeOf(h)),
      touched.length,
    );
    for (const fact of facts) {
      const [there, here] = [from.column(fact), to.column(fact)];
      touched.forEach((h, few) => {
        if (fact.level === 'household') {
          here[to.householdIndex(few)] = there[from.householdIndex(h)] ?? 0;
          return;
        }
        for (let k = 0; k < from.sizeOf(h); k++)
          here[to.personIndex(few, k)] = there[from.personIndex(h, k)] ?? 0;
      });
    }
  }
}

/** Another block with the same households. */
function copyBlock(from: Block, to: Block): void {
  const sizes = Array.from({ length: from.count }, (_, h) => from.sizeOf(h));
  to.begin(sizes, from.count);
  for (const fact of facts) {
    const length = fact.level === 'person' ? from.personLength : from.householdLength;
    to.column(fact).set(from.column(fact).subarray(0, length));
  }
}

function differs(now: Float64Array, before: Float64Array): boolean {
  for (let i = 0; i < now.length; i++) if (now[i] !== before[i]) return true;
  return false;
}

/** A tenth more; nothing becomes a tenth of one. */
function aTenthMore(value: ParameterValue): ParameterValue {
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value) * 1.1 || 0.1;
  return (value as Rows).map((row) => times(row, 1.1));
}

/** Room for a program, and for any that computes a part of it and keeps nothing of the rest. */
function roomy({ room, graph }: Program): Room {
  const behind = 2 * room.behind + graph.nodes.length * scratchCapacity;
  return { ...room, columns: 2 * room.columns, behind };
}

function parametersIn({ operation }: Node): string[] {
  if (operation.is !== 'rule') return [];
  const to = operation.rounding?.to;
  const rounding = typeof to === 'object' ? [to] : [];
  return [...Object.values(operation.parameters), ...rounding].map((one) => one.parameter.name);
}

/** The rules that hold a parameter. */
export function holdersOf(parameter: Parameter): Rule[] {
  return rules.filter((rule) => parametersOfRule(rule).some((one) => one.name === parameter.name));
}
