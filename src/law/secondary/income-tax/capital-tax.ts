// Interest and dividends 利息、股息、红利所得: a flat rate on the gross amount, withheld by whoever pays. Interest on
// savings deposits is exempt since October 2008; dividends of listed shares are favoured the longer the shares were held.

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  depositInterest,
  dividendsOfUnlisted,
  dividendsOverMonth,
  dividendsOverYear,
  dividendsUpToMonth,
  otherInterestIncome,
} from '../../primary/interest-and-dividends.ts';
import { capitalMerged } from './levers.ts';
import { taxLaw } from './sources.ts';

/** The rate on interest and dividends. */
export const capitalRate = scalar({
  name: 'incomeTax.capitalRate',
  label: { en: 'rate on interest and dividends', zh: '利息、股息、红利所得税率' },
  unit: 'rate',
  values: [{ from: '1980-09-10', value: 0.2, source: `${taxLaw}, art. 3(3)`, confidence: 'C' }],
});

const savings =
  'Rules on Taxing Interest on Savings 对储蓄存款利息所得征收个人所得税的实施办法, art. 14';

export const interestTax = rule({
  name: 'interestTax',
  label: { en: 'income tax on interest', zh: '利息所得个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${taxLaw}, art. 3(3), 4(2) and 6(6)`,
  note: 'Government bonds, whose interest is exempt, are not told from other interest.',
  flow: { from: 'households', to: 'government' },
  reads: { depositInterest, otherInterestIncome },
  parameters: {
    capitalMerged,
    capitalRate,
    depositRate: scalar({
      label: { en: 'rate on interest on savings deposits', zh: '储蓄存款利息所得税率' },
      unit: 'rate',
      values: [
        { from: '1999-11-01', value: 0.2, source: savings, confidence: 'C' },
        { from: '2007-08-15', value: 0.05, source: savings, confidence: 'C' },
        { from: '2008-10-09', value: 0, source: '财税〔2008〕132号', confidence: 'M' },
      ],
    }),
  },
  formula: (
    { depositInterest, otherInterestIncome },
    { capitalMerged, capitalRate, depositRate },
  ) => (1 - capitalMerged) * (depositInterest * depositRate + otherInterestIncome * capitalRate),
});

function taxedShare(en: string, zh: string, since2013: number, since2015: number) {
  return scalar({
    label: { en, zh },
    unit: 'share',
    values: [
      { from: '2005-06-13', value: 0.5, source: '财税〔2005〕102号', confidence: 'M' },
      { from: '2013-01-01', value: since2013, source: '财税〔2012〕85号', confidence: 'M' },
      { from: '2015-09-08', value: since2015, source: '财税〔2015〕101号', confidence: 'C' },
    ],
  });
}

export const dividendTax = rule({
  name: 'dividendTax',
  label: { en: 'income tax on dividends', zh: '股息红利所得个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${taxLaw}, art. 3(3) and 6(6); 财税〔2015〕101号`,
  flow: { from: 'households', to: 'government' },
  reads: { dividendsOverYear, dividendsOverMonth, dividendsUpToMonth, dividendsOfUnlisted },
  parameters: {
    capitalMerged,
    capitalRate,
    shareOverYear: taxedShare('taxed share, held over a year', '持股超过1年计税比例', 0.25, 0),
    shareOverMonth: taxedShare(
      'taxed share, held up to a year',
      '持股1个月至1年计税比例',
      0.5,
      0.5,
    ),
    shareUpToMonth: taxedShare('taxed share, held up to a month', '持股1个月以内计税比例', 1, 1),
  },
  formula: (
    { dividendsOverYear, dividendsOverMonth, dividendsUpToMonth, dividendsOfUnlisted },
    { capitalMerged, capitalRate, shareOverYear, shareOverMonth, shareUpToMonth },
  ) => {
    const listed =
      dividendsOverYear * shareOverYear +
      dividendsOverMonth * shareOverMonth +
      dividendsUpToMonth * shareUpToMonth;
    return (1 - capitalMerged) * capitalRate * (listed + dividendsOfUnlisted);
  },
});
