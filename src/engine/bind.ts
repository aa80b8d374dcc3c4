// Binding: a parameter with the values it has on one day, in the places of a run.
// Where all places agree the value is a constant; else a column of values is picked by the fact `by`.

import type { Node } from './graph.ts';
import type { InForce, NotKnown } from './in-force.ts';
import { inForce } from './in-force.ts';
import type { Parameter, ParameterValue } from './parameter.ts';
import { everywhere } from './parameter.ts';
import type { Policy, ValueChange } from './policy.ts';
import { ProblemsError } from './problem.ts';

export interface BoundParameter {
  readonly parameter: Parameter;
  readonly day: string;
  /** The fact whose kind picks the value; null where the value is the same for all. */
  readonly by: Node | null;
  /** By the place of the kind in the fact's list; one entry where `by` is null. */
  readonly values: readonly (InForce | null)[];
}

/** The value of a bound parameter for a kind's place. */
export function valueFor(bound: BoundParameter, kind: number): ParameterValue {
  const found = bound.values[bound.by === null ? 0 : kind];
  if (!found) throw new Error(`${bound.parameter.name} has no value for kind ${kind}`);
  return found.value;
}

export interface Binding {
  readonly policy: Policy;
  /** The places that occur in the run. */
  readonly places: readonly string[];
  readonly placeNode: () => Node;
  readonly factNode: (name: string) => Node;
}

/**
 * Binds a parameter on a day.
 * @returns why it is not known, where a place of the run has no value.
 */
export function bind(
  binding: Binding,
  parameter: Parameter,
  day: string,
): BoundParameter | NotKnown {
  if (parameter.yearBefore !== true) return bindOn(binding, parameter, day);
  const before = bindOn(binding, parameter, `${Number(day.slice(0, 4)) - 1}-12-31`);
  return 'why' in before ? bindOn(binding, parameter, day) : before;
}

function bindOn(binding: Binding, parameter: Parameter, day: string): BoundParameter | NotKnown {
  const changedByPlace = binding.policy.changes.find(
    (change) => change.parameter === parameter.name && change.places !== null,
  );
  if (parameter.shape.is === 'byGroup') {
    if (changedByPlace !== undefined) throw notByPlace(parameter, changedByPlace);
    return bindGroups(binding, parameter, day);
  }
  const byPlace = Object.keys(parameter.values).some((name) => name !== everywhere);
  if (!byPlace && changedByPlace === undefined) {
    const value = inForce(binding.policy, parameter, day, everywhere);
    return 'why' in value ? value : { parameter, day, by: null, values: [value] };
  }
  return bindPlaces(binding, parameter, day);
}

function notByPlace({ name }: Parameter, { where }: ValueChange): ProblemsError {
  const message = `${name} differs by group: it can be changed everywhere, not in single places`;
  return new ProblemsError([{ code: 'conflict', where, message }]);
}

function bindPlaces(
  binding: Binding,
  parameter: Parameter,
  day: string,
): BoundParameter | NotKnown {
  const found = binding.places.map((place) => inForce(binding.policy, parameter, day, place));
  const unknown = found.find((one) => 'why' in one);
  if (unknown !== undefined && 'why' in unknown) return unknown;
  const known = found as readonly InForce[];
  if (allEqual(known)) return { parameter, day, by: null, values: known.slice(0, 1) };
  const by = binding.placeNode();
  return { parameter, day, by, values: spread(by, binding.places, known) };
}

function bindGroups(
  binding: Binding,
  parameter: Parameter,
  day: string,
): BoundParameter | NotKnown {
  if (parameter.shape.is !== 'byGroup') throw new Error(`${parameter.name} is not by group`);
  const by = binding.factNode(parameter.shape.of.name);
  const kinds = kindsOf(by);
  const found = kinds.map((kind) => inForce(binding.policy, parameter, day, everywhere, kind));
  const unknown = found.find((one) => 'why' in one);
  if (unknown !== undefined && 'why' in unknown) return unknown;
  return { parameter, day, by, values: found as readonly InForce[] };
}

function kindsOf(node: Node): readonly string[] {
  const { type } = node.quantity;
  return type.is === 'kind' ? type.kinds : [];
}

function spread(
  by: Node,
  places: readonly string[],
  known: readonly InForce[],
): (InForce | null)[] {
  return kindsOf(by).map((kind) => {
    const at = places.indexOf(kind);
    return at < 0 ? null : (known[at] ?? null);
  });
}

function allEqual(values: readonly InForce[]): boolean {
  const first = JSON.stringify(values[0]?.value);
  return values.every((one) => JSON.stringify(one.value) === first);
}
