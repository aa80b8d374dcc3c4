// What part of each tax the centre keeps 中央与地方收入划分, and what part of each benefit it pays for 支出责任划分, by date and
// place. The rest is the province's and below. No rule reads these: they split the books (see government-levels.ts).
// The system of 1994 (国发〔1993〕85号) gave each tax to the centre, to the provinces, or to both; income taxes have been
// shared since 2002, value added tax half and half since May 2016, when it took the place of business tax.

import type { Dated } from '../engine/parameter.ts';
import { byPlace, everywhere } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import { series, since } from './places/series.ts';

type Places = Readonly<Record<string, readonly Dated<number>[]>>;

function share(name: string, label: Label, places: Places) {
  return byPlace({ name: `centralShare.${name}`, label, unit: 'share', places });
}

function ofTax(name: string, en: string, zh: string, values: readonly Dated<number>[]) {
  const label = { en: `${en}: share of the centre`, zh: `${zh}中央分享比例` };
  return share(name, label, { [everywhere]: values });
}

function ofCost(name: string, en: string, zh: string, places: Places) {
  return share(name, { en: `${en}: share of the centre`, zh: `${zh}中央分担比例` }, places);
}

const system1994 = '关于实行分税制财政管理体制的决定 (国发〔1993〕85号)';

/** Income tax of persons: all local until 2001, then shared. */
export const ofIncomeTax = ofTax('incomeTax', 'income tax', '个人所得税', [
  ...since('2002-01-01', 0.5, '所得税收入分享改革方案 (国发〔2001〕37号)', 'M'),
  ...since('2003-01-01', 0.6, '国发〔2003〕26号: 60 % centre, 40 % local', 'M'),
]);

/** Value added tax inside the country, on what is consumed. */
export const ofValueAddedTax = ofTax('valueAddedTax', 'value added tax', '国内增值税', [
  ...since('1994-01-01', 0.75, `${system1994}: 75 % centre, 25 % local`, 'M'),
  ...since(
    '2016-05-01',
    0.5,
    '国发〔2016〕26号: half and half from the end of business tax on; 国发〔2019〕21号: kept',
    'M',
  ),
]);

/** On homes that persons sell and let: business tax until April 2016, all local; since then value added tax. */
export const ofHomeSaleVat = ofTax(
  'homeSaleVat',
  'VAT on homes sold and let',
  '销售和出租住房增值税',
  [
    ...since(
      '1994-01-01',
      0,
      `${system1994}: business tax 营业税, but of banks and railways, is local`,
      'M',
    ),
    ...since('2016-05-01', 0.5, '国发〔2016〕26号: half and half; 国发〔2019〕21号: kept', 'M'),
  ],
);

/** Excises. The plan of 2019 to collect them later and leave the growth to provinces has not been carried out. */
export const ofConsumptionTax = ofTax('consumptionTax', 'consumption tax', '消费税', [
  ...since(
    '1994-01-01',
    1,
    system1994,
    'M',
    'the change announced in 国发〔2019〕21号 is not in force',
  ),
]);

export const ofVehiclePurchaseTax = ofTax(
  'vehiclePurchaseTax',
  'vehicle purchase tax',
  '车辆购置税',
  since('2001-01-01', 1, '车辆购置税暂行条例 (国务院令第294号, 2000)', 'M'),
);

/** Stamp duty on trades of shares; on other contracts it is local. */
export const ofSecuritiesStampDuty = ofTax(
  'securitiesStampDuty',
  'stamp duty on securities',
  '证券交易印花税',
  [
    ...since('2002-01-01', 0.97, '国发明电〔2000〕4号: 97 % from 2002 on', 'M'),
    ...since('2016-01-01', 1, '国发明电〔2015〕3号: all to the centre', 'M'),
  ],
);

/** Taxes on homes, land and contracts: property tax, deed tax, stamp duty but on securities, land value and its levies. */
export const ofLocalTaxes = ofTax(
  'localTaxes',
  'taxes on homes, land and contracts',
  '房产、契税、印花等地方税',
  since('1994-01-01', 0, `${system1994}: local taxes`, 'M'),
);

/** The living allowance and what is granted with it from the same central fund 困难群众救助补助资金. */
export const ofAssistance = ofCost('livingAllowance', 'living allowance', '低保资金', {
  [everywhere]: since(
    '2016-01-01',
    0.65,
    'central grants for assistance 困难群众救助补助资金 over spending, about 2021',
    'L',
  ),
  zhejiang: since('2016-01-01', 0.2, 'the same for Zhejiang, from memory', 'L'),
});

export const ofChildcareSubsidy = ofCost('childcareSubsidy', 'childcare subsidy', '育儿补贴', {
  [everywhere]: since(
    '2025-01-01',
    0.9,
    '育儿补贴制度实施方案 (2025): the centre bears about nine tenths; shares differ by region',
    'L',
  ),
});

const pensionDecree = '国发〔2014〕8号 art. 5';

export const ofBasicPension = ofCost(
  'residentBasicPension',
  'residents’ basic pension',
  '居民基础养老金',
  {
    [everywhere]: since(
      '2014-07-01',
      0.65,
      `${pensionDecree}: the national minimum, whole in the centre and west, half in the east; a mean over what provinces add`,
      'L',
    ),
    zhejiang: series(
      `${pensionDecree}: half of the national minimum, over Zhejiang’s basic pension`,
      'D',
      [
        ['2018-01-01', (0.5 * 88) / 155],
        ['2020-07-01', (0.5 * 93) / 155],
        ['2021-01-01', (0.5 * 93) / 180],
        ['2022-01-01', (0.5 * 93) / 190],
        ['2022-07-01', (0.5 * 98) / 190],
        ['2023-07-01', (0.5 * 103) / 190],
        ['2024-01-01', (0.5 * 123) / 190],
        ['2025-01-01', (0.5 * 143) / 220],
        ['2026-01-01', (0.5 * 163) / 240],
      ],
    ),
  },
);

export const ofPensionSubsidy = ofCost(
  'residentPensionSubsidy',
  'subsidy of pension contributions',
  '居民养老缴费补贴',
  { [everywhere]: since('2014-07-01', 0, `${pensionDecree}: paid by local governments`, 'C') },
);

const medicalReform = '医疗卫生领域中央与地方财政事权和支出责任划分改革方案 (国办发〔2018〕67号)';

function medical(value: number) {
  return since('2019-01-01', value, medicalReform, 'M');
}

export const ofMedicalSubsidy = ofCost(
  'residentMedicalSubsidy',
  'subsidy of the medical scheme',
  '居民医保补助',
  {
    [everywhere]: since('2019-01-01', 0.55, `${medicalReform}: a mean of the five tiers`, 'L'),
    zhejiang: medical(0.3),
    tianjin: medical(0.3),
    jiangsu: medical(0.3),
    guangdong: medical(0.3),
    beijing: medical(0.1),
    shanghai: medical(0.1),
    liaoning: medical(0.5),
    fujian: medical(0.5),
    shandong: medical(0.5),
    chongqing: medical(0.8),
    sichuan: medical(0.8),
  },
);

/** What the province and below alone decide, take and pay for: levelling between places, fines. */
export const ofLocalBudgets = ofCost(
  'localBudgets',
  'budgets of the province and below',
  '省及以下财政收支',
  {
    [everywhere]: since(
      '2016-08-16',
      0,
      '国发〔2016〕49号: what benefits a region alone is its own affair and cost',
      'M',
    ),
  },
);

/** Services in kind: what the centre itself spends on education, health and culture; its grants to provinces are left out. */
export const ofServicesInKind = ofCost('servicesInKind', 'services in kind', '实物公共服务', {
  [everywhere]: since(
    '1994-01-01',
    0.04,
    '财政部: what the centre itself spends on education, health and culture, grants to provinces left out',
    'L',
  ),
});

/** Medical aid, with the contributions it pays for the poor. */
export const ofMedicalAid = ofCost('medicalAid', 'medical aid', '医疗救助', {
  [everywhere]: since(
    '2016-01-01',
    0.5,
    'central grants for medical aid 医疗救助补助资金 over spending, about 2021 (from memory)',
    'L',
  ),
  zhejiang: since('2016-01-01', 0.1, 'the same for Zhejiang (from memory)', 'L'),
});

/** Grants for pupils and students. */
export const ofEducationAid = ofCost('educationAid', 'education aid', '学生资助', {
  [everywhere]: since('2019-01-01', 0.5, '国办发〔2019〕27号: by tiers of provinces', 'L'),
  zhejiang: since('2019-01-01', 0.3, '国办发〔2019〕27号: fourth tier (from memory)', 'L'),
});
