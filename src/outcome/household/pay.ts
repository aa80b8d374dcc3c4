// Two lines of `household` that are no income concepts: what work costs the employer, and what of it is taken home.

import type { Label } from '../../engine/quantity.ts';
import type { Rule } from '../../engine/rule.ts';
import { authorIncome, labourIncome, royaltyIncome } from '../../law/primary/independent-labour.ts';
import { bonuses, wages } from '../../law/primary/wages.ts';
import { employerHousingFund, ownHousingFund } from '../../law/secondary/housing-fund.ts';
import { bonusTax } from '../../law/secondary/income-tax/family-choices.ts';
import { comprehensiveTax } from '../../law/secondary/income-tax/settlement.ts';
import {
  employerAnnuityContribution,
  ownAnnuityContribution,
} from '../../law/secondary/pensions/annuities.ts';
import {
  employerInjuryContribution,
  employerMaternityContribution,
  employerMedicalContribution,
  employerPensionContribution,
  employerUnemploymentContribution,
} from '../../law/secondary/social-insurance/employer.ts';
import {
  ownMedicalContribution,
  ownPensionContribution,
  ownUnemploymentContribution,
} from '../../law/secondary/social-insurance/own.ts';

/** A line below the income concepts: flows added and taken. */
export interface PayLine {
  readonly key: 'employerCost' | 'takeHomePay';
  readonly label: Label;
  readonly adds: readonly Rule[];
  readonly takes: readonly Rule[];
}

const pay = [wages, bonuses];
/** Paid for work outside employment: nothing is paid on top of it. */
export const remuneration = [labourIncome, authorIncome, royaltyIncome];

export const payLines: readonly PayLine[] = [
  {
    key: 'employerCost',
    label: { en: 'what the employer pays in all', zh: '用人单位用工总成本' },
    adds: [
      ...pay,
      employerPensionContribution,
      employerMedicalContribution,
      employerMaternityContribution,
      employerUnemploymentContribution,
      employerInjuryContribution,
      employerHousingFund,
      employerAnnuityContribution,
    ],
    takes: [],
  },
  {
    key: 'takeHomePay',
    label: { en: 'take-home pay', zh: '到手收入' },
    adds: [...pay, ...remuneration],
    takes: [
      ownPensionContribution,
      ownMedicalContribution,
      ownUnemploymentContribution,
      ownHousingFund,
      ownAnnuityContribution,
      comprehensiveTax,
      bonusTax,
    ],
  },
];
