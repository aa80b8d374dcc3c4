// Support of persons in extreme poverty 特困人员救助供养: old or severely disabled persons and minors who cannot work, have no
// income to live on and nobody able to support them. They get a basic living of at least 1.3 times the allowance standard,
// and care by their ability to care for themselves, set as a share of the minimum wage. Care is bought for them: it is a
// service, and enters at final income. They leave the living allowance, and orphans have an allowance of their own.

import type { Instrument } from '../../engine/legislation.ts';
import { byGroup, scalar } from '../../engine/parameter.ts';
import { household, lastMonth, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { careNeed, orphanhood, withoutSupporter } from '../../population/facts/hardship.ts';
import { born, disability } from '../../population/facts/people.ts';
import { series, since } from '../places/series.ts';
import { minimumWageMonthly } from '../primary/minimum-wage.ts';
import { passesAssetTest } from './living-allowance/asset-test.ts';
import { countedIncome } from './living-allowance/counted-income.ts';
import { members, registeredElsewhere } from './living-allowance/family.ts';
import { interimMeasures } from './living-allowance/sources.ts';
import { allowanceStandard } from './living-allowance/standard.ts';

const opinions =
  'Opinions on Assistance to Persons in Extreme Poverty 关于进一步健全特困人员救助供养制度的意见 (国发〔2016〕14号)';
const measures =
  'Measures for the Recognition of Persons in Extreme Poverty 特困人员认定办法 (民发〔2021〕43号)';

export const extremePovertyStandard = rule({
  name: 'extremePovertyStandard',
  label: { en: 'basic living standard in extreme poverty', zh: '特困人员基本生活标准' },
  per: household,
  unit: 'yuan/month',
  source: opinions,
  from: '2016-02-10',
  rounding: {
    to: 1,
    direction: 'half up',
    source: 'Chongqing 2021: 1.3 × 636 = 826.8, set at 827',
  },
  reads: { standard: allowanceStandard },
  parameters: {
    multiple: scalar({
      label: { en: 'multiple of the standard', zh: '低保标准倍数' },
      unit: 'ratio',
      values: since('2016-02-10', 1.3, opinions, 'M'),
    }),
  },
  formula: ({ standard }, { multiple }) => standard * multiple,
});

export const cannotWork = rule({
  name: 'cannotWork',
  label: { en: 'old, minor or severely disabled, not able to work', zh: '无劳动能力' },
  per: person,
  unit: 'yes/no',
  source: `${measures} art. 5`,
  from: '2016-02-10',
  note: 'By the age at the end of the year.',
  reads: { born, disability, lastMonth },
  parameters: {
    oldFrom: scalar({
      name: 'extremePoverty.oldFrom',
      label: { en: 'old from', zh: '老年人年龄' },
      unit: 'years of age',
      values: since('2016-02-10', 60, `${measures} art. 5`, 'M'),
    }),
    minorBelow: scalar({
      name: 'extremePoverty.minorBelow',
      label: { en: 'minor below', zh: '未成年人年龄' },
      unit: 'years of age',
      values: [
        ...since('2016-02-10', 16, `${interimMeasures} art. 14`, 'C'),
        ...since('2021-07-01', 18, '民发〔2021〕43号 art. 5', 'M'),
      ],
    }),
    severeUpTo: scalar({
      name: 'extremePoverty.severeUpTo',
      label: { en: 'severe disability up to level', zh: '重度残疾等级' },
      unit: 'level',
      values: since('2016-02-10', 2, `${measures} art. 5`, 'M'),
    }),
  },
  formula: ({ born, disability, lastMonth }, { oldFrom, minorBelow, severeUpTo }) => {
    const old = born >= 0 && lastMonth - born >= 12 * oldFrom;
    const minor = born >= 0 && lastMonth - born < 12 * minorBelow;
    return old || minor || (disability >= 1 && disability <= severeUpTo);
  },
});

export const inExtremePoverty = rule({
  name: 'inExtremePoverty',
  label: { en: 'in extreme poverty', zh: '特困人员' },
  per: person,
  unit: 'yes/no',
  period: 'month',
  source: `${interimMeasures} art. 14; ${measures} art. 4–9; until 2021-04-25 民发〔2016〕178号`,
  from: '2016-02-10',
  note: 'Recognised by the office, not asked for: all whom the facts name draw it. The income of those they live with counts per head.',
  reads: {
    withoutSupporter,
    orphanhood,
    cannotWork,
    registeredElsewhere,
    passesAssetTest,
    standard: allowanceStandard,
    countedIncome,
    members,
  },
  formula: ({
    withoutSupporter,
    orphanhood,
    cannotWork,
    registeredElsewhere,
    passesAssetTest,
    standard,
    countedIncome,
    members,
  }) => {
    if (!withoutSupporter || orphanhood !== 'none' || registeredElsewhere) return false;
    return cannotWork && countedIncome < standard * members && passesAssetTest;
  },
});

export const extremePovertyLiving = rule({
  name: 'extremePovertyLiving',
  label: { en: 'basic living of a person in extreme poverty', zh: '特困人员基本生活费' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: opinions,
  from: '2016-02-10',
  flow: { from: 'government', to: 'households' },
  reads: { inExtremePoverty, extremePovertyStandard },
  formula: ({ inExtremePoverty, extremePovertyStandard }) =>
    inExtremePoverty ? extremePovertyStandard : 0,
});

const careShares =
  'Zhejiang: half, a quarter, a tenth of the minimum wage by ability (from memory)';

export const extremePovertyCare = rule({
  name: 'extremePovertyCare',
  label: { en: 'care of a person in extreme poverty', zh: '特困人员照料护理费' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: opinions,
  from: '2016-02-10',
  flow: { from: 'government', to: 'households' },
  reads: { inExtremePoverty },
  parameters: {
    share: byGroup(careNeed, {
      label: { en: 'share of the minimum wage', zh: '占最低工资的比例' },
      unit: 'share',
      groups: {
        none: series(careShares, 'L', [['2016-02-10', 0.1]]),
        partial: series(careShares, 'L', [['2016-02-10', 0.25]]),
        full: series(careShares, 'L', [['2016-02-10', 0.5]]),
      },
    }),
    minimumWage: minimumWageMonthly,
  },
  formula: ({ inExtremePoverty }, { share, minimumWage }) =>
    inExtremePoverty ? share * minimumWage : 0,
});

export const extremePovertyInstrument: Instrument = {
  name: 'extremePoverty',
  label: { en: 'Support in extreme poverty', zh: '特困人员救助供养' },
  stage: 'secondary',
  about: {
    en: 'A basic living and care for those who can neither work nor be supported by anybody.',
    zh: '为无劳动能力、无生活来源、无赡养扶养人的人员提供基本生活和照料护理。',
  },
  rules: [
    extremePovertyStandard,
    cannotWork,
    inExtremePoverty,
    extremePovertyLiving,
    extremePovertyCare,
  ],
};
