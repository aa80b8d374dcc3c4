// Lines drawn from the standard, for information: what other kinds of assistance pay. Who gets them hangs on facts that
// are not recorded (supporters elsewhere, emergencies), so they are no flows.

import { scalar } from '../../../engine/parameter.ts';
import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { since } from '../../places/series.ts';
import { members } from './family.ts';
import { zhejiangRegulations } from './sources.ts';
import { allowanceStandard } from './standard.ts';

const extremePoverty =
  'Opinions on Assistance to Persons in Extreme Poverty 关于进一步健全特困人员救助供养制度的意见 (国发〔2016〕14号)';

export const extremePovertyStandard = rule({
  name: 'extremePovertyStandard',
  label: { en: 'basic living standard in extreme poverty', zh: '特困人员基本生活标准' },
  per: household,
  unit: 'yuan/month',
  source: extremePoverty,
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
      values: since('2016-02-10', 1.3, extremePoverty, 'M'),
    }),
  },
  formula: ({ standard }, { multiple }) => standard * multiple,
});

export const temporaryAssistanceLimit = rule({
  name: 'temporaryAssistanceLimit',
  label: { en: 'most that temporary assistance pays, once', zh: '临时救助限额' },
  per: household,
  unit: 'yuan',
  period: 'month',
  source: `${zhejiangRegulations} art. 39`,
  reads: { standard: allowanceStandard, members },
  parameters: {
    months: scalar({
      label: { en: 'months of the standard per person', zh: '人均低保标准月数' },
      unit: 'months',
      values: since('2014-11-01', 6, `${zhejiangRegulations} art. 39`, 'C', '12 in special cases'),
    }),
  },
  formula: ({ standard, members }, { months }) => months * standard * members,
});
