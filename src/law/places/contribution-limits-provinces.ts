// Floor and cap of the monthly base of social-insurance contributions 社会保险缴费基数上下限 outside Zhejiang.
// 60 % and 300 % of the provincial full-scope average wage 全口径城镇单位就业人员平均工资 (国办发〔2019〕13号, art. 3), some with a
// lower floor in transition; until April 2019 of the average wage of the staff on post. Entered for calendar years; where a
// province's year runs from July (Beijing and, since 2018, Shanghai; others not told apart) from July, in Shanghai before
// 2018 from April. Beijing's floor was 40 % until 2020. A province without a value for a year is not known in it.

import type { Dated } from '../../engine/parameter.ts';
import { series } from './series.ts';

interface Limits {
  readonly from: string;
  readonly floor: number;
  readonly cap: number;
  readonly source: string;
  readonly confidence: Dated<number>['confidence'];
}

const notice = 'notice of the province on contribution bases 社会保险缴费基数通知 for';

function in2024(floor: number, cap: number): Limits {
  return { from: '2024-01-01', floor, cap, source: `${notice} 2024`, confidence: 'P' };
}

function in2025(floor: number, cap: number): Limits {
  return { from: '2025-01-01', floor, cap, source: `${notice} 2025`, confidence: 'C' };
}

function in2026(floor: number, cap: number): Limits {
  return { from: '2026-01-01', floor, cap, source: `${notice} 2026`, confidence: 'C' };
}

function fromJuly(
  year: number,
  floor: number,
  cap: number,
  confidence: Limits['confidence'],
): Limits {
  const source = `${notice} ${year}`;
  return { from: `${year}-07-01`, floor, cap, source, confidence };
}

/** A city of which the average monthly wage of the year before is known: a share of it and 300 %, in whole yuan. */
function ofAverage(
  from: string,
  average: number,
  floorShare: number,
  confidence: Limits['confidence'],
): Limits {
  return {
    from,
    floor: Math.round(floorShare * average),
    cap: 3 * average,
    source:
      'average monthly wage of the city’s staff in the year before 职工月平均工资, share of it',
    confidence,
  };
}

/**
 * The average of the nation: urban non-private and private units of the year before, weighted .47 and .53. The law before
 * May 2019 takes the province's staff on post; the mean of most provinces lay near this.
 */
function nation(year: number, average: number): Limits {
  const source = 'National Bureau of Statistics, average wages of urban units, weighted';
  return {
    from: `${year}-01-01`,
    floor: 0.6 * average,
    cap: 3 * average,
    source,
    confidence: 'L',
  };
}

/** Yearly averages of non-private and of private units, from the statistics bureau's communiqués. */
const nationBefore2018 = (
  [
    [2009, 32244, 18199],
    [2010, 36539, 20759],
    [2011, 41799, 24556],
    [2012, 46769, 28752],
    [2013, 51483, 32706],
    [2014, 56360, 36390],
    [2015, 62029, 39589],
    [2016, 67569, 42833],
  ] as const
).map(([year, others, privately]) =>
  nation(year + 1, Math.round((0.47 * others + 0.53 * privately) / 12)),
);

const provinces: Readonly<Record<string, readonly Limits[]>> = {
  beijing: [
    ofAverage('2010-07-01', 4037, 0.4, 'P'),
    ofAverage('2011-07-01', 4201, 0.4, 'P'),
    ofAverage('2012-07-01', 4672, 0.4, 'P'),
    ofAverage('2013-07-01', 5223, 0.4, 'P'),
    ofAverage('2014-07-01', 5793, 0.4, 'P'),
    ofAverage('2015-07-01', 6463, 0.4, 'P'),
    ofAverage('2016-07-01', 7086, 0.4, 'P'),
    fromJuly(2017, 3082, 23118, 'M'),
    fromJuly(2018, 3387, 25401, 'M'),
    fromJuly(2019, 3613, 23565, 'M'),
    fromJuly(2020, 3613, 26541, 'M'),
    fromJuly(2021, 5360, 28221, 'P'),
    fromJuly(2022, 5869, 31884, 'P'),
    fromJuly(2023, 6326, 33891, 'P'),
    fromJuly(2024, 6821, 35283, 'P'),
    fromJuly(2025, 7162, 35811, 'C'),
  ],
  shanghai: [
    ofAverage('2010-04-01', 3566, 0.6, 'M'),
    ofAverage('2011-04-01', 3896, 0.6, 'M'),
    ofAverage('2012-04-01', 4331, 0.6, 'M'),
    ofAverage('2013-04-01', 4692, 0.6, 'M'),
    ofAverage('2014-04-01', 5036, 0.6, 'P'),
    ofAverage('2015-04-01', 5451, 0.6, 'P'),
    ofAverage('2016-04-01', 5939, 0.6, 'P'),
    { ...fromJuly(2017, 3902, 19512, 'M'), from: '2017-04-01' },
    fromJuly(2018, 4279, 21396, 'M'),
    fromJuly(2019, 4927, 24633, 'M'),
    fromJuly(2020, 4927, 28017, 'M'),
    fromJuly(2021, 5975, 31014, 'M'),
    fromJuly(2022, 6520, 34188, 'M'),
    fromJuly(2023, 7310, 36549, 'P'),
    fromJuly(2024, 7384, 36921, 'P'),
    fromJuly(2025, 7460, 37302, 'C'),
    fromJuly(2026, 7546, 37731, 'C'),
  ],
  tianjin: [in2024(5013, 25065), in2025(5124, 25620), in2026(5180, 25902)],
  hebei: [in2024(3921, 19603), in2025(4007, 20034), in2026(4076, 20382)],
  shanxi: [in2024(4113, 20564), in2025(4198, 20991), in2026(4244, 21219)],
  innerMongolia: [in2024(4863, 24315), in2025(4907, 24537), in2026(5058, 25290)],
  liaoning: [in2025(4359, 21792), in2026(4533, 22665)],
  jilin: [in2024(4307.1, 21535.5), in2025(4393.2, 21966)],
  heilongjiang: [in2025(4542, 22710), in2026(4623, 23115)],
  jiangsu: [in2024(4879, 24396), in2025(4952, 24762)],
  anhui: [in2024(4227, 21133), in2025(4311, 21556), in2026(4354, 21772)],
  fujian: [in2024(4043, 22164), in2025(4521, 22607)],
  jiangxi: [in2024(3839, 19191), in2025(3915, 19575)],
  shandong: [in2024(4416, 22078), in2025(4504, 22518), in2026(4573, 22863)],
  henan: [in2024(3756, 18780), in2025(3831, 19155)],
  hubei: [in2024(4007, 22467), in2025(4498, 22488)],
  hunan: [in2024(4308, 21540), in2025(4072, 20361), in2026(4106, 20529)],
  guangdong: [in2024(4492, 27501), in2025(4775, 27549)],
  guangxi: [in2024(4053.6, 20268), in2025(4143, 20715), in2026(4204.8, 21024)],
  hainan: [in2024(4878.6, 24393), in2025(4912.8, 24564)],
  chongqing: [in2024(4500, 22500), in2025(4404, 22017), in2026(4553, 22765)],
  sichuan: [in2024(4511, 22555), in2025(4588, 22938), in2026(4699, 23493)],
  guizhou: [in2024(3579, 17895), in2025(4394.7, 21973.5), in2026(4426.05, 22130.25)],
  yunnan: [in2024(4306.2, 21531), in2025(4357, 21789), in2026(4403, 22017)],
  tibet: [in2024(6928, 34640), in2025(7066.2, 35331)],
  shaanxi: [in2024(4559, 22795), in2025(4650, 23250), in2026(4737, 23685)],
  gansu: [in2024(4600, 22900), in2025(4403, 22014), in2026(4526, 22626)],
  qinghai: [in2024(5186, 25929), in2025(5289.6, 26448)],
  ningxia: [in2024(4853, 24264), in2025(4955, 24774), in2026(5023, 25113)],
  xinjiang: [in2024(4999, 24996), in2025(5069, 25344)],
  elsewhere: [
    ...nationBefore2018,
    nation(2018, 4980),
    nation(2019, 5417),
    nation(2020, 5912),
    nation(2021, 6364),
    nation(2022, 6962),
    nation(2023, 7347),
    nation(2024, 7746),
    nation(2025, 7929),
  ],
};

function column(which: 'floor' | 'cap'): Readonly<Record<string, readonly Dated<number>[]>> {
  const entries = Object.entries(provinces).map(([place, rows]) => {
    const values = rows.flatMap((row) =>
      series(row.source, row.confidence, [[row.from, row[which]]]),
    );
    return [place, values] as const;
  });
  return Object.fromEntries(entries);
}

export const floorsInProvinces = column('floor');
export const capsInProvinces = column('cap');
