// What Zhejiang earns, spends and pays.

import { Cells } from '../incomes/cells.ts';
import type { Sourced } from '../incomes/data/sourced.ts';
import type { Economy, Spending, TownAndCountry } from '../incomes/economy.ts';
import { prefectureNames } from './census.ts';
import { provinceMeans } from './incomes.ts';
import { recipeOfZhejiang } from './recipe.ts';

/** Mean wage of all urban units of the province, per month: the yardstick of contributions. */
const averageWage: Sourced<Readonly<Record<number, number>>> = {
  values: {
    2017: 5087,
    2018: 5492,
    2019: 5536,
    2020: 6594.42,
    2021: 7436.67,
    2022: 8020,
    2023: 8310.17,
    2024: 8432.83,
    2025: 8746,
  },
  unit: 'yuan/month',
  source: 'Zhejiang, weighted mean wage of private and non-private units (HRSS notices)',
  confidence: 'C',
  note: '2017–2019 and 2025 L',
};

/** Price of new dwellings in town by prefecture: the order is used, the level is weak. */
const homePrices: Sourced<Readonly<Record<string, number>>> = {
  values: {
    hangzhou: 27113,
    ningbo: 22536,
    wenzhou: 20557,
    jiaxing: 13937,
    huzhou: 12168,
    shaoxing: 15807,
    jinhua: 17164,
    quzhou: 13256,
    zhoushan: 16405,
    taizhou: 14916,
    lishui: 13734,
  },
  unit: 'yuan/m2, about 2019',
  source:
    'portals’ compilation of prices of new dwellings, undated, about 2019; Jiaxing, Huzhou and Lishui, which it has ' +
    'implausibly low, raised, Jinhua and Quzhou lowered',
  confidence: 'L',
};

/** Homes on homesteads. */
const homesteadPrice: Sourced<number> = {
  values: 2200,
  unit: 'yuan/m2, 2021',
  source: 'chosen: near what building costs',
  confidence: 'L',
};

/** What tenants pay in town. */
const rent: Sourced<number> = {
  values: 1150,
  unit: 'yuan/month, 2021',
  source: 'chosen: rooms and small flats of migrants',
  confidence: 'L',
};

/** Consumption per head in Zhejiang. */
const means: Sourced<TownAndCountry> = {
  values: { all: 36668, urban: 42193, rural: 25415 },
  unit: 'yuan per head, 2021',
  source: 'NBS survey office in Zhejiang, 2021',
  confidence: 'C',
  note: 'urban and rural M',
};

/** The same in other years, against 2021. */
const index: Sourced<Readonly<Record<number, number>>> = {
  values: {
    2018: 0.803,
    2019: 0.873,
    2020: 0.853,
    2021: 1,
    2022: 1.063,
    2023: 1.151,
    2024: 1.212,
    2025: 1.266,
    2026: 1.32,
  },
  unit: 'ratio',
  source:
    'Zhejiang’s consumption per head 29,471 (2018), 32,026, 31,295, 36,668, 38,971, 42,194 yuan (2023); then the nation’s ' +
    'growth: 26,796, 28,227, 29,476 yuan (2023–2025, NBS), carried on to 2026',
  confidence: 'M',
};

/** How consumption is divided. */
const categories: Spending['categories'] = {
  values: {
    urban: {
      food: 10412,
      clothing: 2233,
      dwelling: 10710,
      householdGoods: 1963,
      transport: 5267,
      educationRecreation: 4346,
      healthCare: 2332,
      otherSpending: 916,
    },
    rural: {
      food: 6092,
      clothing: 1231,
      dwelling: 6154,
      householdGoods: 1170,
      transport: 3612,
      educationRecreation: 1894,
      healthCare: 1474,
      otherSpending: 356,
    },
  },
  unit: 'yuan per head, 2017',
  source: 'shares: Hangzhou 2017 (city yearbook, table 13-01)',
  confidence: 'P',
};

const kinless: Sourced<number> = {
  values: 0.15,
  unit: 'ratio to the nation',
  source:
    'some 28 thousand persons in extreme poverty (from memory): few, for most of the old have a pension',
  confidence: 'L',
};

export const economyOfZhejiang: Economy = {
  area: 'Zhejiang',
  cells: new Cells(prefectureNames),
  incomes: provinceMeans,
  averageWage,
  homePrices,
  homesteadPrice,
  rent,
  kinless,
  spending: { means, index, categories },
  recipe: recipeOfZhejiang,
};
