// What the nation's recipe is solved for. Groups and medians of the bureau's survey, pensioners, allowance, income tax and
// the wealth of town households; the levels of components by town and country.

import { componentsIn2021, nationMeans } from '../population/china/incomes.ts';
import { parameterSets } from './parameters.ts';
import {
  allowanceCost,
  allowanceRecipients,
  groupMeans,
  livingIn,
  meanPerHead,
  medianPerHead,
  persons,
  shareInFirstBracket,
  shareOwingNone,
  taxShareOfTop,
  urbanWealth,
  type Where,
  yuanOf,
} from './readings.ts';
import type { Sample } from './sample.ts';
import type { Plan, Target } from './target.ts';

const bureau = 'National Bureau of Statistics, Residents’ income and consumption 2021; communiqué';
const yearbook = 'China Statistical Yearbook 2022, tables 6-7 and 6-12 (from memory)';
const ministry = 'Ministry of Human Resources and Social Security, bulletin of 2021';
const centralBank = 'People’s Bank of China, survey of urban households’ assets and debts 2019';
const settlement = 'State Taxation Administration, on the annual settlement of 2023';

/** Within so many hundredths of the published value. */
function relative(value: number, percent: number): Pick<Target, 'value' | 'tolerance' | 'kind'> {
  return { value, tolerance: (value * percent) / 100, kind: 'equal' };
}

/**
 * What brings a sample's mean to the published one: shapes are solved on incomes against their mean, for the mean is the
 * levels' business.
 */
function toPublishedMean(sample: Sample, where: Where): number {
  const published = nationMeans.values[sample.year]![where];
  return published / meanPerHead(sample, 'disposable', livingIn(sample, where));
}

/** Means of the five groups of households in 2021, from the lowest. */
function groups(
  where: Where,
  means: readonly number[],
  percent: number,
  source: string,
  confidence: Target['confidence'],
): Target[] {
  return means.map((mean, group) => ({
    id: `cn.2021.inc_${where === 'all' ? '' : `${where}_`}q${group + 1}`,
    year: 2021,
    ...relative(mean, percent),
    source,
    confidence,
    read: (sample) => groupMeans(sample, where)[group]! * toPublishedMean(sample, where),
  }));
}

function medianTarget(where: Where, value: number): Target {
  return {
    id: where === 'all' ? 'cn.2021.inc_median' : `cn.2021.inc_median_${where}`,
    year: 2021,
    ...relative(value, 1),
    source: bureau,
    confidence: 'C',
    read: (sample) => medianPerHead(sample, where) * toPublishedMean(sample, where),
  };
}

const incomes: readonly Target[] = [
  ...groups('all', [8333, 18445, 29053, 44949, 85836], 1.4, bureau, 'C'),
  ...groups('urban', [16746, 30133, 42498, 59005, 102596], 8, yearbook, 'M'),
  ...groups('rural', [4856, 11586, 16546, 23167, 43082], 8, yearbook, 'M'),
  medianTarget('all', 29975),
  medianTarget('urban', 43504),
  medianTarget('rural', 16902),
];

const pensions: readonly Target[] = [
  {
    id: 'cn.2021.pension_ee_pensioners',
    year: 2021,
    ...relative(131_570_000, 3),
    source: ministry,
    confidence: 'C',
    read: (sample) => persons(sample, 'employeePension'),
  },
  {
    id: 'cn.2021.pension_ee_mean_month',
    year: 2021,
    ...relative(3577, 3),
    source: `${ministry}: spending over pensioners and twelve`,
    confidence: 'D',
    read: (sample) => yuanOf(sample, 'employeePension') / persons(sample, 'employeePension') / 12,
  },
  {
    id: 'cn.2021.pension_res_pensioners',
    year: 2021,
    ...relative(162_130_000, 4),
    source: ministry,
    confidence: 'C',
    read: (sample) => persons(sample, 'residentPension'),
  },
];

const allowance: readonly Target[] = [
  ...(['urban', 'rural'] as const).map(
    (where): Target => ({
      id: `cn.2024.dibao_${where}_recipients`,
      year: 2024,
      ...relative(where === 'urban' ? 6_250_000 : 33_615_000, 4),
      source: 'National Bureau of Statistics, report on the fourteenth five-year plan',
      confidence: 'C',
      read: (sample) => allowanceRecipients(sample, where),
    }),
  ),
  {
    id: 'cn.2023m1_9.dibao_spending',
    year: 2024,
    // nine months of 2023 taken to a year, and to 2024 with the standards, 3.5 %
    ...relative((143.68e9 * 12 * 1.035) / 9, 8),
    source: 'Ministry of Civil Affairs, spending of January to September 2023',
    confidence: 'D',
    read: allowanceCost,
  },
];

const tax: readonly Target[] = [
  {
    id: 'cn.2024.tax_iit',
    year: 2024,
    // wages, remuneration and their like bear some two thirds of 1,452.2 bn yuan
    ...relative(0.66 * 1452.2e9, 8),
    source:
      'Ministry of Finance, report of 2024; share of comprehensive income from the China Taxation Yearbook (from memory)',
    confidence: 'D',
    read: (sample) => yuanOf(sample, 'comprehensiveTax') + yuanOf(sample, 'bonusTax'),
  },
  {
    id: 'cn.2023.iit_top10pct_share_about',
    year: 2024,
    value: 0.9,
    tolerance: 0.025,
    kind: 'equal',
    source: settlement,
    confidence: 'C',
    read: (sample) => taxShareOfTop(sample, 0.1),
  },
  {
    id: 'cn.2023.iit_share_owing_none_gt',
    year: 2024,
    value: 0.71,
    tolerance: 0.02,
    kind: 'above',
    source: settlement,
    confidence: 'C',
    read: shareOwingNone,
  },
  {
    id: 'cn.2023.iit_share_of_payers_at_3pct_gt',
    year: 2024,
    value: 0.61,
    tolerance: 0.02,
    kind: 'above',
    source: settlement,
    confidence: 'C',
    read: shareInFirstBracket,
  },
];

/** Yuan of 2021 in those of 2019, by the mean income of towns. */
const to2019 = nationMeans.values[2019]!.urban / nationMeans.values[2021]!.urban;

/** What the central bank's survey of 2019 says of town households, read from those of 2021. */
const wealth: readonly Target[] = (
  [
    ['assets_mean', 3_179_000, 7, 'meanAssets', to2019],
    ['financial_mean', 649_000, 10, 'meanFinancial', to2019],
    ['net_median', 1_410_000, 7, 'medianNet', to2019],
    ['top10_asset_share', 0.475, 7, 'top10Share', 1],
    ['ownership_rate', 0.96, 4, 'withHome', 1],
  ] as const
).map(([name, value, percent, read, deflator]) => ({
  id: `cn.2019.wealth_urban_${name}`,
  year: 2021,
  ...relative(value, percent),
  source: centralBank,
  confidence: 'C',
  read: (sample) => urbanWealth(sample)[read] * deflator,
}));

/** The published means of 2021, components scaled to add up to them. */
const cells = (_place: string, where: 'urban' | 'rural') => {
  const { wage, business, property, transfer } = componentsIn2021.values[where];
  const disposable = nationMeans.values[2021]![where];
  const scale = disposable / (wage + business + property + transfer);
  return {
    wage: wage * scale,
    business: business * scale,
    property: property * scale,
    disposable,
  };
};

export const planOfChina: Plan = {
  parameters: Object.values(parameterSets).flat(),
  targets: [...incomes, ...pensions, ...allowance, ...tax, ...wealth],
  // National Bureau of Statistics, 2021 (from memory): it does not follow from the published groups
  gini: 0.466,
  levels: () => cells,
};
