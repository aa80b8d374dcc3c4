// What moves an amount: for each number known of the household that it depends on, by how much it moves per unit here,
// before rounding, and the nearest values up and down at which a branch or a bracket changes, with the rule and the
// parameter that draw the line.

import type { Evaluation } from '../evaluate.ts';
import type { Fact } from '../fact.ts';
import type { Node } from '../graph.ts';
import { inputsOf } from '../graph.ts';
import type { Label } from '../quantity.ts';
import type { Branch, Known } from './trace.ts';
import { Trace } from './trace.ts';
import type { Root, Turning } from './walk.ts';
import { Walk } from './walk.ts';

/** A value of a fact at which a branch changes. */
export interface Bound {
  /** The last value with the branches as they are, and the first with others. */
  readonly last: number;
  readonly first: number;
  /** The rule, choice or sum in which it changes, and for whom; null for the household. */
  readonly rule: string;
  readonly label: Label;
  readonly person: string | null;
  /** The values of the law that draw the line. */
  readonly parameters: readonly { readonly name: string; readonly label: Label }[];
}

/** How an amount moves with one number that is known. */
export interface Movement {
  readonly fact: string;
  readonly label: Label;
  readonly unit: string;
  readonly person: string | null;
  readonly value: number;
  /** Per unit of the fact, before rounding, on this side of the bounds. */
  readonly slope: number;
  readonly up: Bound | null;
  readonly down: Bound | null;
}

/** Values up to so many times the fact are looked at. */
const reach = 10;

/**
 * Movements of an amount with all numbers above 0 that it depends on: money, areas and counts.
 * @param evaluation of the household; one that computes no more than the roots is the fastest.
 */
export function movements(evaluation: Evaluation, roots: readonly Root[]): Movement[] {
  const facts = factsBelow(roots.map((root) => root.node));
  const followed = facts.flatMap((fact) => knownOf(evaluation, fact));
  const trace = new Trace(evaluation, followed);
  const slopes = roots.map(({ node, person, sign }) => ({ of: trace.of(node, person), sign }));
  return followed.flatMap((known, i) => {
    const fact = facts.find((one) => one.name === known.fact);
    if (fact === undefined || !trace.met.has(i)) return [];
    const slope = slopes.reduce((sum, { of, sign }) => sum + sign * (of?.[i] ?? 0), 0);
    return [movementWith(evaluation, roots, known, fact, slope)];
  });
}

function movementWith(
  evaluation: Evaluation,
  roots: readonly Root[],
  known: Known,
  fact: Fact,
  slope: number,
): Movement {
  const value = evaluation.input.facts.get(known.fact)?.[known.person] ?? 0;
  const walk = new Walk(evaluation, roots, known, isCount(fact) ? 1 : 0.01);
  const most = Math.min(reach * value, mostOf(fact));
  const person = fact.level === 'person' ? (evaluation.input.persons[known.person] ?? null) : null;
  return {
    fact: fact.name,
    label: fact.label,
    unit: fact.unit,
    person,
    value,
    slope,
    up: boundOf(evaluation, walk.toward(most)),
    down: boundOf(evaluation, walk.toward(0)),
  };
}

/** Facts among all that nodes read. */
function factsBelow(nodes: readonly Node[]): Fact[] {
  const found = new Set(nodes);
  for (const node of found) for (const input of inputsOf(node.operation)) found.add(input);
  const facts = [...found].flatMap(({ operation }) =>
    operation.is === 'fact' ? [operation.fact] : [],
  );
  return facts.filter(isFollowed);
}

const counts: readonly string[] = ['persons', 'months', 'years', 'homes'];

/** Money, areas and counts; no dates, persons, shares or chance numbers. */
function isFollowed({ type, unit, isDate, pointsToPerson }: Fact): boolean {
  if (type.is !== 'number' || isDate || pointsToPerson) return false;
  return unit.startsWith('yuan') || unit === 'm2' || counts.includes(unit);
}

function mostOf({ unit, most }: Fact): number {
  return most ?? (unit === 'months' ? 12 : Number.POSITIVE_INFINITY);
}

/** Years may be counted in parts. */
function isCount({ unit }: Fact): boolean {
  return counts.includes(unit) && unit !== 'years';
}

function knownOf({ input }: Evaluation, fact: Fact): Known[] {
  return (input.facts.get(fact.name) ?? []).flatMap((value, person) =>
    value > 0 ? [{ fact: fact.name, person }] : [],
  );
}

function boundOf(evaluation: Evaluation, turning: Turning | null): Bound | null {
  if (turning === null) return null;
  const { last, first, branch } = turning;
  const { node, person } = branch;
  const { quantity } = node;
  const whose = quantity.level === 'household' ? null : (evaluation.input.persons[person] ?? null);
  return {
    last,
    first,
    rule: quantity.name,
    label: quantity.label,
    person: whose,
    parameters: parametersOf(branch),
  };
}

/** The parameters in the condition; where it has none but levers, those of the rules it compares with. */
function parametersOf({ node, parameters, reads }: Branch): Bound['parameters'] {
  const { operation } = node;
  if (operation.is !== 'rule') return [];
  const own = parameters.flatMap((key) => operation.parameters[key]?.parameter ?? []);
  const compared = reads.flatMap((key) => {
    const read = operation.reads[key]?.operation;
    return read?.is === 'rule' ? Object.values(read.parameters).map((one) => one.parameter) : [];
  });
  const enacted = [own, compared].find((some) => some.some((one) => !one.lever));
  const found = enacted === undefined ? own : enacted.filter((one) => !one.lever);
  return [...new Map(found.map(({ name, label }) => [name, { name, label }])).values()];
}
