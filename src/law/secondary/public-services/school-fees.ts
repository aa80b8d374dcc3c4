// Fees of public schools: of kindergartens, upper secondary schools and colleges. Compulsory schools are free (义务教育法 art. 2), and
// vocational secondary schools to almost all (财教〔2012〕376号). Since autumn 2025 the last year of kindergarten is free (国办发〔2025〕27号). A
// school year has two terms, each half the yearly fee: January to August, September to December.

import { byPlace, lever, scalar } from '../../../engine/parameter.ts';
import { firstMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { born, schooling } from '../../../population/facts/people.ts';
import { vocationalSchool } from '../../../population/facts/services.ts';
import { schoolFeesByLevel } from '../../places/school-costs.ts';
import { since } from '../../places/series.ts';
import { publicPlace } from './school-place.ts';

const freePreschool =
  '国办发〔2025〕27号 (2025-08-05): care and education fee of the last year of kindergarten';

/** What the school asks for in a year, whoever pays it. */
export const schoolFeeAsked = rule({
  name: 'schoolFeeAsked',
  label: { en: 'fee of the public school', zh: '公办学校收费标准' },
  per: person,
  unit: 'yuan/year',
  source: '民办、公办学校收费 (发改价格〔2020〕1323号)',
  reads: { publicPlace, schooling, vocationalSchool },
  parameters: {
    preschool: byPlace({
      name: 'schoolFees.preschool',
      label: { en: 'fee of a public kindergarten', zh: '公办幼儿园保教费' },
      unit: 'yuan/year',
      places: schoolFeesByLevel.preschool,
    }),
    upperSecondary: byPlace({
      name: 'schoolFees.upperSecondary',
      label: { en: 'fee of a general upper secondary school', zh: '公办普通高中学费' },
      unit: 'yuan/year',
      places: schoolFeesByLevel.upperSecondary,
    }),
    vocational: scalar({
      name: 'schoolFees.vocational',
      label: { en: 'fee of a vocational secondary school', zh: '公办中职学费' },
      unit: 'yuan/year',
      values: since('2012-09-01', 0, '财教〔2012〕376号: free to almost all', 'M'),
    }),
    college: byPlace({
      name: 'schoolFees.college',
      label: { en: 'fee of a public college', zh: '公办高校学费' },
      unit: 'yuan/year',
      places: schoolFeesByLevel.college,
    }),
    compulsory: lever({
      name: 'schoolFees.compulsory',
      label: { en: 'fee of a compulsory school', zh: '义务教育学校收费' },
      unit: 'yuan/year',
      neutral: 0,
    }),
  },
  formula: (
    { publicPlace, schooling, vocationalSchool },
    { preschool, upperSecondary, vocational, college, compulsory },
  ) => {
    if (!publicPlace) return 0;
    if (schooling === 'preschool') return preschool;
    if (schooling === 'upperSecondary') return vocationalSchool ? vocational : upperSecondary;
    return schooling === 'college' ? college : compulsory;
  },
});

export const schoolFeeWaived = rule({
  name: 'schoolFeeWaived',
  label: { en: 'fee waived in the last year of kindergarten', zh: '学前一年免除的保教费' },
  per: person,
  unit: 'yuan/year',
  source: freePreschool,
  reads: { schoolFeeAsked, schooling, born, firstMonth },
  parameters: {
    firstFreeTerm: scalar({
      name: 'freePreschool.firstTerm',
      label: { en: 'first free term begins', zh: '免费起始学期（月）' },
      unit: 'month number',
      values: since('2011-01-01', 2025 * 12 + 8, freePreschool, 'M', 'September 2025'),
    }),
    fromAge: scalar({
      name: 'freePreschool.fromAge',
      label: { en: 'free from this age at the beginning of the school year', zh: '免费起始周岁' },
      unit: 'years of age',
      values: since('2011-01-01', 5, freePreschool, 'M', 'the last of three years'),
    }),
  },
  formula: ({ schoolFeeAsked, schooling, born, firstMonth }, { firstFreeTerm, fromAge }) => {
    if (schooling !== 'preschool' || born < 0) return 0;
    // Months of age in September, when the school year of each term began.
    const inSpring = firstMonth - 4 - born;
    const inAutumn = firstMonth + 8 - born;
    const springIsFree = firstMonth >= firstFreeTerm && inSpring >= fromAge * 12;
    const autumnIsFree = firstMonth + 8 >= firstFreeTerm && inAutumn >= fromAge * 12;
    return schoolFeeAsked * ((springIsFree ? 0.5 : 0) + (autumnIsFree ? 0.5 : 0));
  },
});

export const schoolFees = rule({
  name: 'schoolFees',
  label: { en: 'fees of public schools', zh: '公办学校学费（保教费）' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '发改价格〔2020〕1323号; kept in government’s fiscal accounts 财政专户',
  note: 'part of spending on education; taken from final income because the service is counted at its full cost',
  flow: { from: 'households', to: 'government' },
  reads: { schoolFeeAsked, schoolFeeWaived },
  formula: ({ schoolFeeAsked, schoolFeeWaived }) => schoolFeeAsked - schoolFeeWaived,
});
