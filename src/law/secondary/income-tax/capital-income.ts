// What the tax sees of income from capital: rent after the taxes on it and its expense, and what a reform would move into comprehensive
// income. As the law stands nothing is moved: the lever `incomeTax.capitalMerged` is 0.

import { scalar } from '../../../engine/parameter.ts';
import { perMonth, person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { dividendIncome, interestIncome } from '../../primary/interest-and-dividends.ts';
import { rentIncome } from '../../primary/rent.ts';
import { rentedHomeTax } from '../property-tax/rented-homes.ts';
import { rentSurcharges, rentVat, rentWithoutVat } from '../rent-vat.ts';
import { capitalMerged, compliance } from './levers.ts';
import { taxLaw } from './sources.ts';

const source = `${taxLaw}, art. 6(4)`;

export const taxableRent = rule({
  name: 'taxableRent',
  label: { en: 'taxable rent', zh: '财产租赁应纳税所得额' },
  per: person,
  unit: 'yuan/month',
  source: `${source}; 国税函〔2002〕146号: first the taxes on the rent, then repairs, then the expense; 财税〔2016〕43号, art. 4`,
  note: 'Taken off are VAT, which is no income, or business tax; the surcharges; and the property tax on the rent. Repairs (up to 800 yuan a month) are not known.',
  reads: {
    rent: perMonth(rentIncome),
    rentWithoutVat,
    rentVat,
    rentSurcharges,
    propertyTax: perMonth(rentedHomeTax),
  },
  parameters: {
    compliance,
    smallRent: scalar({
      label: { en: 'small rent', zh: '每月租金分界' },
      unit: 'yuan/month',
      values: [{ from: '1994-01-01', value: 4000, source, confidence: 'C' }],
    }),
    expense: scalar({
      label: { en: 'expense of a small rent', zh: '每月减除费用' },
      unit: 'yuan/month',
      values: [{ from: '1994-01-01', value: 800, source, confidence: 'C' }],
    }),
    expenseShare: scalar({
      label: { en: 'expense of a larger rent', zh: '减除费用比例' },
      unit: 'share',
      values: [{ from: '1994-01-01', value: 0.2, source, confidence: 'C' }],
    }),
  },
  formula: (
    { rent, rentWithoutVat, rentVat, rentSurcharges, propertyTax },
    { compliance, smallRent, expense, expenseShare },
  ) => {
    const left = rent * compliance - rentVat - rentSurcharges - propertyTax;
    return rentWithoutVat <= smallRent ? Math.max(0, left - expense) : left * (1 - expenseShare);
  },
});

export const mergedCapitalIncome = rule({
  name: 'mergedCapitalIncome',
  label: { en: 'capital income taxed as comprehensive income', zh: '并入综合所得的资本所得' },
  per: person,
  unit: 'yuan/year',
  source: 'lever, not enacted',
  note: 'All interest and dividends, those exempt or half taxed today included, and rent after its expense.',
  reads: { interestIncome, dividendIncome, rent: perYear(taxableRent) },
  parameters: { capitalMerged },
  formula: ({ interestIncome, dividendIncome, rent }, { capitalMerged }) =>
    capitalMerged * (interestIncome + dividendIncome + rent),
});
