// Who is helped: the living allowance by town and country, and what else counts persons. The allowance is paid for the
// members of a family who are covered, on the mean of the months, or to one of them alone.

import { countOfHousehold, overYear } from '../../../engine/outputs.ts';
import { household, lastMonth, monthsOf, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { extremePovertyLiving } from '../../../law/secondary/extreme-poverty.ts';
import { coveredMembers, isCovered } from '../../../law/secondary/living-allowance/family.ts';
import { livingAllowance } from '../../../law/secondary/living-allowance/living-allowance.ts';
import { singlePersonAllowance } from '../../../law/secondary/living-allowance/single-person.ts';
import { residence } from '../../../population/facts/household.ts';
import { born } from '../../../population/facts/people.ts';
import { counted, source } from './counting.ts';

const family = overYear(livingAllowance);
const single = overYear(singlePersonAllowance);

const allowancePersons = rule({
  name: 'countedAllowancePersons',
  label: { en: 'persons on the living allowance', zh: '低保人数' },
  per: household,
  unit: 'persons',
  source,
  reads: {
    family: perYear(livingAllowance),
    coveredMonths: perYear(coveredMembers),
    alone: countOfHousehold(singlePersonAllowance),
  },
  formula: ({ family, coveredMonths, alone }) => (family > 0 ? coveredMonths / 12 : 0) + alone,
});

export const assistanceFigures = {
  allowancePersons,
  allowancePersonsInTowns: rule({
    name: 'countedAllowancePersonsInTowns',
    label: { en: 'persons on the living allowance, town', zh: '城市低保人数' },
    per: household,
    unit: 'persons',
    source,
    reads: { allowancePersons, residence },
    formula: ({ allowancePersons, residence }) => (residence === 'urban' ? allowancePersons : 0),
  }),
  allowanceElders: counted('countedAllowanceElders', {
    reads: { family, single, covered: monthsOf(isCovered), born, lastMonth },
    formula: ({ family, single, covered, born, lastMonth }) =>
      lastMonth - born >= 720 && ((family > 0 && covered > 0) || single > 0),
  }),
  extremePovertyPersons: counted('countedExtremePovertyPersons', {
    reads: { living: overYear(extremePovertyLiving) },
    formula: ({ living }) => living > 0,
  }),
};
