// When a person retires 法定退休年龄. Until 2024: men at 60, women cadres at 55, women workers at 50 (国发〔1978〕104号).
// From 2025 the age rises month by month with the month of birth (Decision of the Standing Committee of the National
// People's Congress 全国人大常委会关于实施渐进式延迟法定退休年龄的决定, 2024-09-13, art. 1 and annex tables): for each full
// step of months of birth after the first month concerned one month more, and one month at once:
//     delay = min(cap, floor(months after the first / step) + 1)
// A pension is paid from the month after the month of retirement. Retiring up to three years earlier or later
// 弹性退休 is a person's own decision and is not modelled; the lever moves every retirement.

import { lever, scalar } from '../../../engine/parameter.ts';
import { lastMonth, person, perYear } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { pensionInPayment, pensionScheme } from '../../../population/facts/pensions.ts';
import { born, sex } from '../../../population/facts/people.ts';
import { category } from '../../../population/facts/work.ts';

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

const shift = lever({
  name: 'retirement.shift',
  label: { en: 'months by which every retirement moves', zh: '退休时间整体推迟月数' },
  unit: 'months',
  neutral: 0,
});

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

/** Months from year 0; −1 where the month of birth is not known. */
export const retirementMonth = rule({
  name: 'retirementMonth',
  label: { en: 'month of retirement', zh: '法定退休年月' },
  per: person,
  unit: 'month number',
  stage: 'secondary',
  source: `${of1978}; ${decision}`,
  reads: { born, sex, category, retirementDelay },
  parameters: { ...ages, shift },
  formula: ({ born, sex, category, retirementDelay }, { menAge, cadreAge, workerAge, shift }) => {
    if (born < 0) return -1;
    const ofWomen = category === 'worker' ? workerAge : cadreAge;
    return born + (sex === 'male' ? menAge : ofWomen) + retirementDelay + shift;
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
