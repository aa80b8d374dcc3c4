// What a person's work is worth against the man whom premia are measured against: schooling, age, sex and registration,
// multiplied; and the person's luck, part of which the members of a household share, so that partners' earnings
// correlate. Wages and incomes from businesses and farms all start from these two.

import { exp } from '../../engine/math.ts';
import { education, hukou, hukouKind, sex, spouse } from '../facts/people.ts';
import { personRoom } from './cast.ts';
import { educationIn, householdIn, hukouIn, hukouKindIn, sexIn, tableByBits } from './codes.ts';
import {
  agePremium,
  alonePremium,
  educationPremium,
  hukouPremium,
  wageResidual,
  womenPremium,
} from './data/wage-premia.ts';
import type { Step } from './frame.ts';
import { factorsOf, isSchooled, kindNumber } from './kinds.ts';
import { onLine } from './lines.ts';
import { normalsFromWords } from './quantiles.ts';

const ages = 128;
const male = kindNumber(sex, 'male');
const female = kindNumber(sex, 'female');
const { rural, ...byPlace } = hukouPremium.values;
const byHukou = tableByBits(2, factorsOf(hukou, byPlace));
/** With a spouse, without. */
const byPartner = tableByBits(1, [1, exp(alonePremium.values)]);
const byHukouKind = tableByBits(1, factorsOf(hukouKind, { rural, urban: 0 }));
const shared = Math.sqrt(wageResidual.values.sharedVariance);
const own = Math.sqrt(1 - wageResidual.values.sharedVariance);

/** Schooling, sex and age in one table: (education · 2 + sex) · 128 + age. */
const persons = makePersons();

function makePersons(): Float64Array {
  const table = new Float64Array(8 * 2 * ages);
  factorsOf(education, educationPremium.values).forEach((factor, schooling) => {
    const group = isSchooled(schooling) ? 'schooled' : 'others';
    for (let age = 0; age < ages; age++) {
      const men = factor * exp(onLine(agePremium.values.ages, agePremium.values[group], age));
      table[(schooling * 2 + male) * ages + age] = men;
      table[(schooling * 2 + female) * ages + age] = men * exp(womenPremium.values[group]);
    }
  });
  return table;
}

/** Writes worth and luck of the workers. */
export function worthStep(): Step {
  const normals = new Float64Array(personRoom);
  return ({ block, cast, codes, worth, luck, latent, words }) => {
    const { workers, age } = cast;
    const partner = block.column(spouse);
    normalsFromWords(words.luck, workers.count, normals);
    for (let i = 0; i < workers.count; i++) {
      const at = workers.at[i]!;
      const code = codes[at]!;
      const row = (educationIn(code) << 8) | (sexIn(code) << 7) | (age[at]! & (ages - 1));
      const alone = Number(partner[at]! < 0);
      worth[at] =
        persons[row]! *
        byHukou[hukouIn(code)]! *
        byHukouKind[hukouKindIn(code)]! *
        byPartner[alone & 1]!;
      luck[at] = shared * latent[householdIn(code)]! + own * normals[i]!;
    }
  };
}
