// What Zhejiang's recipe is solved for: means and components of the prefectures by town and country, and the two published
// bands. Nothing is published of its pensioners, allowance, income tax or wealth that could be believed: there the shapes
// of the nation's recipe stand, which give the nation's rates to people of the same age, registration and income.

import { recipeOfChina } from '../population/china/recipe.ts';
import { residences, type TownOrCountry } from '../population/incomes/cells.ts';
import type { Recipe } from '../population/incomes/recipe.ts';
import { prefectureNames } from '../population/zhejiang/census.ts';
import {
  prefectureComponents,
  prefectureMeans,
  provinceComponents,
  provinceMeans,
} from '../population/zhejiang/incomes.ts';
import { recipeOfZhejiang } from '../population/zhejiang/recipe.ts';
import { type CellMeans, personsIn } from './levels.ts';
import { parameterSets } from './parameters.ts';
import { bandShare } from './readings.ts';
import type { Sample } from './sample.ts';
import type { Plan, Target } from './target.ts';

/**
 * Growth of components in Zhejiang from 2018 to 2021: 2019 and the first three quarters of 2021 from the survey office,
 * 2020 the nation's. Confidence D.
 */
const growth = { wage: 1.254, business: 1.258, property: 1.34, transfer: 1.288 };

const bands: readonly Target[] = [
  {
    id: 'zj.2021.band_100_500k',
    year: 2021,
    value: 0.724,
    tolerance: 0.005,
    kind: 'equal',
    source: 'Zhejiang bureau of statistics (from memory); what was seen says more than 70 %',
    confidence: 'M',
    read: (sample) => bandShare(sample, 100_000, 500_000),
  },
  {
    id: 'zj.2021.band_200_600k',
    year: 2021,
    value: 0.306,
    tolerance: 0.01,
    kind: 'equal',
    source: 'Zhejiang, report to the provincial Party congress, June 2022',
    confidence: 'C',
    read: (sample) => bandShare(sample, 200_000, 600_000),
  },
];

/**
 * The mean of disposable income in a cell in 2021: the province's, times the ratio of the prefecture to it in 2020, times
 * what brings the mean over prefectures back to the province's.
 */
function cellsOf(sample: Sample): (place: string, where: TownOrCountry) => CellMeans {
  const back = Object.fromEntries(
    residences.map((where) => {
      const weights = prefectureNames.map((name) => personsIn(sample, name, where));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const mean = prefectureNames.reduce(
        (sum, name, i) => sum + weights[i]! * ratioOf(name, where),
        0,
      );
      return [where, all / mean];
    }),
  ) as Record<TownOrCountry, number>;
  return (place, where) => {
    const disposable = provinceMeans.values[2021]![where] * ratioOf(place, where) * back[where];
    return { ...componentsOf(place, where, disposable), disposable };
  };
}

function ratioOf(prefecture: string, where: TownOrCountry): number {
  return prefectureMeans.values[prefecture]![where] / prefectureMeans.values.zhejiang![where];
}

/** Market components of an income, in the shares last published of the prefecture or else of the province. */
function componentsOf(prefecture: string, where: TownOrCountry, disposable: number) {
  const known = (prefectureComponents.values[prefecture] ?? provinceComponents.values)[where];
  const amount = (one: keyof typeof growth) => known[one] * growth[one];
  const all = amount('wage') + amount('business') + amount('property') + amount('transfer');
  const part = (one: keyof typeof growth) => (amount(one) / all) * disposable;
  return { wage: part('wage'), business: part('business'), property: part('property') };
}

/** The province's own levels and prosperity with what it shares with the nation: the other shapes. */
export function withShapesOfTheNation(own: Recipe, nation: Recipe): Recipe {
  return {
    ...own,
    top: nation.top,
    shapes: {
      ...nation.shapes,
      prosperity: own.shapes.prosperity,
      // deposits and prices of homes are published of the province
      wealth: { ...nation.shapes.wealth, deposits: 1, homes: 1 },
    },
  };
}

/** Where the solving begins. */
export const startOfZhejiang: Recipe = withShapesOfTheNation(recipeOfZhejiang, recipeOfChina);

export const planOfZhejiang: Plan = {
  // within a province pay and profits differ less than in the nation, whose spread has that between its places in it
  parameters: [
    ...parameterSets.prosperity,
    ...parameterSets.pay.slice(0, 1),
    ...parameterSets.business,
  ],
  targets: bands,
  levels: cellsOf,
};
