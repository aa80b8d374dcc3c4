// Elastic retirement 弹性退休 since 2025 (实施弹性退休制度暂行办法, 人社部发〔2024〕94号; NPCSC decision of 2024-09-13 art. 3). Who has the
// least years of contributions may retire up to three years earlier than the legal age, but not below the age of 1978;
// by agreement with the employer one may retire up to three years later, on reaching that age (art. 4 para. 1). Civil servants
// retire at that age (para. 2): staff of public administration here; those who lead or manage in state firms and public
// institutions, who retire with them, are not told apart. Which of it a person wishes is a fact. The measures hold from
// 2025-01-01: who reached the age before has retired, and nothing can be put off.

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { contributionYears, elasticMonths } from '../../../population/facts/pensions.ts';
import { category, industry } from '../../../population/facts/work.ts';
import { since } from '../../places/series.ts';
import { legalRetirementMonth } from './legal-retirement.ts';
import { minimumYears } from './minimum-years.ts';
import { retirementDelay } from './retirement-delay.ts';

const measures = '实施弹性退休制度暂行办法 (人社部发〔2024〕94号)';

/** Months later than the legal age; below 0: earlier. */
export const elasticRetirement = rule({
  name: 'elasticRetirement',
  label: { en: 'months of elastic retirement', zh: '弹性提前或延迟退休月数' },
  per: person,
  unit: 'months',
  stage: 'secondary',
  source: `${measures}, art. 2, 4; NPCSC decision of 2024-09-13, art. 3`,
  from: '2025-01-01',
  reads: {
    elasticMonths,
    legalRetirementMonth,
    retirementDelay,
    contributionYears,
    category,
    industry,
  },
  parameters: {
    earliest: scalar({
      label: { en: 'longest time earlier', zh: '最长提前月数' },
      unit: 'months',
      values: since('2025-01-01', 36, `${measures}, art. 2`, 'C'),
    }),
    latest: scalar({
      label: { en: 'longest time later', zh: '最长延迟月数' },
      unit: 'months',
      values: since('2025-01-01', 36, `${measures}, art. 4`, 'C'),
    }),
    reachedFrom: scalar({
      label: { en: 'first month of the legal age concerned', zh: '达到法定退休年龄的起始年月' },
      unit: 'month number',
      // January 2025.
      values: since('2025-01-01', 24300, `${measures}: in force from 2025-01-01`, 'C'),
    }),
    minimumYears,
  },
  formula: (
    { elasticMonths, legalRetirementMonth, retirementDelay, contributionYears, category, industry },
    { earliest, latest, reachedFrom, minimumYears },
  ) => {
    if (legalRetirementMonth < reachedFrom) return 0;
    if (elasticMonths >= 0) {
      const isOfficial = category === 'public' && industry === 'publicAdministration';
      return isOfficial ? 0 : Math.min(latest, elasticMonths);
    }
    if (contributionYears < minimumYears) return 0;
    return -Math.min(earliest, retirementDelay, -elasticMonths);
  },
});
