// Why an amount is what it is: from a computed household to the tree of rules behind one of its amounts.

import type { BoundParameter } from '../bind.ts';
import { sharesOf } from '../compile/parts.ts';
import type { Evaluation } from '../evaluate.ts';
import type { BoundRounding, Node, Operation } from '../graph.ts';
import { isPersonal } from '../graph.ts';
import type { Explanation, Term, TriedOption, UsedParameter } from './explanation.ts';
import { madeOf, ownTerm } from './made-of.ts';
import { howOf, monthsOf, noteOf, optionNamesOf, sourceOf, termOf } from './of-node.ts';
import { workOut } from './worked-sum.ts';

export type { Explanation } from './explanation.ts';

/**
 * Explains a rule's value; a monthly rule's over the year where the law or the months paid cut the year.
 * @param person whose, 0 for the first.
 * @throws RangeError where nothing of that name was computed.
 */
export function explain(evaluation: Evaluation, name: string, person = 0): Explanation {
  return new Explainer(evaluation).of(explainedNode(evaluation, name), person, 'term');
}

/** The node that stands for a rule's amount where it is explained. */
export function explainedNode(evaluation: Evaluation, name: string): Node {
  const node = evaluation.graph.outputs.get(name);
  const whole = node !== undefined && isWholeYear(node.operation);
  return node === undefined || whole ? evaluation.ruleNode(name) : node;
}

/** A monthly amount that is the same in every month is explained by the month. */
function isWholeYear(operation: Operation): boolean {
  if (operation.is === 'monthsOf') return operation.pieces.length === 1;
  return operation.is === 'perYear' && operation.pieces.length === 1 && operation.paid === null;
}

type Role = Explanation['role'];
type Detail = Pick<
  Explanation,
  'sum' | 'terms' | 'helpers' | 'parameters' | 'objective' | 'options' | 'parts'
>;

/** Nothing to say of how it was made. */
export const nothing: Detail = {
  sum: null,
  terms: {},
  helpers: [],
  parameters: [],
  objective: null,
  options: [],
  parts: [],
};

/** Explains amounts of one household; what it has explained once it does not explain again. */
export class Explainer {
  readonly #evaluation: Evaluation;
  readonly #seen = new Set<string>();

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
  }

  of(node: Node, person: number, role: Role): Explanation {
    const { quantity, operation } = node;
    const id = `${node.id} ${isPersonal(node) ? person : ''}`;
    const above = this.#seen.has(id) && operation.is !== 'fact';
    // What changes nothing is named, not explained: it may still be explained further down.
    if (role !== 'idle') this.#seen.add(id);
    const detail = above || role === 'idle' ? nothing : this.#detail(node, person);
    const value = this.#evaluation.valueOf(node, person);
    return {
      name: quantity.name,
      label: quantity.label,
      person: isPersonal(node) ? (this.#evaluation.input.persons[person] ?? null) : null,
      value,
      type: quantity.type,
      unit: quantity.unit,
      optionNames: optionNamesOf(operation),
      how: howOf(node, this.#isGiven(node, person)),
      role,
      months: monthsOf(this.#evaluation, node),
      source: sourceOf(operation),
      note: noteOf(operation),
      rounding: detail.sum?.value === value ? null : this.#rounding(operation, person),
      above,
      ...detail,
    };
  }

  #isGiven(node: Node, person: number): boolean {
    const given = this.#evaluation.input.given.get(node.quantity.name);
    return given?.[isPersonal(node) ? person : 0] !== undefined;
  }

  #detail(node: Node, person: number): Detail {
    if (this.#isGiven(node, person)) return nothing;
    const { operation } = node;
    if (operation.is === 'rule') return this.#rule(node, operation, person);
    if (operation.is === 'choice') return this.#choice(node, operation, person);
    const { sum, parts } = madeOf(this.#evaluation, node, person);
    return {
      ...nothing,
      sum,
      terms: sum === null ? {} : { [ownTerm]: termOf(node) },
      parts: parts.map((part) => this.of(part.node, part.person, 'term')),
    };
  }

  #rule(node: Node, operation: Operation & { is: 'rule' }, person: number): Detail {
    const { reads, body, version } = operation;
    const parameters = Object.entries(operation.parameters).map(([key, bound]) =>
      this.#parameter(key, bound, person),
    );
    const met = {
      reads: mapped(reads, (read) => this.#evaluation.valueOf(read, person)),
      parameters: Object.fromEntries(
        parameters.map((one) => [
          one.key,
          { shape: shapeOf(operation.parameters[one.key]), value: one.value },
        ]),
      ),
    };
    const sum = workOut(body, met, node.quantity.type.is === 'yes/no');
    const shown = (key: string) => sum.used.has(key) || sum.tested.has(key);
    return {
      ...nothing,
      sum,
      terms: { ...mapped(reads, termOf), ...termsOf(parameters) },
      helpers: Object.values(version.helpers).map(({ label, source }) => ({ label, source })),
      parameters: parameters
        .filter((one) => shown(one.key) || (sum.idle.has(one.key) && one.how !== 'lever'))
        .map((one) => ({ ...one, isIdle: !shown(one.key) })),
      parts: this.#partsOf(node, reads, sum, person),
    };
  }

  #partsOf(
    node: Node,
    reads: Readonly<Record<string, Node>>,
    sum: NonNullable<Explanation['sum']>,
    person: number,
  ): Explanation[] {
    const isNothing = this.#evaluation.valueOf(node, person) === 0;
    const roleOf = (key: string, read: Node): Role | null => {
      if (sum.used.has(key)) return 'term';
      if (sum.tested.has(key)) return 'test';
      if (!sum.idle.has(key)) return null;
      // Where the whole is nothing, the noughts are what is to be explained; and a claim left to somebody else always.
      const asked = isNothing ? !this.#isEmpty(read, person) : this.#isDecided(read, person);
      return asked ? 'term' : 'idle';
    };
    const parts = Object.entries(reads).flatMap(([key, read]) => {
      const role = roleOf(key, read);
      return role === null ? [] : [{ read, role }];
    });
    return parts.map(({ read, role }) => this.of(read, person, role));
  }

  /** Whether an amount is nothing because no money stands below it. */
  #isEmpty(node: Node, person: number): boolean {
    if (this.#evaluation.valueOf(node, person) !== 0) return false;
    const ofOne = node.operation.is === 'rule' && isPersonal(node);
    const persons = this.#evaluation.input.persons.map((_, k) => k);
    return node.inputs
      .filter((input) => input.quantity.unit.startsWith('yuan'))
      .every((input) => (ofOne ? [person] : persons).every((k) => this.#isEmpty(input, k)));
  }

  /** Whether it was chosen among different outcomes, or is nothing because of what was chosen. */
  #isDecided(node: Node, person: number): boolean {
    if (this.#isChoice(node, person)) return true;
    if (node.operation.is !== 'rule' || this.#evaluation.valueOf(node, person) !== 0) return false;
    const reads = Object.values(node.operation.reads);
    if (reads.some((read) => this.#isChoice(read, person))) return true;
    return !this.#isEmpty(node, person) && reads.some((read) => this.#isDecided(read, person));
  }

  #isChoice(node: Node, person: number): boolean {
    const tried = this.#evaluation.options.get(node) ?? [];
    return tried.some((one) => one[person] !== tried[0]?.[person]);
  }

  #choice(node: Node, operation: Operation & { is: 'choice' }, person: number): Detail {
    const tried = this.#evaluation.options.get(node) ?? [];
    const chosen = this.#evaluation.valueOf(node, person);
    const options = this.#optionsOf(operation, person).flatMap(
      ([name, value], i): TriedOption[] => {
        const objective = tried[i]?.[person];
        return objective === undefined ? [] : [{ name, objective, taken: value === chosen }];
      },
    );
    return { ...nothing, objective: operation.choice.least().label, options };
  }

  /** The options by name; where parts are divided, the shares of the whole that were tried. */
  #optionsOf({ choice, parts }: Operation & { is: 'choice' }, person: number): [string, number][] {
    const declared = Object.entries(choice.options);
    if (parts === null) return declared;
    const amountAt = (node: Node, k: number) => this.#evaluation.valueOf(node, k);
    const unitOf = (k: number) => (parts.key === null ? 0 : amountAt(parts.key, k));
    const amounts = this.#evaluation.input.persons.flatMap((_, k) => {
      const to = amountAt(parts.pointer, k);
      return to >= 0 && unitOf(to) === unitOf(person) ? [amountAt(parts.of, k)] : [];
    });
    const shares: number[] = [];
    sharesOf(amounts, amounts.length, Object.values(choice.options), shares);
    return shares.map((share) => [nameOf(share, declared), share]);
  }

  #parameter(key: string, bound: BoundParameter, person: number): UsedParameter {
    const kind = bound.by === null ? 0 : this.#evaluation.valueOf(bound.by, person);
    const found = bound.values[kind];
    const { name, label, unit, shape } = bound.parameter;
    if (!found) throw new Error(`${name} has no value here`);
    const group = shape.is === 'byGroup' ? (kindsOf(shape.of.type)[kind] ?? null) : null;
    return { key, name, label, unit, shape: shape.is, group, isIdle: false, ...found };
  }

  #rounding(operation: Operation, person: number): Explanation['rounding'] {
    if (operation.is !== 'rule' || operation.rounding === null) return null;
    const { rounding, rule } = operation;
    if (rule.rounding === null) return null;
    const { direction } = rounding;
    return { to: this.#multiple(rounding, person), direction, source: rule.rounding.source };
  }

  #multiple({ to }: BoundRounding, person: number): number {
    return typeof to === 'number' ? to : Number(this.#parameter('to', to, person).value);
  }
}

/** An option's name where a share is one's, else so many hundredths of the whole. */
function nameOf(share: number, options: readonly [string, number][]): string {
  const found = options.find(([, value]) => value === share);
  return found?.[0] ?? `${Math.round(1000 * share) / 10} %`;
}

function mapped<A, B>(of: Readonly<Record<string, A>>, to: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, one]) => [key, to(one)]));
}

function shapeOf(bound: BoundParameter | undefined) {
  return bound?.parameter.shape ?? ({ is: 'scalar' } as const);
}

function kindsOf(type: Term['type']): readonly string[] {
  return type.is === 'kind' ? type.kinds : [];
}

function termsOf(parameters: readonly UsedParameter[]): Record<string, Term> {
  return Object.fromEntries(
    parameters.map(({ key, label, unit }): [string, Term] => [
      key,
      { label, unit, type: { is: 'number' }, optionNames: null },
    ]),
  );
}
