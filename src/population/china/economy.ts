// What the nation earns, spends and pays.

import { Cells } from '../incomes/cells.ts';
import type { Sourced } from '../incomes/data/sourced.ts';
import type { Economy, Spending } from '../incomes/economy.ts';
import { nationMeans } from './incomes.ts';
import { recipeOfChina } from './recipe.ts';

const averageWage: Sourced<Readonly<Record<number, number>>> = {
  values: {
    2017: 4980,
    2018: 5417,
    2019: 5912,
    2020: 6364,
    2021: 6962,
    2022: 7347,
    2023: 7746,
    2024: 7929,
    2025: 8150,
  },
  unit: 'yuan/month',
  source:
    'National Bureau of Statistics, mean wages of urban non-private and private units, weighted .47 and .53',
  confidence: 'D',
  note: '2025 L',
};

const homePrices: Sourced<Readonly<Record<string, number>>> = {
  values: { nationalAverage: 10396 },
  unit: 'yuan/m2, 2021',
  source: 'National Bureau of Statistics, sales of new dwellings 2021: value over floor area',
  confidence: 'M',
};

const homesteadPrice: Sourced<number> = {
  values: 1100,
  unit: 'yuan/m2, 2021',
  source: 'chosen: near what building costs',
  confidence: 'L',
};

const rent: Sourced<number> = {
  values: 800,
  unit: 'yuan/month, 2021',
  source: 'chosen: rooms and small flats of migrants',
  confidence: 'L',
};

const means: Spending['means'] = {
  values: { all: 24100, urban: 30307, rural: 15916 },
  unit: 'yuan per head, 2021',
  source: 'National Bureau of Statistics, Residents’ income and consumption 2021 (from memory)',
  confidence: 'M',
};

const index: Spending['index'] = {
  values: {
    2019: 0.8946,
    2020: 0.8801,
    2021: 1,
    2022: 1.0182,
    2023: 1.1119,
    2024: 1.1712,
    2025: 1.2231,
    2026: 1.274,
  },
  unit: 'ratio',
  source:
    'consumption per head 21,559, 21,210, 24,100, 24,538, 26,796, 28,227, 29,476 yuan in 2019–2025 (National Bureau of ' +
    'Statistics); 2026 carried on',
  confidence: 'C',
  note: '2019–2021 M, 2026 L',
};

const categories: Spending['categories'] = {
  values: {
    urban: {
      food: 8678,
      clothing: 1843,
      dwelling: 7405,
      householdGoods: 1820,
      transport: 3932,
      educationRecreation: 3322,
      healthCare: 2521,
      otherSpending: 786,
    },
    rural: {
      food: 5200,
      clothing: 859,
      dwelling: 3315,
      householdGoods: 900,
      transport: 2132,
      educationRecreation: 1646,
      healthCare: 1580,
      otherSpending: 284,
    },
  },
  unit: 'yuan per head, 2021',
  source:
    'China Statistical Yearbook 2022, tables 6-6 and 6-11 (from memory; the categories sum to the published totals)',
  confidence: 'M',
};

const kinless: Sourced<number> = {
  values: 1,
  unit: 'ratio to the nation',
  source: 'the nation is the measure',
  confidence: 'C',
};

export const economyOfChina: Economy = {
  area: 'China',
  cells: new Cells(['nationalAverage']),
  incomes: nationMeans,
  averageWage,
  homePrices,
  homesteadPrice,
  rent,
  kinless,
  spending: { means, index, categories },
  recipe: recipeOfChina,
};
