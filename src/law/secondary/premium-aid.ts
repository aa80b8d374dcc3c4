// Contributions paid by government for the poor 资助参保、代缴保费: the own part of the residents’ medical scheme, in whole or in
// part, and the lowest tier of the residents’ pension for recipients and the severely disabled. It goes straight to the
// funds; here the person pays and is refunded, as assistance is reckoned on income after contributions. It is no income
// that counts for the allowance. A reform that pays contributions for more families sets the shares or the margin’s.

import type { Instrument } from '../../engine/legislation.ts';
import { byPlace, everywhere, lever, scalar } from '../../engine/parameter.ts';
import { monthsOf, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { disability } from '../../population/facts/people.ts';
import { series, since } from '../places/series.ts';
import { inExtremePoverty } from './extreme-poverty.ts';
import { inAssistance, recognisedMargin } from './living-allowance/in-assistance.ts';
import { zhejiangRegulations } from './living-allowance/sources.ts';
import { residentPensionContribution } from './pensions/resident-pension.ts';
import { residentMedicalContribution } from './social-insurance/resident-medical.ts';

const medicalOpinion =
  '国办发〔2021〕42号 art. 3: in full in extreme poverty, a fixed part otherwise (from memory)';
const pensionCircular =
  '人社部发〔2018〕111号; 人社部发〔2021〕64号: the lowest tier (from memory)';

const inFull = (nation: number) => ({
  [everywhere]: since('2011-01-01', nation, medicalOpinion, 'M'),
  zhejiang: since('2011-01-01', 1, `${zhejiangRegulations} art. 21, 22`, 'C'),
});

export const medicalPremiumAid = rule({
  name: 'medicalPremiumAid',
  label: { en: 'residents’ medical contribution paid by government', zh: '资助参加居民医保' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `Social Insurance Law 社会保险法 art. 25; ${medicalOpinion}; ${zhejiangRegulations} art. 21, 22`,
  flow: { from: 'government', to: 'households' },
  reads: {
    residentMedicalContribution,
    extremePoverty: monthsOf(inExtremePoverty),
    assistance: monthsOf(inAssistance),
    margin: monthsOf(recognisedMargin),
  },
  parameters: {
    allowance: byPlace({
      name: 'premiumAid.allowance',
      label: { en: 'share paid for recipients of the allowance', zh: '低保对象资助比例' },
      unit: 'share',
      places: inFull(0.8),
    }),
    margin: byPlace({
      name: 'premiumAid.margin',
      label: { en: 'share paid in the low-income margin', zh: '低边对象资助比例' },
      unit: 'share',
      places: inFull(0.5),
    }),
  },
  formula: (
    { residentMedicalContribution, extremePoverty, assistance, margin },
    { allowance, margin: ofMargin },
  ) => {
    if (extremePoverty > 0) return residentMedicalContribution;
    if (assistance > 0) return residentMedicalContribution * allowance;
    return margin > 0 ? residentMedicalContribution * ofMargin : 0;
  },
});

export const pensionPremiumAid = rule({
  name: 'pensionPremiumAid',
  label: { en: 'residents’ pension contribution paid by government', zh: '代缴城乡居民养老保险费' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: pensionCircular,
  flow: { from: 'government', to: 'households' },
  reads: {
    residentPensionContribution,
    assistance: monthsOf(inAssistance),
    margin: monthsOf(recognisedMargin),
    disability,
  },
  parameters: {
    most: scalar({
      name: 'premiumAid.pensionTier',
      label: { en: 'lowest tier', zh: '最低缴费档次' },
      unit: 'yuan/year',
      values: series(pensionCircular, 'M', [
        ['2011-01-01', 0, 'local practice before 2018'],
        ['2018-01-01', 100],
      ]),
    }),
    severeUpTo: scalar({
      name: 'premiumAid.severeUpTo',
      label: { en: 'severe disability up to level', zh: '重度残疾等级' },
      unit: 'level',
      values: since(
        '2011-01-01',
        2,
        '国发〔2014〕8号 art. 4: persons with severe disabilities',
        'C',
      ),
    }),
    toMargin: lever({
      name: 'premiumAid.pensionOfMargin',
      label: { en: 'part of it paid in the low-income margin', zh: '低边对象代缴比例' },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: (
    { residentPensionContribution, assistance, margin, disability },
    { most, severeUpTo, toMargin },
  ) => {
    const lowest = Math.min(residentPensionContribution, most);
    const severe = disability >= 1 && disability <= severeUpTo;
    if (assistance > 0 || severe) return lowest;
    return margin > 0 ? lowest * toMargin : 0;
  },
});

export const premiumAidInstrument: Instrument = {
  name: 'premiumAid',
  label: { en: 'Contributions paid for the poor', zh: '资助参保和代缴保费' },
  stage: 'secondary',
  about: {
    en: 'Government pays the residents’ medical and pension contributions of poor and severely disabled members.',
    zh: '财政为困难群众和重度残疾人资助居民医保、代缴居民养老保险费。',
  },
  rules: [medicalPremiumAid, pensionPremiumAid],
};
