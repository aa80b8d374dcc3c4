// Inequality and polarisation of an income concept, person by person: the usual measures beside the olive index.

import type { Label } from '../engine/quantity.ts';
import { moneyIndex } from '../law/money-index.ts';
import { bandLimits, bands } from '../measures/bands.ts';
import { dip, dipProbability } from '../measures/dip.ts';
import { indicatorOf } from '../measures/indicators/registry.ts';
import { quantileRatio } from '../measures/location.ts';
import { bandOlive } from '../measures/olive.ts';
import type { Measured } from '../measures/problem.ts';
import { measured } from '../measures/problem.ts';
import type { RelativePolarisation } from '../measures/relative-polarisation.ts';
import { relativePolarisation } from '../measures/relative-polarisation.ts';
import type { Sample } from '../measures/sample.ts';
import { makeSample } from '../measures/sample.ts';
import type { Outcome } from '../simulate.ts';
import { conceptRows } from './concept-rows.ts';

/** A measure of one sample of incomes per head. */
export interface InequalityMeasure {
  readonly key: string;
  readonly label: Label;
  readonly format: 'index' | 'ratio' | 'share' | 'yuanPerHead';
  readonly of: (sample: Sample, year: number) => number;
}

function byKey(
  key: string,
  format: InequalityMeasure['format'],
  en: string,
  zh: string,
): InequalityMeasure {
  const { compute } = indicatorOf(key);
  return { key, label: { en, zh }, format, of: (sample) => compute(sample) };
}

/** In the order of the table. */
export const inequalityMeasures: readonly InequalityMeasure[] = [
  byKey('mean', 'yuanPerHead', 'Mean', '均值'),
  byKey('median', 'yuanPerHead', 'Median', '中位数'),
  {
    key: 'nonPositive',
    label: { en: 'Persons at or below zero', zh: '收入为零或负的人口' },
    format: 'share',
    of: ({ nonPositiveRows, cumulativeWeights, totalWeight }) =>
      nonPositiveRows === 0 ? 0 : (cumulativeWeights[nonPositiveRows - 1] ?? 0) / totalWeight,
  },
  byKey('gini', 'index', 'Gini', '基尼系数'),
  byKey('theil_t', 'index', 'Theil (T)', '泰尔指数'),
  byKey('mld', 'index', 'Mean log deviation', '平均对数离差'),
  byKey('atkinson_0.5', 'index', 'Atkinson, ε ½', '阿特金森指数ε=½'),
  byKey('atkinson_1', 'index', 'Atkinson, ε 1', '阿特金森指数ε=1'),
  byKey('atkinson_2', 'index', 'Atkinson, ε 2', '阿特金森指数ε=2'),
  byKey('hoover', 'index', 'Hoover', '胡佛指数'),
  byKey('palma', 'ratio', 'Palma ratio', '帕尔马比值'),
  byKey('p90p10', 'ratio', 'P90/P10', 'P90/P10'),
  {
    key: 'p50p10',
    label: { en: 'P50/P10', zh: 'P50/P10' },
    format: 'ratio',
    of: (sample) => quantileRatio(sample, 0.5, 0.1),
  },
  byKey('s80s20', 'ratio', 'S80/S20', 'S80/S20'),
  byKey('top10_share', 'share', 'Income share of the top 10 %', '最高10%收入份额'),
  byKey('top1_share', 'share', 'Income share of the top 1 %', '最高1%收入份额'),
  byKey('olive', 'index', 'O', 'O'),
  byKey('olive_low', 'index', 'Lower end', '低端'),
  byKey('olive_high', 'index', 'Upper end', '高端'),
  {
    key: 'oliveNbs',
    label: { en: 'O of the bureau’s band', zh: 'O（统计局中等收入带）' },
    format: 'index',
    of: (sample, year) => {
      const priceFactor = moneyIndex('prices', 2018, year);
      const limits = bandLimits(bands.nbs, { mean: 0, median: 0, priceFactor });
      return bandOlive(sample, ...limits).olive;
    },
  },
  byKey('wolfson', 'index', 'Foster–Wolfson', '福斯特–沃尔夫森指数'),
  byKey('der_0.5', 'index', 'Duclos–Esteban–Ray, α ½', 'DER极化指数α=½'),
  byKey('wang_tsui_0.5', 'index', 'Wang–Tsui, r ½', '王–崔极化指数r=½'),
  { key: 'dip', label: { en: 'Dip', zh: '哈蒂根dip统计量' }, format: 'index', of: dip },
  {
    key: 'dipProbability',
    label: { en: 'One hump would dip as far', zh: '单峰分布达到此dip的概率' },
    format: 'share',
    of: dipProbability,
  },
];

/** Persons by their income per head, household by household: of bins neither the dip nor a rank is known. */
function personSample({ table }: Outcome, concept: string): Sample {
  const { incomePerHead, personWeight } = conceptRows(table, concept);
  return makeSample(incomePerHead, personWeight);
}

/** Every measure of a concept, each a number or why there is none. */
export function inequality(outcome: Outcome, concept: string): Record<string, Measured> {
  const sample = personSample(outcome, concept);
  const { year } = outcome.scenario;
  const found = inequalityMeasures.map(
    ({ key, of }) => [key, measured(() => of(sample, year))] as const,
  );
  return Object.fromEntries(found);
}

/** Polarisation of a reform relative to its baseline: −1 towards the middle, 1 to the ends. */
export function polarisationAgainst(
  baseline: Outcome,
  reform: Outcome,
  concept: string,
): RelativePolarisation {
  return relativePolarisation(personSample(reform, concept), personSample(baseline, concept));
}
