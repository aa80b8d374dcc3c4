// Elastic retirement 弹性退休 since 2025 (实施弹性退休制度暂行办法, 人社部发〔2024〕94号; NPCSC decision of 2024-09-13 art. 3). Who has the
// least years of contributions may retire up to three years earlier than the legal age, but not below the age of 1978;
// by agreement with the employer one may retire up to three years later. Which of it a person wishes is a fact.

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { contributionYears, elasticMonths } from '../../../population/facts/pensions.ts';
import { since } from '../../places/series.ts';
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
  reads: { elasticMonths, retirementDelay, contributionYears },
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
    minimumYears,
  },
  formula: (
    { elasticMonths, retirementDelay, contributionYears },
    { earliest, latest, minimumYears },
  ) => {
    if (elasticMonths >= 0) return Math.min(latest, elasticMonths);
    if (contributionYears < minimumYears) return 0;
    return -Math.min(earliest, retirementDelay, -elasticMonths);
  },
});
