// Education aid 教育救助和学生资助, in money: the living grant of compulsory schooling, the state grants 国家助学金 of upper
// secondary schools and colleges, for pupils of families on assistance or in the margin, orphans and the disabled. Half of
// the grant of compulsory schooling goes to those who do not board; all are taken not to. Waived fees are no flow.

import type { Instrument } from '../../engine/legislation.ts';
import { byGroup, scalar } from '../../engine/parameter.ts';
import { monthsOf, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { orphanhood } from '../../population/facts/hardship.ts';
import { disability, schooling } from '../../population/facts/people.ts';
import { educationAidTakeUp } from '../../population/facts/take-up.ts';
import { series, since } from '../places/series.ts';
import { inAssistance, recognisedMargin } from './living-allowance/in-assistance.ts';
import { zhejiangRegulations } from './living-allowance/sources.ts';

const compulsory = '财教〔2019〕121号: 1,000 and 1,250 yuan, half for day pupils (from memory)';
const upper = '财教〔2010〕461号: and later notices (from memory)';
const college = '财教〔2007〕92号: and later notices (from memory)';
const preschool = 'local aid with the fees of kindergartens (from memory)';

export const educationAid = rule({
  name: 'educationAid',
  label: { en: 'education aid', zh: '教育救助（助学金）' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `Interim Measures for Social Assistance 社会救助暂行办法 art. 33–35; ${zhejiangRegulations} art. 26, 27`,
  flow: { from: 'government', to: 'households' },
  reads: {
    orphanhood,
    disability,
    assistance: monthsOf(inAssistance),
    margin: monthsOf(recognisedMargin),
    chance: educationAidTakeUp,
  },
  parameters: {
    amount: byGroup(schooling, {
      label: { en: 'amount by school attended', zh: '按学段的资助标准' },
      unit: 'yuan/year',
      groups: {
        none: series('no school attended', 'C', [['2011-01-01', 0]]),
        preschool: series(preschool, 'L', [['2011-01-01', 1000]]),
        primary: series(compulsory, 'M', [
          ['2011-01-01', 0, 'boarders only'],
          ['2019-09-01', 500],
        ]),
        lowerSecondary: series(compulsory, 'M', [
          ['2011-01-01', 0, 'boarders only'],
          ['2019-09-01', 625],
        ]),
        upperSecondary: series(upper, 'M', [
          ['2011-01-01', 1500],
          ['2015-03-01', 2000],
          ['2025-03-01', 2300],
        ]),
        college: series(college, 'M', [
          ['2011-01-01', 3000],
          ['2019-03-01', 3300],
          ['2024-09-01', 3700],
        ]),
      },
    }),
    takeUp: scalar({
      label: { en: 'share of pupils entitled who get it', zh: '资助覆盖率' },
      unit: 'share',
      values: since('2011-01-01', 0.9, 'assumption: schools look for them', 'L'),
    }),
  },
  formula: ({ orphanhood, disability, assistance, margin, chance }, { amount, takeUp }) => {
    const entitled = assistance > 0 || margin > 0 || disability >= 1 || orphanhood !== 'none';
    return entitled && chance < takeUp ? amount : 0;
  },
});

export const educationAidInstrument: Instrument = {
  name: 'educationAid',
  label: { en: 'Education aid', zh: '教育救助' },
  stage: 'secondary',
  about: {
    en: 'State grants for pupils and students of poor families, orphans and the disabled.',
    zh: '对困难家庭、孤儿和残疾学生发放的助学金和生活补助。',
  },
  rules: [educationAid],
};
