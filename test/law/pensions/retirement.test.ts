import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForce } from '../../../src/engine/in-force.ts';
import { inLaw } from '../../../src/engine/policy.ts';
import { household } from '../../../src/household.ts';
import { china } from '../../../src/law/china.ts';
import { minimumYears } from '../../../src/law/secondary/pensions/minimum-years.ts';

const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;

function person(sex: string, born: string, category = 'worker', year = 2025) {
  return household({ place: 'hangzhou', year, persons: [{ id: 'a', sex, born, category }] });
}

describe('the month of retirement', () => {
  // The first four are approval sheets of 2025; the others follow from the annex tables of the decision.
  it.each([
    ['male', '1965-01', 'worker', 1, '2025-02', 138.4],
    ['male', '1965-10', 'worker', 3, '2026-01', 137.3],
    ['female', '1975-02', 'worker', 1, '2025-03', 194.6],
    ['female', '1975-05', 'worker', 3, '2025-08', 193.8],
    ['male', '1976-09', 'worker', 36, '2039-09', 117],
    ['male', '1964-12', 'worker', 0, '2024-12', 139],
    ['female', '1984-11', 'worker', 60, '2039-11', 170],
    ['female', '1981-08', 'cadre', 35, '2039-07', 152.5],
    ['female', '1981-09', 'public', 36, '2039-09', 152],
  ])('%s born %s, %s: %i months later, %s, account over %f months', (...row) => {
    const [sex, born, category, delay, retires, months] = row;
    const answer = person(sex, born, category);
    expect(answer.of('retirementDelay', 'a')).toBe(delay);
    expect(answer.of('retirementMonth', 'a')).toBe(month(retires));
    expect(answer.of('paymentMonths', 'a')).toBe(months);
  });

  it('was at 60, 55 and 50 before 2025', () => {
    const retires = (sex: string, category: string) =>
      person(sex, '1970-06', category, 2024).of('retirementMonth', 'a');
    expect(retires('male', 'worker')).toBe(month('2030-06'));
    expect(retires('female', 'cadre')).toBe(month('2025-06'));
    expect(retires('female', 'worker')).toBe(month('2020-06'));
  });

  it('never comes earlier for who is born later, and the delay stays within 36 and 60 months', () => {
    const births = fc.array(fc.integer({ min: month('1955-01'), max: month('1995-12') }), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(births, fc.constantFrom('male', 'female'), (months, sex) => {
        const sorted = [...months].sort((a, b) => a - b);
        const persons = sorted.map((born, i) => ({ id: `p${i}`, sex, born: text(born) }));
        const answer = household({ place: 'hangzhou', year: 2025, persons });
        const retire = persons.map(({ id }) => answer.of('retirementMonth', id));
        const delays = persons.map(({ id }) => answer.of('retirementDelay', id));
        return (
          retire.every((at, i) => i === 0 || at >= Number(retire[i - 1])) &&
          delays.every((delay) => delay >= 0 && delay <= (sex === 'male' ? 36 : 60))
        );
      }),
      { numRuns: 10 },
    );
  });

  it('moves with the lever', () => {
    const answer = household({
      place: 'hangzhou',
      year: 2025,
      persons: [{ id: 'a', sex: 'male', born: '1965-01' }],
      set: { 'retirement.shift': 6 },
    });
    expect(answer.of('retirementMonth', 'a')).toBe(month('2025-08'));
  });
});

function text(at: number): string {
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

describe('who is retired', () => {
  const months = (born: string, facts: object = {}) => {
    const persons = [{ id: 'a', sex: 'male', born, ...facts }];
    return household({ place: 'hangzhou', year: 2025, persons }).of('monthsRetired', 'a');
  };

  it('counts the months after the month of retirement', () => {
    expect(months('1965-01')).toBe(10);
    expect(months('1964-12')).toBe(12);
    expect(months('1965-10')).toBe(0);
    expect(months('1950-01')).toBe(12);
  });

  it('holds all year for who drew an employee pension before, at whatever age', () => {
    expect(months('1972-01', { pensionScheme: 'employee', pensionInPayment: 4000 })).toBe(12);
    expect(months('1972-01', { pensionScheme: 'resident', pensionInPayment: 0 })).toBe(0);
  });

  it('says yes from the first month in retirement', () => {
    expect(person('male', '1965-01').of('retired', 'a')).toBe(1);
    expect(person('male', '1966-01').of('retired', 'a')).toBe(0);
  });
});

describe('the least years of contributions', () => {
  it('rise by half a year from 2030 to 20 in 2039', () => {
    const years = [2029, 2030, 2034, 2039, 2045].map((year) => {
      const found = inForce(inLaw(china), minimumYears, `${year}-12-31`, 'hangzhou');
      return 'why' in found ? found.why : found.value;
    });
    expect(years).toEqual([15, 15.5, 17.5, 20, 20]);
  });
});

describe('elastic retirement since 2025 (人社部发〔2024〕94号)', () => {
  const retires = (facts: object, year = 2026) => {
    const persons = [{ id: 'a', sex: 'male', born: '1970-06', contributionYears: 30, ...facts }];
    return household({ place: 'hangzhou', year, persons }).of('retirementMonth', 'a');
  };

  it('is the legal age where nothing is wished', () => {
    // 65 months after January 1965: 17 months later than at 60.
    expect(retires({})).toBe(month('2031-11'));
  });

  it('comes up to three years sooner, but not below the age of 1978', () => {
    expect(retires({ elasticMonths: -12 })).toBe(month('2030-11'));
    expect(retires({ elasticMonths: -36 })).toBe(month('2030-06'));
    expect(retires({ born: '1985-01', elasticMonths: -36 })).toBe(month('2045-01'));
  });

  it('comes sooner only with the least years of contributions', () => {
    expect(retires({ elasticMonths: -12, contributionYears: 14.9 })).toBe(month('2031-11'));
  });

  it('comes up to three years later', () => {
    expect(retires({ elasticMonths: 10 })).toBe(month('2032-09'));
    expect(retires({ elasticMonths: 36 })).toBe(month('2034-11'));
    expect(() => retires({ elasticMonths: 37 })).toThrow('elasticMonths');
  });

  it('later is not for civil servants, who may go earlier', () => {
    const official = { category: 'public', industry: 'publicAdministration' };
    expect(retires({ ...official, elasticMonths: 36 })).toBe(retires({}));
    expect(retires({ ...official, elasticMonths: -6 })).toBe(retires({}) - 6);
    // Teachers are no civil servants.
    const teacher = { category: 'public', industry: 'education' };
    expect(retires({ ...teacher, elasticMonths: 36 })).toBe(retires({}) + 36);
  });

  it('is for who reaches the age from January 2025', () => {
    // A man of October 1964 reached 60 in October 2024 and draws a pension from November.
    expect(retires({ born: '1964-10', elasticMonths: 12 }, 2025)).toBe(month('2024-10'));
    expect(retires({ born: '1964-12', elasticMonths: 12 }, 2025)).toBe(month('2024-12'));
    expect(retires({ born: '1965-01', elasticMonths: 12 }, 2025)).toBe(month('2026-02'));
  });

  it('was not known before', () => {
    expect(retires({ elasticMonths: -12 }, 2024)).toBe(month('2030-06'));
  });
});
