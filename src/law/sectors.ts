// The sectors that money moves between. What a sector received less what it paid is its balance; all balances together
// are zero.

import type { Sector } from '../engine/legislation.ts';

function sector(name: string, en: string, zh: string): Sector {
  return { name, label: { en, zh } };
}

/** The sector whose incomes the concepts are. */
export const households = 'households';

export const sectors: readonly Sector[] = [
  sector(households, 'Households', '住户'),
  sector('enterprises', 'Enterprises and other employers', '企业和其他用人单位'),
  sector('village', 'Village collectives', '农村集体经济组织'),
  sector('government', 'Government', '政府'),
  sector('pensionFund', 'Employees’ pension fund', '职工基本养老保险基金'),
  sector('residentPensionFund', 'Residents’ pension fund', '城乡居民养老保险基金'),
  sector('medicalFund', 'Employees’ medical fund', '职工基本医疗保险基金'),
  sector('residentMedicalFund', 'Residents’ medical fund', '城乡居民医疗保险基金'),
  sector('maternityFund', 'Maternity fund', '生育保险基金'),
  sector('unemploymentFund', 'Unemployment fund', '失业保险基金'),
  sector('injuryFund', 'Work injury fund', '工伤保险基金'),
  sector('careFund', 'Long-term care fund', '长期护理保险基金'),
  sector('annuityFunds', 'Annuity funds', '年金基金'),
  sector('housingAccounts', 'Members’ own accounts', '个人账户（住房公积金、个人养老金）'),
  sector('charity', 'Charity', '慈善组织'),
  sector('otherHouseholds', 'Other households', '其他住户'),
  sector('ownUse', 'Own use', '自用（自有住房）'),
];
