// Gross domestic product at current prices, as the year's statistical communiqué first gave it: what fiscal effects are
// put in proportion to. Later revisions are left out, so that all years are of one kind.

import type { Confidence } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';

/** A year's product of an area. */
export interface Gdp {
  readonly area: string;
  readonly year: number;
  readonly yuan: number;
  readonly source: Label;
  readonly confidence: Confidence;
}

const zhejiang = (year: number, hundredMillions: number, confidence: Confidence): Gdp => ({
  area: 'zhejiang',
  year,
  yuan: hundredMillions * 1e8,
  source: {
    en: `Zhejiang bureau of statistics, statistical communiqué of ${year}`,
    zh: `浙江省统计局${year}年统计公报`,
  },
  confidence,
});

const china = (year: number, hundredMillions: number, confidence: Confidence): Gdp => ({
  area: 'china',
  year,
  yuan: hundredMillions * 1e8,
  source: {
    en: `National Bureau of Statistics, statistical communiqué of ${year}`,
    zh: `国家统计局${year}年统计公报`,
  },
  confidence,
});

export const gdps: readonly Gdp[] = [
  zhejiang(2021, 73_516, 'C'),
  zhejiang(2022, 77_715, 'C'),
  zhejiang(2023, 82_553, 'C'),
  zhejiang(2024, 90_131, 'P'),
  zhejiang(2025, 94_545, 'P'),
  china(2021, 1_143_670, 'C'),
  china(2022, 1_210_207, 'M'),
  china(2023, 1_260_582, 'C'),
  china(2024, 1_349_084, 'M'),
];

/** The product of an area in a year; null where it is not published. */
export function gdpOf(area: string, year: number): Gdp | null {
  return gdps.find((one) => one.area === area && one.year === year) ?? null;
}
