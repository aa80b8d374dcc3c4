// Published means of disposable income per head in the nation, and their components by town and country.

import type { TownOrCountry } from '../incomes/cells.ts';
import type { Sourced } from '../incomes/data/sourced.ts';
import type { TownAndCountry } from '../incomes/economy.ts';
import type { Component } from '../incomes/growth.ts';

/** The nation, by year. */
export const nationMeans: Sourced<Readonly<Record<number, TownAndCountry>>> = {
  values: {
    2019: { all: 30733, urban: 42359, rural: 16021 },
    2020: { all: 32189, urban: 43834, rural: 17131 },
    2021: { all: 35128, urban: 47412, rural: 18931 },
    2022: { all: 36883, urban: 49283, rural: 20133 },
    2023: { all: 39218, urban: 51821, rural: 21691 },
    2024: { all: 41314, urban: 54188, rural: 23119 },
    2025: { all: 43377, urban: 56502, rural: 24456 },
    2026: { all: 45510, urban: 58880, rural: 25870 },
  },
  unit: 'yuan per head and year',
  source: 'National Bureau of Statistics, Residents’ income and consumption, yearly releases',
  confidence: 'C',
  note: '2026 carried on from 2025, L',
};

/** Components by town and country. */
export const componentsIn2021: Sourced<
  Readonly<Record<TownOrCountry, Readonly<Record<Component, number>>>>
> = {
  values: {
    urban: { wage: 28481, business: 5382, property: 5052, transfer: 8497 },
    rural: { wage: 7958, business: 6566, property: 469, transfer: 3937 },
  },
  unit: 'yuan per head, 2021',
  source:
    'China Statistical Yearbook 2022, tables 6-6 and 6-11 (from memory; with the survey’s urban share they give the ' +
    'published components of all to within .1 %)',
  confidence: 'M',
};
