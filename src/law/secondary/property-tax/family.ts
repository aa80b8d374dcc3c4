// The family that the pilots look at 居民家庭: husband and wife and their minor children. Homes are recorded for the
// household; they are taken to belong to the family of the person listed first.

import { scalar } from '../../../engine/parameter.ts';
import {
  anyOver,
  at,
  countOver,
  household,
  lastMonth,
  orderIn,
  person,
} from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  born,
  father,
  hukou,
  mother,
  permitYears,
  spouse,
} from '../../../population/facts/people.ts';
import { activity } from '../../../population/facts/work.ts';
import { since } from '../../places/series.ts';
import { chongqingMeasures, shanghaiMeasures } from './sources.ts';

/** Husband and wife share the lower of their places in the household. */
const coupleNumber = rule({
  name: 'coupleNumber',
  label: { en: 'number of the couple', zh: '夫妻编号' },
  per: person,
  unit: 'place',
  source: 'a number, no law of its own',
  reads: { spouse, place: orderIn(household) },
  formula: ({ spouse, place }) => (spouse >= 0 ? Math.min(spouse, place) : place),
});

const inOwnersFamily = rule({
  name: 'inOwnersFamily',
  label: { en: 'of the family that owns the homes', zh: '属于产权人家庭' },
  per: person,
  unit: 'yes/no',
  source: `${shanghaiMeasures} sect. 2; ${chongqingMeasures} sect. 2`,
  reads: {
    coupleNumber,
    born,
    mother,
    father,
    lastMonth,
    mothersNumber: at(mother, coupleNumber),
    fathersNumber: at(father, coupleNumber),
  },
  parameters: {
    adultFrom: scalar({
      label: { en: 'of age from', zh: '成年年龄' },
      unit: 'years of age',
      values: since('1987-01-01', 18, 'Civil Code 民法典 art. 17', 'M'),
    }),
  },
  formula: (
    { coupleNumber, born, mother, father, lastMonth, mothersNumber, fathersNumber },
    { adultFrom },
  ) => {
    const minor = born >= 0 && lastMonth - born < 12 * adultFrom;
    if (!minor) return coupleNumber === 0;
    const known = mother >= 0 || father >= 0;
    return !known || (mother >= 0 && mothersNumber === 0) || (father >= 0 && fathersNumber === 0);
  },
});

/**
 * Adult children who live with the family and own no home count for the free area too. The homes recorded are the
 * family's, so that a child in the household owns none.
 */
const countsForFreeArea = rule({
  name: 'countsForFreeArea',
  label: { en: 'counts for the area free of tax', zh: '计入免税住房面积的人员' },
  per: person,
  unit: 'yes/no',
  source: `${shanghaiMeasures} sect. 6(1): adult children without a home who live with them may be counted`,
  note: 'The sentence on adult children is carried from memory (M).',
  reads: {
    inOwnersFamily,
    mother,
    father,
    mothersNumber: at(mother, coupleNumber),
    fathersNumber: at(father, coupleNumber),
  },
  formula: ({ inOwnersFamily, mother, father, mothersNumber, fathersNumber }) =>
    inOwnersFamily || (mother >= 0 && mothersNumber === 0) || (father >= 0 && fathersNumber === 0),
});

const registeredInOwnersFamily = rule({
  name: 'registeredInOwnersFamily',
  label: { en: 'of that family and registered in the place', zh: '产权人家庭中的本地户籍成员' },
  per: person,
  unit: 'yes/no',
  source: `${shanghaiMeasures} sect. 2`,
  reads: { inOwnersFamily, hukou },
  formula: ({ inOwnersFamily, hukou }) => inOwnersFamily && hukou !== 'elsewhere',
});

const longPermitInOwnersFamily = rule({
  name: 'longPermitInOwnersFamily',
  label: { en: 'of that family and long a permit holder', zh: '产权人家庭中居住证满年限者' },
  per: person,
  unit: 'yes/no',
  source: `${shanghaiMeasures} sect. 6(5)`,
  reads: { inOwnersFamily, permitYears },
  parameters: {
    years: scalar({
      label: { en: 'years of residence permit', zh: '居住证年限' },
      unit: 'years',
      values: since('2011-01-28', 3, `${shanghaiMeasures} sect. 6(5)`, 'C'),
    }),
  },
  formula: ({ inOwnersFamily, permitYears }, { years }) => inOwnersFamily && permitYears >= years,
});

const rootedInOwnersFamily = rule({
  name: 'rootedInOwnersFamily',
  label: {
    en: 'of that family and registered, in business or employed in the place',
    zh: '产权人家庭中在本地有户籍、企业或工作者',
  },
  per: person,
  unit: 'yes/no',
  source: `${chongqingMeasures} sect. 2`,
  reads: { inOwnersFamily, hukou, activity },
  formula: ({ inOwnersFamily, hukou, activity }) => {
    const works = activity === 'employee' || activity === 'flexible' || activity === 'business';
    return inOwnersFamily && (hukou !== 'elsewhere' || works);
  },
});

export const ownersFamilyMembers = rule({
  name: 'ownersFamilyMembers',
  label: { en: 'members of the family that count for the free area', zh: '计算免税面积的家庭人数' },
  per: household,
  unit: 'persons',
  source: `${shanghaiMeasures} sect. 6(1)`,
  reads: { persons: countOver(household, countsForFreeArea) },
  formula: ({ persons }) => persons,
});

/** Whether anyone of the family is registered in the place. */
export const ownersFamilyIsLocal = anyOver(household, registeredInOwnersFamily);
/** Whether anyone of the family has held a residence permit for long enough. */
export const ownersFamilyHasPermit = anyOver(household, longPermitInOwnersFamily);
/** Whether anyone of the family is registered, in business or employed in the place. */
export const ownersFamilyIsRooted = anyOver(household, rootedInOwnersFamily);

export const familyRules = [
  coupleNumber,
  inOwnersFamily,
  countsForFreeArea,
  registeredInOwnersFamily,
  longPermitInOwnersFamily,
  rootedInOwnersFamily,
  ownersFamilyMembers,
] as const;
