// How values of the law are moved: by a tenth, or by one where they count whole things.

import { inForce } from '../../../src/engine/in-force.ts';
import type { Parameter } from '../../../src/engine/parameter.ts';
import { everywhere } from '../../../src/engine/parameter.ts';
import type { ValueChange } from '../../../src/engine/policy.ts';
import { inLaw } from '../../../src/engine/policy.ts';
import { china } from '../../../src/law/china.ts';

const base = inLaw(china);

/** A change of one value, everywhere. */
export function changed(parameter: string, to: ValueChange['to']): ValueChange {
  return { parameter, from: null, places: null, to, where: 'test', given: false };
}

const tenths = [1.1, 0.9].map((factor) => ({ is: 'times', factor }) as const);
const ones = [1, -1, 12, -12].map((amount) => ({ is: 'plus', amount }) as const);

/**
 * The ways to move what a parameter says, for each of its parts: the number itself, or a row of a schedule. By a tenth
 * up or down; what counts whole things, or says yes or no, by one, and months by a year; nothing by a tenth of one.
 */
export function movesOf(parameter: Parameter, year: number): ValueChange[][] {
  const { name, shape } = parameter;
  if (shape.is === 'brackets' || shape.is === 'table') {
    const found = inForce(base, parameter, `${year}-12-31`, everywhere);
    if ('why' in found) return [];
    const rows = found.value as Rows;
    const parts = shape.is === 'table' ? [rows.map((_, i) => i)] : rows.map((_, i) => [i]);
    return parts.map((part) =>
      [1.1, 0.9].map((by) => {
        const value = rows.map((row, i) => (part.includes(i) ? times(row, by) : row)) as Rows;
        return changed(name, { is: 'value', value });
      }),
    );
  }
  const known = [parameter.values, parameter.groups ?? {}].flatMap((one) => Object.values(one));
  const values = known.flatMap((series) => series.map((one) => Number(one.value)));
  const nought = values.includes(0) ? [{ is: 'plus', amount: 0.1 } as const] : [];
  const whole = values.every(Number.isInteger) ? ones : [];
  const few = whole.length > 0 && values.every((one) => Math.abs(one) < 10);
  const ways = few ? [...whole, ...tenths] : [...tenths, ...nought, ...whole];
  return [ways.map((to) => changed(name, to))];
}

export type Rows = readonly (readonly [number, number])[];

/** The rate of a bracket, or the value in a row of a table. */
export function times([x, y, ...quick]: Rows[number], by: number): Rows[number] {
  return [x, (y || 0.1) * by, ...quick] as Rows[number];
}
