// What a person earns on the market in the year, before contributions and taxes: the base of intended giving, and the
// first part of the income that the living allowance counts. Imputed rent is no money and belongs to the household.

import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { businessProfit, farmProfit } from './business.ts';
import { collectiveDividends } from './collective-dividends.ts';
import { authorIncome, labourIncome, royaltyIncome } from './independent-labour.ts';
import { dividendIncome, interestIncome } from './interest-and-dividends.ts';
import { publicJobWage } from './public-jobs.ts';
import { rentIncome } from './rent.ts';
import { bonuses, wages } from './wages.ts';

export const personalMarketIncome = rule({
  name: 'personalMarketIncome',
  label: { en: 'market income of the person, in money', zh: '个人市场收入（货币）' },
  per: person,
  unit: 'yuan/year',
  source: 'a sum, no law of its own',
  reads: {
    wages,
    publicJobWage,
    bonuses,
    labourIncome,
    authorIncome,
    royaltyIncome,
    businessProfit,
    farmProfit,
    interestIncome,
    dividendIncome,
    rentIncome,
    collectiveDividends,
  },
  formula: ({
    wages,
    publicJobWage,
    bonuses,
    labourIncome,
    authorIncome,
    royaltyIncome,
    businessProfit,
    farmProfit,
    interestIncome,
    dividendIncome,
    rentIncome,
    collectiveDividends,
  }) => {
    const pay = wages + publicJobWage + bonuses + labourIncome + authorIncome + royaltyIncome;
    const ownWork = businessProfit + farmProfit;
    const property = interestIncome + dividendIncome + rentIncome + collectiveDividends;
    return pay + ownWork + property;
  },
});
