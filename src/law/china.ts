// China's legislation: the instruments in force and the levers beside them, by stage; the sectors; the income concepts.

import type { Instrument, Legislation } from '../engine/legislation.ts';
import { facts } from '../population/facts.ts';
import { livesIn, places } from '../population/places.ts';
import { concepts } from './concepts.ts';
import { businessInstrument } from './primary/business.ts';
import { collectiveDividendsInstrument } from './primary/collective-dividends.ts';
import { hiddenIncomeInstrument } from './primary/hidden-income.ts';
import { independentLabourInstrument } from './primary/independent-labour.ts';
import { interestAndDividendsInstrument } from './primary/interest-and-dividends.ts';
import { minimumWageInstrument } from './primary/minimum-wage.ts';
import { oneOffPayInstrument } from './primary/one-off-pay.ts';
import { publicJobsInstrument } from './primary/public-jobs.ts';
import { rentInstrument } from './primary/rent.ts';
import { stateDividendInstrument } from './primary/state-dividend.ts';
import { wagesInstrument } from './primary/wages.ts';
import { careInsuranceInstrument } from './secondary/care-insurance.ts';
import { childcareSubsidyInstrument } from './secondary/childcare-subsidy.ts';
import { childrenWithoutParentsInstrument } from './secondary/children-without-parents.ts';
import { disabilityAllowancesInstrument } from './secondary/disability-allowances.ts';
import { educationAidInstrument } from './secondary/education-aid.ts';
import { employmentSupportInstrument } from './secondary/employment-support.ts';
import { extremePovertyInstrument } from './secondary/extreme-poverty.ts';
import { housingFundInstrument } from './secondary/housing-fund.ts';
import { incomeTaxInstrument } from './secondary/income-tax/income-tax.ts';
import {
  consumptionTaxInstrument,
  taxSurchargesInstrument,
  valueAddedTaxInstrument,
} from './secondary/indirect-taxes/instruments.ts';
import { livingAllowanceInstrument } from './secondary/living-allowance/instrument.ts';
import { lowIncomeBenefitInstrument } from './secondary/low-income-benefit.ts';
import { medicalAidInstrument } from './secondary/medical-aid.ts';
import {
  commercialHealthInstrument,
  medicalInsuranceInstrument,
} from './secondary/medical-insurance/instrument.ts';
import { oldAgeAllowanceInstrument } from './secondary/old-age-allowance.ts';
import {
  annuityInstrument,
  employeePensionInstrument,
  personalPensionInstrument,
  residentPensionInstrument,
  retirementInstrument,
} from './secondary/pensions/instruments.ts';
import { premiumAidInstrument } from './secondary/premium-aid.ts';
import { propertyTaxInstrument } from './secondary/property-tax/instrument.ts';
import {
  careServicesInstrument,
  publicHealthInstrument,
  schoolingInstrument,
} from './secondary/public-services/instruments.ts';
import { regionalTransfersInstrument } from './secondary/regional-transfers.ts';
import { rentSubsidyInstrument } from './secondary/rent-subsidy.ts';
import { rentVatInstrument } from './secondary/rent-vat.ts';
import { ruralHousingInstrument } from './secondary/rural-housing.ts';
import {
  employerContributionsInstrument,
  flexibleInsuranceInstrument,
  ownContributionsInstrument,
  residentMedicalInstrument,
} from './secondary/social-insurance/instruments.ts';
import { supportInstrument } from './secondary/support.ts';
import { temporaryAidInstrument } from './secondary/temporary-aid.ts';
import {
  deedTaxInstrument,
  homeSaleVatInstrument,
  securitiesStampDutyInstrument,
  vehiclePurchaseTaxInstrument,
} from './secondary/transactions/instrument.ts';
import { unemploymentInstrument } from './secondary/unemployment/benefit.ts';
import { households, sectors } from './sectors.ts';
import { charityInstrument, giftsInstrument } from './tertiary/instrument.ts';
import { villageFundsInstrument } from './tertiary/village-funds.ts';
import { volunteeringInstrument } from './tertiary/volunteering.ts';

const primary: readonly Instrument[] = [
  minimumWageInstrument,
  wagesInstrument,
  independentLabourInstrument,
  oneOffPayInstrument,
  businessInstrument,
  interestAndDividendsInstrument,
  rentInstrument,
  collectiveDividendsInstrument,
  stateDividendInstrument,
  hiddenIncomeInstrument,
  publicJobsInstrument,
];

const secondary: readonly Instrument[] = [
  retirementInstrument,
  ownContributionsInstrument,
  employerContributionsInstrument,
  flexibleInsuranceInstrument,
  residentMedicalInstrument,
  housingFundInstrument,
  employeePensionInstrument,
  residentPensionInstrument,
  annuityInstrument,
  personalPensionInstrument,
  incomeTaxInstrument,
  propertyTaxInstrument,
  deedTaxInstrument,
  rentVatInstrument,
  homeSaleVatInstrument,
  vehiclePurchaseTaxInstrument,
  securitiesStampDutyInstrument,
  livingAllowanceInstrument,
  extremePovertyInstrument,
  temporaryAidInstrument,
  unemploymentInstrument,
  medicalInsuranceInstrument,
  medicalAidInstrument,
  careInsuranceInstrument,
  commercialHealthInstrument,
  premiumAidInstrument,
  educationAidInstrument,
  childrenWithoutParentsInstrument,
  disabilityAllowancesInstrument,
  oldAgeAllowanceInstrument,
  rentSubsidyInstrument,
  lowIncomeBenefitInstrument,
  childcareSubsidyInstrument,
  employmentSupportInstrument,
  ruralHousingInstrument,
  regionalTransfersInstrument,
  supportInstrument,
  valueAddedTaxInstrument,
  consumptionTaxInstrument,
  taxSurchargesInstrument,
  schoolingInstrument,
  publicHealthInstrument,
  careServicesInstrument,
];

const tertiary: readonly Instrument[] = [
  giftsInstrument,
  charityInstrument,
  villageFundsInstrument,
  volunteeringInstrument,
];

/** The legislation. */
export const china: Legislation = {
  name: 'china',
  label: { en: 'China', zh: '中国' },
  facts,
  places,
  placeFact: livesIn,
  sectors,
  households,
  instruments: [...primary, ...secondary, ...tertiary],
  concepts,
};
