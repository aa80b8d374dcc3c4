// The allowance itself 最低生活保障金: what the family lacks to the standard for each of its members.
// Computed for the family as a whole, standard × members − income, and only then rounded up to whole yuan: through the
// income per head one would land a yuan too high.

import { countOver, household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { allowanceTakeUp } from '../../../population/facts/take-up.ts';
import { inExtremePoverty } from '../extreme-poverty.ts';
import { additionalAid, getsAdditionalAid } from './additional-aid.ts';
import { passesAssetTest } from './asset-test.ts';
import { countedIncome } from './counted-income.ts';
import { coveredMembers, members } from './family.ts';
import { roundedUpTo } from './rounding.ts';
import { interimMeasures, reviewMeasures, zhejiangRegulations } from './sources.ts';
import { allowanceStandard } from './standard.ts';
import { takeUpAtFullGap, takeUpAtNoGap, takeUpProbability } from './take-up.ts';

/** What the family lacks to the standard in a month; 0 where it lacks nothing. */
export const allowanceGap = rule({
  name: 'allowanceGap',
  label: { en: 'gap to the standard', zh: '收入与低保标准的差额' },
  per: household,
  unit: 'yuan/month',
  source: `${interimMeasures} art. 9, 12; ${zhejiangRegulations} art. 9, 12`,
  reads: { standard: allowanceStandard, members, countedIncome },
  formula: ({ standard, members, countedIncome }) =>
    Math.max(0, standard * members - countedIncome),
});

/**
 * What the family may claim: the gap, for the members served, and their additional aid. Members in extreme poverty have
 * left it (特困人员认定办法 art. 16).
 */
export const allowanceEntitlement = rule({
  name: 'allowanceEntitlement',
  label: { en: 'allowance the family is entitled to', zh: '应享低保金' },
  per: household,
  unit: 'yuan/month',
  source: `${interimMeasures} art. 12; ${reviewMeasures} art. 5`,
  reads: {
    gap: allowanceGap,
    members,
    coveredMembers,
    inExtremePoverty: countOver(household, inExtremePoverty),
    passesAssetTest,
    standard: allowanceStandard,
    inNeedOfMore: countOver(household, getsAdditionalAid),
  },
  parameters: { additionalAid },
  formula: (
    { gap, members, coveredMembers, inExtremePoverty, passesAssetTest, standard, inNeedOfMore },
    { additionalAid },
  ) => {
    if (gap <= 0 || members <= 0 || !passesAssetTest) return 0;
    const served = coveredMembers - inExtremePoverty;
    return served > 0 ? gap * (served / members) + additionalAid * standard * inNeedOfMore : 0;
  },
});

/** Whether the family asks for it. */
export const takesUpAllowance = rule({
  name: 'takesUpAllowance',
  label: { en: 'asks for the allowance', zh: '申领低保' },
  per: household,
  unit: 'yes/no',
  period: 'month',
  source: 'behaviour, not law: see take-up.ts',
  reads: { gap: allowanceGap, members, standard: allowanceStandard, chance: allowanceTakeUp },
  parameters: { atNoGap: takeUpAtNoGap, atFullGap: takeUpAtFullGap },
  helpers: { takeUpProbability },
  formula: ({ gap, members, standard, chance }, { atNoGap, atFullGap }, { takeUpProbability }) => {
    const need = standard * members;
    const gapShare = need > 0 ? gap / need : 0;
    return chance < takeUpProbability(gapShare, atNoGap, atFullGap);
  },
});

export const livingAllowance = rule({
  name: 'livingAllowance',
  label: { en: 'minimum living allowance', zh: '最低生活保障金' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${interimMeasures} art. 9, 12`,
  flow: { from: 'government', to: 'households' },
  rounding: roundedUpTo,
  reads: { allowanceEntitlement, takesUpAllowance },
  formula: ({ allowanceEntitlement, takesUpAllowance }) =>
    allowanceEntitlement <= 0 || takesUpAllowance ? allowanceEntitlement : 0,
});
