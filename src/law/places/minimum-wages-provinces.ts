// Minimum wages 最低工资 outside Zhejiang, yuan a month, the highest tier of each province.
// Confirmed where a notice or a table of 2026 was seen; the others are from memory of the notices.

import type { Dated } from '../../engine/parameter.ts';
import type { Step } from './series.ts';
import { series } from './series.ts';

const notice = 'minimum wage notice of the province 各省最低工资标准通知, highest tier';
const seen2026 = 'national table of minimum wages as of 2026-01-01';

function recalled(...steps: readonly Step[]): readonly Dated<number>[] {
  return series(notice, 'M', steps);
}

/** Values that stand in a table of several years; the days are from memory. */
function tabled(...steps: readonly Step[]): readonly Dated<number>[] {
  return series('table of minimum wages in major cities 2012–2017, trade press', 'P', steps);
}

function confirmed(from: string, value: number): readonly Dated<number>[] {
  return series(seen2026, 'C', [[from, value]]);
}

export const minimumWagesInProvinces: Readonly<Record<string, readonly Dated<number>[]>> = {
  beijing: [
    ...series('Beijing, raised by 20.8 % in 2011', 'P', [['2011-01-01', 1160]]),
    ...recalled(['2012-01-01', 1260]),
    ...tabled(
      ['2013-01-01', 1400],
      ['2014-04-01', 1560],
      ['2015-04-01', 1720],
      ['2016-09-01', 1890],
      ['2017-09-01', 2000],
    ),
    ...recalled(['2018-09-01', 2120], ['2019-07-01', 2200]),
    ...series('Beijing: 2021 minimum wage notice', 'C', [['2021-08-01', 2320]]),
    ...recalled(['2023-09-01', 2420]),
    ...confirmed('2025-09-01', 2540),
  ],
  tianjin: [
    ...recalled(['2017-07-01', 2050], ['2021-07-01', 2180], ['2023-11-01', 2320]),
    ...series(seen2026, 'P', [['2025-10-01', 2510, 'value seen, date from memory']]),
  ],
  hebei: recalled(['2016-07-01', 1650], ['2019-11-01', 1900], ['2023-01-01', 2200]),
  shanxi: recalled(['2017-10-01', 1700], ['2021-10-01', 1880], ['2023-01-01', 1980]),
  innerMongolia: recalled(['2017-08-01', 1760], ['2021-12-01', 1980], ['2024-12-01', 2270]),
  liaoning: recalled(
    ['2018-01-01', 1620],
    ['2019-11-01', 1810],
    ['2021-11-01', 1910],
    ['2024-05-01', 2100],
  ),
  jilin: recalled(['2017-10-01', 1780], ['2021-12-01', 1880], ['2024-12-01', 2120]),
  heilongjiang: recalled(['2017-10-01', 1680], ['2021-04-01', 1860], ['2024-12-01', 2080]),
  shanghai: [
    ...series('Shanghai, 1,120 before the rise of April 2011', 'C', [['2010-04-01', 1120]]),
    ...recalled(['2011-04-01', 1280]),
    ...tabled(['2012-04-01', 1450]),
    ...recalled(['2013-04-01', 1620]),
    ...tabled(
      ['2014-04-01', 1820],
      ['2015-04-01', 2020],
      ['2016-04-01', 2190],
      ['2017-04-01', 2300],
    ),
    ...recalled(['2018-04-01', 2420], ['2019-04-01', 2480]),
    ...series('Shanghai: 2021 minimum wage notice', 'C', [['2021-07-01', 2590]]),
    ...recalled(['2023-07-01', 2690]),
    ...confirmed('2025-07-01', 2740),
  ],
  jiangsu: [
    ...recalled(['2018-08-01', 2020]),
    ...series('Jiangsu: 2021 minimum wage notice', 'C', [['2021-08-01', 2280]]),
    ...recalled(['2024-01-01', 2490]),
    ...series('苏人社规〔2025〕3号', 'C', [['2026-01-01', 2660]]),
  ],
  anhui: recalled(['2018-11-01', 1550], ['2021-12-01', 1650], ['2023-03-01', 2060]),
  fujian: recalled(
    ['2017-07-01', 1700],
    ['2020-01-01', 1800],
    ['2022-04-01', 2030],
    ['2025-04-01', 2265],
  ),
  jiangxi: recalled(['2018-01-01', 1680], ['2021-04-01', 1850], ['2024-04-01', 2000]),
  shandong: recalled(
    ['2018-06-01', 1910],
    ['2021-10-01', 2100],
    ['2023-10-01', 2200],
    ['2025-10-01', 2400],
  ),
  henan: [
    ...recalled(['2018-10-01', 1900], ['2022-01-01', 2000], ['2024-01-01', 2100]),
    ...series('郑公积金〔2026〕18号 (floor of the housing fund)', 'P', [['2026-01-01', 2350]]),
  ],
  hubei: recalled(['2017-11-01', 1750], ['2021-09-01', 2010], ['2024-02-01', 2210]),
  hunan: recalled(
    ['2017-07-01', 1580],
    ['2019-10-01', 1700],
    ['2022-04-01', 1930],
    ['2024-11-01', 2100],
  ),
  guangdong: recalled(['2018-07-01', 2100], ['2021-12-01', 2300], ['2025-03-01', 2500]),
  shenzhen: recalled(['2018-08-01', 2200], ['2021-12-01', 2360], ['2025-03-01', 2520]),
  guangxi: recalled(['2018-02-01', 1680], ['2020-03-01', 1810], ['2023-11-01', 1990]),
  hainan: recalled(['2018-12-01', 1670], ['2021-12-01', 1830], ['2023-12-01', 2010]),
  chongqing: [
    ...recalled(
      ['2011-01-01', 870],
      ['2013-01-01', 1050],
      ['2014-01-01', 1250],
      ['2016-01-01', 1500],
      ['2019-01-01', 1800],
      ['2022-04-01', 2100],
    ),
    ...confirmed('2025-01-01', 2330),
  ],
  sichuan: recalled(['2018-07-01', 1780], ['2022-04-01', 2100], ['2025-01-01', 2330]),
  guizhou: recalled(
    ['2017-07-01', 1680],
    ['2019-12-01', 1790],
    ['2023-02-01', 1890],
    ['2025-02-01', 2130],
  ),
  yunnan: recalled(
    ['2018-05-01', 1670],
    ['2022-10-01', 1900],
    ['2023-10-01', 1990],
    ['2024-10-01', 2070],
  ),
  tibet: recalled(['2018-01-01', 1650], ['2021-07-01', 1850], ['2023-11-01', 2100]),
  shaanxi: recalled(
    ['2017-05-01', 1680],
    ['2019-05-01', 1800],
    ['2021-05-01', 1950],
    ['2023-05-01', 2160],
  ),
  gansu: recalled(['2017-06-01', 1620], ['2021-09-01', 1820], ['2023-11-01', 2020]),
  qinghai: recalled(['2017-05-01', 1500], ['2020-01-01', 1700], ['2023-02-01', 1880]),
  ningxia: recalled(['2017-10-01', 1660], ['2021-09-01', 1950], ['2024-03-01', 2050]),
  xinjiang: recalled(['2018-01-01', 1820], ['2021-04-01', 1900], ['2025-01-01', 2070]),
  elsewhere: series('middle tier of the provinces, own estimate', 'L', [
    ['2011-01-01', 800],
    ['2012-01-01', 940],
    ['2013-01-01', 1060],
    ['2014-01-01', 1170],
    ['2015-01-01', 1290],
    ['2016-01-01', 1400],
    ['2017-01-01', 1480],
    ['2018-01-01', 1550],
    ['2021-10-01', 1750],
    ['2023-10-01', 1880],
    ['2025-01-01', 2050],
  ]),
};
