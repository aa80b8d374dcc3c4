// How often homes, cars and securities change hands, and what comes once: gains, prizes, severance, shares of employers.
// Homes bought are those that `homes.ts` gives a month of the year.

import type { Sourced } from './sourced.ts';

/** Homes sold, by households who own a home in town. */
export const homesSold: Sourced<{
  readonly share: Readonly<Record<number, number>>;
  readonly price: number;
  readonly mostYears: number;
  readonly only: number;
  readonly replaced: number;
}> = {
  values: {
    share: {
      2018: 0.034,
      2019: 0.033,
      2020: 0.036,
      2021: 0.035,
      2022: 0.026,
      2023: 0.033,
      2024: 0.035,
      2025: 0.034,
      2026: 0.033,
    },
    price: 0.9,
    mostYears: 25,
    only: 0.4,
    replaced: 0.5,
  },
  unit: 'share of owners of a home in town; price against the home lived in; years; shares of sellers',
  source:
    'existing homes sold in the nation: about 3.9 m in 2021, a quarter fewer in 2022, more in 2023 (Beike Research ' +
    'Institute), twice the national frequency for Zhejiang; what they are like chosen; 2026 carried on',
  confidence: 'L',
};

/** Cars bought, by households that own one; the new car's price without VAT against the value of those owned. */
export const carsBought: Sourced<{
  readonly share: Readonly<Record<number, number>>;
  readonly newEnergy: Readonly<Record<number, number>>;
  readonly small: number;
  readonly large: number;
  readonly price: number;
}> = {
  values: {
    share: {
      2018: 0.117,
      2019: 0.108,
      2020: 0.101,
      2021: 0.105,
      2022: 0.107,
      2023: 0.113,
      2024: 0.119,
      2025: 0.124,
      2026: 0.126,
    },
    newEnergy: {
      2018: 0.045,
      2019: 0.05,
      2020: 0.058,
      2021: 0.148,
      2022: 0.276,
      2023: 0.358,
      2024: 0.476,
      2025: 0.54,
      2026: 0.6,
    },
    small: 0.66,
    large: 0.05,
    price: 1.3,
  },
  unit: 'share of households with a car; share of cars bought; shares of other cars with up to 1.6 and above 2 litres; ratio',
  source:
    'passenger cars sold in the nation 22.4, 20.7, 19.3, 20.1, 20.5, 21.6, 22.9, 23.7 m in 2018–2025, and among them ' +
    'new energy (China Passenger Car Association: 35.8 % of 21.6 m in 2023); a tenth by others than households; ' +
    'Zhejiang 7.5 % of the nation; engines and price chosen',
  confidence: 'M',
  note: 'shares of engines, price and Zhejiang’s part L; 2026 carried on, L',
};

/** Listed shares sold in the year against those held, and what is gained on those held. */
export const sharesSold: Sourced<{
  readonly turnover: number;
  readonly sigma: number;
  /** Turnover of the exchanges, trillion yuan; and the year's change of prices. */
  readonly market: Readonly<Record<number, { readonly trillion: number; readonly change: number }>>;
  readonly realised: number;
  readonly gainSigma: number;
}> = {
  values: {
    turnover: 3.3,
    sigma: 1.3,
    market: {
      2018: { trillion: 90, change: -0.25 },
      2019: { trillion: 127, change: 0.36 },
      2020: { trillion: 207, change: 0.27 },
      2021: { trillion: 258, change: -0.05 },
      2022: { trillion: 224.5, change: -0.22 },
      2023: { trillion: 212, change: -0.11 },
      2024: { trillion: 254.8, change: 0.15 },
      2025: { trillion: 413, change: 0.18 },
      2026: { trillion: 420, change: 0.05 },
    },
    realised: 0.4,
    gainSigma: 0.2,
  },
  unit: 'times the holdings in 2021; shape of the spread; trillion yuan, ratio; share of the change that is realised; spread',
  source:
    'turnover of shares in Shanghai and Shenzhen, by year (exchanges); stamp duty on securities 127.6 bn yuan in 2024 ' +
    '(Ministry of Finance), six tenths of it borne by persons, a twelfth of these in Zhejiang; CSI 300; the rest chosen',
  confidence: 'M',
  note: 'persons’ and Zhejiang’s part L; 2025 and 2026 L',
};

/** What comes once to a person. */
export const onceOnly: Sourced<{
  readonly stakesSold: number;
  readonly stakeYears: number;
  readonly prizes: number;
  readonly prize: number;
  readonly prizeSigma: number;
  readonly dismissedWithPay: number;
  readonly mostYearsOfService: number;
  readonly incentivesFrom: number;
  readonly withIncentives: number;
  readonly incentive: number;
}> = {
  values: {
    stakesSold: 0.27,
    stakeYears: 9,
    prizes: 0.0004,
    prize: 120000,
    prizeSigma: 1.6,
    dismissedWithPay: 0.15,
    mostYearsOfService: 12,
    incentivesFrom: 240000,
    withIncentives: 0.05,
    incentive: 0.4,
  },
  unit: 'share of owners of firms with dividends; years of dividends; share of households; yuan; spread; share of the unemployed who worked in the year; years; yuan of pay in 2021; share of employees above; share of their pay',
  source:
    'chosen: parts of stakes sold towards the share of gains in the income tax, 12–14 % with homes (China Taxation Yearbook, ' +
    'from memory), by many a little, since gains are no income but their tax is taken from it; prizes near a tenth of what the lotteries of the province pay out; incentives near those of its seven ' +
    'hundred listed firms',
  confidence: 'L',
};
