// What of the law is in force in a year, on its last day: rules by their versions, parameters by their values.

import { lastDay } from '../engine/dates.ts';
import type { InForce, NotKnown } from '../engine/in-force.ts';
import { inForce } from '../engine/in-force.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { Parameter } from '../engine/parameter.ts';
import { everywhere } from '../engine/parameter.ts';
import { inLaw } from '../engine/policy.ts';
import type { Rule, Version } from '../engine/rule.ts';

/** The version of a rule in force on the last day of a year; null where there is none. */
export function versionIn(rule: Rule, year: number): Version | null {
  const day = lastDay(year);
  const holds = ({ from, until }: Version) =>
    (from === null || from <= day) && (until === null || until >= day);
  return rule.versions.find(holds) ?? null;
}

/** A parameter's value for a place or a group. */
export interface PlacedValue {
  /** The place, or the kind of the fact that it goes by. */
  readonly of: string;
  readonly found: InForce | NotKnown;
}

/** The values of a parameter in force on the last day of a year, wherever it has values of its own. */
export function valuesIn(
  legislation: Legislation,
  parameter: Parameter,
  year: number,
): PlacedValue[] {
  const policy = inLaw(legislation);
  const day = lastDay(year);
  if (parameter.groups !== null) {
    return Object.keys(parameter.groups).map((group) => ({
      of: group,
      found: inForce(policy, parameter, day, everywhere, group),
    }));
  }
  return Object.keys(parameter.values).map((place) => ({
    of: place,
    found: inForce(policy, parameter, day, place),
  }));
}

/** The value of a parameter in a place on the last day of a year; null for one that goes by groups. */
export function valueAt(
  legislation: Legislation,
  parameter: Parameter,
  year: number,
  place: string,
): InForce | NotKnown | null {
  if (parameter.groups !== null) return null;
  return inForce(inLaw(legislation), parameter, lastDay(year), place);
}
