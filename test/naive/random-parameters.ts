// What may have to be drawn of the law, by the parameters' names.

import fc from 'fast-check';

export const whole = (min: number, max: number) => fc.integer({ min, max });
export const percent = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100);

/** What may have to be drawn, by the parameter's name. */
export const drawn = fc.record({
  'minimumWage.monthly': whole(1200, 2800),
  'contributionBase.floor': whole(2500, 7000),
  'contributionBase.cap': whole(14_000, 37_000),
  'ownMedicalContribution.rate': percent(1, 2),
  'ownUnemploymentContribution.rate': fc.constantFrom(0.002, 0.003, 0.004, 0.005),
  'employerUnemploymentContribution.rate': fc.constantFrom(0.005, 0.006, 0.007, 0.008),
  'flexiblePensionContribution.rate': percent(16, 22),
  'flexibleMedicalContribution.rate': percent(5, 11),
  'employerPensionContribution.rate': percent(13, 20),
  'employerPensionContribution.publicRate': percent(15, 20),
  'employerMedicalContribution.rate': percent(5, 11),
  'employerMaternityContribution.rate': fc.constantFrom(0.005, 0.008, 0.01, 0.012),
  'employerInjuryContribution.cut': fc.constantFrom(0, 0.2, 0.5),
  'annuityEmployerShare.usual': fc.constantFrom(0.03, 0.05, 0.08),
  'annuityOwnShare.usual': fc.constantFrom(0.01, 0.04, 0.05),
  'severanceTax.averageWage': whole(40_000, 160_000),
  'homeSaleTax.assessedRate': fc.constantFrom(0.01, 0.015, 0.02, 0.03),
  'surchargesOfPersons.maintenance': fc.constantFrom(0.07, 0.05, 0.01),
  'residentMedical.subsidy': whole(520, 1200),
  'residentPensionSubsidy.low': whole(30, 60),
  'residentPensionSubsidy.high': whole(60, 200),
  'residentYearsPension.least': whole(1, 16),
  'residentYearsPension.amount': whole(0, 60),
  'residentYearsPension.perYear': whole(0, 6),
  'lowIncomeMargin.multiple': fc.constantFrom(1.5, 1.5, 2),
  'seriouslyIll.costFrom': whole(10_000, 80_000),
  'gradualExit.months': whole(0, 12),
  'housingFund.floor': whole(1200, 3000),
  'housingFund.cap': whole(20_000, 42_000),
  'rentDeduction.perMonth': fc.constantFrom(800, 1100, 1500),
  'personalRelief.disabled': fc.constantFrom(0, 6000, 1234.56),
  'newPension.base': whole(5000, 12_000),
  'transitionalPension.coefficient': fc.constantFrom(0.01, 0.012, 0.013, 0.014),
  'pensionAdjustment.fixed': fc.constantFrom(0, 480),
  'pensionAdjustment.perYear': fc.constantFrom(0, 3),
  'pensionSupplement.amount': fc.constantFrom(0, 150),
  'newPension.roundedTo': fc.constantFrom(0.01, 0.1, 1),
  'pensionIncrease.ratio': fc.constantFrom(0.02, 0.035),
  'pensionIncrease.meanPension': whole(2500, 5000),
  'pensionIncrease.fixedShare': percent(0, 100),
  'residentPension.basic': whole(100, 1600),
  'residentMedical.own': whole(250, 700),
  'childcareSubsidy.takeUp': percent(50, 100),
  'livingAllowance.standard': whole(600, 1800),
  'livingAllowance.ruralShare': percent(60, 100),
  'livingAllowance.workDeduction': fc.constantFrom(0, 0, 2400, 6000),
  'livingAllowance.earningsDisregard': fc.constantFrom(0, 0, 0.2),
  'livingAllowance.nationalBasicPension': fc.constantFrom(93, 123, 163),
  'livingAllowance.basicPensionNotCounted': fc.constantFrom(0, 1, 0.5),
  'livingAllowance.additionalAid': fc.constantFrom(0, 0.1, 0.3),
  'livingAllowance.roundedUpTo': fc.constantFrom(0.01, 1, 5),
  'registeredElsewhere.withinProvince': whole(0, 1),
  'passesAssetTest.savingsMonths': whole(12, 48),
  'passesAssetTest.homes': whole(1, 2),
  'passesAssetTest.cars': fc.constantFrom(0, 20_000, 80_000),
  'shanghaiPropertyTax.threshold': whole(26_000, 90_000),
  'chongqingPropertyTax.averagePrice': whole(5000, 15_000),
});
export type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;
export type Name = keyof Drawn;

/** What may change within the year, where it is drawn. */
export const changeable = [
  'minimumWage.monthly',
  'contributionBase.floor',
  'contributionBase.cap',
  'ownMedicalContribution.rate',
  'flexiblePensionContribution.rate',
  'flexibleMedicalContribution.rate',
  'employerPensionContribution.rate',
  'employerMedicalContribution.rate',
  'employerInjuryContribution.cut',
  'housingFund.floor',
  'housingFund.cap',
  'residentPension.basic',
  'livingAllowance.standard',
] as const satisfies readonly Name[];

/** What the document gives so that nothing is left to chance. */
export const takeUp = {
  'livingAllowance.takeUpAtNoGap': 1,
  'livingAllowance.takeUpAtFullGap': 1,
  'recognisedMargin.takeUp': 1,
  // What hospitals cost is refunded in full, so that only the cost told as borne is borne.
  'medicalInsurance.ownShareCut': 1,
  'employeeHospitalRefund.deductible': 0,
  'employeeHospitalRefund.cap': 10_000_000,
  'employeeOutpatientCover.deductible': 0,
  'employeeOutpatientCover.cap': 10_000_000,
  'residentHospitalRefund.deductible': 0,
  'residentHospitalRefund.cap': 10_000_000,
  'residentOutpatientCover.deductible': 0,
  'residentOutpatientCover.cap': 10_000_000,
  'residentMedical.takeUpShare': 1,
  'residentPension.takeUpShare': 1,
};
