// Individual income tax 个人所得税. Where to read what:
//
//   schedule.ts              the seven rates and the basic deduction
//   comprehensive-income.ts  what is counted; deductions.ts, additional/: what lessens it
//   family-choices.ts        who claims what, the bonus apart or merged, the tax due
//   withholding.ts           what is withheld in the year; settlement.ts: refund, top-up, waiver
//   one-off-pay.ts           equity incentives, severance, early retirement: pay taxed apart
//   business.ts, capital-tax.ts, rent-tax.ts: business income, interest and dividends, rent
//   home-sale.ts, gains.ts   homes and shares sold, prizes and windfalls
//   levers.ts                what a reform may turn
//   until-2018.ts            the tax before the reform of 2018, wage-schedule.ts its table
//
// These are the nine categories of art. 2. Exempt are pensions, assistance and other transfers (art. 4); no rule here
// reads them. Not told apart are the interest of government bonds and other property let than homes.

import type { Instrument } from '../../../engine/legislation.ts';
import { person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { personalPensionTax } from '../pensions/personal-pension.ts';
import * as childrenEducation from './additional/children-education.ts';
import * as continuingEducation from './additional/continuing-education.ts';
import * as elderlySupport from './additional/elderly-support.ts';
import * as housing from './additional/housing.ts';
import * as infantCare from './additional/infant-care.ts';
import * as seriousIllness from './additional/serious-illness.ts';
import { annuityTax } from './annuity-tax.ts';
import { bonusMayBeTaxedApart, bonusTaxApart } from './bonus.ts';
import { businessBeforeAdditional, canUseDeductions } from './business.ts';
import { mergedCapitalIncome, taxableRent } from './capital-income.ts';
import { dividendTax, interestTax } from './capital-tax.ts';
import * as income from './comprehensive-income.ts';
import { claimingParent, coupleKey } from './couple.ts';
import { mayMoveDeductions } from './deduction-order.ts';
import { generalDeductions, ownAdditionalDeductions } from './deductions.ts';
import * as family from './family-choices.ts';
import { incidentalTax, shareGainTax } from './gains.ts';
import { giftsInFull, limitedGifts, mayOrderGifts } from './gifts.ts';
import { homeSaleRules, homeSaleTax } from './home-sale.ts';
import * as oneOffPay from './one-off-pay.ts';
import { personalRelief } from './personal-relief.ts';
import { rentTax } from './rent-tax.ts';
import * as settlement from './settlement.ts';
import { taxLaw } from './sources.ts';
import {
  healthInsuranceDeduction,
  otherDeductions,
  personalPensionDeduction,
  specialDeductions,
} from './special-deductions.ts';
import * as until2018 from './until-2018.ts';
import { remunerationWithheld, taxWithheld, wagesWithheld } from './withholding.ts';

/** All categories together; the parts are the payments. */
export const incomeTax = rule({
  name: 'incomeTax',
  label: { en: 'individual income tax', zh: '个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${taxLaw}, art. 2`,
  reads: {
    comprehensiveTax: settlement.comprehensiveTax,
    bonusTax: family.bonusTax,
    businessTax: family.businessTax,
    interestTax,
    dividendTax,
    rentTax: perYear(rentTax),
    annuityTax: perYear(annuityTax),
    personalPensionTax,
    equityTax: oneOffPay.equityTax,
    severanceTax: oneOffPay.severanceTax,
    earlyRetirementTax: oneOffPay.earlyRetirementTax,
    homeSaleTax,
    shareGainTax,
    incidentalTax,
  },
  formula: ({
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
  }) => {
    const oneOff = equityTax + severanceTax + earlyRetirementTax;
    const gains = homeSaleTax + shareGainTax + incidentalTax;
    const property = interestTax + dividendTax + rentTax + gains;
    const pillars = annuityTax + personalPensionTax;
    return comprehensiveTax + bonusTax + oneOff + businessTax + property + pillars;
  },
});

const additional = [
  claimingParent,
  childrenEducation.educationMonths,
  childrenEducation.educationOfChild,
  infantCare.careOfInfant,
  elderlySupport.monthsOverSixty,
  elderlySupport.elderlySupportMonths,
  elderlySupport.elderlySupport,
  continuingEducation.continuingEducationDeduction,
  seriousIllness.illnessOfPatient,
  seriousIllness.isMinorChild,
  seriousIllness.illnessOfMinor,
  seriousIllness.illnessOfFirst,
  seriousIllness.illnessOfSecond,
  housing.mortgageDeduction,
  housing.ownsHomeWhereWorking,
  housing.rentDeduction,
  housing.earnersRank,
  housing.isFirstEarner,
  housing.housingDeduction,
  housing.housingPart,
  family.claimedEducation,
  family.claimedInfantCare,
  family.claimedHousing,
  family.claimedChildrenIllness,
  family.claimedFirstIllness,
  family.claimedSecondIllness,
  family.claimedIllness,
  ownAdditionalDeductions,
  family.additionalDeductions,
];

const comprehensive = [
  income.remunerationCounted,
  income.incomeBeforeBonus,
  income.hasComprehensiveIncome,
  income.hasIncomeToDeductFrom,
  family.comprehensiveIncome,
  specialDeductions,
  healthInsuranceDeduction,
  personalPensionDeduction,
  otherDeductions,
  generalDeductions,
  giftsInFull,
  limitedGifts,
  mayOrderGifts,
  mayMoveDeductions,
  family.businessBearsDeductions,
  family.taxableBeforeGifts,
  ...family.giftRules,
  family.comprehensiveTaxable,
  personalRelief,
  family.comprehensiveTaxDue,
  wagesWithheld,
  remunerationWithheld,
  taxWithheld,
  settlement.comprehensiveReceipts,
  settlement.taxTopUp,
  settlement.taxTopUpWaived,
  settlement.taxRefund,
  settlement.comprehensiveTax,
];

const other = [
  bonusMayBeTaxedApart,
  bonusTaxApart,
  family.mergedBonus,
  family.bonusTax,
  businessBeforeAdditional,
  canUseDeductions,
  family.businessTaxable,
  family.businessTax,
  taxableRent,
  mergedCapitalIncome,
  interestTax,
  dividendTax,
  rentTax,
  annuityTax,
  ...oneOffPay.oneOffPayRules,
  ...homeSaleRules,
  shareGainTax,
  incidentalTax,
];

const before2019 = [
  until2018.wageTaxUntil2018,
  until2018.shortfallUntil2018,
  until2018.bonusTaxUntil2018,
  until2018.ownerDeductionUntil2018,
  until2018.businessTaxableUntil2018,
  until2018.businessTaxUntil2018,
];

export const incomeTaxInstrument: Instrument = {
  name: 'incomeTax',
  label: { en: 'Individual income tax', zh: '个人所得税' },
  stage: 'secondary',
  about: {
    en: 'Seven rates on comprehensive income after basic, special and special additional deductions; the bonus, one-off pay, business income, interest, dividends, rent, gains and prizes by rates of their own.',
    zh: '综合所得按七级超额累进税率征收，扣除基本减除费用、专项扣除和专项附加扣除；年终奖、一次性收入、经营所得、利息股息、租金、财产转让和偶然所得另行计税。',
  },
  rules: [
    coupleKey,
    ...additional,
    ...comprehensive,
    ...other,
    ...before2019,
    family.taxToLessen,
    family.coupleTax,
    incomeTax,
  ],
};
