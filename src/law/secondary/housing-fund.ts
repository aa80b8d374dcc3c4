// The housing provident fund 住房公积金: employee and employer pay the same share, 5 to 12 %, of the monthly wage, last
// year's mean or a newcomer's first, into the employee's own account (住房公积金管理条例 art. 16–18). The account is the
// member's own, so that the payment is not a loss of income: it stands below disposable income, and only take-home pay is
// after it.

import type { Instrument } from '../../engine/legislation.ts';
import { byPlace, scalar } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { housingFundRate } from '../../population/facts/work.ts';
import { housingFundCaps, housingFundFloors } from '../places/housing-fund-limits.ts';
import { since } from '../places/series.ts';
import { contributed, insuredAsEmployee } from './social-insurance/insured.ts';
import { payForBase } from './social-insurance/pay-for-base.ts';

const regulations = '住房公积金管理条例 (国务院令第262号, 2019)';

const housingFundBase = rule({
  name: 'housingFundBase',
  label: { en: 'base of the housing fund', zh: '住房公积金缴存基数' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${regulations} art. 16; 建金管〔2005〕5号 art. 3`,
  note: 'On the whole wage: the share declared for insurance is not applied. 0 without an account.',
  paid: contributed,
  reads: { insuredAsEmployee, housingFundRate, payForBase },
  parameters: {
    floor: byPlace({
      name: 'housingFund.floor',
      label: { en: 'floor of the base', zh: '缴存基数下限' },
      unit: 'yuan/month',
      places: housingFundFloors,
    }),
    cap: byPlace({
      name: 'housingFund.cap',
      label: { en: 'cap of the base', zh: '缴存基数上限' },
      unit: 'yuan/month',
      places: housingFundCaps,
    }),
  },
  formula: ({ insuredAsEmployee, housingFundRate, payForBase }, { floor, cap }) => {
    if (!insuredAsEmployee || housingFundRate <= 0) return 0;
    return Math.min(cap, Math.max(floor, payForBase));
  },
});

const least = scalar({
  name: 'housingFund.rateFrom',
  label: { en: 'lowest rate', zh: '最低缴存比例' },
  unit: 'share',
  values: since('1999-04-03', 0.05, `${regulations} art. 18`, 'C'),
});

const most = scalar({
  name: 'housingFund.rateTo',
  label: { en: 'highest rate', zh: '最高缴存比例' },
  unit: 'share',
  values: since('2005-01-10', 0.12, '建金管〔2005〕5号 art. 2; 建金〔2016〕74号', 'M'),
});

export const ownHousingFund = rule({
  name: 'ownHousingFund',
  label: { en: 'own payment into the housing fund', zh: '住房公积金个人缴存' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${regulations} art. 16, 18`,
  flow: { from: 'households', to: 'housingAccounts', ...contributed },
  reads: { housingFundBase, housingFundRate },
  parameters: { least, most },
  formula: ({ housingFundBase, housingFundRate }, { least, most }) =>
    housingFundBase * Math.min(most, Math.max(least, housingFundRate)),
});

export const employerHousingFund = rule({
  name: 'employerHousingFund',
  label: { en: "employer's payment into the housing fund", zh: '住房公积金单位缴存' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${regulations} art. 17, 18`,
  flow: {
    from: 'enterprises',
    via: 'households',
    to: 'housingAccounts',
    ...contributed,
  },
  reads: { housingFundBase, housingFundRate },
  parameters: { least, most },
  formula: ({ housingFundBase, housingFundRate }, { least, most }) =>
    housingFundBase * Math.min(most, Math.max(least, housingFundRate)),
});

export const housingFundInstrument: Instrument = {
  name: 'housingFund',
  label: { en: 'Housing provident fund', zh: '住房公积金' },
  stage: 'secondary',
  about: {
    en: "Employee and employer pay the same share of the wage into the employee's own account.",
    zh: '职工和单位按相同比例缴存，归职工个人所有。',
  },
  rules: [housingFundBase, ownHousingFund, employerHousingFund],
};
