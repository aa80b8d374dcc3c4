// Which flows the groups of instruments of T6 and T9 are: the auditor’s list, by hand. Taxes and contributions as
// paid, all else as received; a minus where a flow goes the other way.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FLOWS_OF_GROUPS: Readonly<Record<string, readonly string[]>> = {
  ownContributions: words(`
    ownPensionContribution ownMedicalContribution ownUnemploymentContribution flexiblePensionContribution
    flexibleMedicalContribution ownAnnuityContribution`),
  residentContributions: words(`
    residentMedicalContribution residentPensionContribution careInsuranceContribution`),
  incomeTaxOnWork: words(
    'comprehensiveTax bonusTax severanceTax earlyRetirementTax equityTax annuityTax personalPensionTax',
  ),
  incomeTaxOnCapital: words(`
    businessTax interestTax dividendTax rentTax homeSaleTax shareGainTax incidentalTax`),
  otherDirectTaxes: words('propertyTax rentedHomeTax rentVat rentSurcharges hiddenIncomeRecovered'),
  employeePensions: words('employeePension annuityPension'),
  residentPensions: words(
    'residentBasicPension residentAccountPension residentYearsPension residentConvergence',
  ),
  assistance: words(`
    livingAllowance singlePersonAllowance gradualExit extremePovertyLiving temporaryAid lowIncomeBenefit
    medicalPremiumAid pensionPremiumAid rentSubsidy childWithoutParentsAllowance
    ruralHousingGrant`),
  medicalPayments: words(`
    employeeHospitalRefund residentHospitalRefund employeeCriticalIllness residentCriticalIllness
    criticalIllnessForPoor medicalAid careInsuranceBenefit`),
  familyBenefits: words('educationAid childcareSubsidy'),
  privateTransfers: words(
    'supportIncome -supportPayment commercialHealthPayment -commercialHealthPremium',
  ),
  otherBenefits: words(`
    unemploymentBenefit skillSubsidy regionalCash disabilityLivingSubsidy
    disabilityNursingSubsidy oldAgeAllowance`),
  giving: words('-gifts charityReceived trustPayout villageWelfare -villageGifts'),
  consumptionTaxes: words('valueAddedTax consumptionTax taxSurcharges'),
  transactionTaxes: words(
    'deedTax homeSaleVat homeSaleSurcharges vehiclePurchaseTax securitiesStampDuty',
  ),
  education: words('educationInKind -schoolFees'),
  health: words('healthInKind employeeOutpatientCover residentOutpatientCover'),
  otherServices: words(`
    extremePovertyCare nurseryInKind elderCareInKind publicRentalInKind cultureInKind regionalServices
    -regionalContribution`),
};
