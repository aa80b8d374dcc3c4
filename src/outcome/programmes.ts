// Means-tested programmes: cash for those whose income, or what it cannot pay, is looked at.

import type { FlowSum } from '../engine/flow-sums.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { Label } from '../engine/quantity.ts';

/** A programme and the flows by which it pays. */
export interface Programme {
  readonly key: string;
  readonly label: Label;
  readonly flows: readonly string[];
}

export const programmes: readonly Programme[] = [
  {
    key: 'livingAllowance',
    label: { en: 'Minimum living allowance', zh: '最低生活保障' },
    flows: ['livingAllowance', 'singlePersonAllowance', 'gradualExit'],
  },
  {
    key: 'extremePoverty',
    label: { en: 'Support in extreme poverty', zh: '特困人员救助供养' },
    flows: ['extremePovertyLiving'],
  },
  {
    key: 'temporaryAid',
    label: { en: 'Temporary aid', zh: '临时救助' },
    flows: ['temporaryAid'],
  },
  {
    key: 'medicalAid',
    label: { en: 'Medical aid', zh: '医疗救助' },
    flows: ['medicalAid', 'criticalIllnessForPoor'],
  },
  {
    key: 'premiumAid',
    label: { en: 'Premiums paid for the poor', zh: '困难人员参保资助' },
    flows: ['medicalPremiumAid', 'pensionPremiumAid'],
  },
  { key: 'educationAid', label: { en: 'Education aid', zh: '教育资助' }, flows: ['educationAid'] },
  { key: 'rentSubsidy', label: { en: 'Rent subsidy', zh: '租赁补贴' }, flows: ['rentSubsidy'] },
  {
    key: 'disabilityLiving',
    label: { en: 'Living subsidy for the disabled', zh: '困难残疾人生活补贴' },
    flows: ['disabilityLivingSubsidy'],
  },
  {
    key: 'lowIncomeBenefit',
    label: { en: 'Flat benefit for low incomes', zh: '低收入家庭补助' },
    flows: ['lowIncomeBenefit'],
  },
];

/** The name of a programme's column in a run that keeps it. */
export function programmeColumn({ key }: Programme): string {
  return `programme.${key}`;
}

/** The column of the allowance that a family as a whole may ask for; nothing where a reform has done away with it. */
export const familyAllowanceColumn = 'programme.familyAllowance';

/** Sums of flows by column name. */
export function programmeSums({ instruments }: Legislation): Record<string, FlowSum> {
  const rules = instruments.flatMap((one) => one.rules).filter((rule) => rule.flow !== null);
  const sumOf = (names: readonly string[]): FlowSum => {
    return { adds: rules.filter(({ name }) => names.includes(name)), takes: [] };
  };
  const sums = programmes.map((one) => [programmeColumn(one), sumOf(one.flows)] as const);
  return { ...Object.fromEntries(sums), [familyAllowanceColumn]: sumOf(['livingAllowance']) };
}
