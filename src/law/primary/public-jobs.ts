// Public-welfare jobs 公益性岗位: work that government pays for those who find none otherwise 就业困难人员 (old workers, the
// disabled, the long unemployed). Who gets one is a lever: none until a scenario offers them. The pay counts as income
// for the living allowance, where the earnings disregard (livingAllowance.earningsDisregard) lets more of it be kept.

import type { Instrument } from '../../engine/legislation.ts';
import { lever, scalar } from '../../engine/parameter.ts';
import { lastMonth, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { unemployedSince } from '../../population/facts/hardship.ts';
import { born, disability, sex } from '../../population/facts/people.ts';
import { publicJobTakeUp } from '../../population/facts/take-up.ts';
import { activity } from '../../population/facts/work.ts';
import { since } from '../places/series.ts';
import { minimumWageMonthly } from './minimum-wage.ts';

const law = 'Employment Promotion Law 就业促进法 art. 52, 53';
const practice = '人社部发〔2019〕124号; local lists of persons in difficulty (from memory)';

export const hardToEmploy = rule({
  name: 'hardToEmploy',
  label: { en: 'has difficulty in finding work', zh: '就业困难人员' },
  per: person,
  unit: 'yes/no',
  source: `${law}; ${practice}`,
  reads: { activity, born, sex, disability, unemployedSince, lastMonth },
  parameters: {
    menFrom: scalar({
      name: 'publicJobs.menFrom',
      label: { en: 'men from the age of', zh: '男性起始年龄' },
      unit: 'years of age',
      values: since('2011-01-01', 50, practice, 'M'),
    }),
    womenFrom: scalar({
      name: 'publicJobs.womenFrom',
      label: { en: 'women from the age of', zh: '女性起始年龄' },
      unit: 'years of age',
      values: since('2011-01-01', 40, practice, 'M'),
    }),
    longMonths: scalar({
      name: 'publicJobs.longMonths',
      label: { en: 'long unemployed after', zh: '长期失业月数' },
      unit: 'months in all',
      values: since('2011-01-01', 12, practice, 'M'),
    }),
  },
  formula: (
    { activity, born, sex, disability, unemployedSince, lastMonth },
    { menFrom, womenFrom, longMonths },
  ) => {
    if (activity !== 'unemployed') return false;
    const old = born >= 0 && lastMonth - born >= 12 * (sex === 'male' ? menFrom : womenFrom);
    const long = unemployedSince >= 0 && lastMonth - unemployedSince >= longMonths;
    return old || long || disability >= 1;
  },
});

export const inPublicJob = rule({
  name: 'inPublicJob',
  label: { en: 'has a public-welfare job', zh: '公益性岗位在岗' },
  per: person,
  unit: 'yes/no',
  source: law,
  reads: { hardToEmploy, chance: publicJobTakeUp },
  parameters: {
    share: lever({
      name: 'publicJobs.share',
      label: { en: 'share of persons in difficulty who get a job', zh: '公益性岗位安置比例' },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ hardToEmploy, chance }, { share }) => hardToEmploy && chance < share,
});

export const publicJobWage = rule({
  name: 'publicJobWage',
  label: { en: 'pay of a public-welfare job', zh: '公益性岗位工资' },
  per: person,
  stage: 'primary',
  unit: 'yuan/year',
  source: law,
  note: 'For the whole year; social contributions of such jobs are left out.',
  flow: { from: 'government', to: 'households' },
  reads: { inPublicJob },
  parameters: {
    pay: lever({
      name: 'publicJobs.payToMinimumWage',
      label: { en: 'pay over the minimum wage', zh: '岗位工资与最低工资之比' },
      unit: 'ratio',
      neutral: 1,
    }),
    minimumWage: minimumWageMonthly,
  },
  formula: ({ inPublicJob }, { pay, minimumWage }) => (inPublicJob ? 12 * pay * minimumWage : 0),
});

export const publicJobsInstrument: Instrument = {
  name: 'publicJobs',
  label: { en: 'Public-welfare jobs', zh: '公益性岗位' },
  stage: 'primary',
  about: {
    en: 'Jobs that government pays for persons who find no other; none until a scenario offers them.',
    zh: '政府出资安置就业困难人员的岗位；情景设定前为零。',
  },
  rules: [hardToEmploy, inPublicJob, publicJobWage],
};
