// A household as the second reading of the law sees it: plain objects, amounts in yuan as written, months counted
// from the year 0 (12 × year + month − 1). The fields are the facts of a household document, no more.

export type Month = number;

/** Sections of the classification of industries (GB/T 4754). */
export type Industry =
  | 'none'
  | 'agriculture'
  | 'mining'
  | 'manufacturing'
  | 'utilities'
  | 'construction'
  | 'trade'
  | 'transport'
  | 'hotelFood'
  | 'ict'
  | 'finance'
  | 'realEstate'
  | 'businessServices'
  | 'science'
  | 'waterEnvironment'
  | 'residentServices'
  | 'education'
  | 'health'
  | 'cultureSport'
  | 'publicAdministration';

export interface Person {
  readonly id: string;
  readonly born: Month;
  readonly sex: 'male' | 'female';
  readonly spouse: string | null;
  readonly mother: string | null;
  readonly father: string | null;
  readonly hukou: 'here' | 'province' | 'elsewhere';
  readonly permitYears: number;
  readonly schooling:
    | 'none'
    | 'preschool'
    | 'primary'
    | 'lowerSecondary'
    | 'upperSecondary'
    | 'college';
  readonly continuingEducation: 'none' | 'degree' | 'certificate';
  readonly disability: number;
  readonly medicalCost: number;
  readonly parentsOver60: number;
  readonly siblings: number;
  readonly activity:
    | 'inactive'
    | 'pupil'
    | 'employee'
    | 'flexible'
    | 'business'
    | 'farmer'
    | 'unemployed';
  readonly category: 'worker' | 'cadre' | 'public';
  readonly industry: Industry;
  readonly employerSize: 'unknown' | 'small' | 'large';
  readonly monthsWorked: number;
  readonly wage: number;
  readonly wageLastYear: number;
  readonly declaredShare: number;
  readonly insured: boolean;
  readonly housingFundRate: number;
  readonly bonus: number;
  readonly labourRemuneration: number;
  readonly authorRemuneration: number;
  readonly royalties: number;
  readonly businessIncome: number;
  readonly farmIncome: number;
  readonly interest: number;
  readonly otherInterest: number;
  readonly dividendsHeldOverYear: number;
  readonly dividendsHeldOverMonth: number;
  readonly dividendsHeldShort: number;
  readonly dividendsUnlisted: number;
  readonly rentReceived: number;
  readonly collectiveDividend: number;
  readonly pensionScheme: 'none' | 'employee' | 'public' | 'resident';
  readonly pensionInPayment: number;
  readonly contributionYears: number;
  readonly yearsBeforeAccounts: number;
  readonly contributionIndex: number;
  readonly indexBeforeAccounts: number;
  readonly accountBalance: number;
  readonly residentAccount: number;
  readonly residentPensionTier: number;
  readonly personalPensionPaid: number;
  readonly personalPensionDrawn: number;
  readonly annuityMember: boolean;
  /** −1: the usual rate. */
  readonly annuityEmployerRate: number;
  readonly annuityOwnRate: number;
  /** Drawn in retirement, a month. */
  readonly annuityInPayment: number;
  readonly residentContributionYears: number;
  /** Months by which retirement is wished later; below 0: earlier. */
  readonly elasticMonths: number;
  readonly qualifiedHealthPremium: number;
  readonly hospitalCost: number;
  readonly outpatientCost: number;
  readonly equityIncentive: number;
  readonly severance: number;
  readonly earlyRetirementPay: number;
  readonly earlyRetirementYears: number;
  readonly shareGain: number;
  readonly listedShareGain: number;
  readonly lotteryPrize: number;
  readonly windfall: number;
  /** Gifts to charity in the year; `givingInFull` of them to recipients with full deduction. */
  readonly gifts: number;
  readonly givingInFull: number;
}

export interface Home {
  readonly area: number;
  readonly value: number;
  /** Paid for it; 0: as the value. */
  readonly price: number;
  readonly land: 'urban' | 'homestead';
  readonly kind: 'ordinary' | 'highEnd' | 'detached';
  readonly bought: Month;
  /** Why Shanghai leaves it free. */
  readonly relief: 'none' | 'childsOnlyHome' | 'talentsOnlyHome';
}

export interface Household {
  readonly place: string;
  readonly year: number;
  readonly persons: readonly Person[];
  readonly homes: readonly Home[];
  readonly residence: 'urban' | 'rural';
  readonly tenure: 'owned' | 'rented' | 'other';
  readonly rentPaid: number;
  readonly mortgageInterest: number;
  readonly deposits: number;
  readonly securities: number;
  readonly carValue: number;
  readonly supportReceived: number;
  readonly supportPaid: number;
  readonly childcareTakeUp: number;
  /** A home sold in the year; 0: none. */
  readonly soldHomePrice: number;
  readonly soldHomeMonth: Month;
  readonly soldHomeYears: number;
  /** Cost and fees that can be shown; 0: none. */
  readonly soldHomeCost: number;
  readonly soldHomeOnly: boolean;
  readonly soldHomeOrdinary: boolean;
  readonly soldHomeReplacedBy: number;
  /** Drawn a month until income rose above the standard. */
  readonly allowanceBefore: number;
}

export function month(year: number, ofYear: number): Month {
  return 12 * year + ofYear - 1;
}

/** The months of a year, January first. */
export function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_, i) => 12 * year + i);
}

/**
 * Of some months those in which somebody works, who works in so many of them: the facts do not say which, so they lie
 * evenly among them, and by the end of each month as many are over as come nearest to its share, half up.
 */
export function spreadOver(months: readonly Month[], worked: number): Month[] {
  const over = (passed: number) => Math.floor((passed * worked) / months.length + 0.5);
  return months.filter((_, i) => over(i + 1) > over(i));
}

/** Completed months of age in the course of a month: somebody is 0 months old in the month of birth. */
export function ageInMonths(person: Person, when: Month): number {
  return when - person.born;
}

/** Completed years of age at the end of a year. */
export function ageAtEndOf(person: Person, year: number): number {
  return Math.floor(ageInMonths(person, month(year, 12)) / 12);
}

export function personCalled({ persons }: Household, id: string | null): Person | null {
  return persons.find((person) => person.id === id) ?? null;
}
