// The rules of imputation, in the order in which they are applied: the later read what the earlier filled.

import { kinFromRelation } from './rules/kinship.ts';
import { monthByLot, takeUpByLot } from './rules/lots.ts';
import type { ImputationRule } from './rules/rule.ts';
import {
  activityFromIncome,
  contributionYearsFromAge,
  hukouKindFromResidence,
  insuredByActivity,
  maritalFromSpouse,
  schemeFromPension,
  schoolingFromAge,
  tenureFromRent,
} from './rules/status.ts';

/** Before anything else: ages, by which donors are sought and kin are told apart. */
export const firstRules: readonly ImputationRule[] = [monthByLot];

/** After what single cells lack. */
export const rules: readonly ImputationRule[] = [
  kinFromRelation,
  maritalFromSpouse,
  hukouKindFromResidence,
  activityFromIncome,
  schoolingFromAge,
  insuredByActivity,
  schemeFromPension,
  contributionYearsFromAge,
  tenureFromRent,
  takeUpByLot,
];

/** Names of the rules. */
export const ruleNames: readonly string[] = [...firstRules, ...rules].map((rule) => rule.name);
