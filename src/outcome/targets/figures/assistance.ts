// Who is helped: the living allowance by town and country, and what else counts persons.

import { overYear } from '../../../engine/outputs.ts';
import { lastMonth } from '../../../engine/quantity.ts';
import { extremePovertyLiving } from '../../../law/secondary/extreme-poverty.ts';
import { livingAllowance } from '../../../law/secondary/living-allowance/living-allowance.ts';
import { singlePersonAllowance } from '../../../law/secondary/living-allowance/single-person.ts';
import { residence } from '../../../population/facts/household.ts';
import { born } from '../../../population/facts/people.ts';
import { counted } from './counting.ts';

const allowance = {
  family: overYear(livingAllowance),
  single: overYear(singlePersonAllowance),
};

export const assistanceFigures = {
  allowancePersons: counted('countedAllowancePersons', {
    reads: allowance,
    formula: ({ family, single }) => family + single > 0,
  }),
  allowancePersonsInTowns: counted('countedAllowancePersonsInTowns', {
    reads: { ...allowance, residence },
    formula: ({ family, single, residence }) => residence === 'urban' && family + single > 0,
  }),
  allowanceElders: counted('countedAllowanceElders', {
    reads: { ...allowance, born, lastMonth },
    formula: ({ family, single, born, lastMonth }) =>
      lastMonth - born >= 720 && family + single > 0,
  }),
  extremePovertyPersons: counted('countedExtremePovertyPersons', {
    reads: { living: overYear(extremePovertyLiving) },
    formula: ({ living }) => living > 0,
  }),
};
