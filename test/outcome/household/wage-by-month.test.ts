import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { ratesOf } from '../../../src/outcome/household/rates.ts';
import { budgetLine, readRange } from '../../../src/outcome/household/vary.ts';
import type { Withholding } from '../../../src/outcome/household/withholding.ts';
import { withholdingOf } from '../../../src/outcome/household/withholding.ts';
import { withholdingTables } from '../../../src/outcome/household/withholding-table.ts';
import { toText } from '../../../src/report/table.ts';
import { readPlain } from '../../../src/scenario/located.ts';

type Values = Readonly<Record<string, unknown>>;

/** Nothing but the basic deduction. */
const given = { specialDeductions: 0, additionalDeductions: 0, claimedIllness: 0 };

function answerOf(person: Values, more: Values = {}) {
  const persons = [{ id: 'a', activity: 'employee', given, ...person }];
  return household({ place: 'hangzhou', year: 2025, persons, ...more });
}

function one(person: Values, more: Values = {}): Withholding {
  const [found] = withholdingOf(answerOf(person, more).evaluation);
  if (found === undefined) throw new Error('nobody');
  return found;
}

const withheld = ({ months }: Withholding) => months.map((month) => month.withheld);

/** 国家税务总局公告2018年第61号 art. 6, reckoned by hand: 3 % up to 36,000, 10 % less 2,520 up to 144,000, 20 % less 16,920. */
function byHand(pay: readonly (number | null)[]): number[] {
  let [sum, months, held] = [0, 0, 0];
  return pay.map((one) => {
    sum += one ?? 0;
    months += one === null ? 0 : 1;
    const taxable = Math.max(0, sum - 5000 * months);
    const tax = Math.max(0.03 * taxable, 0.1 * taxable - 2520, 0.2 * taxable - 16_920);
    const now = Math.max(0, Math.round(100 * (tax - held)) / 100);
    held += now;
    return now;
  });
}

describe('a wage said month by month', () => {
  const months = {
    '2025-05': 10000,
    '2025-06': '30000/month',
    '2025-07': 0,
    '2025-08': 10000,
    '2025-09': 10000,
    '2025年10月': '1万',
    '2025-11': 10000,
    '2025-12': 10000,
  };

  it('is withheld on as it is paid, and settled', () => {
    const year = one({ wage: months });
    // 150 on 5,000; 900 on 30,000; nothing while less is due; 1,480 on 40,000 at 10 % less 2,520.
    expect(withheld(year)).toEqual([0, 0, 0, 0, 150, 750, 0, 0, 150, 430, 500, 500]);
    // 90,000 less 60,000 at 3 %.
    expect([year.withheld, year.tax, year.refund, year.topUp]).toEqual([2480, 900, 1580, 0]);
    expect(year.months[7]).toMatchObject({ pay: 50000, deductions: 20000, taxable: 30000 });
  });

  it('says the months with the job', () => {
    const { input } = answerOf({ wage: months });
    expect(input.facts.get('monthsWorked')).toEqual([8]);
    expect(input.facts.get('wage')).toEqual([90000]);
  });

  it('may be a list of twelve', () => {
    const list = [null, null, null, null, 10000, 30000, 0, ...Array(5).fill(10000)];
    expect(one({ wage: list })).toEqual(one({ wage: months }));
  });

  it('settles with what was withheld', () => {
    // 2,980 are withheld in January. Remuneration in twelve small sums bears nothing when paid; with it 1,548 are due.
    const more = { set: { 'incomeTax.paymentsPerYear': 12 } };
    const labourRemuneration = 9600;
    const uneven = [60000, ...Array(11).fill(3000)];
    const tax = (wage: unknown) =>
      answerOf({ wage, labourRemuneration }, more).of('comprehensiveTax', 'a');
    expect(tax(uneven)).toBeCloseTo(1548, 9);
    // Paid evenly 990 are withheld, and the rest is waived.
    expect(tax('93000/year')).toBeCloseTo(990, 9);
    const year = one({ wage: uneven, labourRemuneration }, more);
    expect([year.withheld, year.tax, year.refund, year.waived]).toEqual([2980, 1548, 1432, 0]);
  });

  it('is told beneath the table in both languages', () => {
    const [found] = withholdingTables(answerOf({ wage: months }).evaluation);
    expect(toText(found!, 'en')).toContain('as it was said month by month');
    expect(toText(found!, 'zh')).toContain('工资按所列各月');
  });

  it('keeps its months when it is varied, and a little more of it is paid in them', () => {
    const persons = [{ id: 'a', wage: months, activity: 'employee' }];
    const located = readPlain({ place: 'hangzhou', year: 2025, persons }, 'd');
    const { input, evaluation } = household(located);
    const { policy } = evaluation;
    const points = budgetLine(located, readRange('wage=11250:11250:1', input, policy), policy);
    const rates = ratesOf(located, input, policy);
    // 90,000 over eight months, as in the document: the same contributions.
    expect(points[0]!.concepts.netMarket).toBeCloseTo(
      90000 - evaluation.ofYear('ownContributions', 0) - evaluation.ofYear('comprehensiveTax', 0),
      1,
    );
    expect(rates!.marginalRate!).toBeGreaterThan(0.1);
    expect(rates!.marginalRate!).toBeLessThan(0.3);
  });
});

describe('any wage month by month', () => {
  const pays = fc
    .record({
      first: fc.integer({ min: 0, max: 11 }),
      paid: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60_000 })), {
        minLength: 1,
        maxLength: 12,
      }),
    })
    .map(({ first, paid }) => {
      const own = paid.slice(0, 12 - first);
      return Array.from({ length: 12 }, (_, i) => (i < first ? null : (own[i - first] ?? null)));
    })
    // Pay so low that the minimum wage lifts it is no longer what the document says.
    .filter((pay) => mean(pay) > 3000);

  function mean(pay: readonly (number | null)[]): number {
    const worked = pay.filter((one) => one !== null);
    return worked.reduce((sum, one) => sum + one, 0) / worked.length;
  }

  it('is withheld on as one reckons by hand, and settles to the tax of the year', () => {
    fc.assert(
      fc.property(pays, (pay) => {
        const year = one({ wage: pay });
        for (const [i, tax] of byHand(pay).entries())
          expect(year.months[i]!.withheld).toBeCloseTo(tax, 1);
        expect(year.withheld - year.refund + year.topUp).toBeCloseTo(year.tax, 6);
        const all = pay.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        const even = one({ wage: `${all}/year`, monthsWorked: 12 });
        // The tax of the year does not ask when pay came, but for what is waived.
        expect(year.tax).toBeCloseTo(even.tax, 6);
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  it('that is level is the closed form to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 90_000 }), (level) => {
        const said = answerOf({ wage: Array(12).fill(level), given: {} });
        const plain = answerOf({ wage: `${level}/month`, given: {} });
        expect(withholdingOf(said.evaluation)[0]!.months).toEqual(
          withholdingOf(plain.evaluation)[0]!.months,
        );
        for (const name of ['comprehensiveTax', 'ownContributions', 'wages'])
          expect(said.of(name, 'a')).toBe(plain.of(name, 'a'));
      }),
      { numRuns: 5, seed: 5 },
    );
  });
});
