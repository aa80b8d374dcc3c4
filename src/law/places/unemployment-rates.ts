// Rates of unemployment insurance 失业保险: 3 % of the wage in the regulations of 1999, cut to 2 % in March 2015, to 1–1.5 %
// in May 2016 and to 1 % in 2017. The total of 1 % is prolonged year by year (人社部发〔2017〕14号 … 人社部发〔2024〕40号
// to 2025-12-31, 人社部发〔2026〕39号 for 2026); provinces split it between employer and employee.

import type { Dated } from '../../engine/parameter.ts';
import { series } from './series.ts';

const national = '人社部发〔2017〕14号; prolonged by 人社部发〔2026〕39号: to 2026';
const split = "the province's split of the rate, as of 2026";
const regulations = 'Unemployment Insurance Regulations 失业保险条例 (国务院令第258号) art. 6';
const first =
  '人社部发〔2015〕24号: 2 %; split of the larger share to the employer, most provinces';
const second = '人社部发〔2016〕36号 art. 2: 1 to 1.5 %, own part not above .5 %';

const ownHalf = [
  ...series(regulations, 'C', [['1999-01-22', 0.01]]),
  ...series(first, 'M', [['2015-03-01', 0.005]]),
  ...series(second, 'M', [['2016-05-01', 0.005]]),
  ...series(national, 'P', [['2017-01-01', 0.005]]),
];

const employerHalf = [
  ...series(regulations, 'C', [['1999-01-22', 0.02]]),
  ...series(first, 'M', [['2015-03-01', 0.015]]),
  ...series(second, 'M', [['2016-05-01', 0.01]]),
  ...series(national, 'P', [['2017-01-01', 0.005]]),
];

/** Provinces where the employee pays less than half. */
const ownRate: Readonly<Record<string, number>> = {
  guangdong: 0.002,
  yunnan: 0.003,
  jilin: 0.003,
  shandong: 0.003,
  shanxi: 0.003,
  hebei: 0.003,
  henan: 0.003,
  hubei: 0.003,
  hunan: 0.003,
  gansu: 0.003,
  guizhou: 0.003,
  shaanxi: 0.003,
  sichuan: 0.004,
};

function byProvince(
  rateOf: (own: number) => number,
  nation: readonly Dated<number>[],
): Readonly<Record<string, readonly Dated<number>[]>> {
  const entries = Object.entries(ownRate).map(
    ([place, own]) => [place, series(split, 'P', [['2017-01-01', rateOf(own)]])] as const,
  );
  return { ...Object.fromEntries(entries), everywhere: nation };
}

export const ownUnemploymentRates = byProvince((own) => own, ownHalf);

/** What is left of 1 %; written out as thousandths, so that .7 % is .007 to the last bit. */
export const employerUnemploymentRates = byProvince(
  (own) => (10 - 1000 * own) / 1000,
  employerHalf,
);
