// Levers: what a search moves. A lever is a value of the law, absolute or in proportion, or a whole scenario file between
// nothing of it (0) and all of it (1). At a number it gives a scenario.

import { inForce } from '../engine/in-force.ts';
import type { ParameterValue } from '../engine/parameter.ts';
import type { ValueChange } from '../engine/policy.ts';
import { parametersOf } from '../engine/policy.ts';
import type { Label } from '../engine/quantity.ts';
import { areas } from '../population/areas.ts';
import type { Scenario, Shift } from '../scenario/scenario.ts';
import { policyOf } from '../simulate.ts';
import type { Point } from './evaluations.ts';

/** How a value of the law is moved: set, or raised by a share, by an amount, or multiplied. */
export type Way = 'value' | 'raise' | 'plus' | 'times';

export interface Lever {
  /** As the command line writes it: the parameter or the file. */
  readonly name: string;
  readonly label: Label;
  readonly unit: string;
  readonly way: Way | 'file';
  /** The number at which it changes nothing; null where places or groups differ and it sets one value for all. */
  readonly neutral: number | null;
  /** The scenario with the lever at a number. */
  readonly at: (scenario: Scenario, number: number) => Scenario;
}

/** A lever that moves a parameter. */
export function parameterLever(scenario: Scenario, name: string, way: Way, flag: string): Lever {
  const { legislation } = policyOf(scenario);
  const parameter = parametersOf(legislation).get(name);
  const where = `${flag} ${name}`;
  const change = (number: number): ValueChange => ({
    ...{ parameter: name, from: null, places: null, where, given: false },
    to: targetOf(way, number),
  });
  return {
    name,
    label: parameter?.label ?? { en: name, zh: name },
    unit: way === 'value' || way === 'plus' ? (parameter?.unit ?? '') : '',
    way,
    neutral: way === 'value' ? presentValue(scenario, name) : way === 'times' ? 1 : 0,
    at: (other, number) => ({ ...other, changes: [...other.changes, change(number)] }),
  };
}

function targetOf(way: Way, number: number): ValueChange['to'] {
  if (way === 'value') return { is: 'value', value: number };
  if (way === 'plus') return { is: 'plus', amount: number };
  return { is: 'times', factor: way === 'raise' ? 1 + number : number };
}

/** What a number of the law is at the end of the year, where it is the same for all; else null. */
export function presentValue(scenario: Scenario, name: string): number | null {
  const found = presentValues(scenario, name);
  const [first] = found;
  return found.length === 1 && typeof first === 'number' ? first : null;
}

/** The values of a parameter at the end of the year in the places of the area, each once. */
export function presentValues(scenario: Scenario, name: string): ParameterValue[] {
  const policy = policyOf(scenario);
  const parameter = parametersOf(policy.legislation).get(name);
  if (parameter === undefined) return [];
  const day = `${scenario.lawYear}-12-31`;
  const places = scenario.population.file?.places ?? areas[scenario.area]?.places ?? [];
  const { shape } = parameter;
  const kinds = shape.is === 'byGroup' && shape.of.type.is === 'kind' ? shape.of.type.kinds : null;
  const found =
    kinds === null
      ? places.map((place) => inForce(policy, parameter, day, place))
      : kinds.map((kind) => inForce(policy, parameter, day, 'everywhere', kind));
  const values = found.flatMap((one) => ('why' in one ? [] : [one.value]));
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
}

/** A lever that goes part of the way to a scenario file, 0 nothing of it, 1 all of it. */
export function fileLever(base: Scenario, reform: Scenario, name: string): Lever {
  const own = beyond(base.changes, reform.changes);
  const shifts = beyond(base.shifts, reform.shifts);
  return {
    name,
    label: reform.question,
    unit: 'share',
    way: 'file',
    neutral: 0,
    at: (other, number) => ({
      ...other,
      changes: [...other.changes, ...own.map((change) => partOf(change, number))],
      shifts: [...other.shifts, ...shifts.flatMap((shift) => partOfShift(shift, number))],
    }),
  };
}

/** What the one list has and the other has not. */
function beyond<T>(base: readonly T[], all: readonly T[]): T[] {
  const known = base.map((one) => JSON.stringify(one));
  return all.filter((one) => !known.includes(JSON.stringify(one)));
}

/** A change at a share of its strength. */
function partOf(change: ValueChange, share: number): ValueChange {
  const { to } = change;
  if (share === 1) return change;
  if (to.is === 'times')
    return { ...change, to: { is: 'times', factor: 1 + share * (to.factor - 1) } };
  if (to.is === 'plus') return { ...change, to: { is: 'plus', amount: share * to.amount } };
  const whole = to.is === 'towards' ? to.share : 1;
  return { ...change, to: { is: 'towards', value: to.value, share: share * whole } };
}

/** Of incomes the raise, of people how many become something else. */
function partOfShift(shift: Shift, share: number): Shift[] {
  if (share === 0) return [];
  if ('become' in shift) return [{ ...shift, share: share * shift.share }];
  return [{ ...shift, times: 1 + share * (shift.times - 1), plus: share * shift.plus }];
}

/** The scenario with every lever at its number; one without a number is not pulled. */
export function scenarioAt(scenario: Scenario, levers: readonly Lever[], point: Point): Scenario {
  return levers.reduce((now, lever, i) => {
    const number = point[i] ?? null;
    return number === null ? now : lever.at(now, number);
  }, scenario);
}
