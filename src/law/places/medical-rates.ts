// Rates of the employees' basic medical insurance 职工基本医疗保险 by place. Since 2020-01-01 the employer's rate includes
// maternity 生育保险 (国办发〔2019〕10号); before, that was a contribution of its own to a fund of its own.
// In Zhejiang each prefecture sets its rate (浙江省医疗保障条例 art. 19: the employer's not below 5.5 %). Rates of the notices
// named; the years before a notice are taken at the same rate, with low confidence, back to 2011.

import type { Dated } from '../../engine/parameter.ts';
import type { Step } from './series.ts';
import { series } from './series.ts';

const first = '2011-01-01';
const merger = '2020-01-01';
const earlier = 'rate before the notice not known, taken as the same';

/** A usual rate of maternity insurance before the merger: not above .5 % where the reserve lasts (人社部发〔2015〕70号). */
const usualMaternity = 0.005;

/** As the merged rate, before 2020 less the usual maternity rate; written so that .085 less .005 is .08 to the last bit. */
function before(merged: number): readonly Step[] {
  const alone = Math.round(10_000 * (merged - usualMaternity)) / 10_000;
  return [
    [first, alone, 'the later rate less .005 for maternity'],
    [merger, merged],
  ];
}

function rate(
  from: string,
  value: number,
  source: string,
  confidence: Dated<number>['confidence'] = 'C',
): readonly Dated<number>[] {
  return [
    ...series(
      earlier,
      'L',
      before(value).filter(([day]) => day < from),
    ),
    ...series(source, confidence, [[from, value]]),
  ];
}

/** The employee's or a flexible worker's rate, which maternity never was part of. */
function ownRate(from: string, value: number, source: string): readonly Dated<number>[] {
  return [...series(earlier, 'L', [[first, value]]), ...series(source, 'C', [[from, value]])];
}

/** Other provinces: the rate of the capital in 2026. */
function capital(value: number): readonly Dated<number>[] {
  return [
    ...series('rate of the provincial capital in 2026', 'L', before(value)),
    ...series('rate of the provincial capital in 2026', 'P', [['2026-01-01', value]]),
  ];
}

const of2019 = 'rates of the city in use in early 2019, public calculator';
const ofEarly2010s =
  'rates of Hangzhou while unemployment insurance cost 2 % and 1 %, that is before March 2015, public list';
const hangzhou2021 = 'Hangzhou rates of 2021: medical 10.5 % and maternity 1.2 %';

export const employerMedicalRates: Readonly<Record<string, readonly Dated<number>[]>> = {
  hangzhou: [
    ...series(ofEarly2010s, 'P', [[first, 0.115, 'day of the cut to 10.5 % not known']]),
    ...series(of2019, 'P', [['2018-01-01', 0.105]]),
    ...series(hangzhou2021, 'D', [[merger, 0.117, 'both together, as a year later']]),
    ...series(hangzhou2021, 'C', [['2021-01-01', 0.117]]),
    ...series('杭医保〔2022〕41号; 杭政函〔2025〕88号', 'C', [
      ['2023-01-01', 0.095, 'of which maternity .006'],
    ]),
  ],
  ningbo: rate(
    '2026-01-01',
    0.085,
    'Ningbo rates of 2026: with critical illness .005, maternity .005',
  ),
  wenzhou: rate('2023-01-01', 0.092, '温政办〔2022〕86号'),
  jiaxing: rate('2025-01-01', 0.09, '嘉政发〔2024〕22号'),
  huzhou: rate('2026-01-01', 0.084, '湖州市职工基本医疗保险办法'),
  shaoxing: rate('2025-01-01', 0.086, '绍政发〔2024〕17号 (other units; public units .09)'),
  jinhua: rate('2022-01-01', 0.075, '金政发〔2021〕27号'),
  quzhou: rate('2021-01-01', 0.085, '衢政发〔2020〕26号 (with personal account)'),
  zhoushan: rate('2023-01-01', 0.08, '舟政发〔2022〕28号'),
  taizhou: rate('2020-01-01', 0.075, '台医保发〔2019〕51号', 'P'),
  lishui: series('not found; the usual rate in the province', 'L', before(0.08)),
  shanghai: [
    ...series('Shanghai: 12 % until 2013, 11 % until 2016, 10 % until 2017', 'M', [
      [first, 0.12],
      ['2013-10-01', 0.11, 'day L'],
      ['2016-01-01', 0.1],
      ['2017-01-01', 0.095],
    ]),
    ...series(of2019, 'P', [['2018-01-01', 0.095]]),
    ...series('Shanghai: both together, the years between from memory', 'L', [
      [merger, 0.105],
      ['2023-01-01', 0.1],
    ]),
    ...series('rate of Shanghai in 2026', 'P', [['2026-01-01', 0.09]]),
  ],
  beijing: [
    ...series('Beijing: 9 % and 1 % for large amounts', 'M', [[first, 0.1]]),
    ...series(of2019, 'P', [['2018-01-01', 0.1]]),
    ...series('Beijing: medical insurance, with maternity', 'M', [
      [merger, 0.108],
      ['2021-01-01', 0.098],
    ]),
  ],
  tianjin: capital(0.105),
  chongqing: capital(0.085),
  sichuan: capital(0.083),
  shandong: capital(0.08),
  liaoning: capital(0.086),
  jilin: capital(0.077),
  heilongjiang: capital(0.081),
  jiangsu: capital(0.078),
  henan: capital(0.08),
  hubei: capital(0.087),
  hunan: capital(0.087),
  anhui: capital(0.064),
  fujian: capital(0.08),
  jiangxi: capital(0.068),
  hebei: capital(0.075),
  shanxi: capital(0.08),
  shaanxi: capital(0.08),
  guangxi: capital(0.065),
  yunnan: capital(0.079),
  guizhou: capital(0.085),
  gansu: capital(0.09),
  ningxia: capital(0.088),
  innerMongolia: capital(0.067),
  guangdong: [
    ...series(of2019, 'P', [['2018-01-01', 0.07, 'Guangzhou']]),
    ...series('Guangzhou rate, with maternity', 'M', [[merger, 0.0635]]),
  ],
  everywhere: series(
    'own estimate from the rates of 25 capitals; 国发〔1998〕44号: guide about 6 %',
    'L',
    before(0.08),
  ),
};

/** Maternity insurance as a contribution of its own, of the employer alone, until the end of 2019. */
export const employerMaternityRates: Readonly<Record<string, readonly Dated<number>[]>> = {
  hangzhou: [
    ...series(ofEarly2010s, 'P', [[first, 0.006, 'day of the rise not known']]),
    ...series(of2019, 'P', [['2018-01-01', 0.012]]),
  ],
  shanghai: series(of2019, 'P', [['2018-01-01', 0.01]]),
  beijing: series(of2019, 'P', [['2018-01-01', 0.008]]),
  guangdong: series(of2019, 'P', [['2018-01-01', 0.0085, 'Guangzhou']]),
  everywhere: [
    ...series('劳部发〔1994〕504号 art. 4: not above 1 %', 'M', [['1995-01-01', 0.01]]),
    ...series(
      '人社部发〔2015〕70号: not above .5 % where the reserve lasts over nine months',
      'M',
      [['2015-10-01', usualMaternity]],
    ),
  ],
};

export const ownMedicalRates: Readonly<Record<string, readonly Dated<number>[]>> = {
  shaoxing: ownRate('2025-01-01', 0.01, '绍政发〔2024〕17号 (other units; public units .02)'),
  taizhou: ownRate('2020-01-01', 0.01, '台医保发〔2019〕51号'),
  everywhere: series('国发〔1998〕44号, art. 2', 'C', [['1998-12-14', 0.02]]),
};

/** Flexible workers pay the whole rate themselves. */
export const flexibleMedicalRates: Readonly<Record<string, readonly Dated<number>[]>> = {
  hangzhou: ownRate('2023-01-01', 0.095, '杭医保〔2022〕41号'),
  guangzhou: ownRate('2018-01-01', 0.08, 'Guangzhou: flexible workers, medical insurance'),
  everywhere: series("own estimate: near the employer's rate", 'L', [[first, 0.08]]),
};
