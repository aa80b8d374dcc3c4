// Wealth of households in towns, 2019. The population is of 2021: amounts are taken back by the growth of mean urban income.

import { mean, median } from '../../measures/location.ts';
import { lorenz, topShare } from '../../measures/lorenz.ts';
import type { Evidence } from './evidence.ts';
import { inYear, listed } from './listing.ts';
import type { Common, Target } from './target.ts';

/** Mean disposable income in towns, 2019 over 2021 (National Bureau of Statistics). */
const deflator = 42_359 / 47_412;

const then = (amount: number) => amount * deflator;
const meanOf = (column: string) => (one: Evidence) => then(mean(one.townHouseholds(column)));
const medianOf = (column: string) => (one: Evidence) => then(median(one.townHouseholds(column)));
const ratioOf = (part: string, whole: string) => (one: Evidence) =>
  one.townHouseholds(part).totalIncome / one.townHouseholds(whole).totalIncome;
const owning = (from: number, to?: number) => (one: Evidence) =>
  one.shareOfTownHouseholds('homes', from, to);

const common: Common = {
  ...inYear('china', 2019),
  of: { area: 'china', year: 2021 },
  subject: 'wealth',
  weight: 'census',
  unit: 'household',
  format: 'yuan',
  tolerance: { is: 'relative', by: 0.1 },
  source: 'People’s Bank of China, survey of the assets and debts of urban households 2019',
  confidence: 'C',
  calibrated: false,
  note: {
    en: 'Population of 2021, amounts times mean urban income of 2019 over 2021',
    zh: '以2021年人口测算，金额按2019与2021年城镇人均收入之比折算',
  },
};
const share = { format: 'share' } as const;
const solved = { calibrated: true } as const;
const wide = { tolerance: { is: 'relative', by: 0.2 } } as const;
const smallestDebt = 1;

export const wealthTargets: readonly Target[] = [
  ...listed(common, [
    [
      'cn.2019.wealth_urban_assets_mean',
      'Mean assets',
      '户均总资产',
      3_179_000,
      meanOf('assets'),
      solved,
    ],
    [
      'cn.2019.wealth_urban_assets_median',
      'Median assets',
      '总资产中位数',
      1_630_000,
      medianOf('assets'),
    ],
    [
      'cn.2019.wealth_urban_net_mean',
      'Mean net assets',
      '户均净资产',
      2_890_000,
      meanOf('netAssets'),
    ],
    [
      'cn.2019.wealth_urban_net_median',
      'Median net assets',
      '净资产中位数',
      1_410_000,
      medianOf('netAssets'),
      solved,
    ],
    [
      'cn.2019.wealth_urban_top10_asset_share',
      'Assets of the richest tenth',
      '最富裕10%家庭资产占比',
      0.475,
      (one) => topShare(one.townHouseholds('assets'), 0.1),
      { ...share, ...solved },
    ],
    [
      'cn.2019.wealth_urban_top20_asset_share',
      'Assets of the richest fifth',
      '最富裕20%家庭资产占比',
      0.63,
      (one) => topShare(one.townHouseholds('assets'), 0.2),
      share,
    ],
    [
      'cn.2019.wealth_urban_bottom20_asset_share',
      'Assets of the poorest fifth',
      '最低20%家庭资产占比',
      0.026,
      (one) => lorenz(one.townHouseholds('assets'), 0.2),
      { ...share, tolerance: { is: 'points', by: 0.01 }, confidence: 'M' },
    ],
    [
      'cn.2019.wealth_urban_top1_net_share',
      'Net assets of the richest hundredth',
      '最富裕1%家庭净资产占比',
      0.171,
      (one) => topShare(one.townHouseholds('netAssets'), 0.01),
      { ...share, ...wide },
    ],
    [
      'cn.2019.wealth_urban_housing_share_of_assets',
      'Homes, of assets',
      '住房占家庭总资产比重',
      0.591,
      ratioOf('homesValue', 'assets'),
      { ...share, ...wide },
    ],
    [
      'cn.2019.wealth_urban_housing_mean',
      'Mean value of homes',
      '户均住房资产',
      1_878_000,
      meanOf('homesValue'),
      wide,
    ],
    [
      'cn.2019.wealth_urban_financial_share_of_assets',
      'Financial assets, of assets',
      '金融资产占家庭总资产比重',
      0.204,
      ratioOf('financialAssets', 'assets'),
      { ...share, ...wide },
    ],
    [
      'cn.2019.wealth_urban_financial_mean',
      'Mean financial assets',
      '户均金融资产',
      649_000,
      meanOf('financialAssets'),
      { ...wide, ...solved },
    ],
    [
      'cn.2019.wealth_urban_ownership_rate',
      'Families that own a home',
      '住房拥有率',
      0.96,
      owning(1),
      { ...share, ...solved },
    ],
    [
      'cn.2019.wealth_urban_one_home',
      'Families with one home',
      '拥有一套住房家庭占比',
      0.584,
      owning(1, 1),
      share,
    ],
    [
      'cn.2019.wealth_urban_two_homes',
      'Families with two homes',
      '拥有两套住房家庭占比',
      0.31,
      owning(2, 2),
      share,
    ],
    [
      'cn.2019.wealth_urban_three_plus_homes',
      'Families with three homes or more',
      '拥有三套及以上住房家庭占比',
      0.105,
      owning(3),
      share,
    ],
    [
      'cn.2019.wealth_urban_homes_mean',
      'Homes of a family',
      '户均住房套数',
      1.5,
      (one) => mean(one.townHouseholds('homes')),
      { format: 'ratio' },
    ],
    [
      'cn.2019.wealth_urban_debt_participation',
      'Families with debts',
      '有负债家庭占比',
      0.565,
      (one) => one.shareOfTownHouseholds('debts', smallestDebt),
      { ...share, ...wide },
    ],
    [
      'cn.2019.wealth_urban_debt_asset_ratio',
      'Debts, of assets',
      '资产负债率',
      0.091,
      ratioOf('debts', 'assets'),
      { ...share, ...wide },
    ],
    [
      'cn.2019.wealth_urban_debt_top20_share',
      'Debts of the most indebted fifth',
      '负债前20%家庭债务占比',
      0.614,
      (one) => topShare(one.townHouseholds('debts'), 0.2),
      {
        ...share,
        tolerance: { is: 'shown', by: 0.2 },
        note: {
          en: 'Published for the fifth with the most assets',
          zh: '公布口径为总资产最高20%家庭',
        },
      },
    ],
  ]),
  ...listed(
    {
      ...common,
      ...inYear('zhejiang', 2019),
      of: { area: 'zhejiang', year: 2021 },
      tolerance: { is: 'shown', by: 0.2 },
      note: { en: 'Published for the eastern provinces together', zh: '公布口径为东部地区' },
    },
    [
      [
        'cn.2019.wealth_urban_east_assets_mean',
        'Mean assets, eastern provinces',
        '东部地区户均总资产',
        4_610_000,
        meanOf('assets'),
      ],
    ],
  ),
];
