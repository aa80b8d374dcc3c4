// What the market gives: primary income with what employers pay on top, and market income without it 初次分配收入、市场收入.

import type { Concept } from '../../engine/legislation.ts';
import { businessProfit, farmProfit } from '../primary/business.ts';
import { collectiveDividends } from '../primary/collective-dividends.ts';
import { hiddenIncome } from '../primary/hidden-income.ts';
import { authorIncome, labourIncome, royaltyIncome } from '../primary/independent-labour.ts';
import {
  depositInterest,
  dividendsOfUnlisted,
  dividendsOverMonth,
  dividendsOverYear,
  dividendsUpToMonth,
  otherInterestIncome,
} from '../primary/interest-and-dividends.ts';
import { earlyRetirementIncome, equityIncome, severanceIncome } from '../primary/one-off-pay.ts';
import { publicJobWage } from '../primary/public-jobs.ts';
import { imputedRentIncome, rentIncome } from '../primary/rent.ts';
import { stateDividend } from '../primary/state-dividend.ts';
import { bonuses, wages } from '../primary/wages.ts';
import { employerHousingFund } from '../secondary/housing-fund.ts';
import { employerAnnuityContribution } from '../secondary/pensions/annuities.ts';
import {
  employerInjuryContribution,
  employerMaternityContribution,
  employerMedicalContribution,
  employerPensionContribution,
  employerUnemploymentContribution,
} from '../secondary/social-insurance/employer.ts';

/** What employers pay on top of wages: income of the employees, which goes straight to the funds. */
const employerContributions = [
  employerPensionContribution,
  employerMedicalContribution,
  employerMaternityContribution,
  employerUnemploymentContribution,
  employerInjuryContribution,
  employerHousingFund,
  employerAnnuityContribution,
];

export const primary: Concept = {
  key: 'primary',
  label: { en: 'primary income', zh: '初次分配收入' },
  before: null,
  adds: [
    wages,
    publicJobWage,
    bonuses,
    labourIncome,
    authorIncome,
    royaltyIncome,
    equityIncome,
    severanceIncome,
    earlyRetirementIncome,
    ...employerContributions,
    businessProfit,
    farmProfit,
    depositInterest,
    otherInterestIncome,
    dividendsOverYear,
    dividendsOverMonth,
    dividendsUpToMonth,
    dividendsOfUnlisted,
    rentIncome,
    imputedRentIncome,
    collectiveDividends,
    stateDividend,
    hiddenIncome,
  ],
  takes: [],
};

export const market: Concept = {
  key: 'market',
  label: { en: 'market income', zh: '市场收入' },
  before: 'primary',
  adds: [],
  takes: employerContributions,
};
