// Lines of poverty in yuan per head and year: the local allowance standard, shares of the median, and absolute ones.
//
// The nation's standard of 2010 (2,300 yuan at that year's prices) was 3,218 yuan in 2019 by the National Bureau of
// Statistics' own updating; from there it is carried with consumer prices. The World Bank's lines of June 2025 are in
// dollars of 2021 at purchasing power: 3.99 yuan a dollar, from China's product of 2021, 28.82 tn such dollars (National
// Statistical Society of China, 30 May 2024) and 114.92 tn yuan (National Bureau of Statistics). That is the rate of the
// whole product, not of what households consume, which would be a little different.

import type { Label } from '../engine/quantity.ts';
import { moneyIndex } from '../law/money-index.ts';

/** A line; `share` of the median, `yuan` of its own year's prices, or the standard of each household's place. */
export interface PovertyLine {
  readonly key: string;
  readonly label: Label;
  readonly is:
    | { readonly of: 'allowance' }
    | { readonly of: 'median'; readonly share: number }
    | { readonly of: 'prices'; readonly yuan: number; readonly year: number };
}

const yuanPerDollarOf2021 = 3.99;
const daysInYear = 365;

function ofMedian(percent: number): PovertyLine {
  return {
    key: `median${percent}`,
    label: { en: `${percent} % of the median`, zh: `中位数的${percent}%` },
    is: { of: 'median', share: percent / 100 },
  };
}

function ofWorldBank(dollars: number): PovertyLine {
  const shown = dollars.toFixed(2);
  return {
    key: `dollars${shown.replace('.', '')}`,
    label: { en: `World Bank, ${shown} dollars a day`, zh: `世界银行每日${shown}美元` },
    is: { of: 'prices', yuan: dollars * daysInYear * yuanPerDollarOf2021, year: 2021 },
  };
}

export const povertyLines: readonly PovertyLine[] = [
  {
    key: 'allowance',
    label: { en: 'local allowance standard', zh: '当地低保标准' },
    is: { of: 'allowance' },
  },
  ofMedian(40),
  ofMedian(50),
  ofMedian(60),
  {
    key: 'nation',
    label: { en: 'the nation’s standard of 2010', zh: '国家2010年贫困标准' },
    is: { of: 'prices', yuan: 3218, year: 2019 },
  },
  ofWorldBank(3),
  ofWorldBank(4.2),
  ofWorldBank(8.3),
];

/** Said of the lines. */
export const linesNote: Label = {
  en: 'The nation’s standard: 2,300 yuan at prices of 2010, 3,218 yuan in 2019 (National Bureau of Statistics), from there with consumer prices. World Bank: lines of June 2025 in dollars of 2021 at purchasing power, 3.99 yuan each (rate of the whole product: 28.82 tn dollars, 114.92 tn yuan), with consumer prices.',
  zh: '国家标准：2010年价格2300元，2019年为3218元（国家统计局），此后按居民消费价格调整。世界银行：2025年6月标准，2021年购买力平价美元按3.99元折算（按国内生产总值：28.82万亿美元、114.92万亿元），并按居民消费价格调整。',
};

/** A line in yuan of a year; null where it differs by household, or where the median is not above zero. */
export function lineInYuan({ is }: PovertyLine, year: number, median: number): number | null {
  if (is.of === 'allowance') return null;
  if (is.of === 'median') return median > 0 ? is.share * median : null;
  return is.yuan * moneyIndex('prices', is.year, year);
}
