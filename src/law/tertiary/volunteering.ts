// Volunteering and mutual help 志愿服务、互助: time, not money. It is valued apart and stands in no income. The active volunteers of
// the nation and their hours are spread by lot over all between 14 and 70.

import type { Instrument } from '../../engine/legislation.ts';
import { scalar } from '../../engine/parameter.ts';
import { lastMonth, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { born } from '../../population/facts/people.ts';
import { volunteerDraw } from '../../population/facts/take-up.ts';
import { since } from '../places/series.ts';

const source = 'Regulations on Voluntary Service 志愿服务条例 (国务院令第685号, 2017)';
const report =
  'China Philanthropy 慈善蓝皮书 (2021): active volunteers, hours and their value in 2020';

export const volunteers = rule({
  name: 'volunteers',
  label: { en: 'is active as a volunteer', zh: '活跃志愿者' },
  per: person,
  stage: 'tertiary',
  unit: 'yes/no',
  source,
  reads: { born, lastMonth, chance: volunteerDraw },
  parameters: {
    participation: scalar({
      name: 'volunteering.participation',
      label: { en: 'part of those of 14 to 70 who are active', zh: '14至70岁人口志愿服务活跃率' },
      unit: 'share',
      values: since('2017-12-01', 0.08, report, 'M', '86.49 m of some 1,080 m persons'),
    }),
  },
  formula: ({ born, lastMonth, chance }, { participation }) => {
    const months = lastMonth - born;
    return chance < participation && born >= 0 && months >= 168 && months < 852;
  },
});

export const volunteerHours = rule({
  name: 'volunteerHours',
  label: { en: 'hours of volunteering', zh: '志愿服务时长' },
  per: person,
  stage: 'tertiary',
  unit: 'hours/year',
  source,
  reads: { volunteers },
  parameters: {
    hours: scalar({
      name: 'volunteering.hours',
      label: { en: 'hours of an active volunteer', zh: '活跃志愿者年均服务时长' },
      unit: 'hours/year',
      values: since('2017-12-01', 43, report, 'M', '3.719 bn hours / 86.49 m'),
    }),
  },
  formula: ({ volunteers }, { hours }) => (volunteers ? hours : 0),
});

export const volunteerValue = rule({
  name: 'volunteerValue',
  label: { en: 'value of volunteering, in no income', zh: '志愿服务价值（不计入收入）' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source,
  reads: { volunteerHours },
  parameters: {
    perHour: scalar({
      name: 'volunteering.perHour',
      label: { en: 'value of an hour of volunteering', zh: '志愿服务每小时价值' },
      unit: 'yuan/hour',
      values: since('2017-12-01', 43.6, report, 'M', '162 bn yuan / 3.719 bn hours'),
    }),
  },
  formula: ({ volunteerHours }, { perHour }) => volunteerHours * perHour,
});

export const volunteeringInstrument: Instrument = {
  name: 'volunteering',
  label: { en: 'Volunteering', zh: '志愿服务' },
  stage: 'tertiary',
  about: {
    en: 'Time given, valued apart: it moves no money and stands in no income.',
    zh: '志愿服务时间单独估值，不涉及资金流动，不计入收入。',
  },
  rules: [volunteers, volunteerHours, volunteerValue],
};
