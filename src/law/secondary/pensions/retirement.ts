// When a person retires 法定退休年龄. Until 2024: men at 60, women cadres at 55, women workers at 50 (国发〔1978〕104号); from 2025
// later, month by month with the month of birth (`retirement-delay.ts`), and sooner or later than that by one's own wish
// (`elastic-retirement.ts`). A pension is paid from the month after the month of retirement. The lever moves every
// retirement.

import { lever, scalar } from '../../../engine/parameter.ts';
import { lastMonth, person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { pensionInPayment, pensionScheme } from '../../../population/facts/pensions.ts';
import { born, sex } from '../../../population/facts/people.ts';
import { category } from '../../../population/facts/work.ts';
import { elasticRetirement } from './elastic-retirement.ts';
import { retirementDelay } from './retirement-delay.ts';

const decision = 'NPCSC decision of 2024-09-13 关于实施渐进式延迟法定退休年龄的决定';
const of1978 = '国发〔1978〕104号';

function months(name: string, en: string, zh: string, value: number, from: string, source: string) {
  const values = [{ from, value, source, confidence: 'C' }] as const;
  return scalar({ name: `retirement.${name}`, label: { en, zh }, unit: 'months', values });
}

const ages = {
  menAge: months('menAge', 'age of men', '男职工原退休年龄', 720, '1978-06-02', of1978),
  cadreAge: months(
    'cadreAge',
    'age of women cadres',
    '女干部原退休年龄',
    660,
    '1978-06-02',
    of1978,
  ),
  workerAge: months(
    'workerAge',
    'age of women workers',
    '女工人原退休年龄',
    600,
    '1978-06-02',
    of1978,
  ),
};

const shift = lever({
  name: 'retirement.shift',
  label: { en: 'months by which every retirement moves', zh: '退休时间整体推迟月数' },
  unit: 'months',
  neutral: 0,
});

/** Months from year 0; −1 where the month of birth is not known. */
export const retirementMonth = rule({
  name: 'retirementMonth',
  label: { en: 'month of retirement', zh: '法定退休年月' },
  per: person,
  unit: 'month number',
  stage: 'secondary',
  source: `${of1978}; ${decision}`,
  reads: { born, sex, category, retirementDelay, elasticRetirement },
  parameters: { ...ages, shift },
  formula: (
    { born, sex, category, retirementDelay, elasticRetirement },
    { menAge, cadreAge, workerAge, shift },
  ) => {
    if (born < 0) return -1;
    const ofWomen = category === 'worker' ? workerAge : cadreAge;
    const legal = born + (sex === 'male' ? menAge : ofWomen) + retirementDelay;
    return legal + elasticRetirement + shift;
  },
});

export const pensionedBefore = rule({
  name: 'pensionedBefore',
  label: { en: 'drew an employee pension at the end of last year', zh: '上年末已领取职工养老金' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 16',
  reads: { inPayment: perYear(pensionInPayment), pensionScheme },
  formula: ({ inPayment, pensionScheme }) => inPayment > 0 && pensionScheme !== 'resident',
});

/** In how many months of the year a person is retired: those after the month of retirement. */
export const monthsRetired = rule({
  name: 'monthsRetired',
  label: { en: 'months in retirement', zh: '全年退休月数' },
  per: person,
  unit: 'months',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 16; paid from the month after retirement',
  note: 'Whoever draws an employee pension already, retired early or in hardship work, is retired all year.',
  reads: { retirementMonth, pensionedBefore, lastMonth },
  formula: ({ retirementMonth, pensionedBefore, lastMonth }) => {
    if (pensionedBefore) return 12;
    if (retirementMonth < 0) return 0;
    return Math.max(0, Math.min(12, lastMonth - retirementMonth));
  },
});

export const retired = rule({
  name: 'retired',
  label: { en: 'retired by the end of the year', zh: '年末已达法定退休年龄' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: `${of1978}; ${decision}`,
  reads: { monthsRetired },
  formula: ({ monthsRetired }) => monthsRetired > 0,
});
