// Additional aid within the allowance 分类施保: old people, minors, severely disabled and seriously ill members who remain
// in hardship may get more. Counties set the amount; here it is nothing until a reform or a document sets the share.

import { lever, scalar } from '../../../engine/parameter.ts';
import { lastMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { born, disability } from '../../../population/facts/people.ts';
import { since } from '../../places/series.ts';
import { isCovered } from './family.ts';
import { seriouslyIll } from './seriously-ill.ts';
import { interimMeasures } from './sources.ts';

const elderlyLaw = 'Law on the Protection of the Rights of the Elderly 老年人权益保障法 art. 2';

export const needsAdditionalAid = rule({
  name: 'needsAdditionalAid',
  label: {
    en: 'old, minor, severely disabled or seriously ill',
    zh: '老年人、未成年人、重度残疾人和重病患者',
  },
  per: person,
  unit: 'yes/no',
  source: `${interimMeasures} art. 12 para. 2`,
  reads: { born, disability, seriouslyIll, lastMonth },
  parameters: {
    adultFrom: scalar({
      label: { en: 'of age from', zh: '成年年龄' },
      unit: 'years of age',
      values: since('1987-01-01', 18, 'Civil Code 民法典 art. 17', 'M'),
    }),
    oldFrom: scalar({
      label: { en: 'old from', zh: '老年人年龄' },
      unit: 'years of age',
      values: since('1996-10-01', 60, elderlyLaw, 'M'),
    }),
    severeUpTo: scalar({
      label: { en: 'severe disability up to level', zh: '重度残疾等级' },
      unit: 'level',
      values: since('2000-01-01', 2, 'disability card, levels 1 and 2 残疾人证', 'M'),
    }),
  },
  formula: ({ born, disability, seriouslyIll, lastMonth }, { adultFrom, oldFrom, severeUpTo }) => {
    const age = born >= 0 ? (lastMonth - born) / 12 : adultFrom;
    const severe = seriouslyIll || (disability >= 1 && disability <= severeUpTo);
    return age < adultFrom || age >= oldFrom || severe;
  },
});

/** Aid is added to the allowance of those who draw it. */
export const getsAdditionalAid = rule({
  name: 'getsAdditionalAid',
  label: {
    en: 'covered and old, minor, severely disabled or seriously ill',
    zh: '可增发低保金的保障对象',
  },
  per: person,
  unit: 'yes/no',
  period: 'month',
  source: `${interimMeasures} art. 12 para. 2`,
  reads: { isCovered, needsAdditionalAid },
  formula: ({ isCovered, needsAdditionalAid }) => isCovered && needsAdditionalAid,
});

export const additionalAid = lever({
  name: 'livingAllowance.additionalAid',
  label: {
    en: 'additional aid for each such member, as a share of the standard',
    zh: '分类施保增发比例',
  },
  unit: 'share',
  neutral: 0,
});
