// Minimum living allowance 最低生活保障. Where to read what:
//
//   standard.ts         what a person is held to need in the place
//   family.ts           whose need counts, and where they must be registered
//   counted-income.ts   what the family has, once-income.ts what comes once; asset-test.ts what it may own
//   living-allowance.ts what it gets; additional-aid.ts, seriously-ill.ts who gets more;
//                       take-up.ts who asks; rounding.ts
//   low-income-margin.ts, single-person.ts, gradual-exit.ts: those a little above the standard
//   in-assistance.ts    who is a recipient of assistance, as other instruments ask

import type { Instrument } from '../../../engine/legislation.ts';
import { homesOwned } from '../homes-owned.ts';
import { getsAdditionalAid, needsAdditionalAid } from './additional-aid.ts';
import { passesAssetTest } from './asset-test.ts';
import {
  basicPensionNotCounted,
  countedIncome,
  incomeForAllowance,
  pensionsForAllowance,
  workDeduction,
} from './counted-income.ts';
import { coveredMembers, isCovered, members, registeredElsewhere } from './family.ts';
import { gradualExitRules } from './gradual-exit.ts';
import { inAssistance, recognisedMargin } from './in-assistance.ts';
import {
  allowanceEntitlement,
  allowanceGap,
  livingAllowance,
  takesUpAllowance,
} from './living-allowance.ts';
import { lowIncomeMargin } from './low-income-margin.ts';
import { onceIncome } from './once-income.ts';
import { singlePersonRules } from './single-person.ts';
import { allowanceStandard } from './standard.ts';

export const livingAllowanceInstrument: Instrument = {
  name: 'livingAllowance',
  label: { en: 'Minimum living allowance', zh: '最低生活保障' },
  stage: 'secondary',
  about: {
    en: 'Tops up the income of poor families to the local standard for each member.',
    zh: '对人均收入低于当地低保标准且财产符合规定的家庭按差额发放。',
  },
  rules: [
    allowanceStandard,
    registeredElsewhere,
    members,
    isCovered,
    coveredMembers,
    homesOwned,
    passesAssetTest,
    workDeduction,
    basicPensionNotCounted,
    pensionsForAllowance,
    onceIncome,
    incomeForAllowance,
    countedIncome,
    needsAdditionalAid,
    getsAdditionalAid,
    allowanceGap,
    allowanceEntitlement,
    takesUpAllowance,
    livingAllowance,
    lowIncomeMargin,
    ...singlePersonRules,
    ...gradualExitRules,
    inAssistance,
    recognisedMargin,
  ],
};
