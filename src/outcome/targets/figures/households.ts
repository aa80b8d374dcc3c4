// What is kept of every household: the components of its income as the statistics bureau has them, and its wealth.

import { ofHousehold } from '../../../engine/outputs.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { businessProfit, farmProfit } from '../../../law/primary/business.ts';
import { collectiveDividends } from '../../../law/primary/collective-dividends.ts';
import {
  authorIncome,
  labourIncome,
  royaltyIncome,
} from '../../../law/primary/independent-labour.ts';
import {
  depositInterest,
  dividendsOfUnlisted,
  dividendsOverMonth,
  dividendsOverYear,
  dividendsUpToMonth,
  otherInterestIncome,
} from '../../../law/primary/interest-and-dividends.ts';
import {
  earlyRetirementIncome,
  equityIncome,
  severanceIncome,
} from '../../../law/primary/one-off-pay.ts';
import { imputedRentIncome, rentIncome } from '../../../law/primary/rent.ts';
import { bonuses, wages } from '../../../law/primary/wages.ts';
import { homesOwned } from '../../../law/secondary/homes-owned.ts';
import { home1, home2, home3 } from '../../../population/facts/homes.ts';
import {
  carValue,
  debts,
  deposits,
  homeElsewhere,
  securities,
} from '../../../population/facts/household.ts';

const source = 'NBS, Household Survey on Income, Expenditure and Living Conditions: indicators';
const per = household;

/** Wage income 工资性收入, before contributions and tax, as the survey has it. */
const wageIncome = rule({
  name: 'wageIncome',
  label: { en: 'wage income', zh: '工资性收入' },
  ...{ per, unit: 'yuan/year', source },
  reads: {
    wages: ofHousehold(wages),
    bonuses: ofHousehold(bonuses),
    labour: ofHousehold(labourIncome),
    author: ofHousehold(authorIncome),
    royalty: ofHousehold(royaltyIncome),
    equity: ofHousehold(equityIncome),
    severance: ofHousehold(severanceIncome),
    early: ofHousehold(earlyRetirementIncome),
  },
  formula: ({ wages, bonuses, labour, author, royalty, equity, severance, early }) =>
    wages + bonuses + labour + author + royalty + equity + severance + early,
});

const businessIncomeOfHousehold = rule({
  name: 'netBusinessIncome',
  label: { en: 'net business income', zh: '经营净收入' },
  ...{ per, unit: 'yuan/year', source },
  reads: { business: ofHousehold(businessProfit), farm: ofHousehold(farmProfit) },
  formula: ({ business, farm }) => business + farm,
});

const propertyIncome = rule({
  name: 'netPropertyIncome',
  label: { en: 'net property income', zh: '财产净收入' },
  ...{ per, unit: 'yuan/year', source },
  reads: {
    deposit: ofHousehold(depositInterest),
    other: ofHousehold(otherInterestIncome),
    overYear: ofHousehold(dividendsOverYear),
    overMonth: ofHousehold(dividendsOverMonth),
    upToMonth: ofHousehold(dividendsUpToMonth),
    unlisted: ofHousehold(dividendsOfUnlisted),
    rent: ofHousehold(rentIncome),
    imputed: ofHousehold(imputedRentIncome),
    collective: ofHousehold(collectiveDividends),
  },
  formula: ({
    deposit,
    other,
    overYear,
    overMonth,
    upToMonth,
    unlisted,
    rent,
    imputed,
    collective,
  }) => deposit + other + overYear + overMonth + upToMonth + unlisted + rent + imputed + collective,
});

const homesValue = rule({
  name: 'homesValue',
  label: { en: 'value of the homes owned', zh: '住房价值' },
  ...{ per, unit: 'yuan', source },
  reads: { first: home1.value, second: home2.value, third: home3.value, homeElsewhere },
  formula: ({ first, second, third, homeElsewhere }) => first + second + third + homeElsewhere,
});

const homes = rule({
  name: 'homesAnywhere',
  label: { en: 'homes owned, in other places too', zh: '住房套数（含外地）' },
  ...{ per, unit: 'homes', source },
  reads: { homesOwned, homeElsewhere },
  formula: ({ homesOwned, homeElsewhere }) => homesOwned + (homeElsewhere > 0 ? 1 : 0),
});

const financialAssets = rule({
  name: 'financialAssets',
  label: { en: 'financial assets', zh: '金融资产' },
  ...{ per, unit: 'yuan', source },
  reads: { deposits, securities },
  formula: ({ deposits, securities }) => deposits + securities,
});

const assets = rule({
  name: 'totalAssets',
  label: { en: 'assets', zh: '总资产' },
  ...{ per, unit: 'yuan', source },
  reads: { homesValue, financialAssets, carValue },
  formula: ({ homesValue, financialAssets, carValue }) => homesValue + financialAssets + carValue,
});

const netAssets = rule({
  name: 'netAssets',
  label: { en: 'net assets', zh: '净资产' },
  ...{ per, unit: 'yuan', source },
  reads: { assets, debts },
  formula: ({ assets, debts }) => assets - debts,
});

export const householdFigures = {
  wageIncome,
  businessIncome: businessIncomeOfHousehold,
  propertyIncome,
  homesValue,
  financialAssets,
  assets,
  netAssets,
  homes,
};
