// Who is insured as an employee or a flexible worker 参保身份, and in how many months of the year contributions are due:
// the months worked, up to and with the month of retirement, each at its own base and rates. Whoever goes on working in
// retirement pays none. Owners of a business may join as flexible workers do.

import type { Paid } from '../../../engine/quantity.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { activity, monthsWorked } from '../../../population/facts/work.ts';
import { monthsRetired } from '../pensions/retirement.ts';
import { isInsured } from './coverage.ts';

const law = 'Social Insurance Law 社会保险法 (2010, amended 2018)';

export const contributionMonths = rule({
  name: 'contributionMonths',
  label: { en: 'months of contributions', zh: '缴费月数' },
  per: person,
  unit: 'months',
  stage: 'secondary',
  source: `${law} art. 10, 23, 44`,
  reads: { activity, isInsured, monthsWorked, monthsRetired },
  formula: ({ activity, isInsured, monthsWorked, monthsRetired }) => {
    const works = activity === 'employee' || activity === 'flexible' || activity === 'business';
    return works && isInsured ? Math.max(0, Math.min(monthsWorked, 12 - monthsRetired)) : 0;
  },
});

export const monthsToRetirement = rule({
  name: 'monthsToRetirement',
  label: { en: 'months to retirement', zh: '当年退休前月数' },
  per: person,
  unit: 'months',
  stage: 'secondary',
  source: `${law} art. 16`,
  reads: { monthsRetired },
  formula: ({ monthsRetired }) => 12 - monthsRetired,
});

/** Contributions are paid in the months worked, which lie among those up to retirement. */
export const contributed: Paid = { months: contributionMonths, among: monthsToRetirement };

export const insuredAsEmployee = rule({
  name: 'insuredAsEmployee',
  label: { en: 'insured as an employee', zh: '以职工身份参保' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: `${law} art. 10 para. 1, 23 para. 1, 33, 44`,
  reads: { activity, contributionMonths },
  formula: ({ activity, contributionMonths }) => activity === 'employee' && contributionMonths > 0,
});

export const insuredAsFlexible = rule({
  name: 'insuredAsFlexible',
  label: { en: 'insured as a flexible worker', zh: '以灵活就业人员身份参保' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: `${law} art. 10 para. 2, 23 para. 2: self-employed without employees and other flexible workers may join`,
  reads: { activity, contributionMonths },
  formula: ({ activity, contributionMonths }) =>
    (activity === 'flexible' || activity === 'business') && contributionMonths > 0,
});
