// For how long the unemployment benefit is paid 领取期限: by the years in which contributions were paid, from the month after
// the loss of the job, as long as the person is without work. Zhejiang counts the months finer (one more for every eight
// of contributions, within these bounds); the nation's steps are taken.

import { table } from '../../../engine/parameter.ts';
import { firstMonth, lastMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { unemployedSince } from '../../../population/facts/hardship.ts';
import { contributionYears } from '../../../population/facts/pensions.ts';
import { activity } from '../../../population/facts/work.ts';
import { inPublicJob } from '../../primary/public-jobs.ts';
import { monthsRetired } from '../pensions/retirement.ts';

const law = 'Social Insurance Law 社会保险法 art. 45, 46, 51';

export const unemploymentBenefitLimit = rule({
  name: 'unemploymentBenefitLimit',
  label: { en: 'most months of unemployment benefit', zh: '失业保险金最长领取期限' },
  per: person,
  unit: 'months in all',
  source: law,
  note: 'Years paid into the pension stand for years paid into unemployment insurance.',
  reads: { contributionYears },
  parameters: {
    months: table({
      name: 'unemploymentBenefit.months',
      label: { en: 'months by years of contributions', zh: '按缴费年限的领取月数' },
      unit: 'months',
      mode: 'step',
      values: [
        {
          from: '1999-01-22',
          value: [
            [0, 0],
            [1, 12],
            [5, 18],
            [10, 24],
          ],
          source: `${law}; Unemployment Insurance Regulations 失业保险条例 (国务院令第258号) art. 17`,
          confidence: 'C',
        },
      ],
    }),
  },
  formula: ({ contributionYears }, { months }) => months.at(contributionYears),
});

export const unemploymentBenefitMonths = rule({
  name: 'unemploymentBenefitMonths',
  label: { en: 'months on the unemployment benefit in the year', zh: '全年领取失业保险金月数' },
  per: person,
  unit: 'months',
  source: law,
  reads: {
    activity,
    unemployedSince,
    unemploymentBenefitLimit,
    inPublicJob,
    monthsRetired,
    firstMonth,
    lastMonth,
  },
  formula: ({
    activity,
    unemployedSince,
    unemploymentBenefitLimit,
    inPublicJob,
    monthsRetired,
    firstMonth,
    lastMonth,
  }) => {
    if (activity !== 'unemployed' || unemployedSince < 0 || inPublicJob) return 0;
    const last = Math.min(lastMonth - monthsRetired, unemployedSince + unemploymentBenefitLimit);
    return Math.max(0, last - Math.max(firstMonth, unemployedSince + 1) + 1);
  },
});
