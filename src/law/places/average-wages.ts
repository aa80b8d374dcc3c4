// Average yearly wage of staff in urban units outside the private sector 城镇非私营单位就业人员年平均工资, in force as that of
// the year before. Severance is free up to three times the mean of the city (财税〔2018〕164号 art. 5: 当地). Beijing and
// Shanghai are provinces and cities at once; elsewhere the province's mean, or the nation's, stands for the city's, with
// low confidence.

import type { Confidence, Dated } from '../../engine/parameter.ts';
import { everywhere } from '../../engine/parameter.ts';

function ofYears(
  source: string,
  confidence: Confidence,
  rows: readonly (readonly [number, number])[],
): readonly Dated<number>[] {
  return rows.map(([year, value]) => ({
    from: `${year + 1}-01-01`,
    value,
    source: `${source} ${year}`,
    confidence,
    ...(confidence === 'L' && { note: 'stands for the mean of the city' }),
  }));
}

/** From 1 January the average of the year before. */
export const lastYearsAverageWage = {
  [everywhere]: ofYears(
    'National Bureau of Statistics: average wage of urban non-private units',
    'L',
    [
      [2009, 32244],
      [2010, 36539],
      [2011, 41799],
      [2012, 46769],
      [2013, 51483],
      [2014, 56360],
      [2015, 62029],
      [2016, 67569],
      [2017, 74318],
      [2018, 82413],
      [2019, 90501],
      [2020, 97379],
      [2021, 106837],
      [2022, 114029],
      [2023, 120698],
      [2024, 124110],
    ],
  ),
  zhejiang: ofYears('浙江省统计局: average wage of urban non-private units', 'L', [
    [2009, 37395],
    [2010, 41505],
    [2011, 46660],
    [2012, 50813],
    [2013, 56571],
    [2014, 61572],
    [2015, 66668],
    [2016, 73326],
    [2017, 80750],
    [2018, 88883],
    [2019, 99654],
    [2020, 108645],
    [2021, 122309],
    [2022, 128825],
    [2023, 133045],
  ]),
  beijing: ofYears('Beijing bureau of statistics: average wage of urban non-private units', 'M', [
    [2018, 145766],
    [2019, 166803],
    [2020, 178178],
    [2021, 194651],
    [2022, 208977],
    [2023, 218312],
  ]),
  shanghai: ofYears('Shanghai bureau of statistics: average wage of urban non-private units', 'M', [
    [2018, 140400],
    [2019, 149377],
    [2020, 171884],
    [2021, 191844],
    [2022, 212476],
    [2023, 229337],
  ]),
};

/**
 * Average yearly wage of the staff on post of all units of Zhejiang, private ones too 全社会单位在岗职工平均工资: what contributions
 * and new pensions stood on until 2019. All of them stand, by the month, in a public compilation of the provinces'
 * averages (there 2014 is 4,034 a month, which is 4,031 here).
 */
export const onPostWagesInZhejiang: readonly { readonly year: number; readonly yuan: number }[] = [
  { year: 2009, yuan: 27_480 },
  { year: 2010, yuan: 30_650 },
  { year: 2011, yuan: 35_731 },
  { year: 2012, yuan: 40_087 },
  { year: 2013, yuan: 44_513 },
  { year: 2014, yuan: 48_372 },
  { year: 2015, yuan: 51_463 },
  { year: 2016, yuan: 56_385 },
  { year: 2017, yuan: 61_099 },
];
