// Income tax: its sum, who pays it, how much of it the top pays; other taxes as bounds.

import type { Evidence } from './evidence.ts';
import { ladder } from './figures/taxes.ts';
import { inYear, listed } from './listing.ts';
import type { Common, Target } from './target.ts';

const finance = (year: number) => `Ministry of Finance, budget report on ${year}`;
const taxes = 'State Taxation Administration';

function nation(year: number, source: string, own: Partial<Common> = {}): Common {
  return {
    ...inYear('china', year),
    subject: 'taxes',
    weight: 'census',
    unit: 'total',
    format: 'yuanTotal',
    tolerance: { is: 'relative', by: 0.1 },
    source,
    confidence: 'C',
    calibrated: false,
    ...own,
  };
}

const incomeTax = (one: Evidence) => one.yuanOf('incomeTax');

/**
 * The share of the tax on comprehensive income that those with the highest receipts pay, as many as a part of all who pay:
 * read off the ladder, on a straight line between its steps. Shares are published of those who declare, a hundredth of
 * whom has above a million yuan. They cannot be all who have income: a hundredth of these would owe more than all the tax.
 */
export function topTaxShare(evidence: Evidence, top: number): number {
  const wanted = top * evidence.total('earnersPaying');
  const whole = evidence.total('earnersTax');
  const steps = [...ladder].reverse().map((from) => ({
    persons: evidence.total(`earnersFrom${from}`),
    tax: evidence.total(`taxFrom${from}`),
  }));
  const points = [
    { persons: 0, tax: 0 },
    ...steps,
    { persons: evidence.total('earners'), tax: whole },
  ];
  const after = points.findIndex(({ persons }) => persons >= wanted);
  const [low, high] = [points[Math.max(0, after - 1)]!, points[Math.max(0, after)]!];
  const width = high.persons - low.persons;
  const part = width > 0 ? (wanted - low.persons) / width : 1;
  return (low.tax + part * (high.tax - low.tax)) / whole;
}

const payers = { unit: 'person', format: 'count' } as const;
const shares = { unit: 'person', format: 'share' } as const;
const bound = { tolerance: { is: 'atLeast', by: 0.05 } } as const;
const kinds = {
  format: 'share',
  confidence: 'L',
  tolerance: { is: 'shown', by: 0.25 },
  note: {
    en: 'A rounded range of several years, from memory',
    zh: '凭记忆的多年大致区间',
  },
} as const;

const partOfTax =
  (...flows: readonly string[]) =>
  (one: Evidence) =>
    one.yuan(...flows) / incomeTax(one);

const receipts = [
  [2021, 1_399.3e9, 'M'],
  [2022, 1_492.3e9, 'M'],
  [2023, 1_477.5e9, 'M'],
  [2024, 1_452.2e9, 'C'],
] as const;

export const taxTargets: readonly Target[] = [
  ...receipts.flatMap(([year, value, confidence]) =>
    listed(nation(year, finance(year), { confidence, calibrated: year === 2024 }), [
      [`cn.${year}.tax_iit`, 'Income tax', '个人所得税', value, incomeTax],
    ]),
  ),
  ...listed(
    nation(2022, 'press, persons who paid income tax in 2022', { ...payers, confidence: 'P' }),
    [
      [
        'cn.2022.iit_payers',
        'Payers of income tax on wages',
        '缴纳个人所得税人数',
        65_120_000,
        (one) => one.total('earnersPaying'),
        {
          tolerance: { is: 'relative', by: 0.2 },
        },
      ],
    ],
  ),
  ...listed(nation(2023, `${taxes}, settlement of 2023`, shares), [
    [
      'cn.2023.iit_share_owing_none_gt',
      'Owing no tax, of those with comprehensive income',
      '无需缴纳个税者占取得综合所得人员比重',
      0.7,
      (one) => 1 - one.total('earnersPaying') / one.total('earners'),
      { ...bound, calibrated: true },
    ],
    [
      'cn.2023.iit_share_of_payers_at_3pct_gt',
      'In the first row of the schedule, of payers',
      '适用最低税率者占纳税人比重',
      0.6,
      (one) => one.total('payersInFirstRow') / one.total('earnersPaying'),
      { ...bound, calibrated: true },
    ],
    [
      'cn.2023.iit_top10pct_share_about',
      'Tax paid by the top tenth of payers',
      '收入前10%申报人缴纳个税占比',
      0.9,
      (one) => topTaxShare(one, 0.1),
      { tolerance: { is: 'points', by: 0.05 }, calibrated: true },
    ],
    [
      'cn.2023.iit_top1pct_share_gt',
      'Tax paid by the top hundredth of payers',
      '收入前1%申报人缴纳个税占比',
      0.5,
      (one) => topTaxShare(one, 0.01),
      bound,
    ],
  ]),
  ...listed(nation(2024, `${taxes}, July 2025`, payers), [
    [
      'cn.2024.iit_special_deduction_users',
      'Users of special additional deductions',
      '享受专项附加扣除人数',
      100_000_000,
      (one) => one.total('usersOfAdditionalDeductions'),
      bound,
    ],
  ]),
  ...listed(nation(2022, 'China Taxation Yearbook', kinds), [
    [
      'cn.iit_share_comprehensive',
      'Of income tax: wages, labour, royalties',
      '综合所得个税占比',
      0.68,
      partOfTax('comprehensiveTax', 'bonusTax'),
    ],
    [
      'cn.iit_share_business',
      'Of income tax: businesses',
      '经营所得个税占比',
      0.07,
      partOfTax('businessTax'),
    ],
    [
      'cn.iit_share_interest_dividends',
      'Of income tax: interest and dividends',
      '利息、股息、红利所得个税占比',
      0.12,
      partOfTax('interestTax', 'dividendTax'),
    ],
    [
      'cn.iit_share_property_transfer',
      'Of income tax: transfers of property',
      '财产转让所得个税占比',
      0.13,
      partOfTax('homeSaleTax', 'shareGainTax'),
    ],
  ]),
  ...listed(nation(2024, finance(2024), { tolerance: { is: 'atMost', by: 0.1 } }), [
    [
      'cn.2024.tax_vat_domestic',
      'VAT that households bear: at most all of it',
      '国内增值税（上限）',
      6_667.2e9,
      (one) => one.yuan('valueAddedTax'),
    ],
    [
      'cn.2024.tax_consumption_tax_domestic',
      'Consumption tax that households bear: at most all of it',
      '国内消费税（上限）',
      1_653.2e9,
      (one) => one.yuan('consumptionTax'),
    ],
    [
      'cn.2024.tax_vehicle_purchase_tax',
      'Tax on cars bought by households: at most all of it',
      '车辆购置税（上限）',
      243e9,
      (one) => one.yuan('vehiclePurchaseTax'),
    ],
    [
      'cn.2024.tax_stamp_tax_securities',
      'Stamp duty on households’ trades: at most all of it',
      '证券交易印花税（上限）',
      127.6e9,
      (one) => one.yuan('securitiesStampDuty'),
    ],
  ]),
];
