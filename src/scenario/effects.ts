// Changes that cannot matter in a scenario, and values that a raise takes beyond what they can be: known only when
// area and year are, with all that the scenario extends.

import { firstDay, lastDay } from '../engine/dates.ts';
import { inForce, placeChain } from '../engine/in-force.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { Parameter } from '../engine/parameter.ts';
import type { Policy, ValueChange } from '../engine/policy.ts';
import { inLaw, parametersOf, reformed } from '../engine/policy.ts';
import type { Problem } from '../engine/problem.ts';
import { expectedOf, limitsOf } from './limits.ts';

/** Where and when a scenario is. */
export interface Setting {
  readonly area: string;
  readonly lawYear: number;
}

/** The faults of the changes of a scenario together. */
export function effectFaults(
  changes: readonly ValueChange[],
  legislation: Legislation,
  setting: Setting,
): Problem[] {
  const policy = reformed(inLaw(legislation), { changes });
  const places = placesOf(policy, setting.area);
  const idle = changes.flatMap((change) => idleFault(policy, change, places, setting));
  if (idle.length > 0) return idle;
  const last = new Map(changes.map((change) => [change.parameter, change]));
  return [...last.values()].flatMap((change) => beyondFault(policy, change, places, setting));
}

/** The places within an area, the area among them; all within the nation, which is no place of the law. */
function placesOf(policy: Policy, area: string): string[] {
  const all = Object.keys(policy.legislation.places);
  if (policy.legislation.places[area] === undefined) return all;
  return all.filter((place) => placeChain(policy, place).includes(area));
}

function idleFault(
  policy: Policy,
  { from, places, where }: ValueChange,
  within: readonly string[],
  { area, lawYear }: Setting,
): Problem[] {
  const tell = (why: string): Problem[] => [
    { code: 'conflict', where, message: `this has no effect, because ${why}` },
  ];
  if (from !== null && from > lastDay(lawYear))
    return tell(`it begins on ${from}, and the law is that of ${lawYear}`);
  const known = ['everywhere', ...Object.keys(policy.legislation.places)];
  // A place that there is none of has been told already.
  if (places === null || places.length === 0 || places.some((one) => !known.includes(one)))
    return [];
  const reached = new Set(within.flatMap((place) => placeChain(policy, place)));
  return places.some((one) => reached.has(one))
    ? []
    : tell(`${places.join(', ')} ${places.length === 1 ? 'is' : 'are'} not in ${area}`);
}

/** A value that was raised, lowered or multiplied beyond its limits, in the first place where it is. */
function beyondFault(
  policy: Policy,
  change: ValueChange,
  places: readonly string[],
  { lawYear }: Setting,
): Problem[] {
  const parameter = parametersOf(policy.legislation).get(change.parameter);
  if (change.to.is === 'value' || parameter === undefined) return [];
  for (const day of [firstDay(lawYear, 0), lastDay(lawYear)]) {
    for (const place of places) {
      const found = valueFault(policy, parameter, day, place);
      if (found === null) continue;
      return [{ code: 'out-of-range', where: change.where, message: found }];
    }
  }
  return [];
}

function valueFault(
  policy: Policy,
  parameter: Parameter,
  day: string,
  place: string,
): string | null {
  if (parameter.shape.is !== 'scalar') return null;
  const found = inForce(policy, parameter, day, place);
  if ('why' in found || found.how !== 'reform') return null;
  const value = Number(found.value);
  const expected = expectedOf(value, limitsOf(parameter), parameter.unit);
  // Twelve digits: what binary fractions add behind them says nothing.
  return expected && `it comes to ${Number(value.toPrecision(12))} in ${place}; ${expected}`;
}
