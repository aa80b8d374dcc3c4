// What a person's work is worth against the man whom the premia are measured against: schooling, age, sex and
// registration, multiplied. Wages and business incomes both start from here.

import { exp } from '../../engine/math.ts';
import { education, hukou, hukouKind, sex } from '../facts/people.ts';
import { agePremium, educationPremium, hukouPremium, womenPremium } from './data/wage-premia.ts';
import type { Frame } from './frame.ts';
import { factorsOf, kindNumber } from './kinds.ts';

const ages = 128;
const female = kindNumber(sex, 'female');
const firstSchooled = kindNumber(education, 'juniorCollege');
const { rural, ...byPlace } = hukouPremium.values;
const byHukou = factorsOf(hukou, byPlace);
const byHukouKind = factorsOf(hukouKind, { rural, urban: 0 });

/** Schooling, age and sex in one table: (education · 2 + female) · 128 + age. */
const persons = makePersons();

function makePersons(): Float64Array {
  const byEducation = factorsOf(education, educationPremium.values);
  const table = new Float64Array(byEducation.length * 2 * ages);
  byEducation.forEach((factor, schooling) => {
    const group = isSchooled(schooling) ? 'schooled' : 'others';
    for (let age = 0; age < ages; age++) {
      const men = factor * exp(onLine(agePremium.values.ages, agePremium.values[group], age));
      table[schooling * 2 * ages + age] = men;
      table[(schooling * 2 + 1) * ages + age] = men * exp(womenPremium.values[group]);
    }
  });
  return table;
}

/** The value at x on the straight lines through the knots; beyond them the nearest. */
export function onLine(knots: readonly number[], values: readonly number[], x: number): number {
  const after = knots.findIndex((knot) => knot >= x);
  if (after === 0) return values[0]!;
  if (after < 0) return values.at(-1)!;
  const share = (x - knots[after - 1]!) / (knots[after]! - knots[after - 1]!);
  return values[after - 1]! + (values[after]! - values[after - 1]!) * share;
}

/** Junior college and above, by the number of `education`. */
export function isSchooled(education: number): boolean {
  return education >= firstSchooled;
}

/** The columns that premia are read from. */
export interface PersonColumns {
  readonly education: Float64Array;
  readonly sex: Float64Array;
  readonly hukou: Float64Array;
  readonly hukouKind: Float64Array;
  readonly age: Int32Array;
}

export function personColumns({ block, cast }: Frame): PersonColumns {
  return {
    education: block.column(education),
    sex: block.column(sex),
    hukou: block.column(hukou),
    hukouKind: block.column(hukouKind),
    age: cast.age,
  };
}

/** The person's factor. */
export function worthOf(of: PersonColumns, at: number): number {
  const woman = of.sex[at] === female ? 1 : 0;
  return (
    persons[(of.education[at]! * 2 + woman) * ages + of.age[at]!]! *
    byHukou[of.hukou[at]!]! *
    byHukouKind[of.hukouKind[at]!]!
  );
}
