// Health care in kind 医疗卫生服务: what government pays to those who provide it, per head: basic public health services
// 基本公共卫生服务 (records, vaccination, care of the chronically ill) for everybody alike, and the subsidies to hospitals, clinics
// and disease control, more of which goes to those who need more at their age.
//
// The medical funds are another matter and stand with medical insurance: what they refund of stays in hospital is income in
// money, what they pay at the counter for outpatients enters at final income on its own. What government pays into the funds
// is no service here either. So no yuan counts twice: providers’ subsidies in kind here, the funds’ payments there, and
// what patients bear is their own spending.

import { byPlace, everywhere, scalar, table } from '../../../engine/parameter.ts';
import { lastMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { born } from '../../../population/facts/people.ts';
import { series, since } from '../../places/series.ts';

const basic = '国家卫生健康委, 基本公共卫生服务项目通知';
const yearbook =
  '中国卫生健康统计年鉴, government’s health spending, part for services (医疗卫生服务支出: 690.8, 798.6, 1,141.6, 956.4 bn yuan ' +
  '2018–2021, from memory) per head, less basic public health';

export const healthInKind = rule({
  name: 'healthInKind',
  label: { en: 'health care in kind', zh: '公共卫生和医疗服务' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '基本医疗卫生与健康促进法 (2019-12-28) art. 15, 80',
  flow: { from: 'government', to: 'households' },
  reads: { born, lastMonth },
  parameters: {
    publicHealth: byPlace({
      name: 'health.publicHealth',
      label: { en: 'basic public health services per head', zh: '人均基本公共卫生服务经费' },
      unit: 'yuan/year per person',
      places: {
        [everywhere]: [
          ...series(basic, 'M', [
            ['2018-01-01', 55],
            ['2019-01-01', 69],
            ['2020-01-01', 74],
            ['2021-01-01', 79],
          ]),
          ...since('2022-01-01', 84, '政府工作报告 2023', 'C'),
          ...series(basic, 'M', [
            ['2023-01-01', 89],
            ['2024-01-01', 94],
            ['2025-01-01', 99],
          ]),
        ],
        zhejiang: since('2023-01-01', 102, '浙江省财政厅 (浙江日报 2024-02-23)', 'C'),
      },
    }),
    providers: scalar({
      name: 'health.providers',
      label: { en: 'subsidies to providers of care per head', zh: '人均医疗机构财政补助' },
      unit: 'yuan/year per person',
      values: [
        ...series(yearbook, 'M', [
          ['2018-01-01', 437],
          ['2019-01-01', 497],
          ['2020-01-01', 734, 'the year of the epidemic'],
          ['2021-01-01', 598],
        ]),
        ...series(yearbook, 'L', [
          ['2022-01-01', 720, 'carried on with all of government’s health spending: 2,404 bn'],
          ['2023-01-01', 680],
        ]),
      ],
    }),
    need: table({
      name: 'health.need',
      label: { en: 'use of care by age, against the mean', zh: '各年龄医疗服务利用系数' },
      unit: 'ratio',
      mode: 'linear',
      values: [
        {
          from: '2011-01-01',
          value: [
            [0, 1.2],
            [5, 0.46],
            [15, 0.32],
            [30, 0.55],
            [45, 0.78],
            [55, 1.1],
            [65, 1.85],
            [75, 2.6],
            [90, 2.85],
          ],
          source:
            '第六次国家卫生服务统计调查 2018: stays in hospital and visits by age (from memory), mean 1 over the people of Zhejiang',
          confidence: 'L',
        },
      ],
    }),
  },
  formula: ({ born, lastMonth }, { publicHealth, providers, need }) => {
    const ageInYears = (lastMonth - born) / 12;
    return born < 0 ? publicHealth + providers : publicHealth + providers * need.at(ageInYears);
  },
});
