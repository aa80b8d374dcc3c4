// Who works, in what, and for what pay.

import type { Evidence } from './evidence.ts';
import { inYear, listed, type Row } from './listing.ts';
import type { Common, Target } from './target.ts';

const shared = { subject: 'work', weight: 'census', unit: 'person', confidence: 'C' } as const;
const months = 12;

const share = (part: string, of: string) => (evidence: Evidence) =>
  evidence.total(part) / evidence.total(of);
const perYear = (pay: string, worked: string) => (evidence: Evidence) =>
  (evidence.total(pay) / evidence.total(worked)) * months;
const townPay = perYear('payInTowns', 'monthsInTowns');

const statistics = 'National Bureau of Statistics, communiqué of';

const sectors: Common = {
  ...shared,
  ...inYear('china', 2021),
  format: 'share',
  tolerance: { is: 'points', by: 0.03 },
  source: `${statistics} 2021: employed persons of the kind over all employed`,
  confidence: 'D',
  calibrated: false,
};

const employed = 746_520_000;

const kinds = listed(sectors, [
  [
    'cn.2021.employed_urban',
    'Share of the employed in towns',
    '城镇就业占比',
    467_730_000 / employed,
    share('employedInTowns', 'employed'),
  ],
  [
    'cn.2021.employed_primary',
    'Share of the employed in the primary sector',
    '第一产业就业占比',
    170_720_000 / employed,
    share('inPrimarySector', 'employed'),
  ],
  [
    'cn.2021.employed_secondary',
    'Share of the employed in the secondary sector',
    '第二产业就业占比',
    217_120_000 / employed,
    share('inSecondarySector', 'employed'),
  ],
  [
    'cn.2021.employed_tertiary',
    'Share of the employed in the tertiary sector',
    '第三产业就业占比',
    358_680_000 / employed,
    (evidence) =>
      1 -
      share('inPrimarySector', 'employed')(evidence) -
      share('inSecondarySector', 'employed')(evidence),
  ],
]);

const rates: readonly (readonly [
  area: 'china' | 'zhejiang',
  year: number,
  employed: number,
  residents: number,
])[] = [
  ['china', 2021, employed, 1_412_600_000],
  ['china', 2023, 740_410_000, 1_409_670_000],
  ['china', 2024, 734_390_000, 1_408_280_000],
  ['zhejiang', 2023, 39_215_000, 66_270_000],
];

const employment = rates.flatMap(([area, year, count, residents]) => {
  const source =
    area === 'china'
      ? `${statistics} ${year}: employed over residents`
      : 'Jiaxing survey office 2023: 3.3058 m employed are 8.43 % of the province’s; over residents';
  const common: Common = { ...sectors, ...inYear(area, year), source };
  const id = `${area === 'china' ? 'cn' : 'zj'}.${year}.employed_total`;
  return listed(common, [
    [
      id,
      'Employed, of residents',
      '就业人员占常住人口比重',
      count / residents,
      (one) => one.total('employed') / one.residents(),
    ],
  ]);
});

const unemployment = listed(
  {
    ...shared,
    ...inYear('zhejiang', 2024),
    format: 'share',
    tolerance: { is: 'points', by: 0.01 },
    source: 'Zhejiang, statistical communiqué of 2024',
    calibrated: false,
  },
  [
    [
      'zj.2024.unemployment_rate_urban_survey',
      'Unemployed in towns, surveyed',
      '城镇调查失业率',
      0.045,
      (one) =>
        one.total('unemployedInTowns') /
        (one.total('unemployedInTowns') + one.total('employedInTowns')),
    ],
  ],
);

function bounds(year: number, nonPrivate: number, inPrivate: number): Target[] {
  const common: Common = {
    ...shared,
    ...inYear('china', year),
    format: 'yuan',
    tolerance: { is: 'atMost', by: 0.05 },
    source: `National Bureau of Statistics, mean wages of urban units ${year}`,
    calibrated: false,
    note: {
      en: 'The mean of all employees in towns lies between those of private and other units',
      zh: '全部城镇雇员平均工资应介于私营单位与非私营单位之间',
    },
  };
  return listed(common, [
    [
      `cn.${year}.wage_nonprivate`,
      'Mean pay in towns: at most that of non-private units',
      '城镇非私营单位平均工资（上限）',
      nonPrivate,
      townPay,
    ],
    [
      `cn.${year}.wage_private`,
      'Mean pay in towns: at least that of private units',
      '城镇私营单位平均工资（下限）',
      inPrivate,
      townPay,
      {
        tolerance: { is: 'atLeast', by: 0.05 },
      },
    ],
  ]);
}

const provincial = (
  [
    [2023, 8310, 'C'],
    [2024, 8433, 'D'],
  ] as const
).flatMap(([year, value, confidence]) =>
  listed(
    {
      ...shared,
      ...inYear('zhejiang', year),
      format: 'yuan',
      tolerance: { is: 'relative', by: 0.1 },
      source:
        'Zhejiang Department of Human Resources and Social Security: mean monthly wage of all urban units',
      confidence,
      calibrated: false,
      note: {
        en: 'Of units that report; the model has employees of all employers in towns',
        zh: '公布口径为全社会单位就业人员，模型为城镇全部雇员',
      },
    },
    [
      [
        `zj.${year}.wage_weighted_month`,
        'Mean pay of a month',
        '全社会单位月平均工资',
        value,
        (one) => townPay(one) / months,
      ],
    ],
  ),
);

const manufacturing = 107_000;
const industries: readonly (readonly [
  key: string,
  en: string,
  zh: string,
  value: number,
  figure: string,
])[] = [
  ['ict', 'ICT', '信息传输、软件和信息技术服务业', 238_966, 'Ict'],
  ['finance', 'Finance', '金融业', 200_000, 'Finance'],
  ['science_tech', 'Science', '科学研究和技术服务业', 175_425, 'Science'],
  ['construction', 'Construction', '建筑业', 87_000, 'Construction'],
  ['hotel_food', 'Hotels and catering', '住宿和餐饮业', 59_000, 'HotelFood'],
];

const byIndustry = listed(
  {
    ...shared,
    ...inYear('china', 2024),
    format: 'ratio',
    tolerance: { is: 'shown', by: 0.2 },
    source:
      'National Bureau of Statistics, mean wages of urban non-private units 2024: over manufacturing',
    confidence: 'M',
    calibrated: false,
    note: {
      en: 'Published for non-private units alone; the model has employees of all employers in towns',
      zh: '公布口径为非私营单位，模型为城镇全部雇员',
    },
  },
  industries.map(([key, en, zh, value, figure]): Row => {
    const read = (evidence: Evidence) =>
      perYear(`payIn${figure}`, `monthsIn${figure}`)(evidence) /
      perYear('payInManufacturing', 'monthsInManufacturing')(evidence);
    return [
      `cn.2024.wage_sector_${key}`,
      `${en}: pay over manufacturing`,
      `${zh}与制造业平均工资之比`,
      value / manufacturing,
      read,
    ];
  }),
);

const professionals = listed(
  {
    ...shared,
    ...inYear('china', 2024),
    format: 'ratio',
    tolerance: { is: 'shown', by: 0.2 },
    source:
      'National Bureau of Statistics, wages by post in enterprises above designated size 2024: over their mean',
    confidence: 'D',
    calibrated: false,
    note: {
      en: 'Published for large enterprises; the model counts managers as professionals',
      zh: '公布口径为规模以上企业，模型的专业人员含管理人员',
    },
  },
  [
    [
      'cn.2024.wage_post_professionals',
      'Professionals: pay over the mean',
      '专业技术人员与全部岗位平均工资之比',
      148_046 / 102_452,
      (one) => perYear('payOfProfessionals', 'monthsOfProfessionals')(one) / townPay(one),
    ],
  ],
);

export const workTargets: readonly Target[] = [
  ...kinds,
  ...employment,
  ...unemployment,
  ...bounds(2023, 120_698, 68_340),
  ...bounds(2024, 124_110, 69_476),
  ...provincial,
  ...byIndustry,
  ...professionals,
];
