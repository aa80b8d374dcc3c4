// Taxes and benefits in groups that a table has room for. Every flow that leads from one income concept to the next is in
// just one group of that step: those named here, and the rest of the step, so that a step is the sum of its groups
// whatever a reform adds. Of the rest no column is kept: it is what the step leaves.

import type { FlowSum } from '../engine/flow-sums.ts';
import type { Concept, Legislation } from '../engine/legislation.ts';
import type { Label } from '../engine/quantity.ts';
import type { Rule } from '../engine/rule.ts';
import type { Outcome } from '../simulate.ts';

/** Paid out of income or in prices, paid by the public in cash or in kind, or between private hands. */
export type GroupKind = 'directTax' | 'indirectTax' | 'cash' | 'service' | 'private';

interface Written {
  readonly key: string;
  readonly label: Label;
  readonly kind: GroupKind;
  /** The concept in whose step its flows stand. */
  readonly step: string;
  /** Names of instruments or of flows. */
  readonly of: readonly string[] | 'rest';
}

/** A group with its flows; those of the rest are told by what the step leaves. */
export interface InstrumentGroup extends Omit<Written, 'of'>, FlowSum {
  /** The name of its column in a run that keeps it; null for the rest of a step. */
  readonly column: string | null;
}

const written: readonly Written[] = [
  {
    key: 'ownContributions',
    label: { en: 'Employees’ contributions', zh: '职工社保缴费' },
    ...{ kind: 'directTax', step: 'netMarket' },
    of: ['ownSocialInsurance', 'flexibleSocialInsurance', 'annuity'],
  },
  {
    key: 'residentContributions',
    label: { en: 'Residents’ contributions', zh: '居民社保缴费' },
    ...{ kind: 'directTax', step: 'netMarket' },
    of: ['residentPension', 'residentMedical', 'careInsurance'],
  },
  {
    key: 'incomeTaxOnWork',
    label: { en: 'Income tax on work', zh: '劳动所得个税' },
    ...{ kind: 'directTax', step: 'netMarket' },
    of: [
      ...['comprehensiveTax', 'bonusTax', 'annuityTax', 'equityTax', 'severanceTax'],
      ...['earlyRetirementTax', 'personalPensionTax'],
    ],
  },
  {
    key: 'incomeTaxOnCapital',
    label: { en: 'Income tax on business and capital', zh: '经营和资本所得个税' },
    ...{ kind: 'directTax', step: 'netMarket' },
    of: ['incomeTax'],
  },
  {
    key: 'otherDirectTaxes',
    label: { en: 'Property tax and others', zh: '房产税等' },
    ...{ kind: 'directTax', step: 'netMarket' },
    of: 'rest',
  },
  {
    key: 'employeePensions',
    label: { en: 'Employees’ pensions', zh: '职工养老金' },
    ...{ kind: 'cash', step: 'disposable' },
    of: ['employeePension', 'annuity'],
  },
  {
    key: 'residentPensions',
    label: { en: 'Residents’ pensions', zh: '居民养老金' },
    ...{ kind: 'cash', step: 'disposable' },
    of: ['residentPension'],
  },
  {
    key: 'assistance',
    label: { en: 'Social assistance', zh: '社会救助' },
    ...{ kind: 'cash', step: 'disposable' },
    of: [
      ...['livingAllowance', 'extremePoverty', 'temporaryAid', 'lowIncomeBenefit', 'premiumAid'],
      ...['rentSubsidy', 'ruralHousing', 'childrenWithoutParents'],
    ],
  },
  {
    key: 'medicalPayments',
    label: { en: 'Medical and care payments', zh: '医疗和护理支付' },
    ...{ kind: 'cash', step: 'disposable' },
    of: ['medicalInsurance', 'medicalAid', 'careInsurance'],
  },
  {
    key: 'familyBenefits',
    label: { en: 'Child and education benefits', zh: '育儿和教育补助' },
    ...{ kind: 'cash', step: 'disposable' },
    of: ['childcareSubsidy', 'educationAid'],
  },
  {
    key: 'privateTransfers',
    label: { en: 'Support and private insurance', zh: '赡养寄带和商业保险' },
    ...{ kind: 'private', step: 'disposable' },
    of: ['support', 'commercialHealth'],
  },
  {
    key: 'otherBenefits',
    label: { en: 'Other cash benefits', zh: '其他现金待遇' },
    ...{ kind: 'cash', step: 'disposable' },
    of: 'rest',
  },
  {
    key: 'giving',
    label: { en: 'Gifts, charity, villages', zh: '捐赠、慈善和村集体' },
    ...{ kind: 'private', step: 'afterGiving' },
    of: 'rest',
  },
  {
    key: 'consumptionTaxes',
    label: { en: 'VAT and consumption tax', zh: '增值税和消费税' },
    ...{ kind: 'indirectTax', step: 'consumable' },
    of: ['valueAddedTax', 'consumptionTax', 'taxSurcharges'],
  },
  {
    key: 'transactionTaxes',
    label: { en: 'Taxes on homes, cars, securities bought', zh: '购房购车证券交易税' },
    ...{ kind: 'indirectTax', step: 'consumable' },
    of: 'rest',
  },
  {
    key: 'education',
    label: { en: 'Education, less fees', zh: '教育（扣除学费）' },
    ...{ kind: 'service', step: 'final' },
    of: ['schooling'],
  },
  {
    key: 'health',
    label: { en: 'Health', zh: '医疗卫生' },
    ...{ kind: 'service', step: 'final' },
    of: ['publicHealth', 'medicalInsurance'],
  },
  {
    key: 'otherServices',
    label: { en: 'Other services', zh: '其他公共服务' },
    ...{ kind: 'service', step: 'final' },
    of: 'rest',
  },
];

/** The columns that a run keeps for tables of these groups: names for `RunOptions.kept`. */
export const groupColumns: readonly string[] = written
  .filter(({ of }) => of !== 'rest')
  .map(({ key }) => columnOf(key));

function columnOf(key: string): string {
  return `group.${key}`;
}

/** The groups of a legislation, in the order of the concepts; those without a flow are left out. */
export function instrumentGroups(legislation: Legislation): InstrumentGroup[] {
  return allGroups(legislation).filter(({ adds, takes }) => adds.length + takes.length > 0);
}

/** Sums of flows by column name: the groups of which a run may keep a column, those without a flow too. */
export function groupSums(legislation: Legislation): Record<string, FlowSum> {
  const kept = allGroups(legislation).filter(({ column }) => column !== null);
  return Object.fromEntries(kept.map(({ column, adds, takes }) => [column, { adds, takes }]));
}

function allGroups(legislation: Legislation): InstrumentGroup[] {
  const names = new Map<Rule, string>();
  for (const { name, rules } of legislation.instruments)
    for (const rule of rules) names.set(rule, name);
  const taken = new Set<Rule>();
  return written.map(({ of, ...group }) => {
    const step = legislation.concepts.find(({ key }) => key === group.step);
    const isMeant = (rule: Rule) =>
      !taken.has(rule) &&
      (of === 'rest' || of.includes(rule.name) || of.includes(names.get(rule) ?? ''));
    const flows = {
      adds: step?.adds.filter(isMeant) ?? [],
      takes: step?.takes.filter(isMeant) ?? [],
    };
    for (const rule of [...flows.adds, ...flows.takes]) taken.add(rule);
    return { ...group, ...flows, column: of === 'rest' ? null : columnOf(group.key) };
  });
}

/**
 * What a group does to each household's income, in fen: above zero what it gets.
 * @throws RangeError where the run did not keep `groupColumns`.
 */
export function groupEffect(outcome: Outcome, group: InstrumentGroup): Float64Array {
  const { table, policy } = outcome;
  if (group.column !== null) return table.column(group.column);
  const { concepts } = policy.legislation;
  const own = instrumentGroups(policy.legislation).filter(
    ({ step, column }) => step === group.step && column !== null,
  );
  const step = concepts.find(({ key }) => key === group.step) as Concept;
  const left = table.column(step.key).slice();
  const minus = [step.before, ...own.map(({ column }) => column)].flatMap((name) =>
    name === null ? [] : [table.column(name)],
  );
  for (const column of minus)
    for (let row = 0; row < left.length; row++) left[row] = (left[row] ?? 0) - (column[row] ?? 0);
  return left;
}

/** Whether a group is shown as what is paid: taxes and contributions. */
export function isPaid({ kind }: Pick<InstrumentGroup, 'kind'>): boolean {
  return kind === 'directTax' || kind === 'indirectTax';
}
