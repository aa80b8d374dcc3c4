// Why an amount is what it is: a tree of rules, what each read and came to, parameters with their dates and articles.

import type { BoundParameter } from '../bind.ts';
import type { Evaluation } from '../evaluate.ts';
import type { Node, Operation } from '../graph.ts';
import { isPersonal } from '../graph.ts';
import type { Confidence, ParameterValue } from '../parameter.ts';
import type { Label, ValueType } from '../quantity.ts';
import type { WorkedSum } from './worked-sum.ts';
import { workOut } from './worked-sum.ts';

/** A value of the law that was used. */
export interface UsedParameter {
  readonly key: string;
  readonly name: string;
  readonly label: Label;
  readonly unit: string;
  readonly value: ParameterValue;
  readonly from: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly how: string;
  readonly note: string;
}

/** An option of a choice and what the objective came to under it. */
export interface TriedOption {
  readonly name: string;
  readonly objective: number;
  readonly taken: boolean;
}

/** One amount and what it is made of. */
export interface Explanation {
  readonly name: string;
  readonly label: Label;
  /** Whose it is; null for the household's. */
  readonly person: string | null;
  readonly value: number;
  readonly type: ValueType;
  readonly unit: string;
  readonly how: 'fact' | 'given' | 'rule' | 'sum' | 'choice' | 'law';
  /** Months 1 … 12 for which it holds, where the year is cut. */
  readonly months: { readonly first: number; readonly last: number } | null;
  readonly source: string;
  readonly note: string;
  /** Rounding declared by the rule: multiple, direction, source. */
  readonly rounding: {
    readonly to: number;
    readonly direction: string;
    readonly source: string;
  } | null;
  readonly sum: WorkedSum | null;
  readonly parameters: readonly UsedParameter[];
  readonly options: readonly TriedOption[];
  readonly parts: readonly Explanation[];
  /** Explained further up already; its parts are left out here. */
  readonly above: boolean;
}

/**
 * Explains a rule's value.
 * @param person whose, 0 for the first.
 */
export function explain(evaluation: Evaluation, name: string, person = 0): Explanation {
  return new Explainer(evaluation).of(evaluation.ruleNode(name), person);
}

class Explainer {
  readonly #evaluation: Evaluation;
  readonly #seen = new Set<string>();

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation;
  }

  of(node: Node, person: number): Explanation {
    const { quantity, operation } = node;
    const id = `${node.id} ${isPersonal(node) ? person : ''}`;
    const above = this.#seen.has(id) && operation.is !== 'fact';
    this.#seen.add(id);
    const detail = above ? nothing : this.#detail(node, operation, person);
    return {
      name: quantity.name,
      label: quantity.label,
      person: isPersonal(node) ? (this.#evaluation.input.persons[person] ?? null) : null,
      value: this.#evaluation.valueOf(node, person),
      type: quantity.type,
      unit: quantity.unit,
      how: howOf(node, this.#isGiven(node, person)),
      months: monthsOf(node),
      source: operation.is === 'rule' ? (operation.version.source ?? operation.rule.source) : '',
      note:
        operation.is === 'rule'
          ? operation.rule.note
          : operation.is === 'constant'
            ? operation.why
            : '',
      rounding: roundingOf(operation),
      above,
      ...detail,
    };
  }

  #isGiven(node: Node, person: number): boolean {
    return (
      this.#evaluation.input.given.get(node.quantity.name)?.[isPersonal(node) ? person : 0] !==
      undefined
    );
  }

  #detail(node: Node, operation: Operation, person: number): Detail {
    if (this.#isGiven(node, person)) return nothing;
    switch (operation.is) {
      case 'rule':
        return this.#rule(operation, person);
      case 'choice':
        return { ...nothing, options: this.#options(node, operation, person) };
      case 'sum':
      case 'any':
      case 'count':
      case 'largest':
        return { ...nothing, parts: this.#members(operation.key, operation.of, person) };
      case 'at': {
        const other = this.#evaluation.valueOf(operation.pointer, person);
        return { ...nothing, parts: other < 0 ? [] : [this.of(operation.of, other)] };
      }
      case 'pointing':
        return { ...nothing, parts: this.#pointing(operation, person) };
      case 'perYear':
      case 'monthsOf':
        return { ...nothing, parts: operation.pieces.map((piece) => this.of(piece.node, person)) };
      case 'perMonth':
        return { ...nothing, parts: [this.of(operation.of, person)] };
      default:
        return nothing;
    }
  }

  #rule(operation: Operation & { is: 'rule' }, person: number): Detail {
    const parameters = Object.entries(operation.parameters).map(([key, bound]) =>
      this.#parameter(key, bound, person),
    );
    const reads = Object.fromEntries(
      Object.entries(operation.reads).map(([key, node]) => [
        key,
        this.#evaluation.valueOf(node, person),
      ]),
    );
    const met = {
      reads,
      parameters: Object.fromEntries(
        Object.entries(operation.parameters).map(([key, bound], i) => [
          key,
          { shape: bound.parameter.shape, value: parameters[i]?.value ?? 0 },
        ]),
      ),
    };
    const sum = workOut(operation.body, met);
    const parts = Object.entries(operation.reads)
      .filter(([key]) => sum.used.has(key))
      .map(([, node]) => this.of(node, person));
    return {
      sum,
      parts,
      options: [],
      parameters: parameters.filter((one) => sum.used.has(one.key)),
    };
  }

  #parameter(key: string, bound: BoundParameter, person: number): UsedParameter {
    const kind = bound.by === null ? 0 : this.#evaluation.valueOf(bound.by, person);
    const found = bound.values[kind];
    const { name, label, unit } = bound.parameter;
    if (!found) throw new Error(`${name} has no value here`);
    const { value, from, source, confidence, how, note } = found;
    return { key, name, label, unit, value, from, source, confidence, how, note };
  }

  #options(node: Node, operation: Operation & { is: 'choice' }, person: number): TriedOption[] {
    const tried = this.#evaluation.options.get(node) ?? [];
    const chosen = this.#evaluation.valueOf(node, person);
    return Object.entries(operation.choice.options).flatMap(([name, value], i) => {
      const objective = tried[i]?.[person];
      return objective === undefined ? [] : [{ name, objective, taken: value === chosen }];
    });
  }

  /** The members of the person's unit whose part is not nothing. */
  #members(key: Node | null, of: Node | null, person: number): Explanation[] {
    if (of === null) return [];
    const own = key === null ? null : this.#evaluation.valueOf(key, person);
    const persons = this.#evaluation.input.persons.map((_, k) => k);
    return persons
      .filter((k) => own === null || (key !== null && this.#evaluation.valueOf(key, k) === own))
      .filter((k) => this.#evaluation.valueOf(of, k) !== 0)
      .map((k) => this.of(of, k));
  }

  #pointing(operation: Operation & { is: 'at' | 'pointing' }, person: number): Explanation[] {
    const persons = this.#evaluation.input.persons.map((_, k) => k);
    return persons
      .filter((k) => this.#evaluation.valueOf(operation.pointer, k) === person)
      .map((k) => this.of(operation.of, k));
  }
}

type Detail = Pick<Explanation, 'sum' | 'parameters' | 'options' | 'parts'>;
const nothing: Detail = { sum: null, parameters: [], options: [], parts: [] };

function howOf(node: Node, given: boolean): Explanation['how'] {
  if (given) return 'given';
  const { operation } = node;
  if (operation.is === 'fact' || operation.is === 'rule' || operation.is === 'choice')
    return operation.is;
  return operation.is === 'constant' ? 'law' : 'sum';
}

function monthsOf(node: Node): Explanation['months'] {
  const { span } = node;
  if (span === null || (span.first === 0 && span.last === 11)) return null;
  return { first: span.first + 1, last: span.last + 1 };
}

function roundingOf(operation: Operation): Explanation['rounding'] {
  if (operation.is !== 'rule' || operation.rule.rounding === null) return null;
  const { rounding, rule } = operation;
  const declared = rule.rounding;
  if (rounding === null || declared === null) return null;
  const to =
    typeof rounding.to === 'number'
      ? rounding.to
      : Number(rounding.to.values[0]?.value ?? Number.NaN);
  return { to, direction: rounding.direction, source: declared.source };
}
