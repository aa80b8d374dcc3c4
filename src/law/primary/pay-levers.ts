// What could move wages in primary distribution, in one factor on each employee's pay.
// None of it is enacted: every value is neutral until a scenario sets it. Raises add up; the cap comes last.
// Employers pay for raises and keep what a cap saves.

import { lever } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { education, hukou, sex } from '../../population/facts/people.ts';
import { activity, bonus, category, industry, skill, wage } from '../../population/facts/work.ts';

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
};

const payCap = lever({
  name: 'wages.payCap',
  label: {
    en: 'cap on wage and bonus together, 0 for none',
    zh: '薪酬上限（工资加奖金，0为不限）',
  },
  unit: 'yuan/year',
  neutral: 0,
});

export const payRaise = rule({
  name: 'payRaise',
  label: { en: 'raise of pay by policy', zh: '政策性工资增幅' },
  per: person,
  stage: 'primary',
  unit: 'share',
  source: 'levers, not enacted',
  reads: { activity, skill, category, industry, education, hukou, sex },
  parameters: raises,
  formula: (
    { activity, skill, category, industry, education, hukou, sex },
    {
      raise,
      skilledRaise,
      professionalRaise,
      graduateRaise,
      publicRaise,
      monopolyRaise,
      migrantRaise,
      womenRaise,
    },
  ) => {
    if (activity !== 'employee') return 0;
    const bySkill =
      skill === 'skilled' ? skilledRaise : skill === 'professional' ? professionalRaise : 0;
    const graduate = education === 'juniorCollege' || education === 'bachelor';
    const bySchooling = graduate ? graduateRaise : 0;
    const byEmployer = category === 'public' ? publicRaise : 0;
    const monopoly = industry === 'finance' || industry === 'utilities';
    const byIndustry = monopoly ? monopolyRaise : 0;
    const byOrigin = hukou !== 'here' ? migrantRaise : 0;
    const bySex = sex === 'female' ? womenRaise : 0;
    return raise + bySkill + bySchooling + byEmployer + byIndustry + byOrigin + bySex;
  },
});

export const payFactor = rule({
  name: 'payFactor',
  label: { en: 'factor of pay policy on the wage', zh: '工资政策系数' },
  per: person,
  stage: 'primary',
  unit: 'ratio',
  source: 'levers, not enacted',
  reads: { payRaise, wage, bonus },
  parameters: { payCap },
  formula: ({ payRaise, wage, bonus }, { payCap }) => {
    const raised = (wage + bonus) * (1 + payRaise);
    const capped = payCap > 0 && raised > payCap;
    return capped && wage + bonus > 0 ? payCap / (wage + bonus) : 1 + payRaise;
  },
});
