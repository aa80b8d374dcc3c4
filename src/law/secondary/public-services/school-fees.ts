// Fees of public schools: of kindergartens, upper secondary schools and colleges. Compulsory schools are free (义务教育法 art. 2), and
// vocational secondary schools to almost all (财教〔2012〕376号). Since autumn 2025 the last year of kindergarten is free (国办发〔2025〕27号), and private kindergartens ask as much less. A
// school year has two terms, each half the yearly fee: January to August, September to December. To lower fees, waive a share
// of them: the service keeps its cost and the public budget bears it.

import { byPlace, lever, scalar } from '../../../engine/parameter.ts';
import { firstMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { born, schooling } from '../../../population/facts/people.ts';
import { vocationalSchool } from '../../../population/facts/services.ts';
import { schoolFeesByLevel } from '../../places/school-costs.ts';
import { since } from '../../places/series.ts';
import { publicPlace } from './school-place.ts';

const freePreschool = '国办发〔2025〕27号: care and education fee of the last year of kindergarten';

function waived(level: string, en: string, zh: string) {
  return lever({
    name: `schoolFees.${level}Waived`,
    label: { en: `share of the fee of public ${en} that is waived`, zh: `公办${zh}减免比例` },
    unit: 'share',
    neutral: 0,
  });
}

export const preschoolFee = byPlace({
  name: 'schoolFees.preschool',
  label: { en: 'fee of a public kindergarten', zh: '公办幼儿园保教费' },
  unit: 'yuan/year',
  places: schoolFeesByLevel.preschool,
});

/** What the school asks for in a year, whoever pays it. */
export const schoolFeeAsked = rule({
  name: 'schoolFeeAsked',
  label: { en: 'fee of the public school', zh: '公办学校收费标准' },
  per: person,
  unit: 'yuan/year',
  source: '发改价格〔2020〕1323号',
  reads: { publicPlace, schooling, vocationalSchool },
  parameters: {
    preschool: preschoolFee,
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
  },
  formula: (
    { publicPlace, schooling, vocationalSchool },
    { preschool, upperSecondary, vocational, college },
  ) => {
    if (!publicPlace) return 0;
    if (schooling === 'preschool') return preschool;
    if (schooling === 'upperSecondary') return vocationalSchool ? vocational : upperSecondary;
    return schooling === 'college' ? college : 0;
  },
});

/** Of two terms, how many fall into the last year of kindergarten and are free. */
export const freePreschoolShare = rule({
  name: 'freePreschoolShare',
  label: { en: 'share of the year with free kindergarten', zh: '学前一年免保教费的学期比例' },
  per: person,
  unit: 'share',
  source: freePreschool,
  reads: { schooling, born, firstMonth },
  parameters: {
    firstFreeTerm: scalar({
      name: 'freePreschool.firstTerm',
      label: { en: 'first free term begins', zh: '免费起始学期（月）' },
      unit: 'month number',
      values: since('2011-01-01', 2025 * 12 + 8, freePreschool, 'C', 'September 2025'),
    }),
    fromAge: scalar({
      name: 'freePreschool.fromAge',
      label: { en: 'free from this age at the beginning of the school year', zh: '免费起始周岁' },
      unit: 'years of age',
      values: since('2011-01-01', 5, freePreschool, 'D', 'the last year before school'),
    }),
  },
  formula: ({ schooling, born, firstMonth }, { firstFreeTerm, fromAge }) => {
    if (schooling !== 'preschool' || born < 0) return 0;
    // Months of age in September, when the school year of each term began.
    const inSpring = firstMonth - 4 - born;
    const inAutumn = firstMonth + 8 - born;
    const springIsFree = firstMonth >= firstFreeTerm && inSpring >= fromAge * 12;
    const autumnIsFree = firstMonth + 8 >= firstFreeTerm && inAutumn >= fromAge * 12;
    return (springIsFree ? 0.5 : 0) + (autumnIsFree ? 0.5 : 0);
  },
});

export const schoolFeeWaived = rule({
  name: 'schoolFeeWaived',
  label: { en: 'fee waived', zh: '减免的学费（保教费）' },
  per: person,
  unit: 'yuan/year',
  source: freePreschool,
  note: 'the public budget takes over what is waived: the service costs what it did',
  reads: { schoolFeeAsked, schooling, freePreschoolShare },
  parameters: {
    preschoolShare: waived('preschool', 'kindergartens', '幼儿园保教费'),
    upperSecondaryShare: waived('upperSecondary', 'upper secondary schools', '高中阶段学费'),
    collegeShare: waived('college', 'colleges', '高校学费'),
  },
  formula: (
    { schoolFeeAsked, schooling, freePreschoolShare },
    { preschoolShare, upperSecondaryShare, collegeShare },
  ) => {
    if (schooling === 'upperSecondary') return schoolFeeAsked * upperSecondaryShare;
    if (schooling === 'college') return schoolFeeAsked * collegeShare;
    return schoolFeeAsked * Math.max(freePreschoolShare, preschoolShare);
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
