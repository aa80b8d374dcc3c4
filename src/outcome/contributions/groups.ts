// The instruments between market and final income in eight groups, as data: eight, because the contributions of groups that
// work on each other take two to the power of their number of distributions.

import type { FlowSum } from '../../engine/flow-sums.ts';
import type { Legislation } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Rule } from '../../engine/rule.ts';

/** Instruments that are told of together. */
export interface ContributionGroup {
  readonly key: string;
  readonly label: Label;
  /** Instruments, all whose flows belong here unless another group names the flow. */
  readonly instruments: readonly string[];
  readonly flows: readonly string[];
  /** The income concept whose flows belong here where nobody names them: those of a structural reform. */
  readonly restOf?: string;
}

export const contributionGroups: readonly ContributionGroup[] = [
  {
    key: 'incomeTax',
    label: { en: 'Income tax', zh: '个人所得税' },
    instruments: ['incomeTax', 'hiddenIncome'],
    flows: ['personalPensionTax'],
  },
  {
    key: 'contributions',
    label: { en: 'Social contributions', zh: '社会保险缴费' },
    instruments: ['ownSocialInsurance', 'flexibleSocialInsurance', 'residentMedical'],
    flows: ['ownAnnuityContribution', 'residentPensionContribution', 'careInsuranceContribution'],
  },
  {
    key: 'pensions',
    label: { en: 'Pensions', zh: '养老金' },
    instruments: ['employeePension', 'residentPension', 'annuity'],
    flows: [],
  },
  {
    key: 'benefits',
    label: { en: 'Social assistance and other benefits', zh: '社会救助与其他现金待遇' },
    instruments: [
      'livingAllowance',
      'extremePoverty',
      'temporaryAid',
      'unemployment',
      'medicalInsurance',
      'medicalAid',
      'careInsurance',
      'premiumAid',
      'educationAid',
      'childrenWithoutParents',
      'disabilityAllowances',
      'oldAgeAllowance',
      'rentSubsidy',
      'lowIncomeBenefit',
      'childcareSubsidy',
      'employmentSupport',
      'ruralHousing',
    ],
    flows: ['regionalCash'],
    restOf: 'disposable',
  },
  {
    key: 'propertyTaxes',
    label: { en: 'Taxes on property and its sale', zh: '房产税与财产交易税' },
    instruments: ['propertyTax', 'rentVat', 'homeSaleVat', 'deedTax', 'securitiesStampDuty'],
    flows: [],
    restOf: 'netMarket',
  },
  {
    key: 'indirectTaxes',
    label: { en: 'Indirect taxes', zh: '间接税' },
    instruments: ['valueAddedTax', 'consumptionTax', 'taxSurcharges', 'vehiclePurchaseTax'],
    flows: [],
    restOf: 'consumable',
  },
  {
    key: 'servicesInKind',
    label: { en: 'Public services in kind, less fees', zh: '实物公共服务（扣除收费）' },
    instruments: ['schooling', 'publicHealth', 'careServices', 'regionalTransfers'],
    flows: ['employeeOutpatientCover', 'residentOutpatientCover', 'extremePovertyCare'],
    restOf: 'final',
  },
  {
    key: 'giving',
    label: {
      en: 'Giving, family support, private insurance',
      zh: '捐赠、家庭赡养与商业保险',
    },
    instruments: ['charity', 'gifts', 'villageFunds', 'support', 'commercialHealth'],
    flows: [],
    restOf: 'afterGiving',
  },
];

/** The incomes that the groups lead from and to. */
export const contributionsFrom = 'market';
export const contributionsTo = 'final';

/** An instrument's flows in one group: what households get of it and what they pay. */
export interface InstrumentPart extends FlowSum {
  /** What the run keeps of it for each household, in fen: received less paid. */
  readonly column: string;
  readonly group: ContributionGroup;
  readonly instrument: string;
  readonly label: Label;
}

/** The parts of a legislation, in the order of the groups; those of one group in the order of its concepts. */
export function instrumentParts(legislation: Legislation): InstrumentPart[] {
  const keys = legislation.concepts.map(({ key }) => key);
  const steps = legislation.concepts.slice(
    keys.indexOf(contributionsFrom) + 1,
    keys.indexOf(contributionsTo) + 1,
  );
  const legs = steps.flatMap(({ key, adds, takes }) => [
    ...adds.map((rule) => ({ step: key, rule, sign: 1 })),
    ...takes.map((rule) => ({ step: key, rule, sign: -1 })),
  ]);
  const parts = new Map<string, InstrumentPart>();
  for (const { step, rule, sign } of legs) {
    const { instrument, label } = instrumentOf(legislation, rule);
    const group = groupOf(rule, instrument, step);
    const column = `net.${group.key}.${instrument}`;
    const own = parts.get(column) ?? { column, group, instrument, label, adds: [], takes: [] };
    parts.set(column, {
      ...own,
      adds: sign > 0 ? [...own.adds, rule] : own.adds,
      takes: sign < 0 ? [...own.takes, rule] : own.takes,
    });
  }
  return contributionGroups.flatMap((group) =>
    [...parts.values()].filter((part) => part.group === group),
  );
}

/** The group that names a flow, or its instrument; else the one that takes what its concept has more. */
export function groupOf(rule: Rule, instrument: string, step: string): ContributionGroup {
  const found =
    contributionGroups.find(({ flows }) => flows.includes(rule.name)) ??
    contributionGroups.find(({ instruments }) => instruments.includes(instrument)) ??
    contributionGroups.find(({ restOf }) => restOf === step);
  if (found === undefined) throw new Error(`no group for ${rule.name} of ${step}`);
  return found;
}

function instrumentOf(
  { instruments }: Legislation,
  rule: Rule,
): { readonly instrument: string; readonly label: Label } {
  const found = instruments.find(({ rules }) => rules.includes(rule));
  return { instrument: found?.name ?? rule.name, label: found?.label ?? rule.label };
}

/** What a run has to keep for contributions: `RunOptions.kept`. */
export function contributionColumns(legislation: Legislation): string[] {
  return instrumentParts(legislation).map(({ column }) => column);
}

/** Sums of flows by column name, of which a run may keep some. */
export function instrumentSums(legislation: Legislation): Record<string, FlowSum> {
  return Object.fromEntries(
    instrumentParts(legislation).map(({ column, adds, takes }) => [column, { adds, takes }]),
  );
}
