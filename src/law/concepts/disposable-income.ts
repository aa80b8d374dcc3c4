// What the state and others take and give: net market income and disposable income 税费后市场收入、可支配收入.

import type { Concept } from '../../engine/legislation.ts';
import { hiddenIncomeRecovered } from '../primary/hidden-income.ts';
import { careInsuranceBenefit, careInsuranceContribution } from '../secondary/care-insurance.ts';
import { childcareSubsidy } from '../secondary/childcare-subsidy.ts';
import { childWithoutParentsAllowance } from '../secondary/children-without-parents.ts';
import {
  disabilityLivingSubsidy,
  disabilityNursingSubsidy,
} from '../secondary/disability-allowances.ts';
import { educationAid } from '../secondary/education-aid.ts';
import { skillSubsidy } from '../secondary/employment-support.ts';
import { extremePovertyLiving } from '../secondary/extreme-poverty.ts';
import { annuityTax } from '../secondary/income-tax/annuity-tax.ts';
import { dividendTax, interestTax } from '../secondary/income-tax/capital-tax.ts';
import { bonusTax, businessTax } from '../secondary/income-tax/family-choices.ts';
import { incidentalTax, shareGainTax } from '../secondary/income-tax/gains.ts';
import { homeSaleTax } from '../secondary/income-tax/home-sale.ts';
import {
  earlyRetirementTax,
  equityTax,
  severanceTax,
} from '../secondary/income-tax/one-off-pay.ts';
import { rentTax } from '../secondary/income-tax/rent-tax.ts';
import { comprehensiveTax } from '../secondary/income-tax/settlement.ts';
import { gradualExit } from '../secondary/living-allowance/gradual-exit.ts';
import { livingAllowance } from '../secondary/living-allowance/living-allowance.ts';
import { singlePersonAllowance } from '../secondary/living-allowance/single-person.ts';
import { lowIncomeBenefit } from '../secondary/low-income-benefit.ts';
import { criticalIllnessForPoor, medicalAid } from '../secondary/medical-aid.ts';
import {
  commercialHealthPayment,
  commercialHealthPremium,
} from '../secondary/medical-insurance/commercial.ts';
import {
  employeeCriticalIllness,
  residentCriticalIllness,
} from '../secondary/medical-insurance/critical-illness.ts';
import {
  employeeHospitalRefund,
  residentHospitalRefund,
} from '../secondary/medical-insurance/hospital.ts';
import { oldAgeAllowance } from '../secondary/old-age-allowance.ts';
import { annuityPension, ownAnnuityContribution } from '../secondary/pensions/annuities.ts';
import { residentConvergence } from '../secondary/pensions/convergence.ts';
import { employeePension } from '../secondary/pensions/employee-pension.ts';
import { personalPensionTax } from '../secondary/pensions/personal-pension.ts';
import {
  residentAccountPension,
  residentBasicPension,
  residentPensionContribution,
  residentYearsPension,
} from '../secondary/pensions/resident-pension.ts';
import { medicalPremiumAid, pensionPremiumAid } from '../secondary/premium-aid.ts';
import { propertyTax } from '../secondary/property-tax/instrument.ts';
import { rentedHomeTax } from '../secondary/property-tax/rented-homes.ts';
import { regionalCash } from '../secondary/regional-transfers.ts';
import { rentSubsidy } from '../secondary/rent-subsidy.ts';
import { rentSurcharges, rentVat } from '../secondary/rent-vat.ts';
import { ruralHousingGrant } from '../secondary/rural-housing.ts';
import {
  flexibleMedicalContribution,
  flexiblePensionContribution,
} from '../secondary/social-insurance/flexible.ts';
import {
  ownMedicalContribution,
  ownPensionContribution,
  ownUnemploymentContribution,
} from '../secondary/social-insurance/own.ts';
import { residentMedicalContribution } from '../secondary/social-insurance/resident-medical.ts';
import { supportIncome, supportPayment } from '../secondary/support.ts';
import { temporaryAid } from '../secondary/temporary-aid.ts';
import { unemploymentBenefit } from '../secondary/unemployment/benefit.ts';

export const netMarket: Concept = {
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
    rentVat,
    rentSurcharges,
  ],
};

export const disposable: Concept = {
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
