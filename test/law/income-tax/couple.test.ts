// The couple's choices against every option tried by hand, with sums written anew for the test.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxed } from './taxpayers.ts';

interface Spouse {
  readonly wage: number;
  readonly bonus: number;
  readonly businessIncome: number;
  readonly medicalCost: number;
  readonly specialDeductions: number;
  readonly intendedGiving: number;
}

interface Family {
  readonly spouses: readonly [Spouse, Spouse];
  /** Ages of the children in months at the end of 2025. */
  readonly children: readonly { readonly age: number; readonly medicalCost: number }[];
  readonly mortgage: boolean;
}

const yearly = [
  [36000, 0.03],
  [144000, 0.1],
  [300000, 0.2],
  [420000, 0.25],
  [660000, 0.3],
  [960000, 0.35],
  [Number.POSITIVE_INFINITY, 0.45],
] as const;
const ofBusiness = [
  [30000, 0.05],
  [90000, 0.1],
  [300000, 0.2],
  [500000, 0.3],
  [Number.POSITIVE_INFINITY, 0.35],
] as const;

/** Tax slice by slice, without quick deductions. */
function sliced(income: number, rows: readonly (readonly [number, number])[]): number {
  let tax = 0;
  let from = 0;
  for (const [upTo, rate] of rows) {
    tax += Math.max(0, Math.min(income, upTo) - from) * rate;
    from = upTo;
  }
  return tax;
}

function apart(bonus: number): number {
  const row = yearly.find(([upTo]) => bonus <= upTo);
  const rate = row?.[1] ?? 0;
  const quick = [0, 210, 1410, 2660, 4410, 7160, 15160][row ? yearly.indexOf(row) : 0] ?? 0;
  return bonus > 0 ? bonus * rate - quick : 0;
}

/** What one person settles alone: bonus merged or apart, deductions and gifts from either income where there are two. */
function taxOfOne(one: Spouse, claimed: number): number {
  const works = one.wage + one.bonus > 0;
  const bearers = !works ? [true] : one.businessIncome > 0 ? [false, true] : [false];
  const ways = bearers.flatMap((businessBears) =>
    [false, true].flatMap((merged) =>
      [false, true].map((businessGives) =>
        taxUnder(one, claimed, { merged, businessBears, businessGives }),
      ),
    ),
  );
  return Math.min(...ways);
}

interface Way {
  readonly merged: boolean;
  /** Whether business income bears the deductions, and whether it bears gifts first. */
  readonly businessBears: boolean;
  readonly businessGives: boolean;
}

function taxUnder(one: Spouse, claimed: number, way: Way): number {
  const deductions = 60000 + one.specialDeductions + claimed;
  const pay = one.wage + (way.merged ? one.bonus : 0);
  const work = Math.max(0, pay - (way.businessBears ? 0 : deductions));
  const profit = Math.max(0, one.businessIncome - (way.businessBears ? deductions : 0));
  const first = Math.min(one.intendedGiving, 0.3 * (way.businessGives ? profit : work));
  const second = Math.min(one.intendedGiving - first, 0.3 * (way.businessGives ? work : profit));
  const [fromWork, fromProfit] = way.businessGives ? [second, first] : [first, second];
  return (
    sliced(work - fromWork, yearly) +
    (way.merged ? 0 : apart(one.bonus)) +
    sliced(profit - fromProfit, ofBusiness) / 2
  );
}

function monthsIn(age: number, from: number, until: number): number {
  let months = 0;
  for (let back = 0; back < 12; back++) if (age - back >= from && age - back < until) months++;
  return months;
}

const illness = (cost: number) => Math.min(80000, Math.max(0, cost - 15000));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** What may go to the first spouse of some amounts, each divided by one of the shares. */
function divisions(amounts: readonly number[], shares: readonly number[]): readonly number[] {
  return amounts.reduce<number[]>(
    (found, one) => [...new Set(found.flatMap((sum) => shares.map((share) => sum + share * one)))],
    [0],
  );
}

/** The least tax of the couple over every way to divide the deductions, child by child, and to tax the bonuses. */
function leastByHand({ spouses, children, mortgage }: Family): number {
  const [a, b] = spouses;
  const halved = children.flatMap(({ age }) => [
    2000 * monthsIn(age, 36, 180),
    2000 * monthsIn(age, 0, 36),
  ]);
  const whole = [
    mortgage ? 12000 : 0,
    ...[a, b, ...children].map((patient) => illness(patient.medicalCost)),
  ];
  const all = sum(halved) + sum(whole);
  const toFirst = divisions(halved, [0, 0.5, 1]).flatMap((some) =>
    divisions(whole, [0, 1]).map((rest) => some + rest),
  );
  return Math.min(...toFirst.map((one) => taxOfOne(a, one) + taxOfOne(b, all - one)));
}

function engineOn({ spouses, children, mortgage }: Family) {
  const born = (age: number) => {
    const month = 2025 * 12 + 11 - age;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  };
  const adults = spouses.map(({ specialDeductions, intendedGiving, ...facts }, i) => ({
    id: i === 0 ? 'a' : 'b',
    born: '1985-03',
    spouse: i === 0 ? 'b' : 'a',
    ...facts,
    given: { specialDeductions, intendedGiving },
  }));
  const minors = children.map(({ age, medicalCost }, i) => ({
    id: `child${i}`,
    born: born(age),
    mother: 'a',
    father: 'b',
    medicalCost,
  }));
  return taxed(2025, [...adults, ...minors], { mortgageInterest: mortgage ? 20000 : 0 });
}

const amount = (max: number, min = 1) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min, max }) },
  );

const spouse: fc.Arbitrary<Spouse> = fc.record({
  // Above the minimum wage, which would raise it.
  wage: amount(500000, 40000),
  bonus: fc.oneof(fc.constant(0), fc.constantFrom(36000, 36001, 144001), amount(300000)),
  businessIncome: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: amount(600000) },
  ),
  medicalCost: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: amount(120000) },
  ),
  specialDeductions: amount(60000),
  intendedGiving: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: amount(90000) },
  ),
});

const family: fc.Arbitrary<Family> = fc.record({
  spouses: fc.tuple(spouse, spouse),
  children: fc.array(
    fc.record({
      age: fc.integer({ min: 0, max: 179 }),
      medicalCost: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: amount(90000) },
      ),
    }),
    { maxLength: 3 },
  ),
  mortgage: fc.boolean(),
});

describe('a couple', () => {
  it('pays the least that any option gives', () => {
    fc.assert(
      fc.property(family, (one) => {
        const answer = engineOn(one);
        expect(answer.of('coupleTax', 'a')).toBeCloseTo(leastByHand(one), 1);
      }),
      { numRuns: 50, seed: 2025 },
    );
  });

  it('divides, and loses nothing', () => {
    fc.assert(
      fc.property(family, (one) => {
        const answer = engineOn(one);
        const divided = (name: string) => answer.of(name, 'a') + answer.of(name, 'b');
        const education = sum(one.children.map(({ age }) => 2000 * monthsIn(age, 36, 180)));
        expect(divided('claimedEducation')).toBe(education);
        const patients = [...one.spouses, ...one.children];
        expect(divided('claimedIllness')).toBe(
          sum(patients.map((each) => illness(each.medicalCost))),
        );
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it('gives the children to one where that saves a rate, and halves them where that does', () => {
    const at = (wage: number) => ({
      wage,
      bonus: 0,
      businessIncome: 0,
      medicalCost: 0,
      specialDeductions: 0,
      intendedGiving: 0,
    });
    const child = [{ age: 100, medicalCost: 0 }];
    const uneven = engineOn({ spouses: [at(70000), at(300000)], children: child, mortgage: false });
    expect(uneven.of('claimedEducation', 'b')).toBe(24000);
    const even = engineOn({ spouses: [at(108000), at(108000)], children: child, mortgage: false });
    expect(even.of('claimedEducation', 'a')).toBe(12000);
    expect(even.of('coupleTax', 'a')).toBe(2160);
  });

  it('may decide otherwise for each child (art. 6; art. 2 of the notice of 2022)', () => {
    // 国发〔2018〕41号 art. 6; 国发〔2022〕8号 art. 2: for each child. Both spouses have 24,000 to deduct before the 10 % row
    // ends: of two children each parent claims one; of three one is halved.
    const at = (wage: number) => ({
      wage,
      bonus: 0,
      businessIncome: 0,
      medicalCost: 0,
      specialDeductions: 0,
      intendedGiving: 0,
    });
    const child = { age: 100, medicalCost: 0 };
    const claims = (first: number, second: number, n: number) => {
      const spouses = [at(first), at(second)] as const;
      const children = Array.from({ length: n }, () => child);
      const answer = engineOn({ spouses, children, mortgage: false });
      return [answer.of('claimedEducation', 'a'), answer.of('claimedEducation', 'b')];
    };
    // 60,000 + 36,000 + 36,000 and 60,000 + 36,000 + 12,000: the first claims three halves of two children.
    expect(claims(132000, 108000, 2)).toEqual([36000, 12000]);
    expect(claims(120000, 144000, 3)).toEqual([24000, 48000]);
  });

  it('has nothing to choose where the outcome is given', () => {
    const given = { comprehensiveTaxable: 100000, bonusTax: 0, businessTax: 0 };
    const answer = taxed(2025, [
      { id: 'a', born: '1985-01', spouse: 'b', wage: 200000, given },
      { id: 'b', born: '1986-01', wage: 300000, given },
      { id: 'c', born: '2015-01', mother: 'a', father: 'b' },
    ]);
    expect(answer.of('comprehensiveTaxDue', 'a')).toBe(7480);
    expect(answer.of('claimedEducation', 'a')).toBe(24000);
    const single = taxed(2025, [{ id: 'a', wage: 160000, given: { coupleTax: 1 } }]);
    expect(single.of('incomeTax', 'a')).toBe(7480);
  });

  it('is two who name each other', () => {
    const answer = taxed(2025, [
      { id: 'a', born: '1985-01', wage: 90000 },
      { id: 'b', born: '1986-01', wage: 300000, spouse: 'a' },
      { id: 'd', born: '2000-01', wage: 90000, mother: 'a' },
    ]);
    expect(answer.of('coupleKey', 'b')).toBe(0);
    expect(answer.of('coupleKey', 'd')).toBe(2);
  });
});
