// Builds the graph of a policy for one year from the quantities asked for; see `graph.ts` for what a graph is.

import type { Binding, BoundParameter } from './bind.ts';
import { bind } from './bind.ts';
import { bodyOf } from './body-of.ts';
import { calendarValue, isCalendar } from './calendar.ts';
import type { Fact } from './fact.ts';
import { checkLevel, checkMonthly, checkPeriod, checkSummed, fault, monthless } from './faults.ts';
import type { BoundRounding, Graph, Node, Operation, PaidNodes, Piece, Span } from './graph.ts';
import { inputsOf, whyOf } from './graph.ts';
import { groupOf } from './group-of.ts';
import { idleChoice } from './idle-choice.ts';
import type { NotKnown } from './in-force.ts';
import { inItsPlace } from './in-its-place.ts';
import { flowsOfConcept, ofHousehold } from './outputs.ts';
import type { Parameter } from './parameter.ts';
import type { Policy } from './policy.ts';
import type { Derived, Group, Paid, Quantity } from './quantity.ts';
import { orderIn } from './quantity.ts';
import type { Choice, Rule, Version } from './rule.ts';
import { signature } from './signature.ts';
import { spansOf } from './spans.ts';
import { dayOf, versionOn } from './versions.ts';

export interface BuildRequest {
  readonly policy: Policy;
  /** The year of people and incomes: what the calendar says. */
  readonly year: number;
  /** The year whose law applies. */
  readonly lawYear: number;
  /** Places that occur. */
  readonly places: readonly string[];
  /** Quantities asked for, yearly or states, under the names of the outputs. */
  readonly outputs: Readonly<Record<string, Quantity>>;
  /** Names of quantities that a household document gives: they are taken as they are. */
  readonly given?: ReadonlySet<string>;
}

/**
 * The graph.
 * @throws ProblemsError for a circle of rules, months mixed with years, or a formula outside the language.
 */
export function buildGraph(request: BuildRequest): Graph {
  return new Builder(request).build();
}

class Builder {
  readonly #request: BuildRequest;
  readonly #spans: readonly Span[];
  readonly #nodes: Node[] = [];
  readonly #shared = new Map<string, Node>();
  readonly #made = new Map<Quantity, Map<Span | null, Node>>();
  readonly #declared = new Map<string, Quantity>();
  readonly #path: string[] = [];
  readonly #choices: Node[] = [];
  readonly #binding: Binding;
  /** Choices that nobody makes here, and what stands for them; see `idleChoice`. */
  readonly #settled: ReadonlyMap<string, Operation>;

  constructor(request: BuildRequest, settled: ReadonlyMap<string, Operation> = new Map()) {
    this.#request = request;
    this.#settled = settled;
    this.#spans = spansOf(request.policy, request.lawYear);
    this.#binding = {
      policy: request.policy,
      places: request.places,
      placeNode: () => this.#node(request.policy.legislation.placeFact, null),
      factNode: (name) => this.#factNode(name),
    };
  }

  build(): Graph {
    const outputs = new Map<string, Node>();
    for (const [name, quantity] of Object.entries(this.#request.outputs)) {
      outputs.set(name, this.#node(quantity, null));
    }
    const objectives = this.#objectives();
    const idle = [...objectives].flatMap((one) => idleChoice(...one, this.#request.policy));
    if (idle.length > 0) {
      return new Builder(this.#request, new Map([...this.#settled, ...idle])).build();
    }
    return { nodes: this.#nodes, outputs, objectives, spans: this.#spans };
  }

  /** Objectives are built last: they read what the choice decides, which is no circle. */
  #objectives(): Map<Node, Node> {
    const objectives = new Map<Node, Node>();
    for (let i = 0; i < this.#choices.length; i++) {
      const node = this.#choices[i];
      if (node?.operation.is !== 'choice') continue;
      objectives.set(node, this.#node(node.operation.choice.least(), null));
    }
    return objectives;
  }

  /** The node of a quantity, for a stretch of months where it is monthly. */
  #node(asWritten: Quantity, span: Span | null): Node {
    const quantity = inItsPlace(this.#request.policy, asWritten);
    if (quantity.period === 'month' && span === null) throw monthless(quantity);
    const at = quantity.period === 'month' ? span : isCalendar(quantity) ? span : null;
    const known = this.#made.get(quantity)?.get(at);
    if (known !== undefined) return known;
    this.#declare(quantity);
    this.#enter(quantity);
    const node = this.#share(quantity, at, this.#operation(quantity, at));
    this.#path.pop();
    const bySpan = this.#made.get(quantity) ?? new Map<Span | null, Node>();
    this.#made.set(quantity, bySpan.set(at, node));
    return node;
  }

  #enter(quantity: Quantity): void {
    const begins = this.#path.indexOf(quantity.name);
    this.#path.push(quantity.name);
    if (begins < 0) return;
    const circle = this.#path.slice(begins).join(' → ');
    throw fault('circle', quantity.name, `rules read each other in a circle: ${circle}`);
  }

  /** A name means one thing: nodes of one name are taken for each other. */
  #declare(quantity: Quantity): void {
    if (quantity.kind === 'derived') return;
    const known = this.#declared.get(quantity.name) ?? quantity;
    this.#declared.set(quantity.name, known);
    if (known === quantity) return;
    const both = `a ${known.kind} and another ${quantity.kind} have this name`;
    throw fault('conflict', quantity.name, both);
  }

  #share(quantity: Quantity, span: Span | null, operation: Operation): Node {
    const inputs = inputsOf(operation);
    const unknown = inputs.find((one) => one.operation.is === 'unknown');
    const final: Operation = unknown ? { is: 'unknown', why: whyOf(unknown) } : operation;
    const key = `${quantity.name}|${signature(final)}`;
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const id = this.#nodes.length;
    const node: Node = { id, quantity, span, operation: final, inputs: unknown ? [] : inputs };
    this.#nodes.push(node);
    this.#shared.set(key, node);
    if (final.is === 'choice') this.#choices.push(node);
    return node;
  }

  #operation(quantity: Quantity, span: Span | null): Operation {
    if (this.#request.given?.has(quantity.name)) return { is: 'given' };
    if (quantity.kind === 'fact') return { is: 'fact', fact: quantity as Fact };
    if (quantity.kind === 'choice') return this.#choice(quantity as Choice);
    if (quantity.kind === 'rule') return this.#rule(quantity as Rule, span);
    return this.#derived(quantity as Derived, span);
  }

  #choice(choice: Choice): Operation {
    const { name, group, parts } = choice;
    const to = (one: Quantity) => this.#node(one, null);
    const divided = parts && {
      of: to(parts.of),
      pointer: to(parts.pointer),
      key: this.#key(group),
    };
    return this.#settled.get(name) ?? { is: 'choice', choice, parts: divided };
  }

  #rule(rule: Rule, span: Span | null): Operation {
    const { policy, lawYear } = this.#request;
    if (policy.off.has(rule.name)) return { is: 'constant', value: 0, why: 'switched off' };
    const day = dayOf(rule, span, lawYear);
    const version = versionOn(rule, day);
    if (version === null) return { is: 'constant', value: 0, why: `not in force on ${day}` };
    const parameters = this.#bindAll(version, day);
    if ('why' in parameters) return { is: 'unknown', why: parameters.why };
    const rounding = this.#rounding(rule, day);
    if (rounding !== null && 'why' in rounding) return { is: 'unknown', why: rounding.why };
    const reads = this.#reads(rule, version, span);
    const body = bodyOf(rule, version);
    return { is: 'rule', rule, version, reads, parameters: parameters.bound, rounding, body };
  }

  #reads(rule: Rule, version: Version, span: Span | null): Record<string, Node> {
    const entries = Object.entries(version.reads()).map(([key, read]) => {
      checkPeriod(rule, key, read);
      checkLevel(rule, key, read);
      return [key, this.#node(read, span)] as const;
    });
    return Object.fromEntries(entries);
  }

  #bindAll(version: Version, day: string): { bound: Record<string, BoundParameter> } | NotKnown {
    const bound: Record<string, BoundParameter> = {};
    for (const [key, parameter] of Object.entries(version.parameters)) {
      const found = bind(this.#binding, parameter, day);
      if ('why' in found) return found;
      bound[key] = found;
    }
    return { bound };
  }

  #rounding(rule: Rule, day: string): BoundRounding | NotKnown | null {
    if (rule.rounding === null)
      return rule.flow === null ? null : { to: 0.01, direction: 'half up' };
    const { to, direction } = rule.rounding;
    if (typeof to === 'number') return { to, direction };
    const bound = bind(this.#binding, to as Parameter, day);
    return 'why' in bound ? bound : { to: bound, direction };
  }

  #derived(quantity: Derived, span: Span | null): Operation {
    const how = quantity.derivation;
    switch (how.how) {
      case 'sum':
      case 'any':
      case 'largest': {
        if (how.how === 'sum') checkSummed(quantity, how.of, how.over);
        const of = this.#node(how.of, span);
        const key = this.#key(how.over);
        return { is: how.how, over: how.over, key, of, once: this.#once(how.of, how.over) };
      }
      case 'count': {
        const of = how.of === null ? null : this.#node(how.of, span);
        return { is: 'count', over: how.over, key: this.#key(how.over), of };
      }
      case 'order':
        return { is: 'order', key: this.#key(how.over) };
      case 'at':
      case 'pointing':
        return {
          is: how.how,
          pointer: this.#node(how.pointer, span),
          of: this.#node(how.of, span),
        };
      case 'perYear':
        return this.#perYear(how.of, how.paid);
      case 'perMonth':
        return {
          is: 'perMonth',
          of: this.#node(how.of, null),
          months: how.months && this.#node(how.months, null),
        };
      case 'monthsOf':
        checkMonthly(how.of, 'monthsOf() takes a monthly statement');
        return { is: 'monthsOf', pieces: this.#pieces(how.of) };
      case 'concept': {
        const flows = flowsOfConcept(this.#request.policy.legislation, how.key);
        const node = (rule: Rule) => this.#node(ofHousehold(rule), null);
        return { is: 'concept', terms: flows.map((one) => ({ ...one, node: node(one.rule) })) };
      }
      case 'calendar':
        return {
          is: 'constant',
          value: calendarValue(how.what, span, this.#request.year),
          why: 'calendar',
        };
    }
  }

  #perYear(of: Quantity, paid: Paid | null): Operation {
    checkMonthly(of, 'perYear() takes a monthly amount');
    const onFen = of.kind === 'rule' && (of as Rule).flow !== null;
    return { is: 'perYear', pieces: this.#pieces(of), paid: paid && this.#paid(paid), onFen };
  }

  #paid({ months, among }: Paid): PaidNodes {
    const found = this.#node(months, null);
    if (among === undefined) return { months: found, among: null };
    return { months: found, among: among === 'last' ? among : this.#node(among, null) };
  }

  /** The value of a monthly quantity in each piece of the year; equal neighbours are joined. */
  #pieces(of: Quantity): Piece[] {
    const pieces: Piece[] = [];
    for (const span of this.#spans) {
      const node = this.#node(of, span);
      const months = span.last - span.first + 1;
      const before = pieces.at(-1);
      if (before?.node === node)
        pieces[pieces.length - 1] = { node, months: before.months + months };
      else pieces.push({ node, months });
    }
    return pieces;
  }

  #key(over: Group): Node | null {
    return over.key === null ? null : this.#node(over.key(), null);
  }

  /** A unit's own amount counts once in a sum over a larger group: for its first member. */
  #once(of: Quantity, over: Group): Node | null {
    if (of.level === over.level || of.level === 'person' || of.level === 'household') return null;
    return this.#node(orderIn(groupOf(of)), null);
  }

  #factNode(name: string): Node {
    const fact = this.#request.policy.legislation.facts[name];
    if (fact === undefined) throw fault('unknown-name', name, 'is not a fact');
    return this.#node(fact, null);
  }
}
