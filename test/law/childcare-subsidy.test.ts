import { describe, expect, it } from 'vitest';
import { household } from '../../src/household.ts';

/** The subsidy for children born in these months, year by year. */
function subsidies(year: number, ...born: string[]): number[] {
  const there = born.filter((month) => Number(month.slice(0, 4)) <= year);
  const answer = household({
    place: 'hangzhou',
    year,
    persons: [
      { id: 'parent', born: '1990-01' },
      ...there.map((month) => ({ id: month, born: month })),
    ],
  });
  return born.map((month) => (there.includes(month) ? answer.of('childcareSubsidy', month) : 0));
}

const months = ['2022-01', '2022-05', '2024-12', '2025-03', '2025-12'];

describe('childcare subsidy', () => {
  const years = [2024, 2025, 2026, 2027, 2028];
  const paid = years.map((year) => subsidies(year, ...months));
  const inAll = (i: number) => paid.reduce((sum, year) => sum + (year[i] ?? 0), 0);

  it('begins in 2025', () => {
    expect(paid[0]).toEqual([0, 0, 0, 0, 0]);
  });

  it('is paid by months for children born before 2025, up to the third birthday included', () => {
    expect(paid[1]?.slice(0, 3)).toEqual([300, 1500, 3600]);
    expect(inAll(0)).toBe(300);
    expect(inAll(1)).toBe(1500);
    expect(inAll(2)).toBe(36 * 300);
  });

  it('is paid in full once for each year of age begun by children born since', () => {
    expect(paid.map((year) => year[3])).toEqual([0, 3600, 3600, 3600, 0]);
    expect(paid.map((year) => year[4])).toEqual([0, 3600, 3600, 3600, 0]);
  });

  it('asks for no local registration, but some do not apply', () => {
    const child = { id: 'c', born: '2025-03', hukou: 'elsewhere' };
    const document = { place: 'hangzhou', year: 2025, persons: [child] };
    expect(household(document).of('childcareSubsidy', 'c')).toBe(3600);
    const shy = household({ ...document, childcareTakeUp: 0.95 });
    expect(shy.of('childcareSubsidy', 'c')).toBe(0);
  });
});
