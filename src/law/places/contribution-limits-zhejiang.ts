// Floor and cap of the monthly base of social-insurance contributions 社会保险缴费基数上下限 in Zhejiang, one for the whole
// province. Floor 60 %, cap 300 % of the average wage. In 2020 the floor of the year before stayed as a relief in the epidemic
// (人社部发〔2020〕11号, 49号 art. 3); since then it has followed a year behind the cap. Until 2018 both follow from the on-post
// average wage of the year before (浙江省职工基本养老保险条例 art. 9); the notices themselves are not at hand.

import type { Dated } from '../../engine/parameter.ts';
import { onPostWagesInZhejiang } from './average-wages.ts';
import { series } from './series.ts';

const until2017 =
  '浙江省职工基本养老保险条例 art. 9, on the on-post average wage of the year before 在岗职工平均工资';

/** A multiple of the average wage of the year before, to the fen. */
function ofAverage(times: number): readonly Dated<number>[] {
  return onPostWagesInZhejiang
    .filter(({ year }) => year < 2017)
    .flatMap(({ year, yuan }) =>
      series(until2017, 'P', [
        [
          `${year + 1}-01-01`,
          Math.round((100 * times * yuan) / 12) / 100,
          `${100 * times} % of ${yuan} yuan a year; first day L`,
        ],
      ]),
    );
}

const from2018 =
  'Zhejiang: on-post average wage of 2017: 61,099 yuan a year 在岗职工平均工资; limits in use in Hangzhou around new year 2019';
const from2019 = 'Zhejiang: on-post average wage of 2018: 66,432 yuan a year 在岗职工平均工资';
const from2020 = 'Zhejiang: 2020 notice on contribution bases (full-scope average wage of 2019)';
const from2021 = 'Zhejiang: full-scope average wage of 2020: 6,594.42 yuan a month';
const from2022 = 'Zhejiang: full-scope average wage of 2021: 7,436.67 yuan a month';
const from2023 = 'Zhejiang: 2023 notice on contribution bases';
const from2024 = '浙人社发〔2024〕61号';
const from2025 = '浙人社发〔2025〕52号';
const unpublished = '浙人社发〔2025〕52号: carried on, the notice of 2026 is not published';

export const floorInZhejiang: readonly Dated<number>[] = [
  ...ofAverage(0.6),
  ...series(from2018, 'P', [['2018-01-01', 3054.95, '60 % of the monthly average; first day L']]),
  ...series(from2019, 'L', [['2019-07-01', 3321.6, '60 % of 5,536; first day from memory']]),
  ...series(from2020, 'C', [['2020-01-01', 3321.6]]),
  ...series(from2021, 'L', [['2021-01-01', 3957, 'first year uncertain, 2021 or 2022']]),
  ...series(from2023, 'P', [['2023-01-01', 4462]]),
  ...series(from2024, 'C', [['2024-01-01', 4812]]),
  ...series(from2025, 'C', [['2025-01-01', 4986]]),
  ...series(unpublished, 'P', [['2026-01-01', 4986]]),
];

export const capInZhejiang: readonly Dated<number>[] = [
  ...ofAverage(3),
  ...series(from2018, 'P', [['2018-01-01', 15274.75, '300 % of the monthly average; first day L']]),
  ...series(from2019, 'L', [['2019-07-01', 16608, '300 % of 5,536; first day from memory']]),
  ...series(from2020, 'C', [['2020-01-01', 17880.75]]),
  ...series(from2021, 'L', [['2021-01-01', 19783, 'first year uncertain, 2021 or 2022']]),
  ...series(from2022, 'D', [['2022-01-01', 22311]]),
  ...series(from2023, 'D', [['2023-01-01', 24060, '3 × 8,020']]),
  ...series(from2024, 'C', [['2024-01-01', 24930]]),
  ...series(from2025, 'C', [['2025-01-01', 25299]]),
  ...series(unpublished, 'P', [['2026-01-01', 25299]]),
];
