// The income concepts: each is the one before it, plus flows, less flows. Every flow of the households stands in just one,
// and a flow that passes through them (employer contributions) is added in one and taken in another.

import type { Concept } from '../engine/legislation.ts';
import { businessProfit, farmProfit } from './primary/business.ts';
import { collectiveDividends } from './primary/collective-dividends.ts';
import { hiddenIncome, hiddenIncomeRecovered } from './primary/hidden-income.ts';
import { authorIncome, labourIncome, royaltyIncome } from './primary/independent-labour.ts';
import {
  depositInterest,
  dividendsOfUnlisted,
  dividendsOverMonth,
  dividendsOverYear,
  dividendsUpToMonth,
  otherInterestIncome,
} from './primary/interest-and-dividends.ts';
import { earlyRetirementIncome, equityIncome, severanceIncome } from './primary/one-off-pay.ts';
import { publicJobWage } from './primary/public-jobs.ts';
import { imputedRentIncome, rentIncome } from './primary/rent.ts';
import { stateDividend } from './primary/state-dividend.ts';
import { bonuses, wages } from './primary/wages.ts';
import { careInsuranceBenefit, careInsuranceContribution } from './secondary/care-insurance.ts';
import { childcareSubsidy } from './secondary/childcare-subsidy.ts';
import { childWithoutParentsAllowance } from './secondary/children-without-parents.ts';
import {
  disabilityLivingSubsidy,
  disabilityNursingSubsidy,
} from './secondary/disability-allowances.ts';
import { educationAid } from './secondary/education-aid.ts';
import { skillSubsidy } from './secondary/employment-support.ts';
import { extremePovertyCare, extremePovertyLiving } from './secondary/extreme-poverty.ts';
import { employerHousingFund, ownHousingFund } from './secondary/housing-fund.ts';
import { annuityTax } from './secondary/income-tax/annuity-tax.ts';
import { dividendTax, interestTax } from './secondary/income-tax/capital-tax.ts';
import { bonusTax, businessTax } from './secondary/income-tax/family-choices.ts';
import { incidentalTax, shareGainTax } from './secondary/income-tax/gains.ts';
import { homeSaleTax } from './secondary/income-tax/home-sale.ts';
import { earlyRetirementTax, equityTax, severanceTax } from './secondary/income-tax/one-off-pay.ts';
import { rentTax } from './secondary/income-tax/rent-tax.ts';
import { comprehensiveTax } from './secondary/income-tax/settlement.ts';
import { consumptionTax } from './secondary/indirect-taxes/consumption-tax.ts';
import { taxSurcharges } from './secondary/indirect-taxes/surcharges.ts';
import { valueAddedTax } from './secondary/indirect-taxes/vat.ts';
import { gradualExit } from './secondary/living-allowance/gradual-exit.ts';
import { livingAllowance } from './secondary/living-allowance/living-allowance.ts';
import { singlePersonAllowance } from './secondary/living-allowance/single-person.ts';
import { lowIncomeBenefit } from './secondary/low-income-benefit.ts';
import { criticalIllnessForPoor, medicalAid } from './secondary/medical-aid.ts';
import {
  commercialHealthPayment,
  commercialHealthPremium,
} from './secondary/medical-insurance/commercial.ts';
import {
  employeeCriticalIllness,
  residentCriticalIllness,
} from './secondary/medical-insurance/critical-illness.ts';
import {
  employeeHospitalRefund,
  residentHospitalRefund,
} from './secondary/medical-insurance/hospital.ts';
import {
  employeeOutpatientCover,
  residentOutpatientCover,
} from './secondary/medical-insurance/outpatient.ts';
import { oldAgeAllowance } from './secondary/old-age-allowance.ts';
import {
  annuityPension,
  employerAnnuityContribution,
  ownAnnuityContribution,
} from './secondary/pensions/annuities.ts';
import { residentConvergence } from './secondary/pensions/convergence.ts';
import { employeePension } from './secondary/pensions/employee-pension.ts';
import {
  personalPensionDrawing,
  personalPensionPayment,
  personalPensionTax,
} from './secondary/pensions/personal-pension.ts';
import {
  residentAccountPension,
  residentBasicPension,
  residentPensionContribution,
  residentYearsPension,
} from './secondary/pensions/resident-pension.ts';
import { medicalPremiumAid, pensionPremiumAid } from './secondary/premium-aid.ts';
import { propertyTax } from './secondary/property-tax/instrument.ts';
import { rentedHomeTax } from './secondary/property-tax/rented-homes.ts';
import { elderCareInKind, nurseryInKind } from './secondary/public-services/care.ts';
import { cultureInKind } from './secondary/public-services/culture.ts';
import { healthInKind } from './secondary/public-services/health.ts';
import { publicRentalInKind } from './secondary/public-services/public-rental.ts';
import { schoolFees } from './secondary/public-services/school-fees.ts';
import { educationInKind } from './secondary/public-services/schooling.ts';
import {
  regionalCash,
  regionalContribution,
  regionalServices,
} from './secondary/regional-transfers.ts';
import { rentSubsidy } from './secondary/rent-subsidy.ts';
import { ruralHousingGrant } from './secondary/rural-housing.ts';
import {
  employerInjuryContribution,
  employerMaternityContribution,
  employerMedicalContribution,
  employerPensionContribution,
  employerUnemploymentContribution,
} from './secondary/social-insurance/employer.ts';
import {
  flexibleMedicalContribution,
  flexiblePensionContribution,
} from './secondary/social-insurance/flexible.ts';
import {
  ownMedicalContribution,
  ownPensionContribution,
  ownUnemploymentContribution,
} from './secondary/social-insurance/own.ts';
import { residentMedicalContribution } from './secondary/social-insurance/resident-medical.ts';
import { supportIncome, supportPayment } from './secondary/support.ts';
import { temporaryAid } from './secondary/temporary-aid.ts';
import { deedTax } from './secondary/transactions/deed-tax.ts';
import { homeSaleSurcharges, homeSaleVat } from './secondary/transactions/home-sale-vat.ts';
import { securitiesStampDuty } from './secondary/transactions/stamp-duty.ts';
import { vehiclePurchaseTax } from './secondary/transactions/vehicle-purchase-tax.ts';
import { unemploymentBenefit } from './secondary/unemployment/benefit.ts';
import { charityReceived } from './tertiary/charity.ts';
import { gifts } from './tertiary/giving.ts';
import { trustPayout } from './tertiary/trusts.ts';
import { villageGifts, villageWelfare } from './tertiary/village-funds.ts';

/** What employers pay on top of wages: income of the employees, which goes straight to the funds. */
const employerContributions = [
  employerPensionContribution,
  employerMedicalContribution,
  employerMaternityContribution,
  employerUnemploymentContribution,
  employerInjuryContribution,
  employerHousingFund,
  employerAnnuityContribution,
];

const primary: Concept = {
  key: 'primary',
  label: { en: 'primary income', zh: '初次分配收入' },
  before: null,
  adds: [
    wages,
    publicJobWage,
    bonuses,
    labourIncome,
    authorIncome,
    royaltyIncome,
    equityIncome,
    severanceIncome,
    earlyRetirementIncome,
    ...employerContributions,
    businessProfit,
    farmProfit,
    depositInterest,
    otherInterestIncome,
    dividendsOverYear,
    dividendsOverMonth,
    dividendsUpToMonth,
    dividendsOfUnlisted,
    rentIncome,
    imputedRentIncome,
    collectiveDividends,
    stateDividend,
    hiddenIncome,
  ],
  takes: [],
};

const market: Concept = {
  key: 'market',
  label: { en: 'market income', zh: '市场收入' },
  before: 'primary',
  adds: [],
  takes: employerContributions,
};

const netMarket: Concept = {
  key: 'netMarket',
  label: { en: 'net market income', zh: '税费后市场收入' },
  before: 'market',
  adds: [],
  takes: [
    ownPensionContribution,
    ownMedicalContribution,
    ownUnemploymentContribution,
    flexiblePensionContribution,
    flexibleMedicalContribution,
    ownAnnuityContribution,
    residentPensionContribution,
    residentMedicalContribution,
    careInsuranceContribution,
    comprehensiveTax,
    bonusTax,
    businessTax,
    interestTax,
    dividendTax,
    rentTax,
    annuityTax,
    personalPensionTax,
    equityTax,
    severanceTax,
    earlyRetirementTax,
    homeSaleTax,
    shareGainTax,
    incidentalTax,
    propertyTax,
    hiddenIncomeRecovered,
    rentedHomeTax,
  ],
};

const disposable: Concept = {
  key: 'disposable',
  label: { en: 'disposable income', zh: '可支配收入' },
  before: 'netMarket',
  adds: [
    employeePension,
    annuityPension,
    residentBasicPension,
    residentAccountPension,
    residentYearsPension,
    residentConvergence,
    livingAllowance,
    singlePersonAllowance,
    gradualExit,
    extremePovertyLiving,
    temporaryAid,
    unemploymentBenefit,
    employeeHospitalRefund,
    residentHospitalRefund,
    employeeCriticalIllness,
    residentCriticalIllness,
    criticalIllnessForPoor,
    medicalAid,
    careInsuranceBenefit,
    commercialHealthPayment,
    medicalPremiumAid,
    pensionPremiumAid,
    educationAid,
    childWithoutParentsAllowance,
    disabilityLivingSubsidy,
    disabilityNursingSubsidy,
    oldAgeAllowance,
    rentSubsidy,
    lowIncomeBenefit,
    childcareSubsidy,
    skillSubsidy,
    ruralHousingGrant,
    regionalCash,
    supportIncome,
  ],
  takes: [supportPayment, commercialHealthPremium],
};

const afterGiving: Concept = {
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
const consumable: Concept = {
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
const final: Concept = {
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
const ownAccounts: Concept = {
  key: 'ownAccounts',
  label: { en: 'after payments into own accounts', zh: '计入个人账户后' },
  before: 'final',
  adds: [personalPensionDrawing],
  takes: [ownHousingFund, personalPensionPayment],
};

export const concepts: readonly Concept[] = [
  primary,
  market,
  netMarket,
  disposable,
  afterGiving,
  consumable,
  final,
  ownAccounts,
];
