// Which line of the fiscal table a flow belongs to: by its instrument, and by whether the public purse gets or pays it.

import type { Label } from '../../engine/quantity.ts';

/** A heading of the table with the instruments, or single flows, that stand under it. */
export interface FiscalGroup {
  readonly key: string;
  readonly label: Label;
  readonly names: readonly string[];
}

/** What the public purse gets. What stands in none of them is another receipt. */
export const receipts: readonly FiscalGroup[] = [
  group('incomeTax', 'Individual income tax', '个人所得税', 'incomeTax', 'personalPensionTax'),
  group('employees', 'Contributions of employees', '职工个人社会保险费', 'ownSocialInsurance'),
  group('employers', 'Contributions of employers', '用人单位社会保险费', 'employerSocialInsurance'),
  group(
    'selfEmployed',
    'Contributions of the self-employed',
    '灵活就业人员社会保险费',
    'flexibleSocialInsurance',
  ),
  group(
    'residents',
    'Contributions of residents',
    '城乡居民社会保险费',
    'residentMedical',
    'residentPension',
    'careInsurance',
  ),
  group('propertyTax', 'Property tax', '房产税', 'propertyTax'),
  group(
    'transactionTaxes',
    'Taxes on transactions',
    '交易环节税收',
    'deedTax',
    'homeSaleVat',
    'vehiclePurchaseTax',
    'securitiesStampDuty',
  ),
  group(
    'indirectTaxes',
    'Taxes on consumption',
    '间接税',
    'valueAddedTax',
    'consumptionTax',
    'taxSurcharges',
  ),
];

/** What the public purse pays. What stands in none of them is another payment. */
export const payments: readonly FiscalGroup[] = [
  group('employeePensions', 'Pensions of employees', '职工基本养老金', 'employeePension'),
  group('residentPensions', 'Pensions of residents', '城乡居民养老金', 'residentPension'),
  group('livingAllowance', 'Living allowance', '最低生活保障', 'livingAllowance'),
  group(
    'assistance',
    'Other assistance',
    '其他社会救助与福利',
    'extremePoverty',
    'temporaryAid',
    'medicalAid',
    'premiumAid',
    'educationAid',
    'childrenWithoutParents',
    'disabilityAllowances',
    'oldAgeAllowance',
    'rentSubsidy',
    'lowIncomeBenefit',
    'ruralHousing',
  ),
  group('families', 'Families with children', '育儿补贴', 'childcareSubsidy'),
  group(
    'unemployment',
    'Unemployment and employment',
    '失业保险与就业补助',
    'unemployment',
    'employmentSupport',
  ),
  group(
    'medical',
    'Medical and care insurance',
    '医疗与长期护理保险待遇',
    'medicalInsurance',
    'careInsurance',
  ),
  group(
    'services',
    'Services in kind',
    '实物公共服务',
    'schooling',
    'publicHealth',
    'careServices',
    'regionalServices',
  ),
];

export const otherReceipts = group('otherReceipts', 'Other receipts', '其他收入');
export const otherPayments = group('otherPayments', 'Other payments', '其他支出');

/** Instruments whose incomes are earned by work. */
export const earnings: readonly string[] = [
  'wages',
  'independentLabour',
  'oneOffPay',
  'publicJobs',
];

function group(key: string, en: string, zh: string, ...names: readonly string[]): FiscalGroup {
  return { key, label: { en, zh }, names };
}

/**
 * Contributions that stand in the payer's own account inside a fund, by the part that does; the rest of contributions is
 * pooled. Pensions of employees: their own 8 % (国发〔2005〕38号, 六); of the self-employed 8 of 20 (the same); of
 * residents all, with what government adds (国发〔2014〕8号, 六). Medical: the own 2 % (国发〔1998〕44号, 三).
 */
export const intoAccounts: Readonly<
  Record<string, { readonly part: bigint; readonly of: bigint }>
> = {
  ownPensionContribution: { part: 1n, of: 1n },
  flexiblePensionContribution: { part: 8n, of: 20n },
  residentPensionContribution: { part: 1n, of: 1n },
  ownMedicalContribution: { part: 1n, of: 1n },
};
