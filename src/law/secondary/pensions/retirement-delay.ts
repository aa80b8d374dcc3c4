// The delay of retirement from 2025 渐进式延迟退休 (Decision of the Standing Committee of the National People's Congress
// 全国人大常委会关于实施渐进式延迟法定退休年龄的决定, 2024-09-13, art. 1 and annex tables): for each full step of months of birth after
// the first month concerned one month more, and one month at once:
//     delay = min(cap, floor(months after the first / step) + 1)

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { born, sex } from '../../../population/facts/people.ts';
import { category } from '../../../population/facts/work.ts';

const decision = 'NPCSC decision of 2024-09-13 关于实施渐进式延迟法定退休年龄的决定';

function months(name: string, en: string, zh: string, value: number, from: string, source: string) {
  const values = [{ from, value, source, confidence: 'C' }] as const;
  return scalar({ name: `retirement.${name}`, label: { en, zh }, unit: 'months', values });
}

/** The first month of birth concerned, counted from year 0, in the tables of the decision. */
function firstBirth(name: string, en: string, zh: string, value: number) {
  return { ...ofDecision(name, en, zh, value), unit: 'month number' };
}

/** A step or a cap in months in the tables of the decision. */
function ofDecision(name: string, en: string, zh: string, value: number) {
  return months(name, en, zh, value, '2025-01-01', `${decision}, annex tables 1–3`);
}

const delays = {
  // The first months of birth: January 1965, 1970 and 1975.
  menFirst: firstBirth('menFirst', 'first month of birth, men', '男职工起始出生月', 23580),
  cadreFirst: firstBirth(
    'cadreFirst',
    'first month of birth, women cadres',
    '女干部起始出生月',
    23640,
  ),
  workerFirst: firstBirth(
    'workerFirst',
    'first month of birth, women workers',
    '女工人起始出生月',
    23700,
  ),
  slowStep: ofDecision(
    'slowStep',
    'months of birth per month, men and cadres',
    '每延迟1个月所跨月数（男、女干部）',
    4,
  ),
  fastStep: ofDecision(
    'fastStep',
    'months of birth per month, women workers',
    '每延迟1个月所跨月数（女工人）',
    2,
  ),
  slowCap: ofDecision('slowCap', 'longest delay, men and cadres', '最长延迟（男、女干部）', 36),
  fastCap: ofDecision('fastCap', 'longest delay, women workers', '最长延迟（女工人）', 60),
};

const delayOf = helper({
  name: 'delayOf',
  label: { en: 'delay of retirement in months', zh: '延迟退休月数' },
  source: `${decision}, art. 1`,
  formula: (born: number, first: number, step: number, cap: number) =>
    born < first || step <= 0 ? 0 : Math.min(cap, Math.floor((born - first) / step) + 1),
});

/** Months by which the retirement of one person is later than under the law of 1978. */
export const retirementDelay = rule({
  name: 'retirementDelay',
  label: { en: 'delay of retirement', zh: '延迟退休月数' },
  per: person,
  unit: 'months',
  stage: 'secondary',
  source: decision,
  from: '2025-01-01',
  reads: { born, sex, category },
  parameters: delays,
  helpers: { delayOf },
  formula: (
    { born, sex, category },
    { menFirst, cadreFirst, workerFirst, slowStep, fastStep, slowCap, fastCap },
    { delayOf },
  ) => {
    if (sex === 'male') return delayOf(born, menFirst, slowStep, slowCap);
    if (category === 'worker') return delayOf(born, workerFirst, fastStep, fastCap);
    return delayOf(born, cadreFirst, slowStep, slowCap);
  },
});
