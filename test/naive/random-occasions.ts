// What befalls few: income that comes once, annuities, wishes of retirement, illness, a home sold. Most have none of it.

import fc from 'fast-check';
import type { Household, Person } from './law/people.ts';
import { month } from './law/people.ts';
import { amount, maybe, oneIn, orBounds } from './random-amounts.ts';

type Occasions = Pick<
  Person,
  | 'annuityInPayment'
  | 'earlyRetirementPay'
  | 'earlyRetirementYears'
  | 'elasticMonths'
  | 'equityIncentive'
  | 'hospitalCost'
  | 'listedShareGain'
  | 'lotteryPrize'
  | 'outpatientCost'
  | 'personalPensionDrawn'
  | 'qualifiedHealthPremium'
  | 'residentContributionYears'
  | 'severance'
  | 'shareGain'
  | 'windfall'
>;

export const noOccasions: Occasions = {
  annuityInPayment: 0,
  earlyRetirementPay: 0,
  earlyRetirementYears: 1,
  elasticMonths: 0,
  equityIncentive: 0,
  hospitalCost: 0,
  listedShareGain: 0,
  lotteryPrize: 0,
  outpatientCost: 0,
  personalPensionDrawn: 0,
  qualifiedHealthPremium: 0,
  residentContributionYears: 0,
  severance: 0,
  shareGain: 0,
  windfall: 0,
};

const yearlyBounds = [36_000, 36_000.12, 144_000, 144_001, 300_000, 420_000, 660_001, 960_000];

/** Paid by an employer. */
const onLeaving = fc.record({
  equityIncentive: orBounds(maybe(1_500_000, 0.3), yearlyBounds),
  severance: maybe(900_000, 0.5),
  earlyRetirementPay: orBounds(maybe(600_000, 0.5), [60_000, 96_000, 120_000.01, 288_000]),
  earlyRetirementYears: fc.integer({ min: 1, max: 5 }),
});

const gains = fc.record({
  shareGain: fc.oneof(
    maybe(400_000, 0.5),
    maybe(50_000).map((loss) => -loss),
  ),
  listedShareGain: fc.oneof(
    maybe(100_000, 0.3),
    maybe(50_000).map((loss) => -loss),
  ),
  lotteryPrize: orBounds(maybe(60_000, 0.3), [800, 10_000, 10_000.01, 5_000_000]),
  windfall: maybe(20_000, 0.3),
});

const saved = fc.record({
  annuityInPayment: orBounds(
    maybe(30_000, 0.5),
    [3000, 3000.01, 12_000, 12_000.01, 25_000, 80_001],
  ),
  personalPensionDrawn: maybe(30_000, 0.5),
  qualifiedHealthPremium: orBounds(maybe(4_000, 0.5), [2400, 2400.01]),
  residentContributionYears: fc.integer({ min: 0, max: 45 }),
  elasticMonths: fc.integer({ min: -36, max: 36 }),
});

const ill = fc.record({
  hospitalCost: maybe(150_000, 0.7),
  outpatientCost: maybe(20_000, 0.5),
});

/** Of a grown-up. */
export const occasions: fc.Arbitrary<Partial<Occasions>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: onLeaving },
  { weight: 1, arbitrary: gains },
  { weight: 3, arbitrary: saved },
  { weight: 1, arbitrary: ill },
);

const incomes = [
  ...(['wage', 'bonus', 'labourRemuneration', 'authorRemuneration', 'royalties'] as const),
  ...(['businessIncome', 'farmIncome', 'interest', 'otherInterest', 'dividendsUnlisted'] as const),
  ...(['dividendsHeldOverYear', 'dividendsHeldOverMonth', 'dividendsHeldShort'] as const),
  ...(['rentReceived', 'collectiveDividend', 'pensionInPayment', 'annuityInPayment'] as const),
] as const satisfies readonly (keyof Person)[];

/** Somebody who has a twelfth of it, and nothing once. */
export function poorer(person: Person): Person {
  const little = incomes.map((name) => [name, Math.round((100 * person[name]) / 12) / 100]);
  const nothing = { equityIncentive: 0, severance: 0, earlyRetirementPay: 0, shareGain: 0 };
  const noLuck = { listedShareGain: 0, lotteryPrize: 0, windfall: 0 };
  return { ...person, ...Object.fromEntries(little), ...nothing, ...noLuck };
}

type Sale = Pick<
  Household,
  | 'soldHomeCost'
  | 'soldHomeMonth'
  | 'soldHomeOnly'
  | 'soldHomeOrdinary'
  | 'soldHomePrice'
  | 'soldHomeReplacedBy'
  | 'soldHomeYears'
>;

/** A home that one household in five sells in a month of the year. */
export function sale(year: number): fc.Arbitrary<Sale> {
  const none = {
    soldHomePrice: 0,
    soldHomeMonth: month(year, 1),
    soldHomeYears: 0,
    soldHomeCost: 0,
    soldHomeOnly: false,
    soldHomeOrdinary: true,
    soldHomeReplacedBy: 0,
  };
  const sold = fc.record({
    soldHomePrice: amount(8_000_000),
    soldHomeMonth: fc.integer({ min: month(year, 1), max: month(year, 12) }),
    soldHomeYears: fc.oneof(
      fc.constantFrom(1, 1.99, 2, 4.99, 5),
      fc.integer({ min: 0, max: 200 }).map((n) => n / 10),
    ),
    soldHomeCost: fc.oneof(fc.constant(0), amount(4_000_000)),
    soldHomeOnly: fc.boolean(),
    soldHomeOrdinary: fc.boolean(),
    soldHomeReplacedBy: maybe(6_000_000, 0.4),
  });
  return oneIn(5).chain((sells) => (sells ? sold : fc.constant(none)));
}
