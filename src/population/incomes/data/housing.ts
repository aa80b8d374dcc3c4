// Homes: prices, rents, how many, and with what loan.

import type { Sourced } from './sourced.ts';

/** What an existing home is worth against a new one, and the spread. */
export const homeValues: Sourced<{
  readonly existingToNew: number;
  readonly sigma: number;
  readonly tailFrom: number;
  readonly tailIndex: number;
  readonly tailTo: number;
  readonly byIncome: number;
  readonly mostByIncome: number;
  readonly secondToFirst: number;
  readonly highEnd: number;
  readonly detached: number;
  readonly elsewhereToTown: number;
  readonly elsewhereArea: number;
}> = {
  values: {
    existingToNew: 1,
    sigma: 0.5,
    tailFrom: 0.97,
    tailIndex: 2.2,
    tailTo: 12,
    byIncome: 0.35,
    mostByIncome: 5,
    secondToFirst: 0.95,
    highEnd: 3,
    detached: 0.015,
    elsewhereToTown: 0.3,
    elsewhereArea: 100,
  },
  unit: 'ratio; shape of the spread within a place; part that goes with income against the usual one, up to so many times; ratio; price from which a home is high-end as a multiple of the local mean; share; price of migrants’ homes elsewhere against the town’s; m2',
  source:
    'chosen so that an urban household’s housing is near the surveyed mean of 1.88 m yuan in the nation, more in the ' +
    'east, and the tenth with most assets owns a third to a half of them, the tenth with most income 3.8 times the mean (PBoC survey of urban households’ assets 2019)',
  confidence: 'L',
};

/** Owners by number of homes at the mean income, and how much it rises with income relative to the mean. */
export const homesOwned: Sourced<{
  readonly urbanSecond: number;
  readonly urbanSecondByIncome: number;
  readonly ruralSecond: number;
  readonly ruralSecondByIncome: number;
  readonly thirdAmongSecond: number;
  readonly most: number;
}> = {
  values: {
    urbanSecond: 0.3,
    urbanSecondByIncome: 0.23,
    ruralSecond: 0.05,
    ruralSecondByIncome: 0.09,
    thirdAmongSecond: 0.25,
    most: 0.85,
  },
  unit: 'share of owners',
  source:
    'urban households 2019: 58.4 % one home, 31.0 % two, 10.5 % three or more (PBoC); gradient chosen',
  confidence: 'D',
};

/** Index of the price of dwellings, 2021 = 1: what a home bought then has become worth. */
export const priceIndex: Sourced<readonly (readonly [year: number, index: number])[]> = {
  values: [
    [1990, 0.07],
    [1998, 0.18],
    [2000, 0.19],
    [2005, 0.29],
    [2010, 0.46],
    [2013, 0.58],
    [2015, 0.62],
    [2018, 0.83],
    [2019, 0.9],
    [2021, 1],
    [2022, 0.97],
    [2023, 0.93],
    [2024, 0.87],
    [2025, 0.83],
  ],
  unit: 'ratio',
  source:
    'mean selling price of new dwellings in the nation 1998–2021 (NBS: 1,854; 1,948; 2,937; 4,725; 5,850; 6,473; 8,544; ' +
    '9,287; 10,396 yuan/m2); after 2021 the fall of second-hand prices in 70 cities, rounded',
  confidence: 'M',
  note: 'before 1998 and after 2021 L',
};

/** Rents: yearly rent as a share of the value of a let home, share of second homes let, monthly rent of tenants. */
export const rents: Sourced<{
  readonly yield: number;
  readonly secondHomesLet: number;
  readonly homesteadsLet: number;
  readonly homesteadRent: number;
  readonly imputed: number;
  readonly imputedHomestead: number;
  readonly tenantCountry: number;
  readonly tenantElasticity: number;
  readonly dormitory: number;
  readonly sigma: number;
}> = {
  values: {
    yield: 0.016,
    secondHomesLet: 0.45,
    homesteadsLet: 0.06,
    homesteadRent: 4000,
    imputed: 0.015,
    imputedHomestead: 0.001,
    tenantCountry: 0.45,
    tenantElasticity: 0.45,
    dormitory: 150,
    sigma: 0.45,
  },
  unit: 'share of value; share; yuan/year; share of value; yuan/month',
  source:
    'rental yields of large Chinese cities of 1.5–2 %; imputed rent so that net property income is near 11–12 % of ' +
    'disposable income (Zhejiang 2018, 2019); the rest chosen',
  confidence: 'L',
};

/** Loans for the first home: share of urban owners by years since purchase, balance and rate. */
export const mortgages: Sourced<{
  readonly share: number;
  readonly years: number;
  readonly shareAtPurchase: number;
  readonly rate: number;
  readonly otherDebtShare: number;
  readonly otherDebtToIncome: number;
}> = {
  values: {
    share: 0.88,
    years: 20,
    shareAtPurchase: 0.58,
    rate: 0.049,
    otherDebtShare: 0.33,
    otherDebtToIncome: 0.9,
  },
  unit: 'share of homes bought within the years; years; share of the price; a year; share of households; years of income',
  source:
    'urban households 2019: 56.5 % in debt, debts 9.1 % of assets, 75.9 % of them for homes (PBoC); mean rate of ' +
    'loans outstanding about 5 %; shape chosen',
  confidence: 'D',
};
