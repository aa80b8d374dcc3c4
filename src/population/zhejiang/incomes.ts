// Published means of disposable income per head in Zhejiang, and their components: what its population is calibrated to, and
// what carries it to other years. The survey office's figures are survey-weighted (see the project's notes on weights).

import type { TownOrCountry } from '../incomes/cells.ts';
import type { Sourced } from '../incomes/data/sourced.ts';
import type { TownAndCountry } from '../incomes/economy.ts';
import type { Component } from '../incomes/growth.ts';

type Components = Readonly<Record<TownOrCountry, Readonly<Record<Component, number>>>>;

/** Zhejiang, by year. */
export const provinceMeans: Sourced<Readonly<Record<number, TownAndCountry>>> = {
  values: {
    2018: { all: 45840, urban: 55574, rural: 27302 },
    2019: { all: 49899, urban: 60182, rural: 29876 },
    2020: { all: 52397, urban: 62699, rural: 31930 },
    2021: { all: 57541, urban: 68487, rural: 35247 },
    2022: { all: 60302, urban: 71268, rural: 37565 },
    2023: { all: 63830, urban: 74997, rural: 40311 },
    2024: { all: 67013, urban: 78251, rural: 42786 },
    2025: { all: 70230, urban: 81554, rural: 45057 },
    2026: { all: 73430, urban: 84900, rural: 47450 },
  },
  unit: 'yuan per head and year',
  source: 'NBS survey office in Zhejiang, yearly releases; 2025: provincial communiqué',
  confidence: 'C',
  note:
    '2024 urban and rural M; 2025 D: 67,013 × 1.048 and a ratio of 1.81, with the survey’s urban share of .69 that ' +
    'follows from the years before; 2026 carried on, L',
};

/**
 * Prefectures: January to September 2020. Used only as ratios to the province of the same table, town and country
 * apart.
 */
export const prefectureMeans: Sourced<Readonly<Record<string, TownAndCountry>>> = {
  values: {
    zhejiang: { all: 40121, urban: 47545, rural: 25505 },
    hangzhou: { all: 48735, urban: 54754, rural: 29439 },
    ningbo: { all: 46519, urban: 52402, rural: 31816 },
    wenzhou: { all: 41412, urban: 48689, rural: 25008 },
    jiaxing: { all: 42230, urban: 48442, rural: 32532 },
    huzhou: { all: 39102, urban: 46096, rural: 28922 },
    shaoxing: { all: 44687, urban: 52121, rural: 31684 },
    jinhua: { all: 38828, urban: 46827, rural: 24177 },
    quzhou: { all: 28978, urban: 37663, rural: 20093 },
    zhoushan: { all: 42264, urban: 49216, rural: 27898 },
    taizhou: { all: 39089, urban: 48255, rural: 25006 },
    lishui: { all: 28778, urban: 37195, rural: 17860 },
  },
  unit: 'yuan per head, nine months',
  source: 'monthly card of the statistics bureau of Lishui, November 2020',
  confidence: 'C',
};

/** Components in Zhejiang by town and country, 2018: the shares that the population is calibrated to. */
export const provinceComponents: Sourced<Components> = {
  values: {
    urban: { wage: 31148, business: 8316, property: 7586, transfer: 8524 },
    rural: { wage: 16898, business: 6677, property: 784, transfer: 2943 },
  },
  unit: 'yuan per head, 2018',
  source: 'NBS survey office in Zhejiang, 2018',
  confidence: 'C',
};

/** Components where a prefecture's own are known. */
export const prefectureComponents: Sourced<Readonly<Record<string, Components>>> = {
  values: {
    hangzhou: {
      urban: { wage: 32144, business: 4893, property: 8329, transfer: 10910 },
      rural: { wage: 18232, business: 7770, property: 1280, transfer: 3115 },
    },
  },
  unit: 'yuan per head, 2017',
  source: 'yearbook of the city, table 13-01',
  confidence: 'P',
};
