import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

function patient(facts: Readonly<Record<string, unknown>>, more = {}) {
  return household({
    place: 'hangzhou',
    year: 2024,
    persons: [{ id: 'a', born: '1980-01', ...facts }],
    ...more,
  });
}
const employee = { wage: 120000 };

describe('refunds of stays in hospital', () => {
  it('are nine tenths of what lies above 900 yuan for employees, 76 % above 800 for residents', () => {
    const hospitalCost = 20900;
    expect(patient({ ...employee, hospitalCost }).of('employeeHospitalRefund', 'a')).toBe(18000);
    expect(patient({ ...employee, hospitalCost }).of('residentHospitalRefund', 'a')).toBe(0);
    expect(patient({ hospitalCost: 10800 }).of('residentHospitalRefund', 'a')).toBe(7600);
    expect(patient({ hospitalCost: 10800 }).of('employeeHospitalRefund', 'a')).toBe(0);
  });

  it('are more for pensioners', () => {
    const pensioner = { born: '1950-01', pensionScheme: 'employee', pensionInPayment: 3000 };
    const answer = patient({ ...pensioner, hospitalCost: 20900 });
    expect(answer.of('employeeHospitalRefund', 'a')).toBeCloseTo(18600, 6);
  });

  it('end at the cap and begin above the deductible', () => {
    expect(patient({ hospitalCost: 800 }).of('residentHospitalRefund', 'a')).toBe(0);
    expect(patient({ hospitalCost: 2e6 }).of('residentHospitalRefund', 'a')).toBe(300000);
  });

  it('are nothing for those who joined no scheme', () => {
    const answer = patient({ hospitalCost: 50000, residentMedicalTakeUp: 0.99 });
    expect(answer.of('medicalRefunds', 'a')).toBe(0);
    expect(answer.of('ownMedicalCost', 'a')).toBe(50000);
  });
});

describe('treatment at the counter', () => {
  it('is covered by share above a small deductible', () => {
    expect(patient({ ...employee, outpatientCost: 1500 }).of('employeeOutpatientCover', 'a')).toBe(
      700,
    );
    expect(patient({ outpatientCost: 1200 }).of('residentOutpatientCover', 'a')).toBe(500);
  });
});

describe('critical-illness insurance', () => {
  it('pays 60 % of what is borne above half of last year’s income per head', () => {
    const answer = patient({ hospitalCost: 200800 });
    // 24 % of 200,000 and the 800; half of 63,830 is borne first.
    expect(answer.of('residentCriticalIllness', 'a')).toBeCloseTo(0.6 * (48800 - 31915), 6);
    expect(answer.of('ownMedicalCost', 'a')).toBeCloseTo(48800 - 0.6 * 16885, 6);
  });

  it('covers employees in Zhejiang, not in the nation’s scheme', () => {
    const facts = { ...employee, hospitalCost: 500900 };
    expect(patient(facts).of('employeeCriticalIllness', 'a')).toBeGreaterThan(0);
    expect(patient(facts, { place: 'beijing' }).of('employeeCriticalIllness', 'a')).toBe(0);
  });

  it('pays poor families more: half the deductible, five points', () => {
    const given = { countedIncome: 0, 'livingAllowance.standard': 1000 };
    const poor = patient({ hospitalCost: 200800 }, { given });
    const [borne, deductible] = [48800, 31915];
    const paid = (borne - deductible / 2) * 0.65;
    const both = poor.of('residentCriticalIllness', 'a') + poor.of('criticalIllnessForPoor', 'a');
    expect(both).toBeCloseTo(paid, 2);
    expect(
      patient({ hospitalCost: 200800 }, { given: { countedIncome: 1e6 } }).of(
        'criticalIllnessForPoor',
        'a',
      ),
    ).toBe(0);
  });
});

describe('what is borne', () => {
  it('is never more than the cost nor below 0, and rises with it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3e6 }),
        fc.integer({ min: 0, max: 1e5 }),
        fc.integer({ min: 0, max: 1e5 }),
        fc.boolean(),
        (hospitalCost, outpatientCost, more, works) => {
          const borne = (hospital: number) =>
            patient({ ...(works ? employee : {}), hospitalCost: hospital, outpatientCost }).of(
              'ownMedicalCost',
              'a',
            );
          const now = borne(hospitalCost);
          expect(now).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(hospitalCost + outpatientCost);
          expect(borne(hospitalCost + more)).toBeGreaterThanOrEqual(now - 0.02);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('falls by the part of the own share that a reform takes over', () => {
    const set = { 'medicalInsurance.ownShareCut': 0.5 };
    expect(patient({ hospitalCost: 10800 }, { set }).of('ownMedicalCost', 'a')).toBe(800 + 1200);
  });

  it('is what the income tax deducts above 15,000 yuan, beside what a document says', () => {
    const facts = { ...employee, medicalCost: 20000, hospitalCost: 900 };
    expect(patient(facts).of('illnessOfPatient', 'a')).toBe(5900);
  });
});

describe('commercial health insurance', () => {
  const facts = { medicalCost: 40000 };
  const set = {
    'commercialHealth.members': 1,
    'commercialHealth.premium': 150,
    'commercialHealth.share': 0.6,
  };

  it('is nothing until a scenario sets it', () => {
    expect(patient(facts).of('commercialHealthPayment', 'a')).toBe(0);
  });

  it('pays its share above the deductible for a premium', () => {
    expect(patient(facts, { set }).of('commercialHealthPayment', 'a')).toBe(15000);
    expect(patient(facts, { set }).of('commercialHealthPremium', 'a')).toBe(150);
  });
});
