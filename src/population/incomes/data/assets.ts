// Deposits, securities, cars, and what they yield.

import type { Sourced } from './sourced.ts';

/** Financial assets against a year's household income; spread; who holds securities. */
export const holdings: Sourced<{
  readonly depositsToIncome: number;
  readonly depositsSigma: number;
  readonly tailFrom: number;
  readonly tailIndex: number;
  readonly tailTo: number;
  readonly depositsSharedWithWage: number;
  readonly oldAge: number;
  readonly kinless: number;
  readonly country: number;
  readonly urbanWithSecurities: number;
  readonly ruralWithSecurities: number;
  readonly securitiesByIncome: number;
  readonly securitiesToDeposits: number;
  readonly ownersOfFirms: number;
}> = {
  values: {
    depositsToIncome: 1.75,
    depositsSigma: 1.1,
    tailFrom: 0.97,
    tailIndex: 1.6,
    tailTo: 30,
    depositsSharedWithWage: 0.4,
    oldAge: 1.35,
    kinless: 800,
    country: 0.55,
    urbanWithSecurities: 0.14,
    ruralWithSecurities: 0.03,
    securitiesByIncome: 0.1,
    securitiesToDeposits: 0.8,
    ownersOfFirms: 0.12,
  },
  unit: 'years of income; shape of the spread; correlation; ratio; yuan of the old who have nobody, chosen; ratio; shares of households; ratio; share of business owners',
  source:
    'deposits of households in Zhejiang at the end of 2021 about 7.3 trillion yuan, 111 thousand per head (PBoC branch); ' +
    'financial assets of urban households 649 thousand yuan, 20.4 % of assets (PBoC 2019)',
  confidence: 'M',
};

/** Yields in 2021. */
export const yields: Sourced<{
  readonly deposits: number;
  readonly otherInterestShare: number;
  readonly otherInterest: number;
  readonly dividends: number;
  readonly unlisted: number;
  readonly heldOverYear: number;
  readonly heldOverMonth: number;
}> = {
  values: {
    deposits: 0.016,
    otherInterestShare: 0.12,
    otherInterest: 0.03,
    dividends: 0.02,
    unlisted: 0.4,
    heldOverYear: 0.6,
    heldOverMonth: 0.85,
  },
  unit: 'a year; share of households; a year; a year; of the business’s income; cumulated shares of holdings',
  source:
    'listed deposit rates 2021: .35 % on demand, 1.5–2.75 % for one to three years, half of deposits each; dividend ' +
    'yield of the CSI 300 about 2 %; dividends of unlisted firms so that the tax on interest and dividends is near its ' +
    'share of the income tax, 11–13 % (China Taxation Yearbook, from memory); the rest chosen',
  confidence: 'M',
};

/** Yields and wealth of other years against 2021. */
export const assetIndex: Sourced<
  Readonly<Record<number, { readonly deposits: number; readonly depositYield: number }>>
> = {
  values: {
    2018: { deposits: 0.7, depositYield: 1 },
    2019: { deposits: 0.79, depositYield: 1 },
    2020: { deposits: 0.9, depositYield: 1 },
    2021: { deposits: 1, depositYield: 1 },
    2022: { deposits: 1.17, depositYield: 0.95 },
    2023: { deposits: 1.34, depositYield: 0.87 },
    2024: { deposits: 1.47, depositYield: 0.76 },
    2025: { deposits: 1.6, depositYield: 0.63 },
    2026: { deposits: 1.73, depositYield: 0.55 },
  },
  unit: 'ratio to 2021',
  source:
    'household deposits in the nation: 72.4, 82.1, 93.4, 102.5, 120.3, 137, 151 trillion yuan at the ends of 2018–2024 ' +
    '(PBoC); yields after cuts of listed rates',
  confidence: 'M',
  note: '2025 and 2026 L',
};

/** Cars: share of households by residence, rising with income, and value. */
export const cars: Sourced<{
  readonly urban: number;
  readonly rural: number;
  readonly byIncome: number;
  readonly most: number;
  readonly value: number;
  readonly sigma: number;
}> = {
  values: { urban: 0.38, rural: 0.28, byIncome: 0.14, most: 0.92, value: 85000, sigma: 0.6 },
  unit: 'share of households; yuan',
  source: 'about 50 cars per 100 households in Zhejiang (household survey, rounded); values chosen',
  confidence: 'L',
};

/** Dividends of village collectives to their members. */
export const collectives: Sourced<{
  readonly share: number;
  readonly shareInTown: number;
  readonly level: number;
  readonly sigma: number;
}> = {
  values: { share: 0.4, shareInTown: 0.15, level: 700, sigma: 1.2 },
  unit: 'share of persons of rural registration living where they are registered; yuan a year',
  source:
    'chosen: share dividends of village cooperatives of some ten billion yuan a year in the province',
  confidence: 'L',
};
