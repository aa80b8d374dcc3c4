import { describe, expect, it } from 'vitest';
import { householdFaults } from './faults-of.ts';

const faults = (person: string, more = '') =>
  householdFaults(`place: hangzhou\nyear: 2025\n${more}persons:\n  - ${person}\n`);

describe('a wage said month by month', () => {
  it.each([
    ['{ 2025-01: 9000, 2025-02: 9000 }'],
    ['{ 2025年1月: 9000, 2025年02月: 0 }'],
    ['[null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]'],
  ])('may be %s', (wage) => {
    expect(faults(`wage: ${wage}`)).toEqual([]);
  });

  it.each([
    ['{ 2025-13: 9000 }', 'found "2025-13"; expected a month such as 2025-01'],
    ['{ January: 9000 }', 'found "January"; expected a month such as 2025-01'],
    ['{ 2024-12: 9000 }', '2024-12 is no month of 2025, the year of the household'],
    ['{ 2025-01: -1 }', 'found -1; expected at least 0'],
    ['{ 2025-01: many }', 'found "many"; expected what was paid in the month, in yuan'],
    ['{ 2025-01: 9000/year }', 'found "9000/year"; expected what was paid in the month, in yuan'],
    ['{}', 'expected at least one month of 2025'],
    [
      '{ 2025-01: 9000, 2025-03: 9000 }',
      'nothing is said of 2025-02: write 0 for a month with the job and without pay',
    ],
    [
      '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]',
      'found a list of 13; expected twelve amounts, January to December, null in a month without the job',
    ],
  ])('cannot be %s', (wage, message) => {
    const [found, ...others] = faults(`wage: ${wage}`);
    expect(found).toMatch(/^h:4:\d+ /);
    expect(found).toContain(message);
    expect(others).toEqual([]);
  });

  it('agrees with the months worked, where they are said too', () => {
    expect(faults('{ wage: { 2025-01: 9000 }, monthsWorked: 1 }')).toEqual([]);
    expect(faults('{ monthsWorked: 2, wage: { 2025-01: 9000 } }')).toEqual([
      'h:4:21 found 2; the wage is of 1 months',
    ]);
  });

  it('is for wages, under the law since 2019', () => {
    expect(faults('bonus: { 2025-01: 9000 }')[0]).toContain('expected a number in yuan/year');
    expect(faults('wage: { 2025-01: 9000 }', 'law: 2018\n')[0]).toContain(
      'months are told apart from 2019 on: expected the year',
    );
  });
});
