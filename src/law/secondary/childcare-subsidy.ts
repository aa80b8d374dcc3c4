// Childcare subsidy 育儿补贴: 3,600 yuan a year for each child under three, whatever its order of birth, since 2025.
// A child born from 2025 on brings the full amount once for each year of age it begins: in the year of birth and the two
// after it, 10,800 in all. For children born before, the amount is reckoned by months, from January 2025 (or the month
// of birth) to the month of the third birthday, both included.
// Claimed at the child's place of registration, wherever the family lives, at one national amount: registration
// therefore decides who pays, not whether. It is free of income tax and not counted for the living allowance.

import type { Instrument } from '../../engine/legislation.ts';
import { scalar } from '../../engine/parameter.ts';
import { firstMonth, lastMonth, person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { born } from '../../population/facts/people.ts';
import { childcareTakeUp } from '../../population/facts/take-up.ts';
import { since } from '../places/series.ts';

const scheme =
  'Implementation Plan of the Childcare Subsidy Scheme 育儿补贴制度实施方案 (2025-07-28)';

export const childcareSubsidy = rule({
  name: 'childcareSubsidy',
  label: { en: 'childcare subsidy', zh: '育儿补贴' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: scheme,
  flow: { from: 'government', to: 'households' },
  from: '2025-01-01',
  reads: { born, firstMonth, lastMonth, chance: childcareTakeUp },
  parameters: {
    amount: scalar({
      label: { en: 'amount a year', zh: '年补贴标准' },
      unit: 'yuan/year per child',
      values: since('2025-01-01', 3600, scheme, 'C'),
    }),
    untilAge: scalar({
      label: { en: 'paid until the birthday', zh: '补贴至年龄' },
      unit: 'years of age',
      values: since('2025-01-01', 3, scheme, 'C'),
    }),
    fullFromBirth: scalar({
      label: { en: 'full amount for children born from', zh: '按年发放的出生起始月' },
      unit: 'month number',
      values: since('2025-01-01', 2025 * 12, scheme, 'C', 'January 2025'),
    }),
    takeUp: scalar({
      label: { en: 'share of families that apply', zh: '申领率' },
      unit: 'share',
      values: since('2025-01-01', 0.9, 'assumption, to be calibrated to spending', 'L'),
    }),
  },
  formula: (
    { born, firstMonth, lastMonth, chance },
    { amount, untilAge, fullFromBirth, takeUp },
  ) => {
    if (born < 0 || chance >= takeUp) return 0;
    const yearsSinceBirth = firstMonth / 12 - Math.floor(born / 12);
    const yearBegins = yearsSinceBirth >= 0 && yearsSinceBirth < untilAge;
    if (born >= fullFromBirth) return yearBegins ? amount : 0;
    const last = Math.min(lastMonth, born + 12 * untilAge);
    const months = last - Math.max(firstMonth, born) + 1;
    return Math.max(0, months) * (amount / 12);
  },
});

export const childcareSubsidyInstrument: Instrument = {
  name: 'childcareSubsidy',
  label: { en: 'Childcare subsidy', zh: '育儿补贴' },
  stage: 'secondary',
  about: {
    en: 'A yearly amount for each child under three, since 2025.',
    zh: '2025年起按年发放给三周岁以下婴幼儿。',
  },
  rules: [childcareSubsidy],
};
