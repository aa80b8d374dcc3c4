// The two allowances of the disabled 残疾人两项补贴, since 2016: a living subsidy for those in poor families, in Zhejiang a share of the
// local allowance standard and for the low-income margin too, and a nursing subsidy for the severely disabled, whatever their
// income. Neither counts as income for the living allowance (国发〔2015〕52号 art. 2). Persons in extreme poverty get care instead.
// Zhejiang sets the nursing subsidy by ability to care for oneself; the level of the disability stands for it.

import type { Instrument } from '../../engine/legislation.ts';
import { byPlace, everywhere, scalar } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { disability } from '../../population/facts/people.ts';
import { disabilityAllowanceTakeUp } from '../../population/facts/take-up.ts';
import { series, since } from '../places/series.ts';
import { inExtremePoverty } from './extreme-poverty.ts';
import { registeredElsewhere } from './living-allowance/family.ts';
import { inAssistance, recognisedMargin } from './living-allowance/in-assistance.ts';
import { allowanceStandard } from './living-allowance/standard.ts';

const scheme = '国发〔2015〕52号 全面建立困难残疾人生活补贴和重度残疾人护理补贴制度';
const zhejiang = '浙民福〔2021〕191号';
const local = 'local standards (from memory)';
const shanghai2025 = 'Shanghai, standards from July 2025';
const chongqing2026 = 'Chongqing, standards from January 2026';
const shanxi2026 = 'Shanxi: 22 % of last year’s rural allowance standard';
const beijing = 'Beijing, standards in force';

const takeUp = scalar({
  name: 'disabilityAllowances.takeUp',
  label: { en: 'share of those entitled who draw them', zh: '申领率' },
  unit: 'share',
  values: since(
    '2016-01-01',
    0.9,
    'assumption, after 11.8 and 15.5 m recipients in the nation',
    'L',
  ),
});

function amounts(
  nation: number,
  own: number,
  others: Readonly<Record<string, readonly [from: string, value: number, source: string]>>,
) {
  const places = Object.fromEntries(
    Object.entries(others).map(([name, [from, value, source]]) => [
      name,
      [
        ...since('2016-01-01', value, 'before the notice: taken as the same', 'L'),
        ...since(from, value, source, 'C'),
      ],
    ]),
  );
  return {
    ...places,
    [everywhere]: since('2016-01-01', nation, local, 'L'),
    zhejiang: since('2016-01-01', own, local, 'L'),
  };
}

export const disabilityLivingSubsidy = rule({
  name: 'disabilityLivingSubsidy',
  label: { en: 'living subsidy of the disabled', zh: '困难残疾人生活补贴' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${scheme}; ${zhejiang}`,
  from: '2016-01-01',
  flow: { from: 'government', to: 'households' },
  reads: {
    disability,
    inAssistance,
    inExtremePoverty,
    recognisedMargin,
    registeredElsewhere,
    standard: allowanceStandard,
    chance: disabilityAllowanceTakeUp,
  },
  parameters: {
    shareOfStandard: byPlace({
      label: { en: 'share of the allowance standard', zh: '占低保标准比例' },
      unit: 'share',
      places: {
        [everywhere]: since('2016-01-01', 0, 'amounts of their own', 'M'),
        zhejiang: [
          ...since('2016-01-01', 0.3, 'before the notice of 2021: taken as the same', 'L'),
          ...since('2021-01-01', 0.3, zhejiang, 'C'),
        ],
      },
    }),
    amount: byPlace({
      label: { en: 'amount', zh: '补贴标准' },
      unit: 'yuan/month',
      places: amounts(90, 0, {
        shanghai: ['2025-07-01', 450, shanghai2025],
        chongqing: ['2026-01-01', 100, chongqing2026],
        shanxi: ['2026-01-01', 122, shanxi2026],
        beijing: ['2021-01-01', 400, beijing],
      }),
    }),
    ofMargin: byPlace({
      label: { en: 'part of it in the low-income margin', zh: '低边家庭补贴比例' },
      unit: 'share',
      places: {
        [everywhere]: since('2016-01-01', 0, 'families on the allowance only', 'M'),
        zhejiang: since('2016-01-01', 1, `${zhejiang}; before, from memory`, 'M'),
        shanghai: series(shanghai2025, 'D', [['2016-01-01', 320 / 450, '320 / 450']]),
      },
    }),
    takeUp,
  },
  formula: (
    {
      disability,
      inAssistance,
      inExtremePoverty,
      recognisedMargin,
      registeredElsewhere,
      standard,
      chance,
    },
    { shareOfStandard, amount, ofMargin, takeUp },
  ) => {
    if (disability < 1 || inExtremePoverty || registeredElsewhere || chance >= takeUp) return 0;
    const full = shareOfStandard * standard + amount;
    if (inAssistance) return full;
    return recognisedMargin ? full * ofMargin : 0;
  },
});

export const disabilityNursingSubsidy = rule({
  name: 'disabilityNursingSubsidy',
  label: { en: 'nursing subsidy of the severely disabled', zh: '重度残疾人护理补贴' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${scheme}; ${zhejiang}`,
  from: '2016-01-01',
  flow: { from: 'government', to: 'households' },
  reads: {
    disability,
    inExtremePoverty,
    registeredElsewhere,
    chance: disabilityAllowanceTakeUp,
  },
  parameters: {
    first: byPlace({
      label: { en: 'level 1', zh: '一级残疾' },
      unit: 'yuan/month',
      places: amounts(100, 500, {
        shanghai: ['2025-07-01', 350, shanghai2025],
        chongqing: ['2026-01-01', 110, chongqing2026],
        shanxi: ['2026-01-01', 122, shanxi2026],
        beijing: ['2021-01-01', 300, beijing],
      }),
    }),
    second: byPlace({
      label: { en: 'level 2', zh: '二级残疾' },
      unit: 'yuan/month',
      places: amounts(90, 250, {
        shanghai: ['2025-07-01', 180, shanghai2025],
        chongqing: ['2026-01-01', 100, chongqing2026],
        shanxi: ['2026-01-01', 122, shanxi2026],
        beijing: ['2021-01-01', 100, beijing],
      }),
    }),
    takeUp,
  },
  formula: (
    { disability, inExtremePoverty, registeredElsewhere, chance },
    { first, second, takeUp },
  ) => {
    if (disability < 1 || inExtremePoverty || registeredElsewhere || chance >= takeUp) return 0;
    return disability < 2 ? first : disability < 3 ? second : 0;
  },
});

export const disabilityAllowancesInstrument: Instrument = {
  name: 'disabilityAllowances',
  label: { en: 'Allowances of the disabled', zh: '残疾人两项补贴' },
  stage: 'secondary',
  about: {
    en: 'A living subsidy for the disabled of poor families and a nursing subsidy for the severely disabled.',
    zh: '困难残疾人生活补贴和重度残疾人护理补贴。',
  },
  rules: [disabilityLivingSubsidy, disabilityNursingSubsidy],
};
