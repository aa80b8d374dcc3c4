// Orphans and children whose parents cannot care for them 孤儿、事实无人抚养儿童: a basic living, paid until adulthood at the rate
// for children who live in families, since 2020 the same for both. It is assistance: no income that counts for the allowance.

import type { Instrument } from '../../engine/legislation.ts';
import { byPlace, everywhere, scalar } from '../../engine/parameter.ts';
import { firstMonth, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { orphanhood } from '../../population/facts/hardship.ts';
import { born } from '../../population/facts/people.ts';
import { series, since } from '../places/series.ts';
import { registeredElsewhere } from './living-allowance/family.ts';

const orphans =
  'Circular on Orphans’ Basic Living 关于发放孤儿基本生活费的通知 (民发〔2010〕161号), at least 600 yuan in families; later means of the nation (from memory)';
const withoutCare =
  'Opinions on Children Actually without Care 关于进一步加强事实无人抚养儿童保障工作的意见 (民发〔2019〕125号)';

export const monthsAsMinor = rule({
  name: 'monthsAsMinor',
  label: { en: 'months before the age of majority', zh: '未成年月数' },
  per: person,
  unit: 'months',
  source: orphans,
  note: 'Those still at school may draw it longer; left out.',
  reads: { born, firstMonth },
  parameters: {
    adultFrom: scalar({
      name: 'childWithoutParentsAllowance.until',
      label: { en: 'paid until the age of', zh: '发放至年龄' },
      unit: 'years of age',
      values: since('2010-11-16', 18, orphans, 'M'),
    }),
  },
  formula: ({ born, firstMonth }, { adultFrom }) =>
    born >= 0 ? Math.max(0, Math.min(12, born + 12 * adultFrom - firstMonth)) : 12,
});

export const childWithoutParentsAllowance = rule({
  name: 'childWithoutParentsAllowance',
  label: {
    en: 'basic living of children without parents’ care',
    zh: '孤儿和事实无人抚养儿童基本生活费',
  },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${orphans}; ${withoutCare}`,
  flow: { from: 'government', to: 'households', months: monthsAsMinor },
  reads: { orphanhood, registeredElsewhere },
  parameters: {
    amount: byPlace({
      label: { en: 'a month, living in a family', zh: '社会散居儿童基本生活标准' },
      unit: 'yuan/month',
      places: {
        [everywhere]: [
          ...since('2010-11-16', 600, orphans, 'M'),
          ...series('national mean 全国平均标准, Ministry of Civil Affairs (from memory)', 'M', [
            ['2018-01-01', 940],
            ['2019-01-01', 1073],
            ['2021-01-01', 1257],
            ['2023-01-01', 1450],
          ]),
        ],
        zhejiang: series('Zhejiang mean (from memory)', 'L', [
          ['2010-11-16', 800],
          ['2018-01-01', 1200],
          ['2020-01-01', 1450],
          ['2022-01-01', 1750],
          ['2024-01-01', 2000],
        ]),
      },
    }),
    withoutCare: byPlace({
      label: { en: 'children without care, as a share of it', zh: '事实无人抚养儿童标准比例' },
      unit: 'share',
      places: {
        [everywhere]: [
          ...since('2010-11-16', 0, 'no national scheme before 2020', 'M'),
          ...since('2020-01-01', 1, `${withoutCare}: the same as orphans in families`, 'M'),
        ],
        zhejiang: series('Zhejiang had a scheme of its own before the nation (from memory)', 'L', [
          ['2010-11-16', 0],
          ['2014-01-01', 0.8],
          ['2020-01-01', 1],
        ]),
      },
    }),
  },
  formula: ({ orphanhood, registeredElsewhere }, { amount, withoutCare }) => {
    if (orphanhood === 'none' || registeredElsewhere) return 0;
    return orphanhood === 'orphan' ? amount : amount * withoutCare;
  },
});

export const childrenWithoutParentsInstrument: Instrument = {
  name: 'childrenWithoutParents',
  label: { en: 'Orphans and children without care', zh: '孤儿和事实无人抚养儿童保障' },
  stage: 'secondary',
  about: {
    en: 'A monthly basic living for minors without parents or without their care.',
    zh: '为孤儿和事实无人抚养儿童按月发放基本生活费。',
  },
  rules: [monthsAsMinor, childWithoutParentsAllowance],
};
