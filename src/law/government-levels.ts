// How government's revenue and spending are split between the centre and the provinces with what lies below them: which
// flow is shared by which dated rule. Data for the ledger's report: no rule reads it. A flow that touches government
// stands in just one list, on a line of its own; the shares themselves are in government-shares.ts.

import type { LevelShare } from '../engine/legislation.ts';
import {
  ofAssistance,
  ofBasicPension,
  ofChildcareSubsidy,
  ofConsumptionTax,
  ofEducationAid,
  ofHomeSaleVat,
  ofIncomeTax,
  ofLocalBudgets,
  ofLocalTaxes,
  ofMedicalAid,
  ofMedicalSubsidy,
  ofPensionSubsidy,
  ofSecuritiesStampDuty,
  ofServicesInKind,
  ofValueAddedTax,
  ofVehiclePurchaseTax,
} from './government-shares.ts';
import { landGainLevy } from './primary/collective-revenue.ts';
import { hiddenIncomeRecovered } from './primary/hidden-income.ts';
import { publicJobWage } from './primary/public-jobs.ts';
import { careInsuranceSubsidy } from './secondary/care-insurance.ts';
import { childcareSubsidy } from './secondary/childcare-subsidy.ts';
import { childWithoutParentsAllowance } from './secondary/children-without-parents.ts';
import {
  disabilityLivingSubsidy,
  disabilityNursingSubsidy,
} from './secondary/disability-allowances.ts';
import { educationAid } from './secondary/education-aid.ts';
import { extremePovertyCare, extremePovertyLiving } from './secondary/extreme-poverty.ts';
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
import { medicalAid } from './secondary/medical-aid.ts';
import { oldAgeAllowance } from './secondary/old-age-allowance.ts';
import { residentConvergence } from './secondary/pensions/convergence.ts';
import { personalPensionTax } from './secondary/pensions/personal-pension.ts';
import {
  residentBasicPension,
  residentPensionSubsidy,
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
import { rentSurcharges, rentVat } from './secondary/rent-vat.ts';
import { ruralHousingGrant } from './secondary/rural-housing.ts';
import { residentMedicalSubsidy } from './secondary/social-insurance/resident-medical.ts';
import { temporaryAid } from './secondary/temporary-aid.ts';
import { deedTax } from './secondary/transactions/deed-tax.ts';
import { homeSaleSurcharges, homeSaleVat } from './secondary/transactions/home-sale-vat.ts';
import { securitiesStampDuty } from './secondary/transactions/stamp-duty.ts';
import { vehiclePurchaseTax } from './secondary/transactions/vehicle-purchase-tax.ts';

/** Flows of one kind and the centre's share of them. */
export type CentralShare = LevelShare;

/** Every flow of government with the centre's share of it: taxes first, then what is paid for. */
export const centralShares: readonly CentralShare[] = [
  {
    share: ofIncomeTax,
    flows: [
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
    ],
  },
  { share: ofValueAddedTax, flows: [valueAddedTax] },
  { share: ofHomeSaleVat, flows: [homeSaleVat, rentVat] },
  { share: ofConsumptionTax, flows: [consumptionTax] },
  { share: ofVehiclePurchaseTax, flows: [vehiclePurchaseTax] },
  { share: ofSecuritiesStampDuty, flows: [securitiesStampDuty] },
  {
    share: ofLocalTaxes,
    flows: [
      propertyTax,
      rentedHomeTax,
      rentSurcharges,
      landGainLevy,
      taxSurcharges,
      deedTax,
      homeSaleSurcharges,
    ],
  },
  {
    share: ofAssistance,
    flows: [
      livingAllowance,
      singlePersonAllowance,
      gradualExit,
      extremePovertyLiving,
      extremePovertyCare,
      temporaryAid,
      childWithoutParentsAllowance,
    ],
  },
  { share: ofMedicalAid, flows: [medicalAid, medicalPremiumAid] },
  { share: ofEducationAid, flows: [educationAid] },
  { share: ofChildcareSubsidy, flows: [childcareSubsidy] },
  { share: ofBasicPension, flows: [residentBasicPension, residentConvergence] },
  { share: ofPensionSubsidy, flows: [residentPensionSubsidy, residentYearsPension] },
  {
    share: ofServicesInKind,
    flows: [
      educationInKind,
      schoolFees,
      healthInKind,
      nurseryInKind,
      elderCareInKind,
      publicRentalInKind,
      cultureInKind,
    ],
  },
  { share: ofMedicalSubsidy, flows: [residentMedicalSubsidy] },
  {
    share: ofLocalBudgets,
    flows: [
      hiddenIncomeRecovered,
      regionalServices,
      regionalCash,
      regionalContribution,
      ruralHousingGrant,
      disabilityLivingSubsidy,
      disabilityNursingSubsidy,
      oldAgeAllowance,
      rentSubsidy,
      pensionPremiumAid,
      careInsuranceSubsidy,
      publicJobWage,
      lowIncomeBenefit,
    ],
  },
];
