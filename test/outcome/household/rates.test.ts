import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { readHouseholds } from '../../../src/node/one-household.ts';
import { ratesOf } from '../../../src/outcome/household/rates.ts';
import { ratesTable } from '../../../src/outcome/household/rates-table.ts';
import { shortDocument } from '../../../src/outcome/household/short-form.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';
import { toText } from '../../../src/report/table.ts';
import { readPlain } from '../../../src/scenario/located.ts';

function ratesIn(document: unknown) {
  const [one] = readHouseholds(readPlain(document, 'd'), []);
  if (one === undefined) throw new Error('no household');
  return ratesOf(one.located, one.input, one.policy);
}

function totals(document: unknown): Record<string, number> {
  return totalsOf(statementOf(household(document).evaluation));
}

const single = (person: object, more: object = {}) => ({
  place: 'hangzhou',
  year: 2025,
  persons: [{ id: 'a', born: '1990-01', wage: '12000/month', ...person }],
  ...more,
});

describe('the rates of an employee', () => {
  const rates = ratesIn(single({}));
  // 8, 2 and 0.5 % off; 10 % of what is above 60,000 and contributions, less 2,520.
  const contributions = 144_000 * 0.105;
  const tax = (144_000 - 60_000 - contributions) * 0.1 - 2520;

  it('are what is lost between employer and pocket', () => {
    expect(rates).toMatchObject({ earner: 'a' });
    const { employerCost = 0 } = totals(single({}));
    expect(employerCost).toBeGreaterThan(144_000 * 1.2);
    expect(rates?.taxWedge).toBeCloseTo(1 - (144_000 - contributions - tax) / employerCost, 9);
    expect(rates?.averageRate).toBeCloseTo((contributions + tax) / 144_000, 9);
  });

  it('take of a little more what contributions and the bracket take', () => {
    expect(rates?.marginalRate).toBeCloseTo(0.105 + 0.895 * 0.1, 9);
  });

  it('replace what the law pays without the job', () => {
    const without = ratesIn(single({}, { given: { 'livingAllowance.standard': 0 } }));
    expect(without?.disposable).toBeCloseTo(144_000 - contributions - tax, 2);
    expect(rates?.netReplacementRate).toBe(
      (rates?.disposableWithoutJob ?? 0) / (rates?.disposable ?? 0),
    );
    expect(rates?.netReplacementRate).toBeLessThan(0.6);
    // A spouse's wage stays.
    const couple = ratesIn({
      ...single({}),
      persons: [
        { id: 'a', born: '1990-01', wage: '12000/month' },
        { id: 'b', born: '1990-01', spouse: 'a', wage: '12000/month' },
      ],
    });
    expect(couple?.netReplacementRate).toBeGreaterThan(0.45);
    expect(couple?.netReplacementRate).toBeLessThan(1);
  });

  it('keep the person’s name where none is written', () => {
    expect(ratesIn({ ...single({}), persons: [{ wage: '9000/month' }, {}] })?.earner).toBe('a');
  });

  it('count remuneration as pay', () => {
    const more = ratesIn(single({ labourRemuneration: 24_000 }));
    expect(more?.taxWedge).toBeGreaterThan(0);
    expect(more?.taxWedge).toBeLessThan(rates?.taxWedge ?? 0);
  });

  it('are shown in both languages, and only where somebody earns', () => {
    if (rates === null) throw new Error('there is an earner');
    expect(toText(ratesTable(rates), 'en')).toMatch(/tax wedge +taxWedge +31\.\d\d/);
    expect(toText(ratesTable(rates), 'zh')).toContain('净替代率');
    const unknown = ratesTable({ ...rates, marginalRate: null });
    expect(toText(unknown, 'en')).not.toContain('marginalRate');
    expect(ratesIn(single({ wage: 0 }))).toBeNull();
  });
});

describe('a household in a few words', () => {
  it('has adults of 35 and children of 8, unless ages are said', () => {
    expect(shortDocument({ wage: '9000', children: 1 })).toEqual({
      place: 'hangzhou',
      year: 2025,
      persons: [
        { id: 'a', born: '1990-01', sex: 'female', wage: '9000/month' },
        { id: 'c1', born: '2017-01', mother: 'a' },
      ],
    });
    const family = shortDocument({
      wage: '100000/year',
      spouseWage: '0',
      children: 3,
      childrenAges: [2, 12],
      city: 'shanghai',
      year: 2024,
      rent: '4000',
    });
    expect(family).toMatchObject({
      place: 'shanghai',
      tenure: 'rented',
      rentPaid: '4000/month',
      persons: [
        { wage: '100000/year' },
        { id: 'b', spouse: 'a', wage: '0/month' },
        { born: '2022-01', father: 'b' },
        { born: '2012-01' },
        { born: '2016-01' },
      ],
    });
  });
});
