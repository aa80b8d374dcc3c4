// Schooling in kind 教育: what a place in a public school costs, the public budget's part and the fee together; the fee is taken off
// again as `schoolFees`. A private pupil has a share of the public budget's part (inclusive kindergartens, upkeep of private
// compulsory schools), and in the last year of kindergarten what it asks less. Books and boarding are not counted apart. A pupil
// counts for the whole year.

import { byPlace, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { schooling } from '../../../population/facts/people.ts';
import { vocationalSchool } from '../../../population/facts/services.ts';
import { schoolCosts } from '../../places/school-costs.ts';
import { since } from '../../places/series.ts';
import { freePreschoolShare, preschoolFee, schoolFeeAsked } from './school-fees.ts';
import { publicPlace } from './school-place.ts';

const source = '教育法 art. 54–56: public budget for education per pupil 生均一般公共预算教育经费';

function cost(level: keyof typeof schoolCosts, en: string, zh: string) {
  return byPlace({
    name: `education.${level}Cost`,
    label: { en: `public cost of a pupil: ${en}`, zh: `生均一般公共预算教育经费：${zh}` },
    unit: 'yuan/year',
    places: schoolCosts[level],
  });
}

/** What the public budget spends on a public pupil of the person's school. */
export const publicSchoolCost = rule({
  name: 'publicSchoolCost',
  label: { en: 'public cost of a pupil of this school', zh: '该学段生均财政教育经费' },
  per: person,
  unit: 'yuan/year',
  source,
  reads: { schooling, vocationalSchool },
  parameters: {
    preschool: cost('preschool', 'kindergarten', '幼儿园'),
    primary: cost('primary', 'primary school', '普通小学'),
    lowerSecondary: cost('lowerSecondary', 'lower secondary school', '普通初中'),
    upperSecondary: cost('upperSecondary', 'upper secondary school', '普通高中'),
    vocational: cost('vocational', 'vocational secondary school', '中等职业学校'),
    college: cost('college', 'college', '普通高等学校'),
  },
  formula: (
    { schooling, vocationalSchool },
    { preschool, primary, lowerSecondary, upperSecondary, vocational, college },
  ) => {
    if (schooling === 'preschool') return preschool;
    if (schooling === 'primary') return primary;
    if (schooling === 'lowerSecondary') return lowerSecondary;
    if (schooling === 'upperSecondary') return vocationalSchool ? vocational : upperSecondary;
    return schooling === 'college' ? college : 0;
  },
});

export const educationInKind = rule({
  name: 'educationInKind',
  label: { en: 'schooling in kind', zh: '公共教育服务' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source,
  flow: { from: 'government', to: 'households' },
  reads: { publicPlace, publicSchoolCost, schoolFeeAsked, freePreschoolShare },
  parameters: {
    privateShare: scalar({
      name: 'education.privateShare',
      label: {
        en: 'public money for a private pupil, against a public one',
        zh: '民办学校生均财政补助比例',
      },
      unit: 'share',
      values: since(
        '2011-01-01',
        0.1,
        'assumption: upkeep of compulsory schools, inclusive kindergartens',
        'L',
      ),
    }),
    preschoolFee,
  },
  formula: (
    { publicPlace, publicSchoolCost, schoolFeeAsked, freePreschoolShare },
    { privateShare, preschoolFee },
  ) =>
    publicPlace
      ? publicSchoolCost + schoolFeeAsked
      : privateShare * publicSchoolCost + freePreschoolShare * preschoolFee,
});
