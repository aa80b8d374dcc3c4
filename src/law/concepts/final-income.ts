// What comes after disposable income: gifts, taxes borne in prices, services in kind, payments into own accounts
// 三次分配后收入、可消费收入、最终收入.

import type { Concept } from '../../engine/legislation.ts';
import { extremePovertyCare } from '../secondary/extreme-poverty.ts';
import { ownHousingFund } from '../secondary/housing-fund.ts';
import { consumptionTax } from '../secondary/indirect-taxes/consumption-tax.ts';
import { taxSurcharges } from '../secondary/indirect-taxes/surcharges.ts';
import { valueAddedTax } from '../secondary/indirect-taxes/vat.ts';
import {
  employeeOutpatientCover,
  residentOutpatientCover,
} from '../secondary/medical-insurance/outpatient.ts';
import {
  personalPensionDrawing,
  personalPensionPayment,
} from '../secondary/pensions/personal-pension.ts';
import { elderCareInKind, nurseryInKind } from '../secondary/public-services/care.ts';
import { cultureInKind } from '../secondary/public-services/culture.ts';
import { healthInKind } from '../secondary/public-services/health.ts';
import { publicRentalInKind } from '../secondary/public-services/public-rental.ts';
import { schoolFees } from '../secondary/public-services/school-fees.ts';
import { educationInKind } from '../secondary/public-services/schooling.ts';
import { regionalContribution, regionalServices } from '../secondary/regional-transfers.ts';
import { deedTax } from '../secondary/transactions/deed-tax.ts';
import { homeSaleSurcharges, homeSaleVat } from '../secondary/transactions/home-sale-vat.ts';
import { securitiesStampDuty } from '../secondary/transactions/stamp-duty.ts';
import { vehiclePurchaseTax } from '../secondary/transactions/vehicle-purchase-tax.ts';
import { charityReceived } from '../tertiary/charity.ts';
import { gifts } from '../tertiary/giving.ts';
import { trustPayout } from '../tertiary/trusts.ts';
import { villageGifts, villageWelfare } from '../tertiary/village-funds.ts';

export const afterGiving: Concept = {
  key: 'afterGiving',
  label: { en: 'income after giving', zh: '三次分配后收入' },
  before: 'disposable',
  adds: [charityReceived, trustPayout, villageWelfare],
  takes: [gifts, villageGifts],
};

/** Taxes on homes, cars and securities that are bought and sold; the tax on the gain from a sale is an income tax. */
const transactionTaxes = [
  deedTax,
  homeSaleVat,
  homeSaleSurcharges,
  vehiclePurchaseTax,
  securitiesStampDuty,
];

/** Less indirect taxes borne: sellers pay them, households bear them in the prices of what they consume. */
export const consumable: Concept = {
  key: 'consumable',
  label: { en: 'consumable income', zh: '可消费收入（间接税后）' },
  before: 'afterGiving',
  adds: [],
  takes: [valueAddedTax, consumptionTax, taxSurcharges, ...transactionTaxes],
};

/**
 * With public services in kind at public cost, less the fees that their users pay and what a place gives up for others.
 * Treatment that insurance settles at the counter, and care given, are services too. Poverty is measured before it.
 */
export const final: Concept = {
  key: 'final',
  label: { en: 'final income', zh: '最终收入（含公共服务）' },
  before: 'consumable',
  adds: [
    educationInKind,
    healthInKind,
    nurseryInKind,
    elderCareInKind,
    publicRentalInKind,
    cultureInKind,
    employeeOutpatientCover,
    residentOutpatientCover,
    extremePovertyCare,
    regionalServices,
  ],
  takes: [schoolFees, regionalContribution],
};

/**
 * Below the line: what members pay into accounts of their own stays theirs, so it is no loss of income. Take-home pay
 * is after it, and so is the balance of the households' sector in the ledger.
 */
export const ownAccounts: Concept = {
  key: 'ownAccounts',
  label: { en: 'after payments into own accounts', zh: '计入个人账户后' },
  before: 'final',
  adds: [personalPensionDrawing],
  takes: [ownHousingFund, personalPensionPayment],
};
