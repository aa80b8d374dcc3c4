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
import { rentInstrument } from './primary/rent.ts';
import { stateDividendInstrument } from './primary/state-dividend.ts';
import { wagesInstrument } from './primary/wages.ts';
import { childcareSubsidyInstrument } from './secondary/childcare-subsidy.ts';
import { employmentSupportInstrument } from './secondary/employment-support.ts';
import { housingFundInstrument } from './secondary/housing-fund.ts';
import { incomeTaxInstrument } from './secondary/income-tax/income-tax.ts';
import {
  consumptionTaxInstrument,
  taxSurchargesInstrument,
  valueAddedTaxInstrument,
} from './secondary/indirect-taxes/instruments.ts';
import { livingAllowanceInstrument } from './secondary/living-allowance/instrument.ts';
import {
  annuityInstrument,
  employeePensionInstrument,
  personalPensionInstrument,
  residentPensionInstrument,
  retirementInstrument,
} from './secondary/pensions/instruments.ts';
import { propertyTaxInstrument } from './secondary/property-tax/instrument.ts';
import {
  careServicesInstrument,
  publicHealthInstrument,
  schoolingInstrument,
} from './secondary/public-services/instruments.ts';
import { regionalTransfersInstrument } from './secondary/regional-transfers.ts';
import { ruralHousingInstrument } from './secondary/rural-housing.ts';
import {
  employerContributionsInstrument,
  flexibleInsuranceInstrument,
  ownContributionsInstrument,
  residentMedicalInstrument,
} from './secondary/social-insurance/instruments.ts';
import { supportInstrument } from './secondary/support.ts';
import {
  deedTaxInstrument,
  homeSaleVatInstrument,
  securitiesStampDutyInstrument,
  vehiclePurchaseTaxInstrument,
} from './secondary/transactions/instrument.ts';
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
  homeSaleVatInstrument,
  vehiclePurchaseTaxInstrument,
  securitiesStampDutyInstrument,
  livingAllowanceInstrument,
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
