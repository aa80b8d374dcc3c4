// A lever between the two schemes of pensions: the residents' pension moves towards what the employees' formula gives for
// the same years. The employees' basic pension is half the average wage and half the own indexed wage, 1 % of it for each
// year; so even with an index of 0 it is many times the residents' basic pension. Government pays the difference, as it
// pays the residents' basic pension. Never enacted.

import { byPlace, everywhere, lever } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { residentContributionYears } from '../../../population/facts/pensions.ts';
import { nationalWages, pensionBases } from '../../places/pension-bases.ts';
import { yearlyShare } from './new-pension.ts';
import {
  residentBasicPension,
  residentPensionDrawn,
  residentPensionMonths,
} from './resident-pension.ts';

export const residentConvergence = rule({
  name: 'residentConvergence',
  label: { en: "towards the employees' formula", zh: '居民养老金向职工公式趋同部分' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source:
    '国发〔2005〕38号, art. 6: the formula; 国发〔2014〕8号, art. 6: the pension it is held against',
  flow: { from: 'government', to: 'households', ...residentPensionDrawn },
  reads: { residentPensionMonths, residentContributionYears, residentBasicPension },
  parameters: {
    base: byPlace({
      label: { en: 'wage of the formula', zh: '趋同公式计发基数' },
      unit: 'yuan/month',
      yearly: true,
      places: {
        ...pensionBases,
        // Read where a place's own is not known, so that a lever never makes a pension unknown.
        [everywhere]: nationalWages,
      },
    }),
    yearlyShare,
    share: lever({
      label: { en: 'share of the difference that is paid', zh: '趋同比例' },
      unit: 'share',
      neutral: 0,
    }),
    index: lever({
      label: { en: 'contribution index taken for residents', zh: '居民视同缴费指数' },
      unit: 'ratio',
      neutral: 0,
    }),
    leastYears: lever({
      label: { en: 'least years of contributions taken', zh: '视同最低缴费年限' },
      unit: 'years',
      neutral: 15,
    }),
  },
  formula: (
    { residentPensionMonths, residentContributionYears, residentBasicPension },
    { base, yearlyShare, share, index, leastYears },
  ) => {
    if (residentPensionMonths <= 0) return 0;
    const years = Math.max(leastYears, residentContributionYears);
    const byFormula = ((base + base * index) / 2) * years * yearlyShare;
    return share * Math.max(0, byFormula - residentBasicPension);
  },
});
