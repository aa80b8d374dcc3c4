import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import type { Withholding } from '../../../src/outcome/household/withholding.ts';
import { withholdingOf } from '../../../src/outcome/household/withholding.ts';
import { withholdingTables } from '../../../src/outcome/household/withholding-table.ts';
import { toText } from '../../../src/report/table.ts';

type Person = Readonly<Record<string, unknown>>;

function answerOf(year: number, persons: readonly Person[], more: Person = {}) {
  return household({ place: 'hangzhou', year, persons, ...more });
}

function one(year: number, person: Person, more: Person = {}): Withholding {
  const [found] = withholdingOf(answerOf(year, [{ id: 'a', ...person }], more).evaluation);
  if (found === undefined) throw new Error('nobody');
  return found;
}

const withheld = ({ months }: Withholding) => months.map((month) => month.withheld);

describe('withholding on wages', () => {
  it.each([
    // 国家税务总局公告2018年第61号, examples of its explanation.
    ['30,000 a month', 30000, 54000, 24000, [555, 625, 1850], 27480],
    ['10,000 a month', 10000, 18000, 12000, [75, 75, 75], 900],
  ])('of %s', (_, wage, specialDeductions, additionalDeductions, first, tax) => {
    const given = { specialDeductions, additionalDeductions, claimedIllness: 0 };
    const year = one(2019, { wage: `${wage}/month`, given });
    expect(withheld(year).slice(0, 3)).toEqual(first);
    expect([year.withheld, year.tax, year.refund, year.topUp]).toEqual([tax, tax, 0, 0]);
    expect(year.months[2]).toMatchObject({ month: 3, pay: 3 * wage });
  });

  it('follows contributions through the year', () => {
    // The housing fund's cap rises in July 2025, so deductions do.
    const { months, withheld: all } = one(2025, { wage: '50000/month', housingFundRate: 0.12 });
    const due = months.map((month, i) => month.deductions - (months[i - 1]?.deductions ?? 0));
    expect(due[6]!).toBeGreaterThan(due[5]! + 1);
    expect(due[5]!).toBeCloseTo(due[0]!, 1);
    expect(all).toBeGreaterThan(0);
  });

  it('gives nothing back within the year, and all of it at settlement', () => {
    // Contributions that begin high and fall away are not known; a merged bonus in December lifts the tax at last.
    const given = { specialDeductions: 0, additionalDeductions: 0, claimedIllness: 0 };
    const year = one(2024, { wage: '5500/month', bonus: 20000, given });
    expect(Math.min(...withheld(year))).toBeGreaterThanOrEqual(0);
    expect(year.withheld - year.refund + year.topUp).toBeCloseTo(year.tax, 9);
  });

  it('takes the bonus apart in December, a merged one with the pay', () => {
    const given = { specialDeductions: 0 };
    const apart = one(2024, { wage: '30000/month', bonus: 36000, given });
    expect(apart.months.map((month) => month.fromBonus)).toEqual([...Array(11).fill(0), 1080]);
    const merged = one(2024, { wage: '4000/month', bonus: 20000, given });
    expect(merged.months[10]).toMatchObject({ pay: 44000, withheld: 0 });
    expect(merged.months[11]).toMatchObject({ pay: 68000, taxable: 8000, withheld: 240 });
  });

  it('runs over the months worked', () => {
    const given = { specialDeductions: 0 };
    const { months, withheld: all } = one(2024, { wage: '20000/month', monthsWorked: 6, given });
    expect(months[11]).toMatchObject({ pay: 120000, deductions: 30000, tax: 6480 });
    expect(months[5]!.pay).toBe(60000);
    expect(all).toBe(6480);
  });
});

describe('withholding on remuneration', () => {
  it('is of one payment in December, and comes back at settlement', () => {
    const year = one(2024, { labourRemuneration: 50000, activity: 'inactive' });
    expect(withheld(year)).toEqual([...Array(11).fill(0), 10000]);
    expect([year.tax, year.refund]).toEqual([0, 10000]);
  });

  it('is of as many payments as the lever says', () => {
    const set = { 'incomeTax.paymentsPerYear': 4 };
    const year = one(2024, { labourRemuneration: 50000, activity: 'inactive' }, { set });
    // Each of 12,500: 80 % of it at 20 %.
    expect(withheld(year)).toEqual([0, 0, 2000, 0, 0, 2000, 0, 0, 2000, 0, 0, 2000]);
  });

  it('that fell short is waived where the law says so', () => {
    const given = { specialDeductions: 0 };
    // Paid in twelve small sums the remuneration bears nothing when paid.
    const set = { 'incomeTax.paymentsPerYear': 12 };
    const year = one(2024, { wage: 100000, labourRemuneration: 9600, given }, { set });
    expect(year.months.every((month) => month.fromOthers === 0)).toBe(true);
    expect(year.waived).toBeGreaterThan(0);
    expect([year.tax, year.topUp]).toEqual([year.withheld, 0]);
  });
});

describe('withholding until 2018', () => {
  const given = { ownContributions: 2000, ownHousingFund: 0, bonuses: 0 };

  it('takes every month by itself, with the new table in October 2018', () => {
    const year = one(2018, { activity: 'employee', given: { ...given, wages: 144000 } });
    // (12,000 − 2,000 − 3,500) · 20 % − 555, then (12,000 − 2,000 − 5,000) · 10 % − 210.
    expect(withheld(year)).toEqual([...Array(9).fill(745), 290, 290, 290]);
    expect(year.months[8]).toMatchObject({ pay: 12000, deductions: 5500, taxable: 6500 });
    expect(year.months[9]).toMatchObject({ pay: 12000, deductions: 7000, taxable: 5000 });
    expect([year.cumulates, year.withheld, year.tax]).toEqual([false, 7575, 7575]);
  });

  it('takes the bonus in January', () => {
    const year = one(2016, { given: { ...given, wages: 144000, bonuses: 18000 } });
    expect(year.months[0]!.fromBonus).toBe(540);
    expect(year.withheld).toBe(year.tax);
  });
});

describe('the sum of the months', () => {
  const persons = fc.record({
    wage: fc.integer({ min: 0, max: 900_000 }),
    bonus: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400_000 })),
    labourRemuneration: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300_000 })),
    authorRemuneration: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50_000 })),
    housingFundRate: fc.constantFrom(0, 0.05, 0.12),
    parentsOver60: fc.integer({ min: 0, max: 2 }),
    born: fc.constant('1985-03'),
  });

  const people = fc.array(persons, { minLength: 3, maxLength: 3 });

  it('is the closed form to the fen, and settles to the tax of the year', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 2019, max: 2026 }), (some, year) => {
        const answer = answerOf(
          year,
          some.map(({ wage, bonus, ...person }) => ({
            ...person,
            wage: `${wage}/year`,
            bonus: `${bonus}/year`,
            activity: 'employee',
          })),
        );
        for (const found of withholdingOf(answer.evaluation)) {
          const of = (name: string) => answer.year(name, found.person);
          const closed = Math.round(100 * (of('taxWithheld') + of('bonusTax')));
          const sum = found.months.reduce(
            (fen, month) => fen + Math.round(100 * month.withheld),
            0,
          );
          const withheldTooMuch = sum > closed;
          // Only where contributions push a month's cumulated tax down again is more withheld, and then refunded.
          if (withheldTooMuch) {
            const taxes = found.months.map((month) => month.tax);
            expect(taxes.some((tax, i) => tax < (taxes[i - 1] ?? 0))).toBe(true);
          } else expect(sum).toBe(closed);
          expect(Math.round(100 * (found.withheld - found.refund + found.topUp))).toBe(
            Math.round(100 * found.tax),
          );
        }
      }),
      { numRuns: 6, seed: 7 },
    );
  });
});

describe('the tables', () => {
  it('have a line for each month and for the settlement, in both languages', () => {
    const { evaluation } = answerOf(2024, [
      { id: 'a', wage: '20000/month', labourRemuneration: 60000 },
      { id: 'b', born: '2018-05', mother: 'a' },
    ]);
    const tables = withholdingTables(evaluation);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows.length).toBeGreaterThanOrEqual(14);
    expect(toText(tables[0]!, 'en')).toContain('Tax of the year');
    expect(toText(tables[0]!, 'zh')).toMatch(/累计收入|累计/);
  });

  it('of until 2018 show the month alone', () => {
    const given = { wages: 120000, bonuses: 0, ownContributions: 0, ownHousingFund: 0 };
    const [found] = withholdingTables(answerOf(2016, [{ id: 'a', given }]).evaluation);
    expect(found?.columns.map((column) => column.key)).not.toContain('tax');
  });
});
