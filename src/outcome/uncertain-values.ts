// Values of the law that a run used though they are not sure: carried forward after the last one known, interpolated,
// written from memory, or of low confidence. They belong on the run card: the reader should know what a result leans on.

import type { BoundParameter } from '../engine/bind.ts';
import type { Graph } from '../engine/graph.ts';
import type { InForce } from '../engine/in-force.ts';
import { flowsOf } from '../engine/outputs.ts';
import type { Confidence, ParameterValue } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import type { RunRequest } from '../engine/run.ts';
import { graphOf } from '../engine/run.ts';

/** One parameter with unsure values, in some of the places or groups of a run. */
export interface UncertainValue {
  readonly parameter: string;
  readonly label: Label;
  readonly unit: string;
  /** The value used, in one of the places where it is unsure. */
  readonly value: ParameterValue;
  readonly how: InForce['how'];
  readonly confidence: Confidence;
  /** Since when the value that was used has been in force. */
  readonly from: string;
  readonly source: string;
  /** By how much all flows of a household move in a year where the value is a tenth higher; null where not looked at. */
  readonly moves: number | null;
  /** Places or groups where it is unsure; none where it holds everywhere. */
  readonly where: readonly string[];
}

/**
 * What a run leans on, by name of the parameter.
 * @param meant which values count; all that are unsure unless told.
 */
export function uncertainValues(
  request: RunRequest,
  meant: (value: InForce) => boolean = isUncertain,
): UncertainValue[] {
  const graph = graphOf(request, flowsOf(request.policy.legislation));
  const found = new Map<string, UncertainValue>();
  for (const bound of boundIn(graph)) {
    bound.values.forEach((value, kind) => {
      if (value !== null && meant(value)) note(found, bound, value, kind);
    });
  }
  return [...found.values()].sort((a, b) => (a.parameter < b.parameter ? -1 : 1));
}

function boundIn(graph: Graph): BoundParameter[] {
  return graph.nodes.flatMap(({ operation }) => {
    if (operation.is !== 'rule') return [];
    const bound = Object.values(operation.parameters);
    const to = operation.rounding?.to;
    return typeof to === 'object' ? [...bound, to] : bound;
  });
}

function isUncertain({ how, confidence }: InForce): boolean {
  return (
    how === 'carried forward' || how === 'interpolated' || confidence === 'L' || confidence === 'M'
  );
}

function note(
  found: Map<string, UncertainValue>,
  { parameter, by }: BoundParameter,
  value: InForce,
  kind: number,
): void {
  const before = found.get(parameter.name);
  const type = by?.quantity.type;
  const place = type?.is === 'kind' ? [type.kinds[kind] ?? ''] : [];
  const { name, label, unit } = parameter;
  const { how, confidence, from, source } = value;
  found.set(parameter.name, {
    ...(before ?? {
      parameter: name,
      label,
      unit,
      value: value.value,
      how,
      confidence,
      from,
      source,
      moves: null,
    }),
    where: [...new Set([...(before?.where ?? []), ...place])],
  });
}
