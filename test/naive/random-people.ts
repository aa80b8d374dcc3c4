// People by lot, as they might be: every fact of a person that the second reading knows, with sense between facts.

import fc from 'fast-check';
import type { Industry, Person } from './law/people.ts';
import { month } from './law/people.ts';
import { amount, maybe, oneIn, orBounds } from './random-amounts.ts';
import { noOccasions, occasions } from './random-occasions.ts';

/** Twelve months at 100,000 and 150,000 yuan without VAT of 3 and 5 %, and a fen a month above. */
const rentsAtBoundsOfVat = [
  1_236_000, 1_236_000.12, 1_260_000, 1_260_000.12, 1_890_000, 1_890_000.12,
];

/** A share such as .37. */
const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

const nobody: Omit<Person, 'id' | 'born' | 'sex'> = {
  spouse: null,
  mother: null,
  father: null,
  hukou: 'here',
  permitYears: 0,
  schooling: 'none',
  continuingEducation: 'none',
  disability: 0,
  medicalCost: 0,
  parentsOver60: 0,
  siblings: 0,
  activity: 'inactive',
  category: 'worker',
  industry: 'none',
  employerSize: 'unknown',
  annuityMember: false,
  annuityEmployerRate: -1,
  annuityOwnRate: -1,
  monthsWorked: 12,
  wage: 0,
  wageLastYear: -1,
  declaredShare: 1,
  insured: true,
  housingFundRate: 0,
  bonus: 0,
  labourRemuneration: 0,
  authorRemuneration: 0,
  royalties: 0,
  businessIncome: 0,
  farmIncome: 0,
  interest: 0,
  otherInterest: 0,
  dividendsHeldOverYear: 0,
  dividendsHeldOverMonth: 0,
  dividendsHeldShort: 0,
  dividendsUnlisted: 0,
  rentReceived: 0,
  collectiveDividend: 0,
  pensionScheme: 'none',
  pensionInPayment: 0,
  contributionYears: 0,
  yearsBeforeAccounts: 0,
  contributionIndex: 1,
  indexBeforeAccounts: 0,
  accountBalance: 0,
  residentAccount: 0,
  residentPensionTier: 0,
  personalPensionPaid: 0,
  gifts: 0,
  givingInFull: 0,
  ...noOccasions,
};

const industries: readonly Industry[] = [
  ...(['none', 'agriculture', 'mining', 'manufacturing', 'utilities', 'construction'] as const),
  ...(['trade', 'transport', 'hotelFood', 'ict', 'finance', 'realEstate'] as const),
  ...(['businessServices', 'science', 'waterEnvironment', 'residentServices'] as const),
  ...(['education', 'health', 'cultureSport', 'publicAdministration'] as const),
];

const employee = fc.record({
  wage: orBounds(
    fc.oneof(amount(120_000), amount(400_000), amount(2_000_000)),
    [60_000, 96_000, 204_000, 360_000, 480_000],
  ),
  bonus: orBounds(
    fc.oneof(maybe(60_000, 0.4), maybe(600_000)),
    [36_000, 36_000.12, 144_000, 144_001, 300_000, 420_000, 660_001, 960_000],
  ),
  monthsWorked: fc.oneof(
    { weight: 3, arbitrary: fc.constant(12) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
  ),
  wageLastYear: fc.oneof(fc.constantFrom(-1, -1, 0), amount(600_000), amount(60_000)),
  declaredShare: fc.oneof(fc.constant(1), share),
  insured: oneIn(8).map((not) => !not),
  housingFundRate: fc.constantFrom(0, 0.03, 0.05, 0.08, 0.12, 0.15),
  category: fc.constantFrom('worker', 'worker', 'cadre', 'public'),
  personalPensionPaid: maybe(15_000),
  industry: fc.constantFrom(...industries),
  employerSize: fc.constantFrom('unknown', 'small', 'large'),
  annuityMember: oneIn(3),
  annuityEmployerRate: fc.constantFrom(-1, 0, 0.05, 0.08, 0.1),
  annuityOwnRate: fc.constantFrom(-1, 0, 0.03, 0.04, 0.06),
});
const flexible = fc.record({
  labourRemuneration: amount(300_000),
  insured: fc.boolean(),
  monthsWorked: fc.integer({ min: 1, max: 12 }),
  category: fc.constantFrom('worker', 'cadre'),
});
const business = fc.record({
  insured: oneIn(3),
  monthsWorked: fc.integer({ min: 1, max: 12 }),
  businessIncome: orBounds(
    fc.oneof(amount(300_000), amount(4_000_000)),
    [-20_000, 60_000, 90_000, 150_000, 360_000, 1_000_000, 1_060_000, 2_000_000, 2_060_000],
  ),
  personalPensionPaid: maybe(15_000),
});
const farmer = fc.record({ farmIncome: maybe(60_000, 0.8), residentAccount: maybe(60_000, 0.5) });

/** What somebody of working age or older does. */
const work = fc.oneof(
  { weight: 6, arbitrary: employee.map((facts) => ({ activity: 'employee' as const, ...facts })) },
  { weight: 1, arbitrary: flexible.map((facts) => ({ activity: 'flexible' as const, ...facts })) },
  { weight: 2, arbitrary: business.map((facts) => ({ activity: 'business' as const, ...facts })) },
  { weight: 1, arbitrary: farmer.map((facts) => ({ activity: 'farmer' as const, ...facts })) },
  { weight: 1, arbitrary: fc.constant({ activity: 'unemployed' as const }) },
);

const besides = fc.record({
  labourRemuneration: orBounds(maybe(120_000), [800, 4000, 4000.01, 25_000, 62_500]),
  authorRemuneration: maybe(60_000, 0.08),
  royalties: maybe(60_000, 0.08),
  interest: maybe(20_000, 0.3),
  otherInterest: maybe(20_000),
  dividendsHeldOverYear: maybe(20_000, 0.1),
  dividendsHeldOverMonth: maybe(20_000, 0.1),
  dividendsHeldShort: maybe(20_000, 0.1),
  dividendsUnlisted: maybe(90_000, 0.1),
  rentReceived: fc.oneof(
    { weight: 12, arbitrary: orBounds(maybe(120_000), [9600, 48_000, 48_000.12]) },
    { weight: 1, arbitrary: orBounds(amount(4_000_000), rentsAtBoundsOfVat) },
  ),
  collectiveDividend: maybe(20_000, 0.1),
  gifts: fc.oneof(maybe(5_000, 0.2), maybe(200_000, 0.3)),
  givingInFull: fc.constantFrom(0, 0, 1, 0.25),
  residentPensionTier: fc.constantFrom(0, 100, 500, 2000),
  medicalCost: orBounds(maybe(150_000, 0.15), [15_000, 15_000.01, 95_000, 95_001]),
  siblings: fc.constantFrom(0, 0, 1, 2, 3, 6),
  continuingEducation: fc.constantFrom('none', 'none', 'none', 'degree', 'certificate'),
  disability: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 2, 3, 4),
});

const career = fc.record({
  contributionYears: fc.oneof(
    fc.integer({ min: 0, max: 516 }).map((months) => Math.round((100 * months) / 12) / 100),
    fc.constantFrom(14.99, 15, 15.5),
  ),
  yearsBeforeAccounts: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2000 }).map(hundredths)),
  contributionIndex: fc.integer({ min: 4000, max: 30_000 }).map((n) => n / 10_000),
  indexBeforeAccounts: fc.integer({ min: 4000, max: 20_000 }).map((n) => n / 10_000),
  accountBalance: amount(400_000),
});

function hundredths(n: number): number {
  return n / 100;
}

const sex = fc.constantFrom('male', 'female');

/** In months: a household document refuses annuities drawn before. */
const youngestWithAnnuity = 40 * 12;

/** Somebody of working age, or near the age of retirement. */
export function adult(year: number): fc.Arbitrary<Omit<Person, 'id'>> {
  const near = fc.integer({ min: 47 * 12, max: 65 * 12 });
  const any = fc.integer({ min: 19 * 12, max: 62 * 12 });
  return fc
    .tuple(fc.oneof(any, near), sex, work, besides, career, oneIn(4), occasions)
    .map(([age, sexOf, working, more, years, labours, seldom]) => ({
      ...nobody,
      ...seldom,
      ...more,
      ...years,
      ...working,
      born: month(year, 12) - age,
      sex: sexOf,
      labourRemuneration: labourOf(working) ?? (labours ? more.labourRemuneration : 0),
      annuityInPayment: age < youngestWithAnnuity ? 0 : (seldom.annuityInPayment ?? 0),
    }));
}

function labourOf(working: object): number | undefined {
  return 'labourRemuneration' in working ? Number(working.labourRemuneration) : undefined;
}

/** Somebody of 55 or more: at work, newly retired, with a pension of employees or of residents. */
export function elder(year: number): fc.Arbitrary<Omit<Person, 'id'>> {
  const pensioner = fc.record({
    pensionScheme: fc.constantFrom('employee', 'employee', 'public'),
    pensionInPayment: amount(12_000),
    labourRemuneration: maybe(40_000),
  });
  const resident = fc.record({
    pensionScheme: fc.constantFrom('resident', 'none'),
    residentAccount: maybe(60_000, 0.7),
    farmIncome: maybe(20_000, 0.4),
  });
  const age = fc.oneof(
    fc.integer({ min: 55 * 12, max: 92 * 12 }),
    fc.integer({ min: 59 * 12, max: 61 * 12 }),
  );
  const old = fc.tuple(age, sex, besides, occasions);
  const drawing = fc
    .tuple(old, fc.oneof(pensioner, resident))
    .map(([[age, sexOf, more, seldom], pension]) => ({
      ...nobody,
      ...seldom,
      ...more,
      born: month(year, 12) - age,
      sex: sexOf,
      ...pension,
    }));
  return fc.oneof({ weight: 2, arbitrary: drawing }, { weight: 1, arbitrary: adult(year) });
}

/** A child of up to 22, at the school of its age. */
export function child(year: number): fc.Arbitrary<Omit<Person, 'id'>> {
  const age = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 22 * 12 }));
  return fc
    .record({
      age,
      sex,
      medicalCost: maybe(150_000, 0.1),
      attends: oneIn(3),
      disabled: oneIn(20),
      ill: oneIn(15),
    })
    .map((facts) => ({
      ...nobody,
      born: month(year, 12) - facts.age,
      sex: facts.sex,
      medicalCost: facts.medicalCost,
      disability: facts.disabled ? 2 : 0,
      hospitalCost: facts.ill ? 100_000 : 0,
      ...schoolAt(Math.floor((facts.age - 3) / 12), facts.attends),
    }));
}

function schoolAt(age: number, attends: boolean): Pick<Person, 'activity' | 'schooling'> {
  if (age < 3) return { activity: 'inactive', schooling: 'none' };
  if (age < 6) return { activity: 'inactive', schooling: attends ? 'preschool' : 'none' };
  if (age < 12) return { activity: 'pupil', schooling: 'primary' };
  if (age < 15) return { activity: 'pupil', schooling: 'lowerSecondary' };
  if (age < 18) return { activity: 'pupil', schooling: 'upperSecondary' };
  return attends
    ? { activity: 'pupil', schooling: 'college' }
    : { activity: 'inactive', schooling: 'none' };
}
