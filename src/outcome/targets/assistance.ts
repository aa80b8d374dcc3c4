// Who is helped, and what it costs.

import type { Evidence } from './evidence.ts';
import { inYear, listed } from './listing.ts';
import type { Common, Target } from './target.ts';

const ministry = 'Ministry of Civil Affairs';
const inTowns = (one: Evidence) => one.total('allowancePersonsInTowns');
const inCountry = (one: Evidence) => one.total('allowancePersons') - inTowns(one);
const everywhere = (one: Evidence) => one.total('allowancePersons');
const paid = (one: Evidence) => one.yuan('livingAllowance', 'singlePersonAllowance');
const cost = { format: 'yuanTotal', unit: 'total' } as const;
const tenth = { tolerance: { is: 'relative', by: 0.1 } } as const;
const solved = { calibrated: true } as const;

function nation(year: number, source: string, own: Partial<Common> = {}): Common {
  return {
    ...inYear('china', year),
    subject: 'assistance',
    weight: 'census',
    unit: 'person',
    format: 'count',
    tolerance: { is: 'relative', by: 0.05 },
    source,
    confidence: 'C',
    calibrated: false,
    ...own,
  };
}

const persons = ['Persons on the living allowance', '最低生活保障人数'] as const;
const towns = ['Persons on the living allowance, town', '城市最低生活保障人数'] as const;
const country = ['Persons on the living allowance, country', '农村最低生活保障人数'] as const;
const spending = ['Cost of the living allowance', '最低生活保障资金支出'] as const;

export const assistanceTargets: readonly Target[] = [
  ...listed(nation(2019, `${ministry}, October 2019: at the end of September`, tenth), [
    ['cn.2019q3.dibao_recipients', ...persons, 42_830_000, everywhere],
  ]),
  ...listed(nation(2020, `${ministry}, February 2021`, tenth), [
    ['cn.2020.dibao_recipients', ...persons, 44_300_000, everywhere],
  ]),
  ...listed(nation(2021, 'National Bureau of Statistics, communiqué of 2021', tenth), [
    ['cn.2021.dibao_urban_recipients', ...towns, 7_380_000, inTowns],
    ['cn.2021.dibao_rural_recipients', ...country, 34_740_000, inCountry],
    [
      'cn.2021q1.dibao_spending',
      ...spending,
      46.2e9 * 4,
      paid,
      {
        ...cost,
        source: `${ministry}, May 2021: January to March, times four`,
        confidence: 'D',
      },
    ],
    [
      'cn.2021q1.dibao_mean_paid_month',
      'Allowance paid to a person, a month',
      '低保人均月补助水平',
      351,
      (one) => paid(one) / everywhere(one) / 12,
      {
        format: 'yuan',
        source: `${ministry}, May 2021: 46.2 bn yuan / 3 / 43.91 m persons`,
        confidence: 'D',
      },
    ],
  ]),
  ...listed(nation(2022, `${ministry}, September 2022: first quarter`, tenth), [
    [
      'cn.2022q1.dibao_elderly',
      'Elders on the living allowance',
      '低保对象中的老年人',
      14_200_000,
      (one) => one.total('allowanceElders'),
    ],
  ]),
  ...listed(nation(2023, `${ministry}, 2023 and March 2024`, tenth), [
    ['cn.2023.dibao_recipients', ...persons, 40_630_000, everywhere],
    ['cn.2023m1.dibao_urban_recipients', ...towns, 6_790_000, inTowns],
    ['cn.2023m1.dibao_rural_recipients', ...country, 33_380_000, inCountry],
    [
      'cn.2023.dibao_spending',
      ...spending,
      (143.68e9 * 12) / 9,
      paid,
      {
        ...cost,
        source: `${ministry}: January to September 2023, times 12/9`,
        confidence: 'D',
        ...solved,
      },
    ],
    [
      'cn.2023.tekun_recipients',
      'Persons in extreme poverty who are supported',
      '特困人员救助供养人数',
      4_720_000,
      (one) => one.total('extremePovertyPersons'),
    ],
    [
      'cn.2023.tekun_spending',
      'Cost of support in extreme poverty',
      '特困人员救助供养支出',
      (40.82e9 * 12) / 9,
      (one) => one.yuan('extremePovertyLiving', 'extremePovertyCare'),
      {
        ...cost,
        source: `${ministry}: January to September 2023, times 12/9`,
        confidence: 'D',
        tolerance: { is: 'relative', by: 0.2 },
      },
    ],
  ]),
  ...listed(
    nation(2024, 'National Bureau of Statistics, report on the 14th Five-Year Plan, 2025'),
    [
      ['cn.2024.dibao_urban_recipients', ...towns, 6_250_000, inTowns, solved],
      ['cn.2024.dibao_rural_recipients', ...country, 33_615_000, inCountry, solved],
      [
        'cn.2024.elderly_allowance_recipients',
        'Persons with old-age allowances',
        '享受老年人补贴人数',
        49_494_000,
        (one) => one.persons('oldAgeAllowance'),
        {
          source: 'National bulletin on ageing 2024',
          tolerance: { is: 'shown', by: 0.2 },
          note: {
            en: 'Published: allowances for age, care and services together; the model: for age',
            zh: '公布口径为高龄、护理、养老服务等补贴合计，模型为高龄津贴',
          },
        },
      ],
    ],
  ),
  ...listed(nation(2025, `${ministry}, October 2025`, tenth), [
    ['cn.2025.dibao_recipients', ...persons, 39_400_000, everywhere],
    [
      'cn.2025.tekun_recipients',
      'Persons in extreme poverty who are supported',
      '特困人员救助供养人数',
      4_820_000,
      (one) => one.total('extremePovertyPersons'),
    ],
  ]),
  ...listed(
    {
      ...nation(2023, 'Zhejiang, statistical communiqué of 2023 (from memory, not found)'),
      ...inYear('zhejiang', 2023),
      confidence: 'L',
      tolerance: { is: 'shown', by: 0.1 },
    },
    [['zj.2023.dibao_recipients', ...persons, 540_000, everywhere]],
  ),
];
