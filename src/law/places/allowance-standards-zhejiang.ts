// Standards of the minimum living allowance 低保标准 in Zhejiang, yuan per person and month. Town and country have had
// one standard inside each prefecture since about 2018.
//
// Published and confirmed are Hangzhou's city standard 2010–2017 and its counties' of 2018. For the rest only the
// provincial average is known, and that from memory. Where a prefecture has published nothing that was found, the
// average is scaled by the prefecture's income per head relative to the province, since standards follow local
// consumption (Zhejiang Social Assistance Regulations 浙江省社会救助条例 art. 10). All such values carry confidence L.
// The true spread between prefectures is likely smaller than that of incomes: replace them as notices are found.

import type { Dated } from '../../engine/parameter.ts';
import { series } from './series.ts';

type Standards = readonly Dated<number>[];

const provincialAverage = series(
  'Zhejiang Department of Civil Affairs, provincial average (from memory)',
  'L',
  [
    ['2011-01-01', 416, 'grown like the nation’s average to 653 in 2015'],
    ['2012-01-01', 478, 'the same'],
    ['2013-01-01', 540, 'the same'],
    ['2014-01-01', 596, 'the same'],
    ['2015-01-01', 653],
    ['2016-01-01', 689, 'between 2015 and 2018'],
    ['2017-01-01', 726, 'between 2015 and 2018'],
    ['2018-01-01', 762],
    ['2019-01-01', 824, 'between 2018 and 2020'],
    ['2020-01-01', 886],
    ['2021-01-01', 941],
    ['2022-01-01', 1064],
    ['2023-01-01', 1133],
    ['2024-01-01', 1192, 'between 2023 and 2025'],
    ['2025-01-01', 1250, 'the provincial plan aims at 13,000 a year'],
  ],
);

const hangzhouPublished = series('Hangzhou Civil Affairs Bureau, city standard 2010–2017', 'C', [
  ['2010-07-01', 440],
  ['2011-06-01', 525],
  ['2013-07-01', 588],
  ['2014-12-01', 660],
  ['2015-11-01', 744],
  ['2016-07-01', 819],
  ['2017-11-01', 917],
]);

const hangzhouLater = series(
  'Hangzhou: at least 30 % of local consumption per head, counties 80–100 % of the city (rule of January 2018)',
  'L',
  [
    ['2019-01-01', 984, 'on a line from 917 to 1,250'],
    ['2020-01-01', 1050, 'on a line from 917 to 1,250'],
    ['2021-01-01', 1117, 'on a line from 917 to 1,250'],
    ['2022-01-01', 1183, 'on a line from 917 to 1,250'],
    ['2023-01-01', 1250, 'from memory'],
    ['2024-01-01', 1315, 'grown with the provincial average'],
    ['2025-01-01', 1379, 'grown with the provincial average'],
  ],
);

/** A county of Hangzhou: the confirmed value of 2018, before and after it the same share of the city's standard. */
function county(in2018: number): Standards {
  const published = series('Hangzhou Civil Affairs Bureau, counties 2018', 'C', [
    ['2018-01-01', in2018],
  ]);
  const ofCity = (standards: Standards) =>
    scaled(standards, in2018 / 917, 'its share of the city in 2018');
  return [...ofCity(hangzhouPublished), ...published, ...ofCity(hangzhouLater)];
}

/** A prefecture by its income per head in the first three quarters of 2020; the province's was 40,121 yuan. */
function prefecture(incomePerHead: number): Standards {
  return scaled(provincialAverage, incomePerHead / 40121, 'its income per head in 2020');
}

/** Standards times a share, in whole yuan as they are set. */
function scaled(standards: Standards, share: number, why: string): Standards {
  return standards.map((one) => ({
    ...one,
    value: Math.round(one.value * share),
    confidence: 'L',
    note: `× ${share.toFixed(3)}, ${why}`,
  }));
}

export const allowanceStandardsInZhejiang: Readonly<Record<string, Standards>> = {
  zhejiang: provincialAverage,
  hangzhou: [...hangzhouPublished, ...hangzhouLater],
  linan: county(780),
  tonglu: county(734),
  chunan: county(734),
  jiande: county(734),
  ningbo: prefecture(46519),
  wenzhou: prefecture(41412),
  jiaxing: prefecture(42230),
  huzhou: prefecture(39102),
  shaoxing: prefecture(44687),
  jinhua: prefecture(38828),
  quzhou: prefecture(28978),
  zhoushan: prefecture(42264),
  taizhou: prefecture(39089),
  lishui: prefecture(28778),
};
