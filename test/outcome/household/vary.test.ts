import { describe, expect, it } from 'vitest';
import { budgetTable, sectionsOf } from '../../../src/outcome/household/budget-table.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';
import { budgetLine, readRange } from '../../../src/outcome/household/vary.ts';
import { toText } from '../../../src/report/table.ts';
import { readPlain } from '../../../src/scenario/located.ts';
import { problemsOf } from '../../engine/laboratory.ts';
import { answer, earner, poor } from './written.ts';

function line(document: object, text: string) {
  const { input, policy } = answer(document);
  const range = readRange(text, input, policy);
  return { range, points: budgetLine(readPlain(document, 'document'), range, policy) };
}

describe('a budget line', () => {
  it('goes from the first value to the last, both included', () => {
    const { range, points } = line(earner, 'a.wage=0:60000:500');
    expect(points).toHaveLength(121);
    expect([points[0]!.value, points.at(-1)!.value]).toEqual([0, 60_000]);
    expect(range).toMatchObject({ person: 'a', unit: 'yuan/month' });
    expect(line(earner, 'wage=100:100:7').points.map((one) => one.value)).toEqual([100]);
    expect(line(earner, 'wage=0:1:0.1').points).toHaveLength(11);
    expect(line(earner, 'wage=0:10:3').points.map((one) => one.value)).toEqual([0, 3, 6, 9]);
  });

  it('is at every point what the household computes there', () => {
    const { points } = line(earner, 'wage=3000:43000:10000');
    const [a, c] = earner.persons;
    for (const { value, concepts } of points) {
      const there = answer({ ...earner, persons: [{ ...a, wage: `${value}/month` }, c] });
      const { employerCost, takeHomePay, ...totals } = totalsOf(statementOf(there.evaluation));
      expect(concepts).toEqual(totals);
      expect(employerCost).toBeGreaterThan(takeHomePay!);
    }
  });

  it('lets follow from a wage what follows from it: who earns nothing is no employee', () => {
    const [nothing, something] = line(earner, 'wage=0:4000:4000').points;
    expect(nothing!.concepts.market).toBe(0);
    expect(something!.moved.map((one) => one.flow)).toContain('ownPensionContribution');
    expect(something!.moved.map((one) => one.flow)).toContain('residentMedicalContribution');
  });

  it('tells in every step which flows moved, and they make its change', () => {
    const { points } = line({ ...earner, year: 2021 }, 'wage=0:30000:1500');
    points.slice(1).forEach((point, i) => {
      const moved = point.moved.reduce((sum, one) => sum + one.change, 0);
      const change = point.concepts.disposable! - points[i]!.concepts.disposable!;
      expect(moved).toBeCloseTo(change, 6);
      expect(point.marginalRate).toBeCloseTo(1 - change / 18_000, 9);
    });
  });

  it('meets the brackets: 25 % of a wage above the cap of contributions, of 420,000 taxed at most', () => {
    // At 40,000 a month contributions no longer move, and 480,000 less 60,000 and less is taxed at 25 %.
    const { points } = line(earner, 'wage=40000:42000:1000');
    expect(points.slice(1).map((one) => one.marginalRate)).toEqual([
      expect.closeTo(0.25, 6),
      expect.closeTo(0.25, 6),
    ]);
    expect(points[1]!.moved.map((one) => one.flow).sort()).toEqual(['comprehensiveTax', 'wages']);
  });

  it('shows the allowance taken away yuan by yuan', () => {
    const { points } = line(poor(), 'supportReceived=0:2900:100');
    const rates = points.slice(1).map((one) => one.marginalRate);
    expect(rates.every((rate) => Math.abs(rate! - 1) < 1e-9)).toBe(true);
    // The standard and the pupil's grant.
    expect(points.every((one) => one.concepts.disposable === 36_000 + 500)).toBe(true);
  });

  it('has no rate where what is varied is no income', () => {
    const document = { ...earner, tenure: 'rented' };
    const { points } = line(document, 'rentPaid=0:2000:1000');
    expect(points.map((one) => one.marginalRate)).toEqual([null, null, null]);
    expect(line(document, 'hospitalCost=0:2000:1000').points[2]?.marginalRate).toBe(null);
    expect(line(document, 'a.siblings=0:2:1').range.unit).toBe('persons');
  });

  it('keeps what the document gives and sets', () => {
    const [a, c] = earner.persons;
    const persons = [{ ...a, given: { ownPensionContribution: 100 } }, c];
    const set = { 'incomeTax.basicDeduction': 600_000 };
    const { points } = line({ ...earner, persons, set }, 'wage=10000:20000:5000');
    const moved = points.slice(1).flatMap((one) => one.moved.map((move) => move.flow));
    expect(new Set(moved)).toEqual(
      new Set(['wages', 'ownMedicalContribution', 'ownUnemploymentContribution']),
    );
  });

  it('crosses the end of a block of households', () => {
    const { points } = line(earner, 'wage=0:12000:10');
    expect(points).toHaveLength(1201);
    const [at, again] = [points[1100]!, line(earner, 'wage=11000:11000:1').points[0]!];
    expect(at.concepts).toEqual(again.concepts);
  });
});

describe('a range', () => {
  const { input, policy } = answer(earner);
  it.each([
    ['wage', 'expected person.fact=from:to:step'],
    ['wage=1:2', 'expected person.fact=from:to:step'],
    ['d.wage=0:1:1', 'there is no person "d"; there are a, c'],
    ['a.wagee=0:1:1', 'there is no fact "wagee"'],
    ['a.__proto__=0:1:1', 'there is no fact "__proto__"'],
    ['a.rentPaid=0:1:1', 'rentPaid belongs to the household'],
    ['a.sex=0:1:1', 'sex is no number'],
    ['a.born=0:1:1', 'born is no number'],
    ['wage=0:x:1', 'numbers'],
    ['wage=0:9:0', 'a step above 0'],
    ['wage=9:0:1', 'a step above 0'],
    ['wage=0:1e9:1', 'more than 10000'],
  ])('%s is refused: %s', (text, message) => {
    const [problem] = problemsOf(() => readRange(text, input, policy));
    expect(problem).toContain(`--vary ${text}: `);
    expect(problem).toContain(message);
  });
});

describe('the table of a budget line', () => {
  const { range, points } = line(earner, 'wage=26000:60000:500');
  const sections = sectionsOf(points);

  it('joins neighbouring steps of one rate, and nothing is lost', () => {
    expect(sections.length).toBeLessThan(points.length / 3);
    expect(sections[0]!.from).toBe(points[0]);
    expect(sections.at(-1)!.to).toBe(points.at(-1));
    sections.slice(1).forEach((one, i) => {
      expect(one.from).toBe(sections[i]!.to);
    });
    const arrived = sections.reduce((sum, { from, to, marginalRate }) => {
      return sum + (1 - marginalRate!) * (to.value - from.value) * 12;
    }, 0);
    const whole = points.at(-1)!.concepts.disposable! - points[0]!.concepts.disposable!;
    expect(arrived).toBeCloseTo(whole, 4);
  });

  it('prints ranges, rates and what moves', () => {
    const text = toText(budgetTable(range, points), 'en');
    expect(text).toMatch(/^ *\d[\d,]* – 60,000 .* 30\.0 {2}wages \+[\d,]+; income tax .* −/m);
    expect(toText(budgetTable(range, points), 'zh')).toContain('边际有效税率');
  });
});
