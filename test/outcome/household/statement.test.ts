import { describe, expect, it } from 'vitest';
import { unknownIn, valuesOf } from '../../../src/outcome/household/amounts.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';
import { householdTables } from '../../../src/outcome/household/tables.ts';
import { toText } from '../../../src/report/table.ts';
import { answer, earner, poor } from './written.ts';

describe('the statement of an employee with a child', () => {
  const { evaluation } = answer(earner);
  const lines = statementOf(evaluation);
  const totals = totalsOf(lines);
  // 8 % + 2 % + 0.5 % of 12,000 a month; 10 % of what is above 60,000, contributions and 24,000 for the child.
  const contributions = 144_000 * 0.105;
  const tax = (144_000 - 60_000 - contributions - 24_000) * 0.1 - 2_520;
  const services = ['educationInKind', 'healthInKind', 'cultureInKind', 'schoolFees'];
  const inKind = lines
    .filter((line) => services.includes(line.key))
    .reduce((sum, line) => sum + line.amount, 0);

  it('leads from market to final income', () => {
    const medical = -lines.find((line) => line.key === 'residentMedicalContribution')!.amount;
    expect(totals.market).toBe(144_000);
    expect(totals.netMarket).toBeCloseTo(144_000 - contributions - tax - medical, 9);
    expect(totals.final).toBeGreaterThan(totals.disposable!);
    expect(totals.final).toBeCloseTo(totals.consumable! + inKind, 9);
  });

  it('adds up line by line', () => {
    let sum = 0;
    for (const line of lines.filter((one) => one.kind !== 'pay')) {
      if (line.kind === 'flow') sum += line.amount;
      else expect(line.amount).toBeCloseTo(sum, 6);
    }
    expect(sum).not.toBe(0);
  });

  it('tells what the employer pays and what is taken home', () => {
    expect(totals.takeHomePay).toBeCloseTo(144_000 - contributions - tax, 9);
    const employers = lines.filter((line) => line.key.startsWith('employer') && line.amount > 0);
    const paid = employers.filter((line) => line.kind === 'flow').map((line) => line.amount);
    expect(paid).toHaveLength(4);
    expect(totals.employerCost).toBeCloseTo(144_000 + paid.reduce((a, b) => a + b), 9);
  });

  it('takes the own housing fund out of take-home pay, not out of disposable income', () => {
    const [a, c] = earner.persons;
    const funded = answer({ ...earner, persons: [{ ...a, housingFundRate: '12 %' }, c] });
    const lines = statementOf(funded.evaluation);
    const now = totalsOf(lines);
    const fund = 144_000 * 0.12;
    // The fund is deducted from taxable income, which here stays within the first two brackets.
    const taxable = 144_000 - 60_000 - contributions - 24_000 - fund;
    const less = tax - (taxable * 0.03 + Math.max(0, taxable - 36_000) * 0.07);
    expect(now.disposable! - totals.disposable!).toBeCloseTo(less, 2);
    expect(now.takeHomePay! - totals.takeHomePay!).toBeCloseTo(less - fund, 2);
    expect(now.employerCost! - totals.employerCost!).toBeCloseTo(fund, 2);
  });
});

describe('values', () => {
  it('are by person, by the month where they are monthly, and marked where given', () => {
    const { evaluation } = answer(poor());
    const values = valuesOf(evaluation);
    const allowance = values.find((one) => one.rule.name === 'livingAllowance')!;
    expect(allowance).toMatchObject({
      person: null,
      value: 24_000,
      months: [{ first: 1, last: 12, value: 2000 }],
      isGiven: false,
    });
    // It moves no money itself, so that it has no amount of the year.
    const gap = values.find((one) => one.rule.name === 'allowanceGap')!;
    expect(gap).toMatchObject({ value: null, months: [{ first: 1, last: 12, value: 2000 }] });
    const medical = values.filter((one) => one.rule.name === 'residentMedicalContribution');
    expect(medical.map((one) => [one.person, one.value, one.isGiven])).toEqual([
      ['a', 0, true],
      ['b', 0, true],
      ['c', 0, true],
    ]);
  });

  it('that the law does not know are listed with the reason', () => {
    const elsewhere = answer({ ...earner, place: 'tibet', year: 2017 });
    const unknown = unknownIn(elsewhere.evaluation);
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.every((one) => one.why.length > 10)).toBe(true);
    const { disposable } = totalsOf(statementOf(elsewhere.evaluation));
    expect(disposable).toBeNaN();
    const tables = householdTables(elsewhere.evaluation);
    expect(tables.at(-1)!.rows).toHaveLength(unknown.length);
    expect(toText(tables[0]!, 'en')).toMatch(/= disposable income +disposable +–/);
  });

  it('stand in tables of both languages, given ones marked', () => {
    const { evaluation } = answer({
      ...poor(),
      given: { ...poor().given, supportIncome: 6000 },
    });
    const [statement] = householdTables(evaluation);
    expect(toText(statement!, 'en')).toMatch(
      /\+ support.* supportIncome +6,000\.00 +500\.00 +secondary +given/,
    );
    expect(toText(statement!, 'zh')).toMatch(/supportIncome +6,000\.00 +500\.00 +再分配 +给定/);
    const ids = householdTables(evaluation).map((one) => one.id);
    expect(ids).toContain('statuses');
    expect(ids).toContain('household-amounts');
  });

  it('leave out what says nothing of a person, unless everything is asked for', () => {
    const { evaluation } = answer(earner);
    const names = (id: string, everything = false) =>
      householdTables(evaluation, everything)
        .filter((one) => one.id === id)
        .map((one) => one.rows.map((row) => row.name));
    const [ofEarner, ofChild] = names('person-amounts');
    expect(ofEarner).toContain('generalDeductions');
    expect(ofChild).toContain('residentMedicalContribution');
    expect(ofChild).not.toContain('generalDeductions');
    expect(names('person-amounts', true)[1]).toContain('generalDeductions');
    expect(names('statuses')[0]).toContain('insuredAsEmployee');
    for (const idle of ['earnersRank', 'home1BeforeHome2', 'payFactor']) {
      expect(names('statuses')[0]).not.toContain(idle);
      expect(names('statuses', true)[0]).toContain(idle);
    }
    // What others have leads to the family's allowance.
    const allowance = answer(poor()).evaluation;
    const incomes = householdTables(allowance).flatMap((one) => one.rows.map((row) => row.name));
    expect(incomes).toContain('allowanceGap');
  });

  it('leave out what firms, funds and charity pay each other at a person’s pay', () => {
    const names = (everything: boolean) =>
      householdTables(answer(earner).evaluation, everything)
        .filter((one) => one.id === 'person-amounts')
        .flatMap((one) => one.rows.map((row) => row.name));
    expect(names(false)).not.toContain('enterpriseGifts');
    expect(names(false)).not.toContain('jobKeepingRefund');
    expect(names(true)).toContain('enterpriseGifts');
  });

  it('remark on who is over 60 and draws nothing, and say which fact is missing', () => {
    const old = (facts: object) => ({
      place: 'hangzhou',
      year: 2025,
      food: 12_000,
      persons: [{ id: 'a', born: '1945-01', sex: 'female', ...facts }],
    });
    const notes = (facts: object) =>
      householdTables(answer(old(facts)).evaluation)[0]!.notes.map((one) => one.en);
    expect(notes({})[0]).toMatch(/^a is 60 or older .* pensionScheme: resident/);
    expect(notes({})).toHaveLength(notes({ pensionScheme: 'resident' }).length + 1);
    expect(notes({ born: '1990-01' })).toHaveLength(1);
    const drawing = { pensionScheme: 'employee', pensionInPayment: '3000/month' };
    expect(notes(drawing)).toHaveLength(1);
  });

  it('remark on years after the law, on wages below the minimum, on whoever has no month of birth', () => {
    const notes = (facts: object, person: object) => {
      const spent = { place: 'hangzhou', year: 2025, food: 12_000 };
      const { evaluation } = answer({
        ...spent,
        ...facts,
        persons: [{ born: '1990-01', ...person }],
      });
      return householdTables(evaluation)[0]!
        .notes.slice(0, -1)
        .map((one) => one.en);
    };
    expect(notes({}, {})).toEqual([]);
    expect(notes({ year: 2026 }, { wage: '5000/month' })).toEqual([]);
    expect(notes({ year: 2027 }, {})).toEqual([expect.stringMatching(/up to 2026/)]);
    expect(notes({}, { wage: 15_000 })).toEqual([
      expect.stringMatching(/^a is paid the minimum wage, for 15000 yuan a year are less/),
    ]);
    const { evaluation } = answer({ place: 'hangzhou', year: 2025, food: 1, persons: [{}] });
    expect(householdTables(evaluation)[0]!.notes[0]!.en).toMatch(
      /^No month of birth is said of a:/,
    );
  });

  it('says which values of the law are set otherwise', () => {
    const { evaluation } = answer({
      place: 'hangzhou',
      year: 2025,
      food: 1,
      persons: [{ born: '1990-01' }],
      set: { 'livingAllowance.standard': { raise: '20 %' }, 'incomeTax.basicDeduction': 72_000 },
    });
    expect(householdTables(evaluation)[0]!.notes[0]!.en).toBe(
      'Values of the law set otherwise: livingAllowance.standard × 1.2; incomeTax.basicDeduction = 72000.',
    );
  });

  it('says how the money values of another year’s law have moved', () => {
    const title = (facts: object) => {
      const { evaluation } = answer({ place: 'hangzhou', year: 2025, persons: [{}], ...facts });
      return householdTables(evaluation)[0]!.title.en;
    };
    expect(title({})).toBe('The household in Hangzhou, 2025: 1 person');
    expect(title({ law: 2018 })).toMatch(/2025, law of 2018: 1 person$/);
    // Prices of 2019 to 2025: 1.029 × 1.025 × 1.009 × 1.02 × 1.002 × 1.002.
    expect(title({ law: 2018, index: 'prices' })).toMatch(/law of 2018, its money values × 1.09: /);
  });

  it('remark on a document without spending, and only on that', () => {
    const said = (facts: object) =>
      householdTables(
        answer({ place: 'hangzhou', year: 2025, persons: [{}], ...facts }).evaluation,
      )[0]!.notes.some((one) => one.en.startsWith('No indirect tax'));
    expect(said({})).toBe(true);
    expect(said({ clothing: 1000 })).toBe(false);
  });
});
