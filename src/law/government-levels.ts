// How government's revenue and spending are split between the centre and the provinces with what lies below them. Data
// for the ledger's report: no rule reads it. A share is looked up by place and date like any value of the law; what is
// not the centre's is the province's and below. Flows that do not touch government are not listed.

import type { Parameter } from '../engine/parameter.ts';
import { byPlace, everywhere } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import type { Rule } from '../engine/rule.ts';
import { series, since } from './places/series.ts';
import { childcareSubsidy } from './secondary/childcare-subsidy.ts';
import { annuityTax } from './secondary/income-tax/annuity-tax.ts';
import { dividendTax, interestTax } from './secondary/income-tax/capital-tax.ts';
import { bonusTax, businessTax } from './secondary/income-tax/family-choices.ts';
import { incidentalTax, shareGainTax } from './secondary/income-tax/gains.ts';
import { homeSaleTax } from './secondary/income-tax/home-sale.ts';
import { earlyRetirementTax, equityTax, severanceTax } from './secondary/income-tax/one-off-pay.ts';
import { rentTax } from './secondary/income-tax/rent-tax.ts';
import { comprehensiveTax } from './secondary/income-tax/settlement.ts';
import { consumptionTax } from './secondary/indirect-taxes/consumption-tax.ts';
import { taxSurcharges } from './secondary/indirect-taxes/surcharges.ts';
import { valueAddedTax } from './secondary/indirect-taxes/vat.ts';
import { gradualExit } from './secondary/living-allowance/gradual-exit.ts';
import { livingAllowance } from './secondary/living-allowance/living-allowance.ts';
import { singlePersonAllowance } from './secondary/living-allowance/single-person.ts';
import { residentConvergence } from './secondary/pensions/convergence.ts';
import { personalPensionTax } from './secondary/pensions/personal-pension.ts';
import {
  residentBasicPension,
  residentPensionSubsidy,
  residentYearsPension,
} from './secondary/pensions/resident-pension.ts';
import { propertyTax } from './secondary/property-tax/instrument.ts';
import { rentedHomeTax } from './secondary/property-tax/rented-homes.ts';
import { elderCareInKind, nurseryInKind } from './secondary/public-services/care.ts';
import { cultureInKind } from './secondary/public-services/culture.ts';
import { healthInKind } from './secondary/public-services/health.ts';
import { schoolFees } from './secondary/public-services/school-fees.ts';
import { educationInKind } from './secondary/public-services/schooling.ts';
import { residentMedicalSubsidy } from './secondary/social-insurance/resident-medical.ts';
import { deedTax } from './secondary/transactions/deed-tax.ts';
import { homeSaleSurcharges, homeSaleVat } from './secondary/transactions/home-sale-vat.ts';
import { securitiesStampDuty } from './secondary/transactions/stamp-duty.ts';
import { vehiclePurchaseTax } from './secondary/transactions/vehicle-purchase-tax.ts';

/** Flows of one kind and the centre's share of them. */
export interface CentralShare {
  readonly flows: readonly Rule[];
  readonly share: Parameter<number>;
}

function share(name: string, label: Label, places: Parameters<typeof byPlace>[0]['places']) {
  return byPlace({ name: `centralShare.${name}`, label, unit: 'share', places });
}

const incomeTax: CentralShare = {
  flows: [
    comprehensiveTax,
    bonusTax,
    businessTax,
    interestTax,
    dividendTax,
    rentTax,
    annuityTax,
    personalPensionTax,
    equityTax,
    severanceTax,
    earlyRetirementTax,
    homeSaleTax,
    shareGainTax,
    incidentalTax,
  ],
  share: share(
    'incomeTax',
    { en: 'income tax: share of the centre', zh: '个人所得税中央分享比例' },
    {
      [everywhere]: [
        ...since('2002-01-01', 0.5, '所得税收入分享改革方案 (国发〔2001〕37号)', 'M'),
        ...since('2003-01-01', 0.6, '国发〔2003〕26号: 60 % centre, 40 % local', 'M'),
      ],
    },
  ),
};

const homes: CentralShare = {
  flows: [propertyTax, rentedHomeTax],
  share: share(
    'propertyTax',
    { en: 'property tax: share of the centre', zh: '房产税中央分享比例' },
    {
      [everywhere]: since(
        '1994-01-01',
        0,
        '分税制财政管理体制 (国发〔1993〕85号): a local tax',
        'M',
      ),
    },
  ),
};

const localTaxes: CentralShare = {
  flows: [deedTax, homeSaleSurcharges],
  share: share(
    'deedTax',
    { en: 'deed tax and surcharges: share of the centre', zh: '契税与附加税费中央分享比例' },
    { [everywhere]: since('1994-01-01', 0, '分税制财政管理体制 (国发〔1993〕85号): local', 'M') },
  ),
};

const valueAdded: CentralShare = {
  flows: [homeSaleVat],
  share: share(
    'homeSaleVat',
    { en: 'VAT on homes sold: share of the centre', zh: '个人销售住房增值税中央分享比例' },
    {
      [everywhere]: [
        ...since('1994-01-01', 0, 'business tax 国发〔1993〕85号: local', 'M'),
        ...since('2016-05-01', 0.5, '国发〔2016〕26号: half and half; 国发〔2019〕21号', 'M'),
      ],
    },
  ),
};

const vehicles: CentralShare = {
  flows: [vehiclePurchaseTax],
  share: share(
    'vehiclePurchaseTax',
    { en: 'vehicle purchase tax: share of the centre', zh: '车辆购置税中央分享比例' },
    { [everywhere]: since('2001-01-01', 1, '国务院令第294号: revenue of the centre', 'M') },
  ),
};

const stampDuty: CentralShare = {
  flows: [securitiesStampDuty],
  share: share(
    'securitiesStampDuty',
    { en: 'stamp duty on securities: share of the centre', zh: '证券交易印花税中央分享比例' },
    {
      [everywhere]: [
        ...since('2002-01-01', 0.97, '国发明电〔2000〕4号', 'M'),
        ...since('2016-01-01', 1, '国发明电〔2015〕3号: all to the centre', 'M'),
      ],
    },
  ),
};

const assistance: CentralShare = {
  flows: [livingAllowance, singlePersonAllowance, gradualExit],
  share: share(
    'livingAllowance',
    { en: 'living allowance: share of the centre', zh: '低保资金中央补助比例' },
    {
      [everywhere]: since(
        '2016-01-01',
        0.65,
        'central grants for assistance 困难群众救助补助资金 over spending, about 2021',
        'L',
      ),
      zhejiang: since('2016-01-01', 0.2, 'the same for Zhejiang, from memory', 'L'),
    },
  ),
};

const childcare: CentralShare = {
  flows: [childcareSubsidy],
  share: share(
    'childcareSubsidy',
    { en: 'childcare subsidy: share of the centre', zh: '育儿补贴中央分担比例' },
    {
      [everywhere]: since(
        '2025-01-01',
        0.9,
        '育儿补贴制度实施方案 (2025): the centre bears about nine tenths; shares differ by region',
        'L',
      ),
    },
  ),
};

const pensionDecree = '国发〔2014〕8号 art. 5';

const basicPension: CentralShare = {
  flows: [residentBasicPension, residentConvergence],
  share: share(
    'residentBasicPension',
    { en: 'residents’ basic pension: share of the centre', zh: '居民基础养老金中央分担比例' },
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
  ),
};

const pensionSubsidy: CentralShare = {
  flows: [residentPensionSubsidy, residentYearsPension],
  share: share(
    'residentPensionSubsidy',
    {
      en: 'subsidy of pension contributions: share of the centre',
      zh: '居民养老缴费补贴中央分担比例',
    },
    { [everywhere]: since('2014-07-01', 0, `${pensionDecree}: paid by local governments`, 'C') },
  ),
};

const medicalReform = '医疗卫生领域中央与地方财政事权和支出责任划分改革方案 (国办发〔2018〕67号)';

function medical(value: number) {
  return since('2019-01-01', value, medicalReform, 'M');
}

const medicalSubsidy: CentralShare = {
  flows: [residentMedicalSubsidy],
  share: share(
    'residentMedicalSubsidy',
    { en: 'subsidy of the medical scheme: share of the centre', zh: '居民医保补助中央分担比例' },
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
  ),
};

const onValueAdded: CentralShare = {
  flows: [valueAddedTax],
  share: share(
    'valueAddedTax',
    { en: 'value added tax: share of the centre', zh: '增值税中央分享比例' },
    {
      [everywhere]: [
        ...since('1994-01-01', 0.75, '国发〔1993〕85号', 'M'),
        ...since('2016-05-01', 0.5, '国发〔2016〕26号; 国发〔2019〕21号', 'M'),
      ],
    },
  ),
};

const onConsumption: CentralShare = {
  flows: [consumptionTax],
  share: share(
    'consumptionTax',
    { en: 'consumption tax: share of the centre', zh: '消费税中央分享比例' },
    { [everywhere]: since('1994-01-01', 1, '国发〔1993〕85号', 'M') },
  ),
};

const surchargesOnThem: CentralShare = {
  flows: [taxSurcharges],
  share: share(
    'taxSurcharges',
    { en: 'surcharges: share of the centre', zh: '附加税费中央分享比例' },
    { [everywhere]: since('1994-01-01', 0, '国发〔1993〕85号: local', 'M') },
  ),
};

const servicesInKind: CentralShare = {
  flows: [educationInKind, schoolFees, healthInKind, nurseryInKind, elderCareInKind, cultureInKind],
  share: share(
    'servicesInKind',
    { en: 'services in kind: share of the centre', zh: '实物公共服务中央本级支出比例' },
    {
      [everywhere]: since(
        '1994-01-01',
        0.04,
        '财政部: what the centre itself spends on education, health and culture, grants to provinces left out',
        'L',
      ),
    },
  ),
};

/** Every flow of government with the centre's share of it. */
export const centralShares: readonly CentralShare[] = [
  incomeTax,
  homes,
  localTaxes,
  valueAdded,
  vehicles,
  stampDuty,
  assistance,
  childcare,
  basicPension,
  pensionSubsidy,
  medicalSubsidy,
  onValueAdded,
  onConsumption,
  surchargesOnThem,
  servicesInKind,
];
