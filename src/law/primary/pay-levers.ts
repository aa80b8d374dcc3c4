// What could move wages in primary distribution, in one factor on each employee's pay.
// None of it is enacted: every value is neutral until a scenario sets it. Raises add up; then pay moves towards the
// reference, and the caps come last. Employers pay for raises and keep what a cap saves.

import { lever } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { education, hukou, sex } from '../../population/facts/people.ts';
import {
  activity,
  bonus,
  category,
  industry,
  monthsWorked,
  skill,
  wage,
} from '../../population/facts/work.ts';
import { unusedLeavePay } from './paid-leave.ts';

function raise(name: string, label: Label) {
  return lever({ name: `wages.${name}`, label, unit: 'share', neutral: 0 });
}

const raises = {
  raise: raise('raise', { en: 'raise of all wages', zh: '全体工资增幅' }),
  skilledRaise: raise('skilledRaise', {
    en: 'raise of skilled workers',
    zh: '技能人才工资增幅',
  }),
  professionalRaise: raise('professionalRaise', {
    en: 'raise of professionals',
    zh: '专业技术人员工资增幅',
  }),
  graduateRaise: raise('graduateRaise', {
    en: 'raise of graduates of colleges and universities',
    zh: '高校毕业生工资增幅',
  }),
  publicRaise: raise('publicRaise', {
    en: 'raise of public staff',
    zh: '机关事业单位人员工资增幅',
  }),
  monopolyRaise: raise('monopolyRaise', {
    en: 'raise (or cut) in finance and utilities',
    zh: '垄断行业（金融、水电热气）工资增幅',
  }),
  migrantRaise: raise('migrantRaise', {
    en: 'raise of workers registered elsewhere',
    zh: '外来务工人员工资增幅',
  }),
  womenRaise: raise('womenRaise', { en: 'raise of women', zh: '女性工资增幅' }),
  lowPayRaise: raise('lowPayRaise', { en: 'raise of low pay', zh: '低薪职工工资增幅' }),
  grassrootsRaise: raise('grassrootsRaise', {
    en: 'raise of grassroots public staff',
    zh: '基层机关事业单位人员工资增幅',
  }),
};

function bound(name: string, label: Label) {
  return lever({ name: `wages.${name}`, label, unit: 'yuan/year', neutral: 0 });
}

const lowPayBelow = bound('lowPayBelow', {
  en: 'pay below which a wage counts as low',
  zh: '低薪界限（工资加奖金）',
});

const grassrootsBelow = bound('grassrootsBelow', {
  en: 'pay below which public staff count as grassroots',
  zh: '基层人员界限（工资加奖金）',
});

const caps = {
  payCap: bound('payCap', {
    en: 'cap on wage and bonus together, 0 for none',
    zh: '薪酬上限（工资加奖金，0为不限）',
  }),
  monopolyPayCap: bound('monopolyPayCap', {
    en: 'cap on pay in finance and utilities, 0 for none',
    zh: '垄断行业薪酬上限（0为不限）',
  }),
};

/** What the publication of wages by occupation 企业薪酬调查 may do: pay moves towards a reference. */
const towards = {
  compression: lever({
    name: 'wages.compression',
    label: {
      en: 'share of the gap to the reference pay that is closed, from above and below',
      zh: '工资向参考水平收敛的比例',
    },
    unit: 'share',
    neutral: 0,
  }),
  reference: bound('reference', {
    en: 'reference pay of a full year, 0 for none',
    zh: '参考工资水平（全年，0为无）',
  }),
};

export const payRaise = rule({
  name: 'payRaise',
  label: { en: 'raise of pay by policy', zh: '政策性工资增幅' },
  per: person,
  stage: 'primary',
  unit: 'share',
  source: 'levers, not enacted',
  reads: {
    activity,
    skill,
    category,
    industry,
    education,
    hukou,
    sex,
    wage,
    bonus,
    unusedLeavePay,
  },
  parameters: { ...raises, lowPayBelow, grassrootsBelow },
  formula: (
    { activity, skill, category, industry, education, hukou, sex, wage, bonus, unusedLeavePay },
    {
      raise,
      skilledRaise,
      professionalRaise,
      graduateRaise,
      publicRaise,
      monopolyRaise,
      migrantRaise,
      womenRaise,
      lowPayRaise,
      grassrootsRaise,
      lowPayBelow,
      grassrootsBelow,
    },
  ) => {
    if (activity !== 'employee') return 0;
    const bySkill =
      skill === 'skilled' ? skilledRaise : skill === 'professional' ? professionalRaise : 0;
    const graduate = education === 'juniorCollege' || education === 'bachelor';
    const bySchooling = graduate ? graduateRaise : 0;
    const grassroots = wage + bonus < grassrootsBelow ? grassrootsRaise : 0;
    const byEmployer = category === 'public' ? publicRaise + grassroots : 0;
    const monopoly = industry === 'finance' || industry === 'utilities';
    const byIndustry = monopoly ? monopolyRaise : 0;
    const byOrigin = hukou !== 'here' ? migrantRaise : 0;
    const bySex = sex === 'female' ? womenRaise : 0;
    const byPay = wage + bonus < lowPayBelow ? lowPayRaise : 0;
    const byGroup = bySkill + bySchooling + byEmployer + byIndustry + byOrigin + bySex + byPay;
    return raise + byGroup + unusedLeavePay;
  },
});

export const payFactor = rule({
  name: 'payFactor',
  label: { en: 'factor of pay policy on the wage', zh: '工资政策系数' },
  per: person,
  stage: 'primary',
  unit: 'ratio',
  source: 'levers, not enacted',
  reads: { payRaise, activity, industry, monthsWorked, wage, bonus },
  parameters: { ...towards, ...caps },
  formula: (
    { payRaise, activity, industry, monthsWorked, wage, bonus },
    { compression, reference, payCap, monopolyPayCap },
  ) => {
    const raised = (wage + bonus) * (1 + payRaise);
    const moved = reference > 0 && activity === 'employee';
    const level = (reference * monthsWorked) / 12;
    const paid = moved ? raised + compression * (level - raised) : raised;
    const monopoly = industry === 'finance' || industry === 'utilities';
    const tighter = monopolyPayCap > 0 && (payCap === 0 || monopolyPayCap < payCap);
    const cap = tighter && monopoly ? monopolyPayCap : payCap;
    const capped = cap > 0 && paid > cap;
    if ((moved || capped) && wage + bonus > 0) return (capped ? cap : paid) / (wage + bonus);
    return 1 + payRaise;
  },
});
