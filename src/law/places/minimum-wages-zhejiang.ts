// Minimum wages 最低工资 in Zhejiang, yuan a month. The province sets tiers; each county or city is put into one.
// Tier 1: the urban districts of Hangzhou, Ningbo and Wenzhou; tier 2: Jiaxing, Huzhou, Shaoxing, Jinhua, Zhoushan,
// Taizhou and the outer counties of Hangzhou; tier 3: Quzhou and Lishui. Until July 2021 there were four tiers.
// A prefecture stands for its urban districts; its outer counties, often a tier lower, are not told apart
// except around Hangzhou.

import type { Dated } from '../../engine/parameter.ts';
import { series } from './series.ts';

const earlierNotices = 'Zhejiang government notices on the minimum wage 2010–2015';
const notice2017 = '浙政发〔2017〕45号';
const notice2021 =
  'Zhejiang government notice 2021 on the minimum wage (浙江省最低工资标准 2021-08-01)';
const notice2024 = '浙政发〔2024〕3号';
const notice2026 = '浙政发〔2025〕23号';

/** The values of one tier, from April 2010 on; before 2014 and in 2015 and 2017 from memory, but for the top tier. */
function tier(
  from2010To2015: readonly [
    in2010: number,
    in2011: number,
    in2013: number,
    in2014: number,
    in2015: number,
  ],
  in2017: number,
  in2021: number,
  in2024: number,
  in2026: number,
): readonly Dated<number>[] {
  const [in2010, in2011, in2013, in2014, in2015] = from2010To2015;
  return [
    ...series(earlierNotices, 'M', [
      ['2010-04-01', in2010],
      ['2011-04-01', in2011],
      ['2013-01-01', in2013],
    ]),
    ...series(earlierNotices, 'C', [['2014-08-01', in2014]]),
    ...series(earlierNotices, 'M', [['2015-11-01', in2015]]),
    ...series(notice2017, in2017 === 2010 ? 'P' : 'M', [['2017-12-01', in2017]]),
    ...series(notice2021, 'C', [['2021-08-01', in2021]]),
    ...series(notice2024, 'C', [['2024-01-01', in2024]]),
    ...series(notice2026, 'C', [['2026-01-01', in2026]]),
  ];
}

const tier1 = tier([1100, 1310, 1470, 1650, 1860], 2010, 2280, 2490, 2660);
const tier2 = tier([980, 1160, 1310, 1470, 1660], 1800, 2070, 2260, 2430);
const tier3 = tier([900, 1060, 1200, 1350, 1530], 1660, 1840, 2010, 2180);

export const minimumWagesInZhejiang: Readonly<Record<string, readonly Dated<number>[]>> = {
  // A household of which only the province is known: the middle tier.
  zhejiang: tier2,
  hangzhou: tier1,
  ningbo: tier1,
  wenzhou: tier1,
  jiaxing: tier2,
  huzhou: tier2,
  shaoxing: tier2,
  jinhua: tier2,
  zhoushan: tier2,
  taizhou: tier2,
  quzhou: tier3,
  lishui: tier3,
  tonglu: tier2,
  chunan: tier2,
  jiande: tier2,
};
