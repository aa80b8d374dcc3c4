// Jobs of public welfare 公益性岗位: the budget pays those who find no other work for work in the village or the street. The law
// has them for persons hard to employ; how many there are is for each place, so here a lever says what part of those
// without work gets one. The pay is a multiple of the local minimum wage. It counts for the living allowance.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import { lastMonth, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { born } from '../../population/facts/people.ts';
import { jobDraw } from '../../population/facts/take-up.ts';
import { activity } from '../../population/facts/work.ts';
import { minimumWageMonthly } from './minimum-wage.ts';

const source = '就业促进法 (2007) art. 52–53; 人社部发〔2019〕124号 公益性岗位开发管理';

export const publicWelfareJob = rule({
  name: 'publicWelfareJob',
  label: { en: 'has a job of public welfare', zh: '在公益性岗位就业' },
  per: person,
  stage: 'primary',
  unit: 'yes/no',
  source,
  note: 'Persons of 16 to 59 without work; whoever has one is no employee here and pays no contributions.',
  reads: { activity, born, lastMonth, chance: jobDraw },
  parameters: {
    reach: lever({
      name: 'publicWelfareJobs.reach',
      label: {
        en: 'part of the unemployed who get a job of public welfare',
        zh: '公益性岗位覆盖失业人员比例',
      },
      unit: 'share',
      neutral: 0,
    }),
    reachInactive: lever({
      name: 'publicWelfareJobs.reachInactive',
      label: {
        en: 'part of others of working age without work who get one',
        zh: '公益性岗位覆盖其他无业劳动年龄人口比例',
      },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ activity, born, lastMonth, chance }, { reach, reachInactive }) => {
    const age = (lastMonth - born) / 12;
    const ofAge = age >= 16 && age < 60;
    const unemployed = reach > 0 && activity === 'unemployed' && chance < reach;
    const inactive = reachInactive > 0 && activity === 'inactive' && chance < reachInactive;
    return (unemployed || inactive) && ofAge;
  },
});

export const publicWelfarePay = rule({
  name: 'publicWelfarePay',
  label: { en: 'pay of a job of public welfare', zh: '公益性岗位补贴' },
  per: person,
  stage: 'primary',
  unit: 'yuan/month',
  source,
  flow: { from: 'government', to: 'households' },
  reads: { publicWelfareJob },
  parameters: {
    minimum: minimumWageMonthly,
    multiple: lever({
      name: 'publicWelfareJobs.pay',
      label: { en: 'pay, as a multiple of the minimum wage', zh: '补贴标准（最低工资倍数）' },
      unit: 'ratio',
      neutral: 1,
    }),
  },
  formula: ({ publicWelfareJob }, { minimum, multiple }) =>
    publicWelfareJob ? minimum * multiple : 0,
});

export const publicWelfareJobsInstrument: Instrument = {
  name: 'publicWelfareJobs',
  label: { en: 'Jobs of public welfare', zh: '公益性岗位' },
  stage: 'primary',
  about: {
    en: 'Work paid by the budget for those who find no other; levers say how many get it and what it pays.',
    zh: '由财政出资、安置就业困难人员的岗位；可设定覆盖比例和标准。',
  },
  rules: [publicWelfareJob, publicWelfarePay],
};
