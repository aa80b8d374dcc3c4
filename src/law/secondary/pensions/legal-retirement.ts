// The age that the law sets 法定退休年龄: until 2024 men at 60, women cadres at 55, women workers at 50 (国发〔1978〕104号); from 2025
// later, month by month with the month of birth (`retirement-delay.ts`).

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { born, sex } from '../../../population/facts/people.ts';
import { category } from '../../../population/facts/work.ts';
import { retirementDelay } from './retirement-delay.ts';

export const decision = 'NPCSC decision of 2024-09-13 关于实施渐进式延迟法定退休年龄的决定';
export const of1978 = '国发〔1978〕104号';

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

/** Months from year 0; −1 where the month of birth is not known. */
export const legalRetirementMonth = rule({
  name: 'legalRetirementMonth',
  label: { en: 'month of the legal age of retirement', zh: '达到法定退休年龄的年月' },
  per: person,
  unit: 'month number',
  stage: 'secondary',
  source: `${of1978}; ${decision}`,
  reads: { born, sex, category, retirementDelay },
  parameters: ages,
  formula: ({ born, sex, category, retirementDelay }, { menAge, cadreAge, workerAge }) => {
    if (born < 0) return -1;
    const ofWomen = category === 'worker' ? workerAge : cadreAge;
    return born + (sex === 'male' ? menAge : ofWomen) + retirementDelay;
  },
});
