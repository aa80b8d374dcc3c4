// When a person retires 退休: at the legal age (`legal-retirement.ts`), and since 2025 sooner or later by one's own wish
// (`elastic-retirement.ts`). A pension is paid from the month after the month of retirement. The lever moves every
// retirement.

import { lever } from '../../../engine/parameter.ts';
import { lastMonth, person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { pensionInPayment, pensionScheme } from '../../../population/facts/pensions.ts';
import { elasticRetirement } from './elastic-retirement.ts';
import { decision, legalRetirementMonth, of1978 } from './legal-retirement.ts';

const shift = lever({
  name: 'retirement.shift',
  label: { en: 'months by which every retirement moves', zh: '退休时间整体推迟月数' },
  unit: 'months',
  neutral: 0,
});

/** Months from year 0; −1 where the month of birth is not known. */
export const retirementMonth = rule({
  name: 'retirementMonth',
  label: { en: 'month of retirement', zh: '退休年月' },
  per: person,
  unit: 'month number',
  stage: 'secondary',
  source: `${of1978}; ${decision}`,
  reads: { legalRetirementMonth, elasticRetirement },
  parameters: { shift },
  formula: ({ legalRetirementMonth, elasticRetirement }, { shift }) =>
    legalRetirementMonth < 0 ? -1 : legalRetirementMonth + elasticRetirement + shift,
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
