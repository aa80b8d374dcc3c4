// What a person's work is worth against the man whom premia are measured against: schooling, age, sex and registration,
// multiplied; and the person's luck, part of which the members of a household share, so that partners' earnings
// correlate. Wages and incomes from businesses and farms all start from these two.

import { exp } from '../../engine/math.ts';
import { education, hukou, hukouKind, sex, spouse } from '../facts/people.ts';
import { personRoom } from './cast.ts';
import {
  agePremium,
  alonePremium,
  educationPremium,
  hukouPremium,
  wageResidual,
  womenPremium,
} from './data/wage-premia.ts';
import type { Frame, Step } from './frame.ts';
import { factorsOf, isSchooled, kindNumber } from './kinds.ts';
import { onLine } from './lines.ts';
import { normalsFromWords } from './quantiles.ts';

const ages = 128;
const female = kindNumber(sex, 'female');
const { rural, ...byPlace } = hukouPremium.values;
const byHukou = factorsOf(hukou, byPlace);
/** With a spouse, without. */
const byPartner = Float64Array.of(1, exp(alonePremium.values));
const byHukouKind = factorsOf(hukouKind, { rural, urban: 0 });
const shared = Math.sqrt(wageResidual.values.sharedVariance);
const own = Math.sqrt(1 - wageResidual.values.sharedVariance);

/** Schooling, sex and age in one table: (education · 2 + woman) · 128 + age. */
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

/** Writes worth and luck of the workers. */
export function worthStep(): Step {
  const normals = new Float64Array(personRoom);
  return (frame) => {
    normalsFromWords(frame.words.luck, frame.cast.workers.count, normals);
    writeLuck(frame, normals);
    writeWorth(frame);
  };
}

function writeLuck({ cast, luck, latent }: Frame, normals: Float64Array): void {
  const { workers, householdOf } = cast;
  for (let i = 0; i < workers.count; i++) {
    const at = workers.at[i]!;
    luck[at] = shared * latent[householdOf[at]!]! + own * normals[i]!;
  }
}

function writeWorth({ block, cast, worth }: Frame): void {
  const schooled = block.column(education);
  const gender = block.column(sex);
  const registered = block.column(hukou);
  const kind = block.column(hukouKind);
  const partner = block.column(spouse);
  const { workers, age } = cast;
  for (let i = 0; i < workers.count; i++) {
    const at = workers.at[i]!;
    const group = (schooled[at]! | 0) * 2 + Number(gender[at] === female);
    worth[at] =
      persons[group * ages + age[at]!]! *
      byHukou[registered[at]! | 0]! *
      byHukouKind[kind[at]! | 0]! *
      byPartner[Number(partner[at]! < 0)]!;
  }
}
