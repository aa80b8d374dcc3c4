// Medical aid 医疗救助: what insurance leaves to poor patients within the catalogue. Persons in extreme poverty and recipients
// of the allowance have no deductible; families of the low-income margin bear a tenth of last year’s income per head first,
// families whom illness makes poor 因病致贫 a quarter. For them critical-illness insurance pays more, too: half the
// deductible and five points on top of its share. Settled with the hospital at once, so nobody has to ask.

import type { Instrument } from '../../engine/legislation.ts';
import { byPlace, everywhere, scalar } from '../../engine/parameter.ts';
import { household, monthsOf, person, perYear, sumOver } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { incomePerHeadBefore } from '../places/medical-benefits.ts';
import { series, since } from '../places/series.ts';
import { inExtremePoverty } from './extreme-poverty.ts';
import { passesAssetTest } from './living-allowance/asset-test.ts';
import { countedIncome } from './living-allowance/counted-income.ts';
import { members } from './living-allowance/family.ts';
import { inAssistance, recognisedMargin } from './living-allowance/in-assistance.ts';
import { allowanceStandard } from './living-allowance/standard.ts';
import { inResidentMedical } from './medical-insurance/cover.ts';
import {
  criticalIllnessDeductible,
  criticalIllnessShare,
} from './medical-insurance/critical-illness.ts';
import { ownMedicalCost } from './medical-insurance/own-cost.ts';

const opinion = '国办发〔2021〕42号 健全重特大疾病医疗保险和救助制度的意见 art. 4–8 (from memory)';
const before = '国办发〔2015〕30号: not below 70 % for the poorest (from memory)';
const zhejiang = 'Zhejiang rules on medical aid (from memory)';

const incomePerHead = byPlace({
  name: 'medicalAid.incomePerHead',
  label: { en: 'income per head of the year before', zh: '上年居民人均可支配收入' },
  unit: 'yuan/year',
  places: incomePerHeadBefore,
});

const illnessFrom = scalar({
  name: 'medicalAid.poorByIllnessFrom',
  label: {
    en: 'poor by illness: borne first, as a share of income per head',
    zh: '因病致贫起付比例',
  },
  unit: 'share',
  values: since('2011-01-01', 0.25, opinion, 'M'),
});

function share(key: string, en: string, zh: string, nation: number, own: number) {
  return byPlace({
    name: `medicalAid.${key}`,
    label: { en: `share of the rest paid, ${en}`, zh: `救助比例（${zh}）` },
    unit: 'share',
    places: {
      [everywhere]: [
        ...since('2011-01-01', nation, before, 'L'),
        ...since('2022-01-01', nation, opinion, 'M'),
      ],
      zhejiang: since('2011-01-01', own, zhejiang, 'L'),
    },
  });
}

export const poorByIllness = rule({
  name: 'poorByIllness',
  label: { en: 'made poor by illness', zh: '因病致贫家庭' },
  per: household,
  unit: 'yes/no',
  source: opinion,
  note: 'Income left after what is borne lies below the line of the low-income margin, one and a half standards.',
  reads: {
    income: perYear(countedIncome),
    standard: perYear(allowanceStandard),
    borne: sumOver(household, ownMedicalCost),
    members,
    monthsWithinAssets: monthsOf(passesAssetTest),
  },
  parameters: {
    line: scalar({
      label: { en: 'left below so many standards', zh: '扣除自付后收入上限（低保标准倍数）' },
      unit: 'ratio',
      values: since('2011-01-01', 1.5, opinion, 'M'),
    }),
    part: illnessFrom,
    incomePerHead,
  },
  formula: (
    { income, standard, borne, members, monthsWithinAssets },
    { line, part, incomePerHead },
  ) =>
    borne > part * incomePerHead &&
    income - borne < line * standard * members &&
    monthsWithinAssets > 0,
});

/** 3 in extreme poverty, 2 on the allowance, 1 in the margin, .5 made poor by illness, 0 none of them. */
export const medicalAidGroup = rule({
  name: 'medicalAidGroup',
  label: {
    en: 'group of medical aid (3 extreme poverty, 2 allowance, 1 margin, 0.5 poor by illness)',
    zh: '医疗救助对象类别（3特困，2低保，1低边，0.5因病致贫）',
  },
  per: person,
  unit: 'group',
  source: opinion,
  reads: {
    extremePoverty: monthsOf(inExtremePoverty),
    assistance: monthsOf(inAssistance),
    margin: monthsOf(recognisedMargin),
    poorByIllness,
  },
  formula: ({ extremePoverty, assistance, margin, poorByIllness }) => {
    if (extremePoverty > 0) return 3;
    if (assistance > 0) return 2;
    if (margin > 0) return 1;
    return poorByIllness ? 0.5 : 0;
  },
});

export const criticalIllnessForPoor = rule({
  name: 'criticalIllnessForPoor',
  label: { en: 'critical-illness insurance, more for the poor', zh: '大病保险倾斜支付' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '医保发〔2019〕30号: half the deductible, five points more (from memory)',
  note: 'Paid by the residents’ fund; reckoned on what is borne after the common payment.',
  flow: { from: 'residentMedicalFund', to: 'households' },
  from: '2019-01-01',
  reads: { medicalAidGroup, inResidentMedical, ownMedicalCost },
  parameters: {
    deductible: criticalIllnessDeductible,
    share: criticalIllnessShare,
    deductibleCut: scalar({
      label: { en: 'part of the deductible that falls away', zh: '起付标准降低比例' },
      unit: 'share',
      values: since('2019-01-01', 0.5, '医保发〔2019〕30号', 'M'),
    }),
    morePoints: scalar({
      label: { en: 'added to the share', zh: '支付比例提高' },
      unit: 'share',
      values: since('2019-01-01', 0.05, '医保发〔2019〕30号', 'M'),
    }),
  },
  formula: (
    { medicalAidGroup, inResidentMedical, ownMedicalCost },
    { deductible, share, deductibleCut, morePoints },
  ) => {
    if (medicalAidGroup < 1 || !inResidentMedical || share >= 1) return 0;
    // What was borne before the common payment: above the deductible only 1 − share of it is left.
    const above = Math.max(0, ownMedicalCost - deductible) / (1 - share);
    const below = Math.min(ownMedicalCost, deductible) - deductible * (1 - deductibleCut);
    return Math.max(0, below) * (share + morePoints) + above * morePoints;
  },
});

export const medicalAid = rule({
  name: 'medicalAid',
  label: { en: 'medical aid', zh: '医疗救助' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `Interim Measures for Social Assistance 社会救助暂行办法 art. 27–30; ${opinion}`,
  flow: { from: 'government', to: 'households' },
  reads: { medicalAidGroup, ownMedicalCost, criticalIllnessForPoor },
  parameters: {
    incomePerHead,
    extremePoverty: share('extremePoverty', 'extreme poverty', '特困', 1, 1),
    allowance: share('allowance', 'allowance', '低保', 0.7, 0.8),
    margin: share('margin', 'low-income margin', '低边', 0.6, 0.7),
    poorByIllness: share('poorByIllness', 'poor by illness', '因病致贫', 0.5, 0.6),
    marginFrom: scalar({
      name: 'medicalAid.marginFrom',
      label: { en: 'margin: borne first, as a share of income per head', zh: '低边起付比例' },
      unit: 'share',
      values: since('2011-01-01', 0.1, opinion, 'M'),
    }),
    illnessFrom,
    cap: byPlace({
      name: 'medicalAid.cap',
      label: { en: 'most paid in the year', zh: '年度救助限额' },
      unit: 'yuan/year',
      places: {
        [everywhere]: since('2011-01-01', 50000, 'local rules (from memory)', 'L'),
        zhejiang: series(zhejiang, 'L', [['2011-01-01', 100000]]),
      },
    }),
  },
  formula: (
    { medicalAidGroup, ownMedicalCost, criticalIllnessForPoor },
    {
      incomePerHead,
      extremePoverty,
      allowance,
      margin,
      poorByIllness,
      marginFrom,
      illnessFrom,
      cap,
    },
  ) => {
    const borne = Math.max(0, ownMedicalCost - criticalIllnessForPoor);
    if (medicalAidGroup >= 3) return borne * extremePoverty;
    if (medicalAidGroup >= 2) return Math.min(cap, borne * allowance);
    if (medicalAidGroup >= 1)
      return Math.min(cap, Math.max(0, borne - marginFrom * incomePerHead) * margin);
    if (medicalAidGroup <= 0) return 0;
    return Math.min(cap, Math.max(0, borne - illnessFrom * incomePerHead) * poorByIllness);
  },
});

export const medicalAidInstrument: Instrument = {
  name: 'medicalAid',
  label: { en: 'Medical aid', zh: '医疗救助' },
  stage: 'secondary',
  about: {
    en: 'A share of what insurance leaves to poor patients, by how poor they are.',
    zh: '对低收入患者医保报销后的自付费用按类别救助。',
  },
  rules: [poorByIllness, medicalAidGroup, criticalIllnessForPoor, medicalAid],
};
